// The procedure division's statements.
#include <algorithm>
#include <array>

#include "read/source/lang/cobol_lowering.h"

namespace vitrine::source::cobol {
namespace {

constexpr int kDeepest = 200;           // of statements in statements
constexpr size_t kMostWrittenOut = 16;  // PERFORMs within each other
constexpr size_t kMostNodes = 400'000;  // of a program with all that is written out

constexpr std::array<std::string_view, 51> kVerbs = {
    "ACCEPT",     "ADD",      "ALTER",    "CALL",      "CANCEL",   "CLOSE",    "COMPUTE",  "CONTINUE", "DELETE",
    "DISPLAY",    "DIVIDE",   "ENTRY",    "EVALUATE",  "EXIT",     "GENERATE", "GO",       "GOBACK",   "IF",
    "INITIALIZE", "INITIATE", "INSPECT",  "INVOKE",    "MERGE",    "MOVE",     "MULTIPLY", "NEXT",     "OPEN",
    "PERFORM",    "READ",     "RELEASE",  "RETURN",    "REWRITE",  "SEARCH",   "SET",      "SORT",     "START",
    "STOP",       "STRING",   "SUBTRACT", "TERMINATE", "UNSTRING", "WRITE",    "XML",      "JSON",     "ALLOCATE",
    "FREE",       "UNLOCK",   "COMMIT",   "ROLLBACK",  "COPY",     "EJECT"};

bool ends_scope(const Token& token) {
  return token.kind == TokenKind::kWord &&
         (token.text.starts_with("END-") || token.text == "ELSE" || token.text == "WHEN");
}

}  // namespace

bool is_verb(const Token& token) {
  if (token.kind == TokenKind::kExec) return true;
  return token.kind == TokenKind::kWord && std::find(kVerbs.begin(), kVerbs.end(), token.text) != kVerbs.end();
}

// ON SIZE ERROR, NOT AT END, INVALID KEY, …: statements of their own follow.
bool Lowering::at_clause() const {
  size_t n = 0;
  if (ahead(n).text == "NOT" && ahead(n).kind == TokenKind::kWord) ++n;
  const Token& first = ahead(n);
  if (first.kind != TokenKind::kWord) return false;
  const std::string& next = ahead(n + 1).text;
  if (first.text == "ON") return next == "SIZE" || next == "EXCEPTION" || next == "OVERFLOW";
  if (first.text == "AT") return next == "END" || next == "EOP" || next == "END-OF-PAGE";
  if (first.text == "SIZE") return next == "ERROR";
  if (first.text == "INVALID") return true;
  if (first.text == "EXCEPTION" || first.text == "OVERFLOW") return true;
  return first.text == "END" && next != "PROGRAM";
}

bool Lowering::at_end_of_statement() const {
  return done() || now().kind == TokenKind::kPeriod || is_verb(now()) || ends_scope(now()) || at_clause();
}

void Lowering::skip_statement() {
  while (!at_end_of_statement()) ++at_;
}

Lowering::Children Lowering::branch(int depth) {
  Children out;
  statements(out, depth + 1);
  return out;
}

// Up to a period or a word that ends the scope around it.
void Lowering::statements(Children& out, int depth) {
  while (!done() && now().kind != TokenKind::kPeriod && !ends_scope(now())) {
    if (at_clause() && depth > 0) return;
    const size_t began = at_;
    if (depth > kDeepest) {
      deep_ = true;
      while (!done() && now().kind != TokenKind::kPeriod) ++at_;
      return;
    }
    if (is_verb(now())) {
      statement(out, depth);
    } else {
      while (!done() && !is_verb(now()) && now().kind != TokenKind::kPeriod && !ends_scope(now())) ++at_;
      note_error(from(began));
    }
    if (at_ == began) ++at_;
  }
}

// What stands behind a statement that may go wrong, and its END-….
void Lowering::clauses(Children& out, int depth) {
  while (!done() && at_clause()) {
    const size_t began = at_;
    take("NOT");
    static constexpr std::string_view kWords[] = {"ON",       "AT",      "SIZE", "ERROR", "END",        "EXCEPTION",
                                                  "OVERFLOW", "INVALID", "KEY",  "EOP",   "END-OF-PAGE"};
    while (!done() && now().kind == TokenKind::kWord &&
           std::find(std::begin(kWords), std::end(kWords), now().text) != std::end(kWords)) {
      ++at_;
    }
    const Children body = branch(depth);
    const Stretch where = from(began);
    out.push_back(make(NodeKind::kIf, where, {unknown(where), block(where, body)}));
    if (at_ == began) break;
  }
}

void Lowering::statement(Children& out, int depth) {
  const Token token = now();
  const size_t began = at_;
  if (token.kind == TokenKind::kExec) {
    ++at_;
    exec(out, token);
    return;
  }
  const std::string verb = token.text;
  if (verb == "IF") return if_statement(out, depth);
  if (verb == "EVALUATE") return evaluate(out, depth);
  if (verb == "PERFORM") return perform(out, depth);
  if (verb == "GO") return go_to(out);
  ++at_;
  if (verb == "MOVE") {
    move(out);
  } else if (verb == "SET") {
    set(out);
  } else if (verb == "ADD" || verb == "SUBTRACT" || verb == "MULTIPLY" || verb == "DIVIDE") {
    arithmetic(out, verb);
  } else if (verb == "COMPUTE") {
    compute(out);
  } else if (verb == "STRING") {
    string_statement(out);
  } else if (verb == "INSPECT") {
    inspect(out);
  } else if (verb == "INITIALIZE") {
    initialize(out);
  } else if (verb == "CALL") {
    return call_statement(out, depth);
  } else if (verb == "GOBACK" || (verb == "STOP" && is("RUN"))) {
    skip_statement();
    out.push_back(leave(from(began)));
  } else if (verb == "EXIT") {
    const bool leaves = is("PROGRAM") || is("FUNCTION");
    if (leaves) {
      out.push_back(leave(from(began)));
    } else if (is("PERFORM")) {
      out.push_back(make(ahead(1).text == "CYCLE" ? NodeKind::kContinue : NodeKind::kBreak, from(began)));
    } else if ((is("PARAGRAPH") || is("SECTION")) && !regions_.empty()) {
      // To the end of what is written out here.
      const std::string to = "end of " + std::to_string(regions_.back().id);
      out.push_back(make(NodeKind::kBreak, from(began), {}, {.text = to, .op = 1}));
    }
    skip_statement();
  } else if (verb == "COPY") {
    skip_statement();
    forget_all(out, from(began));
  } else if (verb == "NEXT" || verb == "CONTINUE" || verb == "EJECT") {
    skip_statement();
  } else if (verb == "ACCEPT" || verb == "READ" || verb == "RETURN" || verb == "UNSTRING" || verb == "SEARCH" ||
             verb == "XML" || verb == "JSON" || verb == "INVOKE" || verb == "ALLOCATE") {
    // What they set is not known: all items that they name, and a file's records.
    const size_t first = at_;
    if (verb == "UNSTRING") {
      while (!done() && !at_end_of_statement() && !is("INTO")) ++at_;
    }
    const size_t named = verb == "UNSTRING" ? at_ : first;
    skip_statement();
    set_mentioned(out, named, at_);
    if (verb == "READ" || verb == "RETURN") {
      for (const Item& item : data_.items()) {
        if (item.section != Section::kFile || item.parent != kNoItem || item.is_condition) continue;
        Reference record;
        record.item = static_cast<uint32_t>(&item - data_.items().data());
        record.size = item.size;
        forget(out, record, from(began));
      }
    }
    while (verb == "SEARCH" && !done() && (is("WHEN") || at_clause())) {
      if (!take("WHEN")) {
        clauses(out, depth);
        continue;
      }
      const size_t when = at_;
      const NodeId test = condition();
      const Children body = branch(depth);
      out.push_back(make(NodeKind::kIf, from(when), {test, block(from(when), body)}));
    }
  } else {
    // DISPLAY, WRITE, OPEN, …: nothing is set.
    skip_statement();
  }
  clauses(out, depth);
  if (!done() && now().kind == TokenKind::kWord && now().text == "END-" + verb) ++at_;
}

void Lowering::if_statement(Children& out, int depth) {
  const size_t began = at_;
  ++at_;
  const NodeId test = condition();
  take("THEN");
  const size_t then_at = at_;
  const Children then = branch(depth);
  Children parts{test, block(from(then_at), then)};
  if (!done() && is("ELSE")) {
    ++at_;
    const size_t else_at = at_;
    const Children other = branch(depth);
    parts.push_back(block(from(else_at), other));
  }
  take("END-IF");
  out.push_back(make(NodeKind::kIf, from(began), parts));
}

// One WHEN: each subject against what is said of it.
NodeId Lowering::evaluate_condition(const std::vector<std::pair<size_t, size_t>>& subjects) {
  const size_t began = at_;
  NodeId all = kNone;
  for (size_t i = 0; i < subjects.size() && !done(); ++i) {
    if (i > 0) take("ALSO");
    const size_t first = subjects[i].first, last = subjects[i].second;
    const bool is_true = last == first + 1 && tokens_[first].text == "TRUE";
    const bool is_false = last == first + 1 && tokens_[first].text == "FALSE";
    NodeId one = kNone;
    if (take("ANY")) {
      continue;
    } else if (is_true || is_false) {
      one = condition();
      if (is_false) one = negate(one);
    } else if (tokens_[first].kind == TokenKind::kWord && (is("TRUE") || is("FALSE"))) {
      const bool holds = is("TRUE");
      ++at_;
      const size_t here = at_, limit = limit_;
      at_ = first;
      limit_ = last;
      one = condition();
      at_ = here;
      limit_ = limit;
      if (!holds) one = negate(one);
    } else {
      const bool negated = take("NOT");
      auto subject = [&]() {
        const size_t here = at_, limit = limit_;
        at_ = first;
        limit_ = last;
        Operand value = operand();
        if (at_ < last) {
          at_ = first;
          value = {};
          value.node = expression();
          value.where = {tokens_[first].begin, tokens_[last - 1].end};
          value.numeric = true;
        }
        at_ = here;
        limit_ = limit;
        return value;
      };
      const std::string_view said = relation();
      const Operand low = operand();
      if (!said.empty()) {
        one = compare(subject(), said, low);
      } else if (take("THRU") || take("THROUGH")) {
        const Operand high = operand();
        const NodeId from_low = compare(subject(), ">=", low);
        one = binary(from(began), "&&", from_low, compare(subject(), "<=", high));
      } else {
        one = compare(subject(), "==", low);
      }
      if (negated) one = negate(one);
    }
    all = all == kNone ? one : binary(from(began), "&&", all, one);
  }
  return all == kNone ? literal(LiteralKind::kBoolean, from(began), "true") : all;
}

void Lowering::evaluate(Children& out, int depth) {
  const size_t began = at_;
  ++at_;
  std::vector<std::pair<size_t, size_t>> subjects;
  while (!done()) {
    const size_t first = at_;
    while (!done() && !is("ALSO") && !is("WHEN") && now().kind != TokenKind::kPeriod) ++at_;
    if (at_ > first) subjects.emplace_back(first, at_);
    if (!take("ALSO")) break;
  }
  struct Arm {
    NodeId condition, body;
    Stretch where;
  };
  std::vector<Arm> arms;
  NodeId other = kNone;
  while (!done() && is("WHEN")) {
    const size_t when = at_;
    NodeId test = kNone;
    bool otherwise = false;
    while (take("WHEN")) {
      if (take("OTHER")) {
        otherwise = true;
        continue;
      }
      const size_t here = at_;
      const NodeId one = evaluate_condition(subjects);
      test = test == kNone ? one : binary(from(when), "||", test, one);
      if (at_ == here) break;
    }
    const size_t body_at = at_;
    const Children body = branch(depth);
    const NodeId run = block(from(body_at), body);
    if (otherwise) {
      other = run;
    } else {
      arms.push_back({test == kNone ? unknown(from(when)) : test, run, from(when)});
    }
  }
  take("END-EVALUATE");
  // The last arms of very many stand side by side: each may be the one.
  constexpr size_t kMostArms = 120;
  NodeId rest = other;
  for (size_t i = arms.size(); i-- > 0;) {
    if (i >= kMostArms) {
      const Stretch where = arms[i].where;
      const NodeId maybe = make(NodeKind::kIf, where, {unknown(where, {arms[i].condition}), arms[i].body});
      Children both{maybe};
      if (rest != kNone && i + 1 == arms.size()) both.push_back(make(NodeKind::kIf, where, {unknown(where), rest}));
      if (rest != kNone && i + 1 < arms.size()) both.push_back(rest);
      rest = block(where, both);
      continue;
    }
    Children parts{arms[i].condition, arms[i].body};
    if (rest != kNone) parts.push_back(rest);
    rest = make(NodeKind::kIf, i == 0 ? from(began) : arms[i].where, parts);
  }
  if (rest != kNone) out.push_back(rest);
}

void Lowering::perform_named(Children& out, const Region& named, Stretch where, int depth) {
  const bool running = std::any_of(regions_.begin(), regions_.end(), [&](const Region& one) {
    return one.first <= named.last && named.first <= one.last && one.first == named.first;
  });
  if (node_count() - program_began_ > kMostNodes) too_large_ = true;
  if (running || regions_.size() >= kMostWrittenOut || too_large_ || depth > kDeepest) {
    set_mentioned_by(out, named, where);
    return;
  }
  out.push_back(region(named.first, named.last, where));
}

// PERFORM name [THRU name] …, PERFORM … END-PERFORM; n TIMES, UNTIL, VARYING.
void Lowering::perform(Children& out, int depth) {
  const size_t began = at_;
  ++at_;
  std::optional<Region> named;
  const bool modifier = is("UNTIL") || is("VARYING") || is("WITH") || is("TEST") || is("FOREVER");
  if (!modifier && now().kind == TokenKind::kWord && !is_verb(now()) && ahead(1).text != "TIMES") {
    std::string first = now().text;
    std::string section;
    ++at_;
    if ((is("OF") || is("IN")) && !done()) {
      section = ahead(1).text;
      at_ += 2;
    }
    std::string last = first;
    if (take("THRU") || take("THROUGH")) {
      last = now().text;
      ++at_;
      if ((is("OF") || is("IN")) && !done()) at_ += 2;
    }
    named = region_named(section.empty() ? first : first + " OF " + section, last);
    if (!named) {
      // A paragraph that is not in this text (COPY): what it sets is not known.
      skip_statement();
      return forget_all(out, from(began));
    }
  }
  const size_t control = at_;
  while (!at_end_of_statement()) ++at_;
  const size_t control_end = at_;
  const bool is_inline = !named.has_value();
  Children body;
  // The loop's own variables are told before its body is read.
  if (is_inline) {
    statements(body, depth + 1);
    take("END-PERFORM");
  } else {
    perform_named(body, *named, from(began), depth);
  }
  const Stretch where = from(began);
  if (control == control_end) {
    for (NodeId one : body) out.push_back(one);
    return;
  }
  const size_t after = at_;
  Children before;
  const NodeId loop = loop_around(where, block(where, body), control, control_end, before);
  at_ = after;
  for (NodeId one : before) out.push_back(one);
  out.push_back(loop);
}

NodeId Lowering::loop_around(Stretch where, NodeId body, size_t first, size_t last, Children& before) {
  const size_t outer = limit_;
  at_ = first;
  limit_ = last;
  bool test_after = false;
  if (is("WITH") || is("TEST")) {
    take("WITH");
    take("TEST");
    test_after = is("AFTER");
    ++at_;
  }
  NodeId loop = kNone;
  if (is("UNTIL")) {
    ++at_;
    const NodeId test = take("EXIT") ? literal(LiteralKind::kBoolean, where, "true") : negate(condition());
    loop = make(NodeKind::kLoop, where, {kNone, test, kNone, body}, {.text = test_after ? "do" : "while"});
  } else if (is("VARYING")) {
    struct Round {
      Children initial, step;
      NodeId test = kNone;
    };
    std::vector<Round> rounds;
    while (!done() && (is("VARYING") || is("AFTER"))) {
      ++at_;
      if (now().kind != TokenKind::kWord || done()) break;
      const Reference counter = reference();
      Round round;
      take("FROM");
      const Operand start = operand();
      move_to(round.initial, start, counter, start.where);
      take("BY");
      const NodeId by = expression();
      write(round.step, counter, binary(range(by), "+", read(counter), by), range(by));
      take("UNTIL");
      round.test = negate(condition());
      rounds.push_back(std::move(round));
    }
    for (size_t i = rounds.size(); i-- > 0;) {
      Round& round = rounds[i];
      const NodeId step = round.step.size() == 1 ? round.step[0] : block(where, round.step);
      const NodeId one =
          make(NodeKind::kLoop, where, {kNone, round.test, step, body}, {.text = test_after ? "do" : "for"});
      Children both = round.initial;
      both.push_back(one);
      body = block(where, both);
    }
    loop = body;
  } else {
    // n TIMES
    const NodeId count = is("FOREVER") ? unknown(where) : value_of(operand());
    const std::string counter = "times " + std::to_string(where.begin) + " " + std::to_string(node_count());
    before.push_back(make(NodeKind::kDeclare, where, {integer(where, 0)}, {.text = counter}));
    const NodeId test = binary(where, "<", name(where, counter), count);
    const NodeId step =
        assign(where, name(where, counter), binary(where, "+", name(where, counter), integer(where, 1)));
    loop = make(NodeKind::kLoop, where, {kNone, test, step, body}, {.text = "for"});
  }
  limit_ = outer;
  return loop == kNone ? body : loop;
}

void Lowering::go_to(Children& out) {
  const size_t began = at_;
  ++at_;
  take("TO");
  std::vector<std::string> names;
  while (!done() && now().kind == TokenKind::kWord && !is_verb(now()) && !is("DEPENDING") && !ends_scope(now())) {
    std::string one = now().text;
    ++at_;
    if (!done() && (is("OF") || is("IN")) && ahead(1).kind == TokenKind::kWord) {
      one += " OF " + ahead(1).text;
      at_ += 2;
    }
    names.push_back(std::move(one));
  }
  const bool depending = is("DEPENDING");
  skip_statement();
  const Stretch where = from(began);
  for (const std::string& one : names) {
    const std::optional<Region> target = region_named(one, one);
    if (!target) continue;
    Children jump;
    auto around = std::find_if(regions_.rbegin(), regions_.rend(), [&](const Region& region) {
      return region.first <= target->first && target->first <= region.last;
    });
    if (around != regions_.rend()) {
      const std::string to = label(target->first, around->id);
      jump.push_back(make(NodeKind::kBreak, where, {}, {.text = to, .op = 1}));
    } else {
      perform_named(jump, *target, where, static_cast<int>(regions_.size()));
      jump.push_back(leave(where));
    }
    if (!depending) {
      for (NodeId node : jump) out.push_back(node);
      return;
    }
    out.push_back(make(NodeKind::kIf, where, {unknown(where), block(where, jump)}));
  }
}

// CALL 'name' or CALL item, USING BY REFERENCE a BY CONTENT b BY VALUE c RETURNING d.
void Lowering::call_statement(Children& out, int depth) {
  const size_t began = at_ - 1;
  const size_t callee_at = at_;
  if (done()) return;
  // "STATIC", "STDCALL" and the like stand before the name in some dialects.
  const Operand callee = operand();
  std::vector<std::string> callees;
  if (callee.literal) {
    callees.push_back(callee.literal->text);
  } else if (callee.reference) {
    auto moved = moved_.find(callee.reference->name);
    if (moved != moved_.end()) callees = moved->second;
  }
  const Stretch named = from(callee_at);
  Children arguments, held_before, after;
  std::optional<Reference> returned;
  enum class By : uint8_t { kReference, kContent } by = By::kReference;
  if (take("USING")) {
    while (!at_end_of_statement() && !is("RETURNING") && !is("GIVING")) {
      if (take("BY") || take("OPTIONAL")) continue;
      if (take("REFERENCE")) {
        by = By::kReference;
        continue;
      }
      if (take("CONTENT") || take("VALUE")) {
        by = By::kContent;
        continue;
      }
      const size_t here = at_;
      if (take("OMITTED")) {
        arguments.push_back(literal(LiteralKind::kNull, from(here), "null"));
        continue;
      }
      const Operand argument = operand();
      if (at_ == here) {
        ++at_;
        continue;
      }
      if (take("SIZE")) ++at_;  // BY VALUE x SIZE 4
      if (!argument.reference || by == By::kContent || argument.reference->item == kNoItem) {
        const bool by_name = argument.reference && by == By::kReference;
        const NodeId value = value_of(argument);
        arguments.push_back(by_name ? make(NodeKind::kUnary, argument.where, {value}, {.text = "&"}) : value);
        continue;
      }
      const Reference& target = *argument.reference;
      if (const Cell* cell = whole_cell(target)) {
        const NodeId variable = name(argument.where, cell->name);
        arguments.push_back(make(NodeKind::kUnary, argument.where, {variable}, {.text = "&"}));
        continue;
      }
      // Several cells: what they hold together is handed over, and what comes back is theirs.
      std::string whole = target.name + " of " + std::to_string(node_count());
      held_before.push_back(make(NodeKind::kDeclare, argument.where, {read(target)}, {.text = whole}));
      const NodeId variable = name(argument.where, whole);
      arguments.push_back(make(NodeKind::kUnary, argument.where, {variable}, {.text = "&"}));
      write(after, target, name(argument.where, whole), argument.where);
    }
  }
  if (take("RETURNING") || take("GIVING")) {
    take("INTO");
    if (!done() && now().kind == TokenKind::kWord && !at_end_of_statement()) returned = reference();
  }
  skip_statement();
  const Stretch where = from(began);
  for (NodeId one : held_before) out.push_back(one);
  auto call_of = [&](NodeId function, Children& into) {
    const NodeId made = call(where, function, arguments);
    if (returned) {
      write(into, *returned, made, where);
    } else {
      into.push_back(make(NodeKind::kExpression, where, {made}));
    }
  };
  auto function_named = [&](std::string_view written) {
    std::string plain(written.substr(0, written.find_last_not_of(' ') + 1));
    std::string upper = plain;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name(named, program_names_.contains(upper) ? upper : plain);
  };
  if (callees.empty()) {
    call_of(value_of(callee), out);
  } else if (callees.size() == 1) {
    call_of(function_named(callees[0]), out);
  } else {
    // Which one the item names is told by what it holds.
    NodeId rest = kNone;
    for (size_t i = callees.size(); i-- > 0;) {
      Children one;
      call_of(function_named(callees[i]), one);
      Operand right;
      right.where = named;
      Token token;
      token.kind = TokenKind::kString;
      token.text = callees[i];
      right.literal = token;
      right.size = static_cast<int64_t>(callees[i].size());
      Children parts{compare(callee, "==", right), block(where, one)};
      if (rest != kNone) parts.push_back(rest);
      rest = make(NodeKind::kIf, where, parts);
    }
    out.push_back(rest);
  }
  for (NodeId one : after) out.push_back(one);
  clauses(out, depth);
  take("END-CALL");
}

}  // namespace vitrine::source::cobol
