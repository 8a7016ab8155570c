// Texts, plain and with values in them.
#include <algorithm>

#include "read/source/lang/literal.h"
#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

NodeId ScalaLowering::string(Index i) {
  std::string_view written = text(i);
  if (written.starts_with("\"\"\"")) {
    written.remove_prefix(3);
    if (written.ends_with("\"\"\"")) written.remove_suffix(3);
    return literal(LiteralKind::kString, i, written);
  }
  if (written.size() >= 2 && written.back() == '"') written = written.substr(1, written.size() - 2);
  return literal(LiteralKind::kString, i, decode_java_escapes(written));
}

NodeId ScalaLowering::text_part(Index where, uint32_t begin, uint32_t end, bool escapes) {
  std::string written;
  const std::string_view whole = tree_.text.substr(begin, end - begin);
  for (size_t at = 0; at < whole.size(); ++at) {
    written += whole[at];
    if (whole[at] == '$' && at + 1 < whole.size() && whole[at + 1] == '$') ++at;
  }
  const NodeId made = literal(LiteralKind::kString, where, escapes ? decode_java_escapes(written) : written);
  builder_.at(made).begin = begin;
  builder_.at(made).end = end;
  return made;
}

// s"…", raw"…", f"…"; by any other name it is a function of the text.
NodeId ScalaLowering::interpolated(Index i) {
  const std::string_view by = text(field(i, scala::kInterpolatorField));
  const Index body = child(i, scala::kInterpolatedString);
  if (body == kAbsent) return unknown(i);
  const bool triple = text(body).starts_with("\"\"\"");
  const uint32_t quote = triple ? 3 : 1;
  uint32_t at = std::min(tree_[body].begin + quote, tree_[body].end);
  const uint32_t end = std::max(at, tree_[body].end - std::min(quote, tree_[body].end));
  const bool escapes = by != "raw";
  Children parts;
  for (Index c : Lowering::named(body)) {
    const Index inner = symbol(c) == scala::kInterpolation ? first_named(c) : kAbsent;
    if (inner == kAbsent || tree_[c].begin < at) continue;
    if (tree_[c].begin > at) parts.push_back(text_part(i, at, tree_[c].begin, escapes));
    at = tree_[c].end;
    NodeId value = expression(inner);
    if (by == "f" && tree_.text.substr(at, 1) == "%") {
      // $x%02d: as it is only where the format says nothing more.
      uint32_t stop = at + 1;
      auto is_letter = [&](uint32_t p) {
        return (tree_.text[p] >= 'a' && tree_.text[p] <= 'z') || (tree_.text[p] >= 'A' && tree_.text[p] <= 'Z');
      };
      while (stop < end && !is_letter(stop)) ++stop;
      const std::string_view format = tree_.text.substr(at, std::min(stop + 1, end) - at);
      if (format != "%s" && format != "%d") {
        value = make(NodeKind::kCall, c, {member_of(c, literal(LiteralKind::kString, c, format), "format"), value});
      }
      at = std::min(stop + 1, end);
    }
    parts.push_back(value);
  }
  if (end > at) parts.push_back(text_part(i, at, end, escapes));
  NodeId made = kNone;
  if (parts.empty()) {
    made = literal(LiteralKind::kString, i, "");
  } else if (parts.size() == 1 && builder_.at(parts[0]).kind == NodeKind::kLiteral) {
    made = parts[0];
    builder_.at(made).begin = tree_[i].begin;
    builder_.at(made).end = tree_[i].end;
  } else {
    made = make(NodeKind::kConcat, i, parts);
  }
  if (by == "s" || by == "f" || by == "raw") return made;
  return make(NodeKind::kCall, i, {named(i, intern(by)), made});
}

}  // namespace vitrine::source
