// What the tracer computes with: small immutable values, and objects that a path can change.
//
// A value is a constant, a name the unit does not define (symbol), something with identity (object), a choice of a few
// of these, or unknown with the reason. Each carries the trace by which it was established. Values live in an arena for
// the length of one trace_unit() and are referred to by id; objects live in a State's heap, since a path changes them.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "evidence/model.h"
#include "knowledge/catalogue.h"
#include "read/source/ir.h"
#include "reason/trace/worlds.h"

namespace vitrine::trace {

using ValueId = uint32_t;
using TraceId = uint32_t;   // 0 = no step
using ObjectId = uint32_t;  // 0 = none

enum class ValueKind : uint8_t {
  kUnknown,  // text: why
  kInteger,
  kFloat,    // text as written
  kString,   // text
  kBytes,    // text
  kBoolean,  // integer 0 or 1
  kNull,
  kSymbol,    // text: qualified name of something that is not defined here; integer 1: by its last name alone
  kType,      // node: a kType of the unit
  kFunction,  // node: a kFunction of the unit; object: the receiver it is bound to, if any
  kMethod,    // text: qualified name by the receiver's type; receiver: the receiver's value
  kObject,    // object
  kChoice,    // alternatives, at least two; integer 1: flags that hold all at once, one value among others
};

// What a condition on the way found of a value that is not known.
enum class Proven : uint8_t { kNothing, kNotNull, kTrue };

inline constexpr size_t kMostRows = 64;  // of a table that is read at an index that is not known

struct Value {
  ValueKind kind = ValueKind::kUnknown;
  int64_t integer = 0;
  std::string text;
  std::string type;                  // qualified type, "" unknown
  std::string origin;                // as material, where it is known apart from the value: secure-random, time, …
  Proven proven = Proven::kNothing;  // of an unknown one
  ValueId same_as = 0;               // of an unknown one: the value that it is a copy of
  source::NodeId node = source::kNone;
  ObjectId object = 0;
  ObjectId bound = 0;  // of a function: the arguments that it was given beforehand, a list
  ValueId receiver = 0;
  TraceId trace = 0;
  // Of what is unknown: a text, where parts of it are known, with knowledge::kRest for each of the others.
  std::vector<ValueId> alternatives;
  std::vector<WorldId> worlds;  // of a choice: where each alternative holds; empty: everywhere

  WorldId world(size_t alternative) const { return worlds.empty() ? kEverywhere : worlds[alternative]; }
};

// A value where it holds.
struct Possible {
  ValueId value = 0;
  WorldId where = kEverywhere;
};

struct TraceNode {
  TraceId before = 0, beside = 0;  // where the value came from (two for what is computed from two)
  evidence::StepKind kind = evidence::StepKind::kLiteral;
  source::NodeId node = source::kNone;
  source::NodeId unless = source::kNone;  // a #define under some condition, without which the name means this
  TraceId instead = 0;                    // it was also established in another way
  bool conditional = false;               // a step stands where only some builds get to
};
inline constexpr TraceId kMixedTraces = UINT32_MAX;

// Why a parameter's value is not known.
std::string called_with(std::string_view parameter, std::string_view function);
// … and a variable's, where no more is known than whose it is. "" is a function without a name.
std::string variable_of(std::string_view variable, std::string_view function);
// … and a name's in a body of which only some statements were kept (read/source/prune.h).
std::string not_read_in(std::string_view name, std::string_view function);
// … and of a buffer that other functions of the file fill.
std::string written_elsewhere(std::string_view name);
// … and of what has no result where its operand is null: it throws, or fails.
inline constexpr std::string_view kNoText = "null where a text is needed";
// … and of how many there are: none or more.
inline constexpr std::string_view kSomeLength = "a length that is not known";
// … and of a variable that is declared and not set.
inline constexpr std::string_view kNotGiven = " is not given a value that is known here";
// … and of a buffer that only some of the paths here filled.
inline constexpr std::string_view kFilledOnSomePaths = "filled on some paths only";
// Does another reason of the same say more?
bool says_little(std::string_view reason);

// One property as it was read: the value with how it is known.
struct Cell {
  std::string name;
  std::string value;
  evidence::ValueState state = evidence::ValueState::kEstablished;
  std::string reason;
  source::NodeId node = source::kNone;  // the call that says it
  TraceId trace = 0;
  bool weak = false;                 // a buffer's length: says a key's size only where nothing else does
  bool anew = false;                 // said by a call that sets its object up: the next such call takes it back
  bool most = false;                 // as many bits are there; the call reads what the algorithm takes
  std::array<TraceId, 4> also = {};  // other traces of the same; kMixedTraces at the front: more than these
  bool whole = false;     // said by the name or text of what the call takes: what that leaves open is left open
  bool unfilled = false;  // of a buffer that other paths filled and these did not
  bool operator==(const Cell& other) const {
    return name == other.name && value == other.value && state == other.state && node == other.node;
  }
};
// Properties that travel together: sorted by name, unique.
struct Cells : std::vector<Cell> {
  using std::vector<Cell>::vector;
  WorldId where = kEverywhere;  // the paths on which they do
  bool failed = false;          // the call failed there, and that was the end of it
  bool used = false;            // as it is here it was put to use

  bool says_as(const Cells& other) const {
    return static_cast<const std::vector<Cell>&>(*this) == static_cast<const std::vector<Cell>&>(other);
  }
  friend bool operator==(const Cells& a, const Cells& b) {
    return a.where == b.where && a.failed == b.failed && a.used == b.used && a.says_as(b);
  }
};

const Cell* find(const Cells& cells, std::string_view name);
void put(Cells& cells, Cell cell);  // replaces

// What an object was configured as before it was set up again, or on a path that was merged with another.
struct Configured {
  const knowledge::Api* api = nullptr;
  source::NodeId site = source::kNone;
  std::vector<Cells> variants;
  TraceId named = 0;
  bool operator==(const Configured& other) const = default;
};

enum class Shape : uint8_t { kRecord, kList, kInstance };

// What an object is on some of the paths that were merged.
struct Side {
  WorldId where = kEverywhere;
  uint32_t version = 0;  // of the object (Objects)
  bool operator==(const Side& other) const = default;
};

struct Object {
  Shape shape = Shape::kRecord;
  source::NodeId birth = source::kNone;      // the call or declaration that made it
  source::NodeId type_node = source::kNone;  // kInstance
  source::NodeId made_in = source::kNone;    // the function, or the module, that was running
  std::string type;
  std::vector<std::pair<std::string, ValueId>> fields;  // sorted by name
  std::vector<ValueId> elements;
  bool complete = true;       // elements/fields are all there is; false: there may be others
  int64_t length = -1;        // of a list, where known
  bool zeroed = false;        // a fresh buffer: every element not in `elements` is zero
  bool blank = false;         // declared and not yet filled by anything
  ObjectId part_of = 0;       // the buffer that this one is a part of, seen through a pointer or a slice
  bool is_view = false;       // … and nothing was written through it
  std::string origin;         // as material
  std::string origin_reason;  // why the origin is no longer known
  TraceId trace = 0;
  // As the result of knowledge entries:
  const knowledge::Api* api = nullptr;
  source::NodeId site = source::kNone;  // the call whose occurrence this is
  TraceId named = 0;                    // what gave its name this meaning
  std::vector<Cells> variants;  // property sets that travel together, one per way in which the calls were reached
  std::vector<Configured> elsewhere;
  uint32_t settings = 0;    // what a configuration file says: Evaluator::configurations_
  std::vector<Side> sides;  // of a buffer that some ends of a function filled and others did not, until it is changed
  bool taken = false;       // another object took its properties
  bool operator==(const Object& other) const = default;
  // The result of the same call, with the same properties and nothing else in it.
  bool says_as(const Object& other) const;
  // Declared, and nothing has put anything into it.
  bool is_unfilled() const { return blank && origin.empty() && elements.empty(); }

  ValueId field(std::string_view name) const;
  void set_field(std::string_view name, ValueId value);
};

// The values of one trace_unit(). Ids are stable.
class Values {
 public:
  Values();
  const Value& operator[](ValueId id) const { return values_[id]; }
  ValueId add(Value value);
  ValueId unknown(std::string why, std::string type = "", std::string origin = "");
  ValueId integer(int64_t number, TraceId trace = 0);
  ValueId string(std::string text, TraceId trace = 0);
  ValueId boolean(bool truth, TraceId trace = 0);
  ValueId symbol(std::string name, TraceId trace = 0);
  ValueId object(ObjectId object, std::string type, TraceId trace = 0);
  // The same value with another trace or type.
  ValueId traced(ValueId id, TraceId trace);
  ValueId typed(ValueId id, std::string_view type);
  // One of these; flattened, without repetitions; more than `most` is unknown, unless one of them holds as many or they
  // are rows of a table.
  ValueId choice(const std::vector<ValueId>& of, size_t most);
  ValueId choice(const std::vector<Possible>& of, size_t most);
  // The alternatives of a choice, or the value itself.
  std::vector<Possible> possibilities(ValueId id) const;
  // Is it one of several, of which no two hold at one place?
  bool told_apart(ValueId id);
  // What of the value is possible there.
  ValueId within(ValueId id, WorldId where);
  // All of it, for somebody who was on none of its paths.
  ValueId anywhere(ValueId id);
  // The same values at another event: which it is has nothing to do with which it was.
  ValueId again(ValueId id);
  Worlds& worlds() { return worlds_; }
  const Worlds& worlds() const { return worlds_; }
  // What all copies of an unknown value have in common.
  ValueId identity(ValueId id) const { return values_[id].same_as != 0 ? values_[id].same_as : id; }
  // An unknown value of which a condition found that.
  ValueId proven(ValueId id, Proven what);
  // What it was before: what it holds or points to is another thing.
  ValueId unproven(ValueId id);
  bool same(ValueId a, ValueId b) const;  // but for traces, and for what conditions found
  size_t size() const { return values_.size(); }

  TraceId step(evidence::StepKind kind, source::NodeId node, TraceId before, TraceId beside = 0);
  const TraceNode& trace(TraceId id) const { return traces_[id]; }
  // What stands at a node that this says is only in some builds.
  void set_conditional(std::vector<bool> nodes) { conditional_ = std::move(nodes); }
  // What the name at the node means where the #define does not hold.
  TraceId unless(source::NodeId define, source::NodeId node, TraceId before);
  // Established in either way.
  TraceId either_trace(TraceId a, TraceId b);

 private:
  Value copy(ValueId id) const;
  // Requires: same(a, b)
  ValueId either_way(ValueId a, ValueId b);

  std::deque<Value> values_;
  std::deque<TraceNode> traces_;
  std::vector<bool> conditional_;
  std::unordered_map<uint64_t, ValueId> proven_;  // by value and what was found
  std::unordered_map<ValueId, ValueId> unproven_;
  std::unordered_map<uint64_t, TraceId> conditional_steps_;  // by node and what is before
  Worlds worlds_;
};

inline constexpr size_t kMostText = 1 << 16;  // bytes of a text that is computed with

// The origin of a text before a round of a loop that adds to it: what it is put together with says where it comes from.
inline constexpr std::string_view kOfTheRest = "the rest";

inline bool is_text(ValueKind kind) {
  return kind == ValueKind::kString || kind == ValueKind::kBytes;
}

// Origins of what stands in the source.
inline bool is_constant_origin(std::string_view origin) {
  return origin == "literal" || origin == "zero" || origin == "literal-array";
}

// Of what two values make with each other: constants stay constants, what is drawn at random from a weak source stays
// weak, and a good source mixed in makes no claim.
std::string combined_origin(std::string_view x, std::string_view y);

// "AES/ECB" → 128 is not, "128" is: strict decimal.
bool parse_decimal(std::string_view text, int64_t* out);

}  // namespace vitrine::trace
