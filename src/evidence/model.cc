#include "evidence/model.h"

#include <algorithm>

namespace vitrine::evidence {

const Property* Occurrence::find(std::string_view property_name) const {
  auto it = std::lower_bound(properties.begin(), properties.end(), property_name,
                             [](const Property& p, std::string_view n) { return p.name < n; });
  return it != properties.end() && it->name == property_name ? &*it : nullptr;
}

std::string_view Occurrence::value(std::string_view property_name) const {
  const Property* property = find(property_name);
  return property == nullptr ? std::string_view() : std::string_view(property->value);
}

bool Occurrence::is_open() const {
  return std::ranges::any_of(properties, [](const Property& one) { return one.state == ValueState::kUnknown; });
}

}  // namespace vitrine::evidence
