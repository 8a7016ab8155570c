#include "reason/trace/purpose.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>

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

constexpr int kMostSteps = 600;   // nodes that are looked at for one place
constexpr int kMostDepth = 4;     // calls and variables that lead on
constexpr size_t kMostTold = 16;  // callers, uses and functions of one name that are looked at

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_size(std::string_view name) {
  for (std::string_view word : {"len", "Len", "length", "Length", "size", "Size", "sizeof", "count", "Count"}) {
    if (name.ends_with(word)) return true;
  }
  return false;
}

// A method that puts what it is given into what it is called of.
bool is_taken_in(std::string_view method) {
  return is_one_of(method,
                   {"append", "add", "push", "put", "write", "extend", "concat", "insert", "push_back", "push_str",
                    "WriteString", "WriteByte", "Append", "Add", "unshift", "appendCodePoint", "append_char"});
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

// Is it another entry of the table than this one that is read here?
bool reads_another(const source::Unit& unit, const UnitIndex& index, NodeId use, std::string_view key) {
  const NodeId up = index.parent(use);
  if (key.empty() || up == kNone || unit.child(up, 0) != use) return false;
  if (unit.kind(up) == NodeKind::kMember) return index.language() == "javascript" && unit.text(up) != key;
  const NodeId at = unit.kind(up) == NodeKind::kIndex ? unit.child(up, 1) : kNone;
  return at != kNone && unit.kind(at) == NodeKind::kLiteral && unit.text(at) != key;
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

bool is_within_collect(NodeKind kind) {
  return kind == NodeKind::kBlock || kind == NodeKind::kLoop || kind == NodeKind::kIf;
}

}  // namespace

struct Purposes::Walk {
  std::string_view of;
  NodeId site = kNone;
  int left = kMostSteps;
  bool open = false;        // it goes somewhere of which nothing is told
  std::string_view prefix;  // C: of the functions that work on what the first one sets up ("EVP_")
  const Purpose* gravest = nullptr;
  NodeId by = kNone;
  std::string_view name;
  std::unordered_set<NodeId> followed, looked_at;
  std::unordered_set<NodeId> entered;  // functions: what they return goes to the call by which they were entered
  std::vector<NodeId> given_to_others;
  std::string_view key;  // under which a table that is written out holds it
};

bool Purposes::note(std::string_view name, NameIs way, NodeId by, Walk& walk) const {
  const Purpose* purpose = purpose_by_name(catalogue_.purposes(), name, way, walk.of);
  if (purpose == nullptr) return false;
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

std::vector<NodeId> Purposes::calls_of(NodeId function) {
  std::vector<NodeId> out;
  const source::StringId name = name_to_call(index_, function);
  if (unit_.strings[name].empty()) return out;
  std::vector<source::StringId> names{name};
  if (unit_.kind(index_.parent(function)) == NodeKind::kLambda) {
    // Among other files: `m:exports.code`.
    const std::string exported = "exports." + std::string(unit_.strings[name]);
    for (source::StringId id = 0; id < unit_.strings.size(); ++id) {
      if (id != name && unit_.strings[id].ends_with(exported)) names.push_back(id);
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
            follow_stored(element, holder, depth, walk);
          }
        } else {
          walk.open = true;
        }
        return;
      case NodeKind::kUnary:
      case NodeKind::kCast:
      case NodeKind::kLambda: at = up; break;
      case NodeKind::kConcat:
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
  for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
    const NodeId argument = unit_.child(call, i);
    if (walk.of == "hash") {
      if (index_.last_name(call).starts_with("init")) continue;
      look_at(argument, depth, walk);
      if (!holder && index_.compares(index_.last_name(call)))
        note(index_.last_name(argument), NameIs::kNamed, call, walk);
    } else if (holder) {
      NodeId filled = argument;  // &mut key, key[:]
      while (filled != kNone && (unit_.kind(filled) == NodeKind::kUnary || unit_.kind(filled) == NodeKind::kSlice))
        filled = unit_.child(filled, 0);
      // Kotlin's ByteArray(16).also { r.nextBytes(it) }: one and the same array by two names.
      for (int names = 0; filled != kNone && unit_.kind(filled) == NodeKind::kName && names < kMostNames; ++names) {
        follow_stored(filled, false, depth, walk);
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

// std::generate(v.begin(), …), std::generate_n(std::back_inserter(v), …): what they fill.
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
  const NodeId receiver = is_method ? unit_.child(callee, 0) : kNone;
  if (source::extends_cpp(unit_.language) && !makes && walk.of == "random" && position_of(argument, call) > 0 &&
      (name == "generate" || name == "generate_n")) {
    follow_filled(call, depth, walk);
    return false;
  }
  if (note(name, NameIs::kGivenTo, call, walk) || note_given(argument, call, walk)) return true;
  if (receiver != kNone && note(index_.last_name(receiver), NameIs::kHolder, call, walk)) return true;
  for (uint32_t i = makes ? 0 : 1; i < unit_.child_count(call); ++i) {
    const NodeId other = unit_.child(call, i);
    if (other != argument && unit_.kind(other) == NodeKind::kLiteral &&
        unit_[other].op == uint8_t(LiteralKind::kString) && note(unit_.text(other), NameIs::kBeside, call, walk)) {
      return true;
    }
  }
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
    // snprintf(code, sizeof code, "%06u", value)
    if (follow_out(unit_.child(call, static_cast<uint32_t>(known->into) + 1), depth, walk)) return true;
    follow_stored(unit_.child(call, static_cast<uint32_t>(known->into) + 1), false, depth, walk);
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
  const bool led_on = !makes && follow_into(call, position_of(argument, call), false, depth, walk);
  if (unit_.kind(index_.parent(call)) != NodeKind::kExpression) return false;
  const NodeId taker =
      receiver != kNone && unit_.kind(receiver) == NodeKind::kName ? index_.declaration(receiver) : kNone;
  const bool made_here = taker != kNone && unit_.kind(taker) == NodeKind::kDeclare;
  if (receiver != kNone && unit_.kind(receiver) == NodeKind::kName &&
      (is_taken_in(name) || (made_here && is_queued(name)))) {
    follow_stored(receiver, false, depth, walk);
  } else if (!led_on) {
    walk.open = true;
  }
  return false;
}

// Into this unit's functions of that name.
bool Purposes::follow_into(NodeId call, uint32_t position, bool holder, int depth, Walk& walk) {
  if (depth >= kMostDepth) return false;
  const std::vector<NodeId>& functions = index_.functions(index_.last_name(call));
  if (functions.empty() || functions.size() > kMostTold) return false;
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
      if (!holder && note(unit_.text(parameter), NameIs::kNamed, parameter, walk)) break;
      follow_uses(parameter, unit_[parameter].end, holder, depth + 1, walk);
      break;
    }
  }
  // How a function comes by a result that is used is not told by names.
  if (unit_.kind(index_.parent(call)) != NodeKind::kExpression) walk.open = open;
  return led_on;
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
      [[fallthrough]];
    }
    case NodeKind::kMember:
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
      return follow_stored(unit_.child(target, 0), holder, depth, walk);
    default: walk.open = true;
  }
}

// C: what is written through a parameter, `out[i] = …`, goes where a result goes. True: a name tells what it is for.
bool Purposes::follow_out(NodeId written, int depth, Walk& walk) {
  const NodeId parameter =
      index_.is_c() && unit_.kind(written) == NodeKind::kName ? index_.declaration(written) : kNone;
  if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter || depth >= kMostDepth) return false;
  const NodeId function = index_.parent(parameter);
  if (function == kNone || unit_.kind(function) != NodeKind::kFunction || walk.entered.contains(function)) return false;
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
  const std::vector<NodeId> calls = calls_of(function);
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
    if (position < unit_.child_count(call)) follow_stored(unit_.child(call, position), false, depth + 1, walk);
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
    if (holds_both) return true;
    const NodeKind kind = unit_.kind(up);
    const bool chooses = kind == NodeKind::kIf || kind == NodeKind::kConditional || kind == NodeKind::kBinary;
    if (chooses && unit_.child(up, 0) != at) return false;
    if (kind == NodeKind::kLoop || kind == NodeKind::kSwitch || kind == NodeKind::kTry || kind == NodeKind::kLambda)
      return false;
  }
  return true;
}

// Is it what `name` is, from there on? A variable within its function, a field within its type, and another's member as
// long as that has the same name.
bool Purposes::is_use(NodeId use, NodeId name, NodeId function, NodeId type, uint32_t from) const {
  const bool field = unit_.kind(name) == NodeKind::kField;
  const NodeId base = unit_.kind(name) == NodeKind::kMember ? unit_.child(name, 0) : kNone;
  const bool own = field || (base != kNone && unit_.kind(base) == NodeKind::kThis);
  if (own) {
    if (index_.enclosing_type(use) != type) return false;
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
  const NodeId function = index_.enclosing_function(declared != kNone ? declared : name);
  const NodeId type = index_.enclosing_type(name);
  size_t followed = 0;
  for (NodeId use : uses(unit_[name].text)) {
    const NodeId up = index_.parent(use);
    if (use == name || (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == use)) continue;
    if (!is_use(use, name, function, type, from) || reads_another(unit_, index_, use, key)) continue;
    if (++followed > kMostTold) {
      walk.open = true;
      return;
    }
    follow(use, holder, depth + 1, walk);
  }
  // Of what others may see all of it is seen where it is used at all.
  if (followed == 0 && (function == kNone || unit_.kind(name) != NodeKind::kName)) walk.open = true;
}

void Purposes::follow_returned(NodeId at, bool holder, int depth, Walk& walk) {
  const NodeId function = index_.enclosing_function(at);
  if (function != kNone && unit_.kind(index_.parent(function)) == NodeKind::kLambda) {
    const bool is_called = depth < kMostDepth && !unit_.strings[name_to_call(index_, function)].empty();
    const std::vector<NodeId> calls = is_called ? calls_of(function) : std::vector<NodeId>();
    if (is_called && calls.empty() && !holder) walk.given_to_others.push_back(function);
    follow(index_.parent(function), holder, depth, walk);
    for (NodeId call : calls) follow(call, holder, depth + 1, walk);
    return;
  }
  if (walk.entered.contains(function)) return;
  if (function == kNone) {
    walk.open = true;
    return;
  }
  if (!holder && note(index_.spoken_name(function), NameIs::kNamed, function, walk)) return;
  // OtpGenerator.next(): such a name says nothing, its type's does.
  const bool says_nothing = says_only_that_it_makes(index_.spoken_name(function));
  const NodeId type = says_nothing ? index_.enclosing_type(function) : kNone;
  if (!holder && type != kNone && note(what_is_made(unit_.text(type)), NameIs::kNamed, function, walk)) return;
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
  const std::vector<NodeId> calls =
      depth < kMostDepth && !is_anothers(function) ? calls_of(function) : std::vector<NodeId>();
  if (calls.empty()) {
    walk.open = true;
    if (!holder) walk.given_to_others.push_back(function);
  }
  for (NodeId call : calls) follow(call, holder, depth + 1, walk);
}

// ---- what is hashed
// --------------------------------------------------------------------------------------------------

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
        if (is_size(index_.last_name(id))) continue;
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
  for (uint32_t i = called ? 1 : 0; i < unit_.child_count(site); ++i) {
    const NodeId argument = unit_.child(site, i);
    if (of == "hash") look_at(argument, 0, walk);
    if (index_.is_c() && of == "hash" && i == 1) {
      const bool is_address = unit_.kind(argument) == NodeKind::kUnary && unit_.text(argument) == "&";
      const NodeId variable = is_address ? unit_.child(argument, 0) : argument;
      if (unit_.kind(variable) == NodeKind::kName) follow_uses(variable, unit_[site].end, true, 1, walk);
    }
    const int position = static_cast<int>(i) - (called ? 1 : 0);
    const bool is_filled = std::find(filled.begin(), filled.end(), position) != filled.end();
    const bool is_output = of == "random" ? is_filled : index_.is_c() && !holder && is_buffer(argument);
    if (!is_output || unit_.kind(argument) != NodeKind::kName) continue;
    // What comes first is what is hashed.
    if ((of == "hash" && i == 1) || !note(unit_.text(argument), NameIs::kNamed, argument, walk))
      follow_uses(argument, unit_[site].end, false, 1, walk);
  }
  follow(site, holder, 0, walk);
  if (auto drawn = draws_.calls.find(site); of == "random" && drawn != draws_.calls.end()) {
    for (NodeId call : drawn->second) {
      follow_method(call, true, 0, walk);  // (It may have been followed from so far off that it led no further.)
      follow(call, false, 0, walk);
    }
  }
  if (walk.gravest != nullptr && !(walk.gravest->harmless && walk.open) && !stands_in(site, walk.gravest->not_in))
    told_[site] = Told{walk.gravest->name, walk.by, walk.name};
  if (!told_[site]) given_to_others_ = std::move(walk.given_to_others);
  return told_[site];
}

}  // namespace vitrine::trace
