// Words: texts, variables and what the shell makes of them.
#include <cctype>

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"
#include "read/source/lang/shell_lowering.h"

namespace vitrine::source::shell {

std::string unescaped(std::string_view word) {
  std::string out;
  for (size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\\' && i + 1 < word.size()) {
      ++i;
      if (word[i] == '\n') continue;
    }
    out += word[i];
  }
  return out;
}

std::string decode_double_quoted(std::string_view body) {
  std::string out;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i] == '\\' && i + 1 < body.size() &&
        std::string_view("$`\"\\\n").find(body[i + 1]) != std::string_view::npos) {
      ++i;
      if (body[i] == '\n') continue;
    }
    out += body[i];
  }
  return out;
}

std::string decode_ansi(std::string_view body) {
  constexpr std::string_view kNames = "abefnrtv\\'\"?", kMeans = "\a\b\x1b\f\n\r\t\v\\'\"?";
  std::string out;
  for (size_t i = 0; i < body.size();) {
    char c = body[i++];
    if (c != '\\' || i == body.size()) {
      out += c;
      continue;
    }
    c = body[i++];
    if (c == 'x') {
      if (std::optional<uint32_t> code = read_hex(body, i, 1, 2)) out += static_cast<char>(*code);
    } else if (c == 'u' || c == 'U') {
      if (std::optional<uint32_t> code = read_hex(body, i, 1, c == 'u' ? 4 : 8)) append_utf8(out, *code);
    } else if (c >= '0' && c <= '7') {
      int code = c - '0';
      for (int n = 0; n < 2 && i < body.size() && body[i] >= '0' && body[i] <= '7'; ++n)
        code = code * 8 + (body[i++] - '0');
      out += static_cast<char>(code);
    } else if (size_t at = kNames.find(c); at != std::string_view::npos) {
      out += kMeans[at];
    } else {
      out += '\\';
      out += c;
    }
  }
  return out;
}

NodeId ShellLowering::call(const Item& item, std::string_view name, std::initializer_list<NodeId> arguments) {
  NodeId callee = add(NodeKind::kName, item, {}, name);
  Nodes parts(*this);
  parts.push(callee);
  for (NodeId argument : arguments) parts.push(argument);
  return add(NodeKind::kCall, item, parts);
}

NodeId ShellLowering::unknown(const Item& item) {
  mark_lowered(item);
  NodeId run = kNone;
  {
    Nodes inner(*this);
    Items items(*this, item);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind == kCommandSubstitution || items[i].kind == kErrorSymbol) statement(items[i], inner);
    }
    run = add(NodeKind::kBlock, item, inner);
  }
  return add(NodeKind::kUnknown, item, {run});
}

NodeId ShellLowering::word(const Item& item) {
  std::string_view written = text(item);
  switch (item.kind) {
    case kRawString: return text_literal(item, written.size() < 2 ? written : written.substr(1, written.size() - 2));
    case kAnsiCString:
      return text_literal(item, written.size() < 3 ? written : decode_ansi(written.substr(2, written.size() - 3)));
    case kTranslatedString: {
      Item inside = Items(*this, item).first_named();
      return inside ? word(inside) : unknown(item);
    }
    case kStringSymbol: {
      if (written.size() < 2) return unknown(item);
      return pieces(item, item.begin + 1, item.end - 1, true);
    }
    case kConcatenation: return pieces(item, item.begin, item.end, false);
    case kSimpleExpansion: return simple_expansion(item);
    case kExpansion: return expansion(item);
    case kCommandSubstitution:
    case kProcessSubstitution: return substitution(item);
    case kArithmeticExpansion: {
      Item inside = Items(*this, item).first_named();
      return inside ? arithmetic(inside) : unknown(item);
    }
    case kSubscript: return subscript(item);
    case kArraySymbol: return array(item);
    case kParenthesizedExpression: {
      Item inside = Items(*this, item).first_named();
      return inside ? word(inside) : unknown(item);
    }
    case kNumberSymbol:
    case kWord:
    case kExtglobPattern:
    case kRegex:
    case kBraceExpression:
    case kVariableName:
    case kSpecialVariableName:
    case kTestOperator:
    case kStringContent:
    case kHeredocContent: return text_literal(item, unescaped(written));
    case kErrorSymbol: return unknown(item);
    default: return item.named ? unknown(item) : text_literal(item, written);
  }
}

// The texts and expansions of [from, to), one behind the other.
NodeId ShellLowering::pieces(const Item& item, uint32_t from, uint32_t to, bool quoted) {
  Items items(*this, item);
  Nodes parts(*this);
  std::string held;
  auto flush = [&] {
    if (!held.empty()) parts.push(text_literal(item, held));
    held.clear();
  };
  auto take = [&](uint32_t end) {
    if (end <= from) return;
    std::string_view gap = tree().text.substr(from, end - from);
    held += quoted ? decode_double_quoted(gap) : unescaped(gap);
    from = end;
  };
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& part = items[i];
    if (part.begin < from || part.end > to || !part.named) continue;
    switch (part.kind) {
      case kStringContent:
      case kHeredocContent:
      case kWord:
      case kNumberSymbol:
      case kExtglobPattern:
      case kRegex: take(part.end); continue;
      case kRawString:
      case kAnsiCString:
        if (quoted) continue;
        take(part.begin);
        held += text_of(word(part));
        break;
      default:
        // (Blanks before `$(` count to it.)
        uint32_t begin = part.begin;
        while (begin < part.end &&
               (tree().text[begin] == ' ' || tree().text[begin] == '\n' || tree().text[begin] == '\t'))
          ++begin;
        take(begin);
        NodeId value = word(part);
        if (at(value).kind == NodeKind::kLiteral) {
          held += text_of(value);
        } else {
          flush();
          parts.push(value);
        }
    }
    from = part.end;
  }
  take(to);
  flush();
  if (parts.size() == 0) return text_literal(item, "");
  if (parts.size() == 1) return parts[0];
  return add(NodeKind::kConcat, item, parts);
}

NodeId ShellLowering::heredoc(const Item& redirect) {
  Items items(*this, redirect);
  Item start = items.with_kind(kHeredocStart), body = items.with_kind(kHeredocBody);
  if (!body) return text_literal(redirect, "");
  const bool literally = text_or_empty(start).find_first_of("'\"\\") != std::string_view::npos;
  if (literally) return text_literal(body, text(body));
  return pieces(body, body.begin, body.end, true);
}

NodeId ShellLowering::variable(const Item& item, std::string_view name) {
  const bool number = !name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos;
  if (number && name != "0" && parameters_.all && name.size() < 4) {
    NodeId all = add(NodeKind::kName, item, {}, "$@");
    NodeId position = literal(LiteralKind::kInteger, item, std::to_string(std::stoul(std::string(name)) - 1));
    return add(NodeKind::kIndex, item, {all, position});
  }
  if (name == "#" && parameters_.all) return call(item, "shell.count", {add(NodeKind::kName, item, {}, "$@")});
  return add(NodeKind::kName, item, {}, name == "*" ? "$@" : "$" + std::string(name));
}

NodeId ShellLowering::simple_expansion(const Item& item) {
  Item name = Items(*this, item).first_named();
  return name ? variable(item, text(name)) : text_literal(item, text(item));
}

// `${a[@]}` is the list itself.
NodeId ShellLowering::subscript(const Item& item) {
  Items items(*this, item);
  Item name = items.with_field(kNameField), index = items.with_field(kIndexField);
  if (!name || !index) return unknown(item);
  NodeId list = variable(name, text(name));
  std::string_view written = text(index);
  if (written == "@" || written == "*") return list;
  NodeId position = kNone;
  if (index.kind == kNumberSymbol) {
    std::string number = decode_integer(written);
    if (number.empty()) return unknown(item);
    position = literal(LiteralKind::kInteger, index, number);
  } else {
    position = word(index);
  }
  return add(NodeKind::kIndex, item, {list, position});
}

bool ShellLowering::is_list(const Item& item) {
  if (item.kind == kSimpleExpansion || item.kind == kExpansion) {
    std::string_view written = text(item);
    return written == "$@" || written == "${@}" || written == "$*" || written == "${*}" || written.ends_with("[@]}") ||
           written.ends_with("[*]}");
  }
  return false;
}

// An unquoted expansion is cut at its blanks, and a list stays one in quotes.
bool ShellLowering::may_be_several(const Item& item) {
  if (item.kind == kSimpleExpansion || item.kind == kCommandSubstitution || item.kind == kExpansion) return true;
  if (item.kind != kStringSymbol) return false;
  Items items(*this, item);
  Item only = items.first_named();
  return only && !items.nth_named(1) && is_list(only) && text(only).find('*') == std::string_view::npos &&
         only.begin == item.begin + 1 && only.end + 1 == item.end;
}

// (a b), ([k]=v)
NodeId ShellLowering::array(const Item& item) {
  Items items(*this, item);
  Nodes elements(*this);
  bool keyed = false;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& one = items[i];
    if (!one.named) continue;
    std::string_view written = text(one);
    size_t close = written.find("]=");
    if (written.starts_with('[') && close != std::string_view::npos && one.kind == kConcatenation) {
      std::string_view key = written.substr(1, close - 1);
      if (key.size() > 1 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
      if (key.find('$') != std::string_view::npos) return unknown(item);
      NodeId value = kNone;
      // What stands behind the sign: the last part of the word, or text of its own.
      Items parts(*this, one);
      const uint32_t from = one.begin + static_cast<uint32_t>(close) + 2;
      value = pieces(one, from, one.end, false);
      elements.push(add(NodeKind::kEntry, one, {value}, key));
      keyed = true;
      continue;
    }
    if (keyed) return unknown(item);
    argument(one, elements);
  }
  return add(keyed ? NodeKind::kMap : NodeKind::kArray, item, elements);
}

// ${name}, ${name:-word}, ${name##pattern}, …
NodeId ShellLowering::expansion(const Item& item) {
  Items items(*this, item);
  Item name;
  std::string before, operation, second;
  std::vector<Item> operands;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& one = items[i];
    if (one.field == kOperatorField || !one.named) {
      std::string_view token = text(one);
      if (token == "${" || token == "}") continue;
      if (!name) {
        before = token;
      } else if (operation.empty()) {
        operation = token;
      } else {
        second = token;
      }
      continue;
    }
    if (!name && (one.kind == kVariableName || one.kind == kSpecialVariableName || one.kind == kSubscript)) {
      name = one;
    } else {
      operands.push_back(one);
    }
  }
  if (!name || before == "!") return unknown(item);
  NodeId value = name.kind == kSubscript ? subscript(name) : variable(name, text(name));
  if (before == "#") return call(item, "shell.length", {value});
  if (operation.empty()) return value;
  const Item operand = operands.empty() ? Item() : operands[0];
  if (operation == ":-" || operation == "-" || operation == ":=" || operation == "=") {
    NodeId otherwise = operand ? word(operand) : text_literal(item, "");
    const bool own = name.kind != kVariableName || shared_.contains("$" + std::string(text(name))) ||
                     (parameters_.in_function && std::isdigit(static_cast<unsigned char>(text(name)[0])));
    // One that nothing here sets may be set around the script.
    NodeId both =
        own ? add(NodeKind::kConditional, item, {equal(item, value, text_literal(item, "")), otherwise, value})
            : call(item, "shell.default", {value, otherwise});
    if (!operation.ends_with('=')) return both;
    NodeId target = variable(name, text(name));
    return add(NodeKind::kAssign, item, {target, both}, "=");
  }
  if (operation == ":?" || operation == "?") return value;
  if (operation == ":+" || operation == "+") {
    NodeId given = operand ? word(operand) : text_literal(item, "");
    NodeId nothing = text_literal(item, "");
    return add(NodeKind::kConditional, item, {equal(item, value, text_literal(item, "")), nothing, given});
  }
  if (operation == "^^" && !operand) return call(item, "shell.upper", {value});
  if (operation == ",," && !operand) return call(item, "shell.lower", {value});
  if (operation == "#" || operation == "##" || operation == "%" || operation == "%%") {
    return stripped(item, value, operation, operand ? text(operand) : std::string_view());
  }
  const bool plain = operand && text(operand).find_first_of("*?[$`\\#%") == std::string_view::npos;
  if ((operation == "/" || operation == "//") && plain) {
    NodeId with = operands.size() > 1 ? word(operands[1]) : text_literal(item, "");
    return call(item, operation == "/" ? "shell.replace-first" : "shell.replace", {value, word(operand), with});
  }
  if (operation == ":" && operand && operand.kind == kNumberSymbol) {
    NodeId from = literal(LiteralKind::kInteger, operand, text(operand));
    if (operands.size() < 2) return call(item, "shell.part", {value, from});
    if (operands[1].kind == kNumberSymbol) {
      return call(item, "shell.part", {value, from, literal(LiteralKind::kInteger, operands[1], text(operands[1]))});
    }
  }
  return add(NodeKind::kUnknown, item, {value});
}

// What is left of a text without what stands before, or behind, a sign or word.
NodeId ShellLowering::stripped(const Item& item, NodeId value, std::string_view operation, std::string_view pattern) {
  const bool front = operation[0] == '#';
  const bool longest = operation.size() == 2;
  if (pattern.size() > 1 && (pattern.front() == '"' || pattern.front() == '\'') && pattern.front() == pattern.back()) {
    pattern = pattern.substr(1, pattern.size() - 2);
  }
  bool star = false;
  if (front && pattern.starts_with('*')) {
    pattern.remove_prefix(1);
    star = true;
  } else if (!front && pattern.ends_with('*')) {
    pattern.remove_suffix(1);
    star = true;
  }
  if (pattern.empty() || pattern.find_first_of("*?[$`\\\"'") != std::string_view::npos) {
    return add(NodeKind::kUnknown, item, {value});
  }
  NodeId sign = text_literal(item, pattern);
  NodeId length = literal(LiteralKind::kInteger, item, std::to_string(pattern.size()));
  NodeId zero = literal(LiteralKind::kInteger, item, "0");
  if (!star) {
    NodeId has = call(item, front ? "shell.starts" : "shell.ends", {value, sign});
    NodeId rest = kNone;
    if (front) {
      rest = call(item, "shell.part", {value, length});
    } else {
      NodeId size = call(item, "shell.length", {value});
      rest = call(item, "shell.part", {value, zero, add(NodeKind::kBinary, item, {size, length}, "-")});
    }
    return add(NodeKind::kConditional, item, {has, rest, value});
  }
  NodeId where = call(item, front == longest ? "shell.last" : "shell.first", {value, sign});
  NodeId has = call(item, "shell.holds", {value, sign});
  NodeId rest = front ? call(item, "shell.part", {value, add(NodeKind::kBinary, item, {where, length}, "+")})
                      : call(item, "shell.part", {value, zero, where});
  return add(NodeKind::kConditional, item, {has, rest, value});
}

// $((…)), ((…))
NodeId ShellLowering::arithmetic(const Item& item) {
  switch (item.kind) {
    case kNumberSymbol: {
      std::string number = decode_integer(text(item));
      return number.empty() ? unknown(item) : literal(LiteralKind::kInteger, item, number);
    }
    case kWord:
    case kVariableName: {
      std::string_view name = text(item);
      if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0]))) return unknown(item);
      return call(item, "shell.number", {variable(item, name)});
    }
    case kSimpleExpansion:
    case kExpansion:
    case kStringSymbol:
    case kCommandSubstitution: return call(item, "shell.number", {word(item)});
    case kParenthesizedExpression:
    case kArithmeticExpansion:
    case kCompoundStatement: {
      Item inside = Items(*this, item).first_named();
      return inside ? arithmetic(inside) : unknown(item);
    }
    case kBinaryExpression: {
      Items items(*this, item);
      Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
      std::string_view operation = text_or_empty(items.with_field(kOperatorField));
      if (!left || !right) return unknown(item);
      if (operation == "=" || (operation.size() == 2 && operation[1] == '=' &&
                               std::string_view("+-*/%").find(operation[0]) != std::string_view::npos)) {
        NodeId target = variable(left, text(left));
        NodeId value = arithmetic(right);
        return add(NodeKind::kAssign, item, {target, value}, operation);
      }
      NodeId before = arithmetic(left);
      return add(NodeKind::kBinary, item, {before, arithmetic(right)}, operation);
    }
    case kPostfixExpression:
    case kUnaryExpression: {
      Items items(*this, item);
      Item operand;
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named && items[i].field != kOperatorField) operand = items[i];
      }
      std::string operation(text_or_empty(items.with_field(kOperatorField)));
      if (!operand || operation.empty()) return unknown(item);
      if (operation == "++" || operation == "--") {
        NodeId target = variable(operand, text(operand));
        if (item.kind == kPostfixExpression) operation = "p" + operation;
        return add(NodeKind::kUnary, item, {target}, operation);
      }
      return add(NodeKind::kUnary, item, {arithmetic(operand)}, operation);
    }
    case kTernaryExpression: {
      Items items(*this, item);
      Item when = items.with_field(kConditionField), then = items.with_field(kConsequenceField),
           otherwise = items.with_field(kAlternativeField);
      if (!when || !then || !otherwise) return unknown(item);
      NodeId condition_node = arithmetic(when);
      NodeId then_node = arithmetic(then);
      return add(NodeKind::kConditional, item, {condition_node, then_node, arithmetic(otherwise)});
    }
    default: return unknown(item);
  }
}

}  // namespace vitrine::source::shell
