#include "reason/trace/tracer.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "read/source/front_end.h"
#include "read/source/settings/settings.h"
#include "reason/trace/beside.h"
#include "reason/trace/cells.h"
#include "reason/trace/collector.h"
#include "reason/trace/conditions.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/purpose.h"
#include "reason/trace/sift.h"
#include "reason/trace/unasked.h"
#include "reason/trace/versions.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {
namespace {

using evidence::AssetKind;
using evidence::Certainty;
using evidence::Occurrence;
using evidence::Position;
using evidence::Property;
using evidence::Step;
using evidence::ValueState;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostSteps = 32;
constexpr size_t kMostStepText = 160;
constexpr uint32_t kStepsOfScript = 100'000;  // a shell's functions are run anew by each call, on all its variables

// Turns byte offsets of the text into lines and code-point columns.
class Places {
 public:
  Places(const source::Unit& unit, std::string_view text) : unit_(unit), text_(text) {}

  void point(uint32_t byte, uint32_t* line, uint32_t* column) const {
    byte = std::min<uint32_t>(byte, static_cast<uint32_t>(text_.size()));
    *line = unit_.line(byte);
    uint32_t start = unit_.line_starts[*line - 1];
    *column = 1;
    for (uint32_t i = start; i < byte; ++i) {
      if ((static_cast<unsigned char>(text_[i]) & 0xc0) != 0x80) ++*column;
    }
  }
  Position range(uint32_t begin, uint32_t end) const {
    Position out;
    point(begin, &out.line, &out.column);
    point(std::max(begin, end), &out.end_line, &out.end_column);
    return out;
  }
  // Where people say a node is: a chained call at the line of its own name, a method at its name.
  Position node(NodeId id) const {
    uint32_t begin = unit_[id].begin, end = unit_[id].end;
    NodeId named = id;
    if (unit_.kind(id) == NodeKind::kCall) named = unit_.child(id, 0);
    if (named != kNone && unit_.kind(named) == NodeKind::kMember) {
      uint32_t name_size = static_cast<uint32_t>(unit_.text(named).size());
      uint32_t at = unit_[named].end >= name_size ? unit_[named].end - name_size : begin;
      if (at >= begin && unit_.line(at) != unit_.line(begin)) begin = at;
    } else if (unit_.kind(id) == NodeKind::kFunction && !unit_.text(id).empty()) {
      uint32_t body = unit_.child_count(id) > 0 ? unit_[unit_.child(id, unit_.child_count(id) - 1)].begin : end;
      uint32_t first_parameter = unit_.child_count(id) > 1 ? unit_[unit_.child(id, 0)].begin : body;
      uint32_t stop = std::max(begin, std::min(body == 0 ? end : body, first_parameter == 0 ? end : first_parameter));
      std::string_view head = text_.substr(begin, stop - begin);
      size_t at = head.rfind(unit_.text(id));
      if (at != std::string_view::npos) {
        begin += static_cast<uint32_t>(at);
        end = begin + static_cast<uint32_t>(unit_.text(id).size());
      }
    }
    return range(begin, end);
  }

 private:
  const source::Unit& unit_;
  std::string_view text_;
};

AssetKind asset_kind(std::string_view asset) {
  if (asset == "protocol") return AssetKind::kProtocol;
  if (asset == "certificate") return AssetKind::kCertificate;
  if (asset == "material") return AssetKind::kMaterial;
  if (asset == "random") return AssetKind::kRandom;
  if (asset == "check") return AssetKind::kCheck;
  return AssetKind::kAlgorithm;
}

class Emitter {
 public:
  Emitter(const UnitIndex& index, Evaluator& evaluator, Conditions& conditions, const knowledge::Catalogue& catalogue,
          std::string_view text)
      : index_(index),
        unit_(index.unit()),
        evaluator_(evaluator),
        conditions_(conditions),
        catalogue_(catalogue),
        text_(text),
        places_(unit_, text),
        purposes_(index, catalogue, evaluator.draws(), [&](NodeId node) { return evaluator.switched_off(node); }) {}

  std::vector<SecretRange> secrets() {
    std::vector<SecretRange> out;
    for (NodeId node : evaluator_.secrets()) out.push_back({unit_[node].begin, unit_[node].end});
    std::sort(out.begin(), out.end());
    std::vector<SecretRange> joined;
    for (const SecretRange& range : out) {
      if (!joined.empty() && range.begin <= joined.back().end) {
        joined.back().end = std::max(joined.back().end, range.end);
      } else {
        joined.push_back(range);
      }
    }
    secrets_ = joined;
    return joined;
  }

  Position place(NodeId node) const { return places_.node(node); }

  const std::set<std::string>& wanted() const { return wanted_; }

  // What is used as a key, an IV, a nonce or a salt says what the random numbers are for that it was made of.
  void note_uses(const std::vector<Found>& found) {
    for (const Found& one : found) {
      for (const Cell& cell : one.cells) {
        const bool is_key = cell.name == "key" || cell.name == "private_key" || cell.name == "secret";
        const bool is_nonce = cell.name == "iv" || cell.name == "nonce" || cell.name == "salt";
        if (cell.value != "predictable-random" || !(is_key || is_nonce)) continue;
        const Use use{is_key ? "key" : "nonce", cell.name, cell.node != kNone ? cell.node : one.site};
        for (NodeId node : nodes_on_the_way(cell.trace)) {
          used_.emplace(node, use);
          // A call that several generators draw through does not say whose numbers these are.
          if (std::vector<NodeId> makers = makers_at(node); makers.size() == 1) used_.emplace(makers.front(), use);
        }
      }
    }
  }

  Occurrence occurrence(const Found& found) {
    Occurrence out;
    out.detection = found.api->id;
    out.kind = asset_kind(found.api->asset);
    out.position = places_.node(found.site);
    NodeId function =
        unit_.kind(found.site) == NodeKind::kFunction ? found.site : index_.enclosing_function(found.site);
    while (function != kNone && unit_.text2(function).empty() && unit_.text(function).empty()) {
      function = index_.enclosing_function(function);
    }
    if (function != kNone) out.function = unit_.text2(function).empty() ? unit_.text(function) : unit_.text2(function);
    out.condition = conditions_.text(found.conditions);
    Cells cells = found.cells;
    drop_impossible_lengths(cells);
    std::map<std::string, NodeId> versions;
    add_defaults(*found.api, found.site, cells, versions);
    const Cell* role = find(cells, "role");
    const bool is_salted = role != nullptr && role->value == "salted";
    if (out.kind == AssetKind::kAlgorithm && !is_salted && evaluator_.offered(found.site)) {
      put(cells, role_cell("offered", found.site));
    }
    if (found.unreached && find(cells, "role") == nullptr) {
      put(cells, role_cell("unreached", found.site));
    }
    const std::vector<std::string>& needs = found.api->needs;
    if (out.kind == AssetKind::kAlgorithm && find(cells, "algorithm") == nullptr &&
        std::find(needs.begin(), needs.end(), "algorithm") != needs.end()) {
      put(cells, unknown_cell("algorithm", "the call does not say it", found.site));
    }
    for (const Cell& cell : cells) {
      Property property;
      property.name = cell.name;
      property.value = cell.value;
      property.state = cell.state;
      property.reason = cell.reason;
      property.position = places_.node(cell.node != kNone ? cell.node : found.site);
      property.trace = trace(cell.trace);
      if (auto version = versions.find(cell.name); version != versions.end()) {
        Step step;
        step.kind = evidence::StepKind::kConfig;
        step.position = places_.node(version->second);
        step.text = snippet(version->second);
        property.trace.push_back(std::move(step));
      }
      out.properties.push_back(std::move(property));
    }
    out.certainty = certainty(*found.api, cells, found.site);
    add_purpose(found, out);
    return out;
  }

 private:
  // The generators that a call draws from, on whatever path.
  std::vector<NodeId> makers_at(NodeId call) const {
    const Draws& draws = evaluator_.draws();
    std::set<NodeId> out;
    for (const auto& [made, calls] : draws.calls) {
      if (calls.contains(call)) out.insert(made);
    }
    if (auto of = draws.receivers.find(call); of != draws.receivers.end())
      out.insert(of->second.begin(), of->second.end());
    return {out.begin(), out.end()};
  }

  // A type that draws: it, or what it extends, is made as a generator.
  bool is_generator(const std::string& type) const {
    const std::string_view language = index_.language();
    auto makes_one = [&](const std::string& one) {
      const auto& made = catalogue_.constructions(language, one);
      return std::ranges::any_of(made, [](const knowledge::Api* api) { return api->asset == "random"; });
    };
    return !type.empty() && (makes_one(type) || std::ranges::any_of(catalogue_.bases(language, type), makes_one));
  }

  struct Use {
    std::string_view purpose;
    std::string property;
    NodeId by = kNone;
  };

  void add_use(const Use& use, Occurrence& out) {
    Property property;
    property.name = "purpose";
    property.value = use.purpose;
    property.reason = "it is used as `" + use.property + "`";
    property.position = places_.node(use.by);
    Step step;
    step.kind = evidence::StepKind::kPassed;
    step.position = property.position;
    step.text = snippet(use.by);
    property.trace.push_back(std::move(step));
    add_sorted(std::move(property), out);
  }

  static void add_sorted(Property property, Occurrence& out) {
    out.properties.push_back(std::move(property));
    std::sort(out.properties.begin(), out.properties.end(),
              [](const Property& a, const Property& b) { return a.name < b.name; });
  }

  // What a hash or a random number is for, where that is told.
  void add_purpose(const Found& found, Occurrence& out) {
    if (out.find("purpose") != nullptr) return;
    std::string_view of;
    if (out.kind == AssetKind::kRandom) of = "random";
    if (out.kind == AssetKind::kAlgorithm) {
      const knowledge::Algorithm* known = catalogue_.algorithm(out.value("algorithm"));
      const bool hashes = known != nullptr ? known->primitive == "hash" || known->primitive == "xof"
                                           : out.value("function") == "digest";
      if (hashes) of = "hash";
    }
    if (of.empty()) return;
    const knowledge::Api& api = *found.api;
    const bool holder = unit_.kind(found.site) == NodeKind::kNew || api.target == knowledge::Target::kNew || api.part ||
                        api.object.has_value() || (!api.returns.empty() && api.origin.empty()) ||
                        (of == "random" && is_generator(api.returns));
    std::vector<int> filled;
    for (const auto& fill : api.fills) {
      const bool is_receiver = fill.first.from == knowledge::Source::From::kReceiver;
      filled.push_back(is_receiver ? Purposes::kReceiverFilled : fill.first.position);
    }
    const std::optional<Purposes::Told>& told = purposes_.of(found.site, of, holder, filled);
    if (!told) {
      if (auto use = used_.find(found.site); use != used_.end() && of == "random") return add_use(use->second, out);
      if (out.value("generator") != "predictable") return;
      for (NodeId function : purposes_.given_to_others()) {
        if (std::string want = called_by_others(index_, function); !want.empty()) wanted_.insert(std::move(want));
      }
      // Shared.Generator.NextBytes(id), in another file
      if (std::string want = holder ? kept_for_others(index_, found.site) : ""; !want.empty())
        wanted_.insert(std::move(want));
      return;
    }
    Property property;
    property.name = "purpose";
    property.value = told->purpose;
    property.reason = told->name.empty() ? "by a text that is given beside it" : "by `" + std::string(told->name) + "`";
    property.position = places_.node(told->by);
    Step step;
    step.kind = evidence::StepKind::kPassed;
    step.position = property.position;
    step.text = snippet(told->by);
    property.trace.push_back(std::move(step));
    add_sorted(std::move(property), out);
  }

  // Does a call that takes no length read the whole of a buffer of this length?
  bool is_read(const Cell& length, const knowledge::Algorithm* algorithm, const Cell* mode) const {
    if (algorithm == nullptr) return false;
    auto is = [&](uint32_t bits) { return bits != 0 && std::to_string(bits) == length.value; };
    // A key of the smallest size is read whole; of a larger one perhaps only a part.
    if (length.name == "key_bits") {
      const std::vector<uint32_t>& sizes = algorithm->key_bits;
      return !sizes.empty() && is(*std::min_element(sizes.begin(), sizes.end()));
    }
    if (mode == nullptr) return std::any_of(algorithm->iv_bits.begin(), algorithm->iv_bits.end(), is);
    const knowledge::Scheme* scheme = catalogue_.mode(mode->value);
    if (scheme == nullptr || scheme->iv_bits < 0) return false;
    return is(scheme->iv_bits == 0 ? algorithm->block_bits : static_cast<uint32_t>(scheme->iv_bits));
  }

  // A buffer that is longer than any key of the algorithm says nothing about the key's size.
  void drop_impossible_lengths(Cells& cells) const {
    const Cell* algorithm = find(cells, "algorithm");
    const knowledge::Algorithm* known = algorithm != nullptr ? catalogue_.algorithm(algorithm->value) : nullptr;
    const Cell* mode = find(cells, "mode");
    std::vector<std::string> unread;
    for (const Cell& cell : cells) {
      if (cell.most && !is_read(cell, known, mode)) unread.push_back(cell.name);
    }
    std::erase_if(cells,
                  [&](const Cell& cell) { return std::find(unread.begin(), unread.end(), cell.name) != unread.end(); });
    if (known == nullptr) return;
    std::erase_if(cells, [&](const Cell& cell) {
      if (cell.name != "key_bits" || !cell.weak) return false;
      if (known->key_bits.empty()) return false;
      return std::none_of(known->key_bits.begin(), known->key_bits.end(),
                          [&](uint32_t bits) { return std::to_string(bits) == cell.value; });
    });
  }

  static Cell role_cell(std::string_view role, NodeId site) {
    Cell cell;
    cell.name = "role";
    cell.value = role;
    cell.state = ValueState::kEstablished;
    cell.node = site;
    return cell;
  }

  // What the API defines where the call says nothing; `versions` takes, by property, the version that decided it.
  void add_defaults(const knowledge::Api& api, NodeId site, Cells& cells, std::map<std::string, NodeId>& versions) {
    std::vector<std::pair<std::string, std::string>> open;  // what depends on a version, and on that of which package
    for (const knowledge::Default& block : api.default_blocks) {
      bool holds = std::all_of(block.when.begin(), block.when.end(), [&](const auto& condition) {
        const Cell* cell = find(cells, condition.first);
        return cell != nullptr && cell->state != ValueState::kUnknown &&
               std::find(condition.second.begin(), condition.second.end(), cell->value) != condition.second.end();
      });
      if (!holds) continue;
      NodeId version = kNone;
      if (!block.package.empty()) {
        const std::vector<NodeId> known = versions_of(unit_, block.package);
        const bool in_range = !known.empty() && std::all_of(known.begin(), known.end(), [&](NodeId one) {
          return is_version_between(unit_.text(one), block.from, block.before);
        });
        if (in_range) version = known.front();
        for (std::string_view file : source::dependency_files(unit_.language))
          wanted_.insert(std::string(kSettingsFile).append(file));
        for (const auto& value : block.values) open.emplace_back(value.first, block.package);
        if (!in_range) continue;
      }
      for (const auto& [name, value] : block.values) {
        if (find(cells, name) != nullptr) continue;
        Cell cell;
        cell.name = name;
        cell.value = value;
        cell.state = ValueState::kDefault;
        cell.reason = block.reference;
        if (version != kNone) {
          cell.reason = block.package + " " + std::string(unit_.text(version)) + "; " + block.reference;
          versions.emplace(name, version);
        }
        put(cells, std::move(cell));
      }
    }
    for (const auto& [name, package] : open) {
      if (find(cells, name) == nullptr)
        put(cells,
            unknown_cell(name, "it depends on the version of " + package + ", which no lock file settles", site));
    }
  }

  Certainty certainty(const knowledge::Api& api, const Cells& cells, NodeId site) const {
    bool names = false, complete = true;
    for (const Cell& cell : cells) {
      bool unknown = cell.state == ValueState::kUnknown;
      if ((cell.name == "algorithm" || cell.name == "protocol" || cell.name == "certificate_check" ||
           cell.name == "hostname_check" || cell.name == "revocation_check" || cell.name == "generator" ||
           cell.name == "material") &&
          !unknown) {
        names = true;
      }
      bool needed = api.needs.empty() ? !is_material(cell.name) && !cell.name.ends_with("_bits")
                                      : std::find(api.needs.begin(), api.needs.end(), cell.name) != api.needs.end();
      if (cell.name == "key_bits" && api.needs.empty()) needed = true;
      if (needed && unknown) complete = false;
    }
    for (const std::string& need : api.needs) complete = complete && find(cells, need) != nullptr;
    if (!names || evaluator_.found_by_name(site)) return Certainty::kNamed;
    return complete ? Certainty::kResolved : Certainty::kPartial;
  }

  std::string snippet(NodeId node) const {
    uint32_t begin = unit_[node].begin, end = unit_[node].end;
    if (unit_.kind(node) == NodeKind::kFunction) end = std::min(end, begin + 80);
    std::string out;
    for (uint32_t i = begin; i < end && i < text_.size() && out.size() < kMostStepText; ++i) {
      auto secret = std::find_if(secrets_.begin(), secrets_.end(),
                                 [&](const SecretRange& r) { return r.begin <= i && i < r.end; });
      if (secret != secrets_.end()) {
        out += "«redacted " + std::to_string(secret->end - secret->begin) + " bytes»";
        i = secret->end - 1;
        continue;
      }
      char c = text_[i];
      if (c == '\n' || c == '\r' || c == '\t') c = ' ';
      if (c == ' ' && !out.empty() && out.back() == ' ') continue;
      if (static_cast<unsigned char>(c) < 0x20) continue;
      out.push_back(c);
    }
    while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xc0) == 0x80 && out.size() >= kMostStepText)
      out.pop_back();
    if (out.size() >= kMostStepText) {
      if (static_cast<unsigned char>(out.back()) >= 0xc0) out.pop_back();
      out += "…";
    }
    return out;
  }

  std::vector<NodeId> nodes_on_the_way(TraceId last) const {
    std::vector<NodeId> out;
    std::set<TraceId> seen;
    std::vector<TraceId> work{last};
    while (!work.empty() && out.size() < kMostSteps) {
      const TraceId id = work.back();
      work.pop_back();
      if (id == 0 || !seen.insert(id).second) continue;
      const TraceNode& node = evaluator_.values().trace(id);
      work.push_back(node.before);
      work.push_back(node.beside);
      if (node.node != kNone && node.kind == evidence::StepKind::kCall) out.push_back(node.node);
    }
    return out;
  }

  std::vector<Step> trace(TraceId last) const {
    // From the use back to the origin, each step once, then turned round.
    std::vector<Step> out;
    std::set<std::pair<NodeId, evidence::StepKind>> seen;
    std::vector<TraceId> work{last};
    while (!work.empty() && out.size() < kMostSteps) {
      TraceId id = work.back();
      work.pop_back();
      if (id == 0) continue;
      const TraceNode& node = evaluator_.values().trace(id);
      if (node.before != 0) work.push_back(node.before);
      if (node.beside != 0) work.push_back(node.beside);
      if (node.node == kNone || !seen.emplace(node.node, node.kind).second) continue;
      Step step;
      step.kind = node.kind;
      step.position = places_.node(node.node);
      step.text = snippet(node.node);
      out.push_back(std::move(step));
    }
    std::reverse(out.begin(), out.end());
    return out;
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  Evaluator& evaluator_;
  Conditions& conditions_;
  const knowledge::Catalogue& catalogue_;
  std::string_view text_;
  Places places_;
  Purposes purposes_;
  std::vector<SecretRange> secrets_;
  std::set<std::string> wanted_;  // files and callers, as wants
  std::map<NodeId, Use> used_;    // by what draws, or what is drawn from
};

}  // namespace

namespace {

// `checked ? VERIFY_PEER : VERIFY_NONE`: a constant that is named as one of two values. What is made of the other one
// was listed where that is used, as with any other value.
bool is_one_of_two(const source::Unit& unit, const UnitIndex& index, NodeId node) {
  if (unit.kind(node) != source::NodeKind::kMember && unit.kind(node) != source::NodeKind::kName) return false;
  NodeId up = index.parent(node);
  for (; up != source::kNone && unit.kind(up) == source::NodeKind::kMember; up = index.parent(up)) node = up;
  return up != source::kNone && unit.kind(up) == source::NodeKind::kConditional && unit.child(up, 0) != node;
}

// Does it call a function that gets somewhere, by a name that one of these has?
template <typename Is>
bool any_called(const UnitIndex& index, NodeId function, Is is) {
  const source::Unit& unit = index.unit();
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId node = work.back();
    work.pop_back();
    if (unit.kind(node) == NodeKind::kCall && index.relevant(node)) {
      const std::vector<NodeId>& called = index.functions(index.last_name(node));
      if (std::ranges::any_of(called, [&](NodeId one) { return index.needs_paths(one) && is(one); })) return true;
    }
    for (uint32_t i = 0; i < unit.child_count(node); ++i) {
      if (const NodeId child = unit.child(node, i); child != kNone) work.push_back(child);
    }
  }
  return false;
}

// Functions behind `sought_end` that call one before it, and that only calls by their name seem to lead to: each of
// these was followed, and led to something else of that name (`connection.Open()` to no `Open` of the unit).
std::vector<NodeId> who_means_others(const source::Unit& unit, const UnitIndex& index, const Evaluator& evaluator,
                                     uint32_t sought_end) {
  constexpr size_t kMost = 16;
  std::vector<NodeId> out;
  std::unordered_set<std::string_view> names;
  for (NodeId function : index.all_functions()) {
    if (unit[function].begin < sought_end || evaluator.visited(function) || !index.needs_paths(function) ||
        !index.has_callers(function) || index.enclosing_function(function) != kNone || unit.text(function).empty() ||
        out.size() == kMost)
      continue;
    const bool calls_before = any_called(index, function, [&](NodeId one) { return unit[one].begin < sought_end; });
    if (!calls_before) continue;
    out.push_back(function);
    names.insert(unit.text(function));
  }
  if (out.empty()) return out;
  std::unordered_set<std::string_view> meant;  // by a call that was not followed
  for (NodeId call = 0; call < unit.nodes.size(); ++call) {
    if (unit.kind(call) != NodeKind::kCall) continue;
    const std::string_view name = index.last_name(call);
    if (!names.contains(name)) continue;
    const NodeId from = index.enclosing_function(call);
    const bool was_looked_at = from == kNone || evaluator.visited(from) || unit.text(from) == name;
    if (!was_looked_at || evaluator.switched_off(call)) meant.insert(name);
  }
  std::erase_if(out, [&](NodeId function) { return meant.contains(unit.text(function)); });
  return out;
}

// Functions that lead to what matters and that others may call, of which each call here stands where a constant
// condition leads past.
std::set<NodeId> called_where_nobody_gets(const UnitIndex& index, const Evaluator& evaluator) {
  const source::Unit& unit = index.unit();
  std::map<std::string_view, bool> names;  // by which they are called: never, as far as is seen?
  for (NodeId call = 1; call < unit.nodes.size(); ++call) {
    if (unit.kind(call) != NodeKind::kCall) continue;
    const bool is_never = evaluator.switched_off(call);
    const auto known = names.find(index.last_name(call));
    if (known != names.end()) {
      known->second = known->second && is_never;
    } else if (!index.functions(index.last_name(call)).empty()) {
      names.emplace(index.last_name(call), is_never);
    }
  }
  std::set<NodeId> out;
  for (const auto& [name, is_never] : names) {
    if (!is_never) continue;
    for (NodeId function : index.functions(name)) {
      if (index.reaches(function) && !index.is_private(function)) out.insert(function);
    }
  }
  return out;
}

}  // namespace

Result trace_unit(const source::Unit& unit, std::string_view text, const knowledge::Catalogue& catalogue,
                  const Limits& given, std::vector<Applied>* applied) {
  Result out;
  Limits limits = given;
  if (unit.language == source::Language::kShell) limits.steps = std::min(limits.steps, kStepsOfScript);
  UnitIndex index(unit, catalogue, source::knowledge_key(unit.language), limits.sought_end);
  Collector collector(index, catalogue);
  Evaluator evaluator(index, catalogue, limits, collector);
  Evaluator::AppliedAt applied_at;
  if (applied != nullptr) evaluator.note_applied(&applied_at);
  Conditions conditions(index, evaluator.values(), evaluator.builds());
  collector.set_conditions(&conditions);
  std::set<NodeId> by_package;  // functions of which this file's calls rule something out
  evaluator.find_implementations();
  if (!index.interesting_nodes().empty()) {
    evaluator.run_module();
    // From the functions that nobody here calls; then whatever still was not reached.
    for (NodeId function : index.all_functions()) {
      // A function without a name that was followed where it is handed on is called by nobody else.
      if (unit.text(function).empty() && evaluator.followed(function)) continue;
      if (evaluator.is_held(function)) continue;
      if (index.needs_paths(function) && !index.has_callers(function) && !index.is_pointed_at(function) &&
          index.enclosing_function(function) == kNone) {
        evaluator.run(function);
      }
    }
    // What a pointer leads to was called, if it was that pointer.
    for (NodeId function : index.all_functions()) {
      if (evaluator.is_held(function)) continue;
      if (index.needs_paths(function) && !index.has_callers(function) && index.is_pointed_at(function) &&
          !evaluator.followed(function)) {
        evaluator.run(function);
      }
    }
    // What a variable holds is called where that is asked for it, all of which was followed, or by anybody.
    for (NodeId function : index.all_functions()) {
      if (index.needs_paths(function) && evaluator.is_held(function) && !evaluator.followed(function) &&
          !evaluator.only_a_program_calls(function)) {
        evaluator.run(function);
      }
    }
    const auto is_private = [&](NodeId one) { return index.is_private(one); };
    // What only calls by its name lead to, none of which was its own (another class has a method of that name): it is
    // who calls the private functions of its file.
    for (NodeId function : index.all_functions()) {
      if (evaluator.visited(function) || !index.needs_paths(function) || !index.has_callers(function) ||
          index.is_private(function) || unit[function].begin >= limits.sought_end)
        continue;
      if (any_called(index, function, is_private) && !evaluator.only_a_program_calls(function)) evaluator.run(function);
    }
    // Of other files: they may say what it is that they hand to this one.
    for (NodeId function : who_means_others(unit, index, evaluator, limits.sought_end)) {
      if (!evaluator.visited(function) && !evaluator.only_a_program_calls(function)) evaluator.run(function);
    }
    for (NodeId node : index.interesting_nodes()) {
      if (evaluator.visited(node)) continue;
      if (is_one_of_two(unit, index, node) && evaluator.switched_off(node)) continue;
      NodeId function = index.enclosing_function(node);
      for (NodeId made = index.parent(function); unit.kind(made) == NodeKind::kLambda && evaluator.switched_off(made);
           made = index.parent(function)) {
        function = index.enclosing_function(made);
        if (function == kNone) break;
      }
      // Where the bound on the work comes first, or no path was found, a coarser look lists what stands there all the
      // same; only what a constant condition switches off is no use.
      // (So is a function that is only called there.)
      if (function != kNone && (evaluator.switched_off(node) || !evaluator.followed(function)) &&
          evaluator.followed_wherever_called(function)) {
        if (index.language() == "go") by_package.insert(function);  // which has more files
        continue;
      }
      if (function != kNone && evaluator.only_a_program_calls(function)) continue;
      if (index.says_all(node)) {
        evaluator.forget_switched_off(node);
      } else if (function != kNone) {
        evaluator.run(function);
      }
      auto done = [&] { return evaluator.visited(node) || evaluator.switched_off(node); };
      collector.look_coarsely(true);
      if (function != kNone && !done()) evaluator.run_shallow(function);
      collector.look_coarsely(false);
      if (done()) continue;
      NodeId call = node;
      if (unit.kind(index.parent(node)) == NodeKind::kCall && unit.child(index.parent(node), 0) == node)
        call = index.parent(node);
      if (call != node || unit.kind(node) == NodeKind::kNew) evaluator.look_at(call);
    }
    for (Found& one : collector.found()) {
      if (one.api->target != knowledge::Target::kImplements || one.unreached) continue;
      const NodeId type = index.enclosing_type(one.site);
      one.unreached = type != kNone && evaluator.is_made_where_nobody_gets(type);
    }
    // What only others would call otherwise, whom there are not.
    collector.look_beyond_calls();
    for (NodeId function : index.all_functions()) {
      if (unit[function].begin >= limits.sought_end || !index.reaches(function)) continue;
      if (evaluator.only_a_program_calls(function)) evaluator.run(function);
    }
    collector.look_beyond_calls(false);
    evaluator.finish_module();
  }
  collector.add_alone();
  collector.leave_out_unused(evaluator.put_away());
  std::vector<Found>& found = collector.found();
  // Of two that know the same, the one that asks for more comes first: that a size is set counts, even to what is not
  // known.
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    const size_t more = a.cells.size(), less = b.cells.size();
    return std::tie(a.site, a.api->id, less) < std::tie(b.site, b.api->id, more);
  });
  sift(found, index, conditions, catalogue);
  const std::set<NodeId> givers = mark_authenticated(index, catalogue, found);
  note_unasked(index, catalogue, found);
  Emitter emitter(index, evaluator, conditions, catalogue, text);
  out.secrets = emitter.secrets();
  emitter.note_uses(found);
  for (const auto& [api, node] : applied_at)
    applied->push_back({api->id, emitter.place(node), api->amend || api->asset.empty()});
  if (applied != nullptr) {
    std::sort(applied->begin(), applied->end());
    applied->erase(std::unique(applied->begin(), applied->end()), applied->end());
  }
  for (const Found& one : found) {
    if (asset_kind(one.api->asset) == AssetKind::kCheck && one.cells.empty()) continue;
    out.occurrences.push_back(emitter.occurrence(one));
  }
  std::sort(out.occurrences.begin(), out.occurrences.end());
  out.occurrences.erase(std::unique(out.occurrences.begin(), out.occurrences.end()), out.occurrences.end());
  out.is_whole = !evaluator.exhausted();
  if (!out.is_whole) {
    evidence::Gap gap;
    gap.kind = evidence::GapKind::kLimit;
    gap.detail = "tracing stopped " +
                 (evaluator.holds_too_much() ? "where it took too much memory"
                                             : "after " + std::to_string(limits.steps) + " steps") +
                 "; of what was not reached each call is listed by itself, without its variables";
    out.gaps.push_back(std::move(gap));
  }
  for (NodeId site : collector.crowded()) {
    evidence::Gap gap;
    gap.kind = evidence::GapKind::kLimit;
    gap.detail =
        "this may be set up in more than " + std::to_string(kMostVariants) + " ways; further ones are not listed";
    gap.position = emitter.place(site);
    out.gaps.push_back(std::move(gap));
  }
  for (NodeId function : evaluator.cut_short()) {
    if (evaluator.exhausted()) break;
    evidence::Gap gap;
    gap.kind = evidence::GapKind::kLimit;
    std::string name(index.spoken_name(function));
    gap.detail = "tracing of " + (name.empty() ? "a function without a name" : "`" + name + "`") + " stopped after " +
                 std::to_string(limits.steps_per_root) + " steps; what it would have reached later may be missing";
    gap.position = emitter.place(function);
    out.gaps.push_back(std::move(gap));
  }
  if (!evaluator.assumed().empty() && !out.occurrences.empty()) {
    evidence::Gap gap;
    gap.kind = evidence::GapKind::kAssumed;
    gap.detail = "imports nothing; taken for the usual: ";
    constexpr size_t kMostTold = 6;
    size_t told = 0;
    for (const auto& [written, meant] : evaluator.assumed()) {
      if (told == kMostTold) gap.detail += " and others";
      if (told++ >= kMostTold) break;
      gap.detail += (told > 1 ? ", `" : "`") + written + "` as `" + meant + "`";
    }
    out.gaps.push_back(std::move(gap));
  }
  // Of the names those that the reasons speak of.
  std::set<std::string, std::less<>> reasons = evaluator.left_open();
  for (NodeId function : by_package) {
    reasons.insert(called_with("", unit.text(function)));
    evidence::Gap gap;
    gap.kind = evidence::GapKind::kAssumed;
    gap.detail = "`" + std::string(unit.text(function)) +
                 "` of the package is taken to be called here only; what these calls rule out is not listed";
    gap.position = emitter.place(function);
    out.gaps.push_back(std::move(gap));
  }
  for (const Occurrence& one : out.occurrences) {
    if (one.value("role") == "unreached") continue;
    for (const Property& property : one.properties) {
      if (property.state == ValueState::kUnknown) reasons.insert(property.reason);
    }
  }
  out.wants = wanted_names(index, catalogue, reasons);
  // (Also of such that nothing else is asked of: `configure { |settings| … }`.)
  for (NodeId function : index.all_functions()) {
    const bool is_asked = !unit.text(function).empty() && unit[function].begin < limits.sought_end &&
                          evaluator.left_open().contains(called_with("", unit.text(function)));
    if (std::string want = is_asked ? called_by_others(index, function) : ""; !want.empty())
      out.wants.push_back(std::move(want));
  }
  // (What a file says may be all that tells whether there is something to list: `verify=config["verify"]`.)
  if (!out.occurrences.empty() || !evaluator.left_open().empty())
    out.wants.insert(out.wants.end(), evaluator.wanted_settings().begin(), evaluator.wanted_settings().end());
  if (!out.occurrences.empty()) {
    out.wants.insert(out.wants.end(), emitter.wanted().begin(), emitter.wanted().end());
    for (NodeId function : givers) {
      if (std::string want = called_by_others(index, function); !want.empty()) out.wants.push_back(std::move(want));
    }
    std::set<NodeId> stand_ins;
    for (const Found& one : found) {
      const NodeId type = one.api->target == knowledge::Target::kImplements ? index.enclosing_type(one.site) : kNone;
      if (type != kNone) stand_ins.insert(type);
    }
    std::set<NodeId> begins = evaluator.all_calls().begins();
    begins.merge(called_where_nobody_gets(index, evaluator));
    std::ranges::move(wants_of_all_calls(index, begins, stand_ins, limits.sought_end), std::back_inserter(out.wants));
  }
  std::sort(out.wants.begin(), out.wants.end());
  out.wants.erase(std::unique(out.wants.begin(), out.wants.end()), out.wants.end());
  out.settled = evaluator.settled_elsewhere();
  std::sort(out.gaps.begin(), out.gaps.end());
  out.gaps.erase(std::unique(out.gaps.begin(), out.gaps.end()), out.gaps.end());
  return out;
}

}  // namespace vitrine::trace
