// What is done to Objective-C, and to the Objective-C of Objective-C++, before it is read as C or C++.
//
// Neither grammar knows what Objective-C adds, and there is none that knows it together with C++; so each construct is
// given the shape of something that both know, byte by byte in its place, and what it is is kept beside:
//
//   [a b:c d:e]       (a  ,c  ,e)      a message is a comma expression in parentheses
//   @[a, b] @{k: v}    (a, b)  (k, v)  so are lists and maps
//   @"x" @1 @(x)       "x"  1  (x)
//   ^(int x){ … }     ^^^^^^^^^^^^^^   a name of that length; the body is read on its own, as a method's is
//   for (x in y)      for (x ;; y)
//   @throw e;         return e;
//
// Classes are taken out: their methods and members are read on their own. What only the runtime's memory management
// asks for (__weak, __bridge, …) and what is known of an object's type (<NSString *>) becomes blanks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/lang/c_scan.h"

namespace vitrine::source::c {

enum class ConstructKind : uint8_t {
  kMessage,
  kList,
  kMap,
  kText,    // @selector(…), @encode(…)
  kOpaque,  // @protocol(…), @available(…)
  kBlock,
  kEach,  // at its `for`
  kThrow,
  kTry,  // these three at their '{'
  kCatch,
  kFinally
};

struct Construct {
  ConstructKind kind = ConstructKind::kOpaque;
  std::string text{};                 // a message's first word; of a catch its variable; of a text the text
  std::vector<std::string> labels{};  // a message's further words
  bool unary = false;                 // a message without arguments
  uint32_t end = 0;                   // past it
  size_t body = 0;                    // a block's: of Objc::bodies
};

struct ObjcParameter {
  std::string name, type, label;
  bool pointer = false;
  bool variadic = false;
  uint32_t begin = 0, end = 0;
};

// Of a block or a method: from its '{' past its '}'.
struct ObjcBody {
  std::string text;
  uint32_t begin = 0;
  std::vector<ObjcParameter> parameters;
};

struct ObjcMethod {
  std::string name;  // the selector's first word
  std::vector<std::string> labels;
  ObjcParameter result;
  bool of_class = false;
  uint32_t begin = 0, end = 0;
  ObjcBody body;
};

// Instance variables, or the declaration that a property is.
struct ObjcMembers {
  std::string text;  // as members of a struct
  uint32_t begin = 0;
};

// What one @interface or @implementation says of a class.
struct ObjcClass {
  std::string name, base;
  bool category = false;  // with a name: of a class that may be anyone's
  bool implementation = false;
  uint32_t begin = 0, end = 0;
  std::vector<ObjcMembers> members;
  std::vector<ObjcMethod> methods;
  std::vector<std::string> properties;
  std::unordered_map<std::string, std::string> variables;  // @synthesize property = variable: by variable
};

struct Objc {
  std::unordered_map<uint32_t, Construct> constructs;  // by where they begin in the original
  std::vector<ObjcBody> bodies;
  std::vector<ObjcClass> classes;
  std::vector<std::pair<uint32_t, std::string>> imports;  // @import
  std::unordered_set<std::string> pointers;               // names that are declared as pointers somewhere
  std::unordered_set<std::string> underscored;            // words that begin so
  std::vector<Stretch> unread;                            // blocks in too many blocks
  std::unordered_set<std::string> declared;               // names that are declared outside of classes
};

// Gives the constructs of `treated` their shapes. Comments and directives are blank in it already. A position in it is
// one of the original less `shift`. Adds to `out`.
void read_objc(bool cpp, int64_t shift, std::string& treated, Objc& out);

}  // namespace vitrine::source::c
