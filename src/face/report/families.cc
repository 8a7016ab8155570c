#include "face/report/families.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

#include "face/report/rule_table.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

using evidence::AssetKind;
using evidence::AssetRow;
using evidence::Reader;

constexpr std::array<std::string_view, 12> kOrder = {"symmetric",    "hash",        "mac",      "public",
                                                     "post-quantum", "kdf",         "random",   "payment",
                                                     "protocol",     "certificate", "material", "check"};
constexpr size_t kSizesListed = 4;

// Weaknesses (CWE) that lie in the choice of algorithm, so that a finding marks the algorithm and not its use.
constexpr std::array<int, 6> kAlgorithmWeaknesses = {326, 327, 328, 338, 757, 1240};

struct Collected {
  std::set<std::string> sizes;
  std::map<std::string, int> modes;  // worst severity rank of all assets with this mode
  int64_t occurrences = 0;
  int best_of_assets = -1;  // the mildest of the assets' worst ranks; -1 = none seen
};

bool by_number(const std::string& a, const std::string& b) {
  bool digits = !a.empty() && !b.empty() && a.find_first_not_of("0123456789") == std::string::npos &&
                b.find_first_not_of("0123456789") == std::string::npos;
  if (digits && a.size() != b.size()) return a.size() < b.size();
  return a < b;
}

std::string family_name(const AssetRow& row) {
  if (!row.group.empty()) return row.group;
  return row.kind == AssetKind::kAlgorithm ? "other" : std::string(evidence::name(row.kind));
}

std::string text_property(const AssetRow& row, const char* name) {
  nlohmann::json properties = nlohmann::json::parse(row.properties_json, nullptr, false);
  if (!properties.is_object() || !properties.contains(name) || !properties[name].is_string()) return "";
  return properties[name].get<std::string>();
}

void place(Collected& into, const AssetRow& row) {
  if (!row.curve.empty())
    into.sizes.insert(row.curve);
  else if (!row.parameter_set.empty() && row.primitive != "hash" && row.primitive != "xof")
    into.sizes.insert(row.parameter_set);  // a hash has one size, which people know by its name
  if (row.kind == AssetKind::kProtocol)
    if (std::string version = text_property(row, "version"); !version.empty()) into.sizes.insert(version);
}

std::string member_name(const AssetRow& row) {
  if (row.kind == AssetKind::kProtocol)
    if (std::string protocol = text_property(row, "protocol"); !protocol.empty()) return protocol;
  if (!row.algorithm.empty()) return row.algorithm;
  // "unknown algorithm (mode CTR)": a member's sizes and modes are told beside its name.
  return row.kind == AssetKind::kAlgorithm ? row.name.substr(0, row.name.find(" (")) : row.name;
}

Member finished(const std::string& name, const Collected& from) {
  Member member;
  member.name = name;
  member.occurrences = from.occurrences;
  member.worst = from.best_of_assets < 0 ? 9 : from.best_of_assets;
  member.sizes.assign(from.sizes.begin(), from.sizes.end());
  // The algorithm's own name often holds its size: SHA-256 needs no "256" behind it.
  std::erase_if(member.sizes, [&](const std::string& size) { return name.ends_with(size); });
  std::sort(member.sizes.begin(), member.sizes.end(), by_number);
  bool numbers = std::all_of(member.sizes.begin(), member.sizes.end(), [](const std::string& size) {
    return size.find_first_not_of("0123456789") == std::string::npos;
  });
  if (numbers && member.sizes.size() > kSizesListed) member.sizes = {member.sizes.front() + "–" + member.sizes.back()};
  for (const auto& [mode, worst] : from.modes)
    member.modes.push_back(mode + (worst > 2 || member.worst <= 2 ? "" : worst <= 1 ? " ✗" : " ▲"));
  return member;
}

}  // namespace

Families families_of(const Reader& reader) {
  std::unordered_map<int64_t, int64_t> occurrences;
  Families out;
  auto count = [&](const evidence::OccurrenceRow& row) {
    ++occurrences[row.asset];
    ++out.by_certainty[static_cast<size_t>(row.occurrence.certainty)];
    ++out.occurrences;
    return true;
  };
  reader.for_each_occurrence(count, Reader::Detail::kPlaces);
  RuleTable rules(reader);
  std::unordered_map<int64_t, int> worst;
  reader.for_each_finding([&](const evidence::FindingRow& finding) {
    const evidence::RuleRow* rule = rules.find(finding.guideline, finding.rule);
    bool speaks_of_algorithm = rule != nullptr && std::find(kAlgorithmWeaknesses.begin(), kAlgorithmWeaknesses.end(),
                                                            rule->cwe) != kAlgorithmWeaknesses.end();
    if (finding.asset == 0 || !speaks_of_algorithm) return true;
    auto known = worst.emplace(finding.asset, 9).first;
    known->second = std::min(known->second, severity_rank(finding.severity));
    return true;
  });
  std::map<std::string, std::map<std::string, Collected>> collected;
  std::map<std::string, int64_t> assets;
  reader.for_each_asset([&](const AssetRow& row) {
    ++out.assets;  // as the inventory counts them
    int64_t number = occurrences[row.id];
    if (number == 0) return true;  // only a part of another
    std::string family = family_name(row);
    Collected& into = collected[family][member_name(row)];
    int own = worst.contains(row.id) ? worst[row.id] : 9;
    into.best_of_assets = std::max(into.best_of_assets, own);
    into.occurrences += number;
    place(into, row);
    // A key that is kept encrypted has its protection's mode: not one of its algorithm.
    if (!row.mode.empty() && row.kind != AssetKind::kMaterial) {
      auto mode = into.modes.emplace(row.mode, own).first;
      mode->second = std::min(mode->second, own);
    }
    ++assets[family];
    return true;
  });
  for (const auto& [name, members] : collected) {
    Family family;
    family.name = name;
    family.assets = assets[name];
    for (const auto& [member, from] : members) {
      family.members.push_back(finished(member, from));
      family.occurrences += from.occurrences;
    }
    std::stable_sort(family.members.begin(), family.members.end(),
                     [](const Member& a, const Member& b) { return a.occurrences > b.occurrences; });
    out.families.push_back(std::move(family));
  }
  auto rank = [](const Family& family) {
    return std::find(kOrder.begin(), kOrder.end(), family.name) - kOrder.begin();
  };
  std::stable_sort(out.families.begin(), out.families.end(),
                   [&](const Family& a, const Family& b) { return rank(a) < rank(b); });
  return out;
}

std::string as_text(const Member& member) {
  std::string out = member.name;
  for (size_t i = 0; i < member.sizes.size(); ++i) out += (i == 0 ? " " : "/") + member.sizes[i];
  for (size_t i = 0; i < member.modes.size(); ++i) out += (i == 0 ? " (" : " ") + member.modes[i];
  if (!member.modes.empty()) out += ")";
  return for_terminal(out);
}

}  // namespace vitrine::report
