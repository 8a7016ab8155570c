#include <array>

#include "read/source/front_end.h"
#include "read/source/lang/lua_lowering.h"

extern "C" const TSLanguage* tree_sitter_lua();

namespace vitrine::source::lua {

namespace {

constexpr std::array<std::string_view, kIdentifierSymbol - kFirstSymbol + 1> kSymbolNames = {"chunk",
                                                                                             "return_statement",
                                                                                             "assignment_statement",
                                                                                             "variable_list",
                                                                                             "expression_list",
                                                                                             "label_statement",
                                                                                             "break_statement",
                                                                                             "goto_statement",
                                                                                             "do_statement",
                                                                                             "block",
                                                                                             "while_statement",
                                                                                             "repeat_statement",
                                                                                             "if_statement",
                                                                                             "elseif_statement",
                                                                                             "else_statement",
                                                                                             "for_statement",
                                                                                             "for_generic_clause",
                                                                                             "for_numeric_clause",
                                                                                             "function_declaration",
                                                                                             "variable_declaration",
                                                                                             "attribute",
                                                                                             "nil",
                                                                                             "false",
                                                                                             "true",
                                                                                             "number",
                                                                                             "string",
                                                                                             "vararg_expression",
                                                                                             "function_definition",
                                                                                             "parameters",
                                                                                             "bracket_index_expression",
                                                                                             "dot_index_expression",
                                                                                             "method_index_expression",
                                                                                             "function_call",
                                                                                             "arguments",
                                                                                             "parenthesized_expression",
                                                                                             "table_constructor",
                                                                                             "field",
                                                                                             "binary_expression",
                                                                                             "unary_expression",
                                                                                             "identifier"};

constexpr std::array<std::string_view, kAttributeField> kFieldNames = {
    "name",     "value",  "body",       "condition", "consequence",       "alternative",
    "clause",   "start",  "end",        "step",      "local_declaration", "table",
    "field",    "method", "parameters", "arguments", "content",           "left",
    "operator", "right",  "operand",    "attribute"};

constexpr std::array<std::string_view, 3> kSkippedNames = {"comment", "empty_statement", "hash_bang_line"};

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_lua(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

NodeId LuaLowering::lower_root(const Item& root) {
  note_own_names();
  note_classes(root);
  Nodes children(*this);
  statements(root, children);
  return add(NodeKind::kModule, root, children);
}

void LuaLowering::statements(const Item& holder, Nodes& out) {
  Items items(*this, holder);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    const Item item = items[i];
    statement(item, out);
    for (Item lost = next_lost(item); lost; lost = next_lost(item)) out.push(unknown(lost));
  }
}

NodeId LuaLowering::block(const Item& holder, const Item& whole) {
  Nodes inside(*this);
  if (holder) statements(holder, inside);
  return add(NodeKind::kBlock, holder ? holder : whole, inside);
}

void LuaLowering::statement(const Item& item, Nodes& out) {
  if (taken_.contains(item.index)) return;
  if (auto declared = declares_.find(item.index); declared != declares_.end()) {
    out.push(type(item, declared->second));
    return;
  }
  Items items(*this, item);
  switch (item.kind) {
    case kVariableDeclarationSymbol: {
      const Item assigned = items.with_kind(kAssignmentSymbol);
      return assignment(assigned ? assigned : item, true, out);
    }
    case kAssignmentSymbol: return assignment(item, false, out);
    case kFunctionDeclarationSymbol: return function_statement(item, out);
    case kReturnSymbol: return return_statement(item, out);
    case kDoSymbol: return out.push(block(items.with_field(kBodyField), item));
    case kIfSymbol: return out.push(if_statement(item));
    case kForSymbol: return out.push(for_statement(item));
    case kWhileSymbol: {
      const NodeId condition = expression_or_none(items.with_field(kConditionField));
      const NodeId body = block(items.with_field(kBodyField), item);
      return out.push(add(NodeKind::kLoop, item, {kNone, condition, kNone, body}, "while"));
    }
    case kRepeatSymbol: {
      const NodeId body = block(items.with_field(kBodyField), item);
      NodeId condition = expression_or_none(items.with_field(kConditionField));
      if (condition != kNone) condition = add(NodeKind::kUnary, item, {condition}, "!");
      return out.push(add(NodeKind::kLoop, item, {kNone, condition, kNone, body}, "do"));
    }
    case kBreakSymbol: return out.push(add(NodeKind::kBreak, item, {}));
    case kGotoSymbol: {
      const NodeId jump = add(NodeKind::kBreak, item, {}, text_or_empty(items.with_kind(kIdentifierSymbol)));
      at(jump).op = 1;
      return out.push(jump);
    }
    case kLabelSymbol:
      return out.push(add(NodeKind::kBlock, item, {}, text_or_empty(items.with_kind(kIdentifierSymbol))));
    case kErrorSymbol: return out.push(unknown(item));
    case kCallSymbol: {
      // setmetatable(o, M): from here on it is one of those.
      const Item called = items.with_field(kNameField), list = items.with_field(kArgumentsField);
      if (!called || !list || called.kind != kIdentifierSymbol || own_names_.contains(std::string(text(called)))) break;
      if (text(called) == "error") {
        const std::vector<Item> parts = given(list);
        const NodeId thrown = parts.empty() ? kNone : expression(parts[0]);
        return out.push(add_optional(NodeKind::kThrow, item, thrown));
      }
      if (text(called) == "setmetatable") {
        const std::vector<Item> parts = given(list);
        if (parts.size() == 2 && parts[0].kind == kIdentifierSymbol &&
            !classes_.contains(std::string(text(parts[0])))) {
          const NodeId made = made_with_metatable(item, parts[0], parts[1]);
          if (made != kNone) return out.push(add(NodeKind::kAssign, item, {expression(parts[0]), made}, "="));
        }
      }
      break;
    }
    default: break;
  }
  out.push(add(NodeKind::kExpression, item, {expression(item)}));
}

std::vector<Item> LuaLowering::listed(const Item& list) {
  std::vector<Item> out;
  if (!list) return out;
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named && items[i].kind != kAttributeSymbol) out.push_back(items[i]);
  }
  return out;
}

void LuaLowering::assignment(const Item& item, bool declares, Nodes& out) {
  Items items(*this, item);
  const std::vector<Item> targets = listed(items.with_kind(kVariableListSymbol));
  const std::vector<Item> values = listed(items.with_kind(kExpressionListSymbol));
  auto is_same = [&](size_t i) {  // `local ngx = ngx`
    return declares && i < values.size() && values[i].kind == kIdentifierSymbol && text(values[i]) == text(targets[i]);
  };
  if (targets.size() > 1 && values.size() == 1 && assign_called(item, targets, values[0], declares, out)) return;
  bool crossed = false;
  for (size_t i = 0; i < targets.size() && targets.size() > 1 && targets.size() == values.size(); ++i) {
    for (size_t j = 0; j < values.size(); ++j) {
      const bool own = i == j && is_same(i);
      crossed = crossed || (!own && i != j && holds_word(text(values[j]), text(targets[i])));
    }
  }
  if (crossed && !declares) {
    // All values are taken before any target changes: a, b = b, a.
    auto list_of = [&](const std::vector<Item>& parts) {
      Nodes children(*this);
      for (const Item& one : parts) children.push(expression(one));
      return add(NodeKind::kArray, item, children);
    };
    const NodeId all = list_of(targets);
    const NodeId taken = list_of(values);
    return out.push(add(NodeKind::kAssign, item, {all, taken}, "="));
  }
  const bool open = !values.empty() && (values.back().kind == kCallSymbol || values.back().kind == kVarargSymbol);
  for (size_t i = 0; i < targets.size(); ++i) {
    if (is_same(i)) continue;
    NodeId value = kNone;
    uint8_t further = 0;
    if (i < values.size()) {
      value = expression(values[i]);
      if (crossed) value = add(NodeKind::kUnknown, values[i], {value});
      if (values[i].kind == kVarargSymbol) value = vararg_at(values[i], 1);
    } else if (open && values.back().kind == kVarargSymbol) {
      value = vararg_at(values.back(), i - values.size() + 2);
    } else if (open) {
      const size_t which = i - values.size() + 1;
      if (which <= 3 && values.size() == 1) further = static_cast<uint8_t>(which);
      if (further == 0) value = add(NodeKind::kUnknown, targets[i], {});
    } else if (!values.empty() || declares) {
      value = nil(targets[i]);
    }
    assign_one(item, targets[i], value, further, declares, out);
  }
  for (size_t i = targets.size(); i < values.size(); ++i) {
    out.push(add(NodeKind::kExpression, values[i], {expression(values[i])}));
  }
}

void LuaLowering::assign_one(const Item& item, const Item& target, NodeId value, uint8_t further, bool declares,
                             Nodes& out) {
  if (!declares) {
    if (value == kNone) value = add(NodeKind::kUnknown, target, {});
    const NodeId left = expression(target);
    const NodeId made = add(NodeKind::kAssign, item, {left, value}, "=");
    at(made).op = further;
    return out.push(made);
  }
  // A function that is kept under a name is one of that name.
  if (value != kNone && at(value).kind == NodeKind::kLambda) {
    const NodeId function = unit().child(value, 0);
    at(function).text = intern(text(target));
    at(function).text2 = intern(qualified(text(target)));
    return out.push(function);
  }
  const NodeId made = add_optional(NodeKind::kDeclare, item, value, text(target));
  at(made).op = further;
  out.push(made);
}

// ok, x = pcall(f, …): x is what f gives, and an error where it fails.
bool LuaLowering::assign_called(const Item& item, const std::vector<Item>& targets, const Item& value, bool declares,
                                Nodes& out) {
  if (value.kind != kCallSymbol) return false;
  Items items(*this, value);
  const Item called = items.with_field(kNameField);
  if (!called || called.kind != kIdentifierSymbol || text(called) != "pcall" || own_names_.contains("pcall")) {
    return false;
  }
  const std::vector<Item> parts = given(items.with_field(kArgumentsField));
  if (parts.empty()) return false;
  assign_one(item, targets[0], add(NodeKind::kUnknown, targets[0], {}), 0, declares, out);
  NodeId made = kNone;
  std::string module;
  if (text(parts[0]) == "require" && !own_names_.contains("require") && parts.size() == 2 &&
      constant_text(parts[1], module)) {
    made = add(NodeKind::kImportValue, value, {});
    at(made).text2 = intern(module);
  } else {
    Nodes children(*this);
    for (const Item& one : parts) children.push(expression(one));
    made = add(NodeKind::kCall, value, children);
  }
  assign_one(item, targets[1], made, 0, declares, out);
  for (size_t i = 2; i < targets.size(); ++i) {
    assign_one(item, targets[i], i < 5 ? kNone : add(NodeKind::kUnknown, targets[i], {}),
               i < 5 ? static_cast<uint8_t>(i - 1) : uint8_t{0}, declares, out);
  }
  return true;
}

NodeId LuaLowering::if_statement(const Item& item) {
  Items items(*this, item);
  std::vector<Item> branches;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kElseifSymbol || items[i].kind == kElseSymbol) branches.push_back(items[i]);
  }
  struct Part {
    Item whole;
    NodeId condition, then;
  };
  std::vector<Part> parts;
  const NodeId first = expression_or_none(items.with_field(kConditionField));
  parts.push_back({item, first, block(items.with_field(kConsequenceField), item)});
  NodeId otherwise = kNone;
  for (const Item& branch : branches) {
    Items inside(*this, branch);
    if (branch.kind == kElseSymbol) {
      otherwise = block(inside.with_field(kBodyField), branch);
      break;
    }
    const NodeId condition = expression_or_none(inside.with_field(kConditionField));
    parts.push_back({branch, condition, block(inside.with_field(kConsequenceField), branch)});
  }
  for (size_t i = parts.size(); i-- > 0;) {
    if (parts[i].condition == kNone) parts[i].condition = add(NodeKind::kUnknown, parts[i].whole, {});
    const NodeId made = otherwise == kNone
                            ? add(NodeKind::kIf, parts[i].whole, {parts[i].condition, parts[i].then})
                            : add(NodeKind::kIf, parts[i].whole, {parts[i].condition, parts[i].then, otherwise});
    otherwise = made;
  }
  return otherwise;
}

NodeId LuaLowering::for_statement(const Item& item) {
  Items items(*this, item);
  const Item clause = items.with_field(kClauseField), body = items.with_field(kBodyField);
  if (!clause || clause.kind != kNumericClauseSymbol) return each_loop(item, clause, body);
  Items parts(*this, clause);
  const Item counter = parts.with_field(kNameField), by = parts.with_field(kStepField);
  const std::string_view called = text_or_empty(counter);
  const NodeId from = expression_or_none(parts.with_field(kStartField));
  const NodeId first = add_optional(NodeKind::kDeclare, clause, from, called);
  const NodeId to = expression_or_none(parts.with_field(kEndField));
  const bool down = by && text(by).starts_with('-');
  const NodeId holds =
      to == kNone ? kNone : add(NodeKind::kBinary, clause, {name(clause, called), to}, down ? ">=" : "<=");
  const NodeId size = by ? expression(by) : literal(LiteralKind::kInteger, clause, "1");
  const NodeId step = add(NodeKind::kAssign, clause, {name(clause, called), size}, "+=");
  return add(NodeKind::kLoop, item, {first, holds, step, block(body, item)}, "for");
}

// for k, v in pairs(t): v is the element, k its key. What another iterator gives is not known.
NodeId LuaLowering::each_loop(const Item& item, const Item& clause, const Item& body) {
  std::vector<Item> names, over;
  if (clause) {
    Items parts(*this, clause);
    names = listed(parts.with_kind(kVariableListSymbol));
    over = listed(parts.with_kind(kExpressionListSymbol));
  }
  std::string_view iterator;
  std::vector<Item> what;
  if (over.size() == 1 && over[0].kind == kCallSymbol) {
    Items parts(*this, over[0]);
    iterator = text_or_empty(parts.with_field(kNameField));
    what = given(parts.with_field(kArgumentsField));
  }
  const bool known = (iterator == "pairs" || iterator == "ipairs") && !own_names_.contains(std::string(iterator)) &&
                     what.size() == 1 && !names.empty();
  NodeId condition = kNone, element = kNone;
  Nodes inside(*this);
  if (known) {
    condition = expression(what[0]);
    if (iterator == "pairs") {
      condition = add(NodeKind::kCall, over[0], {name(over[0], "pairs"), condition});
      const std::string pair = "@" + std::to_string(clause.begin);
      element = add(NodeKind::kDeclare, clause, {}, pair);
      for (size_t i = 0; i < names.size() && i < 2; ++i) {
        const NodeId place = literal(LiteralKind::kInteger, names[i], i == 0 ? "1" : "2");
        const NodeId part = add(NodeKind::kIndex, names[i], {name(names[i], pair), place});
        inside.push(add(NodeKind::kDeclare, names[i], {part}, text(names[i])));
      }
    } else {
      if (names.size() > 1) element = add(NodeKind::kDeclare, names[1], {}, text(names[1]));
      const NodeId place = add(NodeKind::kUnknown, names[0], {});
      inside.push(add(NodeKind::kDeclare, names[0], {place}, text(names[0])));
    }
  } else {
    NodeId all = kNone;
    {
      Nodes parts(*this);
      for (const Item& one : over) parts.push(expression(one));
      all = add(NodeKind::kUnknown, clause ? clause : item, parts);
    }
    condition = all;
    for (const Item& one : names) {
      const NodeId value = add(NodeKind::kUnknown, one, {});
      inside.push(add(NodeKind::kDeclare, one, {value}, text(one)));
    }
  }
  if (body) statements(body, inside);
  const NodeId repeated = add(NodeKind::kBlock, body ? body : item, inside);
  return add(NodeKind::kLoop, item, {element, condition, kNone, repeated}, "each");
}

// The first value is what is returned, the others are further results; `nil, why` is nothing. What the file itself
// returns is what it exports.
void LuaLowering::return_statement(const Item& item, Nodes& out) {
  const std::vector<Item> values = listed(Items(*this, item).with_kind(kExpressionListSymbol));
  if (function_depth_ == 0 && values.size() == 1 && tree()[item.index].after == tree()[0].after) {
    const NodeId target = add(NodeKind::kMember, item, {name(item, "module")}, "exports");
    return out.push(add(NodeKind::kAssign, item, {target, expression(values[0])}, "="));
  }
  NodeId made = kNone;
  {
    Nodes children(*this);
    for (size_t i = 0; i < values.size(); ++i) {
      if (i == 1) children.push(kNone);
      const bool nothing = i == 0 && values.size() > 1 && values[0].kind == kNilSymbol;
      children.push(nothing ? kNone : expression(values[i]));
    }
    made = add(NodeKind::kReturn, item, children);
  }
  out.push(made);
}

void LuaLowering::function_statement(const Item& item, Nodes& out) {
  const Item named = Items(*this, item).with_field(kNameField);
  if (named && named.kind == kIdentifierSymbol) return out.push(function(item, text(named), false, 0));
  if (!named) return out.push(unknown(item));
  Items parts(*this, named);
  const bool method = named.kind == kMethodIndexSymbol;
  const Item owner = parts.with_field(kTableField), own = parts.with_field(method ? kMethodField : kFieldField);
  if (!owner || !own) return out.push(unknown(item));
  const NodeId made = lambda(item, method);
  const NodeId target = add(NodeKind::kMember, named, {expression(owner)}, text(own));
  out.push(add(NodeKind::kAssign, item, {target, made}, "="));
}

}  // namespace vitrine::source::lua

namespace vitrine::source {

namespace {

class LuaFrontEnd : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    return lua::LuaLowering(parser_.parse(text, budget)).run();
  }

 private:
  TreeParser parser_{lua::grammar()};
};

}  // namespace

std::unique_ptr<FrontEnd> make_lua_front_end() {
  return std::make_unique<LuaFrontEnd>();
}

}  // namespace vitrine::source
