// The parts of a C text, found without parsing it: function bodies, initialisers, macros, and what each mentions.
//
// Comments, literals and directives are passed over; braces at file level open bodies or initialisers. Views point into
// the text. Thread rule: pure function. Cost: one pass, linear. Input may be hostile: no recursion.
#pragma once

#include <functional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace vitrine::source {

// Does a name matter, and if so, does a call of it say all of itself, whatever it is given and wherever it runs?
// kCalled: only where it is called or assigned, being a plain word that programs give to things of their own as well.
// kSought: another file asks for what is defined by that name.
enum class Matter : uint8_t { kNo, kByItself, kCalled, kYes, kSought };
using NameMatters = std::function<Matter(std::string_view identifier)>;

enum class PartKind : uint8_t { kBody, kInitialiser, kMacro };

// A statement that assigns a member: x->name = …; .name = …, in an initialiser.
struct Setting {
  std::string_view name;
  size_t begin = 0, end = 0;  // the statement
};

struct Part {
  PartKind kind = PartKind::kBody;
  size_t begin = 0, end = 0;  // body, initialiser: between the braces (equal if it has none); macro: its whole line
  std::vector<std::string_view> names;     // what it may be called by
  std::vector<std::string_view> mentions;  // identifiers in it, each once
  std::vector<std::string_view> members;   // of these, the ones that stand behind a '.' or "->"
  std::vector<Setting> sets;
  bool has_directive = false;
  bool sets_deep = false;       // a member is assigned where no statement begins: in the head of a loop
  bool pastes = false;          // a macro that makes names out of pieces
  Matter matter = Matter::kNo;  // of the names that it holds: kByItself if they all only stand there as calls
};

struct Parts {
  bool balanced = false;  // false: the braces do not balance, nothing can be said
  std::vector<Part> parts;
  std::unordered_set<std::string_view> outside;    // identifiers outside all parts: heads, types, declarations
  std::unordered_set<std::string_view> variables;  // of these, declared at file level without a value
  std::unordered_set<std::string_view> wanted;     // of these, in statements that hold a name that matters
  bool redefined = false;  // a name that matters by itself stands outside: it may be the file's own
};

Parts scan_parts(std::string_view text, const NameMatters& matters);

bool starts_name(char c);
bool in_name(char c);
// Just behind the comment, text or character constant that starts at `at`.
size_t end_of_comment(std::string_view text, size_t at);
size_t end_of_quoted(std::string_view text, size_t at);

}  // namespace vitrine::source
