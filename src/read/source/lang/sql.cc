// SQL: scripts, blocks and statements.
#include <algorithm>

#include "read/source/lang/sql_lowering.h"

namespace vitrine::source {
namespace sql {
namespace {

constexpr size_t kMostNodes = 4'000'000;

// Names before a parenthesis that calls nothing: INSERT INTO md5 (a, b), KEY md5 (md5), REFERENCES md5 (id).
bool names_thing(const Token& before) {
  return before.kind == TokenKind::kWord &&
         is_any(before.text,
                {"into",   "table",      "index",    "key",      "references", "view",      "function",  "procedure",
                 "on",     "constraint", "exists",   "trigger",  "type",       "column",    "aggregate", "operator",
                 "user",   "role",       "only",     "sequence", "database",   "schema",    "foreign",   "primary",
                 "unique", "cast",       "as",       "with",     "add",        "partition", "rename",    "update",
                 "copy",   "merge",      "truncate", "analyze",  "fulltext",   "spatial",   "policy",    "by_"});
}

}  // namespace

Lowering::Lowering(std::string_view text, const Budget& budget)
    : PlainLowering(Language::kSql), source_(text), budget_(budget), dialect_(dialect_of(text)) {
  tokens_ = tokens_of(text, 0, static_cast<uint32_t>(text.size()), dialect_);
}

void Lowering::skip_statement() {
  int open = 0;
  while (!done()) {
    if (is_sign("(")) ++open;
    if (is_sign(")")) --open;
    if (is_sign(";") && open <= 0) return;
    if (now().first_of_line && is("go")) return;
    ++at_;
  }
}

// Where the statements of a block end.
bool Lowering::at_block_end() const {
  return done() || is("end") || is("else") || is("elsif") || is("elseif") || is("when") || is("exception") ||
         is("until");
}

void Lowering::script(Children& out, bool in_body) {
  const bool outer = in_body_;
  in_body_ = in_body;
  while (!done() && node_count() < kMostNodes) {
    const size_t began = at_;
    statement(out, 0);
    if (at_ == began) ++at_;
  }
  in_body_ = outer;
}

void Lowering::branch(Children& out, int depth) {
  if (too_deep(depth)) return skip_statement();
  while (!at_block_end()) {
    const size_t began = at_;
    statement(out, depth + 1);
    if (at_ == began) ++at_;
  }
}

void Lowering::statement(Children& out, int depth) {
  const size_t began = at_;
  if (is_sign(";") || is_sign("/") || is("go")) {
    ++at_;
    return;
  }
  if (is("delimiter")) {
    // What ends a statement is no part of it.
    const uint32_t end = static_cast<uint32_t>(std::min(source_.find('\n', now().begin), source_.size()));
    while (!done() && now().begin < end) ++at_;
    return;
  }
  if (now().kind == TokenKind::kBroken || too_deep(depth)) {
    ++at_;
    return;
  }
  // <<label>>, label: LOOP
  if (is_sign("<") && ahead(1).text == "<") {
    while (!done() && !is_sign(">")) ++at_;
    while (is_sign(">")) ++at_;
    return;
  }
  if (now().kind == TokenKind::kWord && ahead(1).text == ":" && ahead(1).kind == TokenKind::kSign) {
    at_ += 2;
    return;
  }
  if (is("create") || is("alter") || is("open") || is("backup")) return create(out, depth);
  if (is("declare")) {
    ++at_;
    Children declared;
    declarations(declared, depth);
    // DECLARE a text := 'x'; BEGIN … END is one block. (MySQL, which has no `:=` there, declares for what is around
    // it.)
    bool is_own = is("begin");
    for (size_t at = began; is_own && at <= at_; ++at) {
      if (tokens_[at].text == ":=") {
        statement(declared, depth + 1);
        out.push_back(block(from(began), declared));
        return;
      }
    }
    out.insert(out.end(), declared.begin(), declared.end());
    return;
  }
  if (is("begin")) {
    if (is_ahead(1, "transaction") || is_ahead(1, "tran") || is_ahead(1, "work") || ahead(1).text == ";") {
      if (!in_body_) return skip_statement();
    }
    ++at_;
    if (take("try") || take("catch") || take("atomic")) {
    }
    Children body;
    block_body(body, depth);
    out.push_back(block(from(began), body));
    return;
  }
  if (is("if")) return if_statement(out, depth);
  if (is("case")) return case_statement(out, depth);
  if (is("loop") || is("while") || is("for") || is("foreach") || is("repeat")) return loop_statement(out, depth);
  if (is("return")) {
    ++at_;
    take("query");
    take("next");
    Children value;
    if (is("select")) {
      select(out, depth);
    } else if (!is_sign(";") && !at_block_end()) {
      value.push_back(expression(depth));
    }
    out.push_back(make(NodeKind::kReturn, from(began), value));
    return;
  }
  if (is("raise") || is("signal") || is("throw")) {
    const bool goes_on = is_ahead(1, "notice") || is_ahead(1, "info") || is_ahead(1, "debug") ||
                         is_ahead(1, "warning") || is_ahead(1, "log");
    if (goes_on) return scan_statement(out, depth);
    skip_statement();
    out.push_back(make(NodeKind::kThrow, from(began)));
    return;
  }
  if (is("exit") || is("leave") || is("break")) {
    const bool maybe = is_ahead(1, "when") || is_ahead(2, "when");
    skip_statement();
    const NodeId leaves = make(NodeKind::kBreak, from(began));
    out.push_back(maybe ? make(NodeKind::kIf, from(began), {unknown(from(began)), block(from(began), {leaves})})
                        : leaves);
    return;
  }
  if (is("set")) return set_statement(out, depth);
  if (is("pragma") && !in_body_) return pragma(out);
  if (is("exec") || is("execute") || is("call") || is("perform")) return execute(out, depth);
  if (is("do")) {
    ++at_;
    if (take("language")) ++at_;
    if (const std::optional<NodeId> body = body_in_text(depth)) {
      out.push_back(make(NodeKind::kFunction, from(began), {*body}));
    } else {
      scan_statement(out, depth);
    }
    return;
  }
  if (is("select") || is("with")) return select(out, depth);
  // What says who may do what, or speaks of things by name: no use of a function.
  if (is("grant") || is("revoke") || is("comment") || is("drop") || is("deny") || is("use") || is("security") ||
      is("import") || is("show") || is("reindex") || is("vacuum") || is("lock")) {
    return skip_statement();
  }
  if (at_name()) {
    const bool assigns =
        ahead(1).kind == TokenKind::kSign && (ahead(1).text == ":=" || (in_body_ && ahead(1).text == "="));
    if (assigns) {
      const NodeId target = name({now().begin, now().end}, now().text);
      at_ += 2;
      const NodeId value = is("select") ? primary(depth) : expression(depth);
      out.push_back(assign(from(began), target, value));
      // v := expr FROM t
      if (!is_sign(";") && !at_block_end()) scan_statement(out, depth);
      return;
    }
    const bool called =
        in_body_ && now().kind == TokenKind::kWord &&
        !is_any(now().text, {"insert", "update", "delete", "merge", "open", "close", "fetch", "values"});
    if (called) {
      size_t n = 1;
      while (ahead(n).text == "." && ahead(n + 1).kind == TokenKind::kWord) n += 2;
      if (ahead(n).text == "(" || ahead(n).text == ";") {
        const NodeId value = name_or_call(depth);
        out.push_back(make(NodeKind::kExpression, from(began), {value}));
        return;
      }
      if (ahead(n).text == ":=") {
        // A record's field, an element.
        const std::vector<std::string> parts = name_parts();
        const NodeId target = qualified(from(began), parts);
        ++at_;
        const NodeId value = expression(depth);
        out.push_back(assign(from(began), target, value));
        return;
      }
    }
  }
  scan_statement(out, depth);
}

// A statement of which only the calls matter.
void Lowering::scan_statement(Children& out, int depth) {
  int open = 0;
  bool first = true;
  while (!done()) {
    if (is_sign(";") && open <= 0) return;
    if (now().first_of_line && is("go")) return;
    if (!first && open <= 0 && in_body_ && at_block_end() && !is("when") && !is("else")) return;
    if (is_sign("(")) ++open;
    if (is_sign(")")) --open;
    const bool plain = at_name() && (at_ == 0 || !names_thing(tokens_[at_ - 1]));
    if (plain && now().kind != TokenKind::kVariable) {
      size_t n = 1;
      while (ahead(n).text == "." && (ahead(n + 1).kind == TokenKind::kWord || ahead(n + 1).kind == TokenKind::kQuoted))
        n += 2;
      const bool spaced =
          is_any(now().text, {"values",  "in",        "and",      "or",   "not",  "where",  "set",  "when",
                              "then",    "else",      "select",   "from", "join", "using",  "over", "check",
                              "default", "returning", "exists",   "any",  "all",  "union",  "case", "modify",
                              "add",     "drop",      "distinct", "like", "by",   "having", "on"});
      const bool defined = at_ > 1 && tokens_[at_ - 1].text == "." && at_ > 2 && names_thing(tokens_[at_ - 3]);
      if (ahead(n).kind == TokenKind::kSign && ahead(n).text == "(" && !spaced && !defined) {
        const size_t began = at_;
        const NodeId value = name_or_call(depth);
        out.push_back(make(NodeKind::kExpression, from(began), {value}));
        first = false;
        continue;
      }
      column_options(out, depth);
    }
    if (done()) return;
    first = false;
    ++at_;
  }
}

// BEGIN … EXCEPTION WHEN … END
void Lowering::block_body(Children& out, int depth) {
  const bool outer = in_body_;
  in_body_ = true;
  while (!done() && !is("end")) {
    if (take("exception")) {
      while (is("when") && !done()) {
        const size_t began = at_;
        while (!done() && !is("then")) ++at_;
        take("then");
        Children handler;
        while (!done() && !is("when") && !is("end")) {
          const size_t here = at_;
          statement(handler, depth + 1);
          if (at_ == here) ++at_;
        }
        // What is done where something went wrong, after any part of what is above.
        out.push_back(make(NodeKind::kIf, from(began), {unknown(from(began)), block(from(began), handler)}));
      }
      continue;
    }
    const size_t began = at_;
    statement(out, depth + 1);
    if (at_ == began) ++at_;
  }
  in_body_ = outer;
  if (take("end")) {
    if (is("if") || is("loop") || is("case") || is("while") || is("try") || is("catch"))
      ++at_;
    else if (now().kind == TokenKind::kWord && ahead(1).text == ";" && !is("begin"))
      ++at_;  // its name
  }
}

// name [CONSTANT] type [NOT NULL] [:= value | = value | DEFAULT value]
void Lowering::declare_one(Children& out, int depth) {
  const size_t began = at_;
  const Token named = now();
  std::vector<Token> names{named};
  ++at_;
  while (is_sign(",") && at_name() == false && ahead(1).kind == TokenKind::kWord && named.kind == TokenKind::kWord) {
    names.push_back(ahead(1));
    at_ += 2;
  }
  const bool constant = take("constant");
  take("as");
  const size_t type_at = at_;
  const std::string written = now().kind == TokenKind::kWord ? now().text : "";
  if (at_name()) skip_type();
  Children type_parts;
  const NodeId type = written.empty() ? kNone : make(NodeKind::kTypeName, from(type_at), {}, {.text = written});
  NodeId value = kNone;
  while (!done() && !is_sign(";") && !is_sign(",")) {
    if (take_sign(":=") || take_sign("=") || take("default")) {
      value = expression(depth);
      break;
    }
    if (is("begin") || is("declare") || is("set") || is("select") || is("if") || is("exec")) break;
    if (is_sign("(")) {
      skip_parentheses();
    } else {
      ++at_;
    }
  }
  for (const Token& one : names) {
    Children with;
    if (value != kNone) with.push_back(value);
    out.push_back(make(NodeKind::kDeclare, from(began), with,
                       {.text = one.text, .type = type, .flags = static_cast<uint16_t>(constant ? kConst : 0)}));
  }
}

// DECLARE @a int = 1, @b int; or all up to BEGIN.
void Lowering::declarations(Children& out, int depth) {
  if (now().kind == TokenKind::kVariable) {
    while (now().kind == TokenKind::kVariable) {
      declare_one(out, depth);
      if (!take_sign(",")) break;
    }
    return;
  }
  if (is_ahead(1, "handler") || is_ahead(1, "condition") || is_ahead(1, "cursor")) return skip_statement();
  while (!done() && !is("begin")) {
    const size_t began = at_;
    if (is_sign(";")) {
      ++at_;
      continue;
    }
    if (is("declare")) {
      ++at_;
      continue;
    }
    if (is("function") || is("procedure")) {
      const NodeId inner = routine(at_, depth + 1);
      if (inner != kNone) out.push_back(inner);
      continue;
    }
    if (is("type") || is("subtype") || is("cursor") || is("pragma") || is_ahead(1, "cursor") || is_ahead(1, "alias")) {
      skip_statement();
      continue;
    }
    // MySQL's variables are declared one by one among statements.
    if (is("set") || is("select") || is("if") || is("return") || is("insert") || is("update") || is("call") ||
        is("end"))
      return;
    if (at_name()) {
      declare_one(out, depth);
    }
    if (at_ == began) ++at_;
  }
}

void Lowering::if_statement(Children& out, int depth) {
  const size_t began = at_;
  ++at_;
  const NodeId test = expression(depth);
  Children parts{test};
  Children then, other;
  const size_t then_at = at_;
  if (take("then")) {
    branch(then, depth + 1);
    parts.push_back(block(from(then_at), then));
    if (is("elsif") || is("elseif")) {
      if_statement(other, depth + 1);
      parts.push_back(block(from(began), other));
      out.push_back(make(NodeKind::kIf, from(began), parts));
      return;
    }
    if (is("else")) {
      const size_t else_at = at_;
      ++at_;
      branch(other, depth + 1);
      parts.push_back(block(from(else_at), other));
    }
    if (take("end")) take("if");
  } else {
    // SQL Server: one statement, or BEGIN … END.
    statement(then, depth + 1);
    take_sign(";");
    parts.push_back(block(from(then_at), then));
    if (take("else")) {
      const size_t else_at = at_;
      statement(other, depth + 1);
      parts.push_back(block(from(else_at), other));
    }
  }
  out.push_back(make(NodeKind::kIf, from(began), parts));
}

void Lowering::case_statement(Children& out, int depth) {
  const size_t began = at_;
  ++at_;
  NodeId subject = kNone;
  if (!is("when")) subject = expression(depth);
  struct Arm {
    NodeId test, body;
  };
  std::vector<Arm> arms;
  while (is("when") && !done() && arms.size() < 100) {
    ++at_;
    NodeId test = expression(depth);
    if (subject != kNone) test = binary(range(test), "==", subject, test);
    take("then");
    Children body;
    const size_t body_at = at_;
    branch(body, depth + 1);
    arms.push_back({test, block(from(body_at), body)});
  }
  NodeId rest = kNone;
  if (take("else")) {
    Children body;
    const size_t body_at = at_;
    branch(body, depth + 1);
    rest = block(from(body_at), body);
  }
  if (take("end")) take("case");
  for (size_t i = arms.size(); i-- > 0;) {
    Children parts{arms[i].test, arms[i].body};
    if (rest != kNone) parts.push_back(rest);
    rest = make(NodeKind::kIf, from(began), parts);
  }
  if (rest != kNone) out.push_back(rest);
}

void Lowering::loop_statement(Children& out, int depth) {
  const size_t began = at_;
  const std::string kind = now().text;
  ++at_;
  NodeId test = kNone, initial = kNone;
  std::string_view text = "while";
  if (kind == "while") {
    test = expression(depth);
  } else if (kind == "for" || kind == "foreach") {
    // FOR x IN 1..n LOOP, FOR r IN SELECT … LOOP: what x is, is not followed.
    text = "each";
    const Token counter = now();
    initial = make(NodeKind::kDeclare, {counter.begin, counter.end}, {}, {.text = counter.text});
    const size_t over = at_;
    Children parts;
    while (!done() && !is("loop") && !is("do") && !is_sign(";")) ++at_;
    test = unknown(from(over), parts);
  }
  Children body;
  const size_t body_at = at_;
  if (kind == "while" && !is("loop") && !is("do")) {
    statement(body, depth + 1);  // SQL Server
  } else {
    if (kind != "loop" && kind != "repeat") ++at_;
    branch(body, depth + 1);
    if (take("until")) test = unknown(from(began), {expression(depth)});
    if (take("end")) {
      if (is("loop") || is("while") || is("repeat") || is("for")) ++at_;
    }
  }
  if (test == kNone) test = unknown(from(began));
  out.push_back(make(NodeKind::kLoop, from(began), {initial, test, kNone, block(from(body_at), body)}, {.text = text}));
}

void Lowering::assign_from(Children& out, const Children& targets, const Children& values, Stretch where) {
  for (size_t i = 0; i < targets.size(); ++i) {
    const NodeId value = i < values.size() ? values[i] : unknown(where);
    out.push_back(assign(where, targets[i], value));
  }
}

// SELECT a, b INTO x, y …; SELECT INTO x a …; SELECT @x = a: what is selected is what the variable holds.
void Lowering::select(Children& out, int depth) {
  const size_t began = at_;
  if (!is("select")) return scan_statement(out, depth);
  ++at_;
  take("distinct");
  take("all");
  if (take("strict")) {
  }
  Children targets, values;
  auto read_targets = [&] {
    take("strict");
    while (at_name() && !is("from") && !is("outfile") && !is("table")) {
      const size_t here = at_;
      const std::vector<std::string> parts = name_parts();
      targets.push_back(qualified(from(here), parts));
      if (!take_sign(",")) break;
    }
  };
  if (is("into") && in_body_) {
    ++at_;
    read_targets();
  }
  bool set_here = false;
  while (!done() && !is_sign(";") && !is("from") && !is("into") && !is("where") && !at_block_end()) {
    const size_t here = at_;
    if (now().kind == TokenKind::kVariable && (ahead(1).text == "=" || ahead(1).text == ":=")) {
      const NodeId target = name({now().begin, now().end}, now().text);
      at_ += 2;
      const NodeId value = expression(depth);
      out.push_back(assign(from(here), target, value));
      set_here = true;
    } else {
      const NodeId value = expression(depth);
      values.push_back(value);
      if (take("as"))
        ++at_;
      else if (at_name() && !is("from") && !is("into") && !is("where") && !at_block_end() && !is("union") && !is("go"))
        ++at_;
    }
    if (take_sign(",")) continue;
    if (at_ == here) ++at_;
    if (!is("from") && !is("into")) break;
  }
  if (is("into") && targets.empty()) {
    ++at_;
    if (in_body_ || now().kind == TokenKind::kVariable) read_targets();
  }
  if (!targets.empty()) {
    assign_from(out, targets, values, from(began));
  } else if (!set_here || !values.empty()) {
    for (NodeId value : values) out.push_back(make(NodeKind::kExpression, range(value), {value}));
  }
  selected_ = values.size() == 1 && targets.empty() ? values[0] : kNone;
  if (!is_sign(";") && !done()) scan_statement(out, depth);
}

Parsed Lowering::run() {
  Children top;
  script(top, false);
  Parsed parsed;
  for (const Token& token : tokens_) {
    if (token.kind == TokenKind::kBroken) note_error({token.begin, std::max(token.end, token.begin + 1)});
  }
  if (deep_) {
    parsed.truncated = true;
    parsed.truncated_why = "nesting deeper than " + std::to_string(kDeepest);
  } else if (node_count() >= kMostNodes) {
    parsed.truncated = true;
    parsed.truncated_why = "more than " + std::to_string(kMostNodes) + " nodes";
  }
  const NodeId root = make(NodeKind::kModule, {0, static_cast<uint32_t>(source_.size())}, top);
  parsed.unit = builder_.finish(root, source_);
  return parsed;
}

}  // namespace sql

namespace {

class SqlFrontEnd final : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override { return sql::Lowering(text, budget).run(); }
};

}  // namespace

std::unique_ptr<FrontEnd> make_sql_front_end() {
  return std::make_unique<SqlFrontEnd>();
}

}  // namespace vitrine::source
