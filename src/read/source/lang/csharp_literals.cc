#include <algorithm>
#include <vector>

#include "read/source/lang/csharp_lowering.h"
#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"

namespace vitrine::source {

namespace {

// The escape whose letter stands at `at`; moves past it. A pair of surrogates is one code point.
void decode_escape(std::string_view written, size_t& at, std::string& out) {
  constexpr std::string_view kLetters = "0abefnrtv";
  constexpr std::string_view kValues("\0\a\b\x1b\f\n\r\t\v", 9);
  char c = written[at++];
  if (size_t simple = kLetters.find(c); simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    return;
  }
  size_t most = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' ? 4 : 0;
  std::optional<uint32_t> value = most == 0 ? std::nullopt : read_hex(written, at, c == 'x' ? 1 : most, most);
  if (!value) {
    out.push_back(c);
    return;
  }
  if (*value >= 0xD800 && *value < 0xDC00 && written.substr(at, 2) == "\\u") {
    size_t after = at + 2;
    std::optional<uint32_t> low = read_hex(written, after, 4, 4);
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      value = 0x10000 + ((*value - 0xD800) << 10) + (*low - 0xDC00);
      at = after;
    }
  }
  append_utf8(out, *value);
}

std::string decode(std::string_view body) {
  std::string out;
  for (size_t at = 0; at < body.size();) {
    if (body[at] == '\\' && at + 1 < body.size()) {
      ++at;
      decode_escape(body, at, out);
    } else {
      out.push_back(body[at++]);
    }
  }
  return out;
}

// Between quotes that are written twice where one is meant.
std::string undouble(std::string_view body, char sign) {
  std::string out;
  for (size_t at = 0; at < body.size(); ++at) {
    out.push_back(body[at]);
    if (body[at] == sign && at + 1 < body.size() && body[at + 1] == sign) ++at;
  }
  return out;
}

// The lines of a raw string, without the indentation of its closing quotes.
std::string raw(std::string_view body) {
  size_t first = body.find('\n');
  if (first == std::string_view::npos) return std::string(body);
  size_t last = body.rfind('\n');
  std::string_view indent = body.substr(last + 1);
  if (last <= first) return "";
  std::string_view lines = body.substr(first + 1, last - first - 1);
  std::string out;
  for (size_t at = 0; at <= lines.size();) {
    size_t end = std::min(lines.find('\n', at), lines.size());
    std::string_view line = lines.substr(at, end - at);
    if (line.starts_with(indent)) line.remove_prefix(indent.size());
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (at != 0) out.push_back('\n');
    out += line;
    at = end + 1;
  }
  return out;
}

std::string integer(std::string_view written) {
  while (!written.empty() && std::string_view("uUlL").find(written.back()) != std::string_view::npos) {
    written.remove_suffix(1);
  }
  // C# has no octal numbers.
  while (written.size() > 1 && written[0] == '0' && (written[1] == '_' || (written[1] >= '0' && written[1] <= '9'))) {
    written.remove_prefix(1);
  }
  return decode_integer(written);
}

}  // namespace

NodeId CSharpLowering::literal_expression(Index i) {
  std::string_view written = text(i);
  auto within = [&](size_t before, size_t after) {
    return written.size() >= before + after ? written.substr(before, written.size() - before - after)
                                            : std::string_view();
  };
  switch (symbol(i)) {
    case csharp::kBooleanLiteral: return literal(LiteralKind::kBoolean, i, written);
    case csharp::kNullLiteral: return literal(LiteralKind::kNull, i, "null");
    case csharp::kIntegerLiteral: {
      std::string value = integer(written);
      return value.empty() ? make(NodeKind::kUnknown, i) : literal(LiteralKind::kInteger, i, value);
    }
    case csharp::kRealLiteral: return literal(LiteralKind::kFloat, i, written);
    case csharp::kCharacterLiteral: return literal(LiteralKind::kCharacter, i, decode(within(1, 1)));
    case csharp::kVerbatimStringLiteral: {
      size_t quote = written.find('"');
      if (quote == std::string_view::npos) return unknown(i);
      bool bytes = written.ends_with("8");
      return literal(bytes ? LiteralKind::kBytes : LiteralKind::kString, i,
                     undouble(within(quote + 1, bytes ? 3 : 1), '"'));
    }
    case csharp::kRawStringLiteral: {
      Index content = child(i, csharp::kRawStringContent);
      bool bytes = written.ends_with("8");
      return literal(bytes ? LiteralKind::kBytes : LiteralKind::kString, i,
                     content == kAbsent ? std::string() : raw(text(content)));
    }
    default: {
      bool bytes = child(i, csharp::kStringLiteralEncoding) != kAbsent;
      if (bytes) written.remove_suffix(std::min<size_t>(2, written.size()));
      return literal(bytes ? LiteralKind::kBytes : LiteralKind::kString, i, decode(within(1, 1)));
    }
  }
}

NodeId CSharpLowering::interpolated(Index i) {
  Index start = child(i, csharp::kInterpolationStart);
  bool verbatim = start != kAbsent && text(start).find('@') != std::string_view::npos;
  Children parts;
  for (Index part : named(i)) {
    switch (symbol(part)) {
      case csharp::kInterpolation: parts.push_back(interpolation(part)); break;
      case csharp::kEscapeSequence: parts.push_back(literal(LiteralKind::kString, part, decode(text(part)))); break;
      case csharp::kStringContent: {
        std::string plain = verbatim ? undouble(text(part), '"') : decode(text(part));
        parts.push_back(literal(LiteralKind::kString, part, undouble(undouble(plain, '{'), '}')));
        break;
      }
      default: break;
    }
  }
  return make(NodeKind::kConcat, i, parts);
}

// {value:X2} is value.ToString("X2").
NodeId CSharpLowering::interpolation(Index i) {
  Index value = kAbsent, format = child(i, csharp::kInterpolationFormatClause);
  for (Index c : named(i)) {
    if (symbol(c) != csharp::kInterpolationBrace && value == kAbsent) value = c;
  }
  if (value == kAbsent) return unknown(i);
  NodeId made = expression(value);
  if (child(i, csharp::kInterpolationAlignmentClause) != kAbsent) return make(NodeKind::kUnknown, i, {made});
  if (format == kAbsent) return made;
  std::string_view how = text(format);
  if (how.starts_with(':')) how.remove_prefix(1);
  NodeId callee = make(NodeKind::kMember, i, {made}, {.text = intern("ToString")});
  return make(NodeKind::kCall, i, {callee, literal(LiteralKind::kString, format, how)});
}

}  // namespace vitrine::source
