// Cells: made, and combined to sets that travel together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/value.h"

namespace vitrine::trace {

inline constexpr size_t kMostVariants = 128;  // property sets of one call; a list of suites may have more

std::string quoted(std::string_view text);  // in back quotes, cut at 80 bytes
Cell established(std::string name, std::string value, source::NodeId node, TraceId trace);
Cell unknown_cell(std::string name, std::string reason, source::NodeId node, TraceId trace = 0);

// What a name says that is known to be no cryptography: no occurrence is made, and a property read from it is not set.
bool nothing_to_list(const Cells& cells);

// Says that a key, an IV, a salt … stands in the source, or is drawn from a generator that can be predicted.
bool tells_constant_material(const Cells& cells);

// One variant more, if there are fewer than `most`; what is said already is said there too.
void add_variant(std::vector<Cells>& variants, Cells cells, Worlds& worlds, size_t most);

// Every way to take one of `parts` beside one of `so_far`; later parts replace, but nothing known by something unknown.
// Only what some path has together is combined.
std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts, Worlds& worlds);

}  // namespace vitrine::trace
