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
  return {std::move(name), std::move(value), ValueState::kEstablished, "", node, trace, false, false, 0, {}};
}

Cell unknown_cell(std::string name, std::string reason, NodeId node, TraceId trace) {
  return {std::move(name), "", ValueState::kUnknown, std::move(reason), node, trace, false, false, 0, {}};
}

bool meet(const Cells& a, const Cells& b) {
  for (const Cell& x : a) {
    if (x.rows.of == 0) continue;
    for (const Cell& y : b) {
      if (y.rows.of == x.rows.of && (y.rows.which & x.rows.which) == 0) return false;
    }
  }
  return true;
}

void agree_on_rows(Cells& cells) {
  for (Cell& x : cells) {
    if (x.rows.of == 0) continue;
    for (const Cell& y : cells) {
      if (y.rows.of == x.rows.of) x.rows.which &= y.rows.which;
    }
  }
}

void add_variant(std::vector<Cells>& variants, Cells cells, size_t most) {
  for (Cells& have : variants) {
    bool same = std::equal(have.begin(), have.end(), cells.begin(), cells.end(),
                           [](const Cell& a, const Cell& b) { return a.says_the_same(b); });
    if (!same) continue;
    for (size_t i = 0; i < cells.size(); ++i) {
      for (TraceId trace : {cells[i].trace, cells[i].also}) {
        if (trace == have[i].trace || trace == have[i].also) continue;
        have[i].also = have[i].also == 0 ? trace : kMixedTraces;
      }
      const Rows first = have[i].rows, second = cells[i].rows;
      have[i].rows = first.of == second.of ? Rows{first.of, first.which | second.which} : Rows{};
    }
    return;
  }
  if (variants.size() < most) variants.push_back(std::move(cells));
}

bool comes_from_rows(const std::vector<Cells>& variants) {
  return std::any_of(variants.begin(), variants.end(), [](const Cells& cells) {
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.rows.of != 0; });
  });
}

void stamp(std::vector<Cells>& variants, Rows rows) {
  if (rows.of == 0) return;
  for (Cells& cells : variants) {
    for (Cell& cell : cells) {
      if (cell.rows.of == 0) cell.rows = rows;
    }
  }
}

bool nothing_to_list(const Cells& cells) {
  return find(cells, "nothing") != nullptr && find(cells, "algorithm") == nullptr && find(cells, "protocol") == nullptr;
}

std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts) {
  if (parts.empty()) return so_far;
  std::vector<Cells> out;
  size_t most = std::max({kMostVariants, so_far.size(), parts.size()});
  for (const Cells& base : so_far) {
    if (out.size() >= most) return out;
    for (const Cells& part : parts) {
      if (!meet(base, part)) continue;
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
      agree_on_rows(both);
      add_variant(out, std::move(both), most);
    }
  }
  return out;
}

}  // namespace vitrine::trace
