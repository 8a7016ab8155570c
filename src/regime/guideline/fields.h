// Reads a map of a pack field by field and remembers the first thing that is wrong, so that readers stay straight.
//
// Every message is `file:line: reason`. After an error all reads give empty values; the caller asks ok() at its end.
// Thread rule: one thread per object. Ownership: borrows the file name and the nodes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "regime/guideline/yaml_tree.h"

namespace vitrine::guideline {

// The name of `known` nearest to `name`, if near enough to be meant; "" if none.
std::string nearest(std::string_view name, const std::vector<std::string>& known);

class Complaints {
 public:
  explicit Complaints(std::string file) : file_(std::move(file)) {}
  bool ok() const { return !error_.has_value(); }
  const Error& error() const { return *error_; }
  void add(uint32_t line, const std::string& reason);  // the first one stays
  // "field `x` is unknown (did you mean `y`?)" with the right words for `what`.
  void unknown(uint32_t line, std::string_view what, std::string_view name, const std::vector<std::string>& known);

 private:
  std::string file_;
  std::optional<Error> error_;
};

class Fields {
 public:
  // Complains if `node` is no map or has a field that is not in `known`.
  Fields(const Node& node, const std::vector<std::string>& known, Complaints& complaints);
  // A required field must be there and not be empty.
  std::string text(std::string_view field, bool required = true) const;
  std::string date(std::string_view field, bool required) const;  // YYYY-MM-DD
  bool flag(std::string_view field) const;                        // true or false; missing = false
  int64_t number(std::string_view field, int64_t otherwise) const;
  std::string one_of(std::string_view field, const std::vector<std::string>& allowed, bool required) const;
  std::vector<std::string> texts(std::string_view field) const;  // a scalar or a list of scalars; missing = empty
  const Node* node(std::string_view field) const { return node_.find(field); }
  uint32_t line(std::string_view field) const;

 private:
  const Node* present(std::string_view field, bool required) const;
  const Node& node_;
  Complaints& complaints_;
};

std::vector<std::string> scalars(const Node& node, std::string_view field, Complaints& complaints);
std::optional<int64_t> parse_number(std::string_view text);

}  // namespace vitrine::guideline
