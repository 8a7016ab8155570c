// What a content is known to be by itself, and among others: one list of both, of which neither makes the other less.
//
// Occurrences of one call are compared by what they establish. One that leaves open what one of the other side knows,
// and establishes nothing else, goes; of two that know the same the content's own stays. What others decide conditions
// against is no longer listed: these facts then hold what the content says by itself under such conditions
// (Facts::whole). Thread rule: any thread.
#pragma once

#include "evidence/model.h"

namespace vitrine::evidence {

// Requires: both are normalised and of one content. Of gaps and excerpts both are kept, but for what was assumed of a
// place by itself, which the others say again where it is still so; a line that both show is shown
// as the one that hides more of it does.
Facts joined(Facts alone, Facts among_others);

}  // namespace vitrine::evidence
