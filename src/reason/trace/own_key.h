// Keys of tables that only say what they hold. Thread rule: pure functions. Bounds: one walk over the unit.
#pragma once

#include "reason/trace/index.h"

namespace vitrine::trace {

// {"digest": digest}: a text that is no part of an expression but the key under which a table holds what is called so.
bool is_its_own_key(const UnitIndex& index, source::NodeId literal);

}  // namespace vitrine::trace
