#include "reason/trace/collector.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

using evidence::ValueState;
using source::NodeId;

// One occurrence per element of a list that need not be given: where it is not, there is none.
bool only_lists(const knowledge::Api& api) {
  return !api.set.empty() && std::all_of(api.set.begin(), api.set.end(), [](const knowledge::Binding& binding) {
    return std::all_of(binding.sources.begin(), binding.sources.end(),
                       [](const knowledge::Source& source) { return source.each && source.optional; });
  });
}

// What counts by itself. (What a call leaves out another one may have set.)
bool is_told(const Cell& cell) {
  const bool counts = (is_material(cell.name) && cell.name != "input" && cell.name != "seed") || cell.name == "mode";
  return counts && cell.state == ValueState::kEstablished && cell.value != "absent";
}

}  // namespace

void Collector::finished(const Object& object, WorldId where) {
  if (object.variants.size() == kMostVariants) crowded_.insert(object.site);
  const bool part = object.api != nullptr && object.api->part;
  // (What takes it, or would, was found; what nothing takes there is led to by no call, either.)
  if (part && beyond_calls_ && (object.taken || led_to_.contains(object.site))) return;
  if (part && !beyond_calls_) led_to_.insert(object.site);
  if (part && object.taken && !coarse_) taken_.insert(object.site);
  const bool unlisted = part && (object.taken || (coarse_ && taken_.contains(object.site)));
  if (part && !unlisted && !coarse_) note_takers(object.site);
  if (object.api != nullptr && !object.api->asset.empty() && !unlisted) {
    add(*object.api, object.site, object.named, object.variants, where);
  }
  for (const Configured& other : object.elsewhere) {
    if (!(other.api->part && object.taken) && !other.api->asset.empty())
      add(*other.api, other.site, other.named, other.variants, where);
  }
}

void Collector::set_alone(const knowledge::Api& api, const Call& call, std::vector<Cells> variants,
                          std::string_view why, WorldId where) {
  if (!coarse_) alone_.push_back({&api, call.site, call.named, std::move(variants), std::string(why), where});
}

void Collector::add_alone() {
  for (Alone& one : alone_) {
    if (amended_.contains(one.site)) continue;
    std::erase_if(one.variants, [](const Cells& cells) { return std::ranges::none_of(cells, is_told); });
    for (Cells& cells : one.variants) {
      std::erase_if(cells,
                    [](const Cell& cell) { return cell.state == ValueState::kUnknown || cell.value == "absent"; });
      if (find(cells, "algorithm") == nullptr) put(cells, unknown_cell("algorithm", one.why, one.site));
    }
    add(*one.api, one.site, one.named, one.variants, one.where);
  }
}

void Collector::leave_out_unused(const std::set<NodeId>& put_away) {
  std::erase_if(found_, [&](const Found& one) { return put_away.contains(one.site); });
  std::set<NodeId> told, open;
  for (const Found& one : found_) {
    told.insert(one.site);
    for (const Cell& cell : one.cells) {
      const bool what = cell.name == "algorithm" || cell.name == "digest" || cell.name == "cipher" ||
                        cell.name == "mode" || cell.name == "curve" || cell.name == "version";
      if (what && cell.state != ValueState::kEstablished) open.insert(one.site);
    }
  }
  std::erase_if(found_, [&](const Found& one) {
    auto takers = one.api->part ? takers_.find(one.site) : takers_.end();
    return takers != takers_.end() && std::ranges::all_of(takers->second, [&](NodeId taker) {
             return told.contains(taker) && !open.contains(taker);
           });
  });
}

void Collector::note_takers(NodeId site) {
  if (takers_.contains(site)) return;
  if (!nowhere_) nowhere_.emplace(index_, catalogue_);
  if (std::vector<NodeId> takers = nowhere_->takers(site); !takers.empty()) takers_[site] = std::move(takers);
}

// Where a version is said for a protocol that calls it otherwise.
void Collector::name_versions(Cells& cells) const {
  const Cell* protocol = find(cells, "protocol");
  const knowledge::Algorithm* known = protocol != nullptr && protocol->state == ValueState::kEstablished
                                          ? catalogue_.algorithm(protocol->value)
                                          : nullptr;
  if (known == nullptr || known->versions.empty()) return;
  for (Cell& cell : cells) {
    if (cell.name != "version" && cell.name != "version_min" && cell.name != "version_max") continue;
    if (auto own = known->versions.find(cell.value); own != known->versions.end()) cell.value = own->second;
  }
}

void Collector::add(const knowledge::Api& api, NodeId site, TraceId named, const std::vector<Cells>& variants,
                    WorldId where) {
  for (Cells cells : variants) {
    if (nothing_to_list(cells) || (cells.empty() && only_lists(api))) continue;
    std::erase_if(cells, [](const Cell& cell) { return cell.name == "nothing"; });
    name_versions(cells);
    std::string key = api.id;
    key += '\x1f';
    key += std::to_string(site);
    for (const Cell& cell : cells) {
      key += '\x1f' + cell.name + '\x1e' + cell.value + '\x1e';
      key += std::to_string(static_cast<int>(cell.state)) + '\x1e' + std::to_string(cell.node);
    }
    Conditions::Set here = conditions_->both(conditions_->around(site), conditions_->behind(named));
    here = conditions_->both(here, conditions_->behind(cells));
    here = conditions_->both(conditions_->both(here, conditions_->on_path(where)), conditions_->on_path(cells.where));
    auto [seen, fresh] = seen_.emplace(std::move(key), found_.size());
    if (fresh) {
      found_.push_back({&api, site, std::move(cells), here, beyond_calls_});
    } else {
      Found& have = found_[seen->second];
      if (have.cells.failed == cells.failed) {
        have.conditions = conditions_->common(have.conditions, here);
      } else if (have.cells.failed) {
        have.conditions = here;
      }
      have.unreached = have.unreached && beyond_calls_;
      have.cells.failed = have.cells.failed && cells.failed;
      have.cells.used = have.cells.used || cells.used;
      take_reasons(have.cells, cells);
    }
  }
}

}  // namespace vitrine::trace
