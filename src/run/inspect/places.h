// Where the names of a product are defined and spoken of, and where its programs begin: of a name that many files hold
// that tells whose is meant. A tree of many programs (samples, suites, services side by side) has the same names
// everywhere, and who calls one in such a program means that program's own.
//
// Thread rule: note() from any thread; the rest once all is noted, from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text_hash.h"

namespace vitrine::inspect {

struct Mention;

class Places {
 public:
  // A file of the product, the names of it that count, and whether it says that a program begins there.
  void note(const std::vector<Mention>& names, std::string_view path, bool begins);
  // Is the name defined beside it, and does a program begin there? Then that one is meant.
  bool are_of_a_program(uint32_t name, std::string_view path) const;
  // How many speak of the name beside `own` without defining it; nothing where one does elsewhere, and not in a program
  // that defines it.
  std::optional<size_t> callers_beside(uint32_t name, std::string_view own) const;

 private:
  std::mutex mutex_;
  using Folders = std::unordered_set<std::string, TextHash, std::equal_to<>>;
  std::unordered_map<uint32_t, Folders> defining_;  // by name, the folders of who does and those above
  Folders beginning_;
  std::unordered_map<uint32_t, std::map<std::string, size_t>> speaking_;  // by name and folder, who does not define it
};

}  // namespace vitrine::inspect
