// What a value is for, by the calls that are given it.
#include <algorithm>
#include <utility>

#include "reason/trace/held.h"
#include "reason/trace/purpose_walk.h"

namespace vitrine::trace {

using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

namespace {

// A method that puts what it is given into what it is called of.
bool is_taken_in(std::string_view method) {
  return is_one_of(
      method, {"append",          "add",         "push",        "put",       "write",     "extend", "concat", "insert",
               "push_back",       "push_str",    "WriteString", "WriteByte", "WriteRune", "Append", "Add",    "unshift",
               "appendCodePoint", "append_char", "<<",          "prepend"});
}

// … of a queue or list, of which others may take it out.
bool is_queued(std::string_view method) {
  return is_one_of(method, {"offer", "enqueue", "Enqueue", "Push", "AddLast", "AddFirst", "addLast", "addFirst",
                            "AddRange", "Insert"});
}

// A method that keeps a value under a name.
bool keeps_by_name(std::string_view method) {
  for (std::string_view word : {"set", "put", "add", "with", "append", "store", "save", "cookie", "header", "claim"}) {
    if (method.starts_with(word)) return true;
  }
  return false;
}

// What a format says before what its nth place is filled with.
std::string_view before_place(std::string_view format, int place, bool braces) {
  for (size_t at = 0; (at = format.find(braces ? '{' : '%', at)) != std::string_view::npos; ++at) {
    if (at + 1 < format.size() && format[at + 1] == format[at]) {
      ++at;
      continue;
    }
    // (Of `{name}` the value is no argument.)
    if (braces && format.substr(at).find_first_of("}:") != 1) continue;
    if (place-- == 0) return format.substr(0, at);
  }
  return {};
}

// What a format says before an argument's place; for a random number also the text that stands before the argument.
std::string_view text_before(const source::Unit& unit, NodeId argument, NodeId call, std::string_view of) {
  const bool braces = unit.language == source::Language::kRust;
  int behind = -1;  // placeholders before the argument's
  std::string_view format, last;
  for (uint32_t i = 1; i < unit.child_count(call) && unit.kind(call) == NodeKind::kCall; ++i) {
    const NodeId one = unit.child(call, i);
    if (one == argument) break;
    if (behind >= 0) ++behind;
    last = {};
    if (unit.kind(one) != NodeKind::kLiteral || unit[one].op != uint8_t(LiteralKind::kString)) continue;
    last = unit.text(one);
    if (last.find(braces ? '{' : '%') == std::string_view::npos) continue;
    format = last;
    behind = 0;
  }
  if (behind >= 0) return before_place(format, behind, braces);
  return of == "random" ? last : std::string_view();
}

// "Set-Cookie: auth_token=%x": the name that a format of C writes before what it is given.
std::string_view named_in_format(std::string_view before) {
  if (!before.ends_with('=') && !before.ends_with(": ")) return {};
  before.remove_suffix(before.ends_with('=') ? 1 : 2);
  const size_t from = before.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
  return from == std::string_view::npos ? before : before.substr(from + 1);
}

}  // namespace

// C: `out` of `out + 2 * i`, `(char *)out + i`, `&out[i]`.
NodeId whole_written(const UnitIndex& index, NodeId written) {
  const source::Unit& unit = index.unit();
  for (int hops = 0; index.is_c() && hops < 8; ++hops) {
    const NodeKind kind = unit.kind(written);
    const bool view = kind == NodeKind::kCast || (kind == NodeKind::kUnary && unit.text(written) == "&") ||
                      (kind == NodeKind::kBinary && unit.text(written) == "+") ||
                      (hops > 0 && kind == NodeKind::kIndex);
    if (!view) break;
    written = unit.child(written, 0);
  }
  return written;
}

// std::generate(v.begin(), …), std::generate_n(std::back_inserter(v), …): what they fill.
// The calls of a function that stands in a table of functions at a place that is told: `makers[1]()`,
// `makers["old"]()`, `makers.old()`, `maker = makers[1]; … maker()`. `value`: its place there, an entry of a map.
// `holders`: the variables that it is put into.
static void add_calls_of_row(const UnitIndex& index, NodeId value, const std::vector<NodeId>& uses,
                             std::vector<NodeId>* calls, std::vector<NodeId>* holders) {
  const source::Unit& unit = index.unit();
  const NodeId table = index.parent(value);
  const bool by_name = unit.kind(value) == NodeKind::kEntry;
  std::string place(by_name ? unit.text(value) : std::string_view());
  for (uint32_t i = 0; !by_name && i < unit.child_count(table); ++i) {
    if (unit.child(table, i) == value) place = std::to_string(i);
  }
  if (place.empty()) return;
  for (NodeId use : uses) {
    NodeId row = index.parent(use);
    const NodeId key = unit.kind(row) == NodeKind::kIndex ? unit.child(row, 1) : kNone;
    const bool is_member = by_name && unit.kind(row) == NodeKind::kMember && unit.text(row) == place;
    const bool is_row = key != kNone && unit.kind(key) == NodeKind::kLiteral && unit.text(key) == place;
    if ((!is_row && !is_member) || unit.child(row, 0) != use) continue;
    const NodeId up = index.parent(row);
    if (unit.kind(up) == NodeKind::kCall && unit.child(up, 0) == row) calls->push_back(up);
    if (unit.kind(up) == NodeKind::kDeclare) holders->push_back(up);
  }
}

// The constructor of a type of the unit that `new Type(…)` calls; kNone where it has none of its own.
static NodeId constructor_of(const UnitIndex& index, NodeId made) {
  const source::Unit& unit = index.unit();
  const NodeId type = unit[made].type == kNone ? kNone : index.type(unit.text(unit[made].type));
  NodeId out = kNone;
  for (uint32_t i = 0; type != kNone && i < unit.child_count(type); ++i) {
    const NodeId one = unit.child(type, i);
    if (one == kNone || unit.kind(one) != NodeKind::kFunction || (unit[one].flags & source::kConstructor) == 0)
      continue;
    if (out != kNone) return kNone;  // which of them is meant is not told here
    out = one;
  }
  return out;
}

void Purposes::follow_filled(NodeId call, int depth, Walk& walk) {
  const NodeId begin = unit_.child(call, 1);
  NodeId filled = begin;
  if (unit_.kind(begin) == NodeKind::kCall && index_.last_name(begin).ends_with("inserter")) {
    filled = unit_.child_count(begin) > 1 ? unit_.child(begin, 1) : begin;
  } else if (unit_.kind(begin) == NodeKind::kCall && unit_.kind(unit_.child(begin, 0)) == NodeKind::kMember) {
    filled = unit_.child(unit_.child(begin, 0), 0);
  }
  follow_stored(filled, false, depth, walk);
}

// println!("your one-time code is {}", value), "Your token: " + value
bool Purposes::note_told(std::string_view before, NodeId by, Walk& walk) const {
  return walk.of == "random" && note(told_before(before), NameIs::kNamed, by, walk);
}

// What a text says of what is put behind it: `whole` is put together of it and `part`.
bool Purposes::note_joined(NodeId whole, NodeId part, Walk& walk) const {
  NodeId before = kNone;
  for (uint32_t i = 0; i < unit_.child_count(whole) && unit_.child(whole, i) != part; ++i)
    before = unit_.child(whole, i);
  // (a + "text: " + value)
  if (before != kNone && unit_.kind(before) == NodeKind::kBinary && unit_.text(before) == "+" &&
      unit_.text(whole) == "+")
    before = unit_.child(before, 1);
  return before != kNone && unit_.kind(before) == NodeKind::kLiteral &&
         unit_[before].op == uint8_t(LiteralKind::kString) && note_told(unit_.text(before), whole, walk);
}

// C: a variable that is a pointer or an array, in which a call may put something.
bool Purposes::is_buffer(NodeId argument) const {
  if (unit_.kind(argument) != NodeKind::kName) return false;
  const NodeId declared = index_.declaration(argument);
  return declared != kNone && unit_[declared].type != kNone &&
         (unit_[unit_[declared].type].flags & (source::kArrayType | source::kPointer)) != 0;
}

// Counted without what is called.
uint32_t Purposes::position_of(NodeId argument, NodeId call) const {
  const uint32_t first = unit_.kind(call) == NodeKind::kNew ? 0 : 1;
  uint32_t i = first;
  while (i < unit_.child_count(call) && unit_.child(call, i) != argument) ++i;
  return i - first;
}

// True: what takes it tells what it is for.
bool Purposes::follow_argument(NodeId call, NodeId argument, int depth, Walk& walk) {
  const bool makes = unit_.kind(call) == NodeKind::kNew;
  const NodeId callee = makes ? kNone : unit_.child(call, 0);
  const std::string_view name = index_.last_name(call);
  const bool is_method = callee != kNone && unit_.kind(callee) == NodeKind::kMember;
  NodeId receiver = is_method ? unit_.child(callee, 0) : kNone;
  if (source::extends_cpp(unit_.language) && !makes && walk.of == "random" && position_of(argument, call) > 0 &&
      (name == "generate" || name == "generate_n")) {
    follow_filled(call, depth, walk);
    return false;
  }
  if (is_derived_from(argument, walk)) return true;
  // setcookie($name, $value): the name is no secret.
  const bool names_it = is_one_of(name, {"setcookie", "setrawcookie", "set_cookie", "cookie", "setCookie", "Cookie"}) &&
                        position_of(argument, call) == 0 && unit_.child_count(call) > (makes ? 1U : 2U);
  if ((!names_it && note(name, NameIs::kGivenTo, call, walk)) || note_given(argument, call, walk)) return true;
  // user.setResetToken(value)
  const bool is_setter = is_method && name.starts_with("set") && name.size() > 3 && position_of(argument, call) == 0 &&
                         (name[3] == '_' || (name[3] >= 'A' && name[3] <= 'Z'));
  if (is_setter && note(name.substr(name[3] == '_' ? 4 : 3), NameIs::kNamed, call, walk)) return true;
  if (receiver != kNone && note(index_.last_name(receiver), NameIs::kHolder, call, walk)) return true;
  for (uint32_t i = makes ? 0 : 1; i < unit_.child_count(call); ++i) {
    const NodeId other = unit_.child(call, i);
    if (other != argument && unit_.kind(other) == NodeKind::kLiteral &&
        unit_[other].op == uint8_t(LiteralKind::kString) && note(unit_.text(other), NameIs::kBeside, call, walk)) {
      return true;
    }
  }
  // printf("token=%s", value)
  const std::string_view said = text_before(unit_, argument, call, walk.of);
  if (note(named_in_format(said), NameIs::kNamed, call, walk) || note_told(said, call, walk)) return true;
  // setAttribute("csrfToken", value): the text before it names what is kept.
  if (makes || keeps_by_name(name)) {
    for (uint32_t i = makes ? 0 : 1; i + 1 < unit_.child_count(call); ++i) {
      const NodeId before = unit_.child(call, i);
      if (unit_.child(call, i + 1) == argument && unit_.kind(before) == NodeKind::kLiteral &&
          unit_[before].op == uint8_t(LiteralKind::kString) && note(unit_.text(before), NameIs::kNamed, call, walk)) {
        return true;
      }
    }
  }
  const knowledge::ValueFunction* known = makes ? nullptr : catalogue_.value_function(index_.language(), name);
  if (known != nullptr && known->into >= 0 && known->into + 1 < static_cast<int>(unit_.child_count(call)) &&
      unit_.child(call, static_cast<uint32_t>(known->into) + 1) != argument) {
    // snprintf(code, sizeof code, "%06u", value), sprintf(out + 2 * i, "%02x", value)
    const NodeId into = whole_written(index_, unit_.child(call, static_cast<uint32_t>(known->into) + 1));
    if (follow_out(into, depth, walk)) return true;
    follow_stored(into, false, depth, walk);
    return false;
  }
  if (known != nullptr && known->operation == "copy" && index_.is_c() && walk.of == "random" &&
      known->arguments.size() > 1 && known->arguments[0] == 0 &&
      known->arguments[1] == static_cast<int>(position_of(argument, call))) {
    // memcpy(key + i, &value, sizeof value)
    const NodeId into = whole_written(index_, unit_.child(call, 1));
    if (follow_out(into, depth, walk)) return true;
    follow_stored(into, false, depth, walk);
    return false;
  }
  if (known != nullptr && known->operation == "add" && !known->arguments.empty() && known->arguments[0] == 0 &&
      unit_.child(call, 1) != argument) {
    follow_stored(unit_.child(call, 1), false, depth, walk);  // PHP: $characters[] = …
    return false;
  }
  // binary.BigEndian.PutUint32(key[4:], value), copy(key, made)
  if (unit_.language == source::Language::kGo && !makes && unit_.child(call, 1) != argument &&
      (name.starts_with("PutUint") || (name == "copy" && !is_method))) {
    follow_stored(unit_.child(call, 1), false, depth, walk);
    return false;
  }
  const bool derived = std::exchange(walk.derived, false), given_back = std::exchange(walk.given_back, false);
  const bool was_open = walk.open;
  const bool led_on = (!makes || constructor_of(index_, call) != kNone) &&
                      follow_into(call, position_of(argument, call), false, depth, walk);
  // A function that only derives from it: what it gives is no hash any more.
  const bool only_derives = led_on && walk.derived && !walk.given_back && walk.open == was_open;
  walk.derived = walk.derived || derived;
  walk.given_back = walk.given_back || given_back;
  if (only_derives) return true;
  // out.append(high).append(low);
  NodeId statement = index_.parent(call);
  while (is_taken_in(index_.last_name(call)) && unit_.kind(statement) == NodeKind::kMember &&
         is_taken_in(unit_.text(statement)) && unit_.kind(index_.parent(statement)) == NodeKind::kCall &&
         unit_.child(index_.parent(statement), 0) == statement)
    statement = index_.parent(index_.parent(statement));
  while (receiver != kNone && unit_.kind(receiver) == NodeKind::kCall && is_taken_in(index_.last_name(receiver)) &&
         unit_.kind(unit_.child(receiver, 0)) == NodeKind::kMember)
    receiver = unit_.child(unit_.child(receiver, 0), 0);
  if (unit_.kind(statement) != NodeKind::kExpression) return false;
  const NodeId taker =
      receiver != kNone && unit_.kind(receiver) == NodeKind::kName ? index_.declaration(receiver) : kNone;
  const bool made_here = taker != kNone && unit_.kind(taker) == NodeKind::kDeclare;
  if (receiver != kNone && unit_.kind(receiver) == NodeKind::kName &&
      (is_taken_in(name) || (made_here && is_queued(name)))) {
    follow_stored(receiver, false, depth, walk);
    follow_given_back(receiver, depth, walk);
  } else if (!led_on) {
    walk.open = true;
  }
  return false;
}

// Python: what is put into a queue or list that is a parameter, whoever gave it takes out: fill(out),
// Thread(target=fill, args=(out,)), pool.submit(fill, out).
void Purposes::follow_given_back(NodeId holder, int depth, Walk& walk) {
  if (unit_.language != source::Language::kPython || depth >= kMostDepth) return;
  const NodeId parameter = index_.declaration(holder);
  if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter) return;
  const NodeId function = index_.parent(parameter);
  uint32_t position = 0;
  for (uint32_t i = 0; i < unit_.child_count(function) && unit_.child(function, i) != parameter; ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) == 0) ++position;
  }
  for (NodeId call : calls_of(function)) {
    if (position + 1 < unit_.child_count(call)) follow_stored(unit_.child(call, position + 1), false, depth + 1, walk);
  }
  for (NodeId use : uses(unit_[function].text)) {
    const bool is_named = unit_.kind(index_.parent(use)) == NodeKind::kKeyword;
    const NodeId call = is_named ? index_.parent(index_.parent(use)) : index_.parent(use);
    if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) == use) continue;
    if (!is_named) {
      const uint32_t given = position_of(use, call) + 2 + position;
      if (given < unit_.child_count(call)) follow_stored(unit_.child(call, given), false, depth + 1, walk);
      continue;
    }
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      const NodeId all =
          unit_.kind(unit_.child(call, i)) == NodeKind::kKeyword && unit_.text(unit_.child(call, i)) == "args"
              ? unit_.child(unit_.child(call, i), 0)
              : kNone;
      if (all != kNone && unit_.kind(all) == NodeKind::kArray && position < unit_.child_count(all))
        follow_stored(unit_.child(all, position), false, depth + 1, walk);
    }
  }
}

// The calls of what a variable, parameter or field holds, where that is a function: `f(key)`, `f.accept(key)`.
void Purposes::add_calls_of_holder(NodeId holder, std::vector<NodeId>* out) {
  const bool is_field = unit_.kind(holder) == NodeKind::kField;
  const bool is_global = index_.is_c() && index_.enclosing_function(holder) == kNone;
  const auto is_name_of_file = [&](NodeId use) { return index_.declaration(use) == kNone; };
  for (NodeId use : uses(unit_[holder].text)) {
    if (out->size() == kMostTold) return;
    const bool is_meant = is_field ? index_.enclosing_type(use) == index_.parent(holder)
                                   : unit_.kind(use) == NodeKind::kName &&
                                         (index_.declaration(use) == holder || (is_global && is_name_of_file(use)));
    if (!is_meant) continue;
    NodeId callee = use;
    const NodeId up = index_.parent(use);
    if (unit_.kind(up) == NodeKind::kMember && unit_.child(up, 0) == use &&
        (calls_what_is_held(unit_.text(up)) || unit_.text(up) == "get"))
      callee = up;
    const NodeId call = index_.parent(callee);
    if (unit_.kind(call) == NodeKind::kCall && unit_.child(call, 0) == callee) out->push_back(call);
  }
}

// Is it written as one of this type of the unit: made so here, or a variable, parameter or field that is declared so?
bool Purposes::is_one_of_type(NodeId expression, NodeId type) const {
  auto says = [&](NodeId written) {
    if (written == kNone) return false;
    const std::string_view name = unit_.text(written);
    return name.substr(name.find_last_of(".:") + 1) == unit_.text(type);
  };
  const NodeKind kind = unit_.kind(expression);
  if (kind == NodeKind::kThis) return index_.enclosing_type(expression) == type;
  if (kind == NodeKind::kNew) return says(unit_[expression].type);
  if (kind != NodeKind::kName && kind != NodeKind::kMember) return false;
  NodeId declared = kind == NodeKind::kName ? index_.declaration(expression) : kNone;
  const bool is_own = kind == NodeKind::kName || unit_.kind(unit_.child(expression, 0)) == NodeKind::kThis;
  const NodeId around = declared == kNone && is_own ? index_.enclosing_type(expression) : kNone;
  if (around != kNone) declared = index_.field(around, unit_.text(expression));
  if (declared == kNone) return false;
  const NodeId initial = unit_.kind(declared) == NodeKind::kParameter ? kNone : unit_.child(declared, 0);
  return says(unit_[declared].type) || (unit_.kind(initial) == NodeKind::kNew && says(unit_[initial].type));
}

// Where a getter is asked: `provider.Token`, and `Token` within its type.
void Purposes::add_askers(NodeId getter, std::vector<NodeId>* out) {
  const NodeId type = index_.enclosing_type(getter);
  if ((unit_[getter].flags & source::kGetter) == 0 || type == kNone) return;
  for (NodeId use : uses(unit_[getter].text)) {
    if (out->size() == kMostTold) return;
    const bool is_asked = unit_.kind(use) == NodeKind::kMember
                              ? is_one_of_type(unit_.child(use, 0), type)
                              : index_.enclosing_type(use) == type && index_.declaration(use) == kNone;
    if (is_asked) out->push_back(use);
  }
}

// Where a function is called that something else holds: `Filler f = Fill; f(key)`, `use(Tokens::next)`.
std::vector<NodeId> Purposes::calls_through(NodeId function) {
  std::vector<NodeId> out, values;
  if (unit_.kind(index_.parent(function)) == NodeKind::kLambda) {
    values.push_back(index_.parent(function));
  } else if (index_.functions(unit_.text(function)).size() == 1) {
    for (NodeId use : uses(unit_[function].text)) {
      const NodeId up = index_.parent(use);
      const bool is_callee = unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == use;
      const bool is_base = unit_.kind(up) == NodeKind::kMember || unit_.kind(up) == NodeKind::kIndex;
      const NodeId declared = unit_.kind(use) == NodeKind::kName ? index_.declaration(use) : kNone;
      if (is_callee || is_base || (declared != kNone && declared != function)) continue;
      if (values.size() < kMostTold) values.push_back(use);
    }
  }
  for (NodeId value : values) {
    NodeId up = index_.parent(value);
    const bool is_entry = unit_.kind(up) == NodeKind::kEntry && unit_.kind(index_.parent(up)) == NodeKind::kMap;
    const NodeId table = is_entry ? index_.parent(up) : unit_.kind(up) == NodeKind::kArray ? up : kNone;
    if (table != kNone) {
      const NodeId holder_of_table = index_.parent(table);
      const bool is_set = unit_.kind(holder_of_table) == NodeKind::kAssign &&
                          unit_.child(holder_of_table, 1) == table &&
                          unit_.kind(unit_.child(holder_of_table, 0)) == NodeKind::kName;
      const NodeId named = is_set ? unit_.child(holder_of_table, 0) : holder_of_table;
      const std::vector<NodeId> all_named = uses(unit_[named].text);
      const bool is_only = !is_set || std::ranges::none_of(all_named, [&](NodeId use) {
        const NodeId around = index_.parent(use);
        return use != named && unit_.kind(around) == NodeKind::kAssign && unit_.child(around, 0) == use;
      });
      if (is_only && (is_set || unit_.kind(holder_of_table) == NodeKind::kDeclare)) {
        std::vector<NodeId> holders, of_table = all_named;
        const auto is_anothers = [&](NodeId use) {
          const NodeId declared = index_.declaration(use);
          return declared != kNone && declared != named;
        };
        if (!index_.is_c()) std::erase_if(of_table, is_anothers);
        add_calls_of_row(index_, is_entry ? up : value, of_table, &out, &holders);
        for (NodeId holder : holders) add_calls_of_holder(holder, &out);
        continue;
      }
    }
    // new Filler(Fill)
    while (unit_.kind(up) == NodeKind::kCast || unit_.kind(up) == NodeKind::kUnary ||
           (unit_.kind(up) == NodeKind::kNew && unit_.child_count(up) == 1)) {
      value = up;
      up = index_.parent(up);
    }
    if (unit_.kind(up) == NodeKind::kDeclare || unit_.kind(up) == NodeKind::kField) add_calls_of_holder(up, &out);
    // return func(p []byte) { … }: `fill := filler(); fill(key)`, `filler()(key)`
    const NodeId giver = unit_.kind(up) == NodeKind::kReturn ? index_.enclosing_function(up) : kNone;
    for (NodeId call : giver == kNone ? std::vector<NodeId>() : calls_of(giver)) {
      const NodeId taker = index_.parent(call);
      if (unit_.kind(taker) == NodeKind::kCall && unit_.child(taker, 0) == call) out.push_back(taker);
      if (unit_.kind(taker) == NodeKind::kDeclare) add_calls_of_holder(taker, &out);
    }
    if (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 1) == value) {
      const NodeId target = unit_.child(up, 0);
      NodeId held = unit_.kind(target) == NodeKind::kName ? index_.declaration(target) : kNone;
      if (held == kNone && index_.is_c() && unit_.kind(target) == NodeKind::kName) {  // a variable of the file
        const std::vector<NodeId>& named = index_.globals(unit_.text(target));
        if (named.size() == 1 && unit_.kind(named.front()) == NodeKind::kDeclare) held = named.front();
      }
      const NodeId type = unit_.kind(target) == NodeKind::kMember ? index_.enclosing_type(target) : kNone;
      const NodeId field = type == kNone ? kNone : index_.field(type, unit_.text(target));
      if (held != kNone || field != kNone) add_calls_of_holder(held != kNone ? held : field, &out);
    }
    if (unit_.kind(up) != NodeKind::kCall && unit_.kind(up) != NodeKind::kNew) continue;
    const std::vector<NodeId>& own = index_.functions(index_.last_name(up));
    if (own.size() != 1 || unit_.child(up, 0) == value) continue;
    uint32_t nth = position_of(value, up);
    for (uint32_t i = 0; i < unit_.child_count(own[0]); ++i) {
      const NodeId parameter = unit_.child(own[0], i);
      if (unit_.kind(parameter) != NodeKind::kParameter || (unit_[parameter].flags & source::kReceiver) != 0) continue;
      if (nth-- == 0) add_calls_of_holder(parameter, &out);
    }
  }
  return out;
}

// C: the calls of a function that a member holds, `source->fill(key, 16)`, in which `drawn` is drawn from as far as
// values tell.
std::vector<NodeId> Purposes::calls_through_members(NodeId function, NodeId drawn) {
  std::vector<NodeId> out;
  if (!index_.is_c() || !index_.is_pointed_at(function)) return out;
  std::vector<std::string_view> names;
  for (NodeId use : uses(unit_[function].text)) {
    NodeId value = use, up = index_.parent(use);
    while (unit_.kind(up) == NodeKind::kCast || (unit_.kind(up) == NodeKind::kUnary && unit_.text(up) == "&")) {
      value = up;
      up = index_.parent(up);
    }
    if (unit_.kind(up) == NodeKind::kEntry && unit_.child(up, 0) == value) names.push_back(unit_.text(up));
    if (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 1) == value &&
        unit_.kind(unit_.child(up, 0)) == NodeKind::kMember)
      names.push_back(index_.last_name(unit_.child(up, 0)));
    if (unit_.kind(up) != NodeKind::kArray) continue;
    const std::vector<NodeId>& members = index_.members_filled(up);
    for (uint32_t i = 0; i < unit_.child_count(up) && i < members.size(); ++i) {
      if (unit_.child(up, i) == value) names.push_back(unit_.text(members[i]));
    }
  }
  for (const auto& [call, made] : draws_.through) {
    const NodeId callee = made.contains(drawn) && unit_.kind(call) == NodeKind::kCall ? unit_.child(call, 0) : kNone;
    if (callee == kNone || unit_.kind(callee) != NodeKind::kMember) continue;
    if (std::ranges::find(names, unit_.text(callee)) != names.end()) out.push_back(call);
  }
  std::ranges::sort(out);
  if (out.size() > kMostTold) out.resize(kMostTold);
  return out;
}

// Into this unit's functions of that name.
bool Purposes::follow_into(NodeId call, uint32_t position, bool holder, int depth, Walk& walk) {
  if (depth >= kMostDepth) return false;
  std::vector<NodeId> functions = index_.functions(index_.last_name(call));
  if (unit_.kind(call) == NodeKind::kNew) functions = {constructor_of(index_, call)};
  if (functions.empty() || functions.front() == kNone || functions.size() > kMostTold) return false;
  bool led_on = false;
  const bool open = walk.open;
  for (NodeId function : functions) {
    uint32_t nth = 0;
    for (uint32_t i = 0; i < unit_.child_count(function); ++i) {
      const NodeId parameter = unit_.child(function, i);
      if (unit_.kind(parameter) != NodeKind::kParameter || (unit_[parameter].flags & source::kReceiver) != 0) continue;
      if (nth++ != position) continue;
      led_on = true;
      walk.entered.insert(function);
      if (holder && walk.of == "random") walk.drawing.insert(function);
      walk.entered_by.emplace_back(function, call);
      if (!holder && note(unit_.text(parameter), NameIs::kNamed, parameter, walk)) break;
      follow_uses(parameter, unit_[parameter].end, holder, depth + 1, walk);
      break;
    }
  }
  // How a function comes by a result that is used is not told by names.
  if (unit_.kind(index_.parent(call)) != NodeKind::kExpression) walk.open = open;
  return led_on;
}

}  // namespace vitrine::trace
