// C before the parse: parts that cannot matter are blanked, every position kept.
//
// A large C file often holds a few functions that touch what is looked for and hundreds that do not; parsing those
// costs most of the time. A body is kept if it holds a name that matters, if it calls a function whose body is kept for
// that reason (at any depth), if such a body calls it and it is short enough to be followed for its value, or if it
// uses a variable of the file that such a body reads, by itself or through a macro. A call that says all of itself
// (`get_random_u32()`) keeps its body alone, unless that is reached from one of the others. Of other bodies the
// statements stay that set a member which such a body reads. An initialiser or a macro is kept if it holds a name that
// matters or if something that is kept mentions it. Of other bodies with preprocessor lines in them these lines and the
// braces stay: they may not balance branch by branch. Declarations and types stay as they are. The kept set is found by
// names alone, so it is too large rather than too small.
//
// Thread rule: pure function. Cost: one pass over the text, about 300 MB/s. Input may be hostile: no recursion, linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/source/ir.h"
#include "read/source/prune_scan.h"

namespace vitrine::source {

struct Pruned {
  std::string text;            // of the same length and lines
  std::vector<Unread> unread;  // what was blanked, ascending
};

// `longest_followed`: bytes of a body that may matter by its value alone.
Pruned blank_what_cannot_matter(std::string_view text, const NameMatters& matters, size_t longest_followed);

}  // namespace vitrine::source
