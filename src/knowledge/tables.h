// Everything that knowledge/ says, as plain tables in one canonical order: what the loader makes, the blob carries and
// the catalogue is built from. Thread rule: values.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"
#include "knowledge/catalogue.h"

namespace vitrine::knowledge {

// One row of the closed list of property names.
struct PropertyRule {
  std::string name;
  std::string type;                 // text number algorithm curve mode padding origin
  std::string group;                // asset protocol use material random check
  std::vector<std::string> values;  // the only values allowed; empty = whatever the type allows
};

struct NotationPattern {
  std::string match;  // RE2, whole text
  Properties set;
  std::vector<std::string> open;  // of a text that is known in part (kRest): what it then does not say
  bool in_part = false;           // it is for such texts
};

struct Notation {
  std::string name;
  std::string title;
  std::string reference;
  bool case_sensitive = true;
  bool object_identifiers = false;  // knows every object identifier of algorithms and curves
  bool is_list = false;
  std::string separators, remove, ignore;  // lists only: characters
  uint32_t width = 0;                      // lists only: of each element, where no separator parts them
  bool together = false;                   // lists only: all elements say one thing
  std::vector<std::string> shared;         // lists only: what elements say for the others
  std::vector<std::string> whole;   // lists only, lower case: elements that leave open what the others say of these,
  std::vector<std::string> narrow;  // … until one of these is taken away
  std::vector<std::pair<std::string, std::vector<Properties>>> names;  // lower case unless case-sensitive; sorted
  std::vector<std::string> also;                                 // notations that are asked when this one does not know
  std::vector<NotationPattern> patterns;                         // in order
  std::map<std::string, std::map<std::string, Properties>> map;  // property → captured text, lower case → says
};

// An entry that is decoded when somebody asks for its name: most of what is embedded never is.
struct PackedApi {
  Target target = Target::kCall;
  bool decides = false;                           // see makes_occurrences()
  std::string_view name, returns, method, bytes;  // borrowed from the flat form
};

// By itself; of C also what only adds a key, an IV, a salt … to an object, which somebody else may have made.
bool makes_occurrences(const Api& api, std::string_view language);

struct Library {
  std::string library, language, title, reference;
  bool own_language_only = false;  // programs of languages that use this one's libraries (C++ those of C) have not this
  std::vector<std::string> hints;
  std::map<std::string, std::string> aliases;
  std::map<std::string, std::vector<std::string>> types;    // what they extend
  std::map<std::string, std::vector<std::string>> members;  // of structs: their names in order
  std::map<std::string, Properties> symbols;
  std::map<std::string, Command> commands;
  std::vector<Api> apis;          // one per concrete name
  std::vector<PackedApi> packed;  // or these, never both
};

struct NamedValueFunction {
  std::string language;
  std::string name;
  ValueFunction function;
};

struct Tables {
  std::vector<PropertyRule> properties;
  std::vector<std::string> origins;
  std::vector<Algorithm> algorithms;
  std::vector<Curve> curves;
  std::vector<Scheme> modes, paddings;
  std::vector<Notation> notations;
  std::vector<Library> libraries;
  std::vector<NamedValueFunction> value_functions;
  std::vector<Purpose> purposes;  // in the files' order

  void sort();                // into the canonical order
  void append(Tables other);  // and sort
};

// The flat form: a function of the tables' content alone. decode_tables() accepts what encode() makes.
std::string encode(const Tables& tables);
Expected<Tables> decode_tables(std::string_view bytes);
// The same with packed APIs, which borrow `bytes`: for make_catalogue() only.
Expected<Tables> decode_tables_packed(std::string_view bytes);
Api decode_api(std::string_view bytes);

// What the build embedded in this program; only in programs that link vitrine_knowledge.
Expected<Tables> embedded_tables();

// The catalogue over these tables, which must be sorted; `digest` is that of encode(tables).
std::shared_ptr<const Catalogue> make_catalogue(Tables tables, const Digest& digest);
// The same with further directories, each checked against all before it.
Expected<std::shared_ptr<const Catalogue>> extend_catalogue(Tables base, const Digest& digest,
                                                            const std::vector<std::string>& directories);

// A spelling as algorithms, curves and modes are looked up: lower case, without '-', '_', '/', '.', ':' and blanks.
std::string fold_spelling(std::string_view spelling);
std::string lower_case(std::string_view text);

}  // namespace vitrine::knowledge
