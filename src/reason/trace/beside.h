// Encryption whose ciphertext the same function gives a MAC to, and decryption of what it gave one: who changes that is
// found out.
//
// Told by the names through which the values go, within the function that stands around, in those that ask it for the
// cipher or for what it made, and in the methods of the class whose field keeps the cipher; in C, where a call writes
// into its arguments, by the buffers that one block gives to both. Thread rule: a pure function over what one
// trace_unit() call owns.
#pragma once

#include <set>
#include <vector>

#include "reason/trace/sift.h"

namespace vitrine::trace {

// Such ciphers get `role=authenticated`, those that have another role excepted. The functions that give others a cipher
// of which this is not told, or what it made: their callers may have more to say.
std::set<source::NodeId> mark_authenticated(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                            std::vector<Found>& found);

}  // namespace vitrine::trace
