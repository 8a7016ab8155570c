// What items hold: reading and writing stretches of records.
#include <algorithm>

#include "read/source/lang/cobol_lowering.h"

namespace vitrine::source::cobol {
namespace {

constexpr uint32_t kLongestText = 4096;  // longer ones are not written out

}  // namespace

NodeId Lowering::integer(Stretch where, int64_t value) {
  if (value >= 0) return literal(LiteralKind::kInteger, where, std::to_string(value));
  const NodeId positive = literal(LiteralKind::kInteger, where, std::to_string(-value));
  return make(NodeKind::kUnary, where, {positive}, {.text = "-"});
}

NodeId Lowering::number(Stretch where, std::string_view written) {
  const bool negative = written.starts_with('-');
  if (negative || written.starts_with('+')) written.remove_prefix(1);
  const bool whole = written.find_first_not_of("0123456789") == std::string_view::npos;
  while (whole && written.size() > 1 && written[0] == '0') written.remove_prefix(1);
  if (written.empty() || written.size() > 18) return unknown(where);
  const NodeId plain = literal(whole ? LiteralKind::kInteger : LiteralKind::kFloat, where, written);
  return negative ? make(NodeKind::kUnary, where, {plain}, {.text = "-"}) : plain;
}

NodeId Lowering::literal_of(const Token& token) {
  const Stretch where{token.begin, token.end};
  switch (token.kind) {
    case TokenKind::kNumber: return number(where, token.text);
    case TokenKind::kString: return text(where, token.text);
    case TokenKind::kHex: return literal(LiteralKind::kBytes, where, token.text);
    default: return unknown(where);
  }
}

NodeId Lowering::function_call(Stretch where, std::string_view function, const Children& arguments) {
  const NodeId base = name(where, "FUNCTION");
  return call(where, make(NodeKind::kMember, where, {base}, {.text = function}), arguments);
}

// The characters from `from` up to `to` of a value.
NodeId Lowering::part(NodeId value, uint32_t from, uint32_t to, Stretch where) {
  const Node& node = builder_.at(value);
  if (node.kind == NodeKind::kLiteral) {
    const LiteralKind kind = static_cast<LiteralKind>(node.op);
    const std::string whole(builder_.unit().text(value));
    if (kind != LiteralKind::kString && kind != LiteralKind::kBytes) return unknown(where, {value});
    if (from > whole.size()) return unknown(where, {value});
    return literal(kind, range(value), std::string_view(whole).substr(from, to - from));
  }
  if (node.kind == NodeKind::kUnknown) return unknown(where);
  return make(NodeKind::kSlice, where, {value, integer(where, from), integer(where, to)});
}

// What stands in a stretch of a record.
NodeId Lowering::read_bytes(uint32_t record, uint32_t offset, uint32_t size, Stretch where) {
  const std::vector<Cell>& cells = data_.records()[record].cells;
  auto first = std::upper_bound(cells.begin(), cells.end(), offset,
                                [](uint32_t at, const Cell& cell) { return at < cell.offset + cell.size; });
  Children parts;
  const uint32_t end = offset + size;
  for (auto cell = first; cell != cells.end() && cell->offset < end; ++cell) {
    NodeId value = name(where, cell->name);
    const uint32_t from = std::max(offset, cell->offset) - cell->offset;
    const uint32_t to = std::min(end, cell->offset + cell->size) - cell->offset;
    const bool whole = from == 0 && to == cell->size;
    if (whole && cell->offset == offset && cell->size == size) return value;
    if (cell->category != Category::kText) value = unknown(where, {value});
    parts.push_back(whole ? value : part(value, from, to, where));
    if (parts.size() > kLongestText) return unknown(where, parts);
  }
  if (parts.empty()) return unknown(where);
  return parts.size() == 1 ? parts[0] : make(NodeKind::kConcat, where, parts);
}

void Lowering::write_bytes(Children& out, uint32_t record, uint32_t offset, uint32_t size, NodeId value,
                           Stretch where) {
  const std::vector<Cell>& cells = data_.records()[record].cells;
  auto first = std::upper_bound(cells.begin(), cells.end(), offset,
                                [](uint32_t at, const Cell& cell) { return at < cell.offset + cell.size; });
  const uint32_t end = offset + size;
  if (first == cells.end() || first->offset >= end) return;
  if (first->offset == offset && first->size == size) {
    out.push_back(assign(where, name(where, first->name), value));
    return;
  }
  // Several cells, or a part of one: the value is held first, as it may speak of them.
  const NodeKind kind = builder_.at(value).kind;
  std::string held;
  if (kind != NodeKind::kLiteral && kind != NodeKind::kUnknown) {
    held = "value " + std::to_string(where.begin) + " " + std::to_string(node_count());
    out.push_back(make(NodeKind::kDeclare, where, {value}, {.text = held}));
  }
  for (auto cell = first; cell != cells.end() && cell->offset < end; ++cell) {
    const uint32_t from = std::max(offset, cell->offset), to = std::min(end, cell->offset + cell->size);
    const NodeId whole = held.empty() ? value : name(where, held);
    NodeId given = part(whole, from - offset, to - offset, where);
    if (cell->category == Category::kDigits && builder_.at(given).kind == NodeKind::kLiteral) {
      given = number(where, std::string(builder_.unit().text(given)));
    } else if (cell->category != Category::kText) {
      given = unknown(where, {given});
    }
    if (to - from != cell->size) {
      if (cell->category == Category::kText) {
        Children parts;
        if (from > cell->offset) parts.push_back(part(name(where, cell->name), 0, from - cell->offset, where));
        parts.push_back(given);
        if (to < cell->offset + cell->size) {
          parts.push_back(part(name(where, cell->name), to - cell->offset, cell->size, where));
        }
        given = make(NodeKind::kConcat, where, parts);
      } else {
        given = unknown(where);
      }
    }
    out.push_back(assign(where, name(where, cell->name), given));
  }
}

const Cell* Lowering::whole_cell(const Reference& reference) const {
  if (reference.item == kNoItem || reference.vague || reference.from != kNone || !reference.choices.empty()) {
    return nullptr;
  }
  for (const Cell& cell : data_.records()[data_.items()[reference.item].record].cells) {
    if (cell.offset == reference.offset) return cell.size == reference.size ? &cell : nullptr;
  }
  return nullptr;
}

NodeId Lowering::read(const Reference& reference) {
  const Stretch where = reference.where;
  if (reference.item == kNoItem) {
    const NodeId whole = name(where, reference.name);
    return reference.vague ? unknown(where, {whole}) : whole;
  }
  const uint32_t record = data_.items()[reference.item].record;
  if (reference.vague) {
    return unknown(where, {read_bytes(record, reference.offset, reference.size, where)});
  }
  NodeId value = kNone;
  if (!reference.choices.empty()) {
    Children elements;
    for (uint32_t offset : reference.choices) elements.push_back(read_bytes(record, offset, reference.size, where));
    value = make(NodeKind::kIndex, where, {make(NodeKind::kArray, where, elements), reference.index});
  } else {
    value = read_bytes(record, reference.offset, reference.size, where);
  }
  if (reference.from == kNone) return value;
  const NodeId first = binary(where, "-", reference.from, integer(where, 1));
  const NodeId last =
      reference.length == kNone ? integer(where, reference.size) : binary(where, "+", first, reference.length);
  return make(NodeKind::kSlice, where, {value, first, last});
}

// All that the reference may stand for is no longer known.
void Lowering::forget(Children& out, const Reference& reference, Stretch where) {
  if (reference.item == kNoItem) {
    if (!reference.name.empty()) out.push_back(assign(where, name(where, reference.name), unknown(where)));
    return;
  }
  const uint32_t record = data_.items()[reference.item].record;
  if (!reference.choices.empty()) {
    for (uint32_t offset : reference.choices) write_bytes(out, record, offset, reference.size, unknown(where), where);
    return;
  }
  write_bytes(out, record, reference.offset, reference.size, unknown(where), where);
}

void Lowering::write(Children& out, const Reference& reference, NodeId value, Stretch where) {
  if (reference.item == kNoItem) {
    out.push_back(assign(where, name(where, reference.name), reference.vague ? unknown(where, {value}) : value));
    return;
  }
  if (reference.vague || reference.from != kNone) {
    Children kept{value};
    out.push_back(make(NodeKind::kExpression, where, {unknown(where, kept)}));
    forget(out, reference, where);
    return;
  }
  const uint32_t record = data_.items()[reference.item].record;
  if (reference.choices.empty()) {
    write_bytes(out, record, reference.offset, reference.size, value, where);
    return;
  }
  // Which element is told where the program runs: each in its own case.
  Children cases{reference.index};
  for (size_t i = 0; i < reference.choices.size(); ++i) {
    Children body;
    write_bytes(body, record, reference.choices[i], reference.size, value, where);
    const NodeId label = make(NodeKind::kArray, where, {integer(where, static_cast<int64_t>(i))});
    cases.push_back(make(NodeKind::kCase, where, {label, block(where, body)}));
  }
  out.push_back(make(NodeKind::kSwitch, where, cases));
}

// A value as so many characters.
NodeId Lowering::fit_text(const Operand& operand, int64_t size, bool justified) {
  const Stretch where = operand.where;
  if (size < 0) return value_of(operand);
  if (size > kLongestText) {
    return operand.size == size && !operand.figurative ? value_of(operand) : unknown(where, {value_of(operand)});
  }
  const size_t length = static_cast<size_t>(size);
  if (operand.figurative) {
    std::string all;
    while (all.size() < length) {
      operand.repeated.empty() ? all.push_back(operand.fill) : static_cast<void>(all.append(operand.repeated));
    }
    all.resize(length);
    return operand.fill == '\0' && operand.repeated.empty() ? literal(LiteralKind::kBytes, where, all)
                                                            : text(where, all);
  }
  if (operand.literal) {
    std::string all = operand.literal->text;
    if (operand.literal->kind == TokenKind::kNumber && (all.starts_with('+') || all.starts_with('-'))) all.erase(0, 1);
    if (justified && all.size() < length) all.insert(0, length - all.size(), ' ');
    const bool padded = all.size() < length;
    const bool bytes = operand.literal->kind == TokenKind::kHex;
    if (all.size() > length) all = justified ? all.substr(all.size() - length) : all.substr(0, length);
    if (padded) all.append(length - all.size(), ' ');
    return literal(bytes ? LiteralKind::kBytes : LiteralKind::kString, where, all);
  }
  NodeId value = value_of(operand);
  if (builder_.at(value).kind == NodeKind::kUnknown) return value;
  if (operand.numeric) return unknown(where, {value});
  if (operand.size == size) return value;
  if (operand.size < 0 && operand.reference) return value;  // an item that is defined elsewhere
  if (justified) return unknown(where, {value});
  if (operand.size < 0) {
    const NodeId padded = make(NodeKind::kConcat, where, {value, text(where, std::string(length, ' '))});
    return part(padded, 0, static_cast<uint32_t>(size), where);
  }
  if (operand.size > size) return part(value, 0, static_cast<uint32_t>(size), where);
  return make(NodeKind::kConcat, where,
              {value, text(where, std::string(length - static_cast<size_t>(operand.size), ' '))});
}

NodeId Lowering::fit_number(const Operand& operand) {
  const Stretch where = operand.where;
  if (operand.figurative) {
    return operand.fill == '0' && operand.repeated.empty() ? integer(where, 0) : unknown(where);
  }
  if (operand.literal) {
    const Token& token = *operand.literal;
    const bool digits = !token.text.empty() && token.text.find_first_not_of("0123456789") == std::string::npos;
    if (token.kind == TokenKind::kNumber || (token.kind == TokenKind::kString && digits))
      return number(where, token.text);
    return token.kind == TokenKind::kHex ? unknown(where) : unknown(where, {literal_of(token)});
  }
  const NodeId value = value_of(operand);
  if (operand.numeric || (operand.size < 0 && operand.reference)) return value;
  if (builder_.at(value).kind == NodeKind::kUnknown) return value;
  return function_call(where, "NUMVAL", {value});
}

NodeId Lowering::fit(const Operand& operand, int64_t size, Category category, bool justified) {
  switch (category) {
    case Category::kText: return fit_text(operand, size, justified);
    case Category::kDigits:
    case Category::kBinary: return fit_number(operand);
    case Category::kOther: break;
  }
  return operand.literal && operand.literal->kind == TokenKind::kNumber ? fit_number(operand)
         : operand.figurative && operand.fill == '0'                    ? integer(operand.where, 0)
         : operand.numeric                                              ? value_of(operand)
                                                                        : unknown(operand.where, {value_of(operand)});
}

void Lowering::move_to(Children& out, const Operand& value, const Reference& target, Stretch where) {
  if (target.item == kNoItem) {
    write(out, target, value.figurative ? unknown(where) : value_of(value), where);
    return;
  }
  const bool justified = data_.items()[target.item].justified;
  write(out, target, fit(value, target.size, target.category, justified), where);
}

}  // namespace vitrine::source::cobol
