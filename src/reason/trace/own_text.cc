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
  const Value value = values_[id];
  if (method.empty() || value.kind != ValueKind::kObject) return id;
  const Object* object = look(value.object, state);
  if (object == nullptr || object->api != nullptr || object->shape != Shape::kInstance || object->type_node == kNone)
    return id;
  const std::vector<NodeId>& own = index_.methods_of(object->type_node, method);
  if (own.empty() || (unit_[own.front()].flags & (source::kAbstract | source::kNoBody)) != 0) return id;
  Call plain;
  plain.node = plain.site = at;
  return follow(own.front(), plain, id, state);
}

}  // namespace vitrine::trace
