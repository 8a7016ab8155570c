// Small folders: who stands with whom where a folder, with all below it, holds few files of a language. Such a folder
// is mostly a program or a package of its own, and what one of its files leaves open the others tell, whatever it is
// called: they are looked at together without being asked for by name. Files that are called alike are two states, or
// two programs, and stand apart; so do tests from what they test.
//
// Thread rule: one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/digest.h"

namespace vitrine::inspect {

inline constexpr size_t kMostNeighbours = 10;            // files of such a folder
inline constexpr uint64_t kMostOfNeighbours = 32 << 10;  // bytes of these

class Neighbours {
 public:
  // Every file, in any order; what has no language stands with nobody.
  void note(std::string_view path, const Digest& digest, std::string_view kind, uint64_t size_bytes);
  struct Place {
    uint64_t path = 0;   // as Nearby knows it
    uint32_t group = 0;  // one number for those that stand together, from 1
    const Digest* digest = nullptr;
  };
  // Those that stand with others. Requires: all is noted.
  std::vector<Place> places() const;

 private:
  struct Folder {
    bool holds_many = false;
    uint64_t bytes = 0;
    std::vector<uint64_t> files;  // by their names
  };
  struct File {
    std::string path;
    Digest digest;
    uint64_t language;
  };
  static uint64_t key(std::string_view folder, uint64_t language);
  std::unordered_map<uint64_t, Folder> folders_;
  std::vector<File> files_;  // in folders that held few when they were noted
};

}  // namespace vitrine::inspect
