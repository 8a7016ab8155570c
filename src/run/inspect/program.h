// Which contents have a say in which: what is looked at together once every content has been looked at by itself.
//
// Contents whose facts leave something open want names (evidence::Facts::wants). A second walk of the tree notes which
// files hold which of these names; for each open content the files that hold most of its own ones, the nearest first,
// are then its others, and one worker looks at all of them as one program. Who is to define a name must look as if it
// did, by the text around it; a name that many files define, or speak of, tells nothing. Tests and examples have a say
// in tests and examples only. Everything is a function of paths and contents: the order of the walk does not matter.
// Thread rule: Names is immutable; Candidates::add() from any thread, the rest from one.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"
#include "base/file_descriptor.h"
#include "evidence/model.h"

namespace vitrine::inspect {

inline constexpr size_t kMostHolders = 48;          // files that may define a name, or speak of it
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

// How many contents that leave something open are looked at among others.
enum class WholeProgram : uint8_t {
  kOff,
  kBounded,  // so many that they hold no more bytes, with their others, than the product that was parsed
  kAll,
};

// The languages that may call each other's functions, by the kinds of contents: "C" and "C++" are one. "" for a kind
// that has no language.
std::string_view family_of(std::string_view kind);

// A wanted name that a file holds: where it looks like a definition or is given a value, and where it is spoken of.
struct Mention {
  uint32_t name = 0;
  bool defined = false, spoken_of = false;
};

class Names {
 public:
  explicit Names(const std::vector<Open>& open);
  bool wants_family(std::string_view family) const { return families_.contains(std::string(family)); }
  // The wanted names that a file holds as identifiers, ascending. One that stands for its folder hands on what it
  // names.
  std::vector<Mention> in(std::string_view text, std::string_view path) const;
  // kNone where nobody wants it.
  static constexpr uint32_t kNone = UINT32_MAX;
  uint32_t number(std::string_view name) const;
  std::string_view name(uint32_t number) const { return names_[number]; }
  size_t size() const { return names_.size(); }

 private:
  std::unordered_map<std::string, uint32_t> numbers_;
  std::vector<std::string> names_;
  std::unordered_map<std::string, bool> families_;
  std::vector<bool> hashes_, starts_;
};

struct Candidate {
  std::string path;
  Digest digest;
  std::string kind;
  uint64_t offset = 0;  // of its bytes, where they wait
  size_t size_bytes = 0;
  std::vector<Mention> names;  // ascending
};

// An open content and what it is looked at with: all[0] is the content itself.
struct Program {
  const Open* open = nullptr;
  std::vector<const Candidate*> all;
  size_t size_bytes = 0;  // of all
};

class Candidates {
 public:
  explicit Candidates(std::string folder);  // where bytes wait, in a file without a name
  void add(Candidate candidate, std::string_view bytes);
  // Those that have others, by path; a candidate's names are then those that tell something. Requires: nothing is added
  // afterwards; `open` and `names` outlive the programs.
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
