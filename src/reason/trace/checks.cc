// What a call that checks something says of what it is given, where its answer is known: if (!EVP_PKEY_is_a(key,
// "SM2")) goto end; if (EVP_PKEY_get_id(key) == EVP_PKEY_RSA) …
#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::ValueState;
using knowledge::Api;
using knowledge::Source;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kDeepest = 16;  // conditions within each other

// Its answer is no truth but what has to be equal to something.
bool answers_by_value(const Api& api) {
  return std::any_of(api.set.begin(), api.set.end(), [](const knowledge::Binding& binding) {
    return std::any_of(binding.sources.begin(), binding.sources.end(),
                       [](const Source& source) { return source.from == Source::From::kAssigned; });
  });
}

bool unlike(const Cells& have, const Cells& said) {
  return std::any_of(said.begin(), said.end(), [&](const Cell& cell) {
    const Cell* other = find(have, cell.name);
    return other != nullptr && other->state == ValueState::kEstablished && other->value != cell.value;
  });
}

// Either may be so. Of "RSA" and "RSA with PSS" only RSA is said: which padding is open.
void add_either(std::vector<Cells>& out, std::vector<Cells> more) {
  auto covers = [](const Cells& less, const Cells& whole) {
    return std::all_of(less.begin(), less.end(), [&](const Cell& cell) {
      const Cell* other = find(whole, cell.name);
      return other != nullptr && other->value == cell.value;
    });
  };
  for (Cells& cells : more) {
    if (std::any_of(out.begin(), out.end(), [&](const Cells& have) { return covers(have, cells); })) continue;
    std::erase_if(out, [&](const Cells& have) { return covers(cells, have); });
    if (out.size() < kMostVariants) out.push_back(std::move(cells));
  }
}

bool unlike(const std::vector<Cells>& have, const std::vector<Cells>& said) {
  return !have.empty() && std::all_of(have.begin(), have.end(), [&](const Cells& one) {
    return std::all_of(said.begin(), said.end(), [&](const Cells& other) { return unlike(one, other); });
  });
}

}  // namespace

// The call itself answers something that is not known.
ValueId Evaluator::check(const Api& api, const Call& call, State& state) {
  Value answer;
  answer.text = "the result of " + quoted(api.name) + " is not known";
  answer.node = call.node;
  bool present = false;
  ValueId value = fetch(*api.checks, call, state, &present);
  NodeId subject = kNone;
  if (api.checks->from == Source::From::kReceiver) {
    subject = call.receiver_node;
  } else if (const Argument* argument = argument_of(*api.checks, call)) {
    subject = argument->node;
  }
  if (present && subject != kNone && !call.spread) checks_[call.node] = {&api, call, subject, value};
  return values_.add(std::move(answer));
}

// The check that an operand is the answer of, written there or held by a variable.
const Evaluator::Check* Evaluator::answered_by(NodeId operand, State& state) const {
  for (int depth = 0; operand != kNone && depth < kDeepest; ++depth) {
    if (auto found = checks_.find(operand); found != checks_.end()) return &found->second;
    switch (unit_.kind(operand)) {
      case NodeKind::kCast: operand = unit_.child(operand, 0); break;
      case NodeKind::kAssign: operand = unit_.text(operand) == "=" ? unit_.child(operand, 1) : kNone; break;
      case NodeKind::kName: {
        const ValueId* have = state.top().find(unit_.text(operand));
        const NodeId call = have != nullptr && values_[*have].kind == ValueKind::kUnknown ? values_[*have].node : kNone;
        auto found = call != kNone ? checks_.find(call) : checks_.end();
        return found != checks_.end() ? &found->second : nullptr;
      }
      case NodeKind::kCall: {
        // TEST_true(EVP_PKEY_is_a(…))
        NodeId callee = unit_.child(operand, 0);
        const knowledge::ValueFunction* function =
            callee != kNone && unit_.kind(callee) == NodeKind::kName && unit_.child_count(operand) == 2
                ? catalogue_.value_function(index_.language(), unit_.text(callee))
                : nullptr;
        operand = function != nullptr && function->operation == "identity" ? unit_.child(operand, 1) : kNone;
        break;
      }
      default: return nullptr;
    }
  }
  return nullptr;
}

void Evaluator::hear(const Check& check, ValueId compared, State& state, std::vector<Heard>* out) {
  Call call = check.call;
  call.compared = compared;
  std::vector<Cells> cells = read_set(*check.api, call, state, 0);
  std::erase_if(cells, [](const Cells& one) {
    return one.empty() ||
           std::any_of(one.begin(), one.end(), [](const Cell& cell) { return cell.state == ValueState::kUnknown; });
  });
  if (!cells.empty()) out->push_back({&check, std::move(cells)});
}

void Evaluator::what_holds(NodeId condition, bool holds, State& state, std::vector<Heard>* out, int depth) {
  if (condition == kNone || depth > kDeepest) return;
  const NodeKind kind = unit_.kind(condition);
  const std::string_view operation = kind == NodeKind::kUnary || kind == NodeKind::kBinary ? unit_.text(condition) : "";
  if (kind == NodeKind::kUnary) {
    if (operation == "!") what_holds(unit_.child(condition, 0), !holds, state, out, depth + 1);
    return;
  }
  NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
  if (operation == "&&" || operation == "||") {
    if ((operation == "&&") == holds) {
      what_holds(left, holds, state, out, depth + 1);
      return what_holds(right, holds, state, out, depth + 1);
    }
    // One of them is so: EVP_PKEY_is_a(key, "RSA") || EVP_PKEY_is_a(key, "RSA-PSS").
    std::vector<Heard> one, other;
    what_holds(left, holds, state, &one, depth + 1);
    what_holds(right, holds, state, &other, depth + 1);
    if (one.size() != 1 || other.size() != 1 || one[0].check->value != other[0].check->value) return;
    if (unit_.text(one[0].check->subject) != unit_.text(other[0].check->subject)) return;
    add_either(one[0].cells, std::move(other[0].cells));
    out->push_back(std::move(one[0]));
    return;
  }
  if (operation == "==" || operation == "!=") {
    const bool equal = (operation == "==") == holds;
    for (auto [side, against] : {std::pair(left, right), std::pair(right, left)}) {
      const Check* check = answered_by(side, state);
      if (check == nullptr || against == kNone) continue;
      ValueId compared = evaluate(against, state);
      if (answers_by_value(*check->api)) {
        if (equal) hear(*check, compared, state, out);
      } else if (std::optional<int64_t> number = as_integer(compared); number && (*number == 0) != equal) {
        hear(*check, 0, state, out);
      }
      return;
    }
    return;
  }
  const Check* check = holds ? answered_by(condition, state) : nullptr;
  if (check != nullptr && !answers_by_value(*check->api)) hear(*check, 0, state, out);
}

// Where the condition holds, or does not, what its calls checked is so.
void Evaluator::narrow_checks(NodeId condition, bool holds, State& state) {
  std::vector<Heard> heard;
  what_holds(condition, holds, state, &heard, 0);
  for (const Heard& one : heard) become(one, state);
}

// switch (EVP_PKEY_get_id(key)) case EVP_PKEY_RSA:
void Evaluator::narrow_checks(NodeId answer, const std::vector<ValueId>& compared, State& state) {
  const Check* check = answered_by(answer, state);
  if (check == nullptr || !answers_by_value(*check->api)) return;
  std::vector<Heard> heard;
  for (ValueId one : compared) {
    hear(*check, one, state, &heard);
    if (heard.empty()) return;
    if (heard.size() < 2) continue;
    add_either(heard[0].cells, std::move(heard[1].cells));
    heard.pop_back();
  }
  if (!heard.empty()) become(heard[0], state);
}

// What the check was given is an object of these properties from here on, unless it is known better.
void Evaluator::become(const Heard& heard, State& state) {
  const Check& check = *heard.check;
  NodeId subject = check.subject;
  for (int depth = 0; unit_.kind(subject) == NodeKind::kCast && depth < kDeepest; ++depth) {
    subject = unit_.child(subject, 0);
  }
  if (unit_.kind(subject) != NodeKind::kName && unit_.kind(subject) != NodeKind::kMember) return;
  const ValueId now = evaluate(subject, state);
  if (!values_.same(now, check.value)) return;
  if (values_[now].kind == ValueKind::kChoice) {
    if (values_[now].integer == 1 || unit_.kind(subject) != NodeKind::kName) return;
    std::vector<Possible> rest;
    for (Possible one : values_.possibilities(now)) {
      if (values_[one.value].kind == ValueKind::kNull) continue;
      one.value = as_checked(one.value, heard, state);
      if (one.value != 0) rest.push_back(one);
    }
    if (!rest.empty()) store(subject, values_.choice(rest, limits_.alternatives), check.call.site, state);
    return;
  }
  const ValueId known = as_checked(now, heard, state);
  if (known == 0 || known == now) return;
  if (unit_.kind(subject) == NodeKind::kName) return store(subject, known, check.call.site, state);
  ObjectId owner = object_at(unit_.child(subject, 0), evaluate(unit_.child(subject, 0), state), state);
  if (owner != 0) state.change(owner).set_field(unit_.text(subject), known);
}

// A value as what was heard of it; 0 where it is something else for certain.
ValueId Evaluator::as_checked(ValueId id, const Heard& heard, State& state) {
  const Value& value = values_[id];
  Object object;
  switch (value.kind) {
    case ValueKind::kUnknown:
    case ValueKind::kMethod:
      object.origin = value.origin;
      object.origin_reason = why_unknown(id, state);
      object.type = value.type;
      object.variants = heard.cells;
      break;
    case ValueKind::kObject: {
      const Object* have = look(value.object, state);
      if (have == nullptr) return id;
      object = *have;
      if (have->api == nullptr) {
        object.variants = heard.cells;
        break;
      }
      if (unlike(have->variants, heard.cells)) return 0;
      // An occurrence that is none unless somebody takes it: it says what it is.
      if (have->api->part) return id;
      object.variants = combine(have->variants, heard.cells, values_.worlds());
      std::erase_if(object.variants, [&](const Cells& one) { return unlike(std::vector<Cells>{one}, heard.cells); });
      if (object.variants.empty() || object.variants == have->variants) return id;
      break;
    }
    default: return id;
  }
  object.api = heard.check->api;
  object.site = heard.check->call.site;
  object.named = heard.check->call.named;
  object.complete = false;
  object.elsewhere.clear();
  if (object.birth == kNone) object.birth = heard.check->subject;
  // The same on all paths: where they meet, it is one.
  ObjectId made = checked_.try_emplace(heard.check->call.node, next_object_).first->second;
  if (made == next_object_ || state.object(made) != nullptr) made = next_object_++;
  state.add(made, std::move(object));
  return values_.object(made, value.type, value.trace);
}

}  // namespace vitrine::trace
