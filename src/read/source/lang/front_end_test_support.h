// For the tests of front ends: a text parsed, and what became of it as text.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "read/source/front_end.h"

namespace vitrine::source {

inline Parsed parse_as(Language language, std::string_view text, const Budget& budget = {}) {
  return make_front_end(language)->parse(text, budget);
}

// … whose unit must be one that can be used.
inline Parsed parse_well_formed(Language language, std::string_view text, const Budget& budget = {}) {
  Parsed parsed = parse_as(language, text, budget);
  EXPECT_TRUE(well_formed(parsed.unit)) << text.substr(0, 200);
  return parsed;
}

// The whole module, dumped; there may be no error in it.
inline std::string dump_whole(Language language, std::string_view text) {
  Parsed parsed = parse_well_formed(language, text);
  EXPECT_TRUE(parsed.unit.errors.empty()) << text;
  return dump(parsed.unit, parsed.unit.root);
}

// What the text says where the nth node of a kind stands.
inline std::string_view where(const Unit& unit, std::string_view text, NodeKind kind, size_t nth = 0) {
  for (const Node& node : unit.nodes) {
    if (node.kind == kind && nth-- == 0) return text.substr(node.begin, node.end - node.begin);
  }
  return {};
}

// The statements of a module, dumped and parted by a newline.
inline std::string dump_of(Language language, std::string_view text) {
  Parsed parsed = parse_as(language, text);
  std::string all;
  for (uint32_t i = 0; i < parsed.unit.child_count(parsed.unit.root); ++i) {
    if (i > 0) all += '\n';
    all += dump(parsed.unit, parsed.unit.child(parsed.unit.root, i));
  }
  return well_formed(parsed.unit) ? all : "not well formed: " + all;
}

// The text under the first node of a kind.
inline std::string source_of(const Unit& unit, std::string_view text, NodeKind kind) {
  for (const Node& node : unit.nodes) {
    if (node.kind == kind) return std::string(text.substr(node.begin, node.end - node.begin));
  }
  return "none";
}

}  // namespace vitrine::source
