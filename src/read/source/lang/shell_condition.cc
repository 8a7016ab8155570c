// What decides: `[ … ]`, `[[ … ]]`, `test`, and commands, of which it is not known whether they succeed.
#include "read/source/lang/shell_lowering.h"

namespace vitrine::source::shell {

NodeId ShellLowering::condition(const Item& item) {
  mark_lowered(item);
  switch (item.kind) {
    case kTestCommand: {
      Item inside = Items(*this, item).first_named();
      return inside ? test(inside) : unknown(item);
    }
    case kNegatedCommand: {
      Item inside = Items(*this, item).first_named();
      return inside ? add(NodeKind::kUnary, item, {condition(inside)}, "!") : unknown(item);
    }
    case kListSymbol: {
      Items items(*this, item);
      Item first = items.nth_named(0), second = items.nth_named(1);
      if (!first || !second) return unknown(item);
      NodeId left = condition(first);
      NodeId right = condition(second);
      return add(NodeKind::kBinary, item, {left, right}, items.has_token("&&") ? "&&" : "||");
    }
    case kCommand: {
      std::string_view name = text_or_empty(Items(*this, item).with_field(kNameField));
      if (name == "true" || name == ":") return literal(LiteralKind::kBoolean, item, "true");
      if (name == "false") return literal(LiteralKind::kBoolean, item, "false");
      if (name == "test") return test_words(item);
      break;
    }
    case kCompoundStatement:
      if (text(item).starts_with("((")) return arithmetic(item);
      break;
    default: break;
  }
  // What a condition holds is run, and whether it succeeds is not known.
  NodeId run = kNone;
  {
    Nodes inner(*this);
    statement(item, inner);
    run = add(NodeKind::kBlock, item, inner);
  }
  return add(NodeKind::kUnknown, item, {run});
}

namespace {

bool compares_numbers(std::string_view operation, std::string_view* meant) {
  for (auto [written, means] : {std::pair("-eq", "=="), std::pair("-ne", "!="), std::pair("-lt", "<"),
                                std::pair("-le", "<="), std::pair("-gt", ">"), std::pair("-ge", ">=")}) {
    if (operation != written) continue;
    *meant = means;
    return true;
  }
  return false;
}

}  // namespace

NodeId ShellLowering::equal(const Item& item, NodeId left, NodeId right) {
  return add(NodeKind::kBinary, item, {left, right}, "==");
}

NodeId ShellLowering::compared(const Item& item, NodeId left, std::string_view operation, NodeId right, bool glob) {
  std::string_view meant;
  if (compares_numbers(operation, &meant)) {
    return add(NodeKind::kBinary, item, {call(item, "shell.number", {left}), call(item, "shell.number", {right})},
               meant);
  }
  if (operation == "-a" || operation == "&&") return add(NodeKind::kBinary, item, {left, right}, "&&");
  if (operation == "-o" || operation == "||") return add(NodeKind::kBinary, item, {left, right}, "||");
  if (!glob && (operation == "=" || operation == "==")) return equal(item, left, right);
  if (!glob && operation == "!=") return add(NodeKind::kBinary, item, {left, right}, "!=");
  return add(NodeKind::kUnknown, item, {left, right});
}

NodeId ShellLowering::test(const Item& item) {
  Items items(*this, item);
  if (item.kind == kParenthesizedExpression) return test(items.first_named());
  if (item.kind == kUnaryExpression) {
    std::string_view operation = text_or_empty(items.with_field(kOperatorField));
    Item operand;
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].field != kOperatorField && items[i].named) operand = items[i];
    }
    if (!operand) return unknown(item);
    if (operation == "!") return add(NodeKind::kUnary, item, {test(operand)}, "!");
    if (operand.kind == kBinaryExpression) return add(NodeKind::kUnknown, item, {test(operand)});
    NodeId value = word(operand);
    if (operation == "-z") return equal(item, value, text_literal(item, ""));
    if (operation == "-n") return add(NodeKind::kBinary, item, {value, text_literal(item, "")}, "!=");
    return add(NodeKind::kUnknown, item, {value});
  }
  if (item.kind == kBinaryExpression) {
    Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
    std::string_view operation = text_or_empty(items.with_field(kOperatorField));
    if (!left || !right) return unknown(item);
    if (operation == "&&" || operation == "||" || operation == "-a" || operation == "-o") {
      NodeId before = test(left);
      NodeId behind = test(right);
      return compared(item, before, operation, behind, false);
    }
    // `x = y -a z` is parsed as x = (y -a z).
    if (right.kind == kBinaryExpression) {
      Items parts(*this, right);
      Item first = parts.with_field(kLeftField), second = parts.with_field(kRightField);
      std::string_view joined = text_or_empty(parts.with_field(kOperatorField));
      if (!first || !second || (joined != "-a" && joined != "-o")) return unknown(item);
      NodeId left_node = word(left);
      NodeId before = compared(item, left_node, operation, word(first), false);
      NodeId behind = test(second);
      return compared(item, before, joined, behind, false);
    }
    const bool pattern = right.kind == kExtglobPattern || right.kind == kRegex || right.kind == kWord;
    const bool glob = pattern && text(right).find_first_of("*?[") != std::string_view::npos;
    NodeId left_node = word(left);
    return compared(item, left_node, operation, word(right), glob || operation == "=~");
  }
  // `[ "$x" ]`: is it empty?
  NodeId value = word(item);
  return add(NodeKind::kBinary, item, {value, text_literal(item, "")}, "!=");
}

// `test a = b`, by its words.
NodeId ShellLowering::test_words(const Item& command) {
  Items items(*this, command);
  std::vector<Item> words;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kArgumentField) words.push_back(items[i]);
  }
  bool negated = false;
  if (!words.empty() && text(words.front()) == "!") {
    negated = true;
    words.erase(words.begin());
  }
  NodeId made = kNone;
  if (words.size() == 3) {
    NodeId left = word(words[0]);
    made = compared(command, left, text(words[1]), word(words[2]), false);
  } else if (words.size() == 2 && text(words[0]) == "-z") {
    made = equal(command, word(words[1]), text_literal(command, ""));
  } else if (words.size() == 2 && text(words[0]) == "-n") {
    NodeId value = word(words[1]);
    made = add(NodeKind::kBinary, command, {value, text_literal(command, "")}, "!=");
  } else {
    Nodes all(*this);
    for (const Item& one : words) all.push(word(one));
    made = add(NodeKind::kUnknown, command, all);
  }
  return negated ? add(NodeKind::kUnary, command, {made}, "!") : made;
}

}  // namespace vitrine::source::shell
