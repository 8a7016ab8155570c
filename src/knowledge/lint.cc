#include "knowledge/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>

#include "knowledge/spellings.h"

namespace vitrine::knowledge {
namespace {

namespace fs = std::filesystem;

class Lint {
 public:
  explicit Lint(const Loaded& loaded) : loaded_(loaded), tables_(loaded.tables), spellings_(loaded.tables) {
    problems_ = loaded.problems;
    for (const PropertyRule& rule : tables_.properties) rules_[rule.name] = &rule;
  }

  std::vector<Problem> run() {
    for (const Algorithm& algorithm : tables_.algorithms) check_algorithm(algorithm);
    for (const Notation& notation : tables_.notations) check_notation(notation);
    for (const Library& library : tables_.libraries) check_library(library);
    for (const Purpose& purpose : tables_.purposes) {
      enter("purpose " + purpose.name);
      check_value("purpose", purpose.name);
    }
    check_claims();
    std::ranges::sort(problems_);
    problems_.erase(std::unique(problems_.begin(), problems_.end()), problems_.end());
    return std::move(problems_);
  }

 private:
  // Where the entry that is being checked stands.
  void enter(const std::string& key) {
    std::map<std::string, Place>::const_iterator found = loaded_.places.find(key);
    place_ = found == loaded_.places.end() ? Place{} : found->second;
  }
  void problem(std::string message) { problems_.push_back({place_.file, place_.line, std::move(message)}); }

  bool check_name(const std::string& property) {
    if (rules_.contains(property)) return true;
    std::vector<std::string_view> known;
    for (const std::pair<const std::string, const PropertyRule*>& rule : rules_) known.push_back(rule.first);
    problem(fmt::format("there is no property '{}'{}", property, did_you_mean(property, known)));
    return false;
  }
  void check_origin(const std::string& origin) {
    if (origin.empty() || std::ranges::find(tables_.origins, origin) != tables_.origins.end()) return;
    std::vector<std::string_view> known(tables_.origins.begin(), tables_.origins.end());
    problem(fmt::format("there is no origin '{}'{}", origin, did_you_mean(origin, known)));
  }
  void check_value(const std::string& property, const std::string& value) {
    if (!check_name(property)) return;
    const PropertyRule& rule = *rules_.at(property);
    if (rule.type == "origin") return check_origin(value);
    if (!rule.values.empty() && std::ranges::find(rule.values, value) == rule.values.end()) {
      std::vector<std::string_view> known(rule.values.begin(), rule.values.end());
      problem(fmt::format("'{}' cannot be '{}'{}", property, value, did_you_mean(value, known)));
    }
    std::string canonical = spellings_.canonical(property, value);
    if (canonical == value) return;
    problem(canonical.empty() ? fmt::format("there is no {} '{}' (property '{}')", rule.type, value, property)
                              : fmt::format("the {} '{}' is called '{}' here", rule.type, value, canonical));
  }
  void check_values(const Properties& properties) {
    for (const std::pair<std::string, std::string>& property : properties) {
      if (property.first != "value" || properties.size() != 1) check_value(property.first, property.second);
    }
  }
  void check_conditions(const std::vector<std::pair<std::string, std::vector<std::string>>>& when) {
    for (const std::pair<std::string, std::vector<std::string>>& condition : when) {
      for (const std::string& value : condition.second) {
        if (value != "*") check_value(condition.first, value);
      }
    }
  }
  void check_notation_name(const std::string& name) {
    if (name.empty()) return;
    std::vector<std::string_view> known;
    for (const Notation& notation : tables_.notations) known.push_back(notation.name);
    if (std::ranges::find(known, name) == known.end()) {
      problem(fmt::format("there is no notation '{}'{}", name, did_you_mean(name, known)));
    }
  }

  void check_algorithm(const Algorithm& algorithm) {
    enter("algorithm " + algorithm.name);
    for (const ObjectIdentifier& oid : algorithm.oids) check_values(oid.set);
    for (const Variant& variant : algorithm.variants) check_conditions(variant.when);
    check_notation_name(algorithm.suite_notation);
  }

  void check_notation(const Notation& notation) {
    enter("notation " + notation.name);
    for (const std::pair<std::string, std::vector<Properties>>& name : notation.names) {
      for (const Properties& says : name.second) check_values(says);
    }
    for (const NotationPattern& pattern : notation.patterns) {
      check_values(pattern.set);
      for (const std::string& open : pattern.open) check_name(open);
    }
    for (const std::pair<const std::string, std::map<std::string, Properties>>& table : notation.map) {
      check_name(table.first);
      for (const std::pair<const std::string, Properties>& row : table.second) check_values(row.second);
    }
    for (const std::string& also : notation.also) check_notation_name(also);
  }

  void check_source(const std::string& property, const Source& source) {
    check_notation_name(source.notation);
    if (!source.property.empty()) check_name(source.property);
    if (property == "*") return;
    if (source.from == Source::From::kConstant) check_value(property, source.constant);
    for (const std::pair<const std::string, std::string>& row : source.map) {
      if (row.second != "unset") check_value(property, row.second);
    }
  }

  // What is given and not known is not the default.
  void check_unset(const Api& api, const Binding& binding) {
    if (binding.sources.empty() || !binding.sources.back().map_only) return;
    const bool has_default =
        std::any_of(api.default_blocks.begin(), api.default_blocks.end(), [&](const Default& block) {
          return std::ranges::any_of(block.values, [&](const auto& value) { return value.first == binding.property; });
        });
    if (has_default) {
      problem(fmt::format("'{}' has a default for '{}', which would be said of what 'else: unset' leaves", api.id,
                          binding.property));
    }
  }

  void check_api(const Api& api) {
    enter("api " + api.id);
    for (const Binding& binding : api.set) {
      if (binding.property != "*" && !check_name(binding.property)) continue;
      for (const Source& source : binding.sources) check_source(binding.property, source);
      check_unset(api, binding);
    }
    for (const Default& block : api.default_blocks) {
      check_values(block.values);
      check_conditions(block.when);
    }
    for (const Surroundings& where : api.where) {
      check_values(where.values);
      if (where.kept.empty() && !where.with.empty()) problem(fmt::format("'{}': 'with' needs 'kept'", api.id));
    }
    for (const std::string& need : api.needs) check_name(need);
    for (const std::pair<Source, std::string>& fill : api.fills) check_origin(fill.second);
    check_origin(api.origin);
    if (api.amend && !api.object) problem(fmt::format("'{}' amends but names no object", api.id));
    if (api.anew && !api.amend && !(api.asset == "check" && api.object))
      problem(fmt::format("'{}' sets up anew but does not amend", api.id));
    if (api.checks && (api.set.empty() || !api.asset.empty())) {
      problem(fmt::format("'{}' checks: it needs 'set' and is no asset", api.id));
    }
    if (!api.completes.empty() && !api.object) problem(fmt::format("'{}' completes but names no object", api.id));
    if ((api.target == Target::kImplements) != !api.method.empty()) {
      problem(fmt::format("'{}': 'implements' and 'method' need each other", api.id));
    }
  }

  void check_library(const Library& library) {
    for (const Api& api : library.apis) check_api(api);
    enter("library " + library.language + "/" + library.library);
    for (const std::pair<const std::string, Properties>& symbol : library.symbols) check_values(symbol.second);
    for (const std::string& hint : library.hints) {
      if (hint.size() < 3) problem(fmt::format("the hint '{}' is shorter than 3 bytes", hint));
    }
  }

  static bool overlap(const Api& a, const Api& b) {
    int a_max = a.max_arguments < 0 ? 1'000 : a.max_arguments, b_max = b.max_arguments < 0 ? 1'000 : b.max_arguments;
    if (std::max(a.min_arguments, b.min_arguments) > std::min(a_max, b_max)) return false;
    if ((a.body == "passes-refusal") != (b.body == "passes-refusal")) return false;  // what both cannot be
    // Entries with different conditions stand in an order: more conditions first, then by id.
    if (a.conditions.size() != b.conditions.size()) return false;
    for (size_t i = 0; i < a.conditions.size(); ++i) {
      const Condition& mine = a.conditions[i];
      const Condition& other = b.conditions[i];
      if (mine.is != other.is || mine.source.position != other.source.position ||
          mine.source.name != other.source.name || mine.source.field != other.source.field ||
          mine.source.type != other.source.type) {
        return false;
      }
    }
    return true;
  }
  // Two entries that claim the same call with the same number of arguments.
  void check_claims() {
    std::map<std::tuple<std::string, Target, std::string, std::string>, std::vector<const Api*>> claims;
    for (const Library& library : tables_.libraries) {
      for (const Api& api : library.apis) {
        claims[{library.language, api.target, api.name, api.method}].push_back(&api);
      }
    }
    for (const auto& [key, apis] : claims) {
      for (size_t i = 0; i < apis.size(); ++i) {
        for (size_t j = i + 1; j < apis.size(); ++j) {
          if (!overlap(*apis[i], *apis[j])) continue;
          enter("api " + apis[j]->id);
          problem(fmt::format("'{}' is claimed by '{}' too, with the same number of arguments", apis[j]->name,
                              apis[i]->id));
        }
      }
    }
  }

  const Loaded& loaded_;
  const Tables& tables_;
  Spellings spellings_;
  std::map<std::string, const PropertyRule*> rules_;
  Place place_;
  std::vector<Problem> problems_;
};

// The ids after each `marker` in a text; "" for a marker that names none.
void collect(const std::string& text, std::string_view marker, std::set<std::string>& ids) {
  for (size_t at = text.find(marker); at != std::string::npos; at = text.find(marker, at + 1)) {
    size_t begin = text.find_first_not_of(": \t", at + marker.size());
    if (begin == std::string::npos) break;
    size_t end = begin;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '.' ||
                                 text[end] == '-' || text[end] == '_')) {
      ++end;
    }
    std::string id = text.substr(begin, end - begin);
    ids.insert(id.find('.') == std::string::npos ? "" : id);
  }
}

}  // namespace

std::vector<Problem> lint(const Loaded& loaded) {
  return Lint(loaded).run();
}

std::vector<Problem> missing_cases(const Loaded& loaded, const std::string& cases) {
  std::set<std::string> found;
  std::set<std::string> applied;
  std::set<std::string> rejected;
  std::error_code error;
  for (fs::recursive_directory_iterator it(cases, error), end; !error && it != end; it.increment(error)) {
    if (!it->is_regular_file()) continue;
    std::ifstream in(it->path(), std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    collect(text, "expect:", found);
    collect(text, "expect-applied:", applied);
    collect(text, "expect-none", rejected);
  }
  std::vector<Problem> problems;
  std::set<std::string> seen;
  for (const Library& library : loaded.tables.libraries) {
    for (const Api& api : library.apis) {
      if (!seen.insert(api.id).second) continue;
      const Place& place = loaded.places.at("api " + api.id);
      // What amends or only builds an object is no occurrence that a case could expect.
      const bool builds = api.amend || api.asset.empty();
      if (builds && !applied.contains(api.id)) {
        problems.push_back({place.file, place.line, fmt::format("no case expects that '{}' is applied", api.id)});
      }
      if (!builds && !found.contains(api.id)) {
        problems.push_back({place.file, place.line, fmt::format("no case expects '{}'", api.id)});
      }
      if (!rejected.contains(api.id)) {
        problems.push_back(
            {place.file, place.line, fmt::format("no case has a look-alike that must not be found ('{}')", api.id)});
      }
    }
  }
  std::ranges::sort(problems);
  return problems;
}

}  // namespace vitrine::knowledge
