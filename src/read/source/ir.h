// The IR: the one place where languages meet.
//
// A Unit is one source content lowered to a small language-neutral tree in flat arrays: nodes refer to each other by
// index, text by string id, so a unit can be stored, mapped and bounds-checked as it stands. A front end (lang/*.cc)
// lowers one grammar to it and knows nothing of cryptography; the tracer reads it and knows nothing of languages.
//
// Positions are byte offsets, half-open, into the UTF-8 text that was parsed (positions in a pre-treated C text are
// those of the original). Node 0 is the null node: kind kNull, no children; a NodeId of 0 means "absent".
// A tree may be a DAG where one source expression feeds several bindings (destructuring); there are no cycles.
// Thread rule: immutable once built, freely shared. Ownership: a Unit owns all it refers to.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/text_hash.h"

namespace vitrine::source {

using NodeId = uint32_t;
using StringId = uint32_t;  // 0 is the empty string
inline constexpr NodeId kNone = 0;

enum class Language : uint8_t {
  kUnknown,
  kC,
  kCpp,
  kJava,
  kPython,
  kGo,
  kJavaScript,
  kTypeScript,
  kTsx,
  kCSharp,
  kKotlin,
  kPhp,
  kRuby,
  kRust,
  kScala,
  kGroovy,
  kCobol,
  kSql,
  kShell,
  kPowerShell,
  kSwift,
  kLua,
  kDart,
  kObjectiveC,
  kObjectiveCpp,
  kHtml,  // hosts of scripts: a unit of theirs is one of JavaScript or TypeScript
  kVue,
  kSvelte,
  kJsp,      // … of Java
  kSettings  // configuration: settings/settings.h
};

// Those that run on the Java platform and use its classes as their own.
constexpr bool runs_on_java(Language language) {
  return language == Language::kJava || language == Language::kKotlin || language == Language::kScala ||
         language == Language::kGroovy;
}

// Those that are C and more.
constexpr bool extends_c(Language language) {
  return language == Language::kC || language == Language::kCpp || language == Language::kObjectiveC ||
         language == Language::kObjectiveCpp;
}

constexpr bool extends_cpp(Language language) {
  return language == Language::kCpp || language == Language::kObjectiveCpp;
}

constexpr bool is_objective(Language language) {
  return language == Language::kObjectiveC || language == Language::kObjectiveCpp;
}

// children: the fixed layout of each kind; `a b? c…` = a, optional b (a 0 child holds its place), any number of c.
enum class NodeKind : uint8_t {
  kNull,
  // ---- expressions -------------------------------------------------------------------------------------------------
  kLiteral,  // flags: LiteralKind in `op`. text: the decoded value (escapes resolved; string prefix, quotes gone).
             //   Integers: decimal if they fit int64 ("-" only through kUnary), else "0x" + lower-case hex.
             //   Adjacent string literals are joined. Bytes and strings may hold any byte, NUL included.
  kName,     // text: identifier
  kMember,  // [base]  text: member.  a.b, a->b, A::b, a?.b, package paths.  op 1: a function that is taken, not called,
            //   where the language writes that otherwise (Java's A::b)
  kIndex,   // [base index]
  kSlice,   // [base from? to?]
  kCall,   // [callee argument…]  arguments may be kKeyword or kSpread. `type` = explicit type arguments' node, if any
  kNew,    // [argument…]  type: what is made. Java/JS/C# new, C++ construction (also of a declared object, in braces
           //   or parentheses), Go composite literals (kKeyword per named field), Python has none (it is a kCall).
           //   An anonymous subclass body is a last child of kind kType, flagged kAnonymous.
  kUnary,  // [operand]  text: "-" "+" "!" "~" "&" "*" "++" "--" "p++" "p--" "typeof" "sizeof" "await" "<-" …
  kBinary,       // [left right]  text: the operator; `and`/`or` are "&&"/"||", `===` is "==", `**` "**", `//` "//"
                 //   op 1: written as one that compares types too, where the language has both (PHP)
  kConditional,  // [condition then else]
  kConcat,       // [part…]  template strings, f-strings, "%" formats stay kBinary "%"
  kArray,        // [element…]  array, list, tuple, set literals; C initialiser lists without designators; Java {a, b}
  kMap,          // [kEntry…]   object and dict literals; C initialiser lists with designators
  kEntry,  // [value] with text: constant key; or [value key] where the key is computed. Index designators: text "0"…
  kKeyword,      // [value]  text: name.  Python f(k=v), Go T{k: v}, C# named arguments
  kSpread,       // [value]  *args, **kw (text "**"), ...xs
  kLambda,       // [kFunction]
  kCast,         // [operand]  type: to what
  kAssign,       // [target value]  text: "=", "+=", …  also a statement. Tuple targets are kArray.
  kImportValue,  // text2: module.  require("x"), import("x") with a constant argument, __import__("x")
  kThis,         // this, self where the language has a keyword for it
  kSuper,
  kCollect,  // [kBlock]  a comprehension: the loops and conditions that it abbreviates; the innermost block holds the
             //   element as one kExpression, or key and value as two
  kUnknown,  // [whatever could be lowered…]  an expression or statement that is not understood; its children are
             //   still walked, in order.  text "global", "nonlocal": from here on these names are the module's own,
             //   those of the function around (Python, PHP)
  // ---- statements --------------------------------------------------------------------------------------------------
  kBlock,       // [statement…]  a scope; text: the label before it (C)
  kDeclare,     // [initial?]  op: takes this further result of the call that a statement before declares by (Go),
                //   as an assignment does.  text: name, type: declared type or 0.  flags kConst kStatic kNoBody(C:
                //   `extern`, defined elsewhere).  text2: qualified name where a namespace of C++ is around it
  kExpression,  // [expression]  op (and of a kDeclare): what Python's `with` enters
  kReturn,      // [value? error? further…]  where the error is not null nothing is returned; further results (Go)
  kThrow,       // [value?]
  kIf,          // [condition then else?]
  kLoop,     // [initial? condition? step? body]  text "for" "while" "do" "each"; for "each" initial is the kDeclare (or
             //   target expression), condition the iterable and step the kDeclare of an element's position or key
  kSwitch,   // [subject kCase…]
  kCase,     // [kArray-of-labels body]  flags kDefault, kFallsThrough (C: runs on into the next unless it breaks)
  kTry,      // [block kHandler… kFinally?]
  kHandler,  // [block]  text: variable, type: caught type
  kFinally,  // [block]
  kBreak,    // text: label if any; op 1: a goto, to the kBlock of that text
  kContinue,
  kVariant,  // [kBlock…]  preprocessor alternatives: one block is the code, its `text` is its condition as written
  // ---- definitions (also stand among statements) -------------------------------------------------------------------
  kModule,     // [statement or definition…]  the root. text: package, namespace or module name if the text says one
  kImport,     // text: local name bound ("" = wildcard: everything of it), text2: qualified name of what is imported
  kFunction,   // [kParameter… kBlock]  the body is the last child (an empty kBlock for a declaration without body,
               //   then flagged kNoBody). text: name, text2: qualified name in the unit, type: return type.
               //   flags kStatic kConstructor kMacro kReceiver(first parameter is the receiver) kNoBody kAbstract
               //   kGetter  kThisAround (its `this` is that of what stands around it: JavaScript's arrow functions)
  kParameter,  // [default?]  text: name, type.  flags kVariadic.  text2: the label by which a call gives it, where that
               //   is another word (Swift)
  kType,       // [kBase… member…]  class, interface, struct, enum, trait, namespace-like object. text: name,
          //   text2: qualified.  flags kInterface kEnum kStruct kAnonymous kPartial.  Members: kField kFunction kType,
          //   kBlock (static initialiser)
  kBase,        // type: the base class or interface
  kField,       // [initial?]  text, type.  flags kStatic kConst kOwn.  Enum members are static const fields, their
                // constructor
                //   arguments a kNew
  kAnnotation,  // [argument…]  text: qualified as written.  Listed in Unit::annotations, not among children
  // ---- types -------------------------------------------------------------------------------------------------------
  kTypeName,  // [type argument…]  text: the name as written with '.' between parts ("java.util.Map", "CryptoPP.AES").
              //   flags kArrayType, kPointer. Array length, if written, is text2.
              //   A type argument that is a value (Botan's, std::array<byte, 16>) is the value's expression.
              //   An array of arrays of C has the type of its rows below it.
};

enum class LiteralKind : uint8_t { kString, kBytes, kInteger, kFloat, kBoolean, kNull, kCharacter };  // in Node::op
// kCharacter: text is the code point's UTF-8. kBoolean: "true"/"false". kBytes: Python b"", C strings are kString.

enum NodeFlags : uint16_t {
  kStatic = 1,
  kConst = 2,  // cannot be assigned again: final, const, #define
  kConstructor = 4,
  kMacro = 8,  // from a #define: a kFunction (with parameters) or a module-level kDeclare (without)
  kReceiver = 16,
  kVariadic = 32,
  kNoBody = 64,
  kAbstract = 128,
  kInterface = 256,
  kEnum = 512,
  kStruct = 1024,
  kPrivate = 1024,  // of a kFunction: only its own file calls it, where the front end says so
  kAnonymous = 2048,
  kDefault = 4096,
  kThisAround = 4096,  // of a kFunction; a kCase has kDefault
  kOwn = 4096,         // of a kField or kType: only the code around gets to it, where the front end says so
  kPartial = 8192,     // of a kType: other files may hold more of it
  kGetter = 8192,      // of a kFunction: asking for the member calls it
  kFallsThrough = 8192,
  kArrayType = 16384,
  kPointer = 32768,
};

struct Node {
  NodeKind kind = NodeKind::kNull;
  uint8_t op = 0;
  uint16_t flags = 0;
  StringId text = 0;
  StringId text2 = 0;
  NodeId type = kNone;
  uint32_t first_child = 0;  // index into Unit::children
  uint32_t child_count = 0;
  uint32_t begin = 0, end = 0;  // bytes, half-open
};

// A stretch of the text that the parser did not understand.
struct ErrorRegion {
  uint32_t begin = 0, end = 0;
  bool operator==(const ErrorRegion&) const = default;
};

// A stretch of a function's body that was left out before the parse, as nothing in it could matter (prune.h).
struct Unread {
  uint32_t begin = 0, end = 0;
  bool operator==(const Unread&) const = default;
};

// A stretch that only some builds hold. `text` is the condition as written; `outer` the region around it in
// Unit::conditions, or its own index at the outermost.
struct ConditionRegion {
  uint32_t begin = 0, end = 0;
  StringId text = 0;
  uint32_t outer = 0;
};

// What a configuration file of the product says (settings/settings.h).
struct SettingsFile {
  StringId path = 0;   // below the product's root
  NodeId map = kNone;  // a kMap or kArray that stands nowhere in the code
};

struct Unit {
  Language language = Language::kUnknown;
  std::string path;  // of one that is merged: its first module's, below the product's root
  std::vector<Node> nodes;
  std::vector<NodeId> children;
  std::vector<std::string> strings;
  std::vector<std::pair<NodeId, NodeId>>
      annotations;                          // owner (kFunction, kType, kField, kParameter, kDeclare) → kAnnotation
  std::vector<ErrorRegion> errors;          // disjoint, in order
  std::vector<ConditionRegion> conditions;  // properly nested, by begin
  std::vector<Unread> unread;               // disjoint, in order
  std::vector<SettingsFile> settings;       // of a merged unit
  std::vector<uint32_t> line_starts;        // byte offset of each line's first byte; line_starts[0] == 0
  uint32_t size_bytes = 0;
  NodeId root = kNone;  // kModule

  const Node& operator[](NodeId id) const { return nodes[id]; }
  std::string_view text(NodeId id) const { return strings[nodes[id].text]; }
  std::string_view text2(NodeId id) const { return strings[nodes[id].text2]; }
  NodeKind kind(NodeId id) const { return nodes[id].kind; }
  // The nth child, or kNone past the end.
  NodeId child(NodeId id, uint32_t n) const {
    const Node& node = nodes[id];
    return n < node.child_count ? children[node.first_child + n] : kNone;
  }
  uint32_t child_count(NodeId id) const { return nodes[id].child_count; }
  // Was something inside the node left out before the parse?
  bool is_unread(NodeId id) const;
  // 1-based line that holds the byte.
  uint32_t line(uint32_t byte) const;
};

// Builds a Unit bottom-up: children are made before their parent.
class Builder {
 public:
  explicit Builder(Language language);
  StringId intern(std::string_view text);
  // `node.first_child`/`child_count` are set from `children`.
  NodeId add(Node node, const std::vector<NodeId>& children) { return add_span(node, children); }
  NodeId add_span(Node node, std::span<const NodeId> children);  // `children` may not point into the unit
  Node& at(NodeId id) { return unit_.nodes[id]; }
  Unit& unit() { return unit_; }
  const Unit& unit() const { return unit_; }
  void annotate(NodeId owner, NodeId annotation) { unit_.annotations.emplace_back(owner, annotation); }
  Unit finish(NodeId root, std::string_view text);  // fills line_starts, size_bytes

 private:
  Unit unit_;
  std::unordered_map<std::string, StringId, TextHash, std::equal_to<>> ids_;
};

// Every index of the unit is in range, every kind's fixed layout holds, no cycle: what a unit from a worker must show
// before it is used.
bool well_formed(const Unit& unit);

// A readable S-expression of a subtree, one line per statement: for tests and `vitrine debug ir`.
std::string dump(const Unit& unit, NodeId from);

}  // namespace vitrine::source
