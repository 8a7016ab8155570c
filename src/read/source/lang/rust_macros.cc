// Macros: what they are given is parsed again as what it looks like.
#include <algorithm>

#include "read/source/lang/rust_literal.h"
#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

namespace {

constexpr int kMaxMacroDepth = 12;  // macros within what macros are given

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace

// Hands the root of what stands between a macro's brackets to `lower_root`. Errors in it are none of the text: a macro
// may be given what is no Rust. False where it is not parsed.
bool RustLowering::parsed_again(Index tokens, const std::function<void(Index)>& lower_root) {
  if (macro_depth_ >= kMaxMacroDepth) return false;
  const uint64_t spent = static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started_).count());
  if (spent >= budget_.parse_timeout_us) return false;
  Budget rest = budget_;
  rest.parse_timeout_us -= spent;
  Tree part = parser_.parse_part(tree_.text, tree_[tokens].begin, tree_[tokens].end, ";", rest);
  if (part.empty() || part.truncated) return false;
  std::swap(tree_, part);
  ++macro_depth_;
  lower_root(0);
  --macro_depth_;
  std::swap(tree_, part);
  return true;
}

// The expressions of `(a, b, name = c)`, `[a, b]` or `{ a }`.
void RustLowering::macro_arguments(Index root, Children& out) {
  auto argument = [&](Index c) {
    if (symbol(c) == rust::kAssignmentExpression) {
      Index left = field(c, rust::kLeftField), right = field(c, rust::kRightField);
      if (left != kAbsent && right != kAbsent && symbol(left) == rust::kIdentifier) {
        out.push_back(make(NodeKind::kKeyword, c, {expression(right)}, {.text = intern_text(left)}));
        return;
      }
    }
    if (symbol(c) != rust::kAttributeItem) out.push_back(expression(c));
  };
  for (Index c : named(root)) {
    Index inner = symbol(c) == rust::kExpressionStatement ? first_named(c) : c;
    if (inner == kAbsent) continue;
    switch (symbol(inner)) {
      case rust::kTupleExpression:
        for (Index each : named(inner)) argument(each);
        break;
      case rust::kParenthesizedExpression:
        if (Index each = first_named(inner); each != kAbsent) argument(each);
        break;
      case rust::kUnitExpression: break;
      case rust::kArrayExpression:
        if (field(inner, rust::kLengthField) != kAbsent) {
          out.push_back(expression(inner));
        } else {
          for (Index each : named(inner)) argument(each);
        }
        break;
      default: anything(inner, out);
    }
  }
}

// matches!(x, A | B), where each is a constant; parsed as an expression, that is a chain of `|`.
NodeId RustLowering::matches(Index i, const Children& arguments) {
  const NodeId subject = arguments[0];
  const NodeId other = make(NodeKind::kUnknown, i, {subject});
  if (arguments.size() != 2) return other;
  Children alternatives, work{arguments[1]};
  while (!work.empty()) {
    const NodeId one = work.back();
    work.pop_back();
    const Node& node = builder_.at(one);
    const std::string_view written = builder_.unit().text(one);
    if (node.kind == NodeKind::kBinary && written == "|") {
      work.push_back(builder_.unit().child(one, 1));
      work.push_back(builder_.unit().child(one, 0));
      continue;
    }
    const bool is_negative = node.kind == NodeKind::kUnary && written == "-";
    const bool is_constant =
        node.kind == NodeKind::kLiteral || is_negative ||
        ((node.kind == NodeKind::kName || node.kind == NodeKind::kMember) && !is_binding_name(written));
    if (!is_constant) return other;
    alternatives.push_back(one);
  }
  const NodeKind kind = builder_.at(subject).kind;
  if (alternatives.size() > 1 && kind != NodeKind::kName && kind != NodeKind::kMember) return other;
  NodeId out = kNone;
  for (NodeId one : alternatives) {
    const NodeId equal = make(NodeKind::kBinary, i, {subject, one}, {.text = intern("==")});
    out = out == kNone ? equal : make(NodeKind::kBinary, i, {out, equal}, {.text = intern("||")});
  }
  return out;
}

NodeId RustLowering::macro(Index i) {
  Index called = field(i, rust::kMacroField), tokens = child(i, rust::kTokenTree);
  if (called == kAbsent || tokens == kAbsent) return unknown(i);
  std::string path = path_text(called);
  std::string last = path.substr(path.rfind('.') + 1);
  Children arguments;
  NodeId whole = kNone;
  const bool list = is_one_of(last, {"vec", "smallvec", "array", "arr"});
  bool parsed = parsed_again(tokens, [&](Index root) {
    if (list) {
      // vec![x; n], vec![a, b]
      Index inner = first_named(root);
      if (inner != kAbsent && symbol(inner) == rust::kExpressionStatement) inner = first_named(inner);
      if (inner != kAbsent && symbol(inner) == rust::kArrayExpression) {
        whole = expression(inner);
        return;
      }
    }
    macro_arguments(root, arguments);
  });
  if (!parsed) return make(NodeKind::kUnknown, i);
  // What may stand among statements only is unknown here.
  for (NodeId& argument : arguments) {
    NodeKind kind = builder_.at(argument).kind;
    if (kind >= NodeKind::kBlock && kind != NodeKind::kTypeName) {
      if (prelude_ != nullptr) prelude_->push_back(argument);
      argument = make(NodeKind::kUnknown, i);
    }
  }
  if (whole != kNone) {
    builder_.at(whole).begin = tree_[i].begin;
    builder_.at(whole).end = tree_[i].end;
    return whole;
  }
  if (list) return make(NodeKind::kArray, i, arguments);
  if (is_one_of(last, {"format", "format_args"})) return formatted(i, arguments);
  if (last == "concat") return make(NodeKind::kConcat, i, arguments);
  if (last == "matches" && !arguments.empty()) return matches(i, arguments);
  // A macro that is imported is known by where it is from.
  std::string dotted = resolve_path(path);
  if (dotted.find('.') == std::string::npos) {
    if (auto imported = imports_.find(dotted); imported != imports_.end()) dotted = imported->second;
  }
  Children parts{path_of(i, dotted + "!")};
  parts.insert(parts.end(), arguments.begin(), arguments.end());
  return make(NodeKind::kCall, i, parts);
}

// macro_rules! of one rule that repeats nothing is a function: `name!`, whose parameters are `$a`.
NodeId RustLowering::own_macro(Index definition) {
  Index named_as = field(definition, rust::kNameField), rule = kAbsent;
  for (Index c : named(definition)) {
    if (symbol(c) != rust::kMacroRule) continue;
    if (rule != kAbsent) return kNone;
    rule = c;
  }
  if (named_as == kAbsent || rule == kAbsent || macro_depth_ > 0) return kNone;
  Index pattern = field(rule, rust::kLeftField), body = field(rule, rust::kRightField);
  if (pattern == kAbsent || body == kAbsent || symbol(body) != rust::kTokenTree) return kNone;
  Children parts;
  for (Index at = pattern; at < tree_[pattern].after; ++at) {
    if (symbol(at) == rust::kTokenRepetitionPattern) return kNone;
    if (symbol(at) != rust::kTokenBindingPattern) continue;
    Index variable = field(at, rust::kNameField);
    if (variable == kAbsent) return kNone;
    parts.push_back(make(NodeKind::kParameter, at, {}, {.text = intern_text(variable)}));
  }
  Children* outer = std::exchange(prelude_, nullptr);
  std::vector<Sink> outer_loops;
  std::swap(outer_loops, loop_sinks_);
  Children statements;
  const bool parsed = parsed_again(body, [&](Index root) {
    Index first = first_named(root);
    if (first != kAbsent && symbol(first) == rust::kExpressionStatement) first = first_named(first);
    if (first != kAbsent) into(first, {Use::kReturned, 0}, statements);
  });
  std::swap(outer_loops, loop_sinks_);
  prelude_ = outer;
  if (!parsed) return kNone;
  parts.push_back(make(NodeKind::kBlock, body, statements));
  const std::string simple = std::string(text(named_as)) + "!";
  return make(NodeKind::kFunction, definition, parts, {.text = intern(simple), .text2 = intern(qualified(simple))});
}

// A macro among statements: its own may be what it is given.
void RustLowering::macro_statement(Index i, Sink sink, Children& out) {
  Index called = field(i, rust::kMacroField), tokens = child(i, rust::kTokenTree);
  std::string_view written = tokens == kAbsent ? std::string_view() : text(tokens);
  std::string name = called == kAbsent ? "" : path_text(called);
  name = name.substr(name.rfind('.') + 1);
  if (written.starts_with('{') && !is_one_of(name, {"vec", "format"})) {
    Children statements;
    bool parsed = parsed_again(tokens, [&](Index root) {
      for (Index c : named(root)) {
        Index inner = symbol(c) == rust::kExpressionStatement ? first_named(c) : c;
        if (inner != kAbsent && symbol(inner) == rust::kBlock) {
          for (Index each : named(inner)) anything(each, statements);
        } else {
          anything(c, statements);
        }
      }
    });
    if (!parsed) out.push_back(make(NodeKind::kUnknown, i));
    out.insert(out.end(), statements.begin(), statements.end());
    return;
  }
  if (is_one_of(name, {"bail", "ensure"})) {
    // Both give an error to whoever called; ensure!(x) where x does not hold.
    Children prelude;
    Children* outer = prelude_;
    prelude_ = &prelude;
    NodeId call_node = macro(i);
    prelude_ = outer;
    flush(prelude, out);
    NodeId thrown = make(NodeKind::kThrow, i, {call_node});
    if (name == "bail") {
      out.push_back(thrown);
      return;
    }
    NodeId first = builder_.unit().child(call_node, 1);
    if (builder_.at(call_node).kind != NodeKind::kCall || first == kNone) return;
    NodeId fails = make(NodeKind::kUnary, i, {first}, {.text = intern("!")});
    out.push_back(make(NodeKind::kIf, i, {fails, make(NodeKind::kBlock, i, {make(NodeKind::kThrow, i)})}));
    return;
  }
  if (is_one_of(name, {"panic", "unreachable", "todo", "unimplemented"})) {
    Children prelude;
    Children* outer = prelude_;
    prelude_ = &prelude;
    NodeId call_node = macro(i);
    prelude_ = outer;
    flush(prelude, out);
    out.push_back(make(NodeKind::kThrow, i, {call_node}));
    return;
  }
  value_into(i, sink, out);
}

// One `{…}` of a format text. What is shown in another form than its own is not known.
NodeId RustLowering::format_part(Index i, std::string_view written, const Children& arguments, size_t* next,
                                 size_t first) {
  std::string_view field_name = written.substr(0, written.find(':'));
  std::string_view how =
      field_name.size() < written.size() ? written.substr(field_name.size() + 1) : std::string_view();
  while (!field_name.empty() && field_name.back() == ' ') field_name.remove_suffix(1);
  NodeId value = kNone;
  size_t position = SIZE_MAX;
  if (field_name.empty()) {
    position = (*next)++;
  } else if (field_name.size() < 4 && field_name.find_first_not_of("0123456789") == std::string_view::npos) {
    position = static_cast<size_t>(std::stoul(std::string(field_name)));
  }
  if (position != SIZE_MAX) {
    if (first + position < arguments.size()) value = arguments[first + position];
  } else {
    for (NodeId argument : arguments) {
      if (builder_.at(argument).kind == NodeKind::kKeyword && builder_.unit().text(argument) == field_name) {
        value = argument;
      }
    }
    if (value == kNone) value = make(NodeKind::kName, i, {}, {.text = intern(field_name)});
  }
  if (value == kNone) return make(NodeKind::kUnknown, i);
  if (builder_.at(value).kind == NodeKind::kKeyword) value = builder_.unit().child(value, 0);
  if (how.empty()) return value;
  // {:04}: a number, as printf writes it.
  if (how.size() < 4 && how.find_first_not_of("0123456789") == std::string_view::npos) {
    NodeId callee = make(NodeKind::kName, i, {}, {.text = intern("printed!")});
    const std::string printed = "%" + std::string(how) + "d";
    return make(NodeKind::kCall, i, {callee, literal(LiteralKind::kString, i, printed), value});
  }
  return make(NodeKind::kUnknown, i, {value});
}

NodeId RustLowering::formatted(Index i, const Children& arguments) {
  if (arguments.empty()) return literal(LiteralKind::kString, i, "");
  const Node& pattern = builder_.at(arguments[0]);
  if (pattern.kind != NodeKind::kLiteral) return make(NodeKind::kUnknown, i, arguments);
  std::string format(builder_.unit().text(arguments[0]));
  Children parts;
  std::string plain;
  size_t next = 0;
  auto flush_plain = [&] {
    if (plain.empty()) return;
    Node before = builder_.at(arguments[0]);
    NodeId piece = make_over(NodeKind::kLiteral, before.begin, before.end, {},
                             {.text = intern(plain), .op = static_cast<uint8_t>(LiteralKind::kString)});
    parts.push_back(piece);
    plain.clear();
  };
  for (size_t at = 0; at < format.size(); ++at) {
    char c = format[at];
    if ((c == '{' || c == '}') && at + 1 < format.size() && format[at + 1] == c) {
      plain.push_back(c);
      ++at;
      continue;
    }
    if (c != '{') {
      plain.push_back(c);
      continue;
    }
    size_t end = format.find('}', at);
    if (end == std::string::npos) break;
    flush_plain();
    parts.push_back(format_part(i, std::string_view(format).substr(at + 1, end - at - 1), arguments, &next, 1));
    at = end;
  }
  flush_plain();
  return make(NodeKind::kConcat, i, parts);
}

}  // namespace vitrine::source
