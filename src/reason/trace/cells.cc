#include "reason/trace/cells.h"

#include <algorithm>

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
  return {std::move(name), std::move(value), ValueState::kEstablished, "", node, trace, false};
}

Cell unknown_cell(std::string name, std::string reason, NodeId node, TraceId trace) {
  return {std::move(name), "", ValueState::kUnknown, std::move(reason), node, trace, false};
}

bool nothing_to_list(const Cells& cells) {
  return find(cells, "nothing") != nullptr && find(cells, "algorithm") == nullptr && find(cells, "protocol") == nullptr;
}

std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts) {
  if (parts.empty()) return so_far;
  std::vector<Cells> out;
  for (const Cells& base : so_far) {
    for (const Cells& part : parts) {
      if (out.size() >= std::max({kMostVariants, so_far.size(), parts.size()})) return out;
      Cells both = base;
      for (const Cell& cell : part) {
        const Cell* have = find(both, cell.name);
        // Something known is not replaced by something that is not.
        if (have != nullptr && have->state != ValueState::kUnknown &&
            (cell.state == ValueState::kUnknown || cell.weak)) {
          continue;
        }
        put(both, cell);
      }
      if (std::find(out.begin(), out.end(), both) == out.end()) out.push_back(std::move(both));
    }
  }
  return out;
}

}  // namespace vitrine::trace
