// What a value is for, by where it is kept, and who asks for it there.
#include <algorithm>

#include "reason/trace/purpose_walk.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Is it another entry of the table than this one that is read here?
bool reads_another(const source::Unit& unit, const UnitIndex& index, NodeId use, std::string_view key) {
  const NodeId up = index.parent(use);
  if (key.empty() || up == kNone || unit.child(up, 0) != use) return false;
  if (unit.kind(up) == NodeKind::kMember) return index.language() == "javascript" && unit.text(up) != key;
  const NodeId at = unit.kind(up) == NodeKind::kIndex ? unit.child(up, 1) : kNone;
  return at != kNone && unit.kind(at) == NodeKind::kLiteral && unit.text(at) != key;
}

// What an assignment's target or a call's argument is a part of, with what is written into.
bool is_place(NodeKind kind) {
  return kind == NodeKind::kArray || kind == NodeKind::kIndex || kind == NodeKind::kUnary || kind == NodeKind::kSlice ||
         kind == NodeKind::kCast;
}

}  // namespace

// C and C++: bytes that are called `key` and nothing else: a pointer to some, an array or a list of them.
bool is_key_bytes(const source::Unit& unit, NodeId declared) {
  if (declared == kNone || unit.text(declared) != "key" || unit[declared].type == kNone) return false;
  const NodeId type = unit[declared].type;
  const auto is_byte = [&](NodeId one) {
    const std::string_view name = unit.text(one);
    return is_one_of(name.substr(name.rfind('.') + 1),
                     {"unsigned char", "uint8_t", "u_char", "byte", "BYTE", "guchar"});
  };
  if (is_one_of(unit.text(type), {"std.vector", "std.array"})) {
    return unit.child_count(type) > 0 && unit.kind(unit.child(type, 0)) == NodeKind::kTypeName &&
           is_byte(unit.child(type, 0));
  }
  return (unit[type].flags & (source::kArrayType | source::kPointer)) != 0 && is_byte(type);
}

// Where the value of an assignment's target holds.
uint32_t Purposes::after(NodeId target) const {
  NodeId up = index_.parent(target);
  while (unit_.kind(up) == NodeKind::kArray || unit_.kind(up) == NodeKind::kIndex || unit_.kind(up) == NodeKind::kUnary)
    up = index_.parent(up);
  return unit_.kind(up) == NodeKind::kAssign ? unit_[up].end : unit_[target].end;
}

void Purposes::follow_stored(NodeId target, bool holder, int depth, Walk& walk) {
  switch (unit_.kind(target)) {
    case NodeKind::kName: {
      // for b in key.iter_mut() { *b = … }
      const NodeId declared = index_.declaration(target);
      const NodeId list = declared == kNone ? kNone : index_.list_behind(index_.parent(declared));
      if (list != kNone && depth < kMostDepth) return follow_stored(list, holder, depth + 1, walk);
      NodeId set = index_.parent(target);
      const bool assigned = unit_.kind(set) == NodeKind::kAssign;
      while (is_place(unit_.kind(set))) set = index_.parent(set);
      if (!holder && is_set_anew(target, set, !assigned)) return;
      [[fallthrough]];
    }
    case NodeKind::kMember:
      if (const NodeId base = unit_.child(target, 0);
          !holder && index_.is_c() && base != kNone && unit_.kind(base) == NodeKind::kName) {
        // struct session *s; s->id = …: of which type it is a member says more than its own name.
        const NodeId declared = index_.declaration(base);
        const NodeId type = declared == kNone ? kNone : unit_[declared].type;
        const auto* before = walk.gravest;
        if (type != kNone && index_.type(unit_.text(type)) != kNone &&
            note(std::string(unit_.text(type)) + "_" + std::string(unit_.text(target)), NameIs::kNamed, target, walk)) {
          if (walk.gravest != before) walk.name = unit_.text(target);  // what the unit keeps
          return;
        }
      }
      if (holder || !note(unit_.text(target), NameIs::kNamed, target, walk))
        follow_uses(target, after(target), holder, depth, walk);
      return;
    case NodeKind::kIndex: {
      const NodeId base = unit_.child(target, 0), key = unit_.child(target, 1);
      if (key != kNone && unit_.kind(key) == NodeKind::kLiteral &&
          (note(unit_.text(key), NameIs::kBeside, target, walk) ||
           note(unit_.text(key), NameIs::kNamed, target, walk))) {
        return;
      }
      if (!holder && is_written_over(base, target)) return;
      if (!holder && follow_out(base, depth, walk)) return;
      follow_pointed_at(base, holder, depth, walk);
      return follow_stored(base, holder, depth, walk);
    }
    case NodeKind::kArray:
      for (uint32_t i = 0; i < unit_.child_count(target); ++i) {
        if (unit_.child(target, i) != kNone) follow_stored(unit_.child(target, i), holder, depth, walk);
      }
      return;
    case NodeKind::kSlice: return follow_stored(unit_.child(target, 0), holder, depth, walk);
    case NodeKind::kUnary:
      if (!holder && follow_out(unit_.child(target, 0), depth, walk)) return;
      follow_pointed_at(unit_.child(target, 0), holder, depth, walk);
      return follow_stored(unit_.child(target, 0), holder, depth, walk);
    default: walk.open = true;
  }
}

// C: `buffer` of `unsigned char *at = buffer;`, which is written through `*at++ = …` and `at[i] = …`.
void Purposes::follow_pointed_at(NodeId name, bool holder, int depth, Walk& walk) {
  if (holder || !index_.is_c() || depth >= kMostDepth || unit_.kind(name) != NodeKind::kName) return;
  const NodeId declared = index_.declaration(name);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare || unit_.child_count(declared) == 0) return;
  const NodeId type = unit_[declared].type;
  if (type == kNone || (unit_[type].flags & source::kPointer) == 0) return;
  for (NodeId use : uses(unit_[name].text)) {
    const NodeId up = index_.parent(use);
    const bool is_set = unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == use && unit_.text(up) == "=";
    if (is_set && index_.declaration(use) == declared) return;
  }
  const NodeId whole = whole_written(index_, unit_.child(declared, 0));
  if (whole == kNone || unit_.kind(whole) != NodeKind::kName || !is_buffer(whole)) return;
  if (!follow_out(whole, depth + 1, walk)) follow_stored(whole, false, depth + 1, walk);
}

// May what a function puts into a parameter be seen by who calls it, whatever the parameter's type?
static bool gives_references(source::Language language) {
  using source::Language;
  constexpr Language kGiving[] = {Language::kCSharp, Language::kJavaScript, Language::kTypeScript,
                                  Language::kTsx,    Language::kPython,     Language::kRuby,
                                  Language::kDart,   Language::kGo,         Language::kRust};
  return source::extends_c(language) || source::runs_on_java(language) ||
         std::ranges::find(kGiving, language) != std::end(kGiving);
}

// What is written through a parameter, `out[i] = …`, goes where a result goes. True: a name tells what it is for.
bool Purposes::follow_out(NodeId written, int depth, Walk& walk) {
  const bool may_give = gives_references(unit_.language) && unit_.kind(written) == NodeKind::kName;
  const NodeId parameter = may_give ? index_.declaration(written) : kNone;
  if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter || depth >= kMostDepth) return false;
  const NodeId function = index_.parent(parameter);
  if (function == kNone || unit_.kind(function) != NodeKind::kFunction) return false;
  const bool entered = walk.entered.contains(function);
  if (entered && !(index_.is_c() && walk.of == "random")) return false;
  if (note(unit_.text(parameter), NameIs::kNamed, parameter, walk)) return true;
  if (note(index_.spoken_name(function), NameIs::kNamed, function, walk)) return true;
  if (walk.of == "random" && is_key_bytes(unit_, parameter) && note("secret_key", NameIs::kNamed, parameter, walk)) {
    walk.name = unit_.text(parameter);
    return true;
  }
  uint32_t position = 1;
  for (uint32_t i = 0; i < unit_.child_count(function) && unit_.child(function, i) != parameter; ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) == 0) ++position;
  }
  std::vector<NodeId> calls = is_anothers(function) ? std::vector<NodeId>() : calls_of(function);
  const std::vector<NodeId> through = calls_through(function);
  calls.insert(calls.end(), through.begin(), through.end());
  const std::vector<NodeId> of_members = calls_through_members(function, walk.site);
  calls.insert(calls.end(), of_members.begin(), of_members.end());
  // hex(bytes, out): what was followed into the function comes out of it for that call alone.
  std::erase_if(calls, [&](NodeId call) {
    return entered && std::ranges::find(walk.entered_by, std::pair(function, call)) == walk.entered_by.end();
  });
  if (calls.empty()) walk.given_to_others.push_back(function);
  // mbedtls_ecp_gen_key(group, key, own_random, NULL): what makes keys asks it.
  for (NodeId use : uses(unit_[function].text)) {
    NodeId given = use;
    while (unit_.kind(index_.parent(given)) == NodeKind::kUnary || unit_.kind(index_.parent(given)) == NodeKind::kCast)
      given = index_.parent(given);
    const NodeId taker = index_.parent(given);
    const bool is_given = walk.of == "random" && unit_.kind(use) == NodeKind::kName &&
                          unit_.kind(taker) == NodeKind::kCall && unit_.child(taker, 0) != given;
    if (!is_given) continue;
    const auto& apis = catalogue_.calls(index_.language(), index_.last_name(taker));
    const bool makes_keys = std::ranges::any_of(apis, [](const knowledge::Api* api) {
      return std::ranges::any_of(api->set, [](const knowledge::Binding& binding) {
        return binding.property == "function" && !binding.sources.empty() &&
               binding.sources.front().constant == "keygen";
      });
    });
    if (makes_keys && note("secret_key", NameIs::kNamed, taker, walk)) {
      walk.name = index_.last_name(taker);
      return true;
    }
  }
  for (NodeId call : calls) {
    if (position >= unit_.child_count(call) || draws_.is_anothers(call, walk.site)) continue;
    const NodeId given = unit_.child(call, position);
    // hex(bytes, sizeof bytes, out), where `out` is a parameter again. (Back where it came from it is no deeper.)
    const int next = entered ? depth : depth + 1;
    if (index_.is_c() && follow_out(whole_written(index_, given), next, walk)) return true;
    follow_stored(given, false, next, walk);
  }
  return false;
}

// C: buf[i] = rand(); … RAND_bytes(buf, n): what comes next fills it anew, whatever the way. `target`: what was
// written.
bool Purposes::is_written_over(NodeId written, NodeId target) {
  if (!index_.is_c() || unit_.kind(written) != NodeKind::kName) return false;
  const NodeId function = index_.enclosing_function(written), declared = index_.declaration(written);
  if (function == kNone || declared == kNone || index_.enclosing_function(declared) != function) return false;
  NodeId statement = target;  // … and the loops that it stands in
  for (NodeId up = target; up != function && up != kNone; up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kLoop) statement = up;
  }
  const uint32_t from = unit_[statement == target ? index_.parent(target) : statement].end;
  NodeId next = kNone;
  for (NodeId use : uses(unit_[written].text)) {
    if (unit_[use].begin < from || unit_.kind(use) != NodeKind::kName || index_.enclosing_function(use) != function)
      continue;
    if (next == kNone || unit_[use].begin < unit_[next].begin) next = use;
  }
  if (next == kNone) return false;
  NodeId argument = next;
  while (unit_.kind(index_.parent(argument)) == NodeKind::kCast) argument = index_.parent(argument);
  const NodeId call = index_.parent(argument);
  if (unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) == argument) return false;
  const int position = static_cast<int>(position_of(argument, call));
  bool fills = false;
  for (const knowledge::Api* api : catalogue_.calls(index_.language(), index_.last_name(call))) {
    for (const auto& [source, origin] : api->fills) {
      fills = fills || (source.from == knowledge::Source::From::kArgument && source.position == position &&
                        origin.starts_with("secure"));
    }
  }
  if (!fills) return false;
  // Only where it is reached whenever what was written before is.
  for (NodeId at = call, up = index_.parent(call); up != kNone && up != function; at = up, up = index_.parent(up)) {
    const bool holds_both = unit_[up].begin <= unit_[target].begin && unit_[target].end <= unit_[up].end;
    const NodeKind kind = unit_.kind(up);
    const bool chooses = kind == NodeKind::kIf || kind == NodeKind::kConditional || kind == NodeKind::kBinary;
    if ((chooses && unit_.child(up, 0) != at) || kind == NodeKind::kSwitch) return false;
    if (holds_both) return true;
    if (kind == NodeKind::kLoop || kind == NodeKind::kTry || kind == NodeKind::kLambda) return false;
  }
  return true;
}

// Does a bare name stand for a field of the object?
static bool names_fields_barely(source::Language language) {
  using source::Language;
  return source::runs_on_java(language) || language == Language::kCSharp || language == Language::kDart ||
         language == Language::kSwift;
}

// Is it what `name` is, from there on? A variable within its function, a field within its type, and another's member as
// long as that has the same name.
bool Purposes::is_use(NodeId use, NodeId name, NodeId function, NodeId type, uint32_t from) const {
  const bool field = unit_.kind(name) == NodeKind::kField;
  const NodeId base = unit_.kind(name) == NodeKind::kMember ? unit_.child(name, 0) : kNone;
  const bool own = field || (base != kNone && unit_.kind(base) == NodeKind::kThis);
  // Shared.Random, of whoever asks the type for it.
  if (field && (unit_[name].flags & source::kStatic) != 0 && type != kNone && unit_.kind(use) == NodeKind::kMember) {
    const NodeId asked = unit_.child(use, 0);
    const bool is_name =
        asked != kNone && (unit_.kind(asked) == NodeKind::kMember ||
                           (unit_.kind(asked) == NodeKind::kName && index_.declaration(asked) == kNone));
    if (is_name && index_.type(unit_.text(asked)) == type) return true;
  }
  if (own) {
    if (index_.enclosing_type(use) != type) return false;
    if (unit_.kind(use) == NodeKind::kName && index_.declaration(use) != kNone) return false;  // a variable
    return unit_.kind(use) == NodeKind::kName || unit_.kind(unit_.child(use, 0)) == NodeKind::kThis ||
           unit_.kind(unit_.child(use, 0)) == NodeKind::kName;
  }
  if (unit_.kind(use) != (base != kNone ? NodeKind::kMember : NodeKind::kName)) return false;
  if (base != kNone && (unit_.kind(base) != NodeKind::kName || unit_.kind(unit_.child(use, 0)) != NodeKind::kName ||
                        unit_[base].text != unit_[unit_.child(use, 0)].text)) {
    return false;
  }
  if (function == kNone) return true;
  if (unit_[use].begin < from) return false;
  NodeId around = index_.enclosing_function(use);
  while (around != kNone && around != function) around = index_.enclosing_function(around);
  return around == function;
}

void Purposes::follow_uses(NodeId name, uint32_t from, bool holder, int depth, Walk& walk) {
  const std::string_view key = std::exchange(walk.key, {});
  if (depth >= kMostDepth) {
    walk.open = true;
    return;
  }
  NodeId declared = unit_.kind(name) == NodeKind::kName ? index_.declaration(name) : kNone;
  // (What Kotlin's front end holds an array in until it is whole stands where the array is written.)
  if (unit_.language == source::Language::kKotlin && unit_.text(name).starts_with('$')) from = 0;
  const NodeId type = index_.enclosing_type(name);
  // A field by its bare name is that of its type.
  const NodeId field = declared == kNone && type != kNone && unit_.kind(name) == NodeKind::kName && !index_.is_c()
                           ? index_.field(type, unit_.text(name))
                           : kNone;
  if (field != kNone && names_fields_barely(unit_.language)) name = field;
  NodeId function = index_.enclosing_function(declared != kNone ? declared : name);
  // C and C++: a variable of the file, or a field by its bare name, is the same one in whatever function.
  const bool bare = index_.is_c() && declared == kNone && unit_.kind(name) == NodeKind::kName;
  const bool of_type = bare && type != kNone && index_.field(type, unit_.text(name)) != kNone;
  if (of_type || (bare && !index_.globals(unit_.text(name)).empty())) {
    function = kNone;
    from = 0;
  }
  size_t followed = 0;
  for (NodeId use : uses(unit_[name].text)) {
    const NodeId up = index_.parent(use);
    if (use == name || (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == use)) continue;
    const bool anothers = function == kNone && bare &&
                          ((unit_.kind(use) == NodeKind::kName && index_.declaration(use) != kNone) ||
                           (of_type && index_.enclosing_type(use) != type));
    if (anothers) continue;
    if (!is_use(use, name, function, type, from) || reads_another(unit_, index_, use, key) || is_dead_(use)) continue;
    if (++followed > kMostTold) {
      walk.open = true;
      return;
    }
    follow(use, holder, depth + 1, walk);
  }
  // Of what others may see all of it is seen where it is used at all.
  if (followed == 0 && (function == kNone || unit_.kind(name) != NodeKind::kName)) walk.open = true;
}

}  // namespace vitrine::trace
