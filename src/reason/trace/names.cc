// What a name stands for where it is written: a variable, a declaration, what a macro puts together, the knowledge
// base.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/namespaces.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

}  // namespace

ValueId Evaluator::name(NodeId node, State& state) {
  std::string_view text = unit_.text(node);
  visit(node);
  meet(node);
  const Meant meant_here = meant_at(node);
  const int innermost = meant_here.variable ? static_cast<int>(state.frames.size()) - 1 : -1;
  for (int i = innermost; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
    ValueId* value = state.frames[static_cast<size_t>(i)].find(text);
    if (value == nullptr) continue;
    if (i > 0) return *value;
    ValueId meant = values_[*value].kind == ValueKind::kSymbol ? renamed_use(*value, node, state) : *value;
    return with_own_meaning(meant, node, state);
  }
  if (text.find("##") != std::string_view::npos) return pasted(node, state);
  // A constant that the knowledge base has a meaning for keeps its name, even where this file also gives its number.
  const BareName& bare = bare_name(unit_[node].text);
  bool is_symbol = bare.symbol;
  NodeId around = kNone;  // the declaration of a function around the one that runs by itself
  if (!is_symbol && meant_here.variable) {
    NodeId running = state.top().function;
    // (One that goes by a library's own name is taken for it: `function (CryptoJS) {…}`.)
    if (running != kNone && bare.qualified == text && index_.enclosing_function(running) != kNone) {
      around = index_.declaration(node);
    }
    bool explicit_self = running != kNone && unit_.kind(running) == NodeKind::kFunction &&
                         unit_.child_count(running) > 1 &&
                         (unit_[unit_.child(running, 0)].flags & source::kReceiver) != 0;
    const bool spelled = explicit_self || index_.language() == "javascript" ||
                         unit_.language == source::Language::kRust;  // a member has `this.` before it
    if (NodeId type = index_.enclosing_type(node); type != kNone && !spelled) {
      for (NodeId at = type; at != kNone; at = index_.enclosing_type(at)) {
        NodeId holder = index_.holder_of_field(at, text);
        if (holder == kNone) continue;
        if (const ValueId set = set_static(holder, text, state); set != 0) return set;
        if (ValueId self = state.top().self; self != 0 && at == type) return member_of(self, text, node, state);
        return field_of_type(holder, text, state);
      }
    }
    // (A function that stands in one around it hides what the file calls so: `seal = make_seal(key)`.)
    const bool hides = meant_here.method && std::ranges::any_of(index_.functions(text), [&](NodeId function) {
                         return index_.enclosing_function(function) != kNone && visible(function, node);
                       });
    if (!index_.globals(text).empty() && around == kNone && !hides) {
      std::vector<ValueId> all;
      for (NodeId one : constants_meant(unit_, index_, node)) all.push_back(lazily(one, text, state));
      ValueId meant = all.size() == 1 ? all.front() : values_.choice(all, limits_.alternatives);
      meant = renamed_use(meant, node, state);
      return with_own_meaning(meant, node, state);
    }
  }
  if (!is_symbol && meant_here.method && !index_.functions(text).empty()) {
    if (ValueId own = overriding(text, node, state); own != 0) return own;
    if (NodeId nearest = nearest_method(text, node); nearest != kNone)
      return with_own_meaning(function_value(nearest, node, state), node, state);
    for (NodeId function : index_.functions(text)) {
      if (!visible(function, node)) continue;
      // C++: before `::` stands the class, not its constructor.
      if ((unit_[function].flags & source::kConstructor) != 0 && source::extends_cpp(unit_.language) &&
          unit_.kind(index_.parent(node)) == NodeKind::kMember)
        continue;
      if ((unit_[function].flags & source::kConstructor) != 0 && unit_.language == source::Language::kRuby) continue;
      // Rust: before `::` stands a module or a type; a function of the same name is another thing.
      if (unit_.language == source::Language::kRust && unit_.kind(index_.parent(node)) == NodeKind::kMember) continue;
      // Go: a method is never called without what it is called on (`make` is the language's own).
      if ((unit_[function].flags & source::kReceiver) != 0 && unit_.language == source::Language::kGo &&
          unit_.kind(node) == NodeKind::kName)
        continue;
      // JavaScript: a method goes by its object; what is imported under its name is that.
      const bool is_method = unit_.kind(index_.parent(function)) == NodeKind::kLambda &&
                             unit_.kind(index_.parent(index_.parent(function))) == NodeKind::kEntry;
      if (is_method && index_.language() == "javascript" && !index_.imported(text).empty()) continue;
      // Of a known name only what is written out here is this file's own; a declaration is the library's.
      if (bare.calls && (unit_[function].flags & source::kNoBody) != 0) continue;
      if (around != kNone && index_.enclosing_function(function) != index_.enclosing_function(around)) continue;
      return with_own_meaning(function_value(function, node, state), node, state);
    }
  }
  if (around != kNone) return declared_around(around, state);
  if (NodeId type = index_.type(text); type != kNone && index_.imported(text).empty()) {
    Value out;
    out.kind = ValueKind::kType;
    out.node = type;
    return values_.add(std::move(out));
  }
  if (!bare.known) {
    if (NodeId constant = index_.enumerator(text); constant != kNone) return lazily(constant, text, state);
  }
  if (bare.number) {
    ValueId& number = constants_[node];
    if (number == 0) number = values_.integer(*bare.number, values_.step(StepKind::kConstant, node, 0));
    return number;
  }
  if (bare.word) {
    ValueId& word = constants_[node];
    if (word == 0) word = values_.string(*bare.word, values_.step(StepKind::kConstant, node, 0));
    return word;
  }
  // Kotlin: `entries`, from within the enum.
  const NodeId around_enum =
      unit_.language == source::Language::kKotlin && text == "entries" ? index_.enclosing_type(node) : kNone;
  if (around_enum != kNone) {
    Call call;
    call.node = call.site = node;
    if (auto constants = constants_of_enum(type_value(around_enum), "values", call, state)) return *constants;
  }
  if (!is_symbol && !bare.known) {
    if (ValueId method = inherited_method(text, node, state); method != 0) return method;
    // What a function of JavaScript has of all that it is called with.
    const NodeId called = index_.language() == "javascript" && text == "arguments" && around == kNone
                              ? index_.enclosing_function(node)
                              : kNone;
    if (called != kNone) return values_.unknown(called_with(text, index_.spoken_name(called)));
    // A name that means nothing to anybody: one value for all its uses, unless it is written as a constant.
    if (std::optional<NodeId> scope = index_.assigns_around(node)) {
      if (*scope == kNone) return values_.unknown("`" + std::string(text) + "` is set elsewhere in the file");
      if (const NodeId once = index_.assigned_once(node, *scope); once != kNone) return settled(once);
      return values_.unknown(variable_of(text, index_.spoken_name(*scope)));
    }
    if (NodeId function = index_.enclosing_function(node); function != kNone && unit_.is_unread(function)) {
      return values_.unknown(not_read_in(text, index_.spoken_name(function)));
    }
    if (unit_.language == source::Language::kShell && text.starts_with('$')) return set_outside(node);
    if (bare.constant) {
      ValueId& here = constants_[node];
      if (here == 0) here = values_.symbol(bare.qualified, values_.step(StepKind::kConstant, node, 0));
      return here;
    }
    if (nameless_.empty()) nameless_.resize(unit_.strings.size());
    ValueId& one = nameless_[unit_[node].text];
    if (one == 0) one = values_.symbol(bare.qualified, 0);
    return one;
  }
  return own_meaning(bare, node, values_.step(StepKind::kConstant, node, 0), state);
}

// Shell: a variable that the script does not set, the same each time.
ValueId Evaluator::set_outside(NodeId node) {
  if (nameless_.empty()) nameless_.resize(unit_.strings.size());
  ValueId& one = nameless_[unit_[node].text];
  if (one != 0) return one;
  const std::string_view text = unit_.text(node);
  const bool given = text.find_first_not_of("@#0123456789", 1) == std::string_view::npos;
  one = given ? values_.unknown("what the script is called with", "", "parameter")
              : values_.unknown("`" + std::string(text) + "` is set outside of the script", "", "environment");
  return one;
}

// In what a type inherits a bare name means its own method, where it has one.
ValueId Evaluator::overriding(std::string_view name, NodeId node, State& state) {
  ValueId self = state.top().self;
  if (self == 0 || values_[self].kind != ValueKind::kObject) return 0;
  ObjectId id = values_[self].object;
  const Object* object = look(id, state);
  if (object == nullptr || object->shape != Shape::kInstance || object->type_node == kNone) return 0;
  NodeId around = index_.enclosing_type(node);
  if (around == object->type_node || around == kNone) return 0;
  const std::vector<NodeId>& found = index_.methods_of(object->type_node, name);
  if (found.empty() || index_.enclosing_type(found.front()) == around) return 0;
  Value out;
  out.kind = ValueKind::kFunction;
  out.node = found.front();
  out.object = id;
  return values_.add(std::move(out));
}

// Of methods that go by the name: the one of the type around it, or the next of what that extends, that takes as many.
NodeId Evaluator::nearest_method(std::string_view name, NodeId node) const {
  const source::Language language = unit_.language;
  const bool has_overloads = source::runs_on_java(language) || language == source::Language::kCSharp;
  const bool is_ruby = language == source::Language::kRuby;
  if (!has_overloads && language != source::Language::kDart && !is_ruby) {
    return kNone;  // no object is meant where none is written
  }
  const NodeId call = index_.parent(node);
  if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != node) return kNone;
  const size_t given = unit_.child_count(call) - 1;
  for (NodeId at = index_.enclosing_type(node); at != kNone; at = index_.enclosing_type(at)) {
    for (NodeId type : index_.line_of(at)) {
      for (NodeId method : index_.methods(type, name)) {
        const uint16_t flags = unit_[method].flags;
        if ((flags & (source::kNoBody | source::kAbstract)) != 0) continue;
        if (has_overloads && unit_.child_count(method) != given + 1) continue;
        // (`def self.make` and `def make` are two.)
        const NodeId from = is_ruby ? index_.enclosing_function(node) : kNone;
        if (from != kNone && unit_.kind(from) == NodeKind::kFunction && !unit_.text(from).empty() &&
            ((unit_[from].flags ^ flags) & source::kStatic) != 0)
          continue;
        if (visible(method, node)) return method;
      }
    }
  }
  return kNone;
}

// A method that the class has of a library's that it extends, called without `this.`.
ValueId Evaluator::inherited_method(std::string_view name, NodeId node, State& state) {
  if (!source::runs_on_java(unit_.language) && unit_.language != source::Language::kCSharp) return 0;
  const NodeId call = index_.parent(node), type = index_.enclosing_type(node);
  if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != node || type == kNone) return 0;
  const ValueId self = state.top().self;
  if (self == 0 || !index_.imported(name).empty()) return 0;
  for (uint32_t child = 0; child < unit_.child_count(type); ++child) {
    const NodeId base = unit_.child(type, child);
    if (unit_.kind(base) != NodeKind::kBase) continue;
    for (const std::string& one : lineage(qualified_type(unit_[base].type))) {
      if (known_name(one + "." + std::string(name))) return member_of(self, name, node, state);
    }
  }
  return 0;
}

// What the knowledge base says that the name stands for.
ValueId Evaluator::own_meaning(const BareName& bare, NodeId node, TraceId trace, State& state) {
  ValueId out = values_.symbol(bare.qualified, trace);
  if (bare.references && is_use(node, bare.qualified)) {
    Call use;
    use.node = use.site = node;
    use.named = trace;
    const auto& references = catalogue_.references(index_.language(), bare.qualified);
    if (std::optional<ValueId> made = apply(references, use, state)) return *made;
  }
  return out;
}

// A #define that stands under a condition renames a known name there only: elsewhere the name means what it says.
ValueId Evaluator::with_own_meaning(ValueId macro, NodeId node, State& state) {
  const BareName& bare = bare_name(unit_[node].text);
  if (!bare.renamed) return macro;
  TraceId trace = values_.step(StepKind::kConstant, node, 0);
  bool in_macro = (unit_[state.top().function].flags & source::kMacro) != 0;
  bool reached = in_macro;
  std::vector<std::string_view> here = index_.conditions_around(node);
  for (NodeId define : defines_of(unit_.text(node))) {
    if (unit_[define].begin > unit_[node].begin && !in_macro) continue;
    std::vector<std::string_view> there = index_.conditions_around(define);
    // #ifndef X, #define X 0x80: the number that X has anyway, for headers that lack it.
    const NodeId number = unit_.kind(define) == NodeKind::kDeclare ? unit_.child(define, 0) : kNone;
    if (bare.symbol && !bare.number && !bare.word && number != kNone && unit_.kind(number) == NodeKind::kLiteral &&
        !there.empty() && there.back() == "!defined(" + std::string(unit_.text(node)) + ")") {
      return own_meaning(bare, node, trace, state);
    }
    bool always = std::all_of(there.begin(), there.end(), [&](std::string_view condition) {
      return std::find(here.begin(), here.end(), condition) != here.end();
    });
    if (always) return macro;
    reached = true;
    trace = values_.unless(define, node, trace);
  }
  ValueId own = own_meaning(bare, node, trace, state);
  return reached ? values_.choice({macro, own}, limits_.alternatives) : own;
}

std::vector<NodeId> Evaluator::defines_of(std::string_view name) const {
  std::vector<NodeId> out;
  for (const std::vector<NodeId>* all : {&index_.globals(name), &index_.functions(name)}) {
    std::copy_if(all->begin(), all->end(), std::back_inserter(out),
                 [&](NodeId id) { return (unit_[id].flags & source::kMacro) != 0; });
  }
  return out;
}

// Is a known name given another meaning by #defines that some builds leave out? Not where each branch has its own.
bool Evaluator::renamed_somewhere(std::string_view name) const {
  if (unit_.conditions.empty()) return false;
  std::vector<NodeId> defines = defines_of(name);
  if (defines.empty() || defines.size() > 8) return false;
  for (NodeId define : defines) {
    if (!index_.is_conditional(define)) return false;
    NodeId branch = index_.parent(define), variant = index_.parent(branch);
    if (unit_.kind(variant) != NodeKind::kVariant) continue;
    uint32_t covered = 0;
    for (uint32_t i = 0; i < unit_.child_count(variant); ++i) {
      NodeId one = unit_.child(variant, i);
      covered += std::any_of(defines.begin(), defines.end(), [&](NodeId other) { return index_.parent(other) == one; });
    }
    if (covered == unit_.child_count(variant)) return false;
  }
  return true;
}

// What a declaration says by itself: what is imported or constant, else nothing.
ValueId Evaluator::declared_around(NodeId declaration, State& state) {
  NodeId initial = unit_.kind(declaration) == NodeKind::kDeclare ? unit_.child(declaration, 0) : kNone;
  NodeId root = initial;
  for (int hops = 0; root != kNone && unit_.kind(root) == NodeKind::kMember && hops < 8; ++hops) {
    root = unit_.child(root, 0);
  }
  bool imported = root != kNone && unit_.kind(root) == NodeKind::kImportValue;
  bool constant =
      initial != kNone && unit_.kind(initial) == NodeKind::kLiteral && (unit_[declaration].flags & source::kConst) != 0;
  if (imported || constant) return evaluate(initial, state);
  NodeId type = unit_[declaration].type;
  return values_.unknown("`" + std::string(unit_.text(declaration)) + "` of the function around it",
                         type != kNone ? qualified_type(type) : "");
}

// EVP_##name in a macro's body: the name that the use's argument makes of it.
ValueId Evaluator::pasted(NodeId node, State& state) {
  const Frame& frame = state.top();
  std::string made;
  std::string_view rest = unit_.text(node);
  while (!rest.empty()) {
    size_t end = rest.find("##");
    std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    std::string_view word = part;
    bool is_macro = frame.site != kNone && (unit_[frame.function].flags & source::kMacro) != 0;
    for (uint32_t i = 0; is_macro && i + 1 < unit_.child_count(frame.function); ++i) {
      if (unit_.text(unit_.child(frame.function, i)) != part) continue;
      NodeId argument = argument_behind(unit_.child(frame.site, i + 1), state);
      bool plain =
          argument != kNone && (unit_.kind(argument) == NodeKind::kName || unit_.kind(argument) == NodeKind::kLiteral);
      if (!plain) return values_.unknown("a name that a macro puts together");
      word = unit_.text(argument);
    }
    made += word;
  }
  for (NodeId function : index_.functions(made)) {
    Value out;
    out.kind = ValueKind::kFunction;
    out.node = function;
    if ((unit_[function].flags & source::kNoBody) == 0) return values_.add(std::move(out));
  }
  const BareName& meant = member_name_of(made);
  if (meant.number) return values_.integer(*meant.number, values_.step(StepKind::kConstant, node, 0));
  ValueId out = values_.symbol(meant.qualified, values_.step(StepKind::kConstant, node, 0));
  if (!meant.references || !is_use(node, meant.qualified)) return out;
  Call use;
  use.node = node;
  use.site = stands_at(node, state);
  const auto& references = catalogue_.references(index_.language(), meant.qualified);
  if (std::optional<ValueId> object = apply(references, use, state)) return *object;
  return out;
}

// An argument that is a parameter of the macro around it is what that was given.
NodeId Evaluator::argument_behind(NodeId argument, const State& state) const {
  for (size_t i = state.frames.size(); i-- > 0 && argument != kNone;) {
    const Frame& frame = state.frames[i];
    if (frame.site == kNone || (unit_[frame.function].flags & source::kMacro) == 0) break;
    if (unit_.kind(argument) != NodeKind::kName || index_.enclosing_function(argument) != frame.function) continue;
    for (uint32_t n = 0; n + 1 < unit_.child_count(frame.function); ++n) {
      if (unit_.text(unit_.child(frame.function, n)) != unit_.text(argument)) continue;
      argument = unit_.child(frame.site, n + 1);
      break;
    }
  }
  return argument;
}

// #define OLD NEW is no use of NEW, and `OLD` is.
ValueId Evaluator::renamed_use(ValueId value, NodeId node, State& state) {
  const std::vector<NodeId>& globals = index_.globals(unit_.text(node));
  if (globals.empty() || (unit_[globals.front()].flags & source::kMacro) == 0) return value;
  NodeId meant = unit_.child(globals.front(), 0);
  const std::string qualified = values_[value].text;
  if (values_[value].kind != ValueKind::kSymbol || meant == kNone || !index_.interesting(meant)) return value;
  const auto& references = catalogue_.references(index_.language(), qualified);
  if (references.empty() || !is_use(node, qualified)) return value;
  Call use;
  use.node = node;
  use.site = stands_at(node, state);
  return apply(references, use, state).value_or(value);
}

// What stands in a macro's body stands where the macro is used.
NodeId Evaluator::stands_at(NodeId node, const State& state) const {
  for (size_t i = state.frames.size(); i-- > 0;) {
    const Frame& frame = state.frames[i];
    if (frame.site == kNone || (unit_[frame.function].flags & source::kMacro) == 0) break;
    node = frame.site;
  }
  return node;
}

// `symbols: {CryptoPP.AES.BLOCKSIZE: {value: 16}}`
std::optional<int64_t> Evaluator::number_of_symbol(const std::string& qualified) const {
  const knowledge::Properties* properties = catalogue_.symbol(index_.language(), qualified);
  int64_t out = 0;
  if (properties == nullptr || properties->size() != 1 || properties->front().first != "value") return std::nullopt;
  return parse_decimal(properties->front().second, &out) ? std::optional<int64_t>(out) : std::nullopt;
}

std::optional<std::string> Evaluator::word_of_symbol(const std::string& qualified) const {
  const knowledge::Properties* properties = catalogue_.symbol(index_.language(), qualified);
  if (properties == nullptr || properties->size() != 1 || properties->front().first != "value") return std::nullopt;
  return properties->front().second;
}

// A name that is merely mentioned uses what it names, unless it is called (a call has entries of its own), compared
// with, a case's label, or only given another name by a #define.
bool Evaluator::is_use(NodeId node, const std::string& qualified) const {
  NodeId parent = index_.parent(node);
  if (parent == kNone) return true;
  if (unit_.kind(parent) == NodeKind::kCall && unit_.child(parent, 0) == node) {
    return catalogue_.calls(index_.language(), qualified).empty();
  }
  if (unit_.kind(parent) == NodeKind::kDeclare) return (unit_[parent].flags & source::kMacro) == 0;
  if (unit_.kind(parent) == NodeKind::kField) return !behaviour_.is_kept_idle(node);
  if (unit_.kind(parent) == NodeKind::kArray && index_.parent(parent) != kNone) {
    NodeId holder = index_.parent(parent);
    if (unit_.kind(holder) == NodeKind::kCase) return unit_.child(holder, 0) != parent;
    if (unit_.kind(holder) == NodeKind::kBinary) parent = holder;  // x in (A, B)
  }
  if (unit_.kind(parent) != NodeKind::kBinary) return true;
  std::string_view operation = unit_.text(parent);
  return operation != "==" && operation != "!=" && operation != "is" && operation != "is not" && operation != "in" &&
         operation != "not in";
}

// Can this function be called by its bare name from there? A method only from within its own type, and only where the
// language does not pass the receiver by hand.
bool Evaluator::visible(NodeId function, NodeId from) const {
  NodeId type = index_.enclosing_type(function);
  if (type == kNone || unit_.kind(index_.parent(function)) != NodeKind::kType) {
    if (type != kNone && index_.enclosing_function(function) == kNone) return false;
    // (A method of a type that stands elsewhere.)
    if (unit_.language == source::Language::kRust && (unit_[function].flags & source::kReceiver) != 0) return false;
    // One that stands in another function is seen there only.
    NodeId scope = index_.enclosing_function(function);
    for (NodeId up = from; scope != kNone && up != scope; up = index_.enclosing_function(up)) {
      if (up == kNone) return false;
    }
    return true;
  }
  if (!index_.imported(unit_.text(function)).empty()) return false;
  // (PHP and JavaScript write out whose it is.)
  if (unit_.language == source::Language::kPhp || index_.language() == "javascript") return false;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) != 0) return false;
  }
  for (NodeId at = index_.enclosing_type(from); at != kNone; at = index_.enclosing_type(at)) {
    if (at == type) return true;
    for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
      NodeId base = unit_.child(at, i);
      if (unit_.kind(base) == NodeKind::kBase && index_.type(unit_.text(unit_[base].type)) == type) return true;
    }
  }
  return false;
}

}  // namespace vitrine::trace
