// A text without what indents its lines, for languages in which that says nothing.
//
// A lexer goes through blanks byte by byte, and of each asks what else might begin there: a third of a Java file's
// bytes and an eighth of its parse. Of the blanks that follow a line's end (further lines' ends among them) only the
// last is kept. A tree of what is left has the same nodes; an error's cost depends on how long it is, so a tree that
// has errors is none to go by.
//
// Thread rule: immutable.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/tree.h"

namespace vitrine::source {

class Squeezed {
 public:
  // Requires: under 4 GiB.
  explicit Squeezed(std::string_view whole);
  const std::string& text() const { return text_; }
  // Turns a tree of text() into that of the whole text, which must outlive it. Requires: `tree` is of text().
  void restore(Tree& tree, std::string_view whole) const;
  // Where the place, an offset into text(), stands in the whole text.
  uint32_t whole_place(uint32_t place) const;

 private:
  struct Stretch {
    uint32_t at;       // in text_: what is behind this
    uint32_t dropped;  // stands so many bytes further on in the whole text
  };
  static constexpr uint32_t kBlock = 16;  // bytes

  std::string text_;
  std::vector<Stretch> stretches_;
  std::vector<uint32_t> before_;  // by block of text_: how many stretches begin before it
};

// What TreeParser::parse() gives for the text where blanks mean nothing. For languages in which indentation says
// nothing.
Tree parse_squeezed(TreeParser& parser, std::string_view text, const Budget& budget);

}  // namespace vitrine::source
