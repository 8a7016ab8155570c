// What nobody asks for: an entry's `where`, which says what a call leaves out where nothing of its content sets or
// checks it (a TLS client that connects, and no name is compared anywhere).
//
// Told by the names that stand in the code and by the types that variables are declared with. Where something of these
// types leaves the content, who gets it may ask, and nothing is said. Thread rule: a pure function over what one
// trace_unit() call owns.
#pragma once

#include <vector>

#include "reason/trace/sift.h"

namespace vitrine::trace {

// Adds what holds of such calls to their cells.
void note_unasked(const UnitIndex& index, const knowledge::Catalogue& catalogue, std::vector<Found>& found);

}  // namespace vitrine::trace
