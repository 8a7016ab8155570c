#include "reason/trace/cells.h"

#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::ValueState;
using source::NodeId;

std::string quoted(std::string_view text) {
  std::string out = "`";
  out += text.substr(0, 80);
  if (text.size() > 80) out += "…";
  return out + "`";
}

Cell established(std::string name, std::string value, NodeId node, TraceId trace) {
  return {std::move(name), std::move(value), ValueState::kEstablished, "", node, trace, false, false, false, 0};
}

Cell unknown_cell(std::string name, std::string reason, NodeId node, TraceId trace) {
  return {std::move(name), "", ValueState::kUnknown, std::move(reason), node, trace, false, false, false, 0};
}

void add_variant(std::vector<Cells>& variants, Cells cells, Worlds& worlds, size_t most) {
  for (Cells& have : variants) {
    if (!have.says_as(cells)) continue;
    for (size_t i = 0; i < cells.size(); ++i) {
      auto add_trace = [&](TraceId trace) {
        if (trace == have[i].trace || std::ranges::find(have[i].also, trace) != have[i].also.end()) return;
        auto place = std::ranges::find(have[i].also, TraceId{0});
        *(place != have[i].also.end() ? place : have[i].also.begin()) =
            place != have[i].also.end() ? trace : kMixedTraces;
      };
      add_trace(cells[i].trace);
      if (have[i].state == evidence::ValueState::kUnknown && says_little(have[i].reason) &&
          !says_little(cells[i].reason))
        have[i].reason = cells[i].reason;
      for (TraceId trace : cells[i].also) {
        if (trace != 0) add_trace(trace);
      }
    }
    // Where it failed is of no interest where it did not elsewhere.
    have.where = have.failed == cells.failed ? worlds.either(have.where, cells.where)
                 : have.failed               ? cells.where
                                             : have.where;
    have.failed = have.failed && cells.failed;
    have.used = have.used || cells.used;
    return;
  }
  if (variants.size() < most) variants.push_back(std::move(cells));
}

bool nothing_to_list(const Cells& cells) {
  return find(cells, "nothing") != nullptr && find(cells, "algorithm") == nullptr && find(cells, "protocol") == nullptr;
}

std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts, Worlds& worlds) {
  if (parts.empty()) return so_far;
  std::vector<Cells> out;
  size_t most = std::max({kMostVariants, so_far.size(), parts.size()});
  for (const Cells& base : so_far) {
    if (out.size() >= most) return out;
    for (const Cells& part : parts) {
      if (out.size() >= most) return out;
      WorldId where = worlds.both(base.where, part.where);
      if (where == kNowhere) continue;
      Cells both = base;
      both.where = where;
      for (const Cell& cell : part) {
        const Cell* have = find(both, cell.name);
        // Something known is not replaced by something that is not.
        if (have != nullptr && have->state != ValueState::kUnknown &&
            (cell.state == ValueState::kUnknown || cell.weak)) {
          continue;
        }
        put(both, cell);
      }
      add_variant(out, std::move(both), worlds, most);
    }
  }
  return out.empty() ? so_far : out;
}

}  // namespace vitrine::trace
