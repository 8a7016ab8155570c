// Which versions of a package the product's lock files name (Unit::settings), and whether they lie in a range.
// Thread rule: any thread. Ownership: nothing is kept.
#pragma once

#include <string_view>
#include <vector>

#include "read/source/ir.h"

namespace vitrine::trace {

// The versions as literals, in the order of the files; several where files, or one of them, name several.
std::vector<source::NodeId> versions_of(const source::Unit& unit, std::string_view package);

// Versions are compared number by number ("1.10" is after "1.9"), what follows the numbers is left out of account.
// `from` belongs to the range, `before` does not; an empty bound is none.
bool is_version_between(std::string_view version, std::string_view from, std::string_view before);

}  // namespace vitrine::trace
