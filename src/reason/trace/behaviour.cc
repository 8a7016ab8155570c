// Own classes and functions that replace a check: what their bodies do, without running them.
#include "reason/trace/behaviour.h"

#include <algorithm>
#include <functional>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Loggers that Lombok's annotations give a class, by the name `log`.
bool is_given_a_logger(const UnitIndex& index, NodeId at) {
  constexpr std::string_view kGiving[] = {"Slf4j", "XSlf4j", "Log4j", "Log4j2", "CommonsLog", "JBossLog", "Log"};
  for (NodeId type = index.enclosing_type(at); type != kNone; type = index.enclosing_type(type)) {
    for (NodeId annotation : index.annotations_of(type)) {
      const std::string_view name = index.unit().text(annotation);
      if (std::ranges::find(kGiving, name.substr(name.rfind('.') + 1)) != std::end(kGiving)) return true;
    }
  }
  return false;
}

// What the knowledge base says a call does with what it is given: `reads` refuses nothing, `answers` refuses by its
// answer alone. "" where it does not say.
template <typename Qualify, typename QualifiedType>
std::string_view effect_of(NodeId call, const source::Unit& unit, const UnitIndex& index,
                           const knowledge::Catalogue& catalogue, const Qualify& qualify,
                           const QualifiedType& qualified_type) {
  // (What a name may mean by each `import a.b.*`.)
  auto function_named = [&](const std::string& name) {
    const knowledge::ValueFunction* found = catalogue.value_function(index.language(), name);
    for (const std::string& wildcard : index.wildcards()) {
      if (found != nullptr || !source::runs_on_java(unit.language)) break;
      found = catalogue.value_function(index.language(), wildcard + "." + name);
    }
    return found;
  };
  // HttpsURLConnection.getDefaultHostnameVerifier(), LoggerFactory.getLogger(Own.class): the type of what it gives.
  auto given_by = [&](NodeId maker) -> std::string {
    const NodeId made = maker != kNone && unit.kind(maker) == NodeKind::kCall ? unit.child(maker, 0) : kNone;
    const NodeId of = made != kNone && unit.kind(made) == NodeKind::kMember ? unit.child(made, 0) : kNone;
    if (of == kNone) return "";
    std::string whole(unit.text(of));  // org.slf4j.LoggerFactory
    NodeId part = of;
    while (unit.kind(part) == NodeKind::kMember && unit.child(part, 0) != kNone) {
      part = unit.child(part, 0);
      whole = std::string(unit.text(part)) + "." + whole;
    }
    if (unit.kind(part) != NodeKind::kName) return "";
    const std::string callee = std::string(qualify(whole)) + "." + std::string(unit.text(made));
    const auto& apis = catalogue.calls(index.language(), callee);
    const auto says = std::ranges::find_if(apis, [](const auto* api) { return !api->returns.empty(); });
    if (says != apis.end()) return (*says)->returns;
    const knowledge::ValueFunction* function = function_named(callee);
    return function == nullptr ? "" : function->returns;
  };
  std::string name(index.last_name(call));
  if (!index.imported(name).empty() && unit.kind(unit.child(call, 0)) == NodeKind::kName) name = qualify(name);
  for (NodeId base = unit.child(call, 0); base != kNone && unit.kind(base) == NodeKind::kMember;) {
    base = unit.child(base, 0);
    if (base == kNone) return "";
    const NodeKind kind = unit.kind(base);
    if (kind == NodeKind::kCall) {
      const std::string type = given_by(base);
      if (type.empty()) return "";
      name = type + "." + name;
      break;
    }
    if (kind != NodeKind::kName && kind != NodeKind::kMember) return "";
    if (kind == NodeKind::kMember) {
      name = std::string(unit.text(base)) + "." + name;
      continue;
    }
    NodeId declared = index.declaration(base);
    for (NodeId type = index.enclosing_type(call); declared == kNone && type != kNone;
         type = index.enclosing_type(type))
      declared = index.field(type, unit.text(base));
    if (declared == kNone && index.globals(unit.text(base)).size() == 1)
      declared = index.globals(unit.text(base)).front();
    const bool typed = declared != kNone && unit[declared].type != kNone;
    std::string of = typed ? std::string(qualified_type(unit[declared].type))
                     : declared != kNone && unit.child_count(declared) > 0 ? given_by(unit.child(declared, 0))
                     : declared == kNone && unit.text(base) == "log" && is_given_a_logger(index, call)
                         ? "org.slf4j.Logger"
                         : std::string();
    if (of.empty()) of = qualify(unit.text(base));
    name = of + "." + name;
  }
  if (source::runs_on_java(unit.language) && name.starts_with("String.")) name.insert(0, "java.lang.");
  // (Sets are no lists: they have entries for what they give only.)
  constexpr std::string_view kKeeping[] = {"Set.add", "HashSet.add", "LinkedHashSet.add", "TreeSet.add", "Set.addAll"};
  for (std::string_view keeping : kKeeping) {
    if (source::runs_on_java(unit.language) && (name == keeping || name == "java.util." + std::string(keeping)))
      return "reads";
  }
  const knowledge::ValueFunction* function = function_named(name);
  if (function == nullptr) return "";
  // (A text that is looked at, a collection that something is put into: nothing is refused.)
  const bool is_plain = name.starts_with("java.lang.String.") || name.starts_with("java.util.Arrays.") ||
                        function->operation == "add" || function->operation == "put" ||
                        function->operation == "append-all";
  return source::runs_on_java(unit.language) && is_plain ? std::string_view("reads")
                                                         : std::string_view(function->operation);
}

// JavaScript: null, undefined, and what is null or undefined wherever it is anything: `error && undefined`.
bool is_nothing(const source::Unit& unit, NodeId value) {
  if (value == kNone) return false;
  switch (unit.kind(value)) {
    case NodeKind::kLiteral: return unit[value].op == static_cast<uint8_t>(source::LiteralKind::kNull);
    case NodeKind::kName: return unit.text(value) == "undefined";
    case NodeKind::kUnary: return unit.text(value) == "void";
    case NodeKind::kConditional:
      return is_nothing(unit, unit.child(value, 1)) && is_nothing(unit, unit.child(value, 2));
    case NodeKind::kBinary: return unit.text(value) == "&&" && is_nothing(unit, unit.child(value, 1));
    default: return false;
  }
}

// Is the last thing that a branch does to set the variable of this name?
bool sets_at_end(const source::Unit& unit, NodeId branch, std::string_view name) {
  if (branch != kNone && unit.kind(branch) == NodeKind::kBlock)
    branch = unit.child_count(branch) > 0 ? unit.child(branch, unit.child_count(branch) - 1) : kNone;
  return branch != kNone && unit.kind(branch) == NodeKind::kAssign && unit.text(branch) == "=" &&
         unit.kind(unit.child(branch, 0)) == NodeKind::kName && unit.text(unit.child(branch, 0)) == name;
}

// A function that answers by a truth value what the first of its parameters may say already.
bool tells_by_truth(const source::Unit& unit, NodeId function) {
  if (unit.language == source::Language::kRuby || unit.language == source::Language::kRust) return true;
  if (!source::extends_cpp(unit.language)) return false;
  const NodeId type = unit[unit.child(function, 0)].type;
  return type != kNone && unit.text(type) == "bool";
}

}  // namespace

// Rust: what another check refuses for this one reason, does the function let pass, whatever else holds?
// match usual.verify(…) { Err(NotValidForName) => Ok(ServerCertVerified::assertion()), other => other }
bool Behaviour::passes_refusal(NodeId function, std::string_view refusal) const {
  const std::string_view name = refusal.substr(refusal.rfind('.') + 1);
  // Is the reason asked for, and nothing but that? (What somebody is asked beside it may tell more.)
  auto asks_for = [&](NodeId condition) {
    bool named = false;
    std::vector<NodeId> work{condition};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      if (unit_.kind(id) == NodeKind::kCall) return false;
      named = named || (unit_.kind(id) == NodeKind::kMember && unit_.text(id) == name);
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return named;
  };
  // All that is done is to say that it is in order.
  auto only_accepts = [&](NodeId branch) {
    size_t accepts = 0;
    std::vector<NodeId> work{branch};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kIf || kind == NodeKind::kConditional || kind == NodeKind::kLoop) return false;
      const NodeId value = kind == NodeKind::kReturn && unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
      if (kind == NodeKind::kReturn) {
        const NodeId callee = value != kNone && unit_.kind(value) == NodeKind::kCall ? unit_.child(value, 0) : kNone;
        if (callee == kNone || unit_.kind(callee) != NodeKind::kMember || unit_.text(callee) != "assertion")
          return false;
        ++accepts;
      }
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return accepts == 1;
  };
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (unit_.kind(id) == NodeKind::kIf && unit_.child_count(id) > 1 && asks_for(unit_.child(id, 0)) &&
        only_accepts(unit_.child(id, 1)))
      return true;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return false;
}

// Does a handler catch what refuses and go on?
bool Behaviour::drops(NodeId try_statement, std::string_view refusal) const {
  const std::vector<std::string> caught = lineage(refusal);
  for (uint32_t i = 1; i < unit_.child_count(try_statement); ++i) {
    NodeId handler = unit_.child(try_statement, i);
    if (unit_.kind(handler) != NodeKind::kHandler || unit_[handler].type == kNone) continue;
    std::string catches = qualified_type(unit_[handler].type);
    if (source::runs_on_java(unit_.language) && catches.find('.') == std::string::npos) catches.insert(0, "java.lang.");
    if (std::find(caught.begin(), caught.end(), catches) == caught.end()) continue;
    std::vector<NodeId> work{handler};
    while (!work.empty()) {
      NodeId id = work.back();
      work.pop_back();
      if (unit_.kind(id) == NodeKind::kThrow) return false;
      // … or hand it to a function of the file that throws?
      const NodeId called = unit_.kind(id) == NodeKind::kCall ? called_here(id, index_.enclosing_function(id)) : kNone;
      if (called != kNone && called != index_.enclosing_function(id)) {
        std::vector<NodeId> inside{body_of(called)};
        while (!inside.empty()) {
          const NodeId at = inside.back();
          inside.pop_back();
          if (at == kNone) continue;
          if (unit_.kind(at) == NodeKind::kThrow) return false;
          for (uint32_t k = 0; k < unit_.child_count(at); ++k) inside.push_back(unit_.child(at, k));
        }
      }
      for (uint32_t k = 0; k < unit_.child_count(id); ++k) {
        if (NodeId child = unit_.child(id, k); child != kNone) work.push_back(child);
      }
    }
    return true;
  }
  return false;
}

// Does the variable or field have the one value that it is declared with? That value, kNone for any other name.
NodeId Behaviour::only_value(NodeId name, NodeId function) const {
  const std::string_view text = unit_.text(name);
  NodeId declared = unit_.kind(name) == NodeKind::kName ? index_.declaration(name) : kNone;
  if (declared != kNone) {
    if (unit_.kind(declared) != NodeKind::kDeclare || unit_.child_count(declared) == 0) return kNone;
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
      if (unit_.kind(id) != NodeKind::kAssign && unit_.kind(id) != NodeKind::kUnary) continue;
      const NodeId target = unit_.child(id, 0);
      const bool changes = unit_.kind(id) == NodeKind::kAssign || unit_.text(id) == "&";
      if (changes && target != kNone && unit_.kind(target) == NodeKind::kName && unit_.text(target) == text)
        return kNone;
    }
    return unit_.child(declared, 0);
  }
  // (What others can set is not known.)
  auto fixed_value = [&](NodeId field) {
    const bool fixed = (unit_[field].flags & (source::kConst | source::kOwn)) != 0 && unit_.child_count(field) > 0;
    return fixed && index_.assignments(text).empty() ? unit_.child(field, 0) : kNone;
  };
  if (const NodeId of = type_named_by(name); of != kNone) {
    // Switches.STRICT
    const NodeId field = index_.field(of, text);
    return field != kNone && (unit_[field].flags & source::kStatic) != 0 ? fixed_value(field) : kNone;
  }
  const bool own = unit_.kind(name) == NodeKind::kName || unit_.kind(unit_.child(name, 0)) == NodeKind::kThis;
  for (NodeId type = index_.enclosing_type(function); own && type != kNone; type = index_.enclosing_type(type)) {
    const NodeId field = index_.field(type, text);
    if (field != kNone) return fixed_value(field);
  }
  // const val STRICT = false, outside of all types
  if (unit_.kind(name) != NodeKind::kName || !index_.imported(text).empty()) return kNone;
  const std::vector<NodeId>& globals = index_.globals(text);
  if (globals.size() != 1 || unit_.child_count(globals.front()) == 0) return kNone;
  return (unit_[globals.front()].flags & source::kConst) != 0 ? unit_.child(globals.front(), 0)
                                                              : fixed_value(globals.front());
}

// The one function that a call in `function` can mean: of the file by its bare name, or what a field that nothing
// changes holds, or a method of a type of the file. kNone where it is not one.
NodeId Behaviour::called_here(NodeId call, NodeId function) const {
  const NodeId callee = unit_.child(call, 0);
  if (callee == kNone) return kNone;
  const bool bare = unit_.kind(callee) == NodeKind::kName ||
                    (unit_.kind(callee) == NodeKind::kMember && unit_.kind(unit_.child(callee, 0)) == NodeKind::kThis);
  if (!bare) return method_called(call, function);
  if (const NodeId held = only_value(callee, function); held != kNone)
    return unit_.kind(held) == NodeKind::kLambda ? unit_.child(held, 0) : kNone;
  if (unit_.kind(callee) == NodeKind::kName && index_.declaration(callee) != kNone) return kNone;
  // A private one of the class itself, which nobody can override.
  const NodeId type = index_.enclosing_type(call);
  const std::vector<NodeId>& own = index_.methods(type, unit_.text(callee));
  if (own.size() == 1 && index_.is_private(own.front())) return own.front();
  return only_function(unit_.text(callee));
}

NodeId Behaviour::body_of(NodeId function) const {
  const uint32_t count = unit_.child_count(function);
  return count == 0 ? kNone : unit_.child(function, count - 1);
}

// Whether a condition holds, where the function itself says so whatever it is called with.
std::optional<bool> Behaviour::settled(NodeId condition, NodeId function, int depth) const {
  constexpr int kDeepest = 16;
  if (condition == kNone || depth > kDeepest) return std::nullopt;
  auto side = [&](uint32_t i) { return settled(unit_.child(condition, i), function, depth + 1); };
  const std::string_view text = unit_.text(condition);
  switch (unit_.kind(condition)) {
    case NodeKind::kLiteral:
      if (unit_[condition].op == static_cast<uint8_t>(source::LiteralKind::kString)) return std::nullopt;
      if (text == "true" || text == "1" || text == "True") return true;
      if (text == "false" || text == "0" || text == "False") return false;
      return std::nullopt;
    case NodeKind::kName:
    case NodeKind::kMember: {
      const bool of_boolean = source::runs_on_java(unit_.language) && unit_.kind(condition) == NodeKind::kMember &&
                              unit_.kind(unit_.child(condition, 0)) == NodeKind::kName &&
                              unit_.text(unit_.child(condition, 0)) == "Boolean" && index_.type("Boolean") == kNone;
      if (of_boolean && (text == "TRUE" || text == "FALSE")) return text == "TRUE";
      const NodeId value = only_value(condition, function);
      return value == kNone ? made_with(condition) : settled(value, function, depth + 1);
    }
    case NodeKind::kCast: return side(0);
    case NodeKind::kCall: {
      // AlwaysNo(): a function of the file that only says so.
      const NodeId called = called_here(condition, function), body = called != kNone ? body_of(called) : kNone;
      const bool only_answers = body != kNone && unit_.kind(body) == NodeKind::kBlock && unit_.child_count(body) == 1 &&
                                unit_.kind(unit_.child(body, 0)) == NodeKind::kReturn;
      return only_answers ? settled(unit_.child(unit_.child(body, 0), 0), called, depth + 1) : std::nullopt;
    }
    case NodeKind::kUnary: {
      const std::optional<bool> one = text == "!" ? side(0) : std::nullopt;
      return one ? std::optional<bool>(!*one) : std::nullopt;
    }
    case NodeKind::kBinary: {
      const bool either = text == "||", both = text == "&&";
      if (!either && !both) return std::nullopt;
      const std::optional<bool> left = side(0), right = side(1);
      if ((left && *left == either) || (right && *right == either)) return either;
      return left && right ? std::optional<bool>(both) : std::nullopt;
    }
    case NodeKind::kConditional: {
      const std::optional<bool> first = side(1), second = side(2);
      if (const std::optional<bool> when = side(0)) return *when ? first : second;
      return first == second ? first : std::nullopt;
    }
    default: return std::nullopt;
  }
}

// A call that the knowledge base says only reads what it is given: it refuses nothing.
bool Behaviour::only_reads(NodeId call) const {
  return effect_of(
             call, unit_, index_, catalogue_, [&](std::string_view name) { return qualify(name); },
             [&](NodeId type) { return qualified_type(type); }) == "reads";
}

// What a variable holds where a statement is reached, by the statements before it in its block: what it was set to, or
// one of several things that are all settled alike.
NodeId Behaviour::set_just_before(NodeId statement, NodeId variable) const {
  if (unit_.kind(variable) != NodeKind::kName) return kNone;
  const std::string_view text = unit_.text(variable);
  const NodeId function = index_.enclosing_function(variable);
  // What it is set to within a statement; false where that is not known.
  auto add_values = [&](NodeId within, std::vector<NodeId>* values) {
    std::vector<NodeId> work{within};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kBlock && !unit_.text(id).empty()) return false;  // a goto may lead here
      const NodeId target = kind == NodeKind::kAssign || kind == NodeKind::kUnary ? unit_.child(id, 0) : kNone;
      if (target != kNone && unit_.kind(target) == NodeKind::kName && unit_.text(target) == text) {
        const bool sets = kind == NodeKind::kAssign && unit_.text(id) == "=";
        const bool only_asks = kind == NodeKind::kUnary && unit_.text(id) == "!";
        if ((!sets && !only_asks) || index_.enclosing_function(id) != function) return false;
        if (sets) values->push_back(unit_.child(id, 1));
      }
      if (kind == NodeKind::kDeclare && unit_.text(id) == text) return false;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return true;
  };
  std::vector<NodeId> all;
  auto are_alike = [&] {
    const std::optional<bool> first = settled(all.front(), function, 0);
    return first &&
           std::ranges::all_of(all, [&](NodeId one) { return one != kNone && settled(one, function, 0) == first; });
  };
  const NodeId block = index_.parent(statement);
  if (block == kNone || unit_.kind(block) != NodeKind::kBlock) return kNone;
  uint32_t at = 0;
  while (at < unit_.child_count(block) && unit_.child(block, at) != statement) ++at;
  while (at-- > 0) {
    const NodeId before = unit_.child(block, at);
    if (before == kNone) continue;
    const NodeKind kind = unit_.kind(before);
    NodeId only = kNone;
    if (kind == NodeKind::kAssign && unit_.text(before) == "=" &&
        unit_.kind(unit_.child(before, 0)) == NodeKind::kName && unit_.text(unit_.child(before, 0)) == text) {
      only = unit_.child(before, 1);
    } else if (kind == NodeKind::kDeclare && unit_.text(before) == text) {
      only = unit_.child_count(before) > 0 ? unit_.child(before, 0) : kNone;
      if (only == kNone) return kNone;
    }
    if (only != kNone) {
      all.push_back(only);
      return all.size() == 1 || are_alike() ? only : kNone;
    }
    const size_t had = all.size();
    if (!add_values(before, &all)) return kNone;
    if (all.size() == had || kind != NodeKind::kIf) continue;
    // if (!valid) valid = true; and what both branches set: what it was before counts for nothing.
    const NodeId then = unit_.child(before, 1), otherwise = unit_.child(before, 2);
    const bool is_mended = otherwise == kNone && asks_yes(unit_.child(before, 0), text) == false &&
                           had + 1 == all.size() && sets_at_end(unit_, then, text) &&
                           settled(all.back(), function, 0) == true;
    if (!is_mended && !(sets_at_end(unit_, then, text) && sets_at_end(unit_, otherwise, text))) continue;
    return are_alike() ? all.back() : kNone;
  }
  return kNone;
}

// Whether a condition holds where no parameter of the function is the constant of this name.
std::optional<bool> Behaviour::settled_unless(NodeId condition, NodeId function, std::string_view constant,
                                              int depth) const {
  constexpr int kDeepest = 16;
  if (condition == kNone || depth > kDeepest) return std::nullopt;
  auto side = [&](uint32_t i) { return settled_unless(unit_.child(condition, i), function, constant, depth + 1); };
  const std::string_view text = unit_.text(condition);
  if (unit_.kind(condition) == NodeKind::kUnary && text == "!") {
    const std::optional<bool> one = side(0);
    return one ? std::optional<bool>(!*one) : std::nullopt;
  }
  if (unit_.kind(condition) == NodeKind::kName) {
    // bool sound = errors == None; return sound;
    const NodeId value = only_value(condition, function);
    return value == kNone ? std::nullopt : settled_unless(value, function, constant, depth + 1);
  }
  if (unit_.kind(condition) == NodeKind::kConditional) {
    const std::optional<bool> when = side(0), first = side(1), second = side(2);
    if (when) return *when ? first : second;
    return first == second ? first : std::nullopt;
  }
  if (unit_.kind(condition) == NodeKind::kBinary && (text == "&&" || text == "||")) {
    const bool either = text == "||";
    const std::optional<bool> left = side(0), right = side(1);
    if ((left && *left == either) || (right && *right == either)) return either;
    return left && right ? std::optional<bool>(!either) : std::nullopt;
  }
  if (unit_.kind(condition) == NodeKind::kBinary && (text == "==" || text == "!=")) {
    auto is_parameter = [&](NodeId id) {
      const NodeId declared = unit_.kind(id) == NodeKind::kName ? index_.declaration(id) : kNone;
      return declared != kNone && unit_.kind(declared) == NodeKind::kParameter && !is_changed(unit_.text(id), function);
    };
    // `errors | None`, `errors & ~None`: with a constant that is 0, as None of an enumeration of flags is, the other
    // operand as it was; and what a variable that nothing changes holds.
    auto without_none = [&](NodeId operand) {
      constexpr int kMostSteps = 8;
      auto is_constant = [&](NodeId id) { return unit_.kind(id) == NodeKind::kMember && unit_.text(id) == constant; };
      for (int step = 0; operand != kNone && constant == "None" && step < kMostSteps; ++step) {
        const NodeKind kind = unit_.kind(operand);
        if (kind == NodeKind::kCast) {
          operand = unit_.child(operand, 0);
        } else if (kind == NodeKind::kName) {
          const NodeId declared = index_.declaration(operand);
          if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare) return operand;
          const NodeId value = only_value(operand, function);
          if (value == kNone) return operand;
          operand = value;
        } else if (kind == NodeKind::kBinary && (unit_.text(operand) == "|" || unit_.text(operand) == "&")) {
          NodeId mask = unit_.child(operand, 1);
          if (unit_.text(operand) == "&") {
            if (unit_.kind(mask) != NodeKind::kUnary || unit_.text(mask) != "~") return operand;
            mask = unit_.child(mask, 0);
          }
          if (mask == kNone || !is_constant(mask)) return operand;
          operand = unit_.child(operand, 0);
        } else {
          return operand;
        }
      }
      return operand;
    };
    const NodeId left = without_none(unit_.child(condition, 0)), right = without_none(unit_.child(condition, 1));
    const NodeId other = is_parameter(left) ? right : is_parameter(right) ? left : kNone;
    if (other != kNone && unit_.kind(other) == NodeKind::kMember && unit_.text(other) == constant) return text == "!=";
    // context.SslPolicyErrors == SslPolicyErrors.None: a member that is called as the constant's type.
    auto is_of_parameter = [&](NodeId member, NodeId said) {
      if (unit_.language != source::Language::kCSharp || unit_.kind(member) != NodeKind::kMember ||
          unit_.kind(said) != NodeKind::kMember || unit_.text(said) != constant)
        return false;
      const NodeId type = unit_.child(said, 0);
      return type != kNone && index_.last_name(type) == unit_.text(member) && is_parameter(unit_.child(member, 0)) &&
             !is_changed(unit_.text(member), function);
    };
    if (is_of_parameter(left, right) || is_of_parameter(right, left)) return text == "!=";
    const bool is_zero = other != kNone && unit_.kind(other) == NodeKind::kLiteral && unit_.text(other) == "0";
    if (is_zero && constant == "None" && unit_.language == source::Language::kCSharp) return text == "!=";
    return std::nullopt;
  }
  if (unit_.kind(condition) == NodeKind::kCall) {
    const NodeId asked = unit_.child(condition, 0);
    const bool equals = asked != kNone && unit_.kind(asked) == NodeKind::kMember && unit_.text(asked) == "Equals" &&
                        unit_.child_count(condition) == 2 && unit_.language == source::Language::kCSharp;
    if (equals) {
      // errors.Equals(SslPolicyErrors.None)
      const NodeId one = unit_.child(asked, 0), other = unit_.child(condition, 1);
      const NodeId declared = one != kNone && unit_.kind(one) == NodeKind::kName ? index_.declaration(one) : kNone;
      const bool is_parameter = declared != kNone && unit_.kind(declared) == NodeKind::kParameter;
      const bool is_constant = unit_.kind(other) == NodeKind::kMember && unit_.text(other) == constant;
      if (is_parameter && is_constant && !is_changed(unit_.text(one), function)) return false;
    }
    // Sound(errors): handed on to a function that answers so.
    const NodeId called = called_here(condition, function);
    bool handed_on = called != kNone && called != function && unit_.child_count(condition) > 1;
    for (uint32_t i = 1; handed_on && i < unit_.child_count(condition); ++i) {
      const NodeId given = unit_.child(condition, i);
      const NodeId declared = unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
      handed_on = declared != kNone && unit_.kind(declared) == NodeKind::kParameter;
    }
    bool ends = false;
    if (handed_on && depth < kDeepest / 4 && !unit_.is_unread(called) &&
        answers_no(body_of(called), called, constant, &ends) && ends)
      return false;
  }
  return settled(condition, function, depth);
}

// Is a name set anew somewhere in a function?
bool Behaviour::is_changed(std::string_view name, NodeId function) const {
  return std::ranges::any_of(index_.assignments(name), [&](NodeId set) {
    NodeId around = index_.enclosing_function(set);
    while (around != kNone && around != function) around = index_.enclosing_function(around);
    return around == function;
  });
}

// A case of a switch over a parameter that only the constant of this name leads to, and that does not run on.
bool Behaviour::is_only_for(NodeId part, NodeId subject, std::string_view constant, NodeId function) const {
  const NodeId declared = unit_.kind(subject) == NodeKind::kName ? index_.declaration(subject) : kNone;
  const NodeId labels = unit_.child(part, 0);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kParameter || is_changed(unit_.text(subject), function) ||
      (unit_[part].flags & source::kFallsThrough) != 0 || labels == kNone || unit_.child_count(labels) != 1)
    return false;
  const NodeId label = unit_.child(labels, 0);
  return label != kNone && unit_.kind(label) == NodeKind::kMember && unit_.text(label) == constant;
}

// Does a statement end the function wherever it runs, and is every answer that it may give there "no"?
bool Behaviour::answers_no(NodeId statement, NodeId function, std::string_view constant, bool* ends) const {
  *ends = false;
  switch (unit_.kind(statement)) {
    case NodeKind::kReturn:
      *ends = true;
      return settled_unless(unit_.child(statement, 0), function, constant, 0) == false;
    case NodeKind::kThrow: *ends = true; return true;
    case NodeKind::kBlock:
      for (uint32_t i = 0; i < unit_.child_count(statement) && !*ends; ++i) {
        const NodeId child = unit_.child(statement, i);
        if (child != kNone && !answers_no(child, function, constant, ends)) return false;
      }
      return true;
    case NodeKind::kIf: {
      const std::optional<bool> when = settled_unless(unit_.child(statement, 0), function, constant, 0);
      bool then_ends = false, else_ends = false;
      const NodeId then = unit_.child(statement, 1), otherwise = unit_.child(statement, 2);
      if (when != false && then != kNone && !answers_no(then, function, constant, &then_ends)) return false;
      if (when != true && otherwise != kNone && !answers_no(otherwise, function, constant, &else_ends)) return false;
      *ends = when ? (*when ? then_ends : else_ends) : then_ends && else_ends;
      return true;
    }
    case NodeKind::kDeclare:
    case NodeKind::kExpression: return true;
    case NodeKind::kTry: {
      bool all_end = true;
      for (uint32_t i = 0; i < unit_.child_count(statement); ++i) {
        const NodeId part = unit_.child(statement, i);
        if (part == kNone) continue;
        const bool is_block = unit_.kind(part) == NodeKind::kBlock;
        bool part_ends = false;
        if (!answers_no(is_block ? part : body_of(part), function, constant, &part_ends)) return false;
        if (unit_.kind(part) == NodeKind::kFinally) {
          all_end = all_end || part_ends;
        } else {
          all_end = all_end && part_ends;
        }
      }
      *ends = all_end;
      return true;
    }
    case NodeKind::kSwitch: {
      // switch (errors) { case None: return true; default: return false; }
      bool all_end = true, others = false;
      for (uint32_t i = 1; i < unit_.child_count(statement); ++i) {
        const NodeId part = unit_.child(statement, i);
        if (unit_.kind(part) != NodeKind::kCase) return false;
        const bool is_default = (unit_[part].flags & source::kDefault) != 0;
        others = others || is_default;
        if (!is_default && is_only_for(part, unit_.child(statement, 0), constant, function)) continue;
        bool part_ends = false;
        if (!answers_no(body_of(part), function, constant, &part_ends)) return false;
        all_end = all_end && part_ends;
      }
      *ends = all_end && others;
      return true;
    }
    default: {
      // Of loops, switches and what is caught no more is known than whether they answer at all.
      std::vector<NodeId> work{statement};
      while (!work.empty()) {
        const NodeId id = work.back();
        work.pop_back();
        if (unit_.kind(id) == NodeKind::kReturn) return false;
        if (unit_.kind(id) == NodeKind::kFunction) continue;
        for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
          if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
        }
      }
      return true;
    }
  }
}

// Does a statement end the function whenever it is reached: a return, or a branch that is always taken and does?
bool Behaviour::always_ends(NodeId statement, NodeId function) const {
  for (int depth = 0; statement != kNone && depth < 8; ++depth) {
    const NodeKind kind = unit_.kind(statement);
    if (kind == NodeKind::kReturn || kind == NodeKind::kThrow) return true;
    if (kind == NodeKind::kBlock) {
      const uint32_t count = unit_.child_count(statement);
      statement = count > 0 ? unit_.child(statement, count - 1) : kNone;
    } else if (kind == NodeKind::kIf) {
      const std::optional<bool> when = settled(unit_.child(statement, 0), function, 0);
      statement = when ? unit_.child(statement, *when ? 1 : 2) : kNone;
    } else {
      return false;
    }
  }
  return false;
}

// Does a function answer "yes" at most where one of its parameters is the constant of this name?
bool Behaviour::true_only_if(NodeId function, std::string_view constant) const {
  if (unit_.child_count(function) == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 ||
      unit_.is_unread(function)) {
    return false;
  }
  bool ends = false;
  return answers_no(unit_.child(function, unit_.child_count(function) - 1), function, constant, &ends) && ends;
}

namespace {

// What the evaluator knows of a condition, and of statements.
struct FoundBefore {
  const source::Unit& unit;
  const UnitIndex& index;
  std::string_view parameter;                                    // it says what was found already
  std::function<std::optional<bool>(NodeId)> settled, asks_yes;  // of a condition; whether it asks for that
  std::function<bool(NodeId)> answers_no;                        // of a statement, which it ends with
};

// Is the answer "no" wherever the parameter says so: `ok && chain.size < 5`, `ok ? check(chain) : false`?
bool stays_no(const FoundBefore& asked, NodeId value, int depth) {
  constexpr int kDeepest = 8;
  if (value == kNone || depth > kDeepest) return false;
  const source::Unit& unit = asked.unit;
  auto side = [&](uint32_t i) { return stays_no(asked, unit.child(value, i), depth + 1); };
  auto is_no = [&](uint32_t i) { return side(i) || asked.settled(unit.child(value, i)) == false; };
  switch (unit.kind(value)) {
    case NodeKind::kName: return unit.text(value) == asked.parameter;
    case NodeKind::kCast: return side(0);
    case NodeKind::kBinary:
      if (unit.text(value) == "&&") return side(0) || side(1);
      return unit.text(value) == "||" && is_no(0) && is_no(1);
    case NodeKind::kConditional: {
      const std::optional<bool> yes = asked.asks_yes(unit.child(value, 0));
      if (yes) return is_no(*yes ? 2 : 1);
      return is_no(1) && is_no(2);
    }
    default: return false;
  }
}

// Is a statement reached only where the parameter says yes: within `if (ok)`, behind `if (!ok) return false;`?
bool is_behind_yes(const FoundBefore& asked, NodeId statement) {
  const source::Unit& unit = asked.unit;
  for (NodeId at = statement; at != kNone; at = asked.index.parent(at)) {
    const NodeId up = asked.index.parent(at);
    if (up == kNone || unit.kind(up) == NodeKind::kFunction) return false;
    if (unit.kind(up) == NodeKind::kIf) {
      const std::optional<bool> yes = asked.asks_yes(unit.child(up, 0));
      if (yes && ((*yes && at == unit.child(up, 1)) || (!*yes && at == unit.child(up, 2)))) return true;
    }
    if (unit.kind(up) != NodeKind::kBlock) continue;
    for (uint32_t i = 0; i < unit.child_count(up) && unit.child(up, i) != at; ++i) {
      const NodeId before = unit.child(up, i);
      if (before == kNone || unit.kind(before) != NodeKind::kIf || unit.child(before, 1) == kNone) continue;
      if (asked.asks_yes(unit.child(before, 0)) == false && asked.answers_no(unit.child(before, 1))) return true;
    }
  }
  return false;
}

}  // namespace

std::string_view Behaviour::of(NodeId function, std::string_view refusal) const {
  if (unit_.child_count(function) == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 ||
      unit_.is_unread(function))
    return "";
  NodeId body = unit_.child(function, unit_.child_count(function) - 1);
  std::vector<std::string_view> parameters;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) == 0)
      parameters.push_back(unit_.text(unit_.child(function, i)));
  }
  size_t statements = 0, returns = 0, true_returns = 0, false_returns = 0, nothings = 0, given_returns = 0,
         handed_on = 0, kept_returns = 0, either_returns = 0;
  bool throws = false, uses_parameter = false, may_refuse = false, asks_verifier = false;
  if (const NodeId other = handed_to(function, parameters); other != kNone) return of(other, refusal);
  const std::vector<std::string_view> derived = derived_from(parameters, body);
  const bool is_go = unit_.language == source::Language::kGo;
  auto effect = [&](NodeId call) {
    return effect_of(
        call, unit_, index_, catalogue_, [&](std::string_view name) { return qualify(name); },
        [&](NodeId type) { return qualified_type(type); });
  };
  // Where the first parameter says what was found, and "no" only ever refuses.
  const bool keeps_no =
      !parameters.empty() && tells_by_truth(unit_, function) && !is_changed(parameters.front(), function);
  const FoundBefore asked{unit_,
                          index_,
                          parameters.empty() ? std::string_view() : parameters.front(),
                          [&](NodeId condition) { return settled(condition, function, 0); },
                          [&](NodeId condition) { return asks_yes(condition, parameters.front()); },
                          [&](NodeId statement) {
                            bool ends = false;
                            return answers_no(statement, function, "", &ends) && ends;
                          }};
  struct Seen {
    NodeId id;
    bool dropped;  // what is thrown here goes no further
  };
  std::vector<Seen> stack{{body, false}};
  while (!stack.empty()) {
    const auto [id, dropped] = stack.back();
    stack.pop_back();
    switch (unit_.kind(id)) {
      case NodeKind::kThrow: throws = throws || !dropped; break;
      case NodeKind::kReturn: {
        ++returns;
        NodeId value = unit_.child(id, 0);
        const bool nothing = is_nothing(unit_, value);
        if (value == kNone || nothing) {
          --returns;
          if (nothing) ++nothings;
          if (nothing) continue;
        } else {
          ++statements;
          const NodeId set = set_just_before(id, value);
          const std::optional<bool> answer = settled(set != kNone ? set : value, function, 0);
          const Answer told = index_.is_c() ? answers(id, value, answer, parameters, function) : Answer::kOwn;
          if (told == Answer::kYes || (told == Answer::kOwn && answer == true)) ++true_returns;
          if (told == Answer::kKept) ++kept_returns;
          if (told == Answer::kEither) ++either_returns;
          const bool given = told == Answer::kOwn && unit_.kind(value) == NodeKind::kName &&
                             std::ranges::find(parameters, unit_.text(value)) != parameters.end() &&
                             std::ranges::none_of(index_.assignments(unit_.text(value)),
                                                  [&](NodeId at) { return index_.enclosing_function(at) == function; });
          const bool narrows =
              keeps_no && !given && answer != false && (stays_no(asked, value, 0) || is_behind_yes(asked, id));
          given_returns += given || narrows ? 1 : 0;
          handed_on += hands_on(set != kNone ? set : value, parameters, function) ? 1 : 0;
          if (answer == false) ++false_returns;
        }
        break;
      }
      case NodeKind::kCall:
        ++statements;
        throws = throws || (is_go && unit_.text(unit_.child(id, 0)) == "panic");
        if (!dropped && (is_verified(id, derived) || acts_on_given(id, function, parameters, derived, refusal)))
          uses_parameter = may_refuse = true;
        for (uint32_t i = 1; !dropped && !refuses_nothing(id, function, refusal) && i < unit_.child_count(id); ++i) {
          // Handing the chain on to something that may refuse it.
          std::vector<NodeId> inner{unit_.child(id, i)};
          while (!inner.empty()) {
            NodeId at = inner.back();
            inner.pop_back();
            if (at == kNone) continue;
            if (unit_.kind(at) == NodeKind::kName &&
                std::find(derived.begin(), derived.end(), unit_.text(at)) != derived.end()) {
              const std::string_view does = effect(id);
              (does == "ask-verifier" ? asks_verifier : uses_parameter) = true;
              may_refuse = may_refuse || does != "answers";
            }
            for (uint32_t k = 0; k < unit_.child_count(at); ++k) inner.push_back(unit_.child(at, k));
          }
        }
        break;
      case NodeKind::kBlock: break;
      case NodeKind::kNull: break;
      default: ++statements;
    }
    if (unit_.kind(id) == NodeKind::kFunction || unit_.kind(id) == NodeKind::kType) continue;
    // What never runs: a branch, and what stands behind `true ||`.
    uint32_t skipped = UINT32_MAX;
    if (unit_.kind(id) == NodeKind::kIf) {
      if (const std::optional<bool> when = settled(unit_.child(id, 0), function, 0)) skipped = *when ? 2 : 1;
    } else if (unit_.kind(id) == NodeKind::kBinary && (unit_.text(id) == "||" || unit_.text(id) == "&&")) {
      if (settled(unit_.child(id, 0), function, 0) == (unit_.text(id) == "||")) skipped = 1;
    }
    const bool drops_all = unit_.kind(id) == NodeKind::kTry && !refusal.empty() && drops(id, refusal);
    // try { chain[0].checkValidity(); } catch (CertificateException e) { throw …; }: nobody was asked who made it.
    const bool only_looks = unit_.kind(id) == NodeKind::kTry && !refusal.empty() && unit_.child(id, 0) != kNone &&
                            source::runs_on_java(unit_.language) &&
                            asks_nobody(unit_.child(id, 0), parameters, function, refusal);
    bool ended = false;
    for (uint32_t i = 0; i < unit_.child_count(id) && !ended; ++i) {
      if (i == skipped) continue;
      if (NodeId child = unit_.child(id, i); child != kNone) {
        if (only_looks && i > 0 && unit_.kind(child) != NodeKind::kFinally) continue;
        stack.push_back({child, dropped || (drops_all && i == 0)});
        ended = unit_.kind(id) == NodeKind::kBlock && always_ends(child, function);
      }
    }
  }
  if (throws) {
    const bool passes = !refusal.empty() && !parameters.empty() && !always_ends(body, function);
    return passes && !looks_into(body, parameters) ? "never-throws" : "";
  }
  // (What says no before it asks is no looser.)
  if (handed_on > 0 && returns == handed_on + false_returns) return "hands-on";
  // C, Rust, and a block of Ruby: what it is given stays the answer.
  if (given_returns > 0 && returns == given_returns + kept_returns + (keeps_no ? false_returns : 0) &&
      (index_.is_c() || unit_.language == source::Language::kRust || unit_.language == source::Language::kRuby))
    return "returns-parameter";
  // (What a callback of C calls cannot refuse for it.)
  if (true_returns > 0 && returns == true_returns + kept_returns)
    return uses_parameter && !index_.is_c() ? "" : "returns-true";
  uses_parameter = uses_parameter || asks_verifier;  // (but what it said counts for nothing above)
  if (returns == true_returns + kept_returns + given_returns + either_returns &&
      (either_returns > 0 || (true_returns > 0 && given_returns > 0)))
    return "returns-true-or-parameter";
  if (index_.is_c() && returns > 0 && returns == false_returns)
    return clears_parameter(body, parameters, function) ? "clears-parameter"
           : keeps_parameter(function)                  ? "keeps-parameter"
                                                        : "returns-false";
  if (statements == 0) return "empty";
  if (index_.language() == "javascript" && returns == 0 && !may_refuse) return "answers-nothing";
  if (is_go && returns > true_returns) return "";  // it refuses by an error
  if (is_go && nothings > 0) return "never-throws";
  // (A callback answers whether what is wrong, or the host's name, is accepted.)
  const bool answers = unit_.language == source::Language::kDart || unit_.language == source::Language::kJava ||
                       unit_.language == source::Language::kKotlin;
  if (returns > 0 && returns == false_returns && answers) return "returns-false";
  if (uses_parameter && returns == 0 && !refusal.empty() && passes_one(body, parameters, function, refusal))
    return "never-throws";
  return uses_parameter ? "" : "never-throws";
}

std::string_view Behaviour::of_made(NodeId method, std::string_view refusal, const SetFields& made) {
  fields_made_ = made;
  const std::string_view out = of(method, refusal);
  fields_made_.clear();
  return out;
}

}  // namespace vitrine::trace
