// Expressions of SQL and of its procedural languages.
#include <algorithm>

#include "read/source/lang/sql_lowering.h"

namespace vitrine::source::sql {
namespace {

constexpr int kMostTerms = 256;  // of one chain, which nests to the left

// Schemas that stand for nothing but where a function is installed.
bool is_plain_schema(std::string_view name) {
  return is_any(name, {"sys", "public", "dbo", "pg_catalog", "extensions", "pgcrypto"});
}

// Words that end an expression.
bool ends_expression(const Token& token) {
  if (token.kind != TokenKind::kWord) return false;
  return is_any(
      token.text,
      {"from",  "where",  "then",    "else",   "elsif",   "elseif", "when",  "end",       "loop",     "do",    "group",
       "order", "having", "limit",   "union",  "into",    "as",     "using", "returning", "on",       "set",   "values",
       "by",    "begin",  "declare", "return", "if",      "with",   "go",    "for",       "offset",   "fetch", "join",
       "inner", "left",   "right",   "cross",  "select_", "to",     "asc",   "desc",      "language", "is_"});
}

}  // namespace

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

NodeId Lowering::number(Stretch where, std::string_view written) {
  if (written.starts_with("0x")) return unknown(where);
  const bool whole = written.find_first_not_of("0123456789") == std::string_view::npos;
  while (whole && written.size() > 1 && written[0] == '0') written.remove_prefix(1);
  if (written.size() > 18) return unknown(where);
  return literal(whole ? LiteralKind::kInteger : LiteralKind::kFloat, where, written);
}

NodeId Lowering::expression(int depth) {
  if (too_deep(depth)) {
    const size_t began = at_;
    if (!done()) ++at_;
    return unknown(from(began));
  }
  return disjunction(depth + 1);
}

NodeId Lowering::disjunction(int depth) {
  const size_t began = at_;
  NodeId left = conjunction(depth);
  for (int i = 0; i < kMostTerms && is("or"); ++i) {
    ++at_;
    left = binary(from(began), "||", left, conjunction(depth));
  }
  return left;
}

NodeId Lowering::conjunction(int depth) {
  const size_t began = at_;
  NodeId left = comparison(depth);
  for (int i = 0; i < kMostTerms && is("and"); ++i) {
    ++at_;
    left = binary(from(began), "&&", left, comparison(depth));
  }
  return left;
}

NodeId Lowering::comparison(int depth) {
  const size_t began = at_;
  if (take("not")) return make(NodeKind::kUnary, from(began), {comparison(depth)}, {.text = "!"});
  NodeId left = concatenation(depth);
  for (int i = 0; i < 8; ++i) {
    std::string_view operation;
    if (is_sign("="))
      operation = "==";
    else if (is_sign("<>") || is_sign("!="))
      operation = "!=";
    else if (is_sign("<") || is_sign(">") || is_sign("<=") || is_sign(">="))
      operation = now().text;
    if (!operation.empty()) {
      const std::string sign(operation);
      ++at_;
      left = binary(from(began), sign, left, concatenation(depth));
      continue;
    }
    if (take("is")) {
      const bool negated = take("not");
      if (take("null")) {
        const NodeId null = literal(LiteralKind::kNull, from(began), "null");
        left = binary(from(began), negated ? "!=" : "==", left, null);
        continue;
      }
      if (!done()) ++at_;
      left = unknown(from(began), {left});
      continue;
    }
    const bool negated = is("not") && (is_ahead(1, "in") || is_ahead(1, "like") || is_ahead(1, "between"));
    if (negated) ++at_;
    if (take("in")) {
      NodeId any = kNone;
      if (is_sign("(") && !is_ahead(1, "select")) {
        ++at_;
        for (int k = 0; k < kMostTerms && !done() && !is_sign(")"); ++k) {
          const size_t here = at_;
          const NodeId one = expression(depth + 1);
          const NodeId same = binary(range(one), "==", left, one);
          any = any == kNone ? same : binary(from(began), "||", any, same);
          if (!take_sign(",") && at_ == here) break;
          if (tokens_[at_ - 1].text != "," && !is_sign(")")) break;
        }
        take_sign(")");
      } else {
        primary(depth + 1);
      }
      left = any == kNone ? unknown(from(began), {left}) : any;
      if (negated) left = make(NodeKind::kUnary, from(began), {left}, {.text = "!"});
      continue;
    }
    if (take("like") || take("ilike") || take("rlike") || take("regexp")) {
      left = unknown(from(began), {left, concatenation(depth)});
      continue;
    }
    if (take("between")) {
      const NodeId low = concatenation(depth);
      take("and");
      const NodeId high = concatenation(depth);
      const NodeId above = binary(from(began), ">=", left, low);
      left = binary(from(began), "&&", above, binary(from(began), "<=", left, high));
      if (negated) left = make(NodeKind::kUnary, from(began), {left}, {.text = "!"});
      continue;
    }
    break;
  }
  return left;
}

NodeId Lowering::concatenation(int depth) {
  const size_t began = at_;
  NodeId left = product(depth);
  for (int i = 0; i < kMostTerms; ++i) {
    if (take_sign("||")) {
      left = make(NodeKind::kConcat, from(began), {left, product(depth)});
    } else if (is_sign("+") || is_sign("-") || is_sign("&") || is_sign("|") || is_sign("^")) {
      const std::string operation = now().text;
      ++at_;
      left = binary(from(began), operation, left, product(depth));
    } else {
      break;
    }
  }
  return left;
}

NodeId Lowering::product(int depth) {
  const size_t began = at_;
  NodeId left = unary(depth);
  for (int i = 0; i < kMostTerms && (is_sign("*") || is_sign("/") || is_sign("%") || is_sign("**")); ++i) {
    const std::string operation = now().text;
    ++at_;
    left = binary(from(began), operation, left, unary(depth));
  }
  return left;
}

NodeId Lowering::unary(int depth) {
  const size_t began = at_;
  if (is_sign("-") || is_sign("+") || is_sign("~")) {
    const std::string operation = now().text;
    ++at_;
    if (too_deep(depth)) return unknown(from(began));
    const NodeId inner = unary(depth + 1);
    return operation == "+" ? inner : make(NodeKind::kUnary, from(began), {inner}, {.text = operation});
  }
  return postfix(depth);
}

// x::bytea, x[1], x COLLATE y, x AT TIME ZONE 'UTC', x -> 'key'
NodeId Lowering::postfix(int depth) {
  const size_t began = at_;
  NodeId value = primary(depth);
  for (int i = 0; i < 32; ++i) {
    if (take_sign("::")) {
      const size_t type = at_;
      const std::string written = now().text;
      skip_type();
      const NodeId name = make(NodeKind::kTypeName, from(type), {}, {.text = written});
      value = make(NodeKind::kCast, from(began), {value}, {.type = name});
    } else if (take_sign("->")) {
      take_sign(">");
      value = unknown(from(began), {value, primary(depth)});
    } else if (is_sign("[")) {
      ++at_;
      const NodeId index = expression(depth + 1);
      take_sign("]");
      value = unknown(from(began), {value, index});
    } else if (is("collate")) {
      ++at_;
      name_parts();
    } else {
      break;
    }
  }
  return value;
}

// varchar(20), double precision, pkg.type%type, bytea[]
void Lowering::skip_type() {
  name_parts();
  while (is("precision") || is("varying") || is("unsigned") || is("large")) ++at_;
  skip_parentheses();
  if (is_sign("%") && ahead(1).kind == TokenKind::kWord) at_ += 2;
  while (is_sign("[")) {
    ++at_;
    if (now().kind == TokenKind::kNumber) ++at_;
    if (!take_sign("]")) break;
  }
}

void Lowering::skip_parentheses() {
  if (!is_sign("(")) return;
  int open = 0;
  while (!done()) {
    if (is_sign("(")) ++open;
    if (is_sign(")")) --open;
    ++at_;
    if (open == 0) return;
  }
}

std::vector<std::string> Lowering::name_parts() {
  std::vector<std::string> parts;
  while (at_name()) {
    std::string part = now().text;
    if (now().kind == TokenKind::kQuoted) {
      std::transform(part.begin(), part.end(), part.begin(),
                     [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    }
    parts.push_back(std::move(part));
    ++at_;
    if (!is_sign(".") || !(ahead(1).kind == TokenKind::kWord || ahead(1).kind == TokenKind::kQuoted)) break;
    ++at_;
  }
  while (parts.size() > 1 && is_plain_schema(parts[0])) parts.erase(parts.begin());
  return parts;
}

NodeId Lowering::qualified(Stretch where, const std::vector<std::string>& parts) {
  NodeId out = name(where, parts.empty() ? std::string_view() : std::string_view(parts[0]));
  for (size_t i = 1; i < parts.size(); ++i) out = make(NodeKind::kMember, where, {out}, {.text = parts[i]});
  return out;
}

NodeId Lowering::case_expression(int depth) {
  const size_t began = at_;
  ++at_;
  NodeId subject = kNone;
  if (!is("when")) subject = expression(depth + 1);
  struct Arm {
    NodeId test, value;
  };
  std::vector<Arm> arms;
  while (take("when") && !done()) {
    NodeId test = expression(depth + 1);
    if (subject != kNone) test = binary(range(test), "==", subject, test);
    take("then");
    arms.push_back({test, expression(depth + 1)});
    if (arms.size() > 64) break;
  }
  NodeId rest = take("else") ? expression(depth + 1) : literal(LiteralKind::kNull, from(began), "null");
  take("end");
  for (size_t i = arms.size(); i-- > 0;) {
    rest = make(NodeKind::kConditional, from(began), {arms[i].test, arms[i].value, rest});
  }
  return rest;
}

NodeId Lowering::primary(int depth) {
  const size_t began = at_;
  if (too_deep(depth)) {
    if (!done()) ++at_;
    return unknown(from(began));
  }
  const Token token = now();
  const Stretch where{token.begin, token.end};
  switch (token.kind) {
    case TokenKind::kNumber: ++at_; return number(where, token.text);
    case TokenKind::kString: {
      ++at_;
      std::string value = token.text;
      while (now().kind == TokenKind::kString && dialect_.quotes_are_texts) value += tokens_[at_++].text;
      return literal(LiteralKind::kString, from(began), value);
    }
    case TokenKind::kDollar: ++at_; return literal(LiteralKind::kString, where, token.text);
    case TokenKind::kBytes: ++at_; return literal(LiteralKind::kBytes, where, token.text);
    case TokenKind::kSign:
      if (token.text == "(") {
        ++at_;
        if (is("select") || is("with")) {
          // What is selected, where it is one thing without a table; the rest for the calls in it.
          Children parts;
          int open = 0;
          const bool plain = take("select");
          if (plain) parts.push_back(expression(depth + 1));
          const bool single = plain && is_sign(")");
          while (!done() && !(open == 0 && is_sign(")"))) {
            if (is_sign(";")) break;
            const bool called = at_name() && ahead(1).kind == TokenKind::kSign && ahead(1).text == "(";
            if (called) {
              parts.push_back(name_or_call(depth + 1));
              continue;
            }
            if (is_sign("(")) ++open;
            if (is_sign(")")) --open;
            ++at_;
          }
          take_sign(")");
          return single ? parts[0] : unknown(from(began), parts);
        }
        const NodeId inner = expression(depth + 1);
        Children more{inner};
        while (take_sign(",")) more.push_back(expression(depth + 1));
        take_sign(")");
        return more.size() == 1 ? inner : make(NodeKind::kArray, from(began), more);
      }
      if (token.text == ")" || token.text == "," || token.text == ";") return unknown(where);
      ++at_;
      return unknown(where);
    case TokenKind::kWord:
      if (token.text == "case") return case_expression(depth);
      if (token.text == "null") return ++at_, literal(LiteralKind::kNull, where, "null");
      if (token.text == "true" || token.text == "false")
        return ++at_, literal(LiteralKind::kBoolean, where, token.text);
      if ((token.text == "cast" || token.text == "convert" || token.text == "try_cast") && ahead(1).text == "(") {
        at_ += 2;
        // CAST(x AS t), CONVERT(x USING c), CONVERT(t, x[, style])
        NodeId value = kNone;
        const size_t type = at_;
        const bool type_first = token.text == "convert" && now().kind == TokenKind::kWord &&
                                is_any(now().text, {"varbinary", "binary", "varchar", "nvarchar", "char", "nchar",
                                                    "int", "bigint", "uniqueidentifier", "datetime", "date"});
        std::string written = now().text;
        if (type_first) {
          skip_type();
          take_sign(",");
          value = expression(depth + 1);
          Children all{value};
          while (take_sign(",")) all.push_back(expression(depth + 1));
          if (all.size() > 1) value = unknown(from(began), all);  // a style: how the text is read
        } else {
          value = expression(depth + 1);
          if (take("as") || take("using")) {
            written = now().text;
            skip_type();
          }
        }
        int open = 0;
        while (!done() && !(open == 0 && is_sign(")")) && !is_sign(";")) {
          if (is_sign("(")) ++open;
          if (is_sign(")")) --open;
          ++at_;
        }
        const NodeId name = make(NodeKind::kTypeName, from(type), {}, {.text = written});
        take_sign(")");
        return make(NodeKind::kCast, from(began), {value}, {.type = name});
      }
      if (token.text == "interval" && ahead(1).kind == TokenKind::kString) return at_ += 2, unknown(from(began));
      if (token.text == "exists" || token.text == "any" || token.text == "all") return ++at_, primary(depth + 1);
      if (token.text == "distinct") return ++at_, expression(depth + 1);
      if (ends_expression(token) && ahead(1).text != "(" && ahead(1).text != ".") return unknown(where);
      return name_or_call(depth);
    case TokenKind::kQuoted:
    case TokenKind::kVariable: return name_or_call(depth);
    case TokenKind::kBroken:
    case TokenKind::kEnd: break;
  }
  if (!done()) ++at_;
  return unknown(where);
}

NodeId Lowering::name_or_call(int depth) {
  const size_t began = at_;
  const std::vector<std::string> parts = name_parts();
  const Stretch where = from(began);
  const NodeId called = qualified(where, parts);
  if (!is_sign("(")) return called;
  return arguments(began, called, depth);
}

// At the parenthesis: (a, name => b, name := c, DISTINCT d, a USING utf8)
NodeId Lowering::arguments(size_t began, NodeId callee, int depth) {
  ++at_;
  Children all;
  while (!done() && !is_sign(")") && !is_sign(";")) {
    const size_t here = at_;
    if (at_name() && ahead(1).kind == TokenKind::kSign && (ahead(1).text == "=>" || ahead(1).text == ":=")) {
      const std::string named = now().text;
      at_ += 2;
      const NodeId value = expression(depth + 1);
      all.push_back(make(NodeKind::kKeyword, from(here), {value}, {.text = named}));
    } else {
      all.push_back(expression(depth + 1));
    }
    // What else may stand in an argument (FROM 1 FOR 3, ORDER BY x, USING utf8).
    int open = 0;
    while (!done() && !(open == 0 && (is_sign(",") || is_sign(")"))) && !is_sign(";")) {
      if (is_sign("(")) ++open;
      if (is_sign(")")) --open;
      ++at_;
    }
    take_sign(",");
    if (at_ == here) ++at_;
  }
  take_sign(")");
  return call(from(began), callee, all);
}

// What an option is set to: a bare word is its own text.
NodeId Lowering::option_value(int depth) {
  if (now().kind == TokenKind::kWord && !(ahead(1).kind == TokenKind::kSign && ahead(1).text == "(")) {
    const Stretch where{now().begin, now().end};
    const std::string word = now().text;
    ++at_;
    return literal(LiteralKind::kString, where, word);
  }
  return expression(depth + 1);
}

}  // namespace vitrine::source::sql
