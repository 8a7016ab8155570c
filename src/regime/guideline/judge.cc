// Every occurrence is read once and shown to every rule of every pack. Per rule only counts are kept, the names of what
// was missing, and the findings; the verdicts are drawn from these at the end.
//
// What the rules say depends on an occurrence's kind, asset, values and labels, not on where it stands, and a tree says
// the same few hundred things many thousand times. So opinions are kept by these, and most occurrences cost one lookup
// instead of some sixty evaluations.
#include "regime/guideline/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vitrine::guideline {
namespace {

using evidence::FindingRow;
using evidence::OccurrenceRow;
using evidence::Property;
using evidence::ValueState;

struct Tally {
  int64_t passes = 0, fails = 0, warnings = 0, indeterminate = 0;
  std::map<std::string, int64_t> missing;
};

struct Gaps {
  std::map<std::string, int64_t> counts;
  double error_share = 0;
};

// A finding that stands for all places of an asset.
struct Shared {
  size_t finding;  // index into Bench::findings
  int64_t places = 0;
};

// The parts of a finding's message, in their order.
struct Words {
  std::string title, values, rest;
  auto operator<=>(const Words&) const = default;
};

// A finding whose message is not yet put together.
struct Found {
  Severity severity;
  FindingRow row;
  evidence::AssetKind kind;
  Words words;
  std::vector<std::string> other_values;  // of the same place
};

struct Bench {
  const Pack* pack;
  std::vector<const Rule*> rules;     // sorted by id
  std::vector<Outcome> on_violation;  // per rule
  std::vector<Tally> tallies;
  std::vector<Found> findings;
  std::map<std::pair<size_t, int64_t>, Shared> shared;  // by rule and asset
};

std::string shown(const Property& property) {
  // An algorithm's name needs no word before it; the other names are words or nearly so.
  const bool says_itself = property.name == "algorithm" || property.name == "protocol" || property.name == "suite";
  std::string label = property.name;
  std::replace(label.begin(), label.end(), '_', ' ');
  if (property.state == ValueState::kUnknown) return label + " not established";
  const bool by_default = property.state == ValueState::kDefault;
  if (property.name == "purpose") return fmt::format("for a {}, {}", property.value, property.reason);
  return fmt::format("{}{}{}", says_itself ? "" : label + " ", property.value,
                     by_default && !says_itself ? " by default" : "");
}

Words words_of(const Rule& rule, const Judged& judged, const Subject& subject) {
  Words words{rule.title, "", ""};
  for (const std::string& name : rule.show) {
    const Property* property = subject.occurrence.find(name);
    // "protocol not established" beside a check that is switched off only distracts.
    if (!property || (property->state == ValueState::kUnknown && name == "protocol")) continue;
    words.values += (words.values.empty() ? "" : ", ") + shown(*property);
  }
  if (judged.lowered == Lowered::kByPath) {
    words.rest += fmt::format(" (severity lowered: {} code)", lowering_label(subject.labels));
  } else if (judged.lowered == Lowered::kByText) {
    words.rest += " (severity lowered: known by its name in text only)";
  } else if (judged.lowered == Lowered::kByOffer) {
    words.rest += " (severity lowered: offered here to whoever asks for it, no use is seen)";
  } else if (judged.lowered == Lowered::kByConfiguration) {
    words.rest += " (severity lowered: the product's configuration turns it off)";
  } else if (judged.lowered == Lowered::kByCalls) {
    words.rest += " (severity lowered: no call of the program leads here)";
  }
  if (!rule.deadline.empty()) {
    words.rest += fmt::format(" ({} after {})", rule.deadline_state, rule.deadline);
  } else if (!rule.deadline_state.empty()) {
    words.rest += fmt::format(" ({})", rule.deadline_state);
  }
  if (rule.draft) words.rest += " (draft)";
  if (!rule.verified) words.rest += " (rule not verified)";
  return words;
}

// Would the occurrence fail the rule if of the properties that the rule points at it had this alone?
bool fails_by(const std::string& property, const Rule& rule, const evidence::Occurrence& occurrence) {
  evidence::Occurrence alone = occurrence;
  std::erase_if(alone.properties, [&](const Property& other) {
    return other.name != property && std::ranges::find(rule.at, other.name) != rule.at.end();
  });
  return evaluate(rule.require, Subject{alone, CatalogueFacts(), 0}, Place::kRequire, nullptr) == Truth::kFails;
}

evidence::Position place_of(const Rule& rule, const evidence::Occurrence& occurrence) {
  // The check of the chain may be sound where that of the name is not, and the key come from a file beside a password
  // that stands there.
  for (const std::string& name : rule.at) {
    if (rule.at.size() == 1) break;
    const Property* property = occurrence.find(name);
    if (property && property->position.line != 0 && fails_by(name, rule, occurrence)) return property->position;
  }
  for (const std::string& name : rule.at) {
    const Property* property = occurrence.find(name);
    if (property && property->position.line != 0) return property->position;
  }
  return occurrence.position;
}

// What one rule says of an occurrence; rules that do not apply say nothing.
struct Opinion {
  Bench* bench;
  size_t rule;  // index into bench->rules
  Judged judged;
  Words words;  // of a fail or warning
};

std::vector<Opinion> opinions_on(std::vector<Bench>& benches, const Subject& subject) {
  std::vector<Opinion> opinions;
  for (Bench& bench : benches) {
    for (size_t i = 0; i < bench.rules.size(); ++i) {
      Opinion opinion{&bench, i, judge_occurrence(*bench.rules[i], subject, bench.on_violation[i]), {}};
      const Outcome outcome = opinion.judged.outcome;
      if (outcome == Outcome::kNotApplicable) continue;
      if (outcome == Outcome::kFail || outcome == Outcome::kWarning) {
        opinion.words = words_of(*bench.rules[i], opinion.judged, subject);
      }
      opinions.push_back(std::move(opinion));
    }
  }
  return opinions;
}

// All that opinions_on() depends on.
std::string key_of(const OccurrenceRow& row, uint32_t labels) {
  const evidence::Occurrence& occurrence = row.occurrence;
  std::string key = fmt::format("{} {} {} {} {}", row.asset, static_cast<int>(occurrence.kind),
                                static_cast<int>(occurrence.certainty), labels, occurrence.detection);
  for (const Property& property : occurrence.properties) {
    key += '\0';
    key += property.name;
    key += static_cast<char>('0' + static_cast<int>(property.state));
    key += property.value;
    if (property.name == "purpose") key += property.reason;
  }
  return key;
}

class Opinions {
 public:
  explicit Opinions(std::vector<Bench>& benches) : benches_(benches) {}
  const std::vector<Opinion>& on(const OccurrenceRow& row, const Subject& subject) {
    std::string key = key_of(row, subject.labels);
    Cache::iterator found = cache_.find(key);
    if (found != cache_.end()) return found->second;
    if (cache_.size() >= kLargestCache) cache_.clear();
    return cache_.emplace(std::move(key), opinions_on(benches_, subject)).first->second;
  }

 private:
  using Cache = std::unordered_map<std::string, std::vector<Opinion>>;
  static constexpr size_t kLargestCache = 10'000;
  std::vector<Bench>& benches_;
  Cache cache_;
};

// One call that several occurrences share (values travel together; one init() for two ciphers) is told once per
// message. Occurrences come item by item, so only the last item's places are kept.
class Told {
 public:
  bool is_new(const Opinion& opinion, int64_t item, const evidence::Position& position) {
    if (item != item_) places_.clear();
    item_ = item;
    return places_.emplace(opinion.bench, opinion.rule, position, opinion.words).second;
  }

 private:
  int64_t item_ = 0;
  std::set<std::tuple<const Bench*, size_t, evidence::Position, Words>> places_;
};

FindingRow finding_of(const Opinion& opinion, const OccurrenceRow& row) {
  const Rule& rule = *opinion.bench->rules[opinion.rule];
  FindingRow finding;
  finding.guideline = opinion.bench->pack->id;
  finding.rule = rule.id;
  finding.severity = name(opinion.judged.severity);
  finding.occurrence = row.id;
  finding.asset = row.asset;
  finding.item = row.item;
  finding.position = place_of(rule, row.occurrence);
  return finding;
}

void share_finding(const Opinion& opinion, Found found) {
  Bench& bench = *opinion.bench;
  const std::pair<std::map<std::pair<size_t, int64_t>, Shared>::iterator, bool> entry =
      bench.shared.emplace(std::pair(opinion.rule, found.row.asset), Shared{bench.findings.size()});
  Shared& shared = entry.first->second;
  ++shared.places;
  if (entry.second) {
    bench.findings.push_back(std::move(found));
  } else if (found.severity < bench.findings[shared.finding].severity) {
    bench.findings[shared.finding] = std::move(found);
  }
}

// A place that is reached with several values (a wrapper's parameter, a list) is several occurrences. Where some of
// them hold to the rule, or are not known, and one does not, its finding says so: a reader looks for the caller or the
// list.
// Occurrences come item by item, so only the last item's places are kept.
class Siblings {
 public:
  void may_hold(const Opinion& opinion, const OccurrenceRow& row) { at(opinion, row).one_may_hold = true; }
  void is_found(const Opinion& opinion, const OccurrenceRow& row, size_t finding) {
    at(opinion, row).findings.push_back(finding);
  }
  void tell() {
    for (std::pair<const Place, Values>& place : places_) {
      if (!place.second.one_may_hold) continue;
      std::vector<Found>& findings = std::get<Bench*>(place.first)->findings;
      for (size_t finding : place.second.findings) {
        findings[finding].words.rest += " (one of several values here)";
      }
    }
    places_.clear();
  }

 private:
  using Place = std::tuple<Bench*, size_t, std::string, evidence::Position>;
  struct Values {
    bool one_may_hold = false;
    std::vector<size_t> findings;
  };
  Values& at(const Opinion& opinion, const OccurrenceRow& row) {
    if (row.item != item_) tell();
    item_ = row.item;
    return places_[{opinion.bench, opinion.rule, row.occurrence.detection, row.occurrence.position}];
  }
  int64_t item_ = 0;
  std::map<Place, Values> places_;
};

void add_finding(const Opinion& opinion, const OccurrenceRow& row, Told& told, Siblings& siblings) {
  Found found{opinion.judged.severity, finding_of(opinion, row), row.occurrence.kind, opinion.words, {}};
  if (!told.is_new(opinion, row.item, found.row.position)) return;
  Bench& bench = *opinion.bench;
  if (bench.rules[opinion.rule]->once_per_asset) return share_finding(opinion, std::move(found));
  siblings.is_found(opinion, row, bench.findings.size());
  bench.findings.push_back(std::move(found));
}

void take(const Opinion& opinion, const OccurrenceRow& row, Told& told, Siblings& siblings) {
  Tally& tally = opinion.bench->tallies[opinion.rule];
  switch (opinion.judged.outcome) {
    case Outcome::kNotApplicable: break;
    case Outcome::kPass:
      ++tally.passes;
      siblings.may_hold(opinion, row);
      break;
    case Outcome::kIndeterminate:
      ++tally.indeterminate;
      for (const std::string& name : opinion.judged.missing) ++tally.missing[name];
      siblings.may_hold(opinion, row);
      break;
    case Outcome::kFail:
      ++tally.fails;
      add_finding(opinion, row, told, siblings);
      break;
    case Outcome::kWarning:
      ++tally.warnings;
      add_finding(opinion, row, told, siblings);
      break;
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

std::string places(int64_t count) {
  return fmt::format("{} {}", count, count == 1 ? "place" : "places");
}

// "2 encrypted, 1 limit" of the gaps that matter to the pack; "" if none does.
std::string gaps_that_matter(const Pack& pack, const Gaps& gaps) {
  std::vector<std::string> parts;
  const std::string_view error_region = evidence::name(evidence::GapKind::kErrorRegion);
  for (const std::pair<const std::string, int64_t>& gap : gaps.counts) {
    const bool tolerated =
        std::find(pack.tolerated_gaps.begin(), pack.tolerated_gaps.end(), gap.first) != pack.tolerated_gaps.end();
    const bool small = gap.first == error_region && gaps.error_share <= pack.error_share;
    if (!tolerated && !small) parts.push_back(fmt::format("{} {}", gap.second, gap.first));
  }
  return join(parts, ", ");
}

std::string indeterminate_reason(const Rule& rule, const Tally& tally) {
  std::vector<std::string> parts;
  if (tally.indeterminate > 0) {
    std::vector<std::string> names;
    for (const std::pair<const std::string, int64_t>& each : tally.missing) {
      names.push_back(fmt::format("{} ({})", each.first, each.second));
    }
    parts.push_back(fmt::format("{} not decided, missing: {}", places(tally.indeterminate), join(names, ", ")));
  }
  if (!rule.beyond_evidence.empty()) {
    parts.push_back("beyond what source tells: " + join(rule.beyond_evidence, "; "));
  }
  return join(parts, ". ");
}

std::pair<Outcome, std::string> verdict(const Rule& rule, const Tally& tally, const std::string& gaps) {
  const int64_t looked = tally.passes + tally.fails + tally.warnings + tally.indeterminate;
  const std::string open = indeterminate_reason(rule, tally);
  if (tally.fails > 0) {
    return {Outcome::kFail, fmt::format("{} of {} fail", tally.fails, places(looked))};
  }
  const bool can_only_warn = violation(rule, "9999-12-31") == Outcome::kWarning;
  const std::string warned = fmt::format("{} of {} warn", tally.warnings, places(looked));
  if (tally.warnings > 0 && (can_only_warn || open.empty())) {
    return {Outcome::kWarning, open.empty() ? warned : warned + ". " + open};
  }
  if (!open.empty()) return {Outcome::kIndeterminate, tally.warnings > 0 ? warned + ". " + open : open};
  if (!gaps.empty()) {
    return {Outcome::kIndeterminate,
            fmt::format("{} hold, but not everything was inspected: {}", places(tally.passes), gaps)};
  }
  if (tally.passes > 0) return {Outcome::kPass, places(tally.passes) + " hold"};
  return {Outcome::kNotApplicable, "nothing that it speaks of was found"};
}

evidence::RuleRow rule_row(const Pack& pack, const Rule& rule) {
  evidence::RuleRow row;
  row.guideline = pack.id;
  row.id = rule.id;
  row.title = rule.title;
  row.clause = rule.clause;
  row.severity = name(rule.severity);
  row.why = rule.why;
  row.remedy = rule.remedy;
  row.binding = rule.binding;
  row.cwe = rule.cwe;
  const Reference* reference = pack.reference(rule.source);
  if (reference) {
    row.reference = reference->title;
    if (!reference->edition.empty()) row.reference += ", " + reference->edition;
    if (reference->draft || rule.draft) row.reference += " (draft)";
    if (!reference->url.empty()) row.reference += ", " + reference->url;
  }
  row.reference +=
      rule.verified ? fmt::format("; verified {} ({})", rule.verified_date, rule.verified_source) : "; not verified";
  return row;
}

using FindingPlace = std::tuple<std::string, int64_t, evidence::Position>;
FindingPlace finding_place(const Found& found) {
  return {found.row.rule, found.row.item, found.row.position};
}

// A password in a key specification and the key derivation that is given it are both at fault at the line that names
// the password. One finding tells it: the use, which knows more.
void drop_material_told_by_its_use(std::vector<Found>& findings) {
  std::set<FindingPlace> uses;
  for (const Found& found : findings) {
    if (found.kind != evidence::AssetKind::kMaterial) uses.insert(finding_place(found));
  }
  std::erase_if(findings, [&](const Found& found) {
    return found.kind == evidence::AssetKind::kMaterial && uses.contains(finding_place(found));
  });
}

// Least and greatest versions that a program reads from its settings meet in every combination at one call. That is one
// finding, which lists them.
void join_protocols_of_one_place(std::vector<Found>& findings) {
  std::map<FindingPlace, size_t> firsts;
  for (size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].kind != evidence::AssetKind::kProtocol) continue;
    const std::pair<std::map<FindingPlace, size_t>::iterator, bool> entry =
        firsts.emplace(finding_place(findings[i]), i);
    if (!entry.second) findings[entry.first->second].other_values.push_back(findings[i].words.values);
  }
  size_t index = 0;
  std::erase_if(findings, [&](const Found& found) {
    const size_t own = index++;
    if (found.kind != evidence::AssetKind::kProtocol) return false;
    return firsts.at(finding_place(found)) != own;
  });
}

std::string message(const Found& found) {
  static constexpr size_t kListed = 3;
  std::string text = found.words.title;
  if (!found.words.values.empty()) text += ": " + found.words.values;
  const size_t others = found.other_values.size();
  for (size_t i = 0; i < others && i + 1 < kListed; ++i) text += "; " + found.other_values[i];
  if (others + 1 > kListed) text += fmt::format("; and {} more", others + 1 - kListed);
  return text + found.words.rest;
}

Judgement conclude(Bench& bench, const Gaps& gaps) {
  const Pack& pack = *bench.pack;
  Judgement judgement;
  judgement.guideline = {pack.id, pack.edition, pack.title, pack.authority, pack.status, pack.digest.hex()};
  const std::string open = gaps_that_matter(pack, gaps);
  for (size_t i = 0; i < bench.rules.size(); ++i) {
    const Rule& rule = *bench.rules[i];
    judgement.rules.push_back(rule_row(pack, rule));
    const std::pair<Outcome, std::string> outcome = verdict(rule, bench.tallies[i], open);
    judgement.verdicts.push_back(
        {pack.id, rule.id, std::string(name(outcome.first)), outcome.second, rule.deadline, rule.deadline_state});
  }
  for (const std::pair<const std::pair<size_t, int64_t>, Shared>& each : bench.shared) {
    if (each.second.places < 2) continue;
    bench.findings[each.second.finding].words.rest += fmt::format(" ({})", places(each.second.places));
  }
  drop_material_told_by_its_use(bench.findings);
  join_protocols_of_one_place(bench.findings);
  std::sort(bench.findings.begin(), bench.findings.end(), [](const Found& a, const Found& b) {
    return std::tie(a.severity, a.row.rule, a.row.occurrence) < std::tie(b.severity, b.row.rule, b.row.occurrence);
  });
  for (Found& found : bench.findings) {
    found.row.message = message(found);
    judgement.findings.push_back(std::move(found.row));
  }
  return judgement;
}

Gaps count_gaps(const Evidence& evidence) {
  Gaps gaps;
  evidence.for_each_gap([&](const evidence::GapRow& row) { ++gaps.counts[std::string(evidence::name(row.gap.kind))]; });
  const uint64_t parsed = evidence.parsed_bytes();
  if (parsed > 0) gaps.error_share = static_cast<double>(evidence.error_bytes()) / static_cast<double>(parsed);
  return gaps;
}

// Occurrences come item by item: the labels of the last item are enough. Facts are kept per asset.
class Lookup {
 public:
  explicit Lookup(const Evidence& evidence) : evidence_(evidence) {}
  const CatalogueFacts& facts(int64_t asset) {
    std::unordered_map<int64_t, CatalogueFacts>::iterator found = facts_.find(asset);
    if (found == facts_.end()) found = facts_.emplace(asset, evidence_.asset_facts(asset)).first;
    return found->second;
  }
  uint32_t labels(int64_t item) {
    if (!known_ || item != item_) labels_ = evidence_.common_labels(item);
    known_ = true;
    item_ = item;
    return labels_;
  }

 private:
  const Evidence& evidence_;
  std::unordered_map<int64_t, CatalogueFacts> facts_;
  int64_t item_ = 0;
  uint32_t labels_ = 0;
  bool known_ = false;
};

}  // namespace

std::vector<Judgement> judge(const Evidence& evidence, const std::vector<Pack>& packs, const std::string& on) {
  std::vector<Bench> benches;
  for (const Pack& pack : packs) {
    Bench bench;
    bench.pack = &pack;
    for (const Rule& rule : pack.rules) bench.rules.push_back(&rule);
    std::sort(bench.rules.begin(), bench.rules.end(), [](const Rule* a, const Rule* b) { return a->id < b->id; });
    for (const Rule* rule : bench.rules) bench.on_violation.push_back(violation(*rule, on.empty() ? pack.as_of : on));
    bench.tallies.resize(bench.rules.size());
    benches.push_back(std::move(bench));
  }
  Lookup lookup(evidence);
  Opinions opinions(benches);
  Told told;
  Siblings siblings;
  evidence.for_each_occurrence([&](const OccurrenceRow& row) {
    const uint32_t labels =
        lookup.labels(row.item) | function_labels(row.occurrence.function) | condition_labels(row.occurrence.condition);
    const Subject subject{row.occurrence, lookup.facts(row.asset), labels};
    for (const Opinion& opinion : opinions.on(row, subject)) take(opinion, row, told, siblings);
  });
  siblings.tell();
  const Gaps gaps = count_gaps(evidence);
  std::vector<Judgement> judgements;
  judgements.reserve(benches.size());
  for (Bench& bench : benches) judgements.push_back(conclude(bench, gaps));
  return judgements;
}

}  // namespace vitrine::guideline
