#include <algorithm>
#include <utility>

#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

namespace {

// What is its only argument here.
constexpr std::string_view kHolders[] = {"Some", "Option", "Success", "Right", "Try", "Future", "blocking", "identity"};
constexpr std::string_view kLists[] = {"Seq",      "List",       "Vector",      "IndexedSeq", "Set",
                                       "Iterable", "ListBuffer", "ArrayBuffer", "LazyList"};
constexpr std::string_view kMaps[] = {"Map", "HashMap", "TreeMap", "ListMap", "SortedMap"};

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

// The parts of f[T](a)(b) { … }: what stands in further parentheses is more of the same where a function of this file
// takes it so, or where it is a function or a block.
ScalaLowering::CallParts ScalaLowering::parts_of_call(Index i) const {
  CallParts parts;
  constexpr int kMostLists = 8;
  for (int depth = 0; depth < kMostLists; ++depth) {
    const Index given = field(i, scala::kArgumentsField), callee = field(i, scala::kFunctionField);
    if (given != kAbsent) parts.arguments.insert(parts.arguments.begin(), given);
    parts.callee = callee;
    if (callee != kAbsent && symbol(callee) == scala::kGenericFunction) {
      parts.types = field(callee, scala::kTypeArgumentsField);
      parts.callee = field(callee, scala::kFunctionField);
    }
    if (parts.callee == kAbsent || symbol(parts.callee) != scala::kCallExpression) return parts;
    const Index inner = field(parts.callee, scala::kFunctionField);
    if (inner == kAbsent) return parts;
    Index named_by = symbol(inner) == scala::kGenericFunction ? field(inner, scala::kFunctionField) : inner;
    if (named_by != kAbsent && symbol(named_by) == scala::kCallExpression) {
      named_by = field(named_by, scala::kFunctionField);
    }
    const std::string_view called = named_by == kAbsent ? std::string_view() : last_name(named_by);
    const auto known = functions_.find(called);
    const bool several = known != functions_.end() && known->second.lists > 1;
    const bool is_function = given != kAbsent && symbol(given) != scala::kArguments;
    const bool fills = called == "fill" || called == "tabulate" || called == "Using" || called == "resource";
    if (!several && !is_function && !fills) return parts;
    i = parts.callee;
  }
  return parts;
}

size_t ScalaLowering::argument_count(const CallParts& parts) const {
  size_t count = 0;
  for (Index list : parts.arguments) {
    if (symbol(list) != scala::kArguments) {
      ++count;
      continue;
    }
    for (Index c : Lowering::named(list)) count += tree_[c].named ? 1 : 0;
  }
  return count;
}

Tree::Index ScalaLowering::only_argument(const CallParts& parts) const {
  if (argument_count(parts) != 1) return kAbsent;
  for (Index list : parts.arguments) {
    if (symbol(list) != scala::kArguments) return list;
    if (Index first = first_named(list); first != kAbsent) return first;
  }
  return kAbsent;
}

NodeId ScalaLowering::argument(Index i) {
  if (symbol(i) == scala::kAssignmentExpression) {
    const Index called = field(i, scala::kLeftField), value = field(i, scala::kRightField);
    if (called != kAbsent && value != kAbsent && symbol(called) == scala::kIdentifier) {
      return make(NodeKind::kKeyword, i, {argument(value)}, {.text = intern(identifier_text(called))});
    }
  }
  if (symbol(i) == scala::kIdentifier && asks_function(identifier_text(i)) && functions_.at(identifier_text(i)).only &&
      placeholders_ == nullptr) {
    return identifier(i);
  }
  return contains_placeholder(i) ? placeholder_lambda(i) : expression(i);
}

void ScalaLowering::arguments(Index list, Children& out) {
  if (list == kAbsent) return;
  for (Index c : Lowering::named(list)) out.push_back(argument(c));
}

void ScalaLowering::arguments_of(const CallParts& parts, Children& out) {
  for (Index list : parts.arguments) {
    switch (symbol(list)) {
      case scala::kArguments: arguments(list, out); break;
      case scala::kCaseBlock: out.push_back(case_lambda(list)); break;
      case scala::kBlock: {
        // f { x => … }
        const Index only = first_named(list);
        const bool is_lambda = only != kAbsent && only == last_named(list) && symbol(only) == scala::kLambdaExpression;
        out.push_back(is_lambda ? lambda(only) : argument_value(list));
        break;
      }
      default: {
        // f: x => … (Scala 3)
        const Index cases = child(list, scala::kIndentedCases);
        out.push_back(cases != kAbsent ? case_lambda(cases) : unknown(list));
      }
    }
  }
}

NodeId ScalaLowering::new_of(Index i, NodeId of, const CallParts& parts) {
  Children given;
  arguments_of(parts, given);
  return make(NodeKind::kNew, i, given, {.type = of});
}

// Array(1, 2), Array[Byte](1, 2), Array(1.toByte)
NodeId ScalaLowering::array_literal(Index i, const CallParts& parts, NodeId of) {
  Children elements;
  arguments_of(parts, elements);
  bool bytes = !elements.empty() && of == kNone;
  for (Index list : parts.arguments) {
    for (Index c : Lowering::named(list))
      bytes = bytes && symbol(c) == scala::kFieldExpression && last_name(c) == "toByte";
  }
  if (of == kNone && parts.types != kAbsent) of = array_type(i, first_type(parts.types));
  if (of == kNone && bytes) of = array_type(i, make(NodeKind::kTypeName, i, {}, {.text = intern("byte")}));
  return make(NodeKind::kArray, i, elements, {.type = of});
}

// Array.fill(n)(value), which is filled by a loop where it is not zero.
NodeId ScalaLowering::array_fill(Index i, const CallParts& parts) {
  const Index count = first_named(parts.arguments[0]), value = first_named(parts.arguments[1]);
  if (count == kAbsent || value == kAbsent) return unknown(i);
  const std::string_view written = text(value);
  const bool zero = written == "0" || written == "0.toByte" || written == "0x00" || written == "0: Byte" ||
                    written == "(0: Byte)" || written == "0x00.toByte";
  const bool bytes = written.ends_with(".toByte") || written.find(": Byte") != std::string_view::npos;
  NodeId element = first_type(parts.types);
  if (element == kNone && bytes) element = make(NodeKind::kTypeName, i, {}, {.text = intern("byte")});
  const NodeId of = array_type(i, element);
  const NodeId length = expression(count);
  const NodeId made = make(NodeKind::kNew, i, {length}, {.type = of});
  if (zero) return made;
  const StringId array = builder_.at(temporary(i, made, before_)).text;
  const StringId counter = intern("$" + std::to_string(++temporary_count_));
  const NodeId target = make(NodeKind::kIndex, value, {named(value, array), named(value, counter)});
  const NodeId given = argument_value(value);
  const NodeId body =
      make(NodeKind::kBlock, value, {make(NodeKind::kAssign, value, {target, given}, {.text = intern("=")})});
  const NodeId initial =
      make(NodeKind::kDeclare, value, {literal(LiteralKind::kInteger, value, "0")}, {.text = counter});
  const NodeId condition = binary_of(value, named(value, counter), "<", length);
  const NodeId next = make(NodeKind::kUnary, value, {named(value, counter)}, {.text = intern("p++")});
  before_.push_back(make(NodeKind::kLoop, value, {initial, condition, next, body}, {.text = intern("for")}));
  return named(i, array);
}

// List(a, b) is scala.List.apply(a, b); a map is given keys and values in turn.
NodeId ScalaLowering::apply_path(Index i, std::string_view owner, const CallParts& parts, bool pairs) {
  Children given{member_of(i, member_of(i, named(i, intern("scala")), owner), "apply")};
  for (Index list : parts.arguments) {
    if (symbol(list) != scala::kArguments) continue;
    for (Index c : Lowering::named(list)) {
      const bool is_pair =
          pairs && symbol(c) == scala::kInfixExpression && text(field(c, scala::kOperatorField)) == "->";
      const bool is_tuple = pairs && symbol(c) == scala::kTupleExpression && first_named(c) != last_named(c);
      if (is_pair) {
        given.push_back(argument(field(c, scala::kLeftField)));
        given.push_back(argument(last_named(c)));
      } else if (is_tuple) {
        given.push_back(argument(first_named(c)));
        given.push_back(argument(last_named(c)));
      } else {
        given.push_back(argument(c));
      }
    }
  }
  return make(NodeKind::kCall, i, given);
}

// Using(resource) { r => … } gives what the function does.
NodeId ScalaLowering::using_call(Index i, const CallParts& parts) {
  Children given;
  arguments_of(parts, given);
  std::swap(given[0], given[1]);
  return make(NodeKind::kCall, i, given);
}

NodeId ScalaLowering::library_call(Index i, const CallParts& parts, std::string_view name) {
  if (types_.contains(name) || is_variable(name)) return kNone;
  if (name == "Array") return array_literal(i, parts, kNone);
  if (one_of(kLists, name)) return apply_path(i, name == "Set" ? "Set" : "List", parts, false);
  if (one_of(kMaps, name)) return apply_path(i, "Map", parts, true);
  if (name == "Using" && argument_count(parts) == 2) return using_call(i, parts);
  const Index only = only_argument(parts);
  if (one_of(kHolders, name) && only != kAbsent) {
    // A block is run where it stands.
    return symbol(only) == scala::kBlock ? compound_value(only) : argument(only);
  }
  return kNone;
}

NodeId ScalaLowering::library_member(Index i, const CallParts& parts, std::string_view on, std::string_view name) {
  if (types_.contains(on) || is_variable(on)) return kNone;
  if (on == "mutable" || on == "immutable") {
    if (one_of(kLists, name)) return apply_path(i, name == "Set" ? "Set" : "List", parts, false);
    if (one_of(kMaps, name)) return apply_path(i, "Map", parts, true);
  }
  if (on == "Array" && name == "fill" && parts.arguments.size() == 2) return array_fill(i, parts);
  if (on == "Array" && name == "ofDim" && parts.types != kAbsent) {
    return new_of(i, array_type(i, first_type(parts.types)), parts);
  }
  if (on == "Array" && (name == "apply" || name == "empty")) return array_literal(i, parts, kNone);
  if (on == "Using" && name == "resource" && argument_count(parts) == 2) return using_call(i, parts);
  if ((on == "Option" || on == "Some" || on == "Try" || on == "Future") && (name == "apply" || name == "successful")) {
    if (Index only = only_argument(parts); only != kAbsent) return argument(only);
  }
  return kNone;
}

NodeId ScalaLowering::call_of_name(Index i, const CallParts& parts) {
  const std::string_view name = identifier_text(parts.callee);
  if (name == "this" || name == "super") {
    Children given{make(name == "this" ? NodeKind::kThis : NodeKind::kSuper, parts.callee)};
    arguments_of(parts, given);
    return make(NodeKind::kCall, i, given);
  }
  const bool own = is_own_function(name);
  if (!own) {
    if (NodeId made = library_call(i, parts, name); made != kNone) return made;
    if (!name.empty() && is_capital(name[0]) && !is_variable(name)) {
      const NodeId of = type_named(parts.callee, name);
      if (!appliers_.contains(name)) return new_of(i, of, parts);
      Children given{member_of(i, named(parts.callee, intern(name)), "apply")};
      arguments_of(parts, given);
      return make(NodeKind::kCall, i, given);
    }
    const Index only = only_argument(parts);
    if (is_variable(name) && !held_functions_.contains(name) && only != kAbsent && parts.types == kAbsent) {
      const NodeId base = named(parts.callee, intern(name));
      return make(NodeKind::kIndex, i, {base, argument(only)});
    }
  }
  Children given{named(parts.callee, intern(name))};
  const NodeId types = explicit_types(parts.types);
  arguments_of(parts, given);
  return make(NodeKind::kCall, i, given, {.type = types});
}

// Some(x), Option(x): what stands around one value or none.
bool ScalaLowering::is_holder_call(Index i) const {
  if (symbol(i) != scala::kCallExpression) return false;
  const CallParts parts = parts_of_call(i);
  if (parts.callee == kAbsent || symbol(parts.callee) != scala::kIdentifier) return false;
  const std::string_view name = identifier_text(parts.callee);
  return one_of(kHolders, name) && !types_.contains(name) && !is_own_function(name) && only_argument(parts) != kAbsent;
}

// xs.map(Type.method) is given the method.
NodeId ScalaLowering::given_method(Index only) {
  if (only == kAbsent || symbol(only) != scala::kFieldExpression) return kNone;
  const Index on = field(only, scala::kValueField);
  const std::string_view name = last_name(only);
  const bool of_type = is_static_path(on) && !last_name(on).empty() && is_capital(last_name(on)[0]);
  if (!of_type || name.empty() || is_capital(name[0]) || properties_.contains(name)) return kNone;
  return make(NodeKind::kMember, only, {path_node(on)}, {.text = intern(name), .op = 1});
}

NodeId ScalaLowering::call_of_member(Index i, const CallParts& parts) {
  const Index on = field(parts.callee, scala::kValueField);
  const std::string_view name = last_name(parts.callee);
  if (on == kAbsent) return unknown(i);
  const bool own = is_own_function(name);
  const Index only = only_argument(parts);
  if (is_static_path(on)) {
    if (NodeId made = library_member(i, parts, last_name(on), name); made != kNone) return made;
    // a.b.Type(…), but Type.CONSTANT(…) where that is a function.
    const bool of_package = !is_capital(last_name(on)[0]);
    const bool nested = !name.empty() && is_capital(name[0]) && !own && (of_package || types_.contains(name));
    if (nested && !appliers_.contains(name)) {
      return new_of(i, type_named(parts.callee, dotted(parts.callee)), parts);
    }
    const NodeId base = path_node(on);
    Children given{member_of(parts.callee, base, name)};
    if (nested) given[0] = member_of(parts.callee, given[0], "apply");
    const NodeId types = explicit_types(parts.types);
    arguments_of(parts, given);
    return make(NodeKind::kCall, i, given, {.type = types});
  }
  if (!own && only != kAbsent && (name == "getOrElse" || name == "orElse")) return or_else(i, on, only);
  if (!own && name == "map" && parts.arguments.size() == 1 && is_holder_call(on)) {
    const NodeId value = expression(on);
    Children given;
    if (NodeId method = given_method(only); method != kNone) {
      given.push_back(method);
    } else {
      arguments_of(parts, given);
    }
    if (given.size() == 1) return make(NodeKind::kCall, i, {given[0], value});
  }
  const bool is_super = symbol(on) == scala::kIdentifier && text(on) == "super";
  NodeId base = is_super ? make(NodeKind::kSuper, on) : expression(on);
  if (!own && name == "map" && only != kAbsent && text(only) == "_.toByte") {
    const NodeId bytes = array_type(i, make(NodeKind::kTypeName, i, {}, {.text = intern("byte")}));
    if (builder_.at(base).kind != NodeKind::kArray) return make(NodeKind::kCast, i, {base}, {.type = bytes});
    builder_.at(base).type = bytes;
    return base;
  }
  if (!own && name == "apply") {
    Children given{base};
    arguments_of(parts, given);
    return given.size() == 2 && symbol(on) == scala::kIdentifier && !held_functions_.contains(last_name(on))
               ? make(NodeKind::kIndex, i, given)
               : make(NodeKind::kCall, i, given);
  }
  if (!own && only != kAbsent && properties_.contains(name) && !held_functions_.contains(name)) {
    const NodeId asked = member_of(parts.callee, base, name);
    return make(NodeKind::kIndex, i, {asked, argument(only)});
  }
  if (!own && only == kAbsent && argument_count(parts) == 0 && (name == "length" || name == "size")) {
    return member_of(i, base, name);
  }
  Children given;
  if (extensions_.contains(name)) {
    given = {named(parts.callee, intern(name)), base};
  } else {
    if (auto known = implicit_methods_.find(name); known != implicit_methods_.end()) {
      const NodeId of = make(NodeKind::kTypeName, on, {}, {.text = intern(known->second)});
      base = make(NodeKind::kNew, on, {base}, {.type = of});
    }
    given = {member_of(parts.callee, base, name)};
  }
  const NodeId types = explicit_types(parts.types);
  constexpr std::string_view kTakeFunctions[] = {"map", "foreach", "flatMap", "filter", "exists", "forall"};
  const NodeId method = one_of(kTakeFunctions, name) ? given_method(only) : kNone;
  if (method != kNone) {
    given.push_back(method);
  } else {
    arguments_of(parts, given);
  }
  return make(NodeKind::kCall, i, given, {.type = types});
}

NodeId ScalaLowering::call(Index i) {
  const CallParts parts = parts_of_call(i);
  if (parts.callee == kAbsent) return unknown(i);
  if (symbol(parts.callee) == scala::kIdentifier) return call_of_name(i, parts);
  if (symbol(parts.callee) == scala::kFieldExpression) return call_of_member(i, parts);
  if (symbol(parts.callee) == scala::kInstanceExpression) {
    // new T(a)(b)
    const NodeId made = construction(parts.callee);
    const Node known = builder_.at(made);
    if (known.kind == NodeKind::kNew) {
      Children given;
      for (uint32_t n = 0; n < known.child_count; ++n) given.push_back(builder_.unit().children[known.first_child + n]);
      arguments_of(parts, given);
      return make(NodeKind::kNew, i, given, {.type = known.type});
    }
    return made;
  }
  // What a call gives is a list, but where it is a function of this file, whose own list this may be.
  const Index only = only_argument(parts);
  const CallParts inner = symbol(parts.callee) == scala::kCallExpression ? parts_of_call(parts.callee) : CallParts();
  if (inner.callee != kAbsent && only != kAbsent && !is_own_function(last_name(inner.callee))) {
    const NodeId base = expression(parts.callee);
    return make(NodeKind::kIndex, i, {base, argument(only)});
  }
  Children given{expression(parts.callee)};
  arguments_of(parts, given);
  return make(NodeKind::kCall, i, given);
}

}  // namespace vitrine::source
