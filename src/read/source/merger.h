// merge.h's work: modules put side by side (merge.cc), what their imports stand for (merge_imports.cc), what
// JavaScript's give away (merge_exports.cc), and names that no other module has (merge_names.cc). Thread rule: one
// thread for one Merger. Ownership: the modules outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "read/source/ir.h"
#include "read/source/merge.h"

namespace vitrine::source {

// How a language's files see each other.
enum class Scope : uint8_t {
  kShared,    // one scope for all: Java, Kotlin, Scala, Groovy, C#, PHP, Ruby, Rust, Swift
  kExternal,  // … but for what is `static`: C, C++; Dart, where what two files define is each one's own
  kFolder,    // of the files of one folder: Go
  kModule     // each by itself: Python, JavaScript, Lua
};

// What an import says of the product's modules: one of them, and of that this member ("" the module itself).
struct Target {
  size_t module = 0;
  std::string member;
  std::string inner;  // … and of that this one: a class's static member
};

class Merger {
 public:
  explicit Merger(std::span<const Module> modules);
  // Once.
  Merged run();

 private:
  struct Known {
    uint32_t begin = 0;
    NodeId shift = 0;                                      // of node ids
    std::string prefix;                                    // of its names
    bool apart = false;                                    // its top-level names are its own
    std::unordered_map<std::string, std::string> names;    // top-level name → what it is called in the merged unit
    std::unordered_map<std::string, std::string> exports;  // JavaScript: … of what it gives away under another name
    std::unordered_map<std::string, Target> imports;       // by local name
    std::vector<NodeId> top;                               // top-level statements and definitions
    std::vector<NodeId> open_types;                        // whose static members it calls by their bare names
    std::vector<size_t> open;                              // Python: modules whose names it calls by their bare names
    std::vector<NodeId> made;                              // declarations that stand for what it exports
    std::unordered_map<std::string, Target> passed_on;     // JavaScript: what it gives away of other modules
    std::vector<size_t> passes_all;                        // … and those of which it gives away everything
  };

  Unit& unit() { return builder_.unit(); }
  std::string_view text(NodeId id) const { return builder_.unit().text(id); }
  std::string_view text2(NodeId id) const { return builder_.unit().text2(id); }
  NodeKind kind(NodeId id) const { return builder_.unit().kind(id); }
  Language unit_language() const { return builder_.unit().language; }

  // ---- side by side (merge.cc)
  void place(size_t index);
  void copy(size_t index);
  // Configuration is asked for by the code, and defines nothing.
  void take_settings();
  // PHP: what a file returns is what `require` of it gives.
  void take_returned();
  // A file that JavaScript imports is a module whose exports are its settings.
  void give_settings(size_t index, NodeId all);
  // C#'s partial classes are one, wherever their parts stand.
  void join_parts();
  // Nothing stands there any more, for who goes through all nodes either.
  void forget(NodeId whole);
  // Java, Kotlin: of copies of a class, by its whole name and in files of one name, a program has one: that which is
  // nearest, if one is. (Classes of one name in files of other names are not of one program: each file has its own.)
  void drop_copies();
  // `extern const char *name;` where another module says what it is.
  void drop_declarations();
  Merged finish();

  // ---- what imports stand for (merge_imports.cc)
  void resolve_imports(size_t index);
  // Python: what a function or a branch imports, where the module has nothing else of that name and no other import
  // says otherwise.
  void resolve_inner_imports(size_t index);
  // The name of what `require 'a/b.php'` or `require __DIR__ . '/b.php'` gives; "" where no module here is meant.
  std::string returned_by(size_t from, NodeId call) const;
  std::optional<Target> resolve(size_t from, std::string_view name) const;
  // "a.b.Config", "a.b.Config.KEY".
  std::optional<Target> resolve_type(std::string_view name) const;
  // "a.b.NAME", ".local.NAME", "..NAME".
  std::optional<Target> resolve_python(size_t from, std::string_view name) const;
  // "a.b": the file a/b.lua or a/b/init.lua, wherever the path begins.
  std::optional<Target> resolve_lua(size_t from, std::string_view name) const;
  // "example.com/app/config": the package's files lie in a folder of that end.
  std::optional<Target> resolve_go(std::string_view name) const;
  // "./config", "../m.js", "./m.js.member".
  std::optional<Target> resolve_javascript(size_t from, std::string_view name) const;
  // The one module whose path fits; of several the one beside the importer, or none.
  template <typename Fits>
  std::optional<size_t> only(size_t from, const Fits& fits) const;
  // What a module's member is called in the merged unit; "" if it has none that is known.
  std::string name_of(const Target& target, int hops = 0) const;
  // Python: what `from module import *` brings under that name; the last one counts.
  std::string opened(const Known& module, const std::string& name, int hops) const;
  // The module that a name stands for, through those that pass it on.
  Target passed_through(Target of) const;

  // ---- JavaScript's exports (merge_exports.cc)
  // The name that `exports.x`, `module.exports.x` or `module.exports` gives away; nullopt for any other expression.
  std::optional<std::string> exported(NodeId target) const;
  // JavaScript: x of `await x`.
  NodeId awaited(NodeId id) const;
  // `export * from "./a"`, `export { x as y } from "./a"`, `module.exports = { ...require("./a") }`
  void pass_on(size_t index, NodeId statement);
  // {…} of `Object.freeze({…})`
  NodeId frozen(NodeId value);
  void gather_exports(size_t index);
  // Constants and the like by their names, which nobody here sets anew: others may hand it on as a whole.
  bool is_settled_table(NodeId map);
  void give(size_t index, const std::string& name, NodeId value);

  // ---- names (merge_names.cc)
  // All that has a name at a module's top level, also in its branches, in order.
  std::vector<NodeId> named_in(size_t index) const;
  // Go writes methods outside of their type: they are no names of the package.
  bool is_method(NodeId id) const;
  // In how many modules a name stands that all of them could see, and the types, by qualified name.
  void count_names(size_t index);
  // Ruby: `module Shop` that holds nothing but constants, classes and further modules is opened in many files.
  bool is_part_of_module(NodeId type);
  // The names that stand at a module's top level, also in its branches.
  void define(size_t index);
  // What a function calls its own, not counting the functions within it.
  std::unordered_set<std::string> locals_of(NodeId function) const;
  // … and of all that it holds, by these names.
  void rename(size_t index);
  void rename_node(const Known& module, NodeId id);
  void rename_name(const Known& module, NodeId id);
  void rename_required(const Known& module, NodeId call);  // PHP: `require 'a.php'`
  void rename_member(const Known& module, NodeId id);
  void rename_type_name(const Known& module, NodeId id);
  // JavaScript: an import that is used where it stands is what the module is.
  void become_module(const Known& module, NodeId import);
  void call(NodeId id, const std::string& name);
  // What a module's own definition is called, if that is another name; "".
  static std::string own(const Known& module, const std::string& name);
  // Is it a function's own, where rename() stands?
  bool is_hidden(const std::string& name) const;
  // Does a class have a static member of that name?
  bool has_static(NodeId type, std::string_view name) const;
  // KEY → Config.KEY
  void become_member(NodeId id, const std::string& owner);

  std::span<const Module> modules_;
  Builder builder_;
  Scope scope_;
  std::vector<Known> known_;
  std::vector<std::unordered_set<std::string>> scopes_;               // of the functions that rename() stands in
  std::optional<std::unordered_set<StringId>> members_set_;           // by assignments, once somebody asked
  std::unordered_map<std::string, std::string> imported_;             // what a name of an import first stands for
  std::unordered_set<std::string> clashing_;                          // such names that stand for several things
  std::unordered_map<std::string, size_t> holders_;                   // modules, by name
  std::unordered_map<std::string, std::pair<size_t, NodeId>> types_;  // module and kType, by qualified name
  Merged out_;
  uint32_t line_ = 1;
};

}  // namespace vitrine::source
