// One YAML file as a small tree with line numbers, and a walk over it that checks as it reads: closed fields, types,
// "did you mean". yaml-cpp and its exceptions stay in yaml_text.cc. Thread rule: one thread per object.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/expected.h"
#include "knowledge/catalogue.h"

namespace vitrine::knowledge {

struct Node {
  struct Entry;
  enum class Kind { kNothing, kScalar, kList, kTable } kind = Kind::kNothing;
  int line = 0;
  std::string text;            // kScalar
  std::vector<Node> items;     // kList
  std::vector<Entry> entries;  // kTable, in the file's order

  bool is_scalar() const { return kind == Kind::kScalar; }
  bool is_list() const { return kind == Kind::kList; }
  bool is_table() const { return kind == Kind::kTable; }
  const Node* find(std::string_view key) const;
};

struct Node::Entry {
  Node first, second;  // key and value
};

struct Problem {
  std::string file;
  int line = 0;
  std::string message;
  std::string text() const;  // "file:line: message"
  auto operator<=>(const Problem&) const = default;
};

// Reads nodes of one file; what does not fit is noted as a problem and read as nothing.
class FileReader {
 public:
  FileReader(std::string file, std::vector<Problem>& problems) : file_(std::move(file)), problems_(problems) {}

  const std::string& file() const { return file_; }
  void problem(const Node& at, std::string message);

  // The text as a tree; nullopt (and a problem) if it is not YAML or over the bounds on size and depth.
  std::optional<Node> parse(const std::string& yaml);

  // Is this a table all of whose keys are among `known` (others are problems)?
  bool table(const Node& node, std::string_view what, std::initializer_list<std::string_view> known);
  bool required(const Node& table, std::string_view what, std::string_view field);
  std::string text(const Node* node, std::string_view what);
  std::vector<std::string> texts(const Node* node, std::string_view what);  // a scalar is a list of one
  std::optional<int64_t> number(const Node* node, std::string_view what);
  bool boolean(const Node* node, std::string_view what);
  std::string one_of(const Node* node, std::string_view what, std::span<const std::string_view> known);
  std::string one_of(const Node* node, std::string_view what, std::initializer_list<std::string_view> known) {
    return one_of(node, what, std::span(known.begin(), known.size()));
  }
  // name → value, sorted by name; keys in `except` are left to the caller.
  Properties properties(const Node* node, std::string_view what, std::initializer_list<std::string_view> except = {});

 private:
  std::string file_;
  std::vector<Problem>& problems_;
};

// ", did you mean X?" for the nearest of `known`, "" if none is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

}  // namespace vitrine::knowledge
