// #define: a constant or a small function, its body parsed on its own.
#include <algorithm>

#include "read/source/lang/c_literal.h"
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

bool looks_like_statement(std::string_view body) {
  if (body.find_first_of(";{") != std::string_view::npos) return true;
  size_t length = 0;
  while (length < body.size() && is_word(body[length])) ++length;
  std::string_view word = body.substr(0, length);
  for (std::string_view keyword : {"do", "if", "for", "while", "return", "switch", "goto", "break", "continue", "else",
                                   "static", "extern", "typedef", "struct", "union", "enum", "case"}) {
    if (word == keyword) return true;
  }
  return false;
}

// a ## b becomes one identifier's shape, # x an operator's; their text is read from the original.
void shape_pasting(std::string& text) {
  for (size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1)) {
    if (at + 1 >= text.size() || text[at + 1] != '#') {
      text[at] = '!';
      continue;
    }
    size_t from = at;
    size_t to = at + 2;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t')) --from;
    while (to < text.size() && (text[to] == ' ' || text[to] == '\t' || text[to] == '#')) ++to;
    bool joins = from > 0 && is_word(text[from - 1]) && to < text.size() && is_word(text[to]);
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(to),
              joins ? '_' : ' ');
  }
}

std::string part_name(std::string_view macro, size_t part) {
  return std::string(macro) + "," + std::to_string(part);
}

}  // namespace

void Lowering::defines(Items& out) {
  for (const Define& macro : pretreated_.defines) push(out, define(macro));
  listed_defines(out);
}

NodeId Lowering::define(const Define& macro) {
  return define(macro, original_.substr(macro.name_begin, macro.name_end - macro.name_begin),
                {macro.body_begin, macro.body_end});
}

// What the body assigns to is the user's own variable: #define SET(x, n) do { (x) = (n); } while (0)
void Lowering::note_assigned(const Nodes& parameters, NodeId body) {
  const Unit& unit = builder_.unit();
  std::vector<NodeId> work{body};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const std::string_view text = unit.text(id);
    const bool counts = unit.kind(id) == NodeKind::kUnary && (text.ends_with("++") || text.ends_with("--"));
    const NodeId target = counts || unit.kind(id) == NodeKind::kAssign ? unit.child(id, 0) : kNone;
    for (NodeId parameter : parameters) {
      const bool set = target != kNone && unit.kind(target) == NodeKind::kName;
      if (set && unit[target].text == unit[parameter].text) builder_.at(parameter).flags |= kReference;
    }
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
}

NodeId Lowering::define(const Define& macro, std::string_view name, const Stretch& body) {
  bool empty = body.begin >= body.end;
  if (!macro.function_like) {
    Nodes initial;
    if (!empty) {
      NodeId value = kNone;
      NodeId statements = body_block(body.begin, body.end, false, &value);
      initial.push_back(value != kNone ? value : add_at(NodeKind::kUnknown, body.begin, body.end, {statements}));
    }
    NodeId made = add_at(NodeKind::kDeclare, macro.begin, macro.end, initial, name);
    builder_.at(made).flags = kMacro | kConst;
    return made;
  }
  Nodes below;
  for (size_t n = 0; n < macro.parameters.size(); ++n) {
    const Stretch& at = macro.parameters[n];
    NodeId parameter =
        add_at(NodeKind::kParameter, at.begin, at.end, {}, original_.substr(at.begin, at.end - at.begin));
    if (macro.variadic && n + 1 == macro.parameters.size()) builder_.at(parameter).flags |= kVariadic;
    below.push_back(parameter);
  }
  const NodeId block =
      empty ? add_at(NodeKind::kBlock, body.begin, body.begin) : body_block(body.begin, body.end, true, nullptr);
  note_assigned(below, block);
  below.push_back(block);
  NodeId made = add_at(NodeKind::kFunction, macro.begin, macro.end, below, name);
  builder_.at(made).flags = kMacro;
  builder_.at(made).text2 = builder_.intern(name);
  return made;
}

// What the macro stands for, between the commas that are in no brackets. Nothing where that is not known.
std::vector<Lowering::Part> Lowering::parts_of(const Define& macro) const {
  const std::string_view body =
      std::string_view(pretreated_.uncommented).substr(macro.body_begin, macro.body_end - macro.body_begin);
  if (body.find(',') == body.npos || looks_like_statement(body) || body.find('#') != body.npos) return {};
  if (macro.variadic || (cpp_ && body.find('<') != body.npos)) return {};
  std::vector<Part> out;
  std::vector<Token> part;
  auto end_part = [&] {
    if (part.empty()) return false;
    size_t first = 0;
    Part made;
    if (part[0].first == '.') {
      const bool designates =
          part.size() > 3 && part[1].kind == TokenKind::kWord && part[2].first == '=' && part[3].first != '=';
      if (!designates) return false;
      made.member = body.substr(part[1].begin, part[1].end - part[1].begin);
      first = 3;
    }
    made.body = {macro.body_begin + part[first].begin, macro.body_begin + part.back().end};
    if (!out.empty() && out.front().member.empty() != made.member.empty()) return false;
    out.push_back(made);
    part.clear();
    return true;
  };
  int depth = 0;
  for (const Token& token : scan(body, cpp_).tokens) {
    const bool sign = token.kind == TokenKind::kPunctuation;
    if (sign && (token.first == '(' || token.first == '[')) ++depth;
    if (sign && (token.first == ')' || token.first == ']') && --depth < 0) return {};
    if (!sign || token.first != ',' || depth > 0) {
      part.push_back(token);
    } else if (!end_part()) {
      return {};
    }
  }
  return depth == 0 && end_part() ? out : std::vector<Part>();
}

void Lowering::survey_defines() {
  for (const Define& macro : pretreated_.defines) {
    std::string_view name = original_.substr(macro.name_begin, macro.name_end - macro.name_begin);
    std::vector<Part> parts = parts_of(macro);
    Several& several = several_[name];
    auto same = [](const Part& a, const Part& b) { return a.member == b.member; };
    const bool fits = several.definitions.empty() ||
                      (several.function_like == macro.function_like &&
                       std::equal(parts.begin(), parts.end(), several.definitions.front().second.begin(),
                                  several.definitions.front().second.end(), same));
    if (!fits) parts.clear();
    several.parts = several.definitions.empty() ? parts.size() : std::min(several.parts, parts.size());
    several.function_like = macro.function_like;
    several.definitions.emplace_back(&macro, std::move(parts));
  }
  std::erase_if(several_, [](const auto& each) { return each.second.parts < 2; });
  if (several_.empty()) return;
  for (const Define& macro : pretreated_.defines) {
    if (macro.function_like)
      function_like_.insert(original_.substr(macro.name_begin, macro.name_end - macro.name_begin));
  }
}

std::map<std::string_view, Lowering::Several>::iterator Lowering::several_at(Index at) {
  if (several_.empty()) return several_.end();
  const bool is_call = is(at, Syntax::kCallExpression);
  Index named = is_call ? child(at, Field::kFunction) : at;
  if (!is(named, Syntax::kIdentifier) || (is_call && child(at, Field::kArguments) == kAbsent)) return several_.end();
  auto found = several_.find(written(named));
  return found != several_.end() && found->second.function_like == is_call ? found : several_.end();
}

// { MACRO(key, "…"), … } is { .key = "…", … }
bool Lowering::designates(Index at) {
  auto found = several_at(at);
  return found != several_.end() && !found->second.definitions.front().second.front().member.empty();
}

// What stands at that place of a list, where it is such a macro: each part is as a macro of its own. Their names have a
// comma in them, so that nothing else has them.
bool Lowering::listed(Index at, bool designated, Nodes& out) {
  auto found = several_at(at);
  if (found == several_.end() || found->second.definitions.front().second.front().member.empty() == designated) {
    return false;
  }
  const bool is_call = found->second.function_like;
  Index named = is_call ? child(at, Field::kFunction) : at;
  Index list = is_call ? child(at, Field::kArguments) : kAbsent;
  const auto& [macro, parts] = found->second.definitions.front();
  found->second.used = true;
  std::vector<std::string_view> given;
  if (is_call) {
    for (Index c : children(list)) {
      if (node(c).named && !is(c, Syntax::kComment)) given.push_back(written(c));
    }
  }
  for (size_t n = 0; n < parts.size(); ++n) {
    NodeId part = add(NodeKind::kName, named, {}, part_name(found->first, n));
    if (is_call) {
      Nodes below{part};
      Nodes passed = arguments(list, true);
      below.insert(below.end(), passed.begin(), passed.end());
      part = add(NodeKind::kCall, at, below);
    }
    if (designated) {
      std::string_view member = parts[n].member;
      for (size_t p = 0; p < macro->parameters.size() && p < given.size(); ++p) {
        const Stretch& parameter = macro->parameters[p];
        if (parts[n].member == original_.substr(parameter.begin, parameter.end - parameter.begin)) member = given[p];
      }
      part = add(NodeKind::kEntry, at, {part}, member);
    }
    out.push_back(part);
  }
  return true;
}

void Lowering::listed_defines(Items& out) {
  for (bool more = true; more;) {  // one part may use another macro
    more = false;
    for (auto& [name, several] : several_) {
      if (!several.used || several.defined) continue;
      several.defined = more = true;
      for (const auto& [macro, parts] : several.definitions) {
        for (size_t n = 0; n < parts.size(); ++n) push(out, define(*macro, part_name(name, n), parts[n].body));
      }
    }
  }
}

// A text that is a piece of an initialiser (#include "table.h" between braces) is parsed as one, if that reads better.
bool Lowering::data_fragment(const Tree& tree, Items& out) {
  uint64_t wrong = 0;
  for (const ErrorRegion& region : tree.errors) wrong += region.end - region.begin;
  uint32_t size = static_cast<uint32_t>(original_.size());
  size_t first = pretreated_.text.find_first_not_of(" \t\r\n\f\v");
  if (tree.truncated || first == std::string::npos || wrong < size / 4 || is_word(pretreated_.text[first]))
    return false;
  constexpr std::string_view kBefore = "int x[]={";
  std::string wrapped = std::string(kBefore) + pretreated_.text + "};";
  Tree parsed = parser_.parse(wrapped, budget_);
  uint64_t still_wrong = 0;
  for (const ErrorRegion& region : parsed.errors) still_wrong += region.end - region.begin;
  if (parsed.truncated || still_wrong >= wrong) return false;
  View outer = view_;
  view_ = {&parsed, -static_cast<int64_t>(kBefore.size()), 0, size};
  Index declaration_node = first_named(0);
  Index list = kAbsent;
  for (Index i = declaration_node; i != kAbsent && i < parsed.nodes.size() && list == kAbsent; ++i) {
    if (is(i, Syntax::kInitializerList)) list = i;
  }
  if (list != kAbsent) push(out, add_at(NodeKind::kUnknown, 0, size, {initializer_list(list)}));
  view_ = outer;
  if (list == kAbsent) return false;
  result_->main_errors.emplace();
  for (const ErrorRegion& region : parsed.errors) {
    int64_t from = std::clamp<int64_t>(int64_t{region.begin} - int64_t{kBefore.size()}, 0, size);
    int64_t to = std::clamp<int64_t>(int64_t{region.end} - int64_t{kBefore.size()}, 0, size);
    if (from < to) result_->main_errors->push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(to)});
  }
  return true;
}

// A number, string, character or name alone needs no parse.
NodeId Lowering::simple_body(std::string_view body, uint32_t at) {
  uint32_t to = at + static_cast<uint32_t>(body.size());
  auto literal = [&](LiteralKind kind, std::string_view text) {
    NodeId id = add_at(NodeKind::kLiteral, at, to, {}, text);
    builder_.at(id).op = static_cast<uint8_t>(kind);
    return id;
  };
  if (std::all_of(body.begin(), body.end(), is_word)) {
    if (body[0] >= '0' && body[0] <= '9') {
      std::optional<Literal> number = number_literal(body);
      return number ? literal(number->kind, number->text) : kNone;
    }
    if (body == "true" || body == "false") return literal(LiteralKind::kBoolean, body);
    if (body == "NULL" || body == "nullptr") return literal(LiteralKind::kNull, {});
    return add_at(NodeKind::kName, at, to, {}, body);
  }
  bool one_string = body.size() >= 2 && body.front() == '"' && body.back() == '"' &&
                    body.substr(1, body.size() - 2).find_first_of("\"\\") == std::string_view::npos;
  return one_string ? literal(LiteralKind::kString, body.substr(1, body.size() - 2)) : kNone;
}

Lowering::Body Lowering::parse_body(std::string_view before, uint32_t begin, uint32_t end, std::string_view after) {
  Body out;
  std::string_view between = std::string_view(pretreated_.uncommented).substr(begin, end - begin);
  std::string body(between);
  shape_pasting(body);
  out.text.reserve(before.size() + body.size() + after.size());
  out.text.append(before).append(body);
  out.text.append(after);
  out.shift = static_cast<int64_t>(begin) - static_cast<int64_t>(before.size());
  if (objc_) read_objc(cpp_, out.shift, out.text, *objc_);
  parse_treated(out);
  return out;
}

// Of a text that was read as Objective-C already.
Lowering::Body Lowering::parse_text(std::string_view before, std::string_view text, uint32_t begin,
                                    std::string_view after) {
  Body out;
  out.text.append(before).append(text).append(after);
  out.shift = static_cast<int64_t>(begin) - static_cast<int64_t>(before.size());
  parse_treated(out);
  return out;
}

void Lowering::parse_treated(Body& out) {
  if (pretreated_.mended) {
    Scan scanned = scan(out.text, cpp_);
    mend(std::string(out.text), cpp_, scanned.tokens, out.text);
  }
  out.tree = parser_.parse(out.text, budget_);
  for (const ErrorRegion& region : out.tree.errors) out.error_bytes += region.end - region.begin;
  for (const TreeNode& each : out.tree.nodes) out.error_bytes += each.missing ? 1 : 0;
  if (out.tree.truncated && result_->truncated_why.empty()) result_->truncated_why = out.tree.truncated_why;
}

void Lowering::note_errors(const Body& body, uint32_t begin, uint32_t end) {
  for (const ErrorRegion& region : body.tree.errors) {
    int64_t from = std::clamp<int64_t>(region.begin + body.shift, begin, end);
    int64_t to = std::clamp<int64_t>(region.end + body.shift, begin, end);
    if (from < to) result_->errors.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(to)});
  }
}

NodeId Lowering::body_block(uint32_t begin, uint32_t end, bool function_like, NodeId* value) {
  std::string_view body_text = std::string_view(pretreated_.uncommented).substr(begin, end - begin);
  NodeId simple = simple_body(body_text, begin);
  auto as_return = [&](NodeId returned) {
    NodeId statement_id = add_at(NodeKind::kReturn, begin, end, {returned});
    return add_at(NodeKind::kBlock, begin, end, {statement_id});
  };
  if (simple != kNone) {
    if (!function_like) *value = simple;
    return function_like ? as_return(simple) : simple;
  }
  bool statement_first = looks_like_statement(body_text);
  Body chosen;
  bool as_expression = !statement_first;
  bool initializer = body_text[0] == '.' || body_text[0] == '{' || body_text[0] == '[' || body_text.back() == ',';
  if (initializer) {
    chosen = parse_body("void f(){int x[]={", begin, end, "};}");
    if (chosen.error_bytes > 0) {
      Body other = parse_body("void f(){", begin, end, ";}");
      if (other.error_bytes <= chosen.error_bytes) {
        chosen = std::move(other);
      }
    }
  } else if (!statement_first) {
    chosen = parse_body("void f(){return ", begin, end, ";}");
    if (chosen.error_bytes > 0) {
      Body other = parse_body("void f(){", begin, end, ";}");
      if (other.error_bytes < chosen.error_bytes) {
        chosen = std::move(other);
        as_expression = false;
      }
    }
  } else {
    chosen = parse_body("void f(){", begin, end, ";}");
  }
  chosen.tree.text = chosen.text;
  note_errors(chosen, begin, end);
  NodeId lowered = lower_body(chosen, begin, end);
  const Unit& unit = builder_.unit();
  if (!function_like && as_expression && unit.child_count(lowered) == 1 &&
      unit.kind(unit.child(lowered, 0)) == NodeKind::kReturn && unit.child_count(unit.child(lowered, 0)) == 1) {
    *value = unit.child(unit.child(lowered, 0), 0);
  }
  return lowered;
}

// The block of the wrapper function; or of what could be found, where the body does not parse.
NodeId Lowering::lower_body(const Body& body, uint32_t begin, uint32_t end) {
  View outer = view_;
  uint32_t outer_depth = function_depth_;
  view_ = {&body.tree, body.shift, begin, end};
  function_depth_ = 1;
  NodeId made = kNone;
  Index root = 0;
  Index only = body.tree.empty() ? kAbsent : first_named(root);
  bool whole = only != kAbsent && is(only, Syntax::kFunctionDefinition) && body.tree[only].end == body.text.size();
  if (whole) {
    made = block(child(only, Field::kBody));
  } else {
    Items items;
    if (!body.tree.empty()) sequence_of(root, items);
    Nodes below;
    for (const Item& item : items) below.push_back(item.id);
    made = add_at(NodeKind::kBlock, begin, end, below);
  }
  view_ = outer;
  function_depth_ = outer_depth;
  return made;
}

}  // namespace vitrine::source::c
