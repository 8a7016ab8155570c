// Key bytes, IVs, salts, passwords: where they come from, how long they are, which literals are secrets.
#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using knowledge::Source;
using source::kNone;
using source::LiteralKind;
using source::NodeKind;

}  // namespace

bool is_material(std::string_view property) {
  return property == "key" || property == "private_key" || property == "iv" || property == "nonce" ||
         property == "salt" || property == "password" || property == "seed" || property == "secret" ||
         property == "input";
}

bool is_secret(std::string_view property) {
  return property == "key" || property == "private_key" || property == "password" || property == "secret" ||
         property == "input";
}

bool is_absent(const Cell& cell) {
  return cell.state == evidence::ValueState::kEstablished && cell.value == "absent" && is_material(cell.name);
}

void none_for_empty(std::string_view property, std::vector<Cells>& variants) {
  const std::string length = std::string(property) + "_bits";
  auto is_empty = [&](const Cells& cells) {
    const Cell* bits = find(cells, length);
    const Cell* cell = find(cells, property);
    return bits != nullptr && bits->value == "0" && cell != nullptr &&
           (cell->value == "literal" || cell->value == "zero");
  };
  auto is_read = [&](const Cells& cells) {
    const Cell* cell = find(cells, property);
    return cell != nullptr && !is_absent(*cell) && !is_constant_origin(cell->value);
  };
  if (std::none_of(variants.begin(), variants.end(), is_read)) return;
  for (Cells& cells : variants) {
    if (!is_empty(cells)) continue;
    std::erase_if(cells, [&](const Cell& cell) { return cell.name == length; });
    for (Cell& cell : cells) {
      if (cell.name != property) continue;
      cell.value = "absent";
      cell.weak = true;
    }
  }
}

void Evaluator::note_secret(ValueId id, const State& state, int depth) {
  if (depth > 6) return;
  const Value& value = values_[id];
  std::vector<TraceId> work{value.trace};
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr) {
      if (object->birth != kNone && unit_.kind(object->birth) == NodeKind::kArray) secrets_.push_back(object->birth);
      work.push_back(object->trace);
      for (ValueId element : object->elements) work.push_back(values_[element].trace);
    }
  }
  for (ValueId alternative : value.alternatives) note_secret(alternative, state, depth + 1);
  size_t looked = 0;
  while (!work.empty() && ++looked < 4096) {
    TraceId trace = work.back();
    work.pop_back();
    if (trace == 0) continue;
    const TraceNode& step = values_.trace(trace);
    work.push_back(step.before);
    work.push_back(step.beside);
    if (step.node == kNone) continue;
    NodeKind kind = unit_.kind(step.node);
    if (kind == NodeKind::kArray) secrets_.push_back(step.node);
    if (kind == NodeKind::kLiteral) {
      LiteralKind literal_kind = static_cast<LiteralKind>(unit_[step.node].op);
      if (literal_kind == LiteralKind::kString || literal_kind == LiteralKind::kBytes ||
          literal_kind == LiteralKind::kCharacter) {
        secrets_.push_back(step.node);
      }
    }
  }
}

// Where key bytes, IVs, salts come from: one cell with the origin, one with the length where it is known.
Cells Evaluator::material(const std::string& property, ValueId id, size_t variant, const Call& call, State& state) {
  Cells out;
  const Value value = values_[id];
  bool null_pointer =
      value.kind == ValueKind::kInteger && value.integer == 0 && property != "seed" && property != "private_key";
  if (value.kind == ValueKind::kNull || null_pointer) {
    // "No key now" where a call only changes something else: what is given later or before stands.
    Cell absent = established(property, "absent", call.site, value.trace);
    absent.weak = true;
    put(out, std::move(absent));
    return out;
  }
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr && object->api != nullptr && !object->variants.empty()) {
      const Cells& cells = object->variants[std::min(variant, object->variants.size() - 1)];
      // What has an origin of its own (a derived key) is not what it was made from.
      bool own = !object->origin.empty() && find(cells, property) == nullptr;
      for (std::string_view name :
           {std::string_view(property), std::string_view("key"), std::string_view("private_key"),
            std::string_view("secret"), std::string_view("password"), std::string_view("iv"), std::string_view("nonce"),
            std::string_view("salt")}) {
        const Cell* cell = own ? nullptr : find(cells, name);
        if (cell == nullptr) continue;
        if (name != property && is_secret(name) != is_secret(property)) continue;
        Cell copy = *cell;
        copy.name = property;
        put(out, std::move(copy));
        if (const Cell* bits = find(cells, std::string(name) + "_bits")) {
          Cell length = *bits;
          length.name = property + "_bits";
          put(out, std::move(length));
        }
        return out;
      }
    }
  }
  bool number =
      value.kind == ValueKind::kInteger || value.kind == ValueKind::kFloat || value.kind == ValueKind::kBoolean;
  if (number && value.origin.empty() && property != "seed" && property != "private_key") {
    // Keys, passwords and IVs are bytes; what a number stands for here is not understood.
    const bool is_truth = value.kind == ValueKind::kBoolean;
    put(out, unknown_cell(property,
                          is_truth ? "true or false where bytes are expected" : "a number where bytes are expected",
                          call.site, value.trace));
    return out;
  }
  Content what = content(id, state);
  // What was handed over in some builds only (`Generate(secret)` under #if) holds in these.
  if (const TraceNode handed = values_.trace(value.trace);
      (index_.is_c() || unit_.language == source::Language::kCSharp) && value.kind == ValueKind::kObject &&
      value.trace != what.trace && handed.conditional)
    what.trace = values_.step(handed.kind, handed.node, what.trace, value.trace);
  if (property == "key" && is_text(value.kind) && value.text.find("-----BEGIN ") != std::string::npos) {
    // What a PEM text holds is a private key, whose length is not the text's, or no secret at all.
    if (value.text.find("PRIVATE KEY-----") != std::string::npos) {
      put(out, established("private_key", what.origin, call.site, what.trace));
      note_secret(id, state);
    }
    return out;
  }
  if (what.origin.empty()) {
    put(out, unknown_cell(property, what.reason.empty() ? why_unknown(id, state) : what.reason, call.site, what.trace));
  } else {
    put(out, established(property, what.origin, call.site, what.trace));
    if (is_secret(property) && (what.origin == "literal" || what.origin == "literal-array")) note_secret(id, state);
  }
  // A password that others put into a buffer is as long as they say.
  const bool is_room =
      index_.is_c() && property == "password" && what.origin.empty() && value.kind == ValueKind::kObject;
  if (what.length_bytes >= 0 && !is_room) {
    Cell length = established(property + "_bits", std::to_string(what.length_bytes * 8), call.site, what.trace);
    length.weak = true;
    put(out, std::move(length));
  }
  return out;
}

// A buffer that several paths filled, each in its way, is what each of them made it. That one of them left it as it was
// declared, with nothing in it or zeros, is worth saying beside what is known of the others.
std::vector<Cells> Evaluator::read_sides(const std::string& property, const Source& source, ValueId buffer,
                                         const Call& call, const State& state) {
  const ObjectId object = values_[buffer].object;
  const std::vector<Side> sides = look(object, state)->sides;
  std::vector<Cells> filled, unfilled;
  State there = state;
  for (const Side& side : sides) {
    if (values_.worlds().apart(side.where, state.where)) continue;
    there.set_version(object, side.version);
    bool is_unfilled = objects_[side.version].is_unfilled();
    for (Cells& cells : read_value(property, source, buffer, call, there)) {
      for (Cell& cell : cells) {
        if (cell.name != property) continue;
        is_unfilled = is_unfilled || cell.value == "zero";
        if (!is_unfilled) continue;
        cell = unknown_cell(property, std::string(kFilledOnSomePaths), cell.node, cell.trace);
        cell.unfilled = true;
      }
      cells.where = values_.worlds().both(cells.where, side.where);
      if (cells.where == kNowhere) continue;
      add_variant(is_unfilled ? unfilled : filled, std::move(cells), values_.worlds(), kMostVariants);
    }
  }
  const bool known = std::all_of(filled.begin(), filled.end(), [&](const Cells& cells) {
    const Cell* cell = find(cells, property);
    return cell != nullptr && cell->state == evidence::ValueState::kEstablished;
  });
  for (Cells& cells : unfilled) {
    if (known && !filled.empty()) add_variant(filled, std::move(cells), values_.worlds(), kMostVariants);
  }
  return filled;
}

// A call that is told how long a buffer is reads that much of it.
void Evaluator::add_length(const std::string& property, const Source& source, const Call& call,
                           std::vector<Cells>& variants, const State& state) {
  int position = 0;
  for (const Argument& argument : call.arguments) {
    if (!argument.name.empty() || position++ != source.length_argument) continue;
    const std::vector<Possible> lengths = values_.possibilities(argument.value);
    std::vector<Cells> with;
    for (const Cells& cells : variants) {
      const Cell* whole = find(cells, property);
      if (whole == nullptr || is_absent(*whole)) {
        add_variant(with, cells, values_.worlds(), kMostVariants);
        continue;
      }
      std::vector<Possible> here;  // of several lengths the ones that go with this one
      bool told_apart = true;
      for (const auto& [length, where] : lengths) {
        WorldId both = values_.worlds().both(cells.where, where);
        if (both == kNowhere) continue;
        here.push_back({length, both});
        told_apart = told_apart && (where != kEverywhere || lengths.size() == 1);
      }
      if (!told_apart || here.empty()) here.assign(1, {0, cells.where});
      for (const auto& [length, where] : here) {
        Cells both = cells;
        both.where = where;
        std::optional<int64_t> given = length != 0 ? as_integer(length) : std::nullopt;
        int64_t bits = 0;
        if (given && *given >= 0 && !__builtin_mul_overflow(*given, source.length_scale, &bits)) {
          Cell cell = established(property + "_bits", std::to_string(bits), call.site, values_[length].trace);
          cell.weak = true;
          put(both, std::move(cell));
        } else if (here.size() > 1) {
          Cell cell = unknown_cell(property + "_bits", why_unknown(length, state), call.site, values_[length].trace);
          cell.weak = true;
          put(both, std::move(cell));
        }
        add_variant(with, std::move(both), values_.worlds(), kMostVariants);
      }
    }
    variants = std::move(with);
    return;
  }
}

}  // namespace vitrine::trace
