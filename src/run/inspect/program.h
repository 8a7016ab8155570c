// Which contents have a say in which: what is looked at together once every content has been looked at by itself.
//
// Contents whose facts leave something open want names (evidence::Facts::wants). A second walk of the tree notes which
// files hold which of these names; for each open content the files that hold most of its own ones, the nearest first,
// are then its others, and one worker looks at all of them as one program. A name that stands in many files tells
// nothing. Everything is a function of paths and contents: the order of the walk does not matter. Thread rule: Names is
// immutable; Candidates::add() from any thread, the rest from one.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"
#include "base/file_descriptor.h"

namespace vitrine::inspect {

inline constexpr size_t kMostHolders = 48;          // files that a name may stand in
inline constexpr size_t kMostOthers = 12;           // files that one content is looked at with
inline constexpr size_t kMostTogether = 1 << 20;    // bytes of these
inline constexpr size_t kLargestOther = 256 << 10;  // bytes of one of them

// What a content leaves open.
struct Open {
  Digest digest, key;
  std::string kind;
  uint64_t size_bytes = 0;
  std::vector<std::string> wants;
};

// The languages that may call each other's functions, by the kinds of contents: "C" and "C++" are one. "" for a kind
// that has no language.
std::string_view family_of(std::string_view kind);

class Names {
 public:
  explicit Names(const std::vector<Open>& open);
  bool wants_family(std::string_view family) const { return families_.contains(std::string(family)); }
  // The numbers of the wanted names that a text holds as identifiers, ascending.
  std::vector<uint32_t> in(std::string_view text) const;
  // kNone where nobody wants it.
  static constexpr uint32_t kNone = UINT32_MAX;
  uint32_t number(std::string_view name) const;
  size_t size() const { return count_; }

 private:
  std::unordered_map<std::string, uint32_t> numbers_;
  std::unordered_map<std::string, bool> families_;
  std::vector<bool> hashes_;
  size_t count_ = 0;
};

struct Candidate {
  std::string path;
  Digest digest;
  std::string kind;
  uint64_t offset = 0;  // of its bytes, where they wait
  size_t size_bytes = 0;
  std::vector<uint32_t> names;
};

// An open content and what it is looked at with: all[0] is the content itself.
struct Program {
  const Open* open = nullptr;
  std::vector<const Candidate*> all;
  size_t left_out = 0;  // files that would have had a say as well
};

class Candidates {
 public:
  explicit Candidates(std::string folder);  // where bytes wait, in a file without a name
  void add(Candidate candidate, std::string_view bytes);
  // Those that have others, by path. Requires: nothing is added afterwards; `open` and `names` outlive the programs.
  std::vector<Program> programs(const std::vector<Open>& open, const Names& names);
  // Its bytes into a room of its size.
  bool read(const Candidate& candidate, char* room) const;
  std::string trouble() const { return trouble_; }

 private:
  std::string folder_;
  std::mutex mutex_;
  FileDescriptor file_;
  uint64_t file_bytes_ = 0;
  std::unordered_map<Digest, uint64_t, DigestHash> offsets_;
  std::vector<Candidate> all_;
  std::string trouble_;
};

}  // namespace vitrine::inspect
