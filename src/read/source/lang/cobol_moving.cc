// Statements that set items: MOVE, SET, arithmetic, STRING, INSPECT, INITIALIZE, and what sets them unseen.
#include <algorithm>
#include <set>

#include "read/source/lang/cobol_lowering.h"

namespace vitrine::source::cobol {

void Lowering::move(Children& out) {
  const size_t began = at_ - 1;
  const bool corresponding = take("CORRESPONDING") || take("CORR");
  const Operand value = operand();
  take("TO");
  while (!at_end_of_statement()) {
    if (now().kind != TokenKind::kWord) {
      const size_t here = at_;
      ++at_;
      note_error(from(here));
      continue;
    }
    const Reference target = reference();
    corresponding ? forget(out, target, from(began)) : move_to(out, value, target, from(began));
  }
}

// SET name TO TRUE, SET index TO 3, SET index UP BY 1.
void Lowering::set(Children& out) {
  const size_t began = at_ - 1;
  std::vector<Reference> targets;
  while (!at_end_of_statement() && !is("TO") && !is("UP") && !is("DOWN")) {
    if (is("ADDRESS")) {
      ++at_;
      take("OF");
      continue;
    }
    if (now().kind != TokenKind::kWord) {
      ++at_;
      continue;
    }
    targets.push_back(reference());
  }
  const bool up = is("UP"), down = is("DOWN");
  if (at_end_of_statement()) return;
  ++at_;
  take("BY");
  const bool to_true = is("TRUE");
  if (to_true || is("FALSE")) {
    ++at_;
    for (const Reference& target : targets) {
      if (target.item == kNoItem || !data_.items()[target.item].is_condition) continue;
      const Item& condition = data_.items()[target.item];
      if (condition.parent == kNoItem) continue;
      const Item& of = data_.items()[condition.parent];
      Reference held = target;
      held.item = condition.parent;
      held.name = of.name;
      held.offset = of.offset;
      held.size = of.size;
      held.category = of.category;
      held.vague = !data_.tables_of(condition.parent).empty();
      if (!to_true || !condition.value || condition.value->token.kind == TokenKind::kWord || held.vague) {
        forget(out, held, from(began));
        continue;
      }
      Operand value;
      value.where = from(began);
      value.literal = condition.value->token;
      value.literal->begin = value.where.begin;
      value.literal->end = value.where.end;
      value.numeric = condition.value->token.kind == TokenKind::kNumber;
      value.size = static_cast<int64_t>(condition.value->token.text.size());
      move_to(out, value, held, from(began));
    }
    return;
  }
  const Operand value = operand();
  skip_statement();
  for (const Reference& target : targets) {
    if (!up && !down) {
      move_to(out, value, target, from(began));
      continue;
    }
    const NodeId next = binary(from(began), up ? "+" : "-", read(target), fit_number(value));
    write(out, target, next, from(began));
  }
}

// ADD a b TO c, ADD a TO b GIVING c, SUBTRACT a FROM b, MULTIPLY a BY b, DIVIDE a INTO b, DIVIDE a BY b GIVING c.
void Lowering::arithmetic(Children& out, std::string_view verb) {
  const size_t began = at_ - 1;
  take("CORRESPONDING") || take("CORR");
  std::vector<Operand> values;
  auto at_keyword = [&] { return is("TO") || is("FROM") || is("BY") || is("INTO") || is("GIVING"); };
  while (!at_end_of_statement() && !at_keyword()) {
    const size_t here = at_;
    values.push_back(operand());
    if (at_ == here) ++at_;
  }
  const std::string keyword = at_end_of_statement() ? "" : now().text;
  if (!keyword.empty() && keyword != "GIVING") ++at_;
  std::vector<Operand> targets;
  while (!at_end_of_statement() && !is("GIVING") && !is("REMAINDER")) {
    const size_t here = at_;
    if (!take("ROUNDED")) targets.push_back(operand());
    if (at_ == here) ++at_;
  }
  const bool giving = take("GIVING");
  std::vector<Reference> given;
  bool exact = verb != "DIVIDE";
  while (!at_end_of_statement()) {
    if (take("ROUNDED") || take("REMAINDER")) continue;
    if (now().kind != TokenKind::kWord) {
      ++at_;
      continue;
    }
    given.push_back(reference());
  }
  const Stretch where = from(began);
  const std::string_view operation = verb == "ADD" ? "+" : verb == "SUBTRACT" ? "-" : verb == "MULTIPLY" ? "*" : "/";
  NodeId sum = kNone;
  for (const Operand& value : values) {
    const NodeId one = fit_number(value);
    sum = sum == kNone ? one : binary(where, "+", sum, one);
  }
  if (sum == kNone) return;
  auto result = [&](const Operand& target) {
    const NodeId other = fit_number(target);
    if (!exact) return unknown(where, {sum, other});
    return operation == "-" ? binary(where, "-", other, sum) : binary(where, operation, sum, other);
  };
  if (giving) {
    NodeId whole = targets.empty() ? sum : result(targets[0]);
    if (targets.size() > 1) whole = unknown(where, {whole});
    for (const Reference& target : given) write(out, target, whole, where);
    return;
  }
  for (const Operand& target : targets) {
    if (target.reference) write(out, *target.reference, result(target), where);
  }
}

void Lowering::compute(Children& out) {
  const size_t began = at_ - 1;
  std::vector<Reference> targets;
  while (!at_end_of_statement() && !is_sign("=") && !is("EQUAL")) {
    if (take("ROUNDED")) continue;
    if (now().kind != TokenKind::kWord) {
      ++at_;
      continue;
    }
    targets.push_back(reference());
  }
  if (at_end_of_statement()) return;
  ++at_;
  const NodeId value = expression();
  skip_statement();
  for (const Reference& target : targets) {
    const bool is_number = target.item == kNoItem || target.category == Category::kBinary ||
                           target.category == Category::kDigits || target.category == Category::kOther;
    write(out, target, is_number ? value : unknown(from(began), {value}), from(began));
  }
}

// STRING a DELIMITED BY SIZE b DELIMITED BY SPACE INTO c: what c holds behind that stays.
void Lowering::string_statement(Children& out) {
  const size_t began = at_ - 1;
  std::vector<Operand> waiting;
  Children parts;
  int64_t length = 0;  // -1: not known
  bool vague = false;
  while (!at_end_of_statement() && !is("INTO")) {
    if (!take("DELIMITED")) {
      const size_t here = at_;
      waiting.push_back(operand());
      if (at_ == here) ++at_;
      continue;
    }
    take("BY");
    const bool whole = take("SIZE");
    std::optional<Operand> by;
    if (!whole) by = operand();
    for (const Operand& one : waiting) {
      Operand value = one;
      std::string end;
      if (by && by->figurative && by->repeated.empty()) end = std::string(1, by->fill);
      if (by && by->literal) end = by->literal->text;
      if (value.figurative) {
        value.size = 1;
        parts.push_back(fit_text(value, 1, false));
      } else if (value.literal && !end.empty()) {
        value.literal->text = value.literal->text.substr(0, value.literal->text.find(end));
        value.size = static_cast<int64_t>(value.literal->text.size());
        parts.push_back(literal_of(*value.literal));
      } else if (!whole && !end.empty() && !value.numeric) {
        // Up to where the delimiter stands first.
        const NodeId read_value = value_of(value);
        const NodeId pieces = function_call(value.where, "vitrine-split", {read_value, text(value.where, end)});
        parts.push_back(make(NodeKind::kIndex, value.where, {pieces, integer(value.where, 0)}));
        value.size = -1;
      } else if (value.numeric && !value.literal) {
        parts.push_back(unknown(value.where, {value_of(value)}));
      } else if (!whole && end.empty()) {
        parts.push_back(unknown(value.where, {value_of(value)}));
        value.size = -1;
      } else {
        parts.push_back(value.literal ? text(value.where, value.literal->text) : value_of(value));
      }
      length = length < 0 || value.size < 0 ? -1 : length + value.size;
    }
    waiting.clear();
  }
  if (!waiting.empty()) vague = true;
  if (!take("INTO") || done() || now().kind != TokenKind::kWord) return skip_statement();
  const Reference target = reference();
  if (!at_end_of_statement() && (is("WITH") || is("POINTER"))) {
    // Where it begins is told where the program runs.
    const size_t pointer = at_;
    vague = true;
    skip_statement();
    set_mentioned(out, pointer, at_);
  }
  skip_statement();
  const Stretch where = from(began);
  if (vague || parts.empty() || target.item == kNoItem || target.category != Category::kText) {
    for (NodeId part : parts) out.push_back(make(NodeKind::kExpression, where, {part}));
    return forget(out, target, where);
  }
  const NodeId joined = parts.size() == 1 ? parts[0] : make(NodeKind::kConcat, where, parts);
  const NodeId size = integer(where, target.size);
  if (length >= static_cast<int64_t>(target.size))
    return write(out, target, part(joined, 0, target.size, where), where);
  if (length >= 0) {
    const NodeId rest = make(NodeKind::kSlice, where, {read(target), integer(where, length), size});
    return write(out, target, make(NodeKind::kConcat, where, {joined, rest}), where);
  }
  const NodeId taken = function_call(where, "LENGTH", {joined});
  const NodeId rest = make(NodeKind::kSlice, where, {read(target), taken, size});
  const NodeId whole = make(NodeKind::kConcat, where, {joined, rest});
  write(out, target, make(NodeKind::kSlice, where, {whole, integer(where, 0), size}), where);
}

// INSPECT x CONVERTING 'a…z' TO 'A…Z', INSPECT x REPLACING ALL 'a' BY 'b'.
void Lowering::inspect(Children& out) {
  const size_t began = at_ - 1;
  if (now().kind != TokenKind::kWord || done()) return skip_statement();
  const size_t subject = at_;
  const Operand value = operand();
  if (!value.reference) return skip_statement();
  const Reference target = *value.reference;
  if (is("TALLYING")) {
    skip_statement();
    return set_mentioned(out, subject + 1, at_);
  }
  const Stretch where = from(began);
  NodeId result = kNone;
  if (take("CONVERTING")) {
    const Operand from_letters = operand();
    take("TO");
    const Operand to_letters = operand();
    static constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz", kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::string_view a = from_letters.literal ? std::string_view(from_letters.literal->text) : std::string_view();
    const std::string_view b = to_letters.literal ? std::string_view(to_letters.literal->text) : std::string_view();
    if (a == kLower && b == kUpper) result = function_call(where, "UPPER-CASE", {read(target)});
    if (a == kUpper && b == kLower) result = function_call(where, "LOWER-CASE", {read(target)});
  } else if (take("REPLACING") && take("ALL")) {
    const Operand old = operand();
    const bool by = take("BY");
    const Operand fresh = operand();
    auto fixed = [&](const Operand& one) { return one.literal ? one.literal->text : std::string(1, one.fill); };
    const bool told = by && (old.literal || old.figurative) && (fresh.literal || fresh.figurative);
    if (told && at_end_of_statement() && fixed(old).size() == fixed(fresh).size()) {
      result =
          function_call(where, "vitrine-replace", {read(target), text(where, fixed(old)), text(where, fixed(fresh))});
    }
  }
  if (!at_end_of_statement()) result = kNone;  // BEFORE, AFTER, a further phrase
  skip_statement();
  if (result == kNone) return forget(out, target, where);
  write(out, target, result, where);
}

void Lowering::initialize(Children& out) {
  const size_t began = at_ - 1;
  std::vector<Reference> targets;
  while (!at_end_of_statement() && now().kind == TokenKind::kWord && !is("REPLACING") && !is("WITH") && !is("TO")) {
    targets.push_back(reference());
  }
  const bool plain = at_end_of_statement();
  skip_statement();
  const Stretch where = from(began);
  for (const Reference& target : targets) {
    if (!plain || target.item == kNoItem || target.vague || !target.choices.empty() || target.from != kNone) {
      forget(out, target, where);
      continue;
    }
    const std::vector<Cell>& cells = data_.records()[data_.items()[target.item].record].cells;
    for (const Cell& cell : cells) {
      if (cell.offset < target.offset || cell.offset + cell.size > target.offset + target.size) continue;
      if (cell.item == kNoItem || (data_.items()[cell.item].name.empty() && data_.items()[target.item].is_group))
        continue;
      Operand value;
      value.where = where;
      value.figurative = true;
      value.fill = cell.category == Category::kText ? ' ' : '0';
      NodeId given = fit(value, cell.size, cell.category, false);
      if (cell.item != kNoItem && data_.items()[cell.item].is_table && cell.category == Category::kOther)
        given = unknown(where);
      out.push_back(assign(where, name(where, cell.name), given));
    }
  }
}

// All items that the tokens name are no longer known.
void Lowering::set_mentioned(Children& out, size_t first, size_t last) {
  const size_t here = at_, outer = limit_;
  limit_ = last;
  for (at_ = first; at_ < last;) {
    const Token& token = tokens_[at_];
    if (token.kind != TokenKind::kWord || data_.find(token.text, {}) == kNoItem) {
      ++at_;
      continue;
    }
    const Reference target = reference();
    if (target.item != kNoItem && data_.items()[target.item].is_condition) continue;
    forget(out, target, target.where);
  }
  at_ = here;
  limit_ = outer;
}

// Statements that are not in this text may set anything.
void Lowering::forget_all(Children& out, Stretch where) {
  for (const Record& record : data_.records()) {
    for (const Cell& cell : record.cells) out.push_back(assign(where, name(where, cell.name), unknown(where)));
  }
}

// … all that a stretch of paragraphs names, and those that it performs.
void Lowering::set_mentioned_by(Children& out, const Region& named, Stretch where) {
  std::vector<size_t> work;
  std::set<size_t> seen;
  std::set<uint32_t> items;
  for (size_t i = named.first; i <= named.last; ++i) work.push_back(i);
  while (!work.empty()) {
    const size_t at = work.back();
    work.pop_back();
    if (!seen.insert(at).second) continue;
    for (size_t i = blocks_[at].from; i < blocks_[at].to; ++i) {
      const Token& token = tokens_[i];
      if (token.kind != TokenKind::kWord) continue;
      if (const uint32_t item = data_.find(token.text, {}); item != kNoItem) {
        items.insert(data_.items()[item].is_condition ? data_.items()[item].parent : item);
      } else if (const std::optional<Region> further = region_named(token.text, token.text)) {
        for (size_t k = further->first; k <= further->last; ++k) work.push_back(k);
      }
    }
  }
  for (uint32_t item : items) {
    if (item == kNoItem) continue;
    Reference target;
    target.item = item;
    target.where = where;
    const std::vector<uint32_t> tables = data_.tables_of(item);
    const Item& whole = data_.items()[tables.empty() ? item : tables[0]];
    target.offset = whole.offset;
    target.size = whole.size * whole.occurs;
    forget(out, target, where);
  }
}

// EXEC SQL … INTO :item, EXEC CICS … INTO(item): what they give is not known.
void Lowering::exec(Children& out, const Token& token) {
  std::vector<Token> words = tokens_of(token.text);
  const bool sql = !words.empty() && words[0].text == "SQL";
  const bool into_all =
      words.size() > 1 && (words[1].text == "CALL" || words[1].text == "FETCH" || words[1].text == "EXECUTE");
  bool into = into_all;
  const Stretch where{token.begin, token.end};
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    if (sql) {
      if (words[i].text == "INTO") into = true;
      if (!into_all && (words[i].text == "FROM" || words[i].text == "VALUES" || words[i].text == "WHERE")) into = false;
      if (!into || words[i].text != ":") continue;
      if (words[1].text == "INSERT") continue;
    } else {
      static constexpr std::string_view kGiven[] = {"FROM",   "PROGRAM", "FILE",    "DATASET", "QUEUE",    "MAP",
                                                    "MAPSET", "RIDFLD",  "TRANSID", "QNAME",   "KEYLENGTH"};
      if (words[i].text != "(" || words[i + 1].kind != TokenKind::kWord) continue;
      if (std::find(std::begin(kGiven), std::end(kGiven), words[i - 1].text) != std::end(kGiven)) continue;
    }
    const Token& named = words[i + 1];
    if (named.kind != TokenKind::kWord) continue;
    Reference target;
    target.item = data_.find(named.text, {});
    if (target.item == kNoItem) continue;
    const Item& item = data_.items()[target.item];
    target.where = where;
    target.offset = item.offset;
    target.size = item.size * item.occurs;
    forget(out, target, where);
  }
}

}  // namespace vitrine::source::cobol
