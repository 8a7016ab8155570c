// What Vitrine knows, loaded: algorithms, notations, APIs, value functions. docs/formats/knowledge.md is the format.
//
// Immutable once loaded and shared by all threads and (through fork) all workers. load_embedded() takes the catalogue
// that the build compiled from knowledge/; load() adds user directories (--knowledge DIR). Errors name file, line,
// field.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"

namespace vitrine::knowledge {

using Properties = std::vector<std::pair<std::string, std::string>>;  // name → value, in a fixed order, names unique

// Where an API entry takes a property's value from.
struct Source {
  enum class From : uint8_t {
    kConstant,
    kArgument,
    kReceiver,
    kResult,
    kTypeArgument,
    kAssigned
  } from = From::kConstant;
  std::string constant;  // kConstant
  int position = -1;     // kArgument: 0-based, -1 = by name only. kTypeArgument: 0-based.
  std::string name;      // kArgument: keyword name; "" = positional only
  std::string field;     // then this member of it (object literal key, struct field); "" = the value itself
  std::string property;  // then this property of an API object or symbol; "" = same name as the target
  std::string notation;  // then read through this notation; for "*" and single properties alike
  std::map<std::string, std::string, std::less<>> map;  // then through this table (value or symbol → canonical)
  bool map_only = false;   // a value that the table lacks leaves the property unset, not unknown
  int64_t scale = 1;       // numbers are multiplied (8: bytes → bits)
  bool no_length = false;  // a material's length is not the key's (a text that holds it)
  bool algorithm_length =
      false;                 // the call reads as many bytes of a material as the algorithm takes, whatever is there
  int length_argument = -1;  // this argument says how long a material is, 0-based; -1 none does
  int64_t length_scale = 1;  // … times this is bits
  bool length_bits = false;  // the property is the length of the value, in bits
  bool is_number = false;    // the material is a number itself: 0 is no null pointer
  bool optional = false;     // an argument that is not there leaves the property unset, not unknown
  bool each = false;         // the value is a list: one occurrence per element
  bool rest = false;         // the argument and each one behind it: one occurrence per argument
  std::string literal_type;  // "": any; "number"/"string"/"boolean": only then
  std::string type;          // only a value of this type (or one that extends it); "" any
  std::string present;       // the value is this word wherever the argument is given, whatever it is
  bool all = false;          // "*" of a list: what all its elements say, together
  bool once = false;         // only where the call stands in no loop of its function
  bool blocks = false;       // only where a loop goes through the argument block by block
  std::string named;         // only of a variable or member whose name holds this word; "" any
  bool gives = false;        // what the function gives that is the value
};

struct Binding {
  std::string property;         // "*" = all properties of the value (an API object, a symbol, or a notation's reading)
  std::vector<Source> sources;  // first that gives a value wins; for "*" all are taken in turn
};

// What the API's documentation defines when an argument is left out.
struct Default {
  // Holds only where each of these properties is known and has one of the values; empty = always.
  std::vector<std::pair<std::string, std::vector<std::string>>> when;
  Properties values;
  std::string reference;
  // Only of these versions of a package, which a lock file of the product says: from the first on, before the other.
  std::string package, from, before;
};

// An entry that holds only where an argument is one of these constants (numbers as text, names in full or by their last
// part): curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, …).
struct Condition {
  Source source;
  std::vector<std::string> is;  // empty: only the source's type is asked for
};

// What a call leaves out where nothing of its content asks for it, told by the names in the content's code. In `named`,
// `not_named` and `with` a `*` at the end stands for any rest.
struct Surroundings {
  std::vector<std::string> named, not_named;  // all of these stand there, and none of those
  std::vector<std::string> kept;              // types: nothing of them leaves the content …
  std::vector<std::string> with;              // … but to functions called so
  Properties values;
};

enum class Target : uint8_t { kCall, kNew, kAssign, kImplements, kReference };

struct Api {
  std::string id;
  std::string library;
  Target target = Target::kCall;
  std::string name;              // the one concrete qualified name this entry stands for (templates are expanded)
  std::string asset;             // algorithm protocol certificate material random check, or "" = builds an object only
  bool part = false;             // an occurrence only if no other entry took the object
  std::optional<Source> object;  // the object this call configures; properties go there
  bool amend = false;            // never an occurrence of its own
  bool anew = false;             // sets its object up: nothing that such calls said of it before holds any longer
  bool completed = false;        // another entry completes what this one's object says
  std::string completes;         // an entry's id: what this says stands instead of what that one's object said
  std::vector<Binding> set;
  std::vector<Default> default_blocks;  // in order; a property that an earlier block gave is not given again
  std::vector<std::string> needs;  // properties that must be known for `resolved`; empty = all non-material in `set`
  std::string returns;             // qualified type of the result, "" unknown
  std::string fails;               // the call does nothing but give this: null, or a number
  std::vector<std::pair<Source, std::string>>
      fills;                         // argument → origin (secure-random, derived, …) of what is written
  std::string origin;                // origin of the result as material: secure-random, derived, key-store, file, …
  std::optional<Source> length;      // the result's length in bits
  std::vector<std::string> members;  // parts of the result that stand for the whole: a key pair's private key
  std::vector<Source> aliases;       // further arguments through which the object is reached from here on
  std::optional<Source> callback;    // the argument that is called with the result
  std::optional<Source> checks;      // where the call is true, or equal to `value`, `set` holds of this argument
  int callback_parameter = 0;        // as which of its parameters, 0-based
  std::string method;                // kImplements: the method looked at
  std::string body;                  // kImplements: never-throws, returns-true, empty, calls-nothing
  std::string refusal;               // kImplements: what the method throws to refuse; dropped by a handler, it does not
  int min_arguments = -1, max_arguments = -1;
  std::vector<Condition> conditions;  // all must hold
  std::vector<Surroundings> where;    // the first that holds says more of the call
  std::string reference;
};

// How the words of a program's command line are read, before an entry looks at them. docs/formats/knowledge.md tells
// what each part means.
struct Command {
  bool whole_words = false;                  // an option is a word ("-in"): letters do not stand together
  std::map<std::string, std::string> takes;  // options that take a value, as they are written → the name that counts
  std::map<std::string, std::string> flags;  // … and that take none
  std::vector<std::pair<std::string, std::string>> named;  // argument ← options that this notation knows
  std::map<std::string, std::string> pairs;  // options whose value is a key and a value, and what parts them
  std::vector<std::string> first;            // a first word is read as an option of these
  bool runs = false;                         // what it is given is a command line
  std::vector<std::string> unless;           // … but with one of these options
};

// What a library-independent function does to values: "upper", "concat", "bytes", …; docs/formats/knowledge.md lists
// all.
struct ValueFunction {
  std::string operation;
  std::vector<int> arguments;  // -1 = receiver; empty = the receiver and all arguments
  bool rest = false;           // all further arguments are operands too
  int into = -2;               // the argument (-1 the receiver) that the result is written into; -2: none
  std::string returns;
  std::string absent;  // what `index-of` gives where nothing is found: null, false, fails; "": -1
  // Of configuration (`settings`, `setting`…):
  std::vector<std::string> files;  // which files are meant where nothing says it: "*.properties"; {} is what is named
  std::string separator;           // between the parts of a key, where that is not a dot
  std::string origin;              // as material, of what no file says
  // Does a text that it is given name a file?
  bool names_file() const {
    return std::ranges::any_of(files, [](const std::string& one) { return one.find("{}") != std::string::npos; });
  }
  bool relaxed = false;               // case, '-' and '_' make no difference in a key
  std::vector<Condition> conditions;  // all must hold
  int min_arguments = -1, max_arguments = -1;
  const ValueFunction* next = nullptr;  // another entry of the same name; not stored
};

// How strong an algorithm is, as its knowledge file says it: a number, or where the number comes from.
struct StrengthRule {
  enum class From : uint8_t {
    kUnknown,
    kNumber,
    kKeyBits,         // as many bits as the key
    kHalfOutputBits,  // collisions
    kCurve,           // what the curve says
    kByKeyBits        // the row with the largest size that is not over the key's
  } from = From::kUnknown;
  int number = -1;
  std::vector<std::pair<uint32_t, int>> by_key_bits;  // ascending
};

// A use of an algorithm that has a name, family or primitive of its own: RSA with OAEP, SM2 as key agreement.
struct Variant {
  std::vector<std::pair<std::string, std::vector<std::string>>> when;  // as in Default
  std::string family, primitive, pattern, group;                       // "" = as the algorithm
};

// An object identifier stands for the algorithm with these further properties.
struct ObjectIdentifier {
  std::string oid;
  Properties set;
};

struct Algorithm {
  std::string name;    // canonical: "AES", "SHA-256", "RSA", "ECDSA", "SM4"…
  std::string family;  // CycloneDX 1.7 algorithm family, "" if the registry has none
  std::string title;
  std::string primitive;  // CycloneDX primitive
  std::string standard;   // "FIPS 197"
  uint32_t block_bits = 0;
  std::vector<uint32_t> iv_bits;  // of the IVs or nonces that it takes without a mode
  uint32_t output_bits = 0;
  std::vector<uint32_t> key_bits;  // allowed
  std::string group;  // for people: symmetric, hash, public, mac, kdf, random, protocol, post-quantum, payment
  std::vector<std::string> aliases;
  std::string pattern;  // the asset's name: "AES[-{key_bits}][-{mode}]"
  std::vector<Variant> variants;
  std::vector<ObjectIdentifier> oids;
  StrengthRule classical_bits, quantum_level;
  std::string suite_notation;                   // protocols: the notation in which a suite's name says its parts
  std::map<std::string, std::string> versions;  // protocols: versions of others that it is told → its own
};

struct Curve {
  std::string name;  // canonical: "P-256", "secp256k1", "brainpoolP256r1", "Curve25519"…
  std::vector<std::string> aliases;
  std::string oid;
  uint32_t bits = 0;
  int classical_bits = -1;
};

// A mode of operation or a padding scheme.
struct Scheme {
  std::string name;
  std::vector<std::string> aliases;
  std::string primitive;  // what a block cipher becomes in this mode: "ae", "key-wrap", "stream-cipher"…; "" unchanged
  int iv_bits = -1;       // of the IV or nonce that it takes by itself: 0 as many as a block has, -1 not said
};

// What a hash or a random number may be for, and the names by which that is told: words in lower case.
struct Purpose {
  std::string name;
  std::vector<std::string> of;        // hash, random
  bool harmless = false;              // told only where every way that it goes says so
  std::vector<std::string> from;      // what is hashed: the last words of its name
  std::vector<std::string> unless;    // … unless one of these stands there too
  std::vector<std::string> named;     // what keeps it, or the function that returns it, has these words in its name
  std::vector<std::string> given_to;  // the whole name of what is called with it
  std::vector<std::string> not_in;    // functions, types and modules with such a word in their name implement it
  std::vector<std::string> beside;    // a text that the same call is given, whatever its case
  bool operator==(const Purpose&) const = default;
};

struct Strength {
  int classical_bits = -1;  // -1 unknown
  int quantum_level = -1;   // NIST category 0 (none) to 6 as in CycloneDX nistQuantumSecurityLevel; -1 unknown
};

// How an identifier tells that a file uses an entry.
struct Decisive {
  bool named = false;  // wherever it stands
  bool made = false;   // constructed: new X(…), X::new
  // As a member, a nested type or the method of an own class, where one of these types is named too, ascending: the
  // entry's own (of nested ones the outermost), what extends it, and what has a member that returns one of these. Empty
  // where a language need not name types.
  std::vector<std::string_view> types;
};

// What stands for a part of a text that is not known.
inline constexpr std::string_view kRest = "…";

struct ReadInPart {
  Properties says;
  std::vector<std::string> open;  // what the parts that are not known say
};

class Catalogue {
 public:
  virtual ~Catalogue() = default;

  virtual const Digest& digest() const = 0;  // over everything loaded, canonical

  // ---- APIs, by knowledge key of the language ("java", "c", …; see source::knowledge_key) and qualified name ----
  virtual const std::vector<const Api*>& calls(std::string_view language, std::string_view name) const = 0;
  virtual const std::vector<const Api*>& constructions(std::string_view language, std::string_view name) const = 0;
  virtual const std::vector<const Api*>& assignments(std::string_view language, std::string_view name) const = 0;
  virtual const std::vector<const Api*>& references(std::string_view language, std::string_view name) const = 0;
  virtual const std::vector<const Api*>& implementations(std::string_view language, std::string_view type) const = 0;
  virtual const Properties* symbol(std::string_view language, std::string_view name) const = 0;
  // The first of a chain (ValueFunction::next): ones with conditions stand before one without.
  virtual const ValueFunction* value_function(std::string_view language, std::string_view name) const = 0;
  // Is a value function told of by this name and a member of it (`PKCSObjectIdentifiers.rc4` by `….rc4.getId`)?
  virtual bool has_methods(std::string_view language, std::string_view name) const = 0;
  // Canonical module or type name for another spelling of it ("crypto" → "node:crypto"); the name itself if none.
  // Rewrites the longest known prefix that ends at a '.' or the end.
  virtual std::string canonical_name(std::string_view language, std::string_view name) const = 0;
  // How a program's words are read, by its name and that of what it is to do ("openssl enc"). Null if nothing is said.
  virtual const Command* command(std::string_view language, std::string_view name) const = 0;
  virtual bool is_known_type(std::string_view language, std::string_view name) const = 0;
  // Types that a known type extends, for inherited methods.
  virtual const std::vector<std::string>& bases(std::string_view language, std::string_view type) const = 0;
  // The known names, and what is around them, that end in this one: `javax.crypto.Cipher` for "Cipher", `crypto/md5`
  // for "md5". What a file may mean by it that does not say what it imports. The first to ask waits for an index.
  virtual std::vector<std::string> names_ending(std::string_view language, std::string_view last) const = 0;
  // The names of a struct's members in order, where the knowledge says them.
  virtual const std::vector<std::string>& members(std::string_view language, std::string_view type) const = 0;
  // Is this the last part of the name of any call, construction, assignment, reference, symbol or implementation?
  virtual bool is_interesting_identifier(std::string_view language, std::string_view identifier) const = 0;
  // … of calls alone? Where a language tells methods from fields by how they are used, another use of the name is none.
  virtual bool is_only_called(std::string_view language, std::string_view identifier) const = 0;
  // The same of entries alone that can make an occurrence by themselves: what a file must use to be worth a parse. Null
  // if it is not.
  virtual const Decisive* decisive(std::string_view language, std::string_view identifier) const = 0;
  // Is this a simple name that stands in any Decisive::types?
  virtual bool is_owner_identifier(std::string_view language, std::string_view identifier) const = 0;
  // Does every call of this name say all of itself, whatever it is given and wherever it runs (`get_random_u32()`)?
  // Then no path to it need be followed. False for a name that is anything but such a call.
  virtual bool calls_say_all(std::string_view language, std::string_view name) const = 0;
  // A plain word (`open`, `time`, `random`) that one C library knows is what many programs call things of their own,
  // and scripts run `cat` and `ssh` for anything: it counts only beside a hint of that library. Null for all other
  // identifiers.
  virtual const std::vector<std::string>* hints_beside(std::string_view language,
                                                       std::string_view identifier) const = 0;

  // ---- triage ----
  struct Hint {
    std::string literal;   // bytes that a file must hold for its library to matter
    std::string language;  // knowledge key
  };
  virtual const std::vector<Hint>& hints() const = 0;

  // ---- algorithms and notations ----
  virtual const Algorithm* algorithm(std::string_view canonical_name) const = 0;
  virtual std::vector<const Algorithm*> algorithms() const = 0;
  // Canonical algorithm for any spelling the catalogue lists, case-insensitive; "" if nobody knows it.
  virtual std::string_view canonical_algorithm(std::string_view spelling) const = 0;
  virtual const Curve* curve(std::string_view canonical_name) const = 0;
  virtual std::string_view canonical_curve(std::string_view spelling) const = 0;
  virtual const Scheme* mode(std::string_view canonical_name) const = 0;
  // The properties that `text` says in this notation; nullopt if the notation does not know it. Several for lists
  // (suite lists, "HIGH:!aNULL"): one Properties per element that is *used*.
  virtual std::optional<std::vector<Properties>> read_notation(std::string_view notation,
                                                               std::string_view text) const = 0;
  // What is said by a text of which only parts are known, with kRest for each of the others; nullopt if its grammar
  // leaves that open.
  virtual std::optional<ReadInPart> read_in_part(std::string_view notation, std::string_view text) const = 0;
  // What a property's value is (text number algorithm curve mode padding origin) and what the property is about (asset
  // protocol use material random check); "" for a name that is not on the closed list.
  virtual std::string_view property_type(std::string_view property) const = 0;
  virtual std::string_view property_group(std::string_view property) const = 0;
  virtual const std::vector<Purpose>& purposes() const = 0;  // the gravest first
  virtual Strength strength(const Properties& properties) const = 0;
  virtual std::string oid(const Properties& properties) const = 0;  // "" if none is registered for just this
  virtual std::optional<Properties> by_oid(std::string_view dotted) const = 0;
};

// Requires nothing; `directories` hold the same layout as knowledge/ and may add to or replace nothing that is there
// (an id that exists already is an error).
Expected<std::shared_ptr<const Catalogue>> load_embedded(const std::vector<std::string>& directories = {});
// From knowledge/ as files: what the lint and the knowledge tests use.
Expected<std::shared_ptr<const Catalogue>> load_directory(const std::string& directory);

}  // namespace vitrine::knowledge
