// Which names other contents of a product may say more of. A function of the index alone: coarse, since what is named
// in vain costs a look into a file.
#pragma once

#include <string>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// Sorted, unique, at most kMostWants.
inline constexpr size_t kMostWants = 256;
std::vector<std::string> wanted_names(const UnitIndex& index, const knowledge::Catalogue& catalogue);

}  // namespace vitrine::trace
