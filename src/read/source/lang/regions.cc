#include "read/source/lang/regions.h"

#include <algorithm>
#include <utility>

namespace vitrine::source {

void nest(std::vector<ConditionRegion>& regions) {
  // Of two that begin together the longer one is around the other.
  std::ranges::stable_sort(regions, [](const ConditionRegion& a, const ConditionRegion& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < regions.size(); ++i) {
    while (!open.empty() && regions[open.back()].end <= regions[i].begin) open.pop_back();
    regions[i].outer = open.empty() ? i : open.back();
    open.push_back(i);
  }
}

}  // namespace vitrine::source
