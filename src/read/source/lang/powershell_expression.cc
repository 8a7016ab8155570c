#include <cctype>

#include "read/source/lang/literal.h"
#include "read/source/lang/powershell_lowering.h"

namespace vitrine::source::powershell {
namespace {

// `n and the like, in a text that is not taken as it stands.
std::string unescaped(std::string_view body) {
  constexpr std::string_view kNames = "0abefnrtv", kMeans = std::string_view("\0\a\b\x1b\f\n\r\t\v", 9);
  std::string out;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i] == '"' && i + 1 < body.size() && body[i + 1] == '"') ++i;
    if (body[i] != '`' || i + 1 == body.size()) {
      out += body[i];
      continue;
    }
    const size_t known = kNames.find(body[++i]);
    out += known < kMeans.size() ? kMeans[known] : body[i];
  }
  return out;
}

// 0x10, 64KB
std::string number_of(std::string_view written) {
  int64_t scale = 1;
  const std::string lower = lower_case(written);
  for (auto [suffix, times] : {std::pair("kb", int64_t{1} << 10), std::pair("mb", int64_t{1} << 20)}) {
    if (lower.ends_with(suffix) && !lower.starts_with("0x")) scale = times;
  }
  std::string number = decode_integer(scale == 1 ? written : written.substr(0, written.size() - 2));
  if (number.empty() || scale == 1 || number.size() > 9) return scale == 1 ? number : std::string();
  return std::to_string(std::stoll(number) * scale);
}

}  // namespace

NodeId PowerShellLowering::call(const Item& item, std::string_view name, std::initializer_list<NodeId> arguments) {
  NodeId callee = add(NodeKind::kName, item, {}, name);
  Nodes parts(*this);
  parts.push(callee);
  for (NodeId argument : arguments) parts.push(argument);
  return add(NodeKind::kCall, item, parts);
}

NodeId PowerShellLowering::unknown(const Item& item) {
  mark_lowered(item);
  Nodes parts(*this);
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    if (items[i].kind == kStatementList || items[i].kind == kStatementBlock || items[i].kind == kErrorSymbol) {
      parts.push(block(items[i]));
    } else if (items[i].kind != kCommandArgumentSep) {
      parts.push(expression(items[i]));
    }
  }
  return add(NodeKind::kUnknown, item, parts);
}

// a | b | c: each is given what the one before it gives.
NodeId PowerShellLowering::pipeline(const Item& item) {
  if (item.kind != kPipeline && item.kind != kPipelineChain) return expression(item);
  Items items(*this, item);
  NodeId value = kNone;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& one = items[i];
    if (!one.named || one.kind == kRedirections || one.kind == kPipelineChainTail) continue;
    if (one.kind == kCommand) {
      value = command(one, value);
    } else if (value == kNone) {
      value = one.kind == kPipelineChain ? pipeline(one) : expression(one);
    } else {
      value = add(NodeKind::kUnknown, item, {value, pipeline(one)});
    }
  }
  return value == kNone ? add(NodeKind::kUnknown, item, {}) : value;
}

NodeId PowerShellLowering::command(const Item& item, NodeId input) {
  Items items(*this, item);
  Item name = items.with_field(kCommandNameField), elements = items.with_field(kCommandElementsField);
  if (!name) return unknown(item);
  std::string_view written = text(name);
  const std::string lower = lower_case(written);
  // `1..3` and the like where a command may stand.
  if (written.find("..") != std::string_view::npos && std::isdigit(static_cast<unsigned char>(written[0]))) {
    return add(NodeKind::kUnknown, item, {});
  }
  if (lower == "new-object") {
    if (NodeId made = new_object(elements, item); made != kNone) return made;
  }
  auto own = functions_.find(lower);
  Nodes parts(*this);
  if (name.kind == kCommandName && Items(*this, name).size() == 0) {
    parts.push(add(NodeKind::kName, name, {}, own != functions_.end() ? std::string_view(own->second.name) : written));
  } else {
    Item inner = Items(*this, name).first_named();
    parts.push(inner ? expression(inner) : add(NodeKind::kName, name, {}, written));
  }
  Items words(*this, elements);
  for (size_t i = 0; i < words.size(); ++i) {
    const Item& word = words[i];
    if (!word.named || word.kind == kCommandArgumentSep || word.kind == kRedirections) continue;
    std::string_view spelled = text(word);
    if (word.kind == kCommandParameter && own != functions_.end()) {
      std::string parameter = "$" + lower_case(spelled.substr(1));
      if (parameter.ends_with(':')) parameter.pop_back();
      size_t next = i + 1;
      while (next < words.size() && (!words[next].named || words[next].kind == kCommandArgumentSep)) ++next;
      auto known = own->second.parameters.find(parameter);
      const bool takes = known == own->second.parameters.end() || !known->second || spelled.ends_with(':');
      if (takes && next < words.size() && words[next].kind != kCommandParameter) {
        parts.push(add(NodeKind::kKeyword, word, {expression(words[next])}, parameter));
        i = next;
      } else {
        parts.push(add(NodeKind::kKeyword, word, {literal(LiteralKind::kBoolean, word, "true")}, parameter));
      }
    } else if (word.kind == kCommandParameter || word.kind == kGenericToken) {
      if (spelled.starts_with('@') && spelled.size() > 1 && spelled[1] != '(' && spelled[1] != '{') {
        NodeId given = add(NodeKind::kName, word, {}, "$" + lower_case(spelled.substr(1)));
        parts.push(add(NodeKind::kSpread, word, {given}, "**"));
      } else {
        parts.push(text_literal(word, spelled));
      }
    } else if (spelled.starts_with('@') && word.kind != kErrorSymbol && Items(*this, word).size() <= 1 &&
               spelled.size() > 1 && spelled[1] != '(' && spelled[1] != '{' && spelled[1] != '"' &&
               spelled[1] != '\'') {
      NodeId given = add(NodeKind::kName, word, {}, "$" + lower_case(spelled.substr(1)));
      parts.push(add(NodeKind::kSpread, word, {given}, "**"));
    } else if (word.kind == kArgumentList) {
      arguments(word, parts);
    } else {
      parts.push(expression(word));
    }
  }
  if (input != kNone) parts.push(add(NodeKind::kKeyword, item, {input}, "<"));
  return add(NodeKind::kCall, item, parts);
}

// New-Object [-TypeName] A.B [[-ArgumentList] x, y]; kNone where the type is not written out.
NodeId PowerShellLowering::new_object(const Item& elements, const Item& whole) {
  Items words(*this, elements);
  Item type;
  Nodes parts(*this);
  for (size_t i = 0; i < words.size(); ++i) {
    const Item& word = words[i];
    if (!word.named || word.kind == kCommandArgumentSep) continue;
    std::string_view spelled = text(word);
    if (word.kind == kCommandParameter) {
      if (!type && lower_case(spelled) != "-typename" && lower_case(spelled) != "-argumentlist") return kNone;
      continue;
    }
    if (!type) {
      type = word;
    } else if (word.kind == kArgumentList) {
      arguments(word, parts);
    } else {
      NodeId given = expression(word);
      if (at(given).kind == NodeKind::kArray) {
        std::vector<NodeId> each;
        for (uint32_t k = 0; k < unit().child_count(given); ++k) each.push_back(unit().child(given, k));
        for (NodeId one : each) parts.push(one);
      } else {
        parts.push(given);
      }
    }
  }
  if (!type) return kNone;
  std::string name(text(type));
  if (name.size() > 1 && (name.front() == '"' || name.front() == '\'')) name = name.substr(1, name.size() - 2);
  if (name.empty() || name.find_first_of("$( `[") != std::string::npos) return kNone;
  NodeId type_node = add(NodeKind::kTypeName, type, {}, name);
  NodeId made = add(NodeKind::kNew, whole, parts);
  at(made).type = type_node;
  return made;
}

NodeId PowerShellLowering::named(const Item& item, std::string_view dotted) {
  NodeId made = kNone;
  for (size_t begin = 0; begin <= dotted.size();) {
    const size_t end = std::min(dotted.find('.', begin), dotted.size());
    std::string_view part = dotted.substr(begin, end - begin);
    made = made == kNone ? add(NodeKind::kName, item, {}, part) : add(NodeKind::kMember, item, {made}, part);
    begin = end + 1;
  }
  return made;
}

// What stands between the brackets: the name without its arguments.
std::string PowerShellLowering::type_text(const Item& literal_item) const {
  std::string_view written = text(literal_item);
  if (written.size() < 2) return std::string(written);
  written = written.substr(1, written.size() - 2);
  return std::string(written.substr(0, written.find('[')));
}

NodeId PowerShellLowering::type_of(const Item& literal_item) {
  NodeId type = add(NodeKind::kTypeName, literal_item, {}, type_text(literal_item));
  if (text(literal_item).find("[]") != std::string_view::npos) at(type).flags |= kArrayType;
  return type;
}

NodeId PowerShellLowering::variable(const Item& item) {
  std::string name = lower_case(text(item));
  if (name.starts_with("${") && name.ends_with('}')) name = "$" + name.substr(2, name.size() - 3);
  for (std::string_view scope : {"$script:", "$global:", "$local:", "$private:", "$using:"}) {
    if (name.starts_with(scope)) name = "$" + name.substr(scope.size());
  }
  if (name == "$true" || name == "$false") return literal(LiteralKind::kBoolean, item, name.substr(1));
  if (name == "$null") return literal(LiteralKind::kNull, item, "null");
  if (name == "$this") return add(NodeKind::kThis, item, {});
  return add(NodeKind::kName, item, {}, name);
}

void PowerShellLowering::arguments(const Item& list, Nodes& out) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kArgumentExpressionList) {
      Items each(*this, items[i]);
      for (size_t k = 0; k < each.size(); ++k) {
        if (each[k].named) out.push(expression(each[k]));
      }
    } else if (items[i].named) {
      out.push(expression(items[i]));
    }
  }
}

// x.name, [T]::name
NodeId PowerShellLowering::member(const Item& item) {
  Items items(*this, item);
  Item base = items.nth_named(0), name = items.with_kind(kMemberName);
  if (!base || !name) return unknown(item);
  NodeId before = base.kind == kTypeLiteral ? named(base, type_text(base)) : expression(base);
  Item spelled = Items(*this, name).first_named();
  if (spelled && spelled.kind != kSimpleName) return add(NodeKind::kIndex, item, {before, expression(spelled)});
  return add(NodeKind::kMember, item, {before}, text(name));
}

NodeId PowerShellLowering::hash(const Item& item) {
  Items bodies(*this, item);
  Items items(*this, bodies.with_kind(kHashLiteralBody));
  Nodes entries(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kHashEntry) continue;
    Items parts(*this, items[i]);
    Item key = parts.with_kind(kKeyExpression), given = parts.nth_named(1);
    if (!key || !given) continue;
    NodeId value = given.kind == kPipeline ? pipeline(given) : unknown(given);
    std::string_view written = text(key);
    if (written.size() > 1 && (written.front() == '"' || written.front() == '\'')) {
      written = written.substr(1, written.size() - 2);
    }
    if (written.find('$') != std::string_view::npos) {
      NodeId computed = expression(Items(*this, key).first_named());
      entries.push(add(NodeKind::kEntry, items[i], {value, computed}));
    } else {
      entries.push(add(NodeKind::kEntry, items[i], {value}, written));
    }
  }
  return add(NodeKind::kMap, item, entries);
}

// "… $x … $(…)"
NodeId PowerShellLowering::expandable(const Item& item, uint32_t from, uint32_t to) {
  Items items(*this, item);
  Nodes parts(*this);
  auto take = [&](uint32_t end) {
    if (end <= from) return;
    parts.push(text_literal(item, unescaped(tree().text.substr(from, end - from))));
    from = end;
  };
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kVariable && items[i].kind != kSubExpression) continue;
    if (items[i].begin < from || items[i].end > to) continue;
    take(items[i].begin);
    parts.push(expression(items[i]));
    from = items[i].end;
  }
  take(to);
  if (parts.size() == 0) return text_literal(item, "");
  if (parts.size() == 1 && at(parts[0]).kind == NodeKind::kLiteral) return parts[0];
  return add(NodeKind::kConcat, item, parts);
}

NodeId PowerShellLowering::binary(const Item& item) {
  Items items(*this, item);
  Item left = items.nth_named(0), last;
  std::string operation;
  for (size_t i = 0; i < items.size(); ++i) {
    const bool sign = !items[i].named || items[i].kind == kComparisonOperator || items[i].kind == kFormatOperator;
    if (sign) {
      operation = lower_case(text(items[i]));
    } else {
      last = items[i];
    }
  }
  if (!left || operation.empty() || last.index == left.index) return left ? expression(left) : unknown(item);
  NodeId before = expression(left);
  NodeId behind = expression(last);
  while (!operation.empty() && operation.back() == ' ') operation.pop_back();
  static const std::unordered_map<std::string_view, std::string_view> kSigns = {
      {"-and", "&&"}, {"-or", "||"},  {"-xor", "^"},  {"-band", "&"}, {"-bor", "|"},  {"-bxor", "^"},
      {"-eq", "=="},  {"-ceq", "=="}, {"-ieq", "=="}, {"-ne", "!="},  {"-cne", "!="}, {"-ine", "!="},
      {"-lt", "<"},   {"-le", "<="},  {"-gt", ">"},   {"-ge", ">="},  {"-shl", "<<"}, {"-shr", ">>"}};
  if (auto sign = kSigns.find(operation); sign != kSigns.end()) {
    return add(NodeKind::kBinary, item, {before, behind}, sign->second);
  }
  if (operation == "-f") {
    Nodes parts(*this);
    parts.push(add(NodeKind::kName, item, {}, "powershell.format"));
    parts.push(before);
    if (at(behind).kind == NodeKind::kArray) {
      std::vector<NodeId> each;
      for (uint32_t i = 0; i < unit().child_count(behind); ++i) each.push_back(unit().child(behind, i));
      for (NodeId one : each) parts.push(one);
    } else {
      parts.push(behind);
    }
    return add(NodeKind::kCall, item, parts);
  }
  if (operation == "-join") return call(item, "powershell.join", {before, behind});
  if (operation == "-split" || operation == "-csplit") return call(item, "powershell.split", {before, behind});
  if ((operation == "-replace" || operation == "-creplace") && at(behind).kind == NodeKind::kArray &&
      unit().child_count(behind) == 2) {
    NodeId what = unit().child(behind, 0), with = unit().child(behind, 1);
    const bool plain =
        at(what).kind == NodeKind::kLiteral && text_of(what).find_first_of("\\^$.|?*+()[]{}") == std::string_view::npos;
    if (plain) return call(item, "powershell.replace", {before, what, with});
  }
  if (operation == "+" || operation == "-" || operation == "*" || operation == "/" || operation == "%") {
    return add(NodeKind::kBinary, item, {before, behind}, operation);
  }
  return add(NodeKind::kUnknown, item, {before, behind});
}

NodeId PowerShellLowering::expression(const Item& item) {
  mark_lowered(item);
  std::string_view written = text(item);
  switch (item.kind) {
    case kLogicalExpression:
    case kBitwiseExpression:
    case kComparisonExpression:
    case kAdditiveExpression:
    case kMultiplicativeExpression:
    case kFormatExpression:
    case kRangeExpression:
    case kLogicalArgumentExpression:
    case kBitwiseArgumentExpression:
    case kComparisonArgumentExpression:
    case kAdditiveArgumentExpression:
    case kMultiplicativeArgumentExpression:
    case kFormatArgumentExpression:
    case kRangeArgumentExpression: return binary(item);
    case kArrayLiteralExpression: {
      Items items(*this, item);
      if (!items.nth_named(1)) return items.first_named() ? expression(items.first_named()) : unknown(item);
      Nodes parts(*this);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named) parts.push(expression(items[i]));
      }
      return add(NodeKind::kArray, item, parts);
    }
    case kUnaryExpression:
    case kLeftAssignmentExpression:
    case kArgumentExpression:
    case kStringLiteral:
    case kIntegerLiteral: {
      Item inner = Items(*this, item).first_named();
      return inner ? expression(inner) : unknown(item);
    }
    case kExpressionWithUnaryOperator: {
      Items items(*this, item);
      Item inner = items.first_named();
      if (!inner) return unknown(item);
      if (inner.kind == kCastExpression || inner.kind == kPreIncrement || inner.kind == kPreDecrement) {
        return expression(inner);
      }
      NodeId value = expression(inner);
      const std::string sign = lower_case(written.substr(0, inner.begin - item.begin));
      if (sign.starts_with("!") || sign.starts_with("-not")) return add(NodeKind::kUnary, item, {value}, "!");
      if (sign.starts_with(",")) return add(NodeKind::kArray, item, {value});
      if (sign.starts_with("-join")) return call(item, "powershell.join", {value, text_literal(item, "")});
      if (sign == "-" || sign == "+") return add(NodeKind::kUnary, item, {value}, sign);
      return add(NodeKind::kUnknown, item, {value});
    }
    case kCastExpression: {
      Items items(*this, item);
      Item type = items.with_kind(kTypeLiteral), inner = items.nth_named(1);
      if (!type || !inner) return unknown(item);
      NodeId value = expression(inner);
      NodeId made = add(NodeKind::kCast, item, {value});
      NodeId type_node = type_of(type);
      at(made).type = type_node;
      return made;
    }
    case kVerbatimString: {
      std::string out;
      for (size_t i = 1; i + 1 < written.size(); ++i) {
        out += written[i];
        if (written[i] == '\'' && written[i + 1] == '\'') ++i;
      }
      return text_literal(item, out);
    }
    case kExpandableString: {
      if (written.size() < 2) return unknown(item);
      return expandable(item, item.begin + 1, item.end - 1);
    }
    case kVerbatimHereString:
    case kExpandableHereString: {
      const size_t first = written.find('\n'), last = written.rfind('\n');
      if (first == std::string_view::npos || last <= first) return text_literal(item, "");
      const uint32_t from = item.begin + static_cast<uint32_t>(first) + 1,
                     to = item.begin + static_cast<uint32_t>(last);
      if (item.kind == kExpandableHereString) return expandable(item, from, to);
      return text_literal(item, tree().text.substr(from, to - from));
    }
    case kDecimalInteger:
    case kHexadecimalInteger: {
      std::string number = number_of(written);
      return number.empty() ? unknown(item) : literal(LiteralKind::kInteger, item, number);
    }
    case kRealLiteral: return literal(LiteralKind::kFloat, item, written);
    case kVariable: return variable(item);
    case kGenericToken:
    case kSimpleName: return text_literal(item, written);
    case kMemberAccess: return member(item);
    case kInvocationExpression: {
      Items items(*this, item);
      Item base = items.nth_named(0), name = items.with_kind(kMemberName);
      if (!base || !name) return unknown(item);
      const bool makes = base.kind == kTypeLiteral && lower_case(text(name)) == "new";
      Nodes parts(*this);
      if (!makes) {
        NodeId before = base.kind == kTypeLiteral ? named(base, type_text(base)) : expression(base);
        parts.push(add(NodeKind::kMember, item, {before}, text(name)));
      }
      if (Item list = items.with_kind(kArgumentList)) arguments(list, parts);
      NodeId made = add(makes ? NodeKind::kNew : NodeKind::kCall, item, parts);
      if (makes) {
        NodeId type_node = type_of(base);
        at(made).type = type_node;
      }
      return made;
    }
    case kElementAccess: {
      Items items(*this, item);
      Item base = items.nth_named(0), index = items.nth_named(1);
      if (!base || !index) return unknown(item);
      NodeId before = expression(base);
      return add(NodeKind::kIndex, item, {before, expression(index)});
    }
    case kParenthesizedExpression: {
      Item inner = Items(*this, item).with_kind(kPipeline);
      return inner ? pipeline(inner) : unknown(item);
    }
    case kSubExpression:
    case kArrayExpression: {
      Items lists(*this, item);
      Items items(*this, lists.with_kind(kStatementList));
      if (items.first_named().kind == kPipeline && !items.nth_named(1)) {
        NodeId value = pipeline(items.first_named());
        if (item.kind == kSubExpression || at(value).kind == NodeKind::kArray) return value;
        const NodeKind kind = at(value).kind;
        if (kind == NodeKind::kLiteral) return add(NodeKind::kArray, item, {value});
        return value;
      }
      if (item.kind == kArrayExpression && items.size() == 0) return add(NodeKind::kArray, item, {});
      return unknown(item);
    }
    case kHashLiteralExpression: return hash(item);
    case kScriptBlockExpression: {
      Items items(*this, item);
      Item body = items.with_kind(kScriptBlock), head = items.with_kind(kParamBlock);
      if (!head) head = Items(*this, body).with_kind(kParamBlock);
      NodeId made = function(item, "", Items(*this, head).with_kind(kParameterList), body);
      at(made).text2 = 0;
      return add(NodeKind::kLambda, item, {made});
    }
    case kTypeLiteral: return named(item, type_text(item));
    case kPostIncrement:
    case kPostDecrement:
    case kPreIncrement:
    case kPreDecrement: {
      Item inner = Items(*this, item).first_named();
      if (!inner) return unknown(item);
      std::string sign = written.find("++") != std::string_view::npos ? "++" : "--";
      if (item.kind == kPostIncrement || item.kind == kPostDecrement) sign = "p" + sign;
      return add(NodeKind::kUnary, item, {expression(inner)}, sign);
    }
    case kPipeline:
    case kPipelineChain: return pipeline(item);
    case kCommand: return command(item, kNone);
    default: return unknown(item);
  }
}

}  // namespace vitrine::source::powershell
