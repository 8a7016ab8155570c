// How an object of this file's own classes is written: str(x), "" + x, "#{x}" ask the class itself.
#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Language;
using source::NodeId;

// The method that says it; "" where the language has none that runs by itself.
std::string_view asked_as(Language language) {
  switch (language) {
    case Language::kPython: return "__str__";
    case Language::kRuby: return "to_s";
    case Language::kPhp: return "__toString";
    case Language::kCSharp: return "ToString";
    case Language::kDart:
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx: return "toString";
    default: return source::runs_on_java(language) ? "toString" : "";
  }
}

}  // namespace

bool Evaluator::joins_as_text(std::string_view operation) const {
  if (unit_.language == Language::kPhp) return operation == ".";
  return operation == "+" && unit_.language != Language::kPython && unit_.language != Language::kRuby;
}

// The text; of any other value the value itself.
ValueId Evaluator::written_by_itself(ValueId id, NodeId at, State& state) {
  const std::string_view method = asked_as(unit_.language);
  const ValueKind kind = values_[id].kind;
  const bool are_flags = kind == ValueKind::kChoice && values_[id].integer == 1;
  if (method.empty() || are_flags || (kind != ValueKind::kObject && kind != ValueKind::kChoice)) return id;
  Call plain;
  plain.node = plain.site = at;
  if (const std::optional<ValueId> name = of_constant(id, method, plain, state)) return *name;
  auto own_method = [&](ValueId one) {
    const Value& value = values_[one];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    if (object == nullptr || object->api != nullptr || object->shape != Shape::kInstance || object->type_node == kNone)
      return kNone;
    const std::vector<NodeId>& own = index_.methods_of(object->type_node, method);
    const bool has_body = !own.empty() && (unit_[own.front()].flags & (source::kAbstract | source::kNoBody)) == 0;
    return has_body ? own.front() : kNone;
  };
  if (kind == ValueKind::kObject) {
    const NodeId own = own_method(id);
    return own == kNone ? id : follow(own, plain, id, state);
  }
  std::vector<Possible> said = values_.possibilities(id);
  bool is_any = false;
  for (Possible& one : said) {
    const NodeId own = own_method(one.value);
    if (own == kNone) continue;
    State other = state;  // (Nothing but the text is wanted of each.)
    one.value = follow(own, plain, one.value, other);
    is_any = true;
  }
  return is_any ? values_.choice(said, limits_.alternatives) : id;
}

}  // namespace vitrine::trace
