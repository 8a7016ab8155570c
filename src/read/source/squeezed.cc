#include "read/source/squeezed.h"

#include <algorithm>

namespace vitrine::source {

Squeezed::Squeezed(std::string_view whole) {
  constexpr size_t kShortest = 3;  // a stretch that is worth an entry
  text_.reserve(whole.size());
  size_t taken = 0;  // of whole
  for (size_t newline = whole.find('\n'); newline != std::string_view::npos; newline = whole.find('\n', newline + 1)) {
    const size_t begin = newline + 1;
    size_t past = begin;
    while (past < whole.size() &&
           (whole[past] == ' ' || whole[past] == '\t' || whole[past] == '\n' || whole[past] == '\r'))
      ++past;
    if (past - begin < kShortest) continue;
    text_.append(whole.substr(taken, begin - taken));
    taken = past - 1;
    stretches_.push_back({static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(taken - text_.size())});
    newline = past - 2;  // the last blank may end a line
  }
  text_.append(whole.substr(taken));
  before_.reserve(text_.size() / kBlock + 1);
  uint32_t count = 0;
  for (size_t begin = 0; begin <= text_.size(); begin += kBlock) {
    while (count < stretches_.size() && stretches_[count].at < begin) ++count;
    before_.push_back(count);
  }
}

uint32_t Squeezed::whole_place(uint32_t place) const {
  uint32_t count = before_[place / kBlock];
  while (count < stretches_.size() && stretches_[count].at < place) ++count;
  return count == 0 ? place : place + stretches_[count - 1].dropped;
}

// What is left out stands behind a place at its edge: whatever begins there began with a blank.
void Squeezed::restore(Tree& tree, std::string_view whole) const {
  tree.text = whole;
  for (TreeNode& node : tree.nodes) {
    node.begin = whole_place(node.begin);
    node.end = whole_place(node.end);
  }
}

namespace {

// Has it all of its text, without an error?
bool is_sound(const Tree& tree) {
  return !tree.truncated && tree.errors.empty() &&
         std::ranges::none_of(tree.nodes, [](const TreeNode& node) { return node.missing || node.error; });
}

}  // namespace

Tree parse_squeezed(TreeParser& parser, std::string_view text, const Budget& budget) {
  constexpr size_t kPart = 8;  // where less is left out it is not worth a second parse of what has errors
  if (text.size() < UINT32_MAX) {
    const Squeezed squeezed(text);
    if (text.size() - squeezed.text().size() >= text.size() / kPart) {
      Tree tree = parser.parse(squeezed.text(), budget);
      if (is_sound(tree)) {
        squeezed.restore(tree, text);
        return tree;
      }
    }
  }
  return parser.parse(text, budget, Blanks::kMeanNothing);
}

}  // namespace vitrine::source
