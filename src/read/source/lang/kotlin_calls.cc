#include <algorithm>

#include "read/source/lang/kotlin_lowering.h"

namespace vitrine::source {

namespace {

struct ArrayMaker {
  std::string_view name, element;
};

constexpr ArrayMaker kArrayLiterals[] = {
    {"byteArrayOf", "byte"},   {"charArrayOf", "char"},  {"intArrayOf", "int"},         {"longArrayOf", "long"},
    {"shortArrayOf", "short"}, {"ubyteArrayOf", "byte"}, {"booleanArrayOf", "boolean"}, {"doubleArrayOf", "double"},
    {"floatArrayOf", "float"}, {"arrayOf", "Object"}};
constexpr ArrayMaker kArrayTypes[] = {{"ByteArray", "byte"}, {"CharArray", "char"},       {"IntArray", "int"},
                                      {"LongArray", "long"}, {"ShortArray", "short"},     {"UByteArray", "byte"},
                                      {"Array", "Object"},   {"BooleanArray", "boolean"}, {"arrayOfNulls", "Object"},
                                      {"List", "Object"},    {"MutableList", "Object"}};
constexpr std::string_view kMapMakers[] = {"mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf"};
// Functions of Kotlin's own library that belong to nothing.
constexpr std::string_view kFree[] = {"listOf",
                                      "setOf",
                                      "mutableListOf",
                                      "mutableSetOf",
                                      "arrayListOf",
                                      "hashSetOf",
                                      "emptyList",
                                      "emptyMap",
                                      "emptySet",
                                      "println",
                                      "print",
                                      "require",
                                      "requireNotNull",
                                      "check",
                                      "checkNotNull",
                                      "error",
                                      "TODO",
                                      "repeat",
                                      "run",
                                      "with",
                                      "lazy",
                                      "maxOf",
                                      "minOf",
                                      "buildString",
                                      "buildList",
                                      "buildMap",
                                      "synchronized",
                                      "runCatching",
                                      "assert",
                                      "runBlocking",
                                      "withContext",
                                      "sequenceOf",
                                      "listOfNotNull",
                                      "linkedSetOf",
                                      "sequence",
                                      "measureTimeMillis",
                                      "readLine",
                                      "readln",
                                      "generateSequence"};
constexpr std::string_view kScopeFunctions[] = {"let", "also", "use", "apply", "run"};
constexpr std::string_view kFunctionalTypes[] = {"Runnable", "Callable", "Comparator"};
// Interfaces of one method: made of one value, they are that function.
constexpr std::string_view kFunctionalInterfaces[] = {"java.lang.Runnable", "java.util.concurrent.Callable",
                                                      "java.util.Comparator", "javax.net.ssl.HostnameVerifier"};
constexpr std::string_view kFunctionalPackage = "java.util.function.";
constexpr std::string_view kForeignPackages[] = {"java.", "javax.", "okhttp3.", "org.apache.", "io.netty."};

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// buildString { … } and its kin: what is put together in the block.
std::string_view built_by(std::string_view called) {
  if (called == "buildString") return "StringBuilder";
  if (called == "buildList") return "ArrayList";
  if (called == "buildSet") return "HashSet";
  return called == "buildMap" ? "HashMap" : std::string_view();
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

// The parts of `f<T>(a) { … }`, which the grammar may give as two calls.
KotlinLowering::CallParts KotlinLowering::parts_of_call(Index i) const {
  CallParts parts;
  for (int depth = 0; depth < 2; ++depth) {
    Index callee = first_named(i);
    for (Index c : named(i)) {
      if (c == callee) continue;
      if (symbol(c) == kotlin::kTypeArguments) parts.types = c;
      if (symbol(c) == kotlin::kValueArguments) parts.arguments = c;
      if (symbol(c) == kotlin::kAnnotatedLambda) parts.lambda = c;
    }
    parts.callee = callee;
    if (callee == kAbsent || symbol(callee) != kotlin::kCallExpression) return parts;
    if (parts.arguments != kAbsent || child(callee, kotlin::kAnnotatedLambda) != kAbsent) return parts;
    i = callee;
  }
  return parts;
}

std::string_view KotlinLowering::called_name(const CallParts& parts) const {
  if (parts.callee == kAbsent) return {};
  if (symbol(parts.callee) == kotlin::kIdentifier) return identifier_text(parts.callee);
  if (symbol(parts.callee) != kotlin::kNavigationExpression) return {};
  Index last = last_named(parts.callee);
  return last == first_named(parts.callee) ? std::string_view() : identifier_text(last);
}

Tree::Index KotlinLowering::called_on(const CallParts& parts) const {
  if (parts.callee == kAbsent || symbol(parts.callee) != kotlin::kNavigationExpression) return kAbsent;
  return first_named(parts.callee);
}

NodeId KotlinLowering::explicit_types(const CallParts& parts) {
  if (parts.types == kAbsent) return kNone;
  Children listed;
  for (Index projection : named(parts.types)) {
    Index of = symbol(projection) == kotlin::kTypeProjection ? last_named(projection) : projection;
    if (NodeId one = of == kAbsent ? kNone : type(of); one != kNone) listed.push_back(one);
  }
  return make(NodeKind::kTypeName, parts.types, listed);
}

NodeId KotlinLowering::argument(Index i) {
  Index value = last_named(i), name_at = kAbsent;
  if (value == kAbsent) return make(NodeKind::kUnknown, i);
  if (has_word(i, kotlin::kEquals)) name_at = first_named(i);
  NodeId made = expression(value);
  // f(x!!): what is not null of it.
  if (symbol(value) == kotlin::kUnaryExpression && field(value, kotlin::kOperatorField) != kAbsent &&
      text(field(value, kotlin::kOperatorField)) == "!!")
    made = make(NodeKind::kUnary, value, {made}, {.text = intern("!!")});
  if (has_word(i, kotlin::kStar)) made = make(NodeKind::kSpread, i, {made});
  if (name_at == kAbsent || name_at == value) return made;
  return make(NodeKind::kKeyword, i, {made}, {.text = intern(identifier_text(name_at))});
}

void KotlinLowering::arguments(Index list, Children& out) {
  if (list == kAbsent) return;
  for (Index c : named(list)) {
    out.push_back(symbol(c) == kotlin::kValueArgument ? argument(c) : expression(c));
  }
}

Tree::Index KotlinLowering::receiver_of_function(Index parameter) const {
  const Index of = child(parameter, kotlin::kFunctionType);
  return of == kAbsent ? kAbsent : receiver_of_type(of);
}

Tree::Index KotlinLowering::receiver_of_type(Index of) const {
  const Index receiver = first_named(of);
  const size_t at = text(of).find('(');
  const bool has = at != std::string_view::npos && at > 0 && text(of)[at - 1] == '.';
  return has && receiver != kAbsent && symbol(receiver) == kotlin::kUserType ? receiver : kAbsent;
}

namespace {

struct Labels {
  std::string_view function, first, second;
};
constexpr Labels kLabels[] = {{"coerceAtLeast", "minimumValue", ""},
                              {"coerceAtMost", "maximumValue", ""},
                              {"copyOf", "newSize", ""},
                              {"copyOfRange", "fromIndex", "toIndex"},
                              {"drop", "n", ""},
                              {"joinToString", "separator", ""},
                              {"padEnd", "length", "padChar"},
                              {"padStart", "length", "padChar"},
                              {"repeat", "n", ""},
                              {"replace", "oldValue", "newValue"},
                              {"substring", "startIndex", "endIndex"},
                              {"substringAfter", "delimiter", ""},
                              {"substringAfterLast", "delimiter", ""},
                              {"substringBefore", "delimiter", ""},
                              {"substringBeforeLast", "delimiter", ""},
                              {"take", "n", ""},
                              {"toByteArray", "charset", ""},
                              {"toInt", "radix", ""}};

// Is this what a function of Kotlin's library calls the parameter at that place?
bool is_named_in_order(std::string_view function, size_t place, std::string_view label) {
  if (place > 1 || label.empty()) return false;
  auto known = std::ranges::find(kLabels, function, &Labels::function);
  return known != std::end(kLabels) && (place == 0 ? known->first : known->second) == label;
}

}  // namespace

// A function behind the parentheses is the last parameter's, whatever is left out before it.
void KotlinLowering::arguments_of(const CallParts& parts, Children& out) {
  size_t first = out.size();
  arguments(parts.arguments, out);
  auto known = functions_.find(called_name(parts));
  if (known == functions_.end()) {
    // listOf("AES", "GCM").joinToString(separator = "/"): a function of Kotlin's own, and that name stands there
    // anyway.
    for (size_t k = first; k < out.size(); ++k) {
      const source::Unit& so_far = builder_.unit();
      if (so_far.kind(out[k]) == NodeKind::kKeyword &&
          is_named_in_order(called_name(parts), k - first, so_far.text(out[k])))
        out[k] = so_far.child(out[k], 0);
    }
  }
  if (parts.lambda == kAbsent) return;
  const bool only = known != functions_.end() && known->second.only;
  Index list = only ? child(known->second.at, kotlin::kFunctionValueParameters) : kAbsent;
  Index behind = list == kAbsent ? kAbsent : last_named(list);
  if (behind != kAbsent && symbol(behind) != kotlin::kParameter) behind = kAbsent;
  NodeId given = lambda(parts.lambda, behind == kAbsent ? kAbsent : receiver_of_function(behind));
  if (only) {
    Index last = kAbsent;
    size_t takes = 0;
    if (list != kAbsent) {
      for (Index c : named(list)) {
        if (symbol(c) != kotlin::kParameter) continue;
        ++takes;
        last = c;
      }
    }
    if (last != kAbsent && takes > out.size() - first + 1) {
      given = make(NodeKind::kKeyword, parts.lambda, {given},
                   {.text = intern(identifier_text(child(last, kotlin::kIdentifier)))});
    }
  }
  out.push_back(given);
}

bool KotlinLowering::is_samlike(std::string_view written) const {
  if (interfaces_.contains(written) || one_of(kFunctionalTypes, written)) return true;
  auto is_foreign = [](const std::string& whole) {
    return std::any_of(std::begin(kForeignPackages), std::end(kForeignPackages),
                       [&](std::string_view package) { return whole.starts_with(package); });
  };
  if (auto known = imports_.find(std::string(written)); known != imports_.end()) return is_foreign(known->second);
  if (types_.contains(written)) return false;
  return is_foreign(std::string(written)) || std::any_of(wildcards_.begin(), wildcards_.end(), is_foreign);
}

// An interface, which cannot be made of a value that is no function.
bool KotlinLowering::is_functional_interface(std::string_view written) const {
  if (interfaces_.contains(written)) return !functions_.contains(written);  // (`fun Door(…): Door` makes one)
  const auto known = imports_.find(std::string(written));
  const std::string_view whole = known == imports_.end() ? written : known->second;
  return one_of(kFunctionalInterfaces, whole) || whole.starts_with(kFunctionalPackage);
}

NodeId KotlinLowering::construction(Index i, const CallParts& parts) {
  std::string written = path(parts.callee);
  Children type_arguments;
  if (parts.types != kAbsent) {
    for (Index projection : named(parts.types)) {
      Index of = symbol(projection) == kotlin::kTypeProjection ? last_named(projection) : projection;
      if (NodeId one = of == kAbsent ? kNone : type(of); one != kNone) type_arguments.push_back(one);
    }
  }
  NodeId of = type_named(parts.callee, written, type_arguments);
  if (parts.lambda != kAbsent && parts.arguments == kAbsent && is_samlike(written)) {
    return make(NodeKind::kCast, i, {lambda(parts.lambda)}, {.type = of});
  }
  // HostnameVerifier(::accept)
  Index only = parts.arguments == kAbsent ? kAbsent : first_named(parts.arguments);
  if (only != kAbsent && only == last_named(parts.arguments) && is_samlike(written)) {
    Index given =
        symbol(only) == kotlin::kValueArgument && first_named(only) == last_named(only) ? first_named(only) : only;
    const bool is_function =
        given != kAbsent && (symbol(given) == kotlin::kCallableReference || symbol(given) == kotlin::kLambdaLiteral ||
                             symbol(given) == kotlin::kAnonymousFunction ||
                             (symbol(given) == kotlin::kNavigationExpression && has_word(given, kotlin::kDoubleColon)));
    const bool is_class = given != kAbsent && text(given).ends_with("class");
    const bool is_value = given != kAbsent && given != only && is_functional_interface(written);
    if ((is_function || is_value) && !is_class && parts.lambda == kAbsent)
      return make(NodeKind::kCast, i, {expression(given)}, {.type = of});
  }
  Children given;
  arguments_of(parts, given);
  return make(NodeKind::kNew, i, given, {.type = of});
}

// byteArrayOf(1, 2) is what other languages write as a literal.
NodeId KotlinLowering::array_literal(Index i, std::string_view element, const CallParts& parts) {
  Children elements;
  arguments(parts.arguments, elements);
  NodeId of = kNone;
  if (parts.types != kAbsent) {
    for (Index projection : named(parts.types)) {
      Index inner = symbol(projection) == kotlin::kTypeProjection ? last_named(projection) : projection;
      if (NodeId one = inner == kAbsent ? kNone : type(inner); one != kNone) {
        of = type_named(parts.types, "Array", {one});
      }
    }
  }
  if (of == kNone) of = make(NodeKind::kTypeName, parts.callee, {}, {.text = intern(element), .flags = kArrayType});
  return make(NodeKind::kArray, i, elements, {.type = of});
}

// ByteArray(n), or ByteArray(n) { i -> … }, which is filled by a loop.
NodeId KotlinLowering::array_construction(Index i, const CallParts& parts, std::string_view element) {
  NodeId of = make(NodeKind::kTypeName, parts.callee, {}, {.text = intern(element), .flags = kArrayType});
  Children given;
  arguments(parts.arguments, given);
  if (parts.lambda == kAbsent) return make(NodeKind::kNew, i, given, {.type = of});
  Index body = child(parts.lambda, kotlin::kLambdaLiteral);
  if (body == kAbsent || given.empty()) return make(NodeKind::kNew, i, given, {.type = of});
  Index last = last_named(body);
  bool zero = last != kAbsent && first_named(body) == last && (text(last) == "0" || text(last) == "0.toByte()");
  NodeId made = make(NodeKind::kNew, i, {given.front()}, {.type = of});
  if (zero) return made;
  NodeId held = temporary(i, made, before_);
  StringId array = builder_.at(held).text;
  StringId counter = intern("it");
  if (Index list = child(body, kotlin::kLambdaParameters); list != kAbsent) {
    if (Index only = child(list, kotlin::kVariableDeclaration); only != kAbsent) {
      counter = intern(identifier_text(child(only, kotlin::kIdentifier)));
    }
  }
  StringId value = intern("$" + std::to_string(++temporary_count_));
  Children statements{make(NodeKind::kDeclare, body, {}, {.text = value})};
  bool outer_class = std::exchange(in_class_, false);
  statements_of(body, {.to = Sink::To::kVariable, .variable = value}, statements);
  in_class_ = outer_class;
  NodeId target = make(NodeKind::kIndex, body, {named(body, array), named(body, counter)});
  NodeId from = named(body, value);
  // A plain element is assigned as it is.
  const Node last_statement = builder_.at(statements.back());
  if (statements.size() == 2 && last_statement.kind == NodeKind::kAssign) {
    from = builder_.unit().children[last_statement.first_child + 1];
    statements.clear();
  }
  statements.push_back(make(NodeKind::kAssign, body, {target, from}, {.text = intern("=")}));
  NodeId block_node = make(NodeKind::kBlock, body, statements);
  NodeId zero_node = literal(LiteralKind::kInteger, body, "0");
  NodeId initial = make(NodeKind::kDeclare, body, {zero_node}, {.text = counter});
  NodeId condition = binary_of(body, named(body, counter), "<", given.front());
  NodeId next = make(NodeKind::kUnary, body, {named(body, counter)}, {.text = intern("p++")});
  before_.push_back(make(NodeKind::kLoop, body, {initial, condition, next, block_node}, {.text = intern("for")}));
  return named(i, array);
}

// mapOf(a to b, …) takes keys and values in turn.
NodeId KotlinLowering::map_call(Index i, const CallParts& parts) {
  Children given{named(parts.callee, intern(identifier_text(parts.callee)))};
  for (Index c : named(parts.arguments)) {
    Index pair = last_named(c);
    Index left = pair == kAbsent ? kAbsent : first_named(pair), right = pair == kAbsent ? kAbsent : last_named(pair);
    bool is_pair = pair != kAbsent && symbol(pair) == kotlin::kInfixExpression && left != right &&
                   symbol(c) == kotlin::kValueArgument;
    if (!is_pair) {
      given.push_back(symbol(c) == kotlin::kValueArgument ? argument(c) : expression(c));
      continue;
    }
    given.push_back(expression(left));
    given.push_back(expression(right));
  }
  return make(NodeKind::kCall, i, given);
}

NodeId KotlinLowering::call(Index i) {
  if (is_scope_function(i)) return compound_value(i);
  CallParts parts = parts_of_call(i);
  if (parts.callee == kAbsent) return unknown(i);
  std::string_view called = called_name(parts);
  Index on = called_on(parts);
  bool own = functions_.contains(called);
  bool is_variable = locals_.contains(called) || properties_.contains(called);
  if (!own && on == kAbsent && !called.empty()) {
    for (const ArrayMaker& maker : kArrayLiterals) {
      if (maker.name == called) return array_literal(i, maker.element, parts);
    }
    for (const ArrayMaker& maker : kArrayTypes) {
      if (maker.name == called && !types_.contains(called)) return array_construction(i, parts, maker.element);
    }
    if (one_of(kMapMakers, called) && parts.arguments != kAbsent) return map_call(i, parts);
    if ((called == "Pair" || called == "Triple") && !types_.contains(called)) {
      return array_literal(i, "Object", {parts.callee, kAbsent, parts.arguments, kAbsent});
    }
    if (is_capital(called[0]) && (!is_variable || types_.contains(called))) return construction(i, parts);
  }
  if (!own && on != kAbsent && is_type_path(parts.callee) && !has_word(parts.callee, kotlin::kDoubleColon)) {
    // Algorithm.HMAC256(…): what is all capitals behind a type is a function of it.
    std::string_view before = symbol(on) == kotlin::kIdentifier ? identifier_text(on) : identifier_text(last_named(on));
    bool shouts = std::none_of(called.begin(), called.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!shouts || called.size() < 2 || before.empty() || !is_capital(before[0]) || types_.contains(called)) {
      return construction(i, parts);
    }
  }
  bool has_arguments = parts.arguments != kAbsent && first_named(parts.arguments) != kAbsent;
  const bool may_drop = called == "takeIf" || called == "takeUnless";
  if (may_drop && !own && on != kAbsent && !has_arguments && parts.lambda != kAbsent) return taken_if(i, parts);
  if (!own && on != kAbsent && called == "first" && !has_arguments && parts.lambda == kAbsent) {
    NodeId list = expression(on);
    return make(NodeKind::kIndex, i, {list, literal(LiteralKind::kInteger, i, "0")});
  }
  if (!own && on != kAbsent && parts.lambda == kAbsent && parts.arguments != kAbsent &&
      (called == "let" || called == "also" || called == "apply" || called == "run")) {
    if (NodeId made = given_function(i, parts, called == "also" || called == "apply"); made != kNone) return made;
  }
  NodeId callee = kNone;
  Children given;
  if (!own && on != kAbsent && called == "invoke" && symbol(on) != kotlin::kSuperExpression) {
    callee = expression(on);
  } else if (on != kAbsent && symbol(on) != kotlin::kSuperExpression && !methods_.contains(called) &&
             receiver_functions_.contains(called) && is_local(called, i)) {
    callee = named(last_named(parts.callee), intern(called));
    given.push_back(expression(on));
  } else if (on != kAbsent && symbol(on) != kotlin::kSuperExpression && !methods_.contains(called) &&
             !(called == extending_name_ && symbol(on) == kotlin::kThisExpression) &&
             is_extension(called, parts, type_of_subject(on))) {
    callee = named(last_named(parts.callee), intern(called));
    given.push_back(objects_.contains(root_name(on)) && symbol(on) == kotlin::kIdentifier
                        ? named(on, intern(identifier_text(on)))
                        : expression(on));
  } else if (on != kAbsent && !called.empty()) {
    NodeId base = is_path(on) && types_.contains(root_name(on)) && symbol(on) == kotlin::kIdentifier
                      ? named(on, intern(identifier_text(on)))
                      : expression(on);
    callee = make(NodeKind::kMember, parts.callee, {base}, {.text = intern(called)});
  } else if (!called.empty()) {
    // (`init(…)` in `fun Cipher.begin()` is no function that extends another type, nor what it stands in itself.)
    const std::string_view around = receivers_.size() == 1 ? extended_type_ : std::string_view();
    const bool is_others = own && !methods_.contains(called) && extensions_.contains(called) &&
                           (called == extending_name_ || !is_extension(called, parts, around));
    bool implicit = !receivers_.empty() && receivers_.back() != 0 && (!own || is_others) &&
                    !(is_others ? is_local(called, i) : is_variable) && !is_capital(called[0]) &&
                    !one_of(kFree, called) && !imports_.contains(std::string(called));
    if (implicit || is_method_of_receiver(called)) {
      NodeId base = receiver_name(parts.callee, receivers_.back());
      callee = make(NodeKind::kMember, parts.callee, {base}, {.text = intern(called)});
    } else {
      const auto renamed = renamed_.find(std::string(called));
      callee = named(parts.callee, intern(renamed != renamed_.end() ? std::string_view(renamed->second) : called));
      if (own && extensions_.contains(called) && !methods_.contains(called) && !receivers_.empty()) {
        given.push_back(receiver_name(parts.callee, receivers_.back()));
      }
    }
  } else {
    callee = expression(parts.callee);
  }
  given.insert(given.begin(), callee);
  NodeId types = explicit_types(parts);
  arguments_of(parts, given);
  return make(NodeKind::kCall, i, given, {.type = types});
}

bool KotlinLowering::is_scope_function(Index i) const {
  CallParts parts = parts_of_call(i);
  if (parts.lambda == kAbsent) return false;
  std::string_view called = called_name(parts);
  if (functions_.contains(called)) return false;
  bool has_arguments = parts.arguments != kAbsent && first_named(parts.arguments) != kAbsent;
  if (called_on(parts) != kAbsent) return one_of(kScopeFunctions, called) && !has_arguments;
  if (called == "run" || !built_by(called).empty()) return !has_arguments;
  if (called == "apply" || called == "also" || called == "let")
    return !has_arguments && (!type_name_.empty() || !receivers_.empty());
  return (called == "with" || called == "synchronized") && has_arguments;
}

// x.apply { … } and its like: the block stands where the call does.
bool KotlinLowering::deliver_scope_function(Index i, const Sink& sink, Children& out) {
  if (!is_scope_function(i)) return false;
  CallParts parts = parts_of_call(i);
  std::string_view called = called_name(parts);
  Index on = called_on(parts), body = child(parts.lambda, kotlin::kLambdaLiteral);
  if (body == kAbsent) return false;
  NodeId subject = kNone;
  const std::string_view built = on == kAbsent ? built_by(called) : std::string_view();
  if (!built.empty()) {
    subject = make(NodeKind::kNew, parts.callee, {}, {.type = type_named(parts.callee, built)});
  } else if (on == kAbsent && parts.arguments != kAbsent && first_named(parts.arguments) != kAbsent) {
    Index first = first_named(parts.arguments);
    Index inner = symbol(first) == kotlin::kValueArgument ? last_named(first) : first;
    subject = inner == kAbsent ? kNone : expression(inner);
  } else if (on != kAbsent) {
    subject = symbol(on) == kotlin::kSuperExpression ? make(NodeKind::kThis, on) : expression(on);
  } else if (one_of(kScopeFunctions, called) && called != "run") {
    subject = receivers_.empty() ? make(NodeKind::kThis, i) : receiver_name(i, receivers_.back());
  }
  StringId holder = 0;
  StringId receiver_type = 0;
  if (subject != kNone) {
    const Node known = builder_.at(subject);
    if (known.kind == NodeKind::kNew && known.type != kNone) receiver_type = builder_.at(known.type).text;
    if (known.kind == NodeKind::kName) {
      const auto said = types_of_.find(builder_.unit().strings[known.text]);
      if (said != types_of_.end() && !said->second.empty()) receiver_type = intern(said->second);
      if (!receivers_.empty() && known.text == receivers_.back()) receiver_type = receiver_type_;
    }
    holder =
        known.kind == NodeKind::kName ? known.text : builder_.at(temporary(on == kAbsent ? i : on, subject, out)).text;
  }
  const bool gives_itself = called == "apply" || called == "also" || (!built.empty() && called != "buildString");
  const bool takes_receiver =
      called == "apply" || (called == "run" && on != kAbsent) || called == "with" || !built.empty();
  const bool takes_argument = called == "let" || called == "also" || called == "use";
  Children statements;
  StringId given_as = 0;  // also { … }: what the block was given, as it left it
  if (takes_argument && holder != 0) {
    StringId name_text = intern("it");
    Index list = child(body, kotlin::kLambdaParameters);
    Index only = list == kAbsent ? kAbsent : first_named(list);
    if (only != kAbsent && symbol(only) == kotlin::kMultiVariableDeclaration) {
      declare_parts(only, named(only, holder), kConst, statements);
    } else {
      if (only != kAbsent) name_text = intern(identifier_text(child(only, kotlin::kIdentifier)));
      if (name_text != holder) {
        // (What stands in the lambda is not within the declaration.)
        const TreeNode braces = tree_[body];
        statements.push_back(make_over(NodeKind::kDeclare, braces.begin, std::min(braces.begin + 1, braces.end),
                                       {named(body, holder)}, {.text = name_text, .flags = kConst}));
        if (called == "also") given_as = name_text;
      }
    }
  }
  const StringId around_type = std::exchange(receiver_type_, takes_receiver ? receiver_type : receiver_type_);
  if (takes_receiver && holder != 0) receivers_.push_back(holder);
  const Sink inner = gives_itself || called == "buildString" ? Sink() : sink;
  labels_.push_back({called, inner});
  bool outer_class = std::exchange(in_class_, false);
  statements_of(body, inner, statements);
  in_class_ = outer_class;
  labels_.pop_back();
  if (takes_receiver && holder != 0) receivers_.pop_back();
  receiver_type_ = around_type;
  if (given_as != 0 && sink.to != Sink::To::kNowhere) {
    const uint32_t end = tree_[body].end;  // (behind all that is done to it)
    deliver_value(make_over(NodeKind::kName, end, end, {}, {.text = given_as}), i, sink, statements);
    out.push_back(make(NodeKind::kBlock, body, statements));
    return true;
  }
  out.push_back(make(NodeKind::kBlock, body, statements));
  if (sink.to == Sink::To::kNowhere) return true;
  if (called == "buildString") {
    NodeId callee = make(NodeKind::kMember, i, {named(i, holder)}, {.text = intern("toString")});
    deliver_value(make(NodeKind::kCall, i, {callee}), i, sink, out);
  } else if (gives_itself) {
    deliver_value(holder != 0 ? named(i, holder) : make(NodeKind::kThis, i), i, sink, out);
  }
  return true;
}

// x.takeIf { … } is x where the function says so, else null.
NodeId KotlinLowering::taken_if(Index i, const CallParts& parts) {
  const StringId holder = builder_.at(temporary(called_on(parts), expression(called_on(parts)), before_)).text;
  NodeId asked = make(NodeKind::kCall, i, {lambda(parts.lambda, kAbsent), named(i, holder)});
  NodeId value = named(i, holder), none = literal(LiteralKind::kNull, i, "null");
  if (called_name(parts) == "takeUnless") std::swap(value, none);
  return make(NodeKind::kConditional, i, {asked, value, none});
}

// x.let(::f) is f(x); x.also(y::f) is x, after y.f(x). kNone where what is given is no name of a function.
NodeId KotlinLowering::given_function(Index i, const CallParts& parts, bool gives_itself) {
  Index only = first_named(parts.arguments);
  if (only == kAbsent || only != last_named(parts.arguments)) return kNone;
  Index reference = symbol(only) == kotlin::kValueArgument ? last_named(only) : only;
  bool is_reference =
      reference != kAbsent &&
      (symbol(reference) == kotlin::kCallableReference ||
       (symbol(reference) == kotlin::kNavigationExpression && has_word(reference, kotlin::kDoubleColon)));
  // x.apply(block)
  const bool is_given = reference != kAbsent && symbol(reference) == kotlin::kIdentifier &&
                        receiver_functions_.contains(identifier_text(reference));
  if (!is_reference && !is_given) return kNone;
  NodeId subject = expression(called_on(parts));
  NodeId function_node = expression(reference);
  if (!gives_itself) return make(NodeKind::kCall, i, {function_node, subject});
  NodeId held = temporary(called_on(parts), subject, before_);
  StringId holder = builder_.at(held).text;
  NodeId called = make(NodeKind::kCall, i, {function_node, named(reference, holder)});
  before_.push_back(make(NodeKind::kExpression, i, {called}));
  return named(i, holder);
}

// x.forEach { … }, x.forEachIndexed { i, one -> … } and repeat(n) { … } are loops.
bool KotlinLowering::deliver_loop_function(Index i, Children& out) {
  CallParts parts = parts_of_call(i);
  if (parts.lambda == kAbsent) return false;
  std::string_view called = called_name(parts);
  Index on = called_on(parts), body = child(parts.lambda, kotlin::kLambdaLiteral);
  if (body == kAbsent || functions_.contains(called)) return false;
  bool each = called == "forEach" && on != kAbsent;
  Index times = parts.arguments == kAbsent ? kAbsent : first_named(parts.arguments);
  bool repeats = called == "repeat" && on == kAbsent && times != kAbsent;
  bool indexed = called == "forEachIndexed" && on != kAbsent;
  if (!each && !repeats && !indexed) return false;
  StringId name_text = intern("it");
  NodeId position = kNone;
  Children statements;
  if (Index list = child(body, kotlin::kLambdaParameters); list != kAbsent) {
    Index only = first_named(list);
    if (indexed && only != kAbsent && only != last_named(list)) {
      position =
          make(NodeKind::kDeclare, only, {}, {.text = intern(identifier_text(child(only, kotlin::kIdentifier)))});
      only = last_named(list);
    }
    if (only == kAbsent || only != last_named(list) || indexed != (position != kNone)) return false;
    if (symbol(only) == kotlin::kMultiVariableDeclaration) {
      name_text = intern("$" + std::to_string(++temporary_count_));
      declare_parts(only, named(only, name_text), kConst, statements);
    } else {
      name_text = intern(identifier_text(child(only, kotlin::kIdentifier)));
    }
  }
  if (indexed && position == kNone) return false;
  labels_.push_back({called, Sink()});
  statements_of(body, {}, statements);
  labels_.pop_back();
  NodeId block_node = make(NodeKind::kBlock, body, statements);
  if (each || indexed) {
    NodeId of = element_type_of(on);
    NodeId variable =
        make_over(NodeKind::kDeclare, tree_[body].begin, tree_[body].begin, {}, {.text = name_text, .type = of});
    NodeId over = expression(on);
    out.push_back(make(NodeKind::kLoop, i, {variable, over, position, block_node}, {.text = intern("each")}));
    return true;
  }
  NodeId zero = literal(LiteralKind::kInteger, body, "0");
  NodeId variable = make(NodeKind::kDeclare, body, {zero}, {.text = name_text});
  Index inner = symbol(times) == kotlin::kValueArgument ? last_named(times) : times;
  NodeId condition = binary_of(i, named(i, name_text), "<", expression(inner == kAbsent ? times : inner));
  NodeId next = make(NodeKind::kUnary, i, {named(i, name_text)}, {.text = intern("p++")});
  out.push_back(make(NodeKind::kLoop, i, {variable, condition, next, block_node}, {.text = intern("for")}));
  return true;
}

}  // namespace vitrine::source
