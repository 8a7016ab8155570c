// What the entries of a map are known by.
//
// A field of an object has a name; a key need not be a text. One that is none is known by a name that begins with a
// mark: 1 is not "1", and a constant of another class is neither, where the language has maps with keys of any type.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Language;

constexpr char kMark = '\x01';
constexpr size_t kMostParts = 8;  // of a tuple

// What stands behind the mark.
enum Sort : char {
  kText = 't',  // no mark
  kNumber = 'n',
  kConstant = 'c',  // a symbol: a text, a number or an object
  kNamed = 's',     // a symbol that is a text
  kThing = 'o',     // a symbol that is neither, an object of this file
  kOne = 'i',       // what equals nothing else: a constant of an enum, a type
  kWrapped = 'w',   // an object that is known by its text
  kTuple = 'l',
};

Sort sort_of(std::string_view key) {
  return key.size() > 1 && key.front() == kMark ? static_cast<Sort>(key[1]) : kText;
}

std::string_view owner_of(std::string_view constant) {
  const size_t dot = constant.rfind('.');
  return constant.substr(0, dot == std::string_view::npos ? 0 : dot);
}

bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_text_type(std::string_view type) {
  return one_of(type, {"java.lang.String", "String", "System.String", "string", "str", "&str"});
}

bool is_number_type(std::string_view type) {
  return one_of(type, {"int", "long", "short", "byte", "Integer", "Long", "Short", "Byte", "Int", "java.lang.Integer",
                       "java.lang.Long", "java.lang.Short", "java.lang.Byte", "System.Int32", "System.Int64"});
}

// What texts and numbers extend.
bool may_be_anything(std::string_view type) {
  return type.empty() ||
         one_of(type.substr(type.rfind('.') + 1), {"Object", "CharSequence", "Comparable", "Serializable", "Number",
                                                   "Any", "object", "IComparable", "IEquatable", "IConvertible"});
}

}  // namespace

bool tells_keys_apart(Language language) {
  switch (language) {
    case Language::kJava:
    case Language::kKotlin:
    case Language::kScala:
    case Language::kGroovy:
    case Language::kCSharp:
    case Language::kPython:
    case Language::kRuby:
    case Language::kLua:
    case Language::kDart:
    case Language::kRust: return true;
    default: return false;
  }
}

// Of this type nothing is a text or a number.
bool Evaluator::is_type_of_things(const std::string& type) const {
  const Language language = unit_.language;
  if (!source::runs_on_java(language) && language != Language::kCSharp) return false;
  if (may_be_anything(type) || is_text_type(type) || is_number_type(type)) return false;
  return type.find('.') != std::string::npos || index_.type(type) != kNone;
}

bool Evaluator::is_enum_constant(const Object& object) const {
  return object.shape == Shape::kInstance && object.type_node != kNone &&
         (unit_[object.type_node].flags & source::kEnum) != 0;
}

// nullopt where that is not known.
std::optional<std::string> Evaluator::key_of(ValueId id, const State& state, int depth) const {
  const Value& value = values_[id];
  auto marked = [](Sort sort, std::string_view rest) { return std::string{kMark, sort}.append(rest); };
  // (Python and PHP: true is the key 1.)
  const bool truth =
      value.kind == ValueKind::kBoolean && (unit_.language == Language::kPython || unit_.language == Language::kPhp);
  if (std::optional<int64_t> number = truth ? std::optional(value.integer) : as_integer(id)) {
    const std::string digits = std::to_string(*number);
    return tells_keys_apart(unit_.language) ? marked(kNumber, digits) : digits;
  }
  switch (value.kind) {
    case ValueKind::kSymbol: {
      if (!tells_keys_apart(unit_.language)) return value.text;
      if (is_text_type(value.type)) return marked(kNamed, value.text);
      const std::string_view language = index_.language();
      const bool thing = is_type_of_things(value.type) || catalogue_.has_methods(language, value.text) ||
                         catalogue_.is_known_type(language, value.text) ||
                         !catalogue_.calls(language, value.text).empty();
      return marked(thing ? kThing : kConstant, value.text);
    }
    case ValueKind::kType: return marked(kOne, "type " + std::to_string(value.node));
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) return std::nullopt;
      const bool list = object->shape == Shape::kList;
      if (list && object->birth != kNone && unit_.kind(object->birth) == source::NodeKind::kArray) {
        if (!object->complete || object->elements.size() > kMostParts || depth > 0) return std::nullopt;
        std::string all = marked(kTuple, "");
        for (ValueId element : object->elements) {
          const std::optional<std::string> one = key_of(element, state, depth + 1);
          if (!one) return std::nullopt;
          all += std::to_string(one->size()) + ' ' + *one;
        }
        return all;
      }
      std::optional<std::string> text = as_text(id, state);
      if (text || list) return text;
      return marked(is_enum_constant(*object) ? kOne : kThing, "object " + std::to_string(value.object));
    }
    default: break;
  }
  std::optional<std::string> text = as_text(id, state);
  if (!text || (!text->empty() && text->front() == kMark)) return std::nullopt;
  return is_type_of_things(value.type) ? marked(kWrapped, *text) : text;
}

// The key that an entry is known by.
ValueId Evaluator::key_named(const std::string& key, TraceId trace) {
  const Sort sort = sort_of(key);
  std::string rest = sort == kText ? key : key.substr(2);
  int64_t number = 0;
  switch (sort) {
    case kText:
      // PHP: a key that is a number's digits is that number.
      if (unit_.language == Language::kPhp && parse_decimal(rest, &number) && std::to_string(number) == rest)
        return values_.integer(number, trace);
      return values_.string(std::move(rest), trace);
    case kWrapped: return values_.string(std::move(rest), trace);
    case kNumber:
      if (parse_decimal(rest, &number)) return values_.integer(number, trace);
      break;
    case kThing:
    case kOne:
      if (rest.starts_with("object ") && parse_decimal(std::string_view(rest).substr(7), &number)) {
        return values_.object(static_cast<ObjectId>(number), "", trace);
      }
      if (rest.find(' ') != std::string::npos) break;
      [[fallthrough]];
    case kConstant:
    case kNamed: return values_.symbol(std::move(rest), trace);
    default: break;
  }
  return values_.unknown("a key that is not known");
}

bool Evaluator::is_text_key(std::string_view key) {
  return sort_of(key) == kText;
}

// Without its mark.
std::string_view Evaluator::plain_key(std::string_view key) {
  return sort_of(key) == kText ? key : key.substr(2);
}

// May two keys that are written differently be the same?
bool Evaluator::may_be_equal(std::string_view a, std::string_view b) const {
  Sort x = sort_of(a), y = sort_of(b);
  auto is_symbol = [](Sort sort, std::string_view key) {
    return sort == kConstant || sort == kNamed || (sort == kThing && key.find(' ') == std::string_view::npos);
  };
  // Two constants of one class are two things; those of others may be the same under another name.
  if (is_symbol(x, a) && is_symbol(y, b)) {
    const bool apart = (x == kNamed && y == kThing) || (x == kThing && y == kNamed);
    return !apart && owner_of(a.substr(2)) != owner_of(b.substr(2));
  }
  if (x == kOne || y == kOne) return false;
  if (x == kTuple && y == kTuple) {
    return a.find(kMark, 1) != std::string_view::npos || b.find(kMark, 1) != std::string_view::npos;
  }
  if (x == kThing && y == kThing) return true;
  for (int side = 0; side < 2; ++side, std::swap(x, y)) {
    if (x == kConstant) return true;
    if (x == kText && y == kNamed) return true;
    if (x == kWrapped && y == kThing) return true;
  }
  return false;
}

// What a map has for a key. Of one that is not known: all that its type leaves.
Evaluator::Entries Evaluator::entries_at(const Object& map, ValueId index, const State& state) const {
  Entries out;
  const std::optional<std::string> key = key_of(index, state);
  out.known = key.has_value();
  if (key) {
    if (const ValueId field = map.field(*key); field != 0) {
      out.those.push_back(field);
      out.names.push_back(*key);
      out.found = true;
      return out;
    }
  }
  const std::string type = key ? "" : type_of(index, state);
  auto fits = [&](std::string_view name) {
    if (key) return may_be_equal(*key, name);
    const Sort sort = sort_of(name);
    if (sort == kConstant) return true;
    if (is_text_type(type)) return sort == kText || sort == kNamed;
    if (is_number_type(type)) return sort == kNumber || unit_.language == Language::kGo;
    return !is_type_of_things(type) || (sort != kText && sort != kNamed && sort != kNumber);
  };
  for (const auto& [name, field] : map.fields) {
    if (!fits(name)) continue;
    out.those.push_back(field);
    out.names.push_back(name);
  }
  out.none = map.complete && map.api == nullptr && out.those.empty();
  return out;
}

// As it is said in a reason.
std::string Evaluator::said_key(ValueId index, const State& state) const {
  const std::optional<std::string> key = key_of(index, state);
  if (!key || sort_of(*key) == kTuple) return "such entry";
  const std::string_view plain = sort_of(*key) == kText ? *key : std::string_view(*key).substr(2);
  const bool own = sort_of(*key) == kThing || sort_of(*key) == kOne;
  if (own && plain.find(' ') != std::string_view::npos) return "such entry";
  return "entry `" + std::string(plain) + "`";
}

}  // namespace vitrine::trace
