#include <algorithm>

#include "read/source/lang/rust_literal.h"
#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

namespace {

constexpr int64_t kMostRepeated = 4096;  // elements of [x; n] that are written out
constexpr int64_t kMostMade = 64;        // … where each is made anew

bool is_number(std::string_view text) {
  return !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

NodeId RustLowering::expression(Index i) {
  switch (symbol(i)) {
    case rust::kIdentifier:
      if (!stands_for_.empty()) {
        if (auto other = stands_for_.find(std::string(text(i))); other != stands_for_.end())
          return make(NodeKind::kName, i, {}, {.text = intern(other->second)});
      }
      return path(i, nullptr);
    case rust::kScopedIdentifier:
    case rust::kGenericFunction:
    case rust::kTypeIdentifier:
    case rust::kScopedTypeIdentifier:
    case rust::kPrimitiveType:
    case rust::kGenericType: return path(i, nullptr);
    case rust::kSelf:
    case rust::kMetavariable:
    case rust::kFieldIdentifier:
    case rust::kShorthandFieldIdentifier:
    case rust::kCrate:
    case rust::kSuper: return name(i);
    case rust::kBooleanLiteral: return literal(LiteralKind::kBoolean, i, text(i));
    case rust::kIntegerLiteral: {
      std::string value = decode_rust_integer(text(i));
      return value.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, value);
    }
    case rust::kFloatLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case rust::kNegativeLiteral: {
      Index inner = first_named(i);
      if (inner == kAbsent) return unknown(i);
      return make(NodeKind::kUnary, i, {expression(inner)}, {.text = intern("-")});
    }
    case rust::kCharLiteral: {
      RustText decoded = decode_rust_text(text(i));
      if (!decoded.bytes) return literal(LiteralKind::kCharacter, i, decoded.value);
      unsigned char byte = decoded.value.empty() ? 0 : static_cast<unsigned char>(decoded.value[0]);
      return literal(LiteralKind::kInteger, i, std::to_string(byte));
    }
    case rust::kStringLiteral:
    case rust::kRawStringLiteral: {
      RustText decoded = decode_rust_text(text(i));
      return literal(decoded.bytes ? LiteralKind::kBytes : LiteralKind::kString, i, decoded.value);
    }
    case rust::kUnitExpression: return literal(LiteralKind::kNull, i, "null");
    case rust::kParenthesizedExpression:
    case rust::kTryExpression:
    case rust::kAwaitExpression: {
      Index inner = first_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : expression(inner);
    }
    case rust::kReferenceExpression: return reference(i);
    case rust::kCallExpression: return call(i);
    case rust::kFieldExpression: {
      Index base = field(i, rust::kValueField), member = field(i, rust::kFieldField);
      if (base == kAbsent || member == kAbsent) return unknown(i);
      NodeId base_node = expression(base);
      return make(NodeKind::kMember, i, {base_node}, {.text = intern_text(member)});
    }
    case rust::kIndexExpression: return index_expression(i);
    case rust::kRangeExpression: return range(i);
    case rust::kArrayExpression: return array(i);
    case rust::kTupleExpression: {
      Children parts;
      for (Index c : named(i)) {
        if (symbol(c) != rust::kAttributeItem) parts.push_back(expression(c));
      }
      return make(NodeKind::kArray, i, parts);
    }
    case rust::kUnaryExpression: {
      Index inner = first_named(i);
      if (inner == kAbsent) return unknown(i);
      std::string_view sign = text(i).substr(0, 1);
      return make(NodeKind::kUnary, i, {expression(inner)}, {.text = intern(sign)});
    }
    case rust::kBinaryExpression: {
      Index left = field(i, rust::kLeftField), right = field(i, rust::kRightField);
      if (left == kAbsent || right == kAbsent) return unknown(i);
      NodeId left_node = expression(left);
      NodeId right_node = expression(right);
      return make(NodeKind::kBinary, i, {left_node, right_node}, {.text = intern(operator_of(i))});
    }
    case rust::kAssignmentExpression:
    case rust::kCompoundAssignmentExpr: {
      Index left = field(i, rust::kLeftField), right = field(i, rust::kRightField);
      if (left == kAbsent || right == kAbsent) return unknown(i);
      std::string_view sign = symbol(i) == rust::kAssignmentExpression ? "=" : operator_of(i);
      if (text(left) == "_") return expression(right);
      NodeId target = assigned(left);
      return make(NodeKind::kAssign, i, {target, expression(right)}, {.text = intern(sign)});
    }
    case rust::kTypeCastExpression: {
      Index value = field(i, rust::kValueField);
      if (value == kAbsent) return unknown(i);
      NodeId to = type(field(i, rust::kTypeField));
      return make(NodeKind::kCast, i, {expression(value)}, {.type = to});
    }
    case rust::kStructExpression: return structure_value(i);
    case rust::kClosureExpression: return closure(i);
    case rust::kMacroInvocation: return macro(i);
    case rust::kLetCondition:
    case rust::kLetChain: {
      Children before, parts, bindings;
      condition(i, before, parts, bindings);
      if (prelude_ != nullptr) flush(before, *prelude_);
      if (prelude_ != nullptr) flush(bindings, *prelude_);
      return all_of(i, parts);
    }
    default: break;
  }
  if (is_statement_like(i)) return as_value(i);
  if (is_type(i)) {
    NodeId of = type(i);
    return of == kNone ? make(NodeKind::kUnknown, i) : of;
  }
  return unknown(i);
}

std::string_view RustLowering::operator_of(Index i) const {
  Index with = field(i, rust::kOperatorField);
  return with == kAbsent ? std::string_view() : text(with);
}

NodeId RustLowering::reference(Index i) {
  Index inner = field(i, rust::kValueField);
  if (inner == kAbsent) return unknown(i);
  const bool changes = child(i, rust::kMutableSpecifier) != kAbsent;
  // (Whoever is lent a cell may write it.)
  std::string lent(text(inner));
  if (const auto other = stands_for_.find(lent); other != stands_for_.end()) lent = other->second;
  const bool is_cell =
      symbol(inner) == rust::kIdentifier && shared_cells_.contains(lent) && !lent_cells_.contains(lent);
  if ((changes || is_cell) && symbol(inner) == rust::kIdentifier && is_binding_name(text(inner))) {
    return make(NodeKind::kUnary, i, {expression(inner)}, {.text = intern("&")});
  }
  return expression(inner);
}

// `Ok(x)`: what wraps a value that is one argument.
std::string RustLowering::wrapped_by(Index i) const {
  Index callee = field(i, rust::kFunctionField), list = field(i, rust::kArgumentsField);
  if (callee == kAbsent || list == kAbsent) return "";
  std::string path = path_text(callee);
  std::string last = path.substr(path.rfind('.') + 1);
  if (last != "Ok" && last != "Some" && last != "Err") return "";
  Index only = first_named(list);
  return only != kAbsent && only == last_named(list) ? last : "";
}

// A dotted name as the IR has it.
NodeId RustLowering::path_of(Index where, const std::string& dotted) {
  size_t at = dotted.find('.');
  NodeId out = make(NodeKind::kName, where, {}, {.text = intern(std::string_view(dotted).substr(0, at))});
  while (at != std::string::npos) {
    size_t next = dotted.find('.', at + 1);
    std::string_view part = std::string_view(dotted).substr(at + 1, next == std::string::npos ? next : next - at - 1);
    out = make(NodeKind::kMember, where, {out}, {.text = intern(part)});
    at = next;
  }
  return out;
}

// ROUNDS, KEY_2: as constants are written.
bool RustLowering::is_constant_name(std::string_view name) {
  return name.size() > 1 && name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string_view::npos;
}

// config::ROUNDS, crate::config::ROUNDS: what another file's module holds is found by its own name, as after
// `use crate::config::ROUNDS`.
bool RustLowering::is_constant_of_file(std::string_view dotted) const {
  const size_t dot = dotted.rfind('.');
  if (dot == std::string_view::npos) return false;
  const std::string_view name = dotted.substr(dot + 1), before = dotted.substr(0, dot);
  const bool in_module = before.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == before.npos;
  const std::string_view head = before.substr(0, before.find('.'));
  return is_constant_name(name) && in_module && !is_own(name) &&
         (head == "crate" || files_.contains(std::string(head)));
}

NodeId RustLowering::path(Index i, Children* arguments) {
  // (Of the sizes that are the same on every machine.)
  static constexpr std::pair<std::string_view, std::string_view> kLimits[] = {{"u8::MAX", "255"},
                                                                              {"u16::MAX", "65535"},
                                                                              {"u32::MAX", "4294967295"},
                                                                              {"i8::MAX", "127"},
                                                                              {"i16::MAX", "32767"},
                                                                              {"i32::MAX", "2147483647"},
                                                                              {"u8::MIN", "0"},
                                                                              {"u16::MIN", "0"},
                                                                              {"u32::MIN", "0"},
                                                                              {"u64::MIN", "0"},
                                                                              {"usize::MIN", "0"},
                                                                              {"u128::MIN", "0"},
                                                                              {"i64::MAX", "9223372036854775807"}};
  for (const auto& [name, number] : kLimits) {
    if (text(i) == name) return literal(LiteralKind::kInteger, i, number);
  }
  // Type arguments may stand anywhere in it.
  if (arguments != nullptr) {
    constexpr int kMaxParts = 64;
    Index at = i;
    for (int n = 0; at != kAbsent && n < kMaxParts; ++n) {
      switch (symbol(at)) {
        case rust::kGenericFunction:
          type_arguments(field(at, rust::kTypeArgumentsField), *arguments);
          at = field(at, rust::kFunctionField);
          continue;
        case rust::kGenericType:
        case rust::kGenericTypeWithTurbofish:
          type_arguments(field(at, rust::kTypeArgumentsField), *arguments);
          at = kAbsent;
          continue;
        case rust::kScopedIdentifier:
        case rust::kScopedTypeIdentifier: at = field(at, rust::kPathField); continue;
        case rust::kBracketedType:
        case rust::kQualifiedType: {
          Index inner = symbol(at) == rust::kQualifiedType ? field(at, rust::kTypeField) : first_named(at);
          at = inner;
          continue;
        }
        default: at = kAbsent;
      }
    }
  }
  std::string dotted = path_text(i);
  if (dotted.empty()) {
    Index inner = symbol(i) == rust::kGenericFunction ? field(i, rust::kFunctionField) : kAbsent;
    return inner == kAbsent ? unknown(i) : expression(inner);
  }
  std::string_view last = std::string_view(dotted).substr(dotted.rfind('.') + 1);
  if (last == "None" && (dotted == "None" || dotted.ends_with("Option.None"))) {
    return literal(LiteralKind::kNull, i, "null");
  }
  // A trait's constant is what the type at hand says that it is.
  if (in_trait_ && has_self_ && dotted.starts_with("Self.") && is_constant_name(std::string_view(dotted).substr(5)))
    return path_of(i, "self" + dotted.substr(4));
  dotted = resolve_path(std::move(dotted));
  if (is_constant_of_file(dotted)) dotted.erase(0, dotted.rfind('.') + 1);
  size_t dot = dotted.find('.');
  std::string head = dotted.substr(0, dot);
  if (auto alias = aliases_.find(head); alias != aliases_.end() && dot != std::string::npos) {
    std::string target(builder_.unit().text(alias->second));
    if (arguments != nullptr && arguments->empty()) {
      for (uint32_t n = 0; n < builder_.at(alias->second).child_count; ++n) {
        arguments->push_back(builder_.unit().child(alias->second, n));
      }
    }
    if (!target.empty()) dotted = target + dotted.substr(dot);
  } else if (std::string module = own_module(head); !module.empty()) {
    dotted = module + "." + dotted;
  }
  return path_of(i, dotted);
}

// map.entry(key).or_insert(value): one step, a call of `entry_or_insert`. kNone for anything else.
NodeId RustLowering::put_where_nothing_is(Index i, Index callee) {
  if (callee == kAbsent || symbol(callee) != rust::kFieldExpression) return kNone;
  const std::string_view method = text(field(callee, rust::kFieldField));
  if (method != "or_insert" && method != "or_insert_with") return kNone;
  const Index entry = field(callee, rust::kValueField);
  std::string_view asked;
  const Index map = entry != kAbsent && symbol(entry) == rust::kCallExpression ? before_method(entry, &asked) : kAbsent;
  const Index keys = map == kAbsent ? kAbsent : field(entry, rust::kArgumentsField);
  const Index values = field(i, rust::kArgumentsField);
  if (asked != "entry" || keys == kAbsent || values == kAbsent) return kNone;
  const Index key = first_named(keys), value = first_named(values);
  if (key == kAbsent || value == kAbsent) return kNone;
  const NodeId put = make(NodeKind::kMember, callee, {expression(map)}, {.text = intern("entry_or_insert")});
  const NodeId of = expression(key);
  return make(NodeKind::kCall, i, {put, of, expression(value)});
}

// pairs.collect() where a map is asked for. `declared`: its type, or the method's argument.
bool RustLowering::is_collected(Index value, Index declared) const {
  if (value == kAbsent || declared == kAbsent || symbol(value) != rust::kCallExpression) return false;
  const Index callee = field(value, rust::kFunctionField);
  const bool is_generic = callee != kAbsent && symbol(callee) == rust::kGenericFunction;
  const Index plain = is_generic ? field(callee, rust::kFunctionField) : callee;
  if (plain == kAbsent || symbol(plain) != rust::kFieldExpression || symbol(declared) != rust::kGenericType ||
      text(field(plain, rust::kFieldField)) != "collect")
    return false;
  const std::string path = path_text(declared);
  const std::string_view last = std::string_view(path).substr(path.rfind('.') + 1);
  return last == "HashMap" || last == "BTreeMap";
}

// … which is `HashMap::from(pairs)`; the pairs as they are for anything else.
NodeId RustLowering::collected(Index value, Index declared, NodeId pairs) {
  if (!is_collected(value, declared)) return pairs;
  return make(NodeKind::kCall, value, {path_of(value, "std.collections.HashMap.from"), pairs});
}

// let x: T<A> = T::f().unwrap(): the call of T, which has the type arguments of what is declared.
RustLowering::Index RustLowering::call_of(Index value, Index declared) const {
  if (declared == kAbsent || symbol(declared) != rust::kGenericType) return kAbsent;
  constexpr int kMaxSteps = 8;
  for (int n = 0; value != kAbsent && n < kMaxSteps; ++n) {
    if (symbol(value) == rust::kTryExpression) {
      value = first_named(value);
      continue;
    }
    if (symbol(value) != rust::kCallExpression) return kAbsent;
    const Index callee = field(value, rust::kFunctionField);
    if (callee == kAbsent) return kAbsent;
    if (symbol(callee) == rust::kScopedIdentifier) {
      const Index before = field(callee, rust::kPathField);
      return before != kAbsent && text(before) == text(field(declared, rust::kTypeField)) ? value : kAbsent;
    }
    if (symbol(callee) != rust::kFieldExpression) return kAbsent;
    const std::string_view method = text(field(callee, rust::kFieldField));
    if (method != "unwrap" && method != "expect" && method != "unwrap_or_default") return kAbsent;
    value = field(callee, rust::kValueField);
  }
  return kAbsent;
}

// x.into(), text.parse()? where the type is told that it becomes, and one impl of this text says how. kNone for any
// other call.
NodeId RustLowering::converted(Index i) {
  std::string_view method;
  const Index from = before_method(i, &method), list = field(i, rust::kArgumentsField);
  if (from == kAbsent || list == kAbsent || first_named(list) != kAbsent || macro_depth_ > 0) return kNone;
  const bool parses = method == "parse";
  if (!parses && method != "into" && method != "try_into") return kNone;
  std::string type;
  if (declared_ != kAbsent && converted_ == i) type = path_text(declared_);
  if (const auto given = becomes_.find(std::string(text(from))); !parses && given != becomes_.end())
    type = given->second;
  const auto own = implementations_.find(type.substr(type.rfind('.') + 1));
  if (type.empty() || own == implementations_.end()) return kNone;
  const std::string_view trait = parses ? "FromStr" : method == "into" ? "From<" : "TryFrom<";
  const auto is_it = [&](Index one) {
    const std::string_view written = text(one);
    return written
        .substr(written.rfind("::", written.find('<')) == std::string_view::npos
                    ? 0
                    : written.rfind("::", written.find('<')) + 2)
        .starts_with(trait);
  };
  const bool is_foreign = !is_own(own->first);
  if (!is_foreign && std::ranges::count_if(own->second.traits, is_it) != 1) return kNone;
  const std::string_view how = parses ? ".from_str" : method == "into" ? ".from" : ".try_from";
  const std::string dotted = type + std::string(how), foreign = foreign_function(dotted, from);
  const NodeId callee =
      foreign.empty() ? path_of(i, resolve_path(dotted)) : make(NodeKind::kName, i, {}, {.text = intern(foreign)});
  return make(NodeKind::kCall, i, {callee, expression(from)});
}

NodeId RustLowering::call(Index i) {
  Index callee = field(i, rust::kFunctionField), list = field(i, rust::kArgumentsField);
  if (callee == kAbsent) return unknown(i);
  if (const auto made = defaults_.find(i); made != defaults_.end())
    return make(NodeKind::kCall, i, {path_of(i, resolve_path(made->second) + ".default")});
  const bool typed = macro_depth_ == 0 && i == typed_call_;
  const Index of = typed ? field(declared_, rust::kTypeArgumentsField) : kAbsent;
  if (const NodeId cell = cell_call(i); cell != kNone) return cell;
  if (const NodeId made = converted(i); made != kNone) return made;
  if (const std::string cell = same_cell(i); !cell.empty()) {
    const NodeId held = make(NodeKind::kName, i, {}, {.text = intern(cell)});
    if (lent_cells_.contains(cell)) return held;
    return make(NodeKind::kUnary, i, {held}, {.text = intern("&")});
  }
  std::string wrapper = wrapped_by(i);
  if (wrapper == "Ok" || wrapper == "Some") return expression(first_named(list));
  if (wrapper == "Err") return make(NodeKind::kUnknown, i, {expression(first_named(list))});
  Index generic = symbol(callee) == rust::kGenericFunction ? callee : kAbsent;
  Index plain = generic == kAbsent ? callee : field(generic, rust::kFunctionField);
  if (const NodeId put = put_where_nothing_is(i, plain); put != kNone) return put;
  Children types;
  NodeId callee_node = kNone;
  if (plain != kAbsent && symbol(plain) == rust::kFieldExpression) {
    const Index listed = generic == kAbsent ? kAbsent : field(generic, rust::kTypeArgumentsField);
    if (const Index of_map = listed == kAbsent ? kAbsent : first_named(listed); is_collected(i, of_map))
      return collected(i, of_map, expression(field(plain, rust::kValueField)));
    callee_node = expression(plain);
    if (generic != kAbsent) type_arguments(field(generic, rust::kTypeArgumentsField), types);
  } else if (plain != kAbsent && (symbol(plain) == rust::kIdentifier || symbol(plain) == rust::kScopedIdentifier)) {
    std::string dotted = resolve_path(path_text(plain));
    std::string tuple = dotted;
    if (auto alias = aliases_.find(dotted); alias != aliases_.end()) tuple = builder_.unit().text(alias->second);
    if (tuples_.contains(tuple) && list != kAbsent) {
      // Key(bytes): its members are numbered.
      Children parts;
      size_t position = 0;
      for (Index c : named(list)) {
        if (symbol(c) == rust::kAttributeItem) continue;
        parts.push_back(make(NodeKind::kKeyword, c, {expression(c)}, {.text = intern(std::to_string(position++))}));
      }
      return make(NodeKind::kNew, i, parts, {.type = named_type(plain, tuple, {})});
    }
    const std::string foreign = foreign_function(path_text(plain), list == kAbsent ? kAbsent : first_named(list));
    callee_node = foreign.empty() ? path(callee, &types) : make(NodeKind::kName, plain, {}, {.text = intern(foreign)});
  } else {
    callee_node = path_text(callee).empty() ? expression(callee) : path(callee, &types);
    // (self.check)(x) calls what the field holds, self.check(x) a method.
    if (symbol(callee) == rust::kParenthesizedExpression) callee_node = make(NodeKind::kCast, callee, {callee_node});
  }
  Children parts{callee_node};
  if (list != kAbsent) {
    for (Index c : named(list)) {
      if (symbol(c) != rust::kAttributeItem) parts.push_back(expression(c));
    }
  }
  if (typed && types.empty()) type_arguments(of, types);
  NodeId explicit_types = types.empty() ? kNone : make(NodeKind::kTypeName, callee, types);
  return make(NodeKind::kCall, i, parts, {.type = explicit_types});
}

NodeId RustLowering::array(Index i) {
  Index length = field(i, rust::kLengthField);
  if (length == kAbsent) {
    Children parts;
    for (Index c : named(i)) {
      if (symbol(c) != rust::kAttributeItem) parts.push_back(expression(c));
    }
    return make(NodeKind::kArray, i, parts);
  }
  Index value = first_named(i);
  if (value == kAbsent || value == length) return unknown(i);
  NodeId element = expression(value);
  NodeId count = expression(length);
  const Node& one = builder_.at(element);
  const bool number = one.kind == NodeKind::kLiteral && one.op == static_cast<uint8_t>(LiteralKind::kInteger);
  if (number && builder_.unit().text(element) == "0") {
    NodeId of = make(NodeKind::kTypeName, value, {}, {.text = intern("u8"), .flags = kArrayType});
    return make(NodeKind::kNew, i, {count}, {.type = of});
  }
  std::string written(builder_.unit().text(count));
  if (builder_.at(count).kind == NodeKind::kLiteral && is_number(written) && std::stoll(written) <= kMostRepeated &&
      builder_.at(element).kind == NodeKind::kLiteral) {
    Children parts(static_cast<size_t>(std::stoll(written)), element);
    return make(NodeKind::kArray, i, parts);
  }
  // What is made anew for each: vec![String::new(); 3].
  const bool made_empty = one.kind == NodeKind::kCall && one.child_count == 1 && is_number(written) &&
                          (text(value).ends_with("::new()") || text(value).ends_with("::default()"));
  if (builder_.at(count).kind == NodeKind::kLiteral && made_empty && std::stoll(written) <= kMostMade) {
    Children parts;
    for (int64_t n = std::stoll(written); n > 0; --n) parts.push_back(expression(value));
    return make(NodeKind::kArray, i, parts);
  }
  // (Of how many is not known here.)
  const bool constant = builder_.at(element).kind == NodeKind::kLiteral;
  NodeId repeat = make(NodeKind::kName, i, {}, {.text = intern(constant ? "repeat_constant!" : "repeat!")});
  return make(NodeKind::kCall, i, {repeat, element, count});
}

// `let x: [T; n] = Default::default()`: n numbers, or n texts that are empty; `let x: T = …`: the type's own.
// kNone where it is none of these.
NodeId RustLowering::made_by_default(Index declared, Index value) {
  if (declared == kAbsent || value == kAbsent || text(value) != kMadeByDefault) return kNone;
  if (symbol(declared) == rust::kTypeIdentifier || symbol(declared) == rust::kScopedTypeIdentifier) {
    return make(NodeKind::kCall, value, {path_of(value, resolve_path(path_text(declared)) + ".default")});
  }
  if (symbol(declared) != rust::kArrayType) return kNone;
  const Index element = field(declared, rust::kElementField), length = field(declared, rust::kLengthField);
  if (element == kAbsent || length == kAbsent) return kNone;
  if (symbol(element) == rust::kPrimitiveType && text(element) != "bool" && text(element) != "char") {
    NodeId of = make(NodeKind::kTypeName, value, {}, {.text = intern("u8"), .flags = kArrayType});
    return make(NodeKind::kNew, value, {expression(length)}, {.type = of});
  }
  const NodeId count = expression(length);
  const std::string written(builder_.unit().text(count));
  if (text(element) != "String" || builder_.at(count).kind != NodeKind::kLiteral || !is_number(written)) return kNone;
  if (std::stoll(written) > kMostMade) return kNone;
  Children parts;
  for (int64_t n = std::stoll(written); n > 0; --n) {
    parts.push_back(make(NodeKind::kLiteral, value, {}, {.op = static_cast<uint8_t>(LiteralKind::kString)}));
  }
  return make(NodeKind::kArray, value, parts);
}

// False where it is no range. What is left out is kAbsent.
bool RustLowering::range_ends(Index i, Index* from, Index* to, bool* inclusive) const {
  bool past = false;
  *from = *to = kAbsent;
  for (Index c : tree_.children(i)) {
    if (!tree_[c].named) {
      if (!text(c).starts_with("..")) continue;
      past = true;
      *inclusive = text(c) == "..=";
    } else if (symbol(c) != kCommentSymbol) {
      (past ? *to : *from) = c;
    }
  }
  return past;
}

NodeId RustLowering::range(Index i) {
  Index from = kAbsent, to = kAbsent;
  bool inclusive = false;
  if (!range_ends(i, &from, &to, &inclusive)) return unknown(i);
  NodeId callee = make(NodeKind::kName, i, {}, {.text = intern("range!")});
  Children parts{callee};
  parts.push_back(from == kAbsent ? literal(LiteralKind::kInteger, i, "0") : expression(from));
  if (to != kAbsent) {
    NodeId end = expression(to);
    if (inclusive) {
      end = make(NodeKind::kBinary, to, {end, literal(LiteralKind::kInteger, to, "1")}, {.text = intern("+")});
    }
    parts.push_back(end);
  } else {
    parts.push_back(make(NodeKind::kUnknown, i));
  }
  return make(NodeKind::kCall, i, parts);
}

NodeId RustLowering::index_expression(Index i) {
  Index base = first_named(i), index = last_named(i);
  if (base == kAbsent || base == index) return unknown(i);
  NodeId base_node = expression(base);
  Index from = kAbsent, to = kAbsent;
  bool inclusive = false;
  if (symbol(index) == rust::kRangeExpression && range_ends(index, &from, &to, &inclusive)) {
    NodeId from_node = from == kAbsent ? kNone : expression(from);
    NodeId to_node = to == kAbsent ? kNone : expression(to);
    if (to_node != kNone && inclusive) {
      to_node = make(NodeKind::kBinary, to, {to_node, literal(LiteralKind::kInteger, to, "1")}, {.text = intern("+")});
    }
    return make(NodeKind::kSlice, i, {base_node, from_node, to_node});
  }
  return make(NodeKind::kIndex, i, {base_node, expression(index)});
}

NodeId RustLowering::structure_value(Index i) {
  Index of = field(i, rust::kNameField), body = field(i, rust::kBodyField);
  if (of == kAbsent || body == kAbsent) return unknown(i);
  Children parts, types;
  for (Index c : named(body)) {
    switch (symbol(c)) {
      case rust::kFieldInitializer: {
        Index named_as = field(c, rust::kFieldField), value = field(c, rust::kValueField);
        if (named_as == kAbsent || value == kAbsent) break;
        note_default(path_text(of), text(named_as), value);
        parts.push_back(make(NodeKind::kKeyword, c, {expression(value)}, {.text = intern_text(named_as)}));
        if (auto of_union = unions_.find(path_text(of)); of_union != unions_.end())
          same_place(of_union->second, named_as, value, parts);
        break;
      }
      case rust::kShorthandFieldInitializer: {
        Index named_as = last_named(c);
        if (named_as == kAbsent) break;
        parts.push_back(make(NodeKind::kKeyword, c, {name(named_as)}, {.text = intern_text(named_as)}));
        break;
      }
      case rust::kBaseFieldInitializer:
        if (Index inner = first_named(c); inner != kAbsent) {
          NodeId rest = expression(inner);
          if (text(inner) == kMadeByDefault) {  // of the type that is made
            rest = make(NodeKind::kCall, inner, {path_of(inner, resolve_path(path_text(of)) + ".default")});
          }
          parts.push_back(make(NodeKind::kSpread, c, {rest}));
        }
        break;
      default: break;
    }
  }
  if (symbol(of) == rust::kGenericTypeWithTurbofish) {
    type_arguments(field(of, rust::kTypeArgumentsField), types);
  }
  return make(NodeKind::kNew, i, parts, {.type = named_type(of, path_text(of), types)});
}

// `Default::default()`, as what a field of a type of this text is given: which type it makes.
void RustLowering::note_default(const std::string& holder, std::string_view field_name, Index value) {
  if (text(value) != kMadeByDefault) return;
  const std::string self = holder == "Self" ? self_type_ : holder;
  const auto known = structs_.find(self.substr(self.rfind('.') + 1));
  if (known == structs_.end()) return;
  for (Index c : named(known->second)) {
    if (symbol(c) != rust::kFieldDeclaration || text(field(c, rust::kNameField)) != field_name) continue;
    const Index of = field(c, rust::kTypeField);
    if (of != kAbsent && symbol(of) == rust::kTypeIdentifier && is_own(text(of))) defaults_.emplace(value, text(of));
  }
}

// The fields of a union are one place: what is given to one, the others of its type hold.
void RustLowering::same_place(Index list, Index set, Index value, Children& out) {
  if (macro_depth_ > 0 || is_statement_like(value) || symbol(value) == rust::kCallExpression) return;
  std::string_view type_set;
  for (Index c : named(list)) {
    if (symbol(c) == rust::kFieldDeclaration && text(field(c, rust::kNameField)) == text(set))
      type_set = text(field(c, rust::kTypeField));
  }
  for (Index c : named(list)) {
    if (symbol(c) != rust::kFieldDeclaration) continue;
    const Index other = field(c, rust::kNameField);
    if (text(other) == text(set) || text(field(c, rust::kTypeField)) != type_set) continue;
    out.push_back(make(NodeKind::kKeyword, value, {expression(value)}, {.text = intern_text(other)}));
  }
}

NodeId RustLowering::closure(Index i) {
  Index list = field(i, rust::kParametersField), body = field(i, rust::kBodyField);
  Children parts, first;
  parameters(list, parts, first);
  NodeId returns = type(field(i, rust::kReturnTypeField));
  NodeId function = finish_function(i, "", "", parts, returns, body, first);
  return make(NodeKind::kLambda, i, {function});
}

}  // namespace vitrine::source
