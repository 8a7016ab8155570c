#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

void Lowering::statement(Index i, Items& out) {
  if (is_error(i)) {
    push(out, unknown(i));
    return;
  }
  switch (symbol(i)) {
    case Syntax::kDeclaration: declaration(i, out); return;
    case Syntax::kTypeDefinition: type_definition(i, out); return;
    case Syntax::kFunctionDefinition: push(out, function_definition(i)); return;
    case Syntax::kStructSpecifier:
    case Syntax::kUnionSpecifier:
    case Syntax::kEnumSpecifier:
    case Syntax::kClassSpecifier:
      if (has_body(i)) push(out, type_body(i, {}));
      return;
    case Syntax::kLinkage: {
      Index body = child(i, Field::kBody);
      if (is(body, Syntax::kDeclarationList)) {
        sequence_of(body, out);
      } else if (body != kAbsent) {
        statement(body, out);
      }
      return;
    }
    case Syntax::kNamespaceDefinition: namespace_definition(i, out); return;
    case Syntax::kNamespaceAlias:
    case Syntax::kUsingDeclaration:
    case Syntax::kAliasDeclaration: using_declaration(i, out); return;
    case Syntax::kTemplateDeclaration: {
      const Index parameters = child_with(i, Syntax::kTemplateParameters);
      for (Index c : children(i)) {
        if (!node(c).named || c == parameters || is(c, Syntax::kTypeIdentifier)) continue;
        const size_t before = out.size();
        statement(c, out);
        const bool takes =
            is(c, Syntax::kFunctionDefinition) || is(c, Syntax::kClassSpecifier) || is(c, Syntax::kStructSpecifier);
        if (takes && out.size() == before + 1) name_types(parameters, out.back().id);
      }
      return;
    }
    case Syntax::kFriend:
      for (Index c : children(i)) {
        bool parameters = is(c, Syntax::kTemplateParameters);
        if (node(c).named && !parameters && !is(c, Syntax::kTypeIdentifier)) statement(c, out);
      }
      return;
    case Syntax::kLabeledStatement: {
      Items labelled;
      for (Index c : children(i)) {
        if (node(c).named && !is(c, Syntax::kStatementIdentifier)) statement(c, labelled);
      }
      NodeId made = block_of(i, labelled);
      Index label = child(i, Field::kLabel);
      if (label != kAbsent) builder_.at(made).text = builder_.intern(written(label));
      push(out, made);
      return;
    }
    case Syntax::kAttributedStatement:
    case Syntax::kElseClause:
    case Syntax::kInitStatement:
      for (Index c : children(i)) {
        bool skipped = is(c, Syntax::kStatementIdentifier) || is(c, Syntax::kAttributeDeclaration);
        if (node(c).named && !skipped) statement(c, out);
      }
      return;
    case Syntax::kCompoundStatement: push(out, block(i)); return;
    case Syntax::kExpressionStatement: {
      Index inner = first_named(i);
      if (inner == kAbsent) return;
      if (NodeId opened = opened_namespace(inner); opened != kNone) {
        push(out, opened);
        return;
      }
      NodeId value = expression(inner);
      bool assigns = builder_.unit().kind(value) == NodeKind::kAssign;
      push(out, assigns ? value : add(NodeKind::kExpression, i, {value}));
      return;
    }
    case Syntax::kIfStatement: push(out, if_statement(i)); return;
    case Syntax::kSwitchStatement: push(out, switch_statement(i)); return;
    case Syntax::kWhileStatement: push(out, loop(i, "while")); return;
    case Syntax::kDoStatement: push(out, loop(i, "do")); return;
    case Syntax::kForStatement: push(out, for_statement(i)); return;
    case Syntax::kForRange: push(out, range_for(i)); return;
    case Syntax::kCaseStatement: {  // a case label away from its switch's own list
      Items body;
      sequence_of(i, body);
      push(out, block_of(i, body));
      return;
    }
    case Syntax::kReturnStatement:
    case Syntax::kCoReturn: push(out, return_like(i, NodeKind::kReturn)); return;
    case Syntax::kThrowStatement: push(out, return_like(i, NodeKind::kThrow)); return;
    case Syntax::kBreakStatement: push(out, add(NodeKind::kBreak, i)); return;
    case Syntax::kContinueStatement: push(out, add(NodeKind::kContinue, i)); return;
    case Syntax::kGotoStatement: {
      Index label = child(i, Field::kLabel);
      NodeId jump = add(NodeKind::kBreak, i, {}, label == kAbsent ? std::string_view() : written(label));
      builder_.at(jump).op = 1;
      push(out, jump);
      return;
    }
    case Syntax::kTryStatement:
    case Syntax::kSehTry: push(out, try_statement(i)); return;
    default: push(out, expression(i)); return;
  }
}

// As one node: a block where it is several.
NodeId Lowering::one_statement(Index i) {
  Items items;
  statement(i, items);
  return items.size() == 1 ? items[0].id : block_of(i, items);
}

NodeId Lowering::return_like(Index i, NodeKind kind) {
  Index value = first_named(i);
  if (const Construct* thrown = construct_at(i); thrown != nullptr && thrown->kind == ConstructKind::kThrow) {
    kind = NodeKind::kThrow;
  }
  if (value == kAbsent) return add(kind, i);
  // return {a, b}; makes what the function gives.
  const bool makes = kind == NodeKind::kReturn && returned_ != kAbsent && view_.tree == main_tree_ &&
                     is(value, Syntax::kInitializerList) && !lists_elements(returned_, value) && !names_members(value);
  if (!makes) return add(kind, i, {expression(value)});
  Nodes passed = arguments(value);
  const bool is_copy = passed.size() == 1 && copies_bytes(returned_);
  return add(kind, i, {is_copy ? passed.front() : constructed(returned_, passed, value)});
}

// The tested expression; declarations that stand in it go before the statement.
NodeId Lowering::condition(Index i, Nodes& before) {
  if (i == kAbsent) return kNone;
  if (objc_ && !class_.empty()) {
    Index inner = is(i, Syntax::kConditionClause) ? child(i, Field::kValue) : i;
    if (inner != kAbsent && !is(inner, Syntax::kDeclaration)) return without_null_self(expression(inner));
  }
  if (!is(i, Syntax::kConditionClause)) return expression(i);
  Index initializer = child(i, Field::kInitializer);
  if (initializer != kAbsent) before.push_back(one_statement(initializer));
  Index value = child(i, Field::kValue);
  if (value == kAbsent) return unknown(i);
  if (!is(value, Syntax::kDeclaration)) return expression(value);
  Items declared_items;
  declaration(value, declared_items);
  NodeId tested = kNone;
  Index given = child(value, Field::kValue);
  for (const Item& item : declared_items) {
    const Node made = builder_.at(item.id);
    const bool declares = made.kind == NodeKind::kDeclare;
    // if (T* x = …): what x is made with is the condition's, not the declarator's.
    before.push_back(declares && given != kAbsent ? builder_.add(made, {expression(given)}) : item.id);
    if (!declares) continue;
    std::string variable = builder_.unit().strings[made.text];
    tested = add(NodeKind::kName, value, {}, variable);
  }
  return tested;
}

std::string_view Lowering::word_at(uint32_t position) const {
  auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; };
  uint32_t to = position;
  while (to < original_.size() && is_word(original_[to])) ++to;
  return original_.substr(position, to - position);
}

// The pretreatment writes `if` or `while` over the name of a macro that heads a block.
NodeId Lowering::renamed_head(Index i) {
  Index head = child(i, Field::kCondition);
  Index body = child(i, is(i, Syntax::kIfStatement) ? Field::kConsequence : Field::kBody);
  std::string_view text = word_at(begin(i));
  uint32_t name_end = begin(i) + static_cast<uint32_t>(text.size());
  Nodes call_nodes{add_at(NodeKind::kName, begin(i), name_end, {}, text)};
  if (head != kAbsent) {
    Index inner = is(head, Syntax::kConditionClause) ? child(head, Field::kValue) : first_named(head);
    if (inner != kAbsent) comma_parts(inner, call_nodes);
  }
  uint32_t head_end = head == kAbsent ? name_end : end(head);
  NodeId call_id = add_at(NodeKind::kCall, begin(i), head_end, call_nodes);
  if (function_depth_ > 0) {
    NodeId body_id = body == kAbsent ? add_at(NodeKind::kBlock, head_end, head_end) : one_statement(body);
    NodeId made = add(NodeKind::kLoop, i, {kNone, call_id, kNone, body_id}, "while");
    return made;
  }
  // On the file's own level it heads a function: TEST(suite, name) { … }
  ++function_depth_;
  NodeId body_id = is(body, Syntax::kCompoundStatement) ? block(body) : kNone;
  if (body_id == kNone) {
    Items items;
    if (body != kAbsent) statement(body, items);
    body_id = add_at(NodeKind::kBlock, head_end, end(i), in_branches(items, 0, items.size(), head_end, end(i)));
  }
  --function_depth_;
  std::string_view title = original_.substr(begin(i), head_end - begin(i));
  NodeId made = add(NodeKind::kFunction, i, {body_id}, title);
  builder_.at(made).text2 = builder_.intern(qualify(title));
  return made;
}

NodeId Lowering::if_statement(Index i) {
  if (word_at(begin(i)) != "if") return renamed_head(i);
  Nodes before;
  NodeId test = condition(child(i, Field::kCondition), before);
  Index then = child(i, Field::kConsequence);
  Index otherwise = child(i, Field::kAlternative);
  if (test == kNone || then == kAbsent) return unknown(i);
  Nodes below{test, one_statement(then)};
  if (otherwise != kAbsent) below.push_back(one_statement(otherwise));
  NodeId made = add(NodeKind::kIf, i, below);
  if (before.empty()) return made;
  before.push_back(made);
  return add(NodeKind::kBlock, i, before);
}

NodeId Lowering::loop(Index i, std::string_view how) {
  if (how == "while" && word_at(begin(i)) != "while") return renamed_head(i);
  Nodes before;
  NodeId test = condition(child(i, Field::kCondition), before);
  Index body = child(i, Field::kBody);
  NodeId body_id = body == kAbsent ? add_at(NodeKind::kBlock, end(i), end(i)) : one_statement(body);
  NodeId made = add(NodeKind::kLoop, i, {kNone, test, kNone, body_id}, how);
  if (before.empty()) return made;
  before.push_back(made);
  return add(NodeKind::kBlock, i, before);
}

NodeId Lowering::for_statement(Index i) {
  if (const Construct* each = construct_at(i); each != nullptr && each->kind == ConstructKind::kEach)
    return for_each(i);
  Items initial;
  Index initializer = child(i, Field::kInitializer);
  if (initializer != kAbsent) statement(initializer, initial);
  NodeId test = optional_expression(child(i, Field::kCondition));
  NodeId step = optional_expression(child(i, Field::kUpdate));
  Index body = child(i, Field::kBody);
  NodeId body_id = body == kAbsent ? add_at(NodeKind::kBlock, end(i), end(i)) : one_statement(body);
  if (initial.size() <= 1) {
    NodeId first = initial.empty() ? kNone : initial[0].id;
    return add(NodeKind::kLoop, i, {first, test, step, body_id}, "for");
  }
  Nodes below;
  for (const Item& item : initial) below.push_back(item.id);
  below.push_back(add(NodeKind::kLoop, i, {kNone, test, step, body_id}, "for"));
  return add(NodeKind::kBlock, i, below);
}

NodeId Lowering::range_for(Index i) {
  Index target = child(i, Field::kDeclarator);
  Index range = child(i, Field::kRight);
  Index body = child(i, Field::kBody);
  if (target == kAbsent || range == kAbsent || body == kAbsent) return unknown(i);
  Declarator shape = declarator(target);
  NodeId type = type_with(child(i, Field::kType), shape);
  NodeId variable =
      add(NodeKind::kDeclare, target, {}, shape.name == kAbsent ? std::string_view() : written(shape.name));
  builder_.at(variable).type = type;
  NodeId iterable = expression(range);
  return add(NodeKind::kLoop, i, {variable, iterable, kNone, one_statement(body)}, "each");
}

NodeId Lowering::switch_statement(Index i) {
  Nodes before;
  NodeId subject = condition(child(i, Field::kCondition), before);
  Nodes below{subject};
  Index body = child(i, Field::kBody);
  if (body != kAbsent) switch_cases(body, below);
  NodeId made = add(NodeKind::kSwitch, i, below);
  if (before.empty()) return made;
  before.push_back(made);
  return add(NodeKind::kBlock, i, before);
}

// `case 1: case 2: body` is one case with two labels.
void Lowering::switch_cases(Index body, Nodes& out) {
  Nodes labels;
  bool is_default = false;
  uint32_t from = 0;
  std::vector<Index> list;
  splice(body, list);
  for (size_t n = 0; n < list.size(); ++n) {
    Index c = list[n];
    if (labels.empty() && !is_default) from = begin(c);
    Items items;
    std::vector<Index> statements;
    if (is(c, Syntax::kCaseStatement)) {
      Index value = child(c, Field::kValue);
      if (value != kAbsent) {
        labels.push_back(expression(value));
      } else {
        is_default = true;
      }
      for (Index s : children(c)) {
        if (s != value && node(s).named && !is(s, Syntax::kComment)) statements.push_back(s);
      }
    } else if (node(c).named && !is(c, Syntax::kComment)) {
      statements.push_back(c);
      while (n + 1 < list.size() && !is(list[n + 1], Syntax::kCaseStatement)) statements.push_back(list[++n]);
    } else {
      continue;
    }
    sequence(statements, items);
    bool last = n + 1 >= list.size();
    bool only_labels = items.empty() && is(c, Syntax::kCaseStatement) && !last;
    if (only_labels) continue;
    NodeId label_list = add_at(NodeKind::kArray, from, begin(c), labels);
    Index end_at = list[n];
    uint16_t flags = static_cast<uint16_t>((is_default ? kDefault : 0) | (runs_on(items) ? kFallsThrough : 0));
    // An #endif behind the last statement is within.
    const uint32_t past = last ? end(body) : begin(list[n + 1]);
    NodeId block_id =
        add_at(NodeKind::kBlock, begin(c), end(end_at), in_branches(items, 0, items.size(), begin(c), past));
    NodeId made = add_at(NodeKind::kCase, from, end(end_at), {label_list, block_id});
    builder_.at(made).flags = flags;
    out.push_back(made);
    labels.clear();
    is_default = false;
  }
}

// Whether control can come to the end of the statements.
bool Lowering::runs_on(const Items& items) const {
  if (items.empty()) return true;
  NodeId last = items.back().id;
  const Unit& unit = builder_.unit();
  while (last != kNone) {
    switch (unit.kind(last)) {
      case NodeKind::kBreak:
      case NodeKind::kContinue:
      case NodeKind::kReturn:
      case NodeKind::kThrow: return false;
      case NodeKind::kBlock:
        if (unit.child_count(last) == 0) return true;
        last = unit.child(last, unit.child_count(last) - 1);
        break;
      default: return true;
    }
  }
  return true;
}

NodeId Lowering::try_statement(Index i) {
  Nodes below;
  Index body = child(i, Field::kBody);
  if (body == kAbsent) return unknown(i);
  below.push_back(block(body));
  for (Index c : children(i)) {
    Index inner = child(c, Field::kBody);
    if (inner == kAbsent) continue;
    if (is(c, Syntax::kCatchClause)) {
      Nodes caught;
      Index list = child(c, Field::kParameters);
      if (list != kAbsent) parameters(list, caught);
      NodeId handler = add(NodeKind::kHandler, c, {block(inner)});
      if (!caught.empty()) {
        builder_.at(handler).text = builder_.at(caught[0]).text;
        builder_.at(handler).type = builder_.at(caught[0]).type;
      }
      below.push_back(handler);
    } else if (is(c, Syntax::kSehExcept)) {
      below.push_back(add(NodeKind::kHandler, c, {block(inner)}));
    } else if (is(c, Syntax::kSehFinally)) {
      below.push_back(add(NodeKind::kFinally, c, {block(inner)}));
    }
  }
  return add(NodeKind::kTry, i, below);
}

// template <typename T, unsigned N>: the names of a function's or class's type parameters, in order, as an annotation.
void Lowering::name_types(Index list, NodeId function) {
  const NodeKind kind = list == kAbsent ? NodeKind::kNull : builder_.at(function).kind;
  if (kind != NodeKind::kFunction && kind != NodeKind::kType) return;
  Nodes names;
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    std::string_view one = written(c);
    one = one.substr(0, one.find('='));
    while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
    if (const size_t blank = one.find_last_of(" .&*"); blank != std::string_view::npos) one.remove_prefix(blank + 1);
    names.push_back(add(NodeKind::kName, c, {}, one));
  }
  if (!names.empty()) builder_.annotate(function, add(NodeKind::kAnnotation, list, names, "type parameters"));
}

}  // namespace vitrine::source::c
