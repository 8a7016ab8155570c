// What the paths of a unit left behind, sifted before it becomes occurrences: values that no build and no run brings
// together are left out where others are, and what several paths say of one call is put beside each other.
//
// Thread rule: pure functions over what one trace_unit() call owns.
#pragma once

#include <vector>

#include "knowledge/catalogue.h"
#include "read/source/ir.h"
#include "reason/trace/cells.h"
#include "reason/trace/conditions.h"
#include "reason/trace/index.h"

namespace vitrine::trace {

// What was left behind by one finished path, before it becomes an occurrence.
struct Found {
  const knowledge::Api* api = nullptr;
  source::NodeId site = source::kNone;
  Cells cells;
  Conditions::Set conditions;
  bool unreached = false;  // no call of the program leads here with this
};

// Of two that say the same, one may say better why it does not say more.
void take_reasons(Cells& cells, const Cells& from);

// Requires `found` sorted by site and entry, and keeps it so.
void sift(std::vector<Found>& found, const UnitIndex& index, Conditions& conditions,
          const knowledge::Catalogue& catalogue);

}  // namespace vitrine::trace
