#include "reason/trace/purpose.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>

#include "reason/trace/purpose_walk.h"
#include "reason/trace/receivers.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {
namespace {

constexpr int kMostNames = 4;  // of one array

using knowledge::Purpose;
using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

bool is_size(std::string_view name) {
  for (std::string_view word : {"len", "Len", "length", "Length", "size", "Size", "sizeof", "count", "Count"}) {
    if (name.ends_with(word)) return true;
  }
  return false;
}

bool says_only_that_it_makes(std::string_view function) {
  return is_one_of(function, {"generate", "Generate", "create",  "Create", "next",     "Next",  "make",     "Make",
                              "issue",    "Issue",    "get",     "Get",    "build",    "Build", "newValue", "random",
                              "Random",   "new",      "produce", "call",   "__invoke", "run"});
}

// "SessionTokenGenerator" → "SessionToken"
std::string_view what_is_made(std::string_view type) {
  for (std::string_view end : {"Generator", "Factory", "Maker", "Builder", "Creator", "Issuer", "Provider", "Service",
                               "Source", "Util", "Utils", "Helper"}) {
    if (type.size() > end.size() && type.ends_with(end)) return type.substr(0, type.size() - end.size());
  }
  // (ApiKeys.issue() gives one of them.)
  if (type.size() > 2 && type.ends_with('s') && !type.ends_with("ss")) type.remove_suffix(1);
  return type;
}

bool is_comparison(std::string_view op) {
  return is_one_of(op, {"==", "!=", "<", ">", "<=", ">=", "<=>", "=~", "in", "is"});
}

// {token: …, expires: …}: what a function is called for is the entry that is called so, too.
bool is_beside_secret(const source::Unit& unit, const knowledge::Catalogue& catalogue, const UnitIndex& index,
                      NodeId entry, std::string_view of) {
  const NodeId table = index.parent(entry);
  if (unit.kind(entry) != NodeKind::kEntry || unit.kind(table) != NodeKind::kMap) return false;
  for (uint32_t i = 0; i < unit.child_count(table); ++i) {
    const NodeId other = unit.child(table, i);
    if (other == kNone || other == entry || unit.kind(other) != NodeKind::kEntry) continue;
    if (purpose_by_name(catalogue.purposes(), unit.text(other), NameIs::kNamed, of) != nullptr) return true;
  }
  return false;
}

// C++: the stream of `stream << a << b;`, a statement of its own. kNone for any other expression.
NodeId stream_written(const source::Unit& unit, const UnitIndex& index, NodeId shift) {
  if (!source::extends_cpp(unit.language) || unit.text(shift) != "<<") return kNone;
  NodeId top = shift, stream = shift;
  while (unit.kind(index.parent(top)) == NodeKind::kBinary && unit.text(index.parent(top)) == "<<")
    top = index.parent(top);
  if (unit.kind(index.parent(top)) != NodeKind::kExpression) return kNone;
  while (unit.kind(stream) == NodeKind::kBinary && unit.text(stream) == "<<") stream = unit.child(stream, 0);
  return unit.kind(stream) == NodeKind::kName ? stream : kNone;
}

// Go: what others call a function that gives a plain value, `session.ID`; of `token.New` and its like only the package
// says what it gives. "" for all others.
std::string_view of_package(const source::Unit& unit, const UnitIndex& index, NodeId function, bool says_nothing) {
  if (unit.language != source::Language::kGo || (unit[function].flags & source::kReceiver) != 0) return {};
  const std::string_view name = unit.text(function), whole = unit.text2(function);
  const NodeId type = unit[function].type;
  const bool is_plain = type != kNone && index.type(unit.text(type)) == kNone &&
                        unit.text(type).find('.') == std::string_view::npos &&
                        (unit[type].flags & source::kPointer) == 0;
  if (name.empty() || name.front() < 'A' || name.front() > 'Z' || !is_plain) return {};
  const size_t dot = whole.find('.');
  return says_nothing || name == "New" ? whole.substr(0, std::min(dot, whole.size())) : whole;
}

// Go: the variable whose elements change places, rand.Shuffle(len(x), func(i, j int) { x[i], x[j] = x[j], x[i] });
// kNone for any other call.
NodeId shuffled(const source::Unit& unit, const UnitIndex& index, NodeId call) {
  if (unit.language != source::Language::kGo || unit.kind(call) != NodeKind::kCall || unit.child_count(call) != 3 ||
      index.last_name(call) != "Shuffle")
    return kNone;
  const NodeId given = unit.child(call, 2);
  const NodeId function = unit.kind(given) == NodeKind::kLambda ? unit.child(given, 0) : kNone;
  const NodeId body = function == kNone ? kNone : unit.child(function, unit.child_count(function) - 1);
  if (body == kNone || unit.kind(body) != NodeKind::kBlock || unit.child_count(body) != 1) return kNone;
  const NodeId swap = unit.child(body, 0);
  if (unit.kind(swap) != NodeKind::kAssign || unit.kind(unit.child(swap, 0)) != NodeKind::kArray) return kNone;
  const NodeId element = unit.child(unit.child(swap, 0), 0);
  const NodeId of = element != kNone && unit.kind(element) == NodeKind::kIndex ? unit.child(element, 0) : kNone;
  return of != kNone && (unit.kind(of) == NodeKind::kName || unit.kind(of) == NodeKind::kMember) ? of : kNone;
}

bool is_within_collect(NodeKind kind) {
  return kind == NodeKind::kBlock || kind == NodeKind::kLoop || kind == NodeKind::kIf;
}

}  // namespace

bool Purposes::note(std::string_view name, NameIs way, NodeId by, Walk& walk) const {
  const Purpose* purpose = purpose_by_name(catalogue_.purposes(), name, way, walk.of);
  if (purpose == nullptr) return false;
  walk.kept = walk.kept || way != NameIs::kFrom;
  if (walk.gravest == nullptr || purpose < walk.gravest) {
    walk.gravest = purpose;
    walk.by = by;
    walk.name = way == NameIs::kBeside || unit_.kind(by) == NodeKind::kLiteral ? std::string_view() : name;
  }
  return true;
}

// What an entry of the catalogue reads it as: a key is one, whatever it is called.
bool Purposes::note_given(NodeId argument, NodeId call, Walk& walk) const {
  const auto given = draws_.given_as.find(argument);
  if (given == draws_.given_as.end() || walk.of != "random") return false;
  const Purpose* before = walk.gravest;
  if (!note(given->second == "key" ? "secret_key" : given->second, NameIs::kNamed, argument, walk)) return false;
  if (walk.gravest != before) walk.name = index_.last_name(call);
  return true;
}

// scrypt(sha512(password)): the hash only shortens what a slow function is given.
bool Purposes::is_derived_from(NodeId argument, Walk& walk) const {
  if (walk.of != "hash" || !draws_.derived_from.contains(argument)) return false;
  walk.derived = true;
  return true;
}

const std::vector<NodeId>& Purposes::uses(source::StringId text) {
  if (!indexed_) {
    indexed_ = true;
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kName || kind == NodeKind::kMember) uses_[unit_[id].text].push_back(id);
    }
  }
  return uses_[text];
}

// `m:exports.code`: what files call that another one exports.
const std::vector<source::StringId>& Purposes::exported_names() {
  if (!exported_) {
    exported_.emplace();
    for (source::StringId id = 0; id < unit_.strings.size(); ++id) {
      if (std::string_view(unit_.strings[id]).find(":exports.") != std::string_view::npos) exported_->push_back(id);
    }
  }
  return *exported_;
}

std::vector<NodeId> Purposes::calls_of(NodeId function) {
  std::vector<NodeId> out;
  const source::StringId name = name_to_call(index_, function);
  if (unit_.strings[name].empty()) return out;
  std::vector<source::StringId> names{name};
  if (unit_.kind(index_.parent(function)) == NodeKind::kLambda) {
    // Among other files: `m:exports.code`.
    const std::string exported = ":exports." + std::string(unit_.strings[name]);
    for (source::StringId id : exported_names()) {
      if (unit_.strings[id].ends_with(exported)) names.push_back(id);
    }
  }
  for (source::StringId one : names) {
    for (NodeId use : uses(one)) {
      const NodeId call = index_.parent(use);
      if (unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != use) continue;
      if (!may_be_called(
              index_, [&](NodeId other) { return calls_of(other); }, call, function))
        continue;
      out.push_back(call);
      if (out.size() == kMostTold) return out;
    }
  }
  return out;
}

// Is one of that type made here, or the type handed on?
bool Purposes::is_made(NodeId type) {
  if (!made_) {
    made_.emplace();
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) != NodeKind::kNew || unit_[id].type == kNone) continue;
      const std::string_view name = unit_.text(unit_[id].type);
      made_->insert(name.substr(name.find_last_of(".:") + 1));
    }
  }
  return made_->contains(unit_.text(type)) || !uses(unit_[type].text).empty();
}

// A method that its callers do not mean: none of its type is made here, but one of another type that has such a method.
bool Purposes::is_anothers(NodeId method) {
  constexpr uint16_t kOpen = source::kNoBody | source::kAbstract;
  const NodeId type = index_.enclosing_type(method);
  const bool has_type = type != kNone && index_.parent(method) == type && !unit_.text(type).empty() &&
                        (unit_[type].flags & source::kAnonymous) == 0 && (unit_[method].flags & source::kStatic) == 0;
  if (!has_type || is_made(type)) return false;
  for (NodeId other : index_.functions(unit_.text(method))) {
    const NodeId of = index_.enclosing_type(other);
    if (other != method && (unit_[other].flags & kOpen) == 0 && of != kNone && of != type && is_made(of)) return true;
  }
  return false;
}

// ---- where it goes
// ---------------------------------------------------------------------------------------------------

// `holder`: the value is what hashes or draws, not yet what comes of it.
void Purposes::follow(NodeId at, bool holder, int depth, Walk& walk) {
  std::string_view key;  // of the entry that was passed last
  while (true) {
    if (walk.left-- <= 0) {
      walk.open = true;
      return;
    }
    if (!walk.followed.insert(at).second) return;
    const NodeId up = index_.parent(at);
    switch (unit_.kind(up)) {
      case NodeKind::kMember: {
        const NodeId call = index_.parent(up);
        const bool is_method = unit_.kind(call) == NodeKind::kCall && unit_.child(call, 0) == up;
        if (is_method && holder && !draws_.may_be_of(call, walk.site)) return;  // another generator's
        if (is_method && holder && gives_itself(call)) {
          at = call;
          break;
        }
        if (is_method) follow_method(call, holder, depth, walk);
        at = is_method ? call : up;
        holder = false;
        break;
      }
      case NodeKind::kCall:
      case NodeKind::kNew: {
        const bool is_called = unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == at;
        if (!is_called && (holder ? !hand_on(up, at, depth, walk) : follow_argument(up, at, depth, walk))) return;
        at = up;
        holder = false;
        break;
      }
      case NodeKind::kKeyword:
      case NodeKind::kEntry:
        if (holder) return follow_member(up, depth, walk);
        if (is_derived_from(at, walk) || is_derived_from(up, walk)) return;
        if (note(unit_.text(up), NameIs::kNamed, up, walk) || note_member(up, walk)) return;
        if (note_given(at, index_.parent(up), walk) || note_given(up, index_.parent(up), walk)) return;
        if (is_beside_secret(unit_, catalogue_, index_, up, walk.of)) {
          walk.open = true;
          return;
        }
        key = unit_.kind(up) == NodeKind::kEntry && unit_.child_count(up) == 1 ? unit_.text(up) : std::string_view();
        at = up;
        break;
      case NodeKind::kIndex:
        if (unit_.child(up, 0) != at && note(index_.last_name(unit_.child(up, 0)), NameIs::kHolder, up, walk)) return;
        at = up;
        break;
      case NodeKind::kBinary:
        if (const NodeId stream = stream_written(unit_, index_, up); stream != kNone && !holder) {
          return follow_stored(stream, false, depth, walk);
        }
        if (is_comparison(unit_.text(up))) {
          const NodeId other = unit_.child(up, unit_.child(up, 0) == at ? 1 : 0);
          look_at(other, depth, walk);
          if (!note(index_.last_name(other), NameIs::kNamed, up, walk)) walk.open = true;
          return;
        }
        if (!holder && unit_.text(up) == "+" && note_joined(up, at, walk)) return;
        at = up;
        break;
      case NodeKind::kConditional:
        if (unit_.child(up, 0) == at) {
          walk.open = true;
          return;
        }
        at = up;
        break;
      case NodeKind::kAssign:
        if (unit_.child(up, 0) != at) follow_stored(unit_.child(up, 0), holder, depth, walk);
        return;
      case NodeKind::kDeclare:
      case NodeKind::kField:
        if (!holder && is_set_anew(up, up, false)) return;
        if (!holder && note(unit_.text(up), NameIs::kNamed, up, walk)) return;
        walk.key = unit_.kind(at) == NodeKind::kMap ? key : std::string_view();
        follow_uses(up, unit_[up].end, holder, depth, walk);
        return;
      case NodeKind::kReturn: return follow_returned(up, holder, depth, walk);
      case NodeKind::kExpression: {
        NodeId around = index_.parent(up);
        while (is_within_collect(unit_.kind(around))) around = index_.parent(around);
        if (unit_.kind(around) != NodeKind::kCollect) return;  // nobody takes it
        at = around;
        break;
      }
      case NodeKind::kLoop:
        if (unit_.text(up) == "each" && unit_.child(up, 1) == at) {
          const NodeId element = unit_.child(up, 0);
          if (unit_.kind(element) == NodeKind::kDeclare) {
            follow_uses(element, unit_[at].end, holder, depth, walk);
          } else if (element != kNone) {
            // [str(digit) for digit in digits]: it is asked for before it is named.
            NodeId around = index_.parent(up);
            while (is_within_collect(unit_.kind(around))) around = index_.parent(around);
            if (unit_.kind(around) == NodeKind::kCollect && unit_.kind(element) == NodeKind::kName && !holder) {
              if (!note(unit_.text(element), NameIs::kNamed, element, walk))
                follow_uses(element, unit_[around].begin, holder, depth, walk);
            } else {
              follow_stored(element, holder, depth, walk);
            }
          }
        } else {
          walk.open = true;
        }
        return;
      case NodeKind::kUnary:
        if (unit_.text(up).starts_with("yield")) return follow_returned(up, holder, depth, walk);
        at = up;
        break;
      case NodeKind::kCast:
      case NodeKind::kLambda: at = up; break;
      case NodeKind::kConcat:
        if (!holder && note_joined(up, at, walk)) return;
        [[fallthrough]];
      case NodeKind::kSlice:
      case NodeKind::kArray:
      case NodeKind::kMap:
      case NodeKind::kSpread:
      case NodeKind::kCollect:
      case NodeKind::kUnknown:
        if (holder) walk.open = true;
        if (holder) return;
        at = up;
        break;
      default: walk.open = true; return;
    }
  }
}

// Session{ID: …}, Otp { code: … }: the type's name and the member's together.
bool Purposes::note_member(NodeId given, Walk& walk) const {
  const NodeId made = index_.parent(given);
  if (unit_.kind(given) != NodeKind::kKeyword || unit_.kind(made) != NodeKind::kNew || unit_[made].type == kNone)
    return false;
  std::string_view type = unit_.text(unit_[made].type);
  type.remove_prefix(type.rfind('.') + 1);
  // APIKey{Key: …} says the word once more.
  const std::string both =
      type.ends_with(unit_.text(given)) ? std::string(type) : std::string(type) + "_" + std::string(unit_.text(given));
  const Purpose* before = walk.gravest;
  if (!note(both, NameIs::kNamed, given, walk)) return false;
  if (walk.gravest != before) walk.name = unit_.text(given);  // what the unit keeps
  return true;
}

// Tokens{rng: rand.New(source)}: what is drawn through that member, t.rng.Intn(8).
void Purposes::follow_member(NodeId given, int depth, Walk& walk) {
  const bool made = unit_.kind(given) == NodeKind::kKeyword && unit_.kind(index_.parent(given)) == NodeKind::kNew;
  if (!made || walk.of != "random" || depth >= kMostDepth) return;  // a part of something else
  const NodeId type = unit_[index_.parent(given)].type;
  const std::string_view written = type != kNone ? unit_.text(type) : std::string_view();
  const std::string own = "." + std::string(written.substr(written.rfind('.') + 1)) + ".";
  size_t followed = 0;
  for (NodeId use : uses(unit_[given].text)) {
    const NodeId up = index_.parent(use), function = index_.enclosing_function(use);
    if (unit_.kind(use) != NodeKind::kMember || unit_.kind(up) != NodeKind::kMember || function == kNone) continue;
    if (unit_.text2(function).find(own) == std::string_view::npos) continue;  // not a method of that type
    if (++followed <= kMostTold) follow(use, true, depth + 1, walk);
  }
}

// A method of it: what it is given is hashed, compared, or filled.
void Purposes::follow_method(NodeId call, bool holder, int depth, Walk& walk) {
  if (const NodeId of = holder && walk.of == "random" ? shuffled(unit_, index_, call) : kNone; of != kNone)
    return follow_stored(of, false, depth, walk);
  for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
    const NodeId argument = unit_.child(call, i);
    if (walk.of == "hash") {
      if (index_.last_name(call).starts_with("init")) continue;
      look_at(argument, depth, walk);
      if (!holder && index_.compares(index_.last_name(call)))
        note(index_.last_name(argument), NameIs::kNamed, call, walk);
    } else if (holder) {
      NodeId filled = argument;  // &mut key, key[:], (char *)key, C++: key.data()
      while (filled != kNone) {
        const NodeKind kind = unit_.kind(filled);
        const NodeId of = unit_.child_count(filled) > 0 ? unit_.child(filled, 0) : kNone;
        const bool is_view = source::extends_cpp(unit_.language) && kind == NodeKind::kCall && of != kNone &&
                             unit_.child_count(filled) == 1 && unit_.kind(of) == NodeKind::kMember;
        if (!is_view && kind != NodeKind::kUnary && kind != NodeKind::kSlice && kind != NodeKind::kCast) break;
        filled = is_view ? unit_.child(of, 0) : of;
      }
      // Kotlin's ByteArray(16).also { r.nextBytes(it) }: one and the same array by two names.
      for (int names = 0; filled != kNone && unit_.kind(filled) == NodeKind::kName && names < kMostNames; ++names) {
        if (!follow_out(filled, depth, walk)) follow_stored(filled, false, depth, walk);
        const NodeId declared = unit_.language == source::Language::kKotlin ? index_.declaration(filled) : kNone;
        const bool is_another = declared != kNone && unit_.kind(declared) == NodeKind::kDeclare &&
                                (unit_[declared].flags & source::kConst) != 0 && unit_.child_count(declared) > 0;
        filled = is_another ? unit_.child(declared, 0) : kNone;
      }
    }
  }
}

// Box::new(rng), Mutex::new(rng): Rust's holders are what they hold.
bool Purposes::holds_one(NodeId call) const {
  const NodeId callee = unit_.kind(call) == NodeKind::kCall ? unit_.child(call, 0) : kNone;
  if (callee == kNone || unit_.kind(callee) != NodeKind::kMember) return false;
  const knowledge::ValueFunction* known =
      catalogue_.value_function(index_.language(), std::string(index_.last_name(unit_.child(callee, 0))) + ".new");
  return known != nullptr && known->operation == "identity";
}

// rng.as_mut(), shared.lock(), maybe.unwrap(): what it is called on, in Rust.
bool Purposes::gives_itself(NodeId call) const {
  if (unit_.language != source::Language::kRust || unit_.child_count(call) != 1) return false;
  const knowledge::ValueFunction* known =
      catalogue_.value_function(index_.language(), "*." + std::string(index_.last_name(call)));
  return known != nullptr && known->operation == "identity";
}

// What hashes or draws is given to a call: to a function of this unit, or to one that works on it. To all others it is
// a part of something else.
// True: what comes back is what was hashed or drawn.
bool Purposes::hand_on(NodeId call, NodeId argument, int depth, Walk& walk) {
  const uint32_t position = position_of(argument, call);
  const std::string_view name = index_.last_name(call);
  if (walk.of == "random" && source::extends_cpp(unit_.language) && unit_.kind(call) == NodeKind::kCall) {
    // A distribution that is given the engine draws, std::ref(engine) is the engine, and these fill what they are
    // given.
    const NodeId callee = unit_.child(call, 0);
    if (unit_.kind(callee) == NodeKind::kName && index_.declaration(callee) != kNone) return true;
    if (name == "ref") {
      follow(call, true, depth, walk);
      return false;
    }
    if ((name == "generate" || name == "generate_n" || name == "shuffle" || name == "sample") && position > 0) {
      follow_filled(call, depth, walk);
      return false;
    }
  }
  // Collections.shuffle(characters, random)
  if (walk.of == "random" && source::runs_on_java(unit_.language) && name == "shuffle" && position > 0) {
    follow_filled(call, depth, walk);
    return false;
  }
  // digits.shuffle(&mut rng)
  const NodeId method = unit_.kind(call) == NodeKind::kCall ? unit_.child(call, 0) : kNone;
  if (walk.of == "random" && unit_.language == source::Language::kRust && method != kNone &&
      unit_.kind(method) == NodeKind::kMember && (name == "shuffle" || name == "partial_shuffle")) {
    follow_stored(unit_.child(method, 0), false, depth, walk);
    return name == "partial_shuffle";
  }
  if (walk.of == "random" && source::extends_cpp(unit_.language) && unit_.kind(call) == NodeKind::kNew) {
    // KeyMaker maker(engine): what its own constructor does with it, which mostly keeps it.
    if (!follow_into(call, position, true, std::max(depth - 1, 0), walk)) walk.open = true;
    return false;
  }
  if (unit_.language == source::Language::kRust && name == "new" && holds_one(call)) {
    follow(call, true, depth, walk);
    return false;
  }
  const bool works_on_it = unit_.kind(argument) != NodeKind::kCall && unit_.kind(argument) != NodeKind::kNew &&
                           walk.of == "hash" &&
                           (index_.is_c() ? !walk.prefix.empty() && name.starts_with(walk.prefix)
                                          : unit_.language == source::Language::kGo && position == 0);
  if (!works_on_it) {
    const bool led_on = unit_.kind(call) == NodeKind::kCall && follow_into(call, position, true, depth, walk);
    if (!led_on) walk.open = true;
    // sample_string(&mut rng, 24): what comes back is drawn from it.
    const bool draws = walk.of == "random" && unit_.kind(call) == NodeKind::kCall;
    return led_on || draws;
  }
  const bool ends = name.find("inal") != std::string_view::npos || name.find("inish") != std::string_view::npos;
  for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
    const NodeId other = unit_.child(call, i);
    if (other == argument || other == kNone) continue;
    if (!ends) look_at(other, depth, walk);
    if (ends && is_buffer(other) && !note(unit_.text(other), NameIs::kNamed, call, walk))
      follow_uses(other, unit_[call].end, false, depth + 1, walk);
  }
  return false;
}

void Purposes::follow_returned(NodeId at, bool holder, int depth, Walk& walk) {
  const NodeId function = index_.enclosing_function(at);
  if (function != kNone && unit_.kind(index_.parent(function)) == NodeKind::kLambda) {
    const bool is_called = depth < kMostDepth && !unit_.strings[name_to_call(index_, function)].empty();
    const std::vector<NodeId> calls = is_called ? calls_of(function) : std::vector<NodeId>();
    if (is_called && calls.empty() && !holder) walk.given_to_others.push_back(function);
    follow(index_.parent(function), holder, depth, walk);
    for (NodeId call : calls) {
      if (!draws_.is_anothers(call, walk.site)) follow(call, holder, depth + 1, walk);
    }
    return;
  }
  if (walk.entered.contains(function)) {
    walk.given_back = true;
    // otp(&mut rng), salt_from(rng): what it gives was drawn there.
    if (!holder && walk.drawing.contains(function)) note(index_.spoken_name(function), NameIs::kNamed, function, walk);
    return;
  }
  if (function == kNone) {
    walk.open = true;
    return;
  }
  if (!holder && note(index_.spoken_name(function), NameIs::kNamed, function, walk)) return;
  // OtpGenerator.next(): such a name says nothing, its type's does.
  const bool says_nothing = says_only_that_it_makes(index_.spoken_name(function));
  const NodeId type = says_nothing ? index_.enclosing_type(function) : kNone;
  if (!holder && type != kNone && note(what_is_made(unit_.text(type)), NameIs::kNamed, function, walk)) return;
  // (In Rust and Go methods stand beside the type, which is a part of their name; so is Rust's module.)
  const bool is_beside = unit_.language == source::Language::kRust ||
                         (unit_.language == source::Language::kGo && (unit_[function].flags & source::kReceiver) != 0);
  if (!holder && says_nothing && type == kNone && is_beside) {
    std::string_view owner = unit_.text2(function);
    owner = owner.substr(0, std::min(owner.rfind('.'), owner.size()));
    if (note(what_is_made(owner.substr(owner.rfind('.') + 1)), NameIs::kNamed, function, walk)) return;
  }
  if (!holder && note(of_package(unit_, index_, function, says_nothing), NameIs::kNamed, function, walk)) return;
  if (!holder && source::extends_cpp(unit_.language)) {
    // tokens::create(), and `return key;`
    const std::string_view whole = unit_.text2(function);
    const size_t dot = says_nothing && type == kNone ? whole.rfind('.') : std::string_view::npos;
    const std::string_view space = dot == std::string_view::npos ? std::string_view() : whole.substr(0, dot);
    if (note(space.substr(space.rfind('.') + 1), NameIs::kNamed, function, walk)) return;
    const NodeId given = unit_.child(at, 0);
    const NodeId variable = given != kNone && unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
    if (walk.of == "random" && is_key_bytes(unit_, variable) && note("secret_key", NameIs::kNamed, given, walk)) {
      walk.name = unit_.text(given);
      return;
    }
  }
  std::vector<NodeId> calls = depth < kMostDepth && !is_anothers(function) ? calls_of(function) : std::vector<NodeId>();
  if (depth < kMostDepth) {
    const std::vector<NodeId> through = calls_through(function);
    calls.insert(calls.end(), through.begin(), through.end());
    const std::vector<NodeId> of_members = calls_through_members(function, walk.site);
    calls.insert(calls.end(), of_members.begin(), of_members.end());
    add_askers(function, &calls);
  }
  if (calls.empty()) {
    walk.open = true;
    if (!holder) walk.given_to_others.push_back(function);
  }
  for (NodeId call : calls) {
    if (!draws_.is_anothers(call, walk.site)) follow(call, holder, depth + 1, walk);
  }
}

// ---- what is hashed
// --------------------------------------------------------------------------------------------------

// initHash(password, salt, …) of its own: what comes back is none of these any more.
bool Purposes::derives_with_a_salt(NodeId call) const {
  const std::string words = words_of(index_.last_name(call));
  constexpr std::string_view kDeriving[] = {" hash ", " kdf ", " derive ", " derived ", " stretch "};
  if (std::ranges::none_of(kDeriving, [&](std::string_view word) { return words.find(word) != std::string::npos; }) ||
      index_.functions(index_.last_name(call)).empty()) {
    return false;
  }
  for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
    if (words_of(index_.last_name(unit_.child(call, i))).find(" salt ") != std::string::npos) return true;
  }
  return false;
}

void Purposes::look_at(NodeId input, int depth, Walk& walk) {
  std::vector<NodeId> work{input};
  while (!work.empty() && walk.left-- > 0) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || !walk.looked_at.insert(id).second) continue;
    switch (unit_.kind(id)) {
      case NodeKind::kLambda:
      case NodeKind::kFunction: continue;
      case NodeKind::kLiteral:
        if (unit_[id].op == uint8_t(LiteralKind::kString)) note(unit_.text(id), NameIs::kFrom, id, walk);
        continue;
      case NodeKind::kName:
        if (!note(unit_.text(id), NameIs::kFrom, id, walk)) look_behind(id, depth, walk);
        continue;
      case NodeKind::kMember:
        if (is_size(unit_.text(id)) || note(unit_.text(id), NameIs::kFrom, id, walk)) continue;
        break;
      case NodeKind::kUnary:
        if (is_size(unit_.text(id))) continue;
        break;
      case NodeKind::kCall:
        if (is_size(index_.last_name(id)) || derives_with_a_salt(id)) continue;
        break;
      default: break;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
}

// What a variable holds, and what callers give a parameter.
void Purposes::look_behind(NodeId name, int depth, Walk& walk) {
  if (depth >= kMostDepth) return;
  const NodeId declared = index_.declaration(name);
  if (declared != kNone && unit_.kind(declared) == NodeKind::kParameter) {
    const NodeId function = index_.parent(declared);
    uint32_t position = 1;
    for (uint32_t i = 0; i < unit_.child_count(function) && unit_.child(function, i) != declared; ++i) {
      if ((unit_[unit_.child(function, i)].flags & source::kReceiver) == 0) ++position;
    }
    for (NodeId call : calls_of(function)) {
      if (position < unit_.child_count(call)) look_at(unit_.child(call, position), depth + 1, walk);
    }
    return;
  }
  if (declared != kNone && unit_.child_count(declared) > 0) look_at(unit_.child(declared, 0), depth + 1, walk);
  const NodeId function = index_.enclosing_function(name);
  size_t assigned = 0;
  for (NodeId use : uses(unit_[name].text)) {
    const NodeId up = index_.parent(use);
    if (unit_.kind(up) != NodeKind::kAssign || unit_.child(up, 0) != use) continue;
    if (index_.enclosing_function(use) != function || ++assigned > kMostTold) continue;
    // Ruby: `User.new(params).email` is not what the user was made with.
    const NodeId made = unit_.child(up, 1);
    const bool is_made = unit_.language == source::Language::kRuby && unit_.kind(made) == NodeKind::kNew &&
                         unit_[made].type != kNone && unit_.text(unit_[made].type) != "String";
    if (is_made && unit_.kind(index_.parent(name)) == NodeKind::kMember) continue;
    look_at(unit_.child(up, 1), depth + 1, walk);
  }
}

// ----------------------------------------------------------------------------------------------------------------------

// In a function, type or module with one of these words in its name.
bool Purposes::stands_in(NodeId site, const std::vector<std::string>& words) const {
  std::string around;
  for (NodeId up = index_.parent(site); up != kNone; up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kFunction) around += words_of(index_.spoken_name(up)) + words_of(unit_.text2(up));
    if (unit_.kind(up) == NodeKind::kType || unit_.kind(up) == NodeKind::kModule) around += words_of(unit_.text(up));
  }
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return around.find(" " + word + " ") != std::string::npos; });
}

const std::optional<Purposes::Told>& Purposes::of(NodeId site, std::string_view of, bool holder,
                                                  const std::vector<int>& filled) {
  given_to_others_.clear();
  auto [known, fresh] = told_.try_emplace(site);
  if (!fresh) return known->second;
  Walk walk;
  walk.of = of;
  walk.site = site;
  const bool called = unit_.kind(site) == NodeKind::kCall;
  if (index_.is_c()) {
    const std::string_view name = index_.last_name(site);
    walk.prefix = name.substr(0, name.find('_') + 1);
  }
  auto follow_filled_variable = [&](NodeId variable) {
    if (!note(unit_.text(variable), NameIs::kNamed, variable, walk) &&
        !(of == "random" && follow_out(variable, 0, walk)))
      follow_uses(variable, unit_[site].end, false, 1, walk);
  };
  // letters.shuffle()
  const NodeId callee = called ? unit_.child(site, 0) : kNone;
  const NodeId receiver = callee != kNone && unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
  if (receiver != kNone && std::find(filled.begin(), filled.end(), kReceiverFilled) != filled.end() &&
      unit_.kind(receiver) == NodeKind::kName && !is_set_anew(receiver, site, true))
    follow_filled_variable(receiver);
  for (uint32_t i = called ? 1 : 0; i < unit_.child_count(site); ++i) {
    NodeId argument = unit_.child(site, i);
    if (of == "hash") look_at(argument, 0, walk);
    if (index_.is_c() && of == "hash" && i == 1) {
      const bool is_address = unit_.kind(argument) == NodeKind::kUnary && unit_.text(argument) == "&";
      const NodeId variable = is_address ? unit_.child(argument, 0) : argument;
      if (unit_.kind(variable) == NodeKind::kName) follow_uses(variable, unit_[site].end, true, 1, walk);
    }
    const int position = static_cast<int>(i) - (called ? 1 : 0);
    const bool is_filled = std::find(filled.begin(), filled.end(), position) != filled.end();
    const bool is_output = of == "random" ? is_filled : index_.is_c() && !holder && is_buffer(argument);
    // raw[:], &mut raw
    while (is_output && of == "random" && argument != kNone &&
           (unit_.kind(argument) == NodeKind::kSlice ||
            (unit_.kind(argument) == NodeKind::kUnary && unit_.text(argument) == "&")))
      argument = unit_.child(argument, 0);
    if (!is_output || unit_.kind(argument) != NodeKind::kName || is_set_anew(argument, site, true)) continue;
    // What comes first is what is hashed.
    if (of == "hash" && i == 1)
      follow_uses(argument, unit_[site].end, false, 1, walk);
    else
      follow_filled_variable(argument);
  }
  follow(site, holder, 0, walk);
  if (const NodeId mixed = of == "random" && !holder ? shuffled(unit_, index_, site) : kNone; mixed != kNone)
    follow_stored(mixed, false, 0, walk);
  // C++: std::generate(key.begin(), key.end(), std::rand), std::random_shuffle(…): what they fill themselves.
  const std::string_view fills = called && source::extends_cpp(unit_.language) ? index_.last_name(site) : "";
  if (of == "random" && unit_.child_count(site) > 2 &&
      (fills == "generate" || fills == "generate_n" || fills == "random_shuffle"))
    follow_filled(site, 0, walk);
  if (auto drawn = draws_.calls.find(site); of == "random" && drawn != draws_.calls.end()) {
    for (NodeId call : drawn->second) {
      follow_method(call, true, 0, walk);  // (It may have been followed from so far off that it led no further.)
      follow(call, false, 0, walk);
    }
  }
  const bool only_derived = walk.derived && !walk.kept && !walk.open;
  if (walk.gravest != nullptr && !only_derived && !(walk.gravest->harmless && walk.open) &&
      !stands_in(site, walk.gravest->not_in))
    told_[site] = Told{walk.gravest->name, walk.by, walk.name};
  if (!told_[site]) given_to_others_ = std::move(walk.given_to_others);
  return told_[site];
}

}  // namespace vitrine::trace
