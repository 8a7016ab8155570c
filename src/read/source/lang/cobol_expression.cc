// References, operands, arithmetic and conditions.
#include <algorithm>

#include "read/source/lang/cobol_lowering.h"

namespace vitrine::source::cobol {
namespace {

constexpr int kDeepest = 64;     // of parentheses
constexpr int kMostTerms = 256;  // of one chain, which nests to the left

struct Figurative {
  std::string_view word;
  char fill;
};
constexpr Figurative kFigurative[] = {
    {"SPACE", ' '},      {"SPACES", ' '},      {"ZERO", '0'},          {"ZEROS", '0'},          {"ZEROES", '0'},
    {"LOW-VALUE", '\0'}, {"LOW-VALUES", '\0'}, {"HIGH-VALUE", '\xff'}, {"HIGH-VALUES", '\xff'}, {"QUOTE", '"'},
    {"QUOTES", '"'},     {"NULL", '\0'},       {"NULLS", '\0'}};

}  // namespace

// The number that a token is: as written, or a constant of that name.
std::optional<int64_t> Lowering::constant_value(size_t token) const {
  const Token* found = &tokens_[token];
  if (found->kind == TokenKind::kWord) found = data_.constant(found->text);
  if (found == nullptr || found->kind != TokenKind::kNumber || found->text.size() > 9) return std::nullopt;
  if (found->text.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return std::stoll(found->text);
}

Lowering::Reference Lowering::reference() {
  const size_t began = at_;
  Reference found;
  found.name = now().text;
  ++at_;
  std::vector<std::string> groups;
  while (!done() && (is("OF") || is("IN")) && ahead(1).kind == TokenKind::kWord) {
    groups.push_back(ahead(1).text);
    at_ += 2;
  }
  found.item = data_.find(found.name, groups);
  if (found.item != kNoItem) {
    const Item& item = data_.items()[found.item];
    found.offset = item.offset;
    found.size = item.size;
    found.category = item.category;
    found.vague = item.has_copy && (item.is_group || item.size == 0);
  }
  while (!done() && is_sign("(")) {
    const size_t before = at_;
    subscripts(found);
    if (at_ == before) break;
  }
  if (found.item != kNoItem && found.index == kNone && !found.vague) {
    // A table's name without a subscript stands for its first element, or all of it.
    const Item& item = data_.items()[found.item];
    const bool subscripted = at_ > began + 1 + 2 * groups.size();
    if (!subscripted && item.is_table) found.size = std::max(item.size, item.size * item.occurs);
  }
  found.where = from(began);
  return found;
}

// (2), (I), (I + 1), (I, J) or a part: (3:5).
void Lowering::subscripts(Reference& found) {
  const size_t open = at_;
  size_t close = open + 1, colon = 0;
  int depth = 1;
  for (; close < limit_; ++close) {
    const Token& token = tokens_[close];
    if (token.kind == TokenKind::kPeriod) break;
    if (token.kind != TokenKind::kSign) continue;
    if (token.text == "(") ++depth;
    if (token.text == ")" && --depth == 0) break;
    if (token.text == ":" && depth == 1 && colon == 0) colon = close;
  }
  if (close >= limit_ || depth != 0) return;
  const size_t outer = limit_;
  if (colon != 0) {
    const std::optional<int64_t> first = colon == open + 2 ? constant_value(open + 1) : std::nullopt;
    const std::optional<int64_t> count = close == colon + 2 ? constant_value(colon + 1) : std::nullopt;
    const bool whole = close == colon + 1;
    const int64_t size = found.size;
    const bool told = first && *first >= 1 && (whole || count) && found.choices.empty() && !found.vague;
    const int64_t length = told ? (whole ? size - *first + 1 : *count) : 0;
    if (told && found.item != kNoItem && length > 0 && *first - 1 + length <= size) {
      found.offset += static_cast<uint32_t>(*first - 1);
      found.size = static_cast<uint32_t>(length);
      found.category = Category::kText;
    } else if (found.item == kNoItem || found.category != Category::kText || colon == open + 1) {
      found.vague = true;
    } else {
      at_ = open + 1;
      limit_ = colon;
      found.from = expression();
      if (!whole) {
        at_ = colon + 1;
        limit_ = close;
        found.length = expression();
      }
    }
    limit_ = outer;
    at_ = close + 1;
    return;
  }
  if (found.item == kNoItem) {
    // A table or a function of elsewhere.
    found.vague = true;
    at_ = close + 1;
    return;
  }
  const std::vector<uint32_t> tables = data_.tables_of(found.item);
  std::vector<std::optional<int64_t>> constants;
  std::vector<NodeId> computed;
  at_ = open + 1;
  limit_ = close;
  while (at_ < close) {
    const size_t first = at_;
    const NodeId value = expression();
    if (at_ == first) {
      ++at_;
      continue;
    }
    constants.push_back(at_ == first + 1 ? constant_value(first) : std::nullopt);
    computed.push_back(value);
  }
  limit_ = outer;
  at_ = close + 1;
  const bool all = std::all_of(constants.begin(), constants.end(), [](const auto& one) { return one.has_value(); });
  if (constants.size() != tables.size() || tables.empty()) {
    found.vague = true;
    return;
  }
  // Whole tables that are too large are one cell, of which no element is told.
  uint64_t elements = 1;
  for (uint32_t table : tables) elements *= data_.items()[table].occurs;
  if (all) {
    for (size_t i = 0; i < tables.size(); ++i) {
      const Item& table = data_.items()[tables[i]];
      if (*constants[i] < 1 || *constants[i] > table.occurs) {
        found.vague = true;
        return;
      }
      found.offset += static_cast<uint32_t>(*constants[i] - 1) * table.size;
    }
    return;
  }
  const Item& table = data_.items()[tables[0]];
  if (tables.size() == 1 && elements <= kMostElements) {
    for (uint32_t i = 0; i < table.occurs; ++i) found.choices.push_back(found.offset + i * table.size);
    found.index = binary(range(computed[0]), "-", computed[0], integer(range(computed[0]), 1));
    return;
  }
  found.vague = true;
  // What may be meant is any of it.
  found.offset = table.offset;
  found.size = table.size * table.occurs;
}

Lowering::Operand Lowering::function() {
  const size_t began = at_;
  Operand out;
  if (is("FUNCTION")) ++at_;
  const std::string function = now().text;
  ++at_;
  Children arguments;
  int64_t size = -1;
  if (!done() && is_sign("(")) {
    const size_t open = at_;
    size_t close = open + 1;
    int depth = 1;
    for (; close < limit_; ++close) {
      if (tokens_[close].kind != TokenKind::kSign) continue;
      if (tokens_[close].text == "(") ++depth;
      if (tokens_[close].text == ")" && --depth == 0) break;
    }
    const size_t outer = limit_;
    limit_ = std::min(close, limit_);
    ++at_;
    bool first = true;
    while (at_ < limit_) {
      const size_t before = at_;
      const Token& token = now();
      if (token.kind == TokenKind::kString || token.kind == TokenKind::kHex) {
        const Operand argument = operand();
        if (first) size = argument.size;
        arguments.push_back(value_of(argument));
      } else {
        if (first && token.kind == TokenKind::kWord) {
          const Operand argument = operand();
          size = argument.size;
          at_ = before;
        }
        arguments.push_back(expression());
      }
      first = false;
      if (at_ == before) ++at_;
    }
    limit_ = outer;
    at_ = std::min(close + 1, limit_);
  }
  out.where = from(began);
  out.node = function_call(out.where, function, arguments);
  const bool same_size = function == "UPPER-CASE" || function == "LOWER-CASE" || function == "REVERSE";
  if (same_size) out.size = size;
  out.numeric = function == "RANDOM" || function == "NUMVAL" || function.starts_with("LENGTH") ||
                function == "BYTE-LENGTH" || function == "MOD" || function == "INTEGER" || function == "ORD" ||
                function == "MAX" || function == "MIN" || function == "INTEGER-OF-DATE" || function == "REM" ||
                function == "ABS" || function == "SECONDS-PAST-MIDNIGHT";
  return out;
}

Lowering::Operand Lowering::operand() {
  const Token& token = now();
  Operand out;
  out.where = {token.begin, token.end};
  if (done()) {
    out.node = unknown(out.where);
    return out;
  }
  if (token.kind == TokenKind::kString || token.kind == TokenKind::kHex || token.kind == TokenKind::kNumber) {
    out.literal = token;
    out.numeric = token.kind == TokenKind::kNumber;
    out.size = static_cast<int64_t>(token.text.size());
    ++at_;
    // 'a' & 'b'
    while (!done() && is_sign("&") && ahead(1).kind == TokenKind::kString) {
      out.literal->text += ahead(1).text;
      at_ += 2;
      out.size = static_cast<int64_t>(out.literal->text.size());
    }
    return out;
  }
  if (token.kind != TokenKind::kWord) {
    out.node = expression();
    out.numeric = true;
    return out;
  }
  if (token.text == "ALL" && (ahead(1).kind == TokenKind::kString || ahead(1).kind == TokenKind::kHex)) {
    out.figurative = true;
    out.repeated = ahead(1).text;
    at_ += 2;
    if (out.repeated.empty()) out.fill = ' ';
    return out;
  }
  if (token.text == "ALL" && ahead(1).kind == TokenKind::kWord) ++at_;
  for (const Figurative& one : kFigurative) {
    if (now().text != one.word) continue;
    out.figurative = true;
    out.fill = one.fill;
    ++at_;
    return out;
  }
  if (now().text == "FUNCTION") return function();
  if (now().text == "LENGTH" && !done()) {
    // LENGTH OF item: a constant.
    const size_t began = at_;
    ++at_;
    take("OF");
    if (now().kind == TokenKind::kWord && !done()) {
      const Reference of = reference();
      out.where = from(began);
      out.numeric = true;
      out.node = of.item != kNoItem && !of.vague && of.from == kNone ? integer(out.where, of.size) : unknown(out.where);
      return out;
    }
    at_ = began;
  }
  if (now().text == "ADDRESS" && ahead(1).text == "OF") {
    const size_t began = at_;
    at_ += 2;
    if (!done() && now().kind == TokenKind::kWord) reference();
    out.where = from(began);
    out.node = unknown(out.where);
    return out;
  }
  if (const Token* constant = data_.constant(now().text)) {
    out.literal = *constant;
    out.literal->begin = now().begin;
    out.literal->end = now().end;
    out.numeric = constant->kind == TokenKind::kNumber;
    out.size = static_cast<int64_t>(constant->text.size());
    ++at_;
    return out;
  }
  out.reference = reference();
  out.where = out.reference->where;
  if (out.reference->item != kNoItem) {
    out.numeric = out.reference->category != Category::kText;
    out.size = out.reference->from == kNone ? static_cast<int64_t>(out.reference->size) : -1;
  }
  return out;
}

NodeId Lowering::value_of(const Operand& operand) {
  const Stretch where = operand.where;
  if (operand.figurative) {
    if (!operand.repeated.empty()) return text(where, operand.repeated);
    if (operand.fill == '0') return integer(where, 0);
    return operand.fill == '\0' ? literal(LiteralKind::kBytes, where, std::string(1, '\0'))
                                : text(where, std::string(1, operand.fill));
  }
  if (operand.literal) return literal_of(*operand.literal);
  if (operand.reference) return read(*operand.reference);
  return operand.node == kNone ? unknown(where) : operand.node;
}

NodeId Lowering::factor(int depth) {
  const size_t began = at_;
  if (depth > kDeepest || done()) {
    deep_ = deep_ || depth > kDeepest;
    if (!done()) ++at_;
    return unknown(from(began));
  }
  if (is_sign("(")) {
    ++at_;
    const NodeId inner = expression(depth + 1);
    if (!done() && is_sign(")")) ++at_;
    return inner;
  }
  if (is_sign("-") || is_sign("+")) {
    const bool minus = is_sign("-");
    ++at_;
    const NodeId inner = factor(depth + 1);
    return minus ? make(NodeKind::kUnary, from(began), {inner}, {.text = "-"}) : inner;
  }
  if (now().kind == TokenKind::kSign || now().kind == TokenKind::kPeriod) return unknown(from(began));
  if (now().kind != TokenKind::kWord && now().kind != TokenKind::kNumber && now().kind != TokenKind::kString &&
      now().kind != TokenKind::kHex) {
    ++at_;
    return unknown(from(began));
  }
  return value_of(operand());
}

NodeId Lowering::term(int depth) {
  const size_t began = at_;
  NodeId left = factor(depth);
  for (int terms = 0; terms < kMostTerms && !done() && (is_sign("*") || is_sign("/") || is_sign("**")); ++terms) {
    const std::string operation = now().text;
    ++at_;
    left = binary(from(began), operation, left, factor(depth + 1));
  }
  return left;
}

NodeId Lowering::expression(int depth) {
  const size_t began = at_;
  NodeId left = term(depth);
  for (int terms = 0; terms < kMostTerms && !done(); ++terms) {
    const bool number = now().kind == TokenKind::kNumber && (now().text[0] == '+' || now().text[0] == '-');
    if (is_sign("+") || is_sign("-")) {
      const std::string operation = now().text;
      ++at_;
      left = binary(from(began), operation, left, term(depth + 1));
    } else if (number && at_ > began) {
      // I +1
      Token& token = tokens_[at_];
      const std::string operation(1, token.text[0]);
      token.text.erase(0, 1);
      left = binary(from(began), operation, left, term(depth + 1));
    } else {
      break;
    }
  }
  return left;
}

NodeId Lowering::negate(NodeId condition) {
  return make(NodeKind::kUnary, range(condition), {condition}, {.text = "!"});
}

// The operator that stands here, "" where none does.
std::string_view Lowering::relation() {
  const size_t began = at_;
  take("IS") || take("ARE");
  const bool negated = take("NOT");
  std::string_view found;
  if (take("EQUAL") || take("EQUALS")) {
    take("TO");
    found = "==";
  } else if (take("GREATER")) {
    take("THAN");
    found = ">";
    if (is("OR") && ahead(1).text == "EQUAL") {
      at_ += 2;
      take("TO");
      found = ">=";
    }
  } else if (take("LESS")) {
    take("THAN");
    found = "<";
    if (is("OR") && ahead(1).text == "EQUAL") {
      at_ += 2;
      take("TO");
      found = "<=";
    }
  } else if (!done() && now().kind == TokenKind::kSign) {
    for (std::string_view sign : {"=", "<", ">", "<=", ">=", "<>"}) {
      if (!is_sign(sign)) continue;
      ++at_;
      found = sign == "=" ? "==" : sign == "<>" ? "!=" : sign;
      // "> =" in two tokens
      break;
    }
  }
  if (found.empty()) {
    at_ = began;
    return found;
  }
  if (!negated) return found;
  return found == "=="   ? "!="
         : found == "!=" ? "=="
         : found == "<"  ? ">="
         : found == ">"  ? "<="
         : found == "<=" ? ">"
                         : "<";
}

NodeId Lowering::compare(const Operand& left, std::string_view operation, const Operand& right) {
  const Stretch where{left.where.begin, std::max(left.where.end, right.where.end)};
  if (left.numeric || right.numeric) return binary(where, operation, fit_number(left), fit_number(right));
  const int64_t size = std::max(left.size, right.size);
  const bool sized = size >= 0 && (left.size >= 0 || left.figurative) && (right.size >= 0 || right.figurative);
  if (!sized) return binary(where, operation, value_of(left), value_of(right));
  return binary(where, operation, fit_text(left, size, false), fit_text(right, size, false));
}

// A condition name: its item has one of the values.
NodeId Lowering::named_condition(const Reference& reference) {
  const Item& item = data_.items()[reference.item];
  const Stretch where = reference.where;
  if (item.parent == kNoItem || !item.value) return unknown(where);
  const Item& of = data_.items()[item.parent];
  Operand left;
  left.where = where;
  left.reference = reference;
  left.reference->item = item.parent;
  left.reference->name = of.name;
  if (reference.choices.empty() && !reference.vague)
    left.reference->offset = reference.offset + of.offset - item.offset;
  if (!data_.tables_of(item.parent).empty() && reference.index == kNone && reference.choices.empty()) {
    left.reference->vague = true;
  }
  left.reference->size = of.size;
  left.reference->category = of.category;
  left.numeric = of.category != Category::kText;
  left.size = of.size;
  auto operand_of = [&](const Token& token) {
    Operand right;
    right.where = where;
    if (token.kind == TokenKind::kWord) {
      for (const Figurative& one : kFigurative) {
        if (token.text != one.word) continue;
        right.figurative = true;
        right.fill = one.fill;
      }
      if (!right.figurative) right.node = unknown(where);
    } else {
      right.literal = token;
      right.numeric = token.kind == TokenKind::kNumber;
      right.size = static_cast<int64_t>(token.text.size());
    }
    return right;
  };
  NodeId any = kNone;
  for (const auto& [low, high] : item.value->others) {
    NodeId one = kNone;
    if (high.kind == TokenKind::kEnd) {
      one = compare(left, "==", operand_of(low));
    } else {
      one = binary(where, "&&", compare(left, ">=", operand_of(low)), compare(left, "<=", operand_of(high)));
    }
    any = any == kNone ? one : binary(where, "||", any, one);
  }
  return any == kNone ? unknown(where) : any;
}

NodeId Lowering::simple_condition(int depth) {
  const size_t began = at_;
  if (depth > kDeepest || done()) {
    deep_ = deep_ || depth > kDeepest;
    if (!done()) ++at_;
    return unknown(from(began));
  }
  if (take("NOT")) return negate(simple_condition(depth + 1));
  if (is_sign("(")) {
    // A condition in parentheses, or an expression that is compared.
    size_t close = at_ + 1;
    int open = 1;
    for (; close < limit_ && open > 0; ++close) {
      if (tokens_[close].kind != TokenKind::kSign) continue;
      if (tokens_[close].text == "(") ++open;
      if (tokens_[close].text == ")") --open;
    }
    static constexpr std::string_view kOperators[] = {"+", "-", "*", "/", "**", "=", "<", ">", "<=", ">=", "<>"};
    const Token& after = tokens_[std::min(close, tokens_.size() - 1)];
    const bool compared = close < limit_ && after.kind == TokenKind::kSign &&
                          std::find(std::begin(kOperators), std::end(kOperators), after.text) != std::end(kOperators);
    if (!compared) {
      const size_t outer = limit_;
      limit_ = open == 0 ? close - 1 : limit_;
      ++at_;
      const NodeId inner = condition(depth + 1);
      limit_ = outer;
      at_ = std::min(close, limit_);
      return inner;
    }
  }
  auto side = [&]() {
    const size_t first = at_;
    Operand one = operand();
    static constexpr std::string_view kArithmetic[] = {"+", "-", "*", "/", "**"};
    if (!done() && now().kind == TokenKind::kSign &&
        std::find(std::begin(kArithmetic), std::end(kArithmetic), now().text) != std::end(kArithmetic)) {
      at_ = first;
      one = {};
      one.node = expression(depth + 1);
      one.where = from(first);
      one.numeric = true;
    }
    return one;
  };
  const Operand left = side();
  std::string_view operation = relation();
  if (operation.empty()) {
    const size_t here = at_;
    take("IS");
    const bool negated = take("NOT");
    if (take("NUMERIC") || take("ALPHABETIC") || take("ALPHABETIC-UPPER") || take("ALPHABETIC-LOWER")) {
      return unknown(from(began), {value_of(left)});
    }
    if (is("POSITIVE") || is("NEGATIVE")) {
      const std::string_view sign = is("POSITIVE") ? ">" : "<";
      ++at_;
      const NodeId one = binary(from(began), sign, fit_number(left), integer(from(began), 0));
      return negated ? negate(one) : one;
    }
    if (take("ZERO") || take("ZEROS")) {
      return binary(from(began), negated ? "!=" : "==", fit_number(left), integer(from(began), 0));
    }
    at_ = here;
    if (left.reference && left.reference->item != kNoItem && data_.items()[left.reference->item].is_condition) {
      return named_condition(*left.reference);
    }
    return unknown(from(began), {value_of(left)});
  }
  const Operand right = side();
  NodeId whole = compare(left, operation, right);
  // A = 'X' OR 'Y', A > 1 AND < 5: what is left out is what stood before.
  for (int terms = 0; terms < kMostTerms && !done() && (is("OR") || is("AND")); ++terms) {
    const size_t here = at_;
    const std::string_view joined = is("OR") ? "||" : "&&";
    ++at_;
    const std::string_view next = relation();
    bool abbreviated = !next.empty();
    if (next.empty()) {
      const Token& token = now();
      const bool literal =
          token.kind == TokenKind::kString || token.kind == TokenKind::kHex || token.kind == TokenKind::kNumber;
      const bool figurative =
          token.kind == TokenKind::kWord && std::any_of(std::begin(kFigurative), std::end(kFigurative),
                                                        [&](const Figurative& one) { return one.word == token.text; });
      if (literal || figurative) {
        const size_t before = at_;
        ++at_;
        abbreviated = relation().empty();
        at_ = before;
      }
    }
    if (!abbreviated) {
      at_ = here;
      break;
    }
    if (!next.empty()) operation = next;
    whole = binary(from(began), joined, whole, compare(left, operation, side()));
  }
  return whole;
}

NodeId Lowering::conjunction(int depth) {
  const size_t began = at_;
  NodeId left = simple_condition(depth);
  for (int terms = 0; terms < kMostTerms && !done() && is("AND"); ++terms) {
    ++at_;
    left = binary(from(began), "&&", left, simple_condition(depth + 1));
  }
  return left;
}

NodeId Lowering::condition(int depth) {
  const size_t began = at_;
  NodeId left = conjunction(depth);
  for (int terms = 0; terms < kMostTerms && !done() && is("OR"); ++terms) {
    ++at_;
    left = binary(from(began), "||", left, conjunction(depth + 1));
  }
  return left;
}

}  // namespace vitrine::source::cobol
