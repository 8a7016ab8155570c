#include <algorithm>

#include "read/source/lang/shell_lowering.h"

namespace vitrine::source::shell {

void ShellLowering::statements(const Item& block, Nodes& out) {
  Items items(*this, block);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) statement(items[i], out);
  }
}

void ShellLowering::statement(const Item& item, Nodes& out) {
  mark_lowered(item);
  switch (item.kind) {
    case kCommand:
    case kPipeline:
    case kRedirectedStatement: command_statement(item, kNone, out); break;
    case kListSymbol: list(item, out); break;
    case kVariableAssignment: assignment(item, NodeKind::kAssign, out); break;
    case kVariableAssignments: statements(item, out); break;
    case kDeclarationCommand: declaration(item, out); break;
    case kFunctionDefinition: function(item, out); break;
    case kIfStatement: out.push(if_statement(item)); break;
    case kCaseStatement: out.push(case_statement(item)); break;
    case kForStatement: out.push(for_statement(item)); break;
    case kCStyleForStatement: out.push(counting_loop(item)); break;
    case kWhileStatement: out.push(while_statement(item)); break;
    case kSubshell:
    case kDoGroup: out.push(body_of(item)); break;
    case kCompoundStatement:
      if (text(item).starts_with("((")) {
        out.push(add(NodeKind::kExpression, item, {arithmetic(item)}));
      } else {
        out.push(body_of(item));
      }
      break;
    case kNegatedCommand:
    case kTestCommand: out.push(add(NodeKind::kExpression, item, {condition(item)})); break;
    case kUnsetCommand: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != kVariableName && items[i].kind != kWord) continue;
        if (text(items[i]).starts_with("-")) continue;
        NodeId target = variable(items[i], text(items[i]));
        out.push(add(NodeKind::kAssign, item, {target, text_literal(items[i], "")}, "="));
      }
      break;
    }
    case kErrorSymbol: {
      Nodes inner(*this);
      statements(item, inner);
      NodeId held = add(NodeKind::kUnknown, item, inner);
      out.push(add(NodeKind::kExpression, item, {held}));
      break;
    }
    default: out.push(add(NodeKind::kExpression, item, {word(item)}));
  }
  while (Item lost = next_lost(item)) statement(lost, out);
}

// `a && b`, `a || b`: what stands behind runs or not.
void ShellLowering::list(const Item& item, Nodes& out) {
  // The chain nests to the left: from the innermost on, so that it is no deep one for us.
  std::vector<Item> chain{item};
  while (true) {
    Item first = Items(*this, chain.back()).nth_named(0);
    if (first.kind != kListSymbol) break;
    chain.push_back(first);
  }
  const Item innermost = Items(*this, chain.back()).nth_named(0);
  NodeId before = kNone;
  for (size_t i = chain.size(); i-- > 0;) {
    Items items(*this, chain[i]);
    Item second = items.nth_named(1);
    const bool both = items.has_token("&&");
    if (before == kNone) before = condition(innermost);
    if (!second) continue;
    if (i > 0) {
      before = add(NodeKind::kBinary, chain[i], {before, condition(second)}, both ? "&&" : "||");
      continue;
    }
    NodeId when = both ? before : add(NodeKind::kUnary, chain[i], {before}, "!");
    NodeId then = block(second, {second});
    out.push(add(NodeKind::kIf, chain[i], {when, then}));
    return;
  }
  out.push(add(NodeKind::kExpression, item, {before}));
}

void ShellLowering::assignment(const Item& item, NodeKind kind, Nodes& out) {
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  Item given = items.with_field(kValueField);
  if (!name) return;
  NodeId value = kNone;
  if (given.kind == kArraySymbol) {
    value = array(given);
  } else if (given) {
    value = word(given);
  } else {
    value = text_literal(item, "");
  }
  const bool adds = items.has_token("+=");
  if (name.kind == kSubscript) {
    NodeId target = subscript(name);
    out.push(add(NodeKind::kAssign, item, {target, value}, "="));
    return;
  }
  std::string variable_name = "$" + std::string(text(name));
  if (kind == NodeKind::kDeclare) {
    out.push(add(NodeKind::kDeclare, item, {value}, variable_name));
    return;
  }
  NodeId target = variable(name, text(name));
  if (adds && given.kind == kArraySymbol) {
    NodeId more = add(NodeKind::kSpread, given, {value});
    NodeId before = add(NodeKind::kSpread, name, {variable(name, text(name))});
    value = add(NodeKind::kArray, item, {before, more});
  } else if (adds) {
    value = add(NodeKind::kConcat, item, {variable(name, text(name)), value});
  }
  out.push(add(NodeKind::kAssign, item, {target, value}, "="));
}

// local, declare, typeset, readonly, export.
void ShellLowering::declaration(const Item& item, Nodes& out) {
  Items items(*this, item);
  std::string_view written = text(item);
  const bool exports = written.starts_with("export");
  const bool local = !exports && !written.starts_with("readonly") && parameters_.in_function;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item one = items[i];
    if (one.kind == kVariableAssignment) {
      std::string name = "$" + std::string(text_or_empty(Items(*this, one).with_field(kNameField)));
      assignment(one, local ? NodeKind::kDeclare : NodeKind::kAssign, out);
      if (exports) exported(one, out);
    } else if (one.kind == kVariableName && local) {
      out.push(add(NodeKind::kDeclare, one, {text_literal(one, "")}, "$" + std::string(text(one))));
    } else if (one.kind == kVariableName && exports) {
      exported(one, out);
    }
  }
}

// `A=1` before a command, or behind `export`.
void ShellLowering::exported(const Item& item, Nodes& out) {
  Item name = item;
  NodeId value = kNone;
  if (item.kind == kVariableAssignment) {
    Items items(*this, item);
    name = items.with_field(kNameField);
    Item given = items.with_field(kValueField);
    value = given ? word(given) : text_literal(item, "");
  } else {
    value = variable(item, text(item));
  }
  if (!name) return;
  NodeId named = add(NodeKind::kKeyword, item, {value}, text(name));
  NodeId callee = add(NodeKind::kName, item, {}, "export");
  NodeId made = add(NodeKind::kCall, item, {callee, named});
  out.push(add(NodeKind::kExpression, item, {made}));
}

NodeId ShellLowering::block(const Item& item, std::initializer_list<Item> parts) {
  Nodes inner(*this);
  for (const Item& part : parts) statement(part, inner);
  return add(NodeKind::kBlock, item, inner);
}

NodeId ShellLowering::body_of(const Item& item) {
  Nodes inner(*this);
  statements(item, inner);
  return add(NodeKind::kBlock, item, inner);
}

void ShellLowering::function(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item body = items.with_field(kBodyField);
  std::string name(text_or_empty(items.with_field(kNameField)));
  if (!body || name.empty()) return;
  const Parameters outer = parameters_;
  parameters_ = parameters_of(body);
  parameters_.in_function = true;
  NodeId made = kNone;
  {
    Nodes children(*this);
    if (parameters_.all) {
      NodeId all = add(NodeKind::kParameter, item, {}, "$@");
      at(all).flags = kVariadic;
      children.push(all);
    } else {
      for (uint32_t i = 1; i <= parameters_.most; ++i) {
        children.push(add(NodeKind::kParameter, item, {text_literal(item, "")}, "$" + std::to_string(i)));
      }
    }
    NodeId inner = body.kind == kCompoundStatement || body.kind == kSubshell ? body_of(body) : block(body, {body});
    last_commands(inner, true);
    children.push(inner);
    made = add(NodeKind::kFunction, item, children, name);
    StringId whole = intern(name);
    at(made).text2 = whole;
  }
  parameters_ = outer;
  out.push(made);
}

namespace {

// Commands that print nothing, whatever they are given.
bool is_silent(std::string_view command) {
  static const std::unordered_set<std::string_view> kSilent = {"shift", "set",   "unset", "export", "cd",
                                                               ":",     "true",  "false", "exit",   "mkdir",
                                                               "rm",    "touch", "chmod", "read",   "return"};
  return kSilent.contains(command);
}

}  // namespace

// What the last command of a function prints is what the function gives, unless something before it may print too.
void ShellLowering::last_commands(NodeId block, bool give) {
  std::vector<NodeId> inside;
  for (uint32_t i = 0; i < unit().child_count(block); ++i) inside.push_back(unit().child(block, i));
  for (size_t i = 0; i < inside.size(); ++i) {
    const NodeId id = inside[i];
    NodeId call = unit().kind(id) == NodeKind::kExpression ? unit().child(id, 0) : kNone;
    if (call != kNone && unit().kind(call) != NodeKind::kCall) call = kNone;
    const bool is_last = i + 1 == inside.size() || unit().kind(inside[i + 1]) == NodeKind::kReturn;
    const NodeKind kind = unit().kind(id);
    if (call != kNone && unit().kind(unit().child(call, 0)) == NodeKind::kName &&
        is_silent(text_of(unit().child(call, 0)))) {
      continue;
    }
    if (call != kNone && is_last) {
      if (give) at(id).kind = NodeKind::kReturn;
      return;
    }
    if (kind == NodeKind::kIf || kind == NodeKind::kBlock || kind == NodeKind::kSwitch) {
      std::vector<NodeId> branches;
      std::vector<NodeId> work{id};
      while (!work.empty()) {
        const NodeId at_node = work.back();
        work.pop_back();
        if (unit().kind(at_node) == NodeKind::kBlock) {
          branches.push_back(at_node);
          continue;
        }
        if (unit().kind(at_node) == NodeKind::kExpression || unit().kind(at_node) == NodeKind::kArray) continue;
        for (uint32_t n = unit().kind(at_node) == NodeKind::kIf ? 1 : 0; n < unit().child_count(at_node); ++n) {
          if (NodeId child = unit().child(at_node, n); child != kNone) work.push_back(child);
        }
      }
      for (NodeId branch : branches) last_commands(branch, give);
      if (is_last) return;
      // (A branch that returns has printed what it gives.)
      continue;
    }
    if (kind == NodeKind::kLoop || call != kNone) give = false;
  }
}

NodeId ShellLowering::if_statement(const Item& item) {
  Items items(*this, item);
  // The arms from the last to the first, as each is what the ones before are not.
  std::vector<Item> arms;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kElifClause || items[i].kind == kElseClause) arms.push_back(items[i]);
  }
  NodeId otherwise = kNone;
  auto arm = [&](const Item& whole, const Items& parts) {
    NodeId when = condition_of(parts);
    Nodes inner(*this);
    bool in_body = false;
    for (size_t i = 0; i < parts.size(); ++i) {
      if (!parts[i].named) in_body = in_body || text(parts[i]) == "then";
      if (!in_body || !parts[i].named || parts[i].kind == kElifClause || parts[i].kind == kElseClause) continue;
      statement(parts[i], inner);
    }
    NodeId then = add(NodeKind::kBlock, whole, inner);
    if (otherwise == kNone) return add(NodeKind::kIf, whole, {when, then});
    return add(NodeKind::kIf, whole, {when, then, otherwise});
  };
  for (size_t i = arms.size(); i-- > 0;) {
    if (arms[i].kind == kElseClause) {
      otherwise = body_of(arms[i]);
      continue;
    }
    NodeId made = arm(arms[i], Items(*this, arms[i]));
    otherwise = add(NodeKind::kBlock, arms[i], {made});
  }
  return arm(item, items);
}

// The commands between `if` or `while` and what they decide: the last one decides.
NodeId ShellLowering::condition_of(const Items& items) {
  std::vector<Item> deciding;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) {
      std::string_view token = text(items[i]);
      if (token == "then" || token == "do") break;
      continue;
    }
    if (items[i].kind == kDoGroup) break;
    deciding.push_back(items[i]);
  }
  if (deciding.empty()) return kNone;
  if (deciding.size() == 1) return condition(deciding.front());
  Nodes all(*this);
  for (const Item& one : deciding) all.push(condition(one));
  return add(NodeKind::kUnknown, deciding.back(), all);
}

NodeId ShellLowering::case_statement(const Item& item) {
  Items items(*this, item);
  Item subject = items.with_field(kValueField);
  if (!subject) return add(NodeKind::kExpression, item, {unknown(item)});
  Nodes cases(*this);
  cases.push(word(subject));
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kCaseItem) continue;
    Items parts(*this, items[i]);
    bool any = false;
    NodeId labels = kNone;
    {
      Nodes each(*this);
      for (size_t k = 0; k < parts.size(); ++k) {
        if (parts[k].field != kValueField) continue;
        std::string_view pattern = text(parts[k]);
        if (pattern == "*") {
          any = true;
        } else if (parts[k].kind != kStringSymbol && parts[k].kind != kRawString &&
                   pattern.find_first_of("*?[") != std::string_view::npos) {
          each.push(add(NodeKind::kUnknown, parts[k], {}));
        } else {
          each.push(word(parts[k]));
        }
      }
      labels = add(NodeKind::kArray, items[i], each);
    }
    NodeId body = kNone;
    {
      Nodes inner(*this);
      for (size_t k = 0; k < parts.size(); ++k) {
        if (parts[k].named && parts[k].field != kValueField && parts[k].field != kFallthroughField) {
          statement(parts[k], inner);
        }
      }
      body = add(NodeKind::kBlock, items[i], inner);
    }
    NodeId one = add(NodeKind::kCase, items[i], {labels, body});
    if (any) at(one).flags |= kDefault;
    if (parts.has_token(";&")) at(one).flags |= kFallsThrough;
    cases.push(one);
  }
  return add(NodeKind::kSwitch, item, cases);
}

NodeId ShellLowering::for_statement(const Item& item) {
  Items items(*this, item);
  Item name = items.with_field(kVariableField);
  if (!name) return add(NodeKind::kExpression, item, {unknown(item)});
  NodeId target = variable(name, text(name));
  NodeId list = kNone;
  {
    Nodes words(*this);
    bool any = false;
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].field != kValueField) continue;
      any = true;
      argument(items[i], words);
    }
    // Without words: what the function or script is called with.
    list = any ? add(NodeKind::kArray, item, words) : add(NodeKind::kName, item, {}, "$@");
  }
  NodeId body = body_of(items.with_field(kBodyField));
  return add(NodeKind::kLoop, item, {target, list, kNone, body}, "each");
}

NodeId ShellLowering::counting_loop(const Item& item) {
  Items items(*this, item);
  NodeId initial = kNone, when = kNone, step = kNone;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    if (items[i].field == kInitializerField) {
      Nodes made(*this);
      if (items[i].kind == kVariableAssignment) {
        assignment(items[i], NodeKind::kAssign, made);
      } else {
        made.push(arithmetic(items[i]));
      }
      initial = made.size() == 0 ? kNone : made[0];
    }
    if (items[i].field == kConditionField) when = arithmetic(items[i]);
    if (items[i].field == kUpdateField) step = arithmetic(items[i]);
  }
  NodeId body = body_of(items.with_field(kBodyField));
  return add(NodeKind::kLoop, item, {initial, when, step, body}, "for");
}

NodeId ShellLowering::while_statement(const Item& item) {
  Items items(*this, item);
  NodeId when = condition_of(items);
  if (items.has_token("until") && when != kNone) when = add(NodeKind::kUnary, item, {when}, "!");
  NodeId body = body_of(items.with_field(kBodyField));
  return add(NodeKind::kLoop, item, {kNone, when, kNone, body}, "while");
}

}  // namespace vitrine::source::shell
