// Regions of the text that only some builds hold.
#pragma once

#include <vector>

#include "read/source/ir.h"

namespace vitrine::source {

// Puts regions, of which each stands within another one or apart from it, in their order, and says which is around
// which (ConditionRegion::outer).
void nest(std::vector<ConditionRegion>& regions);

}  // namespace vitrine::source
