// PHP: classes and functions that a text names: `new $class`, `$class::make()`, `[$object, 'make']`, `'Maker::make'`.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;

namespace {

constexpr std::string_view kScope = "::";

}  // namespace

// The class of this file that a text names; the value itself where it names none.
ValueId Evaluator::class_named(ValueId value) {
  if (unit_.language != source::Language::kPhp || !is_text(values_[value].kind)) return value;
  std::string name = values_[value].text;
  std::ranges::replace(name, '\\', '.');
  name.erase(0, name.find_first_not_of('.'));
  const NodeId type = name.empty() ? kNone : index_.type(name.substr(name.rfind('.') + 1));
  if (type == kNone) return value;
  // (A name in full is that of one class.)
  const std::string_view full = unit_.text2(type);
  return full == name || name.find('.') == std::string::npos ? type_value(type) : value;
}

// `Name::class`
ValueId Evaluator::name_of_class(NodeId type, NodeId node) {
  std::string name(unit_.text2(type));
  std::ranges::replace(name, '.', '\\');
  return values_.string(std::move(name), values_.step(evidence::StepKind::kConstant, node, 0));
}

// What a text or a pair calls; the value itself where that is nothing of this file.
ValueId Evaluator::callable(ValueId value, NodeId node, State& state) {
  const Value named = values_[value];
  const Object* pair = named.kind == ValueKind::kObject ? look(named.object, state) : nullptr;
  if (is_text(named.kind)) {
    if (const size_t scope = named.text.find(kScope); scope != std::string::npos) {
      const ValueId of = class_named(values_.string(named.text.substr(0, scope)));
      return values_[of].kind == ValueKind::kType
                 ? member_of(of, kept_name(named.text.substr(scope + kScope.size())), node, state)
                 : value;
    }
    if (index_.functions(named.text).size() != 1) return value;
    Value function;
    function.kind = ValueKind::kFunction;
    function.node = index_.functions(named.text).front();
    return index_.enclosing_type(function.node) == kNone ? values_.add(std::move(function)) : value;
  }
  if (pair == nullptr || pair->shape != Shape::kList || !pair->complete || pair->elements.size() != 2 ||
      !is_text(values_[pair->elements[1]].kind)) {
    return value;
  }
  const ValueId owner = class_named(pair->elements[0]);
  return member_of(owner, kept_name(values_[pair->elements[1]].text), node, state);
}

}  // namespace vitrine::trace
