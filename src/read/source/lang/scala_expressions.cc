#include <algorithm>
#include <utility>

#include "read/source/lang/literal.h"
#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// Members that every value of Scala's or Java's own collections and texts has, by which nothing is computed.
bool is_size(std::string_view member) {
  return member == "length" || member == "size";
}

// What stands around a value is that value here.
bool takes_out(std::string_view member) {
  return member == "get" || member == "toOption" || member == "orNull" || member == "toSome";
}

}  // namespace

NodeId ScalaLowering::named(Index where, StringId text) {
  return make(NodeKind::kName, where, {}, {.text = text});
}

NodeId ScalaLowering::member_of(Index where, NodeId base, std::string_view member) {
  return make(NodeKind::kMember, where, {base}, {.text = intern(member)});
}

NodeId ScalaLowering::binary_of(Index where, NodeId left, std::string_view operation, NodeId right) {
  return make(NodeKind::kBinary, where, {left, right}, {.text = intern(operation)});
}

NodeId ScalaLowering::temporary(Index where, NodeId initial, Children& out) {
  const StringId called = intern("$" + std::to_string(++temporary_count_));
  Children value;
  if (initial != kNone) value.push_back(initial);
  out.push_back(make(NodeKind::kDeclare, where, value, {.text = called}));
  return out.back();
}

// Calls a function of these statements where it stands.
NodeId ScalaLowering::invoked(Index i, const Children& statements) {
  const NodeId body = make(NodeKind::kBlock, i, statements);
  const NodeId run = make(NodeKind::kFunction, i, {body}, {.flags = kThisAround});
  return make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {run})});
}

NodeId ScalaLowering::wrapped(Index i, Children before, NodeId value) {
  before.push_back(make(NodeKind::kReturn, i, {value}));
  return invoked(i, before);
}

NodeId ScalaLowering::whole_expression(Index i) {
  Children outer;
  outer.swap(before_);
  const NodeId value = expression(i);
  outer.swap(before_);
  return outer.empty() ? value : wrapped(i, std::move(outer), value);
}

NodeId ScalaLowering::argument_value(Index i) {
  return contains_placeholder(i) ? placeholder_lambda(i) : whole_expression(i);
}

NodeId ScalaLowering::compound_value(Index i) {
  Children own;
  const NodeId variable = temporary(i, kNone, own);
  const StringId called = builder_.at(variable).text;
  if (!deliver_compound(i, {.to = Sink::To::kVariable, .variable = called}, own)) return unknown(i);
  before_.insert(before_.end(), own.begin(), own.end());
  return named(i, called);
}

NodeId ScalaLowering::expression(Index i) {
  switch (symbol(i)) {
    case scala::kIdentifier:
    case scala::kOperatorIdentifier: return identifier(i);
    case scala::kWildcard: {
      if (placeholders_ == nullptr) return make(NodeKind::kUnknown, i);
      const StringId called = intern("$" + std::to_string(++temporary_count_));
      placeholders_->push_back(called);
      return named(i, called);
    }
    case scala::kUnit: return make(NodeKind::kUnknown, i);
    case scala::kIntegerLiteral: return number(i);
    case scala::kFloatingPointLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case scala::kBooleanLiteral: return literal(LiteralKind::kBoolean, i, text(i));
    case scala::kNullLiteral: return null_of(i);
    case scala::kCharacterLiteral: {
      std::string_view written = text(i);
      if (written.size() >= 2) written = written.substr(1, written.size() - 2);
      return literal(LiteralKind::kCharacter, i, decode_java_escapes(written));
    }
    case scala::kString: return string(i);
    case scala::kInterpolatedStringExpression: return interpolated(i);
    case scala::kCallExpression: return call(i);
    case scala::kFieldExpression: return field_expression(i);
    case scala::kGenericFunction: return generic(i);
    case scala::kInstanceExpression: return construction(i);
    case scala::kLambdaExpression: return lambda(i);
    case scala::kCaseBlock:
    case scala::kIndentedCases: return case_lambda(i);
    case scala::kIfExpression: return if_value(i);
    case scala::kMatchExpression:
    case scala::kTryExpression: return compound_value(i);
    case scala::kForExpression: return has_word(i, scala::kYieldWord) ? for_value(i) : compound_value(i);
    case scala::kBlock:
    case scala::kIndentedBlock: {
      const Index only = first_named(i);
      const bool simple = only != kAbsent && only == last_named(i) && is_simple_branch(only);
      return simple ? argument_value(only) : compound_value(i);
    }
    case scala::kInfixExpression: return infix(i);
    case scala::kPostfixExpression: {
      // `f _` is the function; `x toString` a call.
      const Index on = first_named(i), called = last_named(i);
      if (on == kAbsent) return unknown(i);
      if (text(called) == "_" || on == called) {
        if (symbol(on) != scala::kFieldExpression)
          return symbol(on) == scala::kIdentifier ? named(on, intern(identifier_text(on))) : expression(on);
        const Index base = field(on, scala::kValueField);
        const NodeId base_node = is_static_path(base) ? path_node(base) : expression(base);
        return make(NodeKind::kMember, i, {base_node}, {.text = intern(last_name(on)), .op = 1});
      }
      return ask(i, expression(on), identifier_text(called));
    }
    case scala::kPrefixExpression: {
      const Index operand = last_named(i);
      if (operand == kAbsent) return unknown(i);
      const NodeId value = expression(operand);
      return make(NodeKind::kUnary, i, {value}, {.text = intern(text(i).substr(0, 1))});
    }
    case scala::kParenthesizedExpression: {
      const Index inner = last_named(i);
      if (inner == kAbsent) return make(NodeKind::kUnknown, i);
      return contains_placeholder(inner) ? placeholder_lambda(inner) : expression(inner);
    }
    case scala::kTupleExpression: {
      Children elements;
      for (Index c : Lowering::named(i)) elements.push_back(expression(c));
      return make(NodeKind::kArray, i, elements);
    }
    case scala::kAscriptionExpression: {
      const Index value = first_named(i), of = last_named(i);
      if (value == kAbsent) return unknown(i);
      const NodeId inner = expression(value);
      if (of == value) return inner;
      if (symbol(of) == scala::kRepeatedParameterType) return make(NodeKind::kSpread, i, {inner});
      const NodeId to = type(of);
      return to == kNone || symbol(value) == scala::kWildcard ? inner : make(NodeKind::kCast, i, {inner}, {.type = to});
    }
    case scala::kAssignmentExpression:
    case scala::kReturnExpression:
    case scala::kThrowExpression: {
      Children statements;
      statement(i, statements);
      return invoked(i, statements);
    }
    case scala::kStableIdentifier: return path_node(i);
    default: return unknown(i);
  }
}

NodeId ScalaLowering::identifier(Index i) {
  const std::string_view called = identifier_text(i);
  if (called == "this") return make(NodeKind::kThis, i);
  if (called == "super") return make(NodeKind::kSuper, i);
  if (called == "None" && !is_variable(called) && !types_.contains(called)) return null_of(i);
  if (objects_.contains(called) && !is_variable(called)) {
    // The one object of its class.
    const NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(called)});
    return make(NodeKind::kNew, i, {}, {.type = of});
  }
  // A `val` of this file that may stand for a `def` of a trait's.
  const auto function = functions_.find(called);
  if (function != functions_.end() && function->second.lists == 0 && properties_.contains(called) &&
      !locals_.contains(called) && !type_name_.empty() && !in_static_) {
    return make(NodeKind::kCall, i, {member_of(i, make(NodeKind::kThis, i), called)});
  }
  const NodeId name_node = named(i, intern(called));
  return asks_function(called) ? make(NodeKind::kCall, i, {name_node}) : name_node;
}

bool ScalaLowering::is_path(Index i) const {
  while (symbol(i) == scala::kFieldExpression) {
    const Index base = field(i, scala::kValueField);
    if (base == kAbsent) return false;
    i = base;
  }
  return symbol(i) == scala::kIdentifier && text(i) != "this" && text(i) != "super";
}

std::string_view ScalaLowering::root_name(Index i) const {
  while (symbol(i) == scala::kFieldExpression && field(i, scala::kValueField) != kAbsent) {
    i = field(i, scala::kValueField);
  }
  return symbol(i) == scala::kIdentifier ? identifier_text(i) : std::string_view();
}

std::string_view ScalaLowering::last_name(Index i) const {
  if (symbol(i) == scala::kFieldExpression) return identifier_text(field(i, scala::kFieldField));
  return symbol(i) == scala::kIdentifier ? identifier_text(i) : std::string_view();
}

// A package, a type or an object: what no value of this file stands at the beginning of.
bool ScalaLowering::is_static_path(Index i) const {
  if (i == kAbsent || !is_path(i)) return false;
  const std::string_view root = root_name(i), last = last_name(i);
  if (root.empty() || last.empty()) return false;
  const bool is_type_of_file = types_.contains(root) && !locals_.contains(root);
  if (!is_type_of_file && (is_variable(root) || asks_function(root))) return false;
  // Object.value.name asks a value.
  return !is_capital(root[0]) || is_capital(last[0]) || symbol(i) == scala::kIdentifier;
}

NodeId ScalaLowering::path_node(Index i) {
  if (symbol(i) == scala::kFieldExpression) {
    return member_of(i, path_node(field(i, scala::kValueField)), last_name(i));
  }
  if (symbol(i) == scala::kStableIdentifier) {
    NodeId out = kNone;
    for (Index c : Lowering::named(i)) {
      if (symbol(c) == scala::kStableIdentifier) {
        out = path_node(c);
      } else if (out == kNone) {
        out = text(c) == "this" ? make(NodeKind::kThis, c) : named(c, intern(identifier_text(c)));
      } else {
        out = member_of(i, out, identifier_text(c));
      }
    }
    return out == kNone ? unknown(i) : out;
  }
  return named(i, intern(identifier_text(i)));
}

// base.member, without parentheses.
NodeId ScalaLowering::ask(Index i, NodeId base, std::string_view member) {
  if (takes_out(member) && !is_own_function(member) && !properties_.contains(member)) return base;
  if (extensions_.contains(member) && !properties_.contains(member)) {
    return make(NodeKind::kCall, i, {named(i, intern(member)), base});
  }
  if (auto known = implicit_methods_.find(member); known != implicit_methods_.end() && !properties_.contains(member)) {
    const NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(known->second)});
    base = make(NodeKind::kNew, i, {base}, {.type = of});
  }
  if (member.size() == 2 && member[0] == '_' && member[1] >= '1' && member[1] <= '9') {
    const NodeId at = literal(LiteralKind::kInteger, i, std::to_string(member[1] - '1'));
    return make(NodeKind::kIndex, i, {base, at});
  }
  if (member == "head" && !is_own_function(member)) {
    return make(NodeKind::kIndex, i, {base, literal(LiteralKind::kInteger, i, "0")});
  }
  const NodeId asked = member_of(i, base, member);
  const bool is_value = is_size(member) || member.empty() || is_capital(member[0]) ||
                        (properties_.contains(member) && !is_own_function(member));
  return is_value ? asked : make(NodeKind::kCall, i, {asked});
}

NodeId ScalaLowering::field_expression(Index i) {
  const Index on = field(i, scala::kValueField);
  if (on == kAbsent) return unknown(i);
  const std::string_view member = identifier_text(field(i, scala::kFieldField));
  if (!is_static_path(on)) return ask(i, expression(on), member);
  const std::string_view before = last_name(on);
  if (before == "Array" && (member == "empty" || member == "emptyByteArray") && !types_.contains(before)) {
    return make(NodeKind::kArray, i);
  }
  const NodeId base = path_node(on);
  // A package's part, a constant, a type; else what an object has or does.
  const bool of_type = !before.empty() && is_capital(before[0]);
  if (!of_type || is_capital(member.empty() ? 'A' : member[0])) return member_of(i, base, member);
  const NodeId asked = member_of(i, base, member);
  return properties_.contains(member) && !is_own_function(member) ? asked : make(NodeKind::kCall, i, {asked});
}

NodeId ScalaLowering::number(Index i) {
  std::string_view written = text(i);
  bool negative = false;
  if (written.starts_with('-')) {
    negative = true;
    written.remove_prefix(1);
  }
  const std::string value = decode_integer(written);
  if (value.empty()) return unknown(i);
  const NodeId made = literal(LiteralKind::kInteger, i, value);
  return negative ? make(NodeKind::kUnary, i, {made}, {.text = intern("-")}) : made;
}

// `x.getOrElse(y)`; where y throws, it goes on with x.
NodeId ScalaLowering::or_else(Index i, Index left, Index right) {
  const NodeId value = expression(left);
  Index inner = right;
  while ((symbol(inner) == scala::kBlock || symbol(inner) == scala::kParenthesizedExpression) &&
         first_named(inner) != kAbsent && first_named(inner) == last_named(inner)) {
    inner = first_named(inner);
  }
  if (symbol(inner) != scala::kThrowExpression) return binary_of(i, value, "??", argument_value(right));
  const StringId called = builder_.at(temporary(left, value, before_)).text;
  const NodeId missing = binary_of(i, named(left, called), "==", null_of(i));
  Children thrown;
  statement(inner, thrown);
  const NodeId body = make(NodeKind::kBlock, right, thrown);
  before_.push_back(make(NodeKind::kIf, i, {missing, body}));
  return named(left, called);
}

// The grammar takes `x += a + b` for `(x += a) + b`: what assigns binds least.
NodeId ScalaLowering::assigned_first(Index i) {
  std::vector<Index> outer;
  Index at = i;
  while (at != kAbsent && symbol(at) == scala::kInfixExpression && !assigns(at)) {
    outer.push_back(at);
    at = field(at, scala::kLeftField);
  }
  if (outer.empty() || at == kAbsent || symbol(at) != scala::kInfixExpression) return kNone;
  const Index left = field(at, scala::kLeftField), first = last_named(at);
  if (left == kAbsent || first == kAbsent) return kNone;
  NodeId value = argument_value(first);
  for (size_t n = outer.size(); n-- > 0;) {
    const NodeId right = argument_value(last_named(outer[n]));
    const std::string_view word = identifier_text(field(outer[n], scala::kOperatorField));
    value = word == "->" ? make(NodeKind::kArray, outer[n], {value, right}) : binary_of(outer[n], value, word, right);
  }
  return assigned(i, left, identifier_text(field(at, scala::kOperatorField)), value);
}

bool ScalaLowering::assigns(Index i) const {
  const Index sign = field(i, scala::kOperatorField);
  const std::string_view word = sign == kAbsent ? std::string_view() : identifier_text(sign);
  return word.size() > 1 && word.back() == '=' && word != "==" && word != "!=" && word != "<=" && word != ">=" &&
         word != "===" && word != "=!=" && word != "=:=";
}

// left += value
NodeId ScalaLowering::assigned(Index i, Index left, std::string_view word, NodeId value) {
  if (variables_.contains(last_name(left))) {
    const NodeId target = target_of(left);
    if (word == "++=" || word == ":+=") {
      return make(NodeKind::kAssign, i, {target, make(NodeKind::kUnknown, i, {value})}, {.text = intern("=")});
    }
    return make(NodeKind::kAssign, i, {target, value}, {.text = intern(word)});
  }
  // A buffer or map that is never set again is given what stands behind it.
  const NodeId held = expression(left);
  const Node pair = builder_.at(value);
  if (word == "+=" && pair.kind == NodeKind::kArray && pair.child_count == 2) {
    const NodeId key = builder_.unit().children[pair.first_child];
    const NodeId entry = builder_.unit().children[pair.first_child + 1];
    return make(NodeKind::kCall, i, {member_of(i, held, "put"), key, entry});
  }
  const std::string_view method = word == "+=" ? "add" : word == "++=" ? "addAll" : word;
  return make(NodeKind::kCall, i, {member_of(i, held, method), value});
}

NodeId ScalaLowering::infix(Index i) {
  if (NodeId made = assigned_first(i); made != kNone) return made;
  const Index left = field(i, scala::kLeftField), sign = field(i, scala::kOperatorField);
  Index right = kAbsent;
  for (Index c : Lowering::named(i)) {
    if (tree_[c].field == scala::kRightField) right = c;
  }
  if (left == kAbsent || right == kAbsent || sign == kAbsent) return unknown(i);
  const std::string_view word = identifier_text(sign);
  const bool own = is_own_function(word);
  if (!own && (word == "getOrElse" || word == "orElse")) return or_else(i, left, right);
  if (!own && assigns(i)) return assigned(i, left, word, argument_value(right));
  const NodeId left_node = expression(left);
  if (word == "&&" || word == "||") return binary_of(i, left_node, word, argument_value(right));
  const bool is_sign = !(word[0] >= 'a' && word[0] <= 'z') && !is_capital(word[0]);
  const NodeId right_node = symbol(right) == scala::kCaseBlock ? case_lambda(right) : argument_value(right);
  if (own) return make(NodeKind::kCall, i, {member_of(i, left_node, word), right_node});
  if (word == "->") return make(NodeKind::kArray, i, {left_node, right_node});
  if (word == "++" || word == ":::" || word == ":++") {
    return make(NodeKind::kCall, i, {member_of(i, left_node, "concat"), right_node});
  }
  if (word == "eq" || word == "equals" || word == "===") return binary_of(i, left_node, "==", right_node);
  if (word == "ne" || word == "=!=") return binary_of(i, left_node, "!=", right_node);
  constexpr std::string_view kComputed[] = {"+",  "-",  "*", "/", "%", "==", "!=", "<",  ">",
                                            "<=", ">=", "&", "|", "^", "<<", ">>", ">>>"};
  if (std::find(std::begin(kComputed), std::end(kComputed), word) != std::end(kComputed)) {
    return binary_of(i, left_node, word, right_node);
  }
  // `x :: xs` is called on what stands behind it.
  const bool turned = is_sign && word.back() == ':';
  const NodeId callee = member_of(i, turned ? right_node : left_node, word);
  return make(NodeKind::kCall, i, {callee, turned ? left_node : right_node});
}

bool ScalaLowering::is_simple_branch(Index i) const {
  switch (symbol(i)) {
    case scala::kAssignmentExpression:
    case scala::kReturnExpression:
    case scala::kThrowExpression:
    case scala::kValDefinition:
    case scala::kVarDefinition:
    case scala::kForExpression:
    case scala::kWhileExpression:
    case scala::kDoWhileExpression:
    case scala::kFunctionDefinition:
    case scala::kClassDefinition:
    case scala::kObjectDefinition:
    case scala::kImportDeclaration:
    case scala::kMatchExpression:
    case scala::kTryExpression:
    case scala::kIfExpression:
    case scala::kUnit: return false;
    case scala::kBlock:
    case scala::kIndentedBlock: {
      const Index only = first_named(i);
      return only != kAbsent && only == last_named(i) && is_simple_branch(only);
    }
    default: return true;
  }
}

NodeId ScalaLowering::if_value(Index i) {
  Index when = kAbsent;
  for (Index c : Lowering::named(i)) {
    if (tree_[c].field == scala::kConditionField && when == kAbsent) when = c;
  }
  const Index then = field(i, scala::kConsequenceField), otherwise = field(i, scala::kAlternativeField);
  if (when == kAbsent || then == kAbsent || otherwise == kAbsent || !is_simple_branch(then) ||
      !is_simple_branch(otherwise)) {
    return compound_value(i);
  }
  const NodeId condition = expression(when);
  const NodeId then_node = argument_value(then);
  return make(NodeKind::kConditional, i, {condition, then_node, argument_value(otherwise)});
}

// Does it hold an `_` that makes a function of it?
bool ScalaLowering::contains_placeholder(Index i) const {
  switch (symbol(i)) {
    case scala::kFieldExpression:
    case scala::kCallExpression:
    case scala::kGenericFunction:
    case scala::kInfixExpression:
    case scala::kPrefixExpression:
    case scala::kMatchExpression:
    case scala::kAscriptionExpression:
    case scala::kTupleExpression:
    case scala::kArguments: break;
    default: return false;
  }
  const bool holds_expressions = symbol(i) == scala::kArguments || symbol(i) == scala::kTupleExpression;
  for (Index c : Lowering::named(i)) {
    if (symbol(c) == scala::kWildcard) return true;
    if (symbol(i) == scala::kMatchExpression && tree_[c].field != scala::kValueField) continue;
    if (symbol(i) == scala::kAscriptionExpression && is_type(c)) continue;
    if (holds_expressions && symbol(c) != scala::kAscriptionExpression) continue;
    if (contains_placeholder(c)) return true;
  }
  return false;
}

NodeId ScalaLowering::placeholder_lambda(Index i) {
  Children outer;
  outer.swap(before_);
  std::vector<StringId> names;
  std::vector<StringId>* const outer_names = std::exchange(placeholders_, &names);
  NodeId value = kNone;
  Children statements;
  if (symbol(i) == scala::kMatchExpression) {
    const NodeId subject = expression(field(i, scala::kValueField));
    match_on(subject, field(i, scala::kBodyField), {.to = Sink::To::kReturn}, statements);
  } else {
    value = expression(i);
  }
  placeholders_ = outer_names;
  before_.insert(before_.end(), statements.begin(), statements.end());
  if (value != kNone) before_.push_back(make(NodeKind::kReturn, i, {value}));
  Children parts;
  for (StringId one : names) {
    parts.push_back(make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = one}));
  }
  parts.push_back(make(NodeKind::kBlock, i, before_));
  before_.swap(outer);
  const NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

NodeId ScalaLowering::lambda(Index i) {
  Children outer;
  outer.swap(before_);
  std::vector<StringId>* const outer_names = std::exchange(placeholders_, nullptr);
  const bool outer_class = std::exchange(in_class_, false);
  Children parts, statements;
  if (Index list = field(i, scala::kParametersField); list != kAbsent) {
    if (symbol(list) == scala::kBindings) {
      for (Index c : Lowering::named(list)) {
        if (symbol(c) != scala::kBinding) continue;
        const NodeId of = type(field(c, scala::kTypeField));
        parts.push_back(make(NodeKind::kParameter, c, {},
                             {.text = intern(identifier_text(field(c, scala::kNameField))), .type = of}));
      }
    } else {
      parts.push_back(make(NodeKind::kParameter, list, {}, {.text = intern(identifier_text(list))}));
    }
  }
  Index last = kAbsent;
  for (Index c : Lowering::named(i)) {
    if (tree_[c].field != scala::kParametersField && symbol(c) != scala::kTypeParameters) last = c;
  }
  for (Index c : Lowering::named(i)) {
    if (tree_[c].field == scala::kParametersField || symbol(c) == scala::kTypeParameters) continue;
    deliver(c, c == last ? Sink{Sink::To::kReturn, 0} : Sink(), statements);
  }
  parts.push_back(make(NodeKind::kBlock, i, statements));
  in_class_ = outer_class;
  placeholders_ = outer_names;
  before_.swap(outer);
  const NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

// { case (a, b) => … }
NodeId ScalaLowering::case_lambda(Index i) {
  Children outer;
  outer.swap(before_);
  std::vector<StringId>* const outer_names = std::exchange(placeholders_, nullptr);
  const StringId called = intern("$" + std::to_string(++temporary_count_));
  Children parts{make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = called})};
  Children statements;
  match_on(named(i, called), i, {.to = Sink::To::kReturn}, statements);
  parts.push_back(make(NodeKind::kBlock, i, statements));
  placeholders_ = outer_names;
  before_.swap(outer);
  const NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

// new T(…) { … }
NodeId ScalaLowering::construction(Index i) {
  Children parts, bases_found;
  NodeId of = kNone;
  Index body = kAbsent;
  for (Index c : Lowering::named(i)) {
    if (symbol(c) == scala::kArguments) {
      arguments(c, parts);
    } else if (symbol(c) == scala::kTemplateBody || symbol(c) == scala::kWithTemplateBody) {
      body = c;
    } else if (is_type(c) && of == kNone) {
      // new A with B { … }, and what the grammar takes for it
      const Index first = symbol(c) == scala::kCompoundType ? first_named(c) : c;
      of = first == kAbsent ? kNone : type(first);
      if (symbol(c) == scala::kCompoundType) {
        bases(c, bases_found, nullptr);
      } else if (of != kNone) {
        bases_found.push_back(make(NodeKind::kBase, c, {}, {.type = of}));
      }
    }
  }
  if (body == kAbsent) {
    if (of == kNone) return unknown(i);
    return make(NodeKind::kNew, i, parts, {.type = of});
  }
  const NodeId defined = anonymous_type(body, bases_found);
  if (of == kNone) of = make(NodeKind::kTypeName, i, {}, {.text = intern("Object")});
  parts.push_back(defined);
  return make(NodeKind::kNew, i, parts, {.type = of});
}

// f[T] without arguments
NodeId ScalaLowering::generic(Index i) {
  const Index on = field(i, scala::kFunctionField), list = field(i, scala::kTypeArgumentsField);
  if (on == kAbsent) return unknown(i);
  const std::string_view called = last_name(on);
  const NodeId of = first_type(list);
  if (called == "classOf" && of != kNone) {
    return member_of(i, named(i, intern(builder_.unit().text(of))), "class");
  }
  const Index base = symbol(on) == scala::kFieldExpression ? field(on, scala::kValueField) : kAbsent;
  if (base != kAbsent && of != kNone && called == "asInstanceOf") {
    return make(NodeKind::kCast, i, {expression(base)}, {.type = of});
  }
  if (base != kAbsent && of != kNone && called == "isInstanceOf")
    return binary_of(i, expression(base), "instanceof", of);
  if (base != kAbsent && called == "empty" && last_name(base) == "Array") {
    return make(NodeKind::kArray, i, {}, {.type = array_type(i, of)});
  }
  return expression(on);
}

}  // namespace vitrine::source
