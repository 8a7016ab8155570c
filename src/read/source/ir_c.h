// Flags that nodes of C's and C++'s units have beside those of ir.h.
#pragma once

#include "read/source/ir.h"

namespace vitrine::source {

inline constexpr uint16_t kUnion = kAbstract;      // of a kType: its members are one place
inline constexpr uint16_t kReference = kAbstract;  // of a kDeclare or kParameter: T&, through which another is set

}  // namespace vitrine::source
