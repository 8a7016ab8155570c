// Which value of a call a source of an entry speaks of, and where that stands.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using knowledge::Source;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// A literal of C whose members stand there without their names: {A, NULL, 0}.
bool Evaluator::members_unnamed(const Object& object) const {
  return object.shape == Shape::kList && object.complete && !object.elements.empty() && object.birth != kNone &&
         unit_.kind(object.birth) == NodeKind::kArray && index_.is_c();
}

// A key that is written with its dots: {"ssl.endpoint.identification.algorithm": "none"}.
bool Evaluator::has_dotted(ValueId value, std::string_view path, const State& state) const {
  const Object* object = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
  return object != nullptr && object->field(path) != 0;
}

ValueId Evaluator::pick_field(ValueId value, const Source& source, const State& state, bool* present) const {
  std::string_view path = source.field;
  while (!path.empty() && *present) {
    size_t dot = path.find('.');
    if (dot != std::string_view::npos && has_dotted(value, path, state)) dot = std::string_view::npos;
    value = pick_one_field(value, path.substr(0, dot), source, state, present);
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  }
  return value;
}

ValueId Evaluator::pick_one_field(ValueId value, std::string_view name, const Source& source, const State& state,
                                  bool* present) const {
  const Value& read = values_[value];
  if (read.kind == ValueKind::kObject) {
    const Object* object = look(read.object, state);
    if (object != nullptr) {
      if (ValueId field = object->field(name); field != 0) return field;
      if (ValueId field = member_by_position(*object, name); field != 0) return field;
      int64_t position = 0;  // of a tuple
      const bool is_tuple = (unit_.language == source::Language::kRust || unit_.language == source::Language::kRuby ||
                             unit_.language == source::Language::kPython) &&
                            object->shape == Shape::kList;
      if (is_tuple && parse_decimal(name, &position) && static_cast<size_t>(position) < object->elements.size())
        return object->elements[static_cast<size_t>(position)];
      if (object->complete && !members_unnamed(*object)) {
        *present = false;
        return 0;
      }
    }
  }
  // `production ? {rejectUnauthorized: false} : undefined`: only one of them has it.
  if (read.kind == ValueKind::kChoice && read.integer != 1) {
    ValueId only = 0;
    bool is_one = true;
    for (ValueId alternative : read.alternatives) {
      bool has = true;
      const ValueId one = pick_one_field(alternative, name, source, state, &has);
      if (!has || one == 0) continue;
      is_one = is_one && only == 0 && one != alternative;
      only = one;
    }
    if (only != 0 && is_one) return only;
  }
  // OAEP<SHA256>: what a type argument is of.
  if (read.kind == ValueKind::kSymbol && read.receiver != 0 && name == "0") return read.receiver;
  // Anything that has no members does not have this one.
  *present = !source.optional &&
             (read.kind == ValueKind::kUnknown || read.kind == ValueKind::kObject || read.kind == ValueKind::kSymbol);
  return *present ? value : 0;
}

// The argument that a source names, by keyword or by position; nullptr where the call does not give it.
const Argument* Evaluator::argument_of(const Source& source, const Call& call) {
  if (source.name == "-1" && !call.arguments.empty()) return &call.arguments.back();
  const Argument* found = nullptr;
  int position = 0;
  for (const Argument& argument : call.arguments) {
    if (!argument.name.empty()) {
      if (argument.name == source.name) return &argument;
      continue;
    }
    if (position++ == source.position) {
      found = &argument;
      if (source.name.empty()) return found;
    }
  }
  return found;
}

// What is handed on is a variable or member whose name holds this word, in lower case.
bool Evaluator::is_named(NodeId node, std::string_view word) const {
  while (node != kNone && (unit_.kind(node) == NodeKind::kCast || unit_.kind(node) == NodeKind::kUnary)) {
    node = unit_.child(node, 0);
  }
  if (node == kNone || (unit_.kind(node) != NodeKind::kName && unit_.kind(node) != NodeKind::kMember)) return false;
  std::string name(unit_.text(node));
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name.find(word) != std::string::npos;
}

// The value a source speaks of. *present is false where the call does not give it.
ValueId Evaluator::fetch(const Source& source, const Call& call, State& state, bool* present) const {
  *present = false;
  ValueId value = 0;
  switch (source.from) {
    case Source::From::kConstant: return 0;
    case Source::From::kArgument:
      if (const Argument* argument = argument_of(source, call)) {
        if (source.named.empty() || is_named(argument->node, source.named)) value = argument->value;
      }
      break;
    case Source::From::kReceiver: value = call.receiver; break;
    case Source::From::kTypeArgument:
      if (source.position >= 0 && static_cast<size_t>(source.position) < call.type_arguments.size()) {
        value = call.type_arguments[static_cast<size_t>(source.position)];
      }
      break;
    case Source::From::kAssigned:
      if (call.compared != 0) {
        value = call.compared;
      } else if (!call.arguments.empty()) {
        value = call.arguments[0].value;
      }
      break;
    case Source::From::kResult: return 0;
  }
  if (value == 0) return 0;
  if (!source.type.empty()) {
    const bool plain = values_[value].kind == ValueKind::kInteger && index_.language() == "csharp";
    // (Of several values each.)
    for (const Possible& one : values_.possibilities(value)) {
      std::string type = type_of(one.value, state);
      if (type.empty()) type = type_of(value, state);
      const std::vector<std::string> types = lineage(plain ? "System.Int32" : type);
      if (std::find(types.begin(), types.end(), source.type) == types.end()) return 0;
    }
  }
  *present = true;
  return pick_field(value, source, state, present);
}

// Where a source's value is written: its argument, or in that the entry of a literal that gives the field. kNone where
// nothing of the kind is written.
NodeId Evaluator::place_of(const Source& source, const Call& call, const State& state) const {
  const Argument* argument = source.from == Source::From::kArgument ? argument_of(source, call) : nullptr;
  const bool assigned = source.from == Source::From::kAssigned && !source.field.empty() && !call.arguments.empty();
  if (assigned) argument = &call.arguments[0];
  if (argument == nullptr) return kNone;
  NodeId place = argument->node;
  ValueId value = argument->value;
  for (std::string_view path = source.field; !path.empty();) {
    const size_t dot = has_dotted(value, path, state) ? std::string_view::npos : path.find('.');
    std::string_view name = path.substr(0, dot);
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    const Object* object = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    NodeId entry = object != nullptr ? entry_of(*object, name) : kNone;
    if (entry == kNone) {
      // `$options['ssl']['verify_peer'] = false;` behind the literal that has the rest.
      const ValueId set = object != nullptr && path.empty() && place != argument->node ? object->field(name) : 0;
      const TraceId trace = set == 0 ? 0 : values_[set].trace;
      const NodeId by = trace == 0 ? kNone : values_.trace(trace).node;
      if (by != kNone && unit_.kind(by) == NodeKind::kAssign &&
          index_.enclosing_function(by) == index_.enclosing_function(call.site))
        place = by;
      break;
    }
    place = entry;
    value = object->field(name);
  }
  return place;
}

// Is the value another one than this literal's, which the element was given since?
static bool differs(const Value& value, std::string_view written) {
  switch (value.kind) {
    case ValueKind::kInteger: return std::to_string(value.integer) != written;
    case ValueKind::kBoolean: return (value.integer != 0 ? "true" : "false") != written;
    case ValueKind::kString: return value.text != written;
    default: return false;
  }
}

// The part of the literal that made an object which says this field, unless the field was set elsewhere since.
NodeId Evaluator::entry_of(const Object& object, std::string_view name) const {
  ValueId value = object.field(name);
  if (value == 0 || object.birth == kNone) return kNone;
  NodeId found = kNone;
  // [CURLOPT_SSL_VERIFYHOST => 0, RequestOptions::VERIFY => false]: the key is a constant of that name, or the value is
  // what stands there.
  const TraceId from = values_[value].trace;
  const NodeId said = from == 0 ? kNone : values_.trace(from).node;
  auto gives_by_constant = [&](NodeId entry) {
    if (unit_.kind(entry) != NodeKind::kEntry || unit_.child_count(entry) != 2) return false;
    const NodeId held = unit_.child(entry, 0), key = unit_.child(entry, 1);
    if (held == kNone || key == kNone) return false;
    if (unit_.kind(key) == NodeKind::kName && unit_.text(key) == name) return true;
    return unit_.kind(key) == NodeKind::kMember && said != kNone && unit_[held].begin <= unit_[said].begin &&
           unit_[said].end <= unit_[held].end;
  };
  for (uint32_t i = 0; i < unit_.child_count(object.birth) && i < 256; ++i) {
    NodeId entry = unit_.child(object.birth, i);
    if (entry == kNone || (unit_.text(entry) != name && !gives_by_constant(entry))) continue;
    if (unit_.kind(entry) == NodeKind::kEntry || unit_.kind(entry) == NodeKind::kKeyword) found = entry;
  }
  TraceId trace = values_[value].trace;
  NodeId written = found == kNone ? kNone : unit_.child(found, 0);
  if (written != kNone && unit_.kind(written) == NodeKind::kLiteral && differs(values_[value], unit_.text(written)))
    return kNone;
  if (found == kNone || trace == 0) return found;
  NodeId last = values_.trace(trace).node;
  bool same = last != kNone && unit_[found].begin <= unit_[last].begin && unit_[last].end <= unit_[found].end;
  // What is computed there, or a name's value, has the trace of where it comes from.
  const bool is_name = written != kNone && unit_.kind(written) == NodeKind::kName;
  return same || is_name || index_.assignments(name).empty() ? found : kNone;
}

}  // namespace vitrine::trace
