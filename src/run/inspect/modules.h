// Which files of a product name each other, in languages where who uses another file's functions names that file: it
// imports the module, or names a class of it, or in Go its folder. Files that nobody else names, and that name nobody
// else, are a closed program: whoever calls a function of theirs is one of them. (What may be known by a name that is
// not told is none: a library of Rust, a package of Go without a program, scripts of a page, which are no modules.)
//
// By the text alone: what looks like a name of a file counts for one, and of files of one name the nearest is meant.
// Thread rule: add() from one thread, before all else; note() from any; the rest once all is noted.
#pragma once

#include <cstdint>
#include <functional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vitrine::inspect {

class Modules {
 public:
  Modules();
  // A file of the product.
  void add(std::string_view path, std::string_view kind);
  // Whom it names. Twice is once.
  void note(std::string_view text, std::string_view path);
  // Does nobody but these have to do with the file, as far as names tell? False where its language has no such names.
  bool are_closed(std::string_view path, const std::function<bool(std::string_view)>& is_one) const;

 private:
  struct File {
    std::string path, family;
    std::vector<uint32_t> modules;  // that it may be called by
    std::vector<uint32_t> names;    // modules
    bool is_noted = false, loads_any = false;
    bool is_a_programs = false;  // Go: of package main
    bool is_open = false;        // others call its functions without naming it
  };
  struct Module {
    std::vector<uint32_t> files, named_by;
  };
  using Named = std::vector<std::pair<uint32_t, uint32_t>>;  // who names a file, and which one he means; sorted
  uint32_t number(std::string_view family, std::string_view name) const;
  uint32_t number_made(std::string_view family, std::string_view name);
  void call(uint32_t file, std::string_view name);
  size_t end_of_import(std::string_view text, size_t at, bool from) const;
  std::vector<std::string_view> named_in(std::string_view text, std::string_view family) const;
  std::vector<uint32_t> meant(uint32_t by, uint32_t module) const;
  const Named& all_meant(uint32_t module) const;
  std::vector<uint32_t> around(uint32_t file) const;

  std::vector<File> files_;
  std::vector<Module> modules_;
  std::unordered_map<std::string, uint32_t> by_path_, numbers_;
  std::unordered_set<std::string> folders_;                // Python: that hold files, by their names
  std::vector<bool> starts_;                               // with which two characters a file's name begins
  mutable std::shared_mutex mutex_;                        // of numbers_, modules_ and what is noted
  mutable std::unordered_map<uint32_t, Named> all_meant_;  // by module; empty again once more is noted
};

}  // namespace vitrine::inspect
