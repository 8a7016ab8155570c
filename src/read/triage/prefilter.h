// The first look at every content: does it hold any name that the knowledge base knows, and for which languages?
//
// A hint of C that is the beginning of a word counts at the beginning of a word only: AES_ is not in NUM_AES_UNITS.
// All hints of a catalogue are one Hyperscan database, compiled once and kept on disk. A content without a hint for its
// language is hashed, counted and done; this is what makes a first inspection nearly as fast as reading.
// Thread rule: a Prefilter is immutable and shared by threads and, through fork, by workers; a Scanner is one thread's.
// Ownership: a Scanner keeps its Prefilter alive.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "knowledge/catalogue.h"

namespace vitrine::triage {

// Bits over Prefilter::languages().
using LanguageSet = uint32_t;

// Knowledge keys whose entries concern a content of this kind ("C++" → cpp, c; "TSX" → javascript); empty if none.
std::vector<std::string_view> knowledge_keys(std::string_view kind);

class Prefilter {
 public:
  // From the cache folder (made if missing) or, where there is no sound entry for this catalogue, Hyperscan version and
  // processor, by compiling, after which the entry is written. A damaged, foreign or too openly writable entry is never
  // used. `cache_folder` may be empty: nothing is cached. A cache that cannot be written is no error.
  // Errors: kInvalidInput for a hint that cannot be compiled, kUnsupported for a processor that Hyperscan cannot use.
  static Expected<std::shared_ptr<const Prefilter>> load_or_build(const knowledge::Catalogue& catalogue,
                                                                  const std::string& cache_folder) {
    return load_or_build(catalogue.digest(), catalogue.hints(), cache_folder);
  }
  static Expected<std::shared_ptr<const Prefilter>> load_or_build(const Digest& catalogue_digest,
                                                                  const std::vector<knowledge::Catalogue::Hint>& hints,
                                                                  const std::string& cache_folder);
  ~Prefilter();
  Prefilter(const Prefilter&) = delete;
  Prefilter& operator=(const Prefilter&) = delete;

  const std::vector<std::string>& languages() const { return languages_; }  // knowledge keys, sorted
  LanguageSet set_of(std::string_view knowledge_key) const;                 // 0 if it has no hints
  LanguageSet set_for_kind(std::string_view kind) const;
  bool from_cache() const { return from_cache_; }

 private:
  friend class Scanner;
  struct Database;
  Prefilter();

  std::vector<std::string> languages_;
  struct Literal {
    LanguageSet languages = 0;  // that it is a hint for
    size_t length = 0;
    bool starts_word = false;  // counts only where no identifier goes on
  };
  std::vector<Literal> literals_;
  size_t longest_literal_ = 0;
  std::unique_ptr<Database> database_;
  bool from_cache_ = false;
};

class Scanner {
 public:
  // Errors: kLimit if there is no memory for the scratch space.
  static Expected<Scanner> make(std::shared_ptr<const Prefilter> prefilter);
  ~Scanner();
  Scanner(Scanner&&) noexcept;
  Scanner& operator=(Scanner&&) noexcept;

  // All languages whose hints the bytes hold.
  LanguageSet scan(std::string_view bytes);
  // Whether they hold a hint for any of `wanted`; stops at the first.
  bool hinted(LanguageSet wanted, std::string_view bytes);
  bool hinted(std::string_view knowledge_key, std::string_view bytes);

 private:
  struct Scratch;
  Scanner(std::shared_ptr<const Prefilter> prefilter, std::unique_ptr<Scratch> scratch);
  // What was found once it holds all of `enough`, or any of `wanted`.
  LanguageSet run(std::string_view bytes, LanguageSet enough, LanguageSet wanted);

  std::shared_ptr<const Prefilter> prefilter_;
  std::unique_ptr<Scratch> scratch_;
};

}  // namespace vitrine::triage
