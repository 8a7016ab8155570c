#include "knowledge/spellings.h"

namespace vitrine::knowledge {

Spellings::Spellings(const Tables& tables) {
  for (const Algorithm& algorithm : tables.algorithms) add(algorithms_, algorithm.name, algorithm.aliases);
  for (const Curve& curve : tables.curves) add(curves_, curve.name, curve.aliases);
  for (const Scheme& mode : tables.modes) add(modes_, mode.name, mode.aliases);
  for (const Scheme& padding : tables.paddings) add(paddings_, padding.name, padding.aliases);
  for (const PropertyRule& rule : tables.properties) rules_[rule.name] = &rule;
}

void Spellings::add(Table& table, const std::string& canonical, const std::vector<std::string>& aliases) {
  table[folded_.emplace_back(fold_spelling(canonical))] = canonical;
  for (const std::string& alias : aliases) table[folded_.emplace_back(fold_spelling(alias))] = canonical;
}

std::string_view Spellings::find(const Table& table, std::string_view spelling) {
  constexpr size_t kMaxSpelling = 128;
  if (spelling.empty() || spelling.size() > kMaxSpelling) return {};
  const std::string_view* found = table.find(fold_spelling(spelling));
  return found == nullptr ? std::string_view() : *found;
}

std::string_view Spellings::type_of(std::string_view property) const {
  const PropertyRule* const* rule = rules_.find(property);
  return rule == nullptr ? std::string_view() : std::string_view((*rule)->type);
}

std::string_view Spellings::group_of(std::string_view property) const {
  const PropertyRule* const* rule = rules_.find(property);
  return rule == nullptr ? std::string_view() : std::string_view((*rule)->group);
}

std::string Spellings::canonical(std::string_view property, std::string_view text) const {
  std::string_view type = type_of(property);
  if (type == "algorithm") return std::string(find(algorithms_, text));
  if (type == "curve") return std::string(find(curves_, text));
  if (type == "mode") return std::string(find(modes_, text));
  if (type == "padding") return std::string(find(paddings_, text));
  if (type == "number") {
    if (text.empty() || text.size() > 12) return "";
    for (char c : text) {
      if (c < '0' || c > '9') return "";
    }
    size_t first = text.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : std::string(text.substr(first));
  }
  return std::string(text);
}

}  // namespace vitrine::knowledge
