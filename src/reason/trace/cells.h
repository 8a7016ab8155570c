// Cells: made, and combined to sets that travel together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/value.h"

namespace vitrine::trace {

inline constexpr size_t kMostVariants = 64;  // property sets of one call; a list of suites may have more

std::string quoted(std::string_view text);  // in back quotes, cut at 80 bytes
Cell established(std::string name, std::string value, source::NodeId node, TraceId trace);
Cell unknown_cell(std::string name, std::string reason, source::NodeId node, TraceId trace = 0);

// What a name says that is known to be no cryptography: no occurrence is made, and a property read from it is not set.
bool nothing_to_list(const Cells& cells);

// Could both be read at once, as far as the rows of tables go that they come from?
bool meet(const Cells& a, const Cells& b);
// What comes from several rows and stands beside what only some of them hold comes from those.
void agree_on_rows(Cells& cells);
// One variant more, if there are fewer than `most`; one that is there already, from other rows, may come from either.
void add_variant(std::vector<Cells>& variants, Cells cells, size_t most);
bool comes_from_rows(const std::vector<Cells>& variants);
// They came from these rows.
void stamp(std::vector<Cells>& variants, Rows rows);

// Every way to take one of `parts` beside one of `so_far`; later parts replace, but nothing known by something unknown.
std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts);

}  // namespace vitrine::trace
