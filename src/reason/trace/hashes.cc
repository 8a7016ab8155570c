// What goes into a hash: one of nothing but constants gives one more constant.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;

// The member of a hash that tells what went into it; no code can say it.
constexpr std::string_view kFed = ".fed", kMixed = "?";

}  // namespace

bool Evaluator::is_digest(const std::vector<Cells>& variants) {
  return std::ranges::any_of(variants, [](const Cells& cells) {
    const Cell* function = find(cells, "function");
    return function != nullptr && function->value == "digest";
  });
}

void Evaluator::note_fed(Object& hash, const std::string& fed) {
  hash.set_field(kFed, values_.unknown("", "", fed));
}

// What went into a hash: where all of it comes from, "?" where that is not one kind of place; "" nothing yet.
std::string Evaluator::fed_with(const Call& call, const Object* hash, const State& state) const {
  std::string all;
  auto add = [&](const std::string& origin) {
    if (origin.empty() || all == kMixed) {
      all = kMixed;
    } else {
      all = all.empty() ? origin : combined_origin(all, origin);
      if (all.empty()) all = kMixed;
    }
  };
  if (const ValueId before = hash != nullptr ? hash->field(kFed) : 0; before != 0) add(values_[before].origin);
  for (const Argument& argument : call.arguments) {
    for (const Possible& one : values_.possibilities(argument.value)) {
      const Value& value = values_[one.value];
      const bool text = is_text(value.kind),
                 open = value.kind == ValueKind::kUnknown || value.kind == ValueKind::kSymbol;
      const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
      const bool says_how = object != nullptr && object->api != nullptr && object->origin.empty();
      const bool is_name = value.kind == ValueKind::kSymbol && value.trace != 0;
      if (says_how || is_name || (!text && !open && object == nullptr)) continue;
      if (text && value.text.empty()) continue;
      // (What only a part of is known may hold anything.)
      const bool whole = text || open || (object->api == nullptr && object->complete);
      const std::string origin = text ? "literal" : content(one.value, state).origin;
      add(whole || !is_constant_origin(origin) ? origin : "");
    }
  }
  return all;
}

// Whoever is given a hash may put anything into it.
void Evaluator::spoil_hash(ObjectId hash, State& state) {
  const Object* object = state.object(hash);
  if (object == nullptr || object->api == nullptr || !is_digest(object->variants)) return;
  note_fed(state.change(hash), std::string(kMixed));
}

// A method of a hash that no entry has is taken to put into it what it is given.
void Evaluator::feed(ObjectId hash, const Call& call, State& state) {
  const Object* object = state.object(hash);
  if (object == nullptr || object->api == nullptr || call.arguments.empty() || !is_digest(object->variants)) return;
  const std::string fed = fed_with(call, object, state);
  if (!fed.empty()) note_fed(state.change(hash), fed);
}

}  // namespace vitrine::trace
