// Java, Kotlin, Scala, Groovy, C#: classes within classes that share a name.
//
// The tracer knows a class by its simple name, which several may have that stand in different classes (`Builder`,
// `Entry`, `Kind`). Such ones get a name of their own here, `Outer$Kind`, and whatever speaks of them where they can be
// seen speaks of that: within the class around them and its heirs by `Kind`, anywhere by `Outer.Kind` or what an import
// of their file says. A type that is written `Outer.Kind` is written with its package then, as the tracer knows it.
// Thread rule: may run on many threads. Bounds: linear in the unit, and two looks at its nodes where no name is shared.
#pragma once

#include <span>

#include "read/source/ir.h"

namespace vitrine::source {

// `begins`: of a merged unit, of each file the first byte, in order; empty where there is one. Idempotent.
void name_nested_types(Builder& builder, NodeId root, std::span<const uint32_t> begins);

}  // namespace vitrine::source
