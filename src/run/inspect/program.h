// Which contents have a say in which: what is looked at together once every content has been looked at by itself.
//
// Contents whose facts leave something open want names (evidence::Facts::wants). A second walk of the tree notes which
// files hold which of these names; for each open content the files that hold most of its own ones, the nearest first,
// are then its others, and one worker looks at all of them as one program. Who is to define a name must look as if it
// did, by the text around it. Of a name that many files define, or speak of, those are asked that hold what it belongs
// to as well (trace::wanted_owner), else those nearby where few do; else it tells nothing. Tests and examples have a
// say in tests and examples only. Who is wanted as one who calls a function together with everybody else who does
// (trace::kAllCalls) decides conditions only, and a content whose functions nobody else calls is looked at again by
// itself for that, as is one that asks for a switch of its own which nobody sets (trace::kDecides). Who stands beside a
// definition of a name in a program of its own, and does not name what the wanted function belongs to, calls that one.
// In a small product what a content leaves open among its others is sought in turn. Those that a content stands with in
// a small folder are its others whatever they hold.
// Everything is a function of paths and contents: the order of the walk does not matter.
// Thread rule: Names is immutable; Candidates::add() from any thread, the rest from one.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"
#include "base/file_descriptor.h"
#include "base/text_hash.h"
#include "evidence/model.h"
#include "run/inspect/modules.h"
#include "run/inspect/paths.h"
#include "run/inspect/places.h"

namespace vitrine::inspect {

inline constexpr size_t kMostHolders = 48;          // files that may define a name, or speak of it, of a tree
inline constexpr size_t kMostNearby = 12;           // and of a folder, where more do elsewhere
inline constexpr size_t kMostOthers = 12;           // files that one content is looked at with
inline constexpr size_t kMostProgramsOfOne = 64;    // of a content that stands at many places
inline constexpr size_t kMostPlacesOfOne = 1024;    // that are looked at for it; by the others it is by itself
inline constexpr size_t kMostTogether = 1 << 20;    // bytes of these
inline constexpr size_t kLargestOther = 256 << 10;  // bytes of one of them

// What a content leaves open.
struct Open {
  Digest digest, key;
  std::string kind;
  uint64_t size_bytes = 0;
  std::vector<std::string> wants;      // sorted
  std::vector<std::string> modules{};  // what others call the files that it is, where a language has modules; sorted
  std::vector<std::string> further{};  // of these, what only its others leave open; sorted
  bool has_unknown = false;            // of some occurrence something is not known
};

// How many contents that leave something open are looked at among others.
enum class WholeProgram : uint8_t {
  kOff,
  kBounded,  // so many that it costs a fraction of the first look (link.cc); the product's own before tests
  kAll,
};

// The languages that may call each other's functions, by the kinds of contents: "C" and "C++" are one. "" for a kind
// that has no language.
std::string_view family_of(std::string_view kind);

// `helper` of lib/helper.py and of helper/__init__.py.
std::string module_of(std::string_view path);
// Does a file's name, or that of its folder, say to others what its functions belong to?
bool has_modules(std::string_view kind);
// May a file name what code of another language defines, by its suffix: a page that a server makes, a notebook,
// settings that say which class is made?
bool may_name_code(std::string_view path);
// May something in it run by itself, by its text?
bool may_begin(std::string_view kind, std::string_view text);
// … does it say so itself: a `main`?
bool says_it_begins(std::string_view text);
// … does it define `main`, whatever it is built for? Of C and C++.
bool defines_main(std::string_view text);
// Who calls what belongs to nothing else is sought as what these modules hold, too.
void add_modules(const std::vector<std::string>& modules, std::vector<std::string>& wants);

// A wanted name that a file holds: where it looks like a definition or is given a value, and where it is spoken of.
struct Mention {
  uint32_t name = 0;
  bool defined = false, spoken_of = false;
  uint32_t set_of = UINT32_MAX;  // the wanted name as whose member it is given a value
  bool at_top = false;           // PHP, Ruby: it is a class, function or constant of no namespace
};

class Names {
 public:
  explicit Names(const std::vector<Open>& open);
  bool wants_family(std::string_view family) const { return families_.contains(std::string(family)); }
  // Can a file of this size, and of a family that is wanted, be looked at, by itself or with others?
  bool wants_size(uint64_t size_bytes) const { return size_bytes <= kLargestOther || may_be_open(size_bytes); }
  bool may_be_open(uint64_t size_bytes) const { return sizes_.contains(size_bytes); }
  // The wanted names that a file holds as identifiers, ascending. One that stands for its folder hands on what it
  // names.
  std::vector<Mention> in(std::string_view text, std::string_view path) const;
  // Of a configuration file: the settings that it may hold.
  std::vector<Mention> in_settings(std::string_view text, std::string_view path) const;
  // Are all calls of a function of that name wanted, whatever else goes by it?
  bool wants_all_calls(const Mention& mention) const { return all_calls_[mention.name]; }
  bool wants_settings() const { return !settings_.empty() || !settings_files_.empty(); }
  // kNone where nobody wants it.
  static constexpr uint32_t kNone = UINT32_MAX;
  uint32_t number(std::string_view name) const;
  // Is a name wanted that belongs to a module which a file, or its folder, is called after?
  bool wants_module(std::string_view path) const;
  std::string_view name(uint32_t number) const { return names_[number]; }
  size_t size() const { return names_.size(); }

 private:
  std::unordered_map<std::string, uint32_t, TextHash, std::equal_to<>> numbers_;
  std::vector<std::string> names_;
  std::unordered_set<std::string, TextHash, std::equal_to<>> owners_;
  std::unordered_map<std::string, bool> families_;
  std::unordered_set<uint64_t> sizes_;  // of what is open
  struct Setting {
    uint32_t number;
    std::vector<uint32_t> words;
  };
  void add_setting(std::string_view want, uint32_t number);
  std::vector<Setting> settings_;
  std::unordered_map<std::string, uint32_t> words_, settings_files_;
  std::vector<bool> hashes_, starts_, all_calls_;
};

// What a second walk looks at where walking past everything would cost too much: files and the folders of what is open.
// Thread rule: immutable once made.
class Nearby {
 public:
  static uint64_t path(std::string_view path) { return std::hash<std::string_view>()(path); }
  static uint64_t folder(std::string_view path) { return Nearby::path(path.substr(0, path.rfind('/') + 1)); }
  void add_path(uint64_t path) { paths_.insert(path); }
  void add_folder(uint64_t folder) { folders_.insert(folder); }
  // One of the files that stand together with one that is open (neighbours.h).
  void add_group(uint64_t path, uint32_t group) { groups_.emplace(path, group); }
  uint32_t group(std::string_view path) const {
    const auto found = groups_.find(Nearby::path(path));
    return found == groups_.end() ? 0 : found->second;
  }
  bool holds_folder(std::string_view path) const { return folders_.contains(folder(path)); }
  bool holds(std::string_view path) const {
    const uint64_t hash = Nearby::path(path);
    return paths_.contains(hash) || folders_.contains(folder(path)) || groups_.contains(hash);
  }

 private:
  std::unordered_set<uint64_t> paths_, folders_;
  std::unordered_map<uint64_t, uint32_t> groups_;  // by path
};

struct Candidate {
  std::string path;
  Digest digest;
  std::string kind;
  uint64_t offset = 0;  // of its bytes, where they wait
  size_t size_bytes = 0;
  std::vector<Mention> names;       // ascending
  bool begins = false;              // something in it may run by itself
  bool beside_the_product = false;  // a test or an example; add() says it
  uint32_t group = 0;               // of those that it stands with in a small folder; 0: none
  bool is_main = false;             // of these: it says that it begins
  bool is_program = false;          // it defines `main`, in C and C++
};

// An open content and what it is looked at with: all[0] is the content itself; those from all[beside] on only decide
// conditions, or were asked for by the others.
struct Program {
  const Open* open = nullptr;
  // Where a content has other others than where it stands first: the paths at which these are its others, if any.
  std::vector<std::string> paths{};
  std::vector<const Candidate*> all;
  size_t beside = 1;
  size_t size_bytes = 0;  // of all
  bool is_test = false;
  bool alone = false;  // nobody else has a say, which says that it calls all of its functions itself
  uint32_t group = 0;  // that it is looked at with, whatever they hold; 0: none
  // What it is looked at with them for: open->wants, and trace::kLeftOut for names that further files define.
  std::vector<std::string> wants{};

  // Nothing is known of it among others that it does not say by itself.
  bool is_nothing() const { return all.size() < 2 && !alone; }
  bool is_neighbour(const Candidate& one) const { return group != 0 && one.group == group; }
  size_t size_without_those_beside() const;
  void drop_those_beside();
};

class Holders;

class Candidates {
 public:
  // `folder`: where bytes wait, in a file without a name. `open` holds the folders of what is open; null: all may be.
  // `modules`: the files that name each other; null where that is not known.
  explicit Candidates(std::string folder, Product product = {}, const Nearby* open = nullptr,
                      Modules* modules = nullptr);
  // Any file of the tree, before all else of it. Any thread.
  void note_modules(std::string_view text, std::string_view path) {
    if (modules_ != nullptr) modules_->note(text, path);
  }
  void add(Candidate candidate, std::string_view bytes);
  // Does one of these names still tell something there? What holds none that does need not be added, unless it is open,
  // or a module that is asked for.
  bool tells(const std::vector<Mention>& names, std::string_view path);
  uint32_t group_of(std::string_view path) const { return open_ == nullptr ? 0 : open_->group(path); }
  // Those that have others somewhere, by path. Requires: nothing is added afterwards; `open` and `names` outlive the
  // programs, and are the same each time.
  // `groups`: the small folders whose files are looked at together.
  std::vector<Program> programs(const std::vector<Open>& open, const Names& names,
                                const std::unordered_set<uint32_t>& groups);
  // Of these folders as many as can be looked at at that cost, the cheapest first. Requires: programs() was called.
  std::unordered_set<uint32_t> groups_within(const std::vector<Open>& open, uint64_t most_bytes) const;
  // A candidate's names are afterwards those that tell something. Requires: programs() was called, for the last time.
  void forget_what_tells_nothing();
  // A file of the product that could name something was passed over: it may call what nobody else does. Any thread.
  void pass_over(std::string_view path);
  void pass_over_some() { all_seen_ = false; }
  // Who speaks of names without defining them, and where they are defined. Of every file of the product. Any thread.
  void note_places(const std::vector<Mention>& names, std::string_view path, bool begins);
  // What is no code of the language names these: a page, a notebook, a file of settings. Any thread.
  void named_elsewhere(const std::vector<Mention>& names, std::string_view path);
  ~Candidates();
  // Its bytes into a room of its size.
  bool read(const Candidate& candidate, char* room) const;
  std::string trouble() const { return trouble_; }
  // Places of contents that stand at more, or among more different neighbours, than are looked at. Requires: programs()
  // was called.
  size_t places_passed_over() const { return places_passed_over_; }

 private:
  std::string folder_;
  Product product_;
  const Nearby* open_;
  Modules* modules_;
  std::mutex mutex_;
  FileDescriptor file_;
  uint64_t file_bytes_ = 0;
  std::unordered_map<Digest, uint64_t, DigestHash> offsets_;
  // By name, the contents that were added; those for which it depends on the path are not counted.
  std::unordered_map<uint32_t, size_t> defining_, speaking_;
  std::unordered_map<uint64_t, size_t> nearby_;  // by name and folder, where something is open
  std::vector<Candidate> all_;
  std::unique_ptr<Holders> holders_;
  size_t places_passed_over_ = 0;
  std::atomic<bool> all_seen_ = true;
  std::unordered_set<uint32_t> named_elsewhere_;
  Places places_;
  std::string trouble_;
};

}  // namespace vitrine::inspect
