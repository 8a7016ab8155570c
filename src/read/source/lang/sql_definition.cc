// What SQL defines and sets: routines, packages, keys, options.
#include <algorithm>
#include <utility>

#include "read/source/lang/sql_lowering.h"

namespace vitrine::source::sql {

// The text of a routine, where it stands quoted: AS $$ … $$.
std::optional<NodeId> Lowering::body_in_text(int depth) {
  if (now().kind != TokenKind::kDollar || too_deep(depth)) return std::nullopt;
  const Token body = now();
  ++at_;
  std::vector<Token> inner =
      tokens_of(source_, body.inner, body.inner + static_cast<uint32_t>(body.text.size()), dialect_);
  std::swap(tokens_, inner);
  const size_t here = std::exchange(at_, 0);
  Children statements;
  selected_ = kNone;
  const size_t before = node_count();
  script(statements, true);
  // LANGUAGE sql: what the last statement selects is the result.
  const bool block = std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
    return token.kind == TokenKind::kWord && token.text == "begin";
  });
  if (!block && selected_ != kNone && selected_ >= before) {
    statements.push_back(make(NodeKind::kReturn, range(selected_), {selected_}));
  }
  for (const Token& token : tokens_) {
    if (token.kind == TokenKind::kBroken) note_error({token.begin, std::max(token.end, token.begin + 1)});
  }
  std::swap(tokens_, inner);
  at_ = here;
  return this->block({body.begin, body.end}, statements);
}

// (a IN varchar2 DEFAULT 'x', IN b int, OUT c text, @d int = 1)
Lowering::Children Lowering::parameters(int depth) {
  Children out;
  const bool in_parentheses = take_sign("(");
  if (!in_parentheses && now().kind != TokenKind::kVariable) return out;
  while (!done() && !is_sign(")") && !is_sign(";")) {
    if (!in_parentheses && (is("as") || is("is") || is("with") || is("begin"))) break;
    const size_t began = at_;
    while ((is("in") || is("out") || is("inout") || is("variadic")) && ahead(1).kind == TokenKind::kWord) ++at_;
    const Token named = now();
    const bool has_name = at_name() && ahead(1).text != "," && ahead(1).text != ")" && ahead(1).text != "(";
    ++at_;
    while (is("in") || is("out") || is("nocopy") || is("as")) ++at_;
    if (has_name && at_name()) skip_type();
    Children initial;
    int open = 0;
    while (!done() && !(open == 0 && (is_sign(",") || is_sign(")"))) && !is_sign(";")) {
      if (open == 0 && (is_sign("=") || is_sign(":=") || is("default"))) {
        ++at_;
        initial.push_back(expression(depth + 1));
        continue;
      }
      if (!in_parentheses && (is("as") || is("with") || is("begin"))) break;
      if (is_sign("(")) ++open;
      if (is_sign(")")) --open;
      ++at_;
    }
    if (initial.size() > 1) initial.resize(1);
    out.push_back(make(NodeKind::kParameter, from(began), initial, {.text = has_name ? named.text : ""}));
    take_sign(",");
    if (at_ == began) ++at_;
  }
  if (in_parentheses) take_sign(")");
  return out;
}

// FUNCTION name(…) RETURN type IS … BEGIN … END; AS $$ … $$; or a declaration of one.
NodeId Lowering::routine(size_t began, int depth) {
  ++at_;  // FUNCTION, PROCEDURE
  if (take("if")) {
    take("not");
    take("exists");
  }
  const std::vector<std::string> parts = name_parts();
  std::string name;
  for (const std::string& part : parts) name += (name.empty() ? "" : ".") + part;
  const std::string last = parts.empty() ? "" : parts.back();
  Children children = parameters(depth);
  NodeId body = kNone;
  bool elsewhere = false;
  while (!done() && !is_sign(";") && body == kNone) {
    if (now().kind == TokenKind::kDollar) {
      if (const std::optional<NodeId> inner = body_in_text(depth + 1)) body = *inner;
    } else if (is("as") || is("is")) {
      ++at_;
      if (now().kind == TokenKind::kDollar) continue;
      if (now().kind == TokenKind::kString) {
        // A library's symbol, or a body in an older quoting, which is not read.
        elsewhere = true;
        ++at_;
        continue;
      }
      if (is("language") || is("external")) {
        elsewhere = true;
        continue;
      }
      Children statements;
      const size_t body_at = at_;
      const bool outer = std::exchange(in_body_, true);
      if (!is("begin")) {
        // Oracle's declarations stand before BEGIN; SQL Server's routine may be statements without one.
        const bool server =
            is("select") || is("set") || is("declare") || is("exec") || is("return") || is("insert") || is("open");
        if (!server) declarations(statements, depth + 1);
      }
      if (take("begin")) {
        block_body(statements, depth + 1);
      } else {
        while (!done() && !(now().first_of_line && is("go")) && !is("end") && !is("create")) {
          const size_t here = at_;
          statement(statements, depth + 1);
          if (at_ == here) ++at_;
        }
      }
      in_body_ = outer;
      body = block(from(body_at), statements);
    } else if (is("begin")) {
      // MySQL
      const size_t body_at = at_;
      ++at_;
      Children statements;
      block_body(statements, depth + 1);
      body = block(from(body_at), statements);
    } else if (is("return") && !package_.empty() == false && dialect_.backslash_escapes) {
      const size_t body_at = at_;
      Children statements;
      statement(statements, depth + 1);
      body = block(from(body_at), statements);
    } else {
      ++at_;
    }
  }
  const bool bodiless = body == kNone;
  (void)elsewhere;
  if (bodiless) body = block(from(began), {});
  children.push_back(body);
  while (!done() && !is_sign(";") && !now().first_of_line) ++at_;
  return make(NodeKind::kFunction, from(began), children,
              {.text = last, .text2 = package_ + name, .flags = static_cast<uint16_t>(bodiless ? kNoBody : 0)});
}

// PACKAGE [BODY] name IS declarations and routines END name;
void Lowering::package(Children& out, int depth) {
  const size_t began = at_;
  take("body");
  const std::vector<std::string> parts = name_parts();
  while (!done() && !is("is") && !is("as") && !is_sign(";")) ++at_;
  if (!take("is") && !take("as")) return skip_statement();
  (void)began;
  const std::string outer = std::exchange(package_, (parts.empty() ? "" : parts.back()) + ".");
  while (!done() && !is("end") && !is("begin")) {
    const size_t here = at_;
    if (is("function") || is("procedure")) {
      const NodeId one = routine(at_, depth + 1);
      if (one != kNone) out.push_back(one);
    } else if (is_sign(";")) {
      ++at_;
    } else if (is("type") || is("subtype") || is("cursor") || is("pragma")) {
      skip_statement();
    } else if (at_name()) {
      declare_one(out, depth);
    }
    if (at_ == here) ++at_;
  }
  if (take("begin")) block_body(out, depth);
  package_ = outer;
  skip_statement();
}

// What a CREATE or ALTER is about, in its own words: "symmetric_key", "login".
std::string Lowering::object_noun() const {
  static constexpr std::string_view kNouns[][3] = {{"database", "encryption", "key"},
                                                   {"column", "encryption", "key"},
                                                   {"column", "master", "key"},
                                                   {"symmetric", "key", ""},
                                                   {"asymmetric", "key", ""},
                                                   {"master", "key", ""},
                                                   {"certificate", "", ""},
                                                   {"login", "", ""},
                                                   {"user", "", ""},
                                                   {"role", "", ""},
                                                   {"endpoint", "", ""},
                                                   {"tablespace", "", ""},
                                                   {"system", "", ""},
                                                   {"database", "", ""},
                                                   {"server", "", ""}};
  for (const auto& noun : kNouns) {
    std::string out;
    bool all = true;
    for (size_t i = 0; i < 3 && !noun[i].empty() && all; ++i) {
      all = is_ahead(i, noun[i]);
      out += (i > 0 ? "_" : "") + std::string(noun[i]);
    }
    if (all) return out;
  }
  return "";
}

// CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256, KEY_SOURCE = 'x' ENCRYPTION BY PASSWORD = 'y'
void Lowering::with_options(Children& out, size_t began, std::string_view verb, int depth) {
  const std::string noun = object_noun();
  Children options;
  int open = 0;
  // What says one thing by itself is a call of its own: user.identified_by('x').
  auto alone = [&](size_t first, std::string_view said, NodeId value) {
    // PostgreSQL takes what looks like a stored verifier for one.
    const std::string_view text = builder_.unit().text(value);
    const bool stored = text.starts_with("SCRAM-SHA-256$") || (text.starts_with("md5") && text.size() == 35);
    if (said == "password" && stored) return;
    const Stretch where = from(first);
    const NodeId callee = make(NodeKind::kMember, where, {name(where, noun)}, {.text = said});
    out.push_back(make(NodeKind::kExpression, where, {call(where, callee, {value})}));
  };
  while (!done() && !(is_sign(";") && open <= 0) && !(now().first_of_line && is("go"))) {
    const size_t here = at_;
    if (is_sign("(")) ++open;
    if (is_sign(")")) --open;
    const bool word = now().kind == TokenKind::kWord;
    if (word && ahead(1).kind == TokenKind::kSign && ahead(1).text == "=") {
      const std::string option = now().text;
      at_ += 2;
      const NodeId value = option_value(depth);
      if (option == "password" && builder_.at(value).kind == NodeKind::kLiteral) {
        alone(here, option, value);
      } else {
        options.push_back(make(NodeKind::kKeyword, from(here), {value}, {.text = option}));
      }
      continue;
    }
    // IDENTIFIED BY 'x', IDENTIFIED WITH plugin BY 'x', PASSWORD 'x', ENCRYPTION USING 'AES256', SET name = …
    if (word && is("identified")) {
      ++at_;
      if (take("with")) {
        const size_t plugin = at_;
        alone(plugin, "identified_with", option_value(depth));
      }
      if (take("by") && !is("values") && !is("random")) {
        const NodeId value = now().kind == TokenKind::kString ? primary(depth) : option_value(depth);
        alone(here, "identified_by", value);
      }
      continue;
    }
    if (word && is("password") && ahead(1).kind == TokenKind::kString) {
      ++at_;
      alone(here, "password", primary(depth));
      continue;
    }
    if (word && is("encryption") && is_ahead(1, "using") && ahead(2).kind == TokenKind::kString) {
      at_ += 2;
      alone(here, "encryption", primary(depth));
      continue;
    }
    if (word && is("set") && verb == "alter") {
      set_statement(out, depth);
      continue;
    }
    ++at_;
  }
  if (options.empty()) return;
  const Stretch where = from(began);
  const NodeId base = name(where, verb);
  const NodeId callee = make(NodeKind::kMember, where, {base}, {.text = noun});
  out.push_back(make(NodeKind::kExpression, where, {call(where, callee, options)}));
}

void Lowering::create(Children& out, int depth) {
  const size_t began = at_;
  const std::string verb = now().text;
  ++at_;
  if (verb == "open" || verb == "backup") return skip_statement();
  if (take("or")) {
    take("replace");
    take("alter");
  }
  while (is("editionable") || is("noneditionable") || is("temporary") || is("temp") || is("definer") || is("global")) {
    if (take("definer")) {
      take_sign("=");
      name_parts();
      // 'user'@'host'
      while (!done() && !is("function") && !is("procedure") && !is("trigger") && !is("view") && !is("sql") &&
             !is("event"))
        ++at_;
      if (take("sql")) at_ += 2;
      continue;
    }
    ++at_;
  }
  if (is("function") || is("procedure") || is("proc")) {
    const NodeId one = routine(began, depth);
    if (one != kNone && verb == "create") out.push_back(one);
    return;
  }
  if (is("package")) {
    ++at_;
    return package(out, depth);
  }
  if (is("trigger") || is("event")) {
    // What it runs is a function that nobody calls.
    while (!done() && !is("begin") && !is_sign(";") && !is("execute") && !is("declare") && !(is("as") && !in_body_))
      ++at_;
    take("as");
    if (is_sign(";") || is("execute")) return skip_statement();
    Children statements;
    const size_t body_at = at_;
    if (is("declare")) {
      ++at_;
      declarations(statements, depth);
    }
    if (take("begin")) block_body(statements, depth + 1);
    out.push_back(make(NodeKind::kFunction, from(began), {block(from(body_at), statements)}));
    return;
  }
  if (is("extension") || is("cast") || is("operator") || is("aggregate") || is("language") || is("schema") ||
      is("policy") || is("type") || is("synonym") || is("public") || is("sequence") || is("domain") ||
      is("publication")) {
    return skip_statement();
  }
  if (!object_noun().empty()) return with_options(out, began, verb, depth);
  scan_statement(out, depth);
}

// ENCRYPT USING 'AES192' [NO SALT] of Oracle's columns, ENCRYPTED WITH (…) of SQL Server's.
void Lowering::column_options(Children& out, int depth) {
  const size_t began = at_;
  Children options;
  std::string_view option;
  if (is("encrypt") && is_ahead(1, "using") && ahead(2).kind == TokenKind::kString) {
    option = "encrypt";
    at_ += 2;
    options.push_back(primary(depth));
  } else if (is("encrypted") && is_ahead(1, "with") && ahead(2).text == "(") {
    option = "encrypted_with";
    at_ += 3;
    while (!done() && !is_sign(")") && !is_sign(";")) {
      const size_t here = at_;
      if (now().kind == TokenKind::kWord && ahead(1).text == "=") {
        const std::string name = now().text;
        at_ += 2;
        options.push_back(make(NodeKind::kKeyword, from(here), {option_value(depth)}, {.text = name}));
      }
      if (at_ == here) ++at_;
    }
  } else {
    return;
  }
  const Stretch where = from(began);
  const NodeId callee = make(NodeKind::kMember, where, {name(where, "column")}, {.text = option});
  out.push_back(make(NodeKind::kExpression, where, {call(where, callee, options)}));
}

// SET x = 1, @y := 2; SET [SESSION] x TO 'z'; SET PASSWORD FOR u = …
void Lowering::set_statement(Children& out, int depth) {
  ++at_;
  while (is("session") || is("global") || is("local") || is("persist")) ++at_;
  if (is("transaction") || is("role") || is("names") || is("character") || is("constraints")) return skip_statement();
  while (at_name()) {
    const size_t began = at_;
    std::vector<std::string> parts = name_parts();
    if (parts.empty()) break;
    const Stretch where = from(began);
    if (!take_sign("=") && !take_sign(":=") && !take("to")) {
      skip_statement();
      return;
    }
    const bool variable = parts[0].starts_with('@') && !parts[0].starts_with("@@");
    if (parts[0].starts_with("@@")) parts = {parts.size() > 1 ? parts.back() : parts[0].substr(2)};
    const bool word = now().kind == TokenKind::kWord && !in_body_;
    const NodeId value = word && !variable ? option_value(depth) : expression(depth);
    const Stretch whole = from(began);
    if (!variable) {
      const NodeId callee = make(NodeKind::kMember, where, {name(where, "set")}, {.text = parts.back()});
      out.push_back(make(NodeKind::kExpression, whole, {call(whole, callee, {value})}));
    }
    out.push_back(assign(whole, qualified(where, parts), value));
    if (!take_sign(",")) break;
  }
  if (!in_body_) skip_statement();
}

// PRAGMA key = 'x'; PRAGMA cipher_page_size(4096)
void Lowering::pragma(Children& out) {
  const size_t began = at_;
  ++at_;
  const std::vector<std::string> parts = name_parts();
  Children value;
  if (take_sign("=") || is_sign("(")) {
    take_sign("(");
    value.push_back(option_value(0));
  }
  skip_statement();
  if (parts.empty() || value.empty()) return;
  const Stretch where = from(began);
  const NodeId callee = make(NodeKind::kMember, where, {name(where, "pragma")}, {.text = parts.back()});
  out.push_back(make(NodeKind::kExpression, where, {call(where, callee, value)}));
}

// EXEC [@r =] p 1, @x = 2; CALL p(1); PERFORM p(1); EXECUTE IMMEDIATE '…'
void Lowering::execute(Children& out, int depth) {
  const size_t began = at_;
  const bool server = is("exec") || is("execute");
  const bool performs = is("perform");
  ++at_;
  if (is("immediate") || is("format") || now().kind == TokenKind::kString || is_sign("("))
    return scan_statement(out, depth);
  if (performs) {
    const NodeId value = expression(depth);
    out.push_back(make(NodeKind::kExpression, from(began), {value}));
    if (!is_sign(";")) scan_statement(out, depth);
    return;
  }
  if (server && now().kind == TokenKind::kVariable && ahead(1).text == "=") at_ += 2;
  if (!at_name()) return scan_statement(out, depth);
  const std::vector<std::string> parts = name_parts();
  const NodeId callee = qualified(from(began), parts);
  if (is_sign("(")) {
    const NodeId made = arguments(began, callee, depth);
    out.push_back(make(NodeKind::kExpression, from(began), {made}));
    return;
  }
  Children all;
  while (server && !done() && !is_sign(";") && !now().first_of_line && !at_block_end()) {
    const size_t here = at_;
    if (now().kind == TokenKind::kVariable && ahead(1).text == "=") {
      const std::string named = now().text;
      at_ += 2;
      all.push_back(make(NodeKind::kKeyword, from(here), {expression(depth)}, {.text = named}));
    } else {
      all.push_back(expression(depth));
    }
    take("output");
    take("out");
    if (!take_sign(",")) break;
  }
  out.push_back(make(NodeKind::kExpression, from(began), {call(from(began), callee, all)}));
}

}  // namespace vitrine::source::sql
