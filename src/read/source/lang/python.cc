#include <array>
#include <cctype>

#include "read/source/front_end.h"
#include "read/source/lang/python_lowering.h"

extern "C" const TSLanguage* tree_sitter_python();

namespace vitrine::source::python {

namespace {

constexpr std::array<std::string_view, kComplexPattern - kFirstSymbol + 1> kSymbolNames = {"module",
                                                                                           "import_statement",
                                                                                           "import_from_statement",
                                                                                           "future_import_statement",
                                                                                           "aliased_import",
                                                                                           "dotted_name",
                                                                                           "relative_import",
                                                                                           "wildcard_import",
                                                                                           "expression_statement",
                                                                                           "assignment",
                                                                                           "augmented_assignment",
                                                                                           "return_statement",
                                                                                           "raise_statement",
                                                                                           "assert_statement",
                                                                                           "delete_statement",
                                                                                           "pass_statement",
                                                                                           "break_statement",
                                                                                           "continue_statement",
                                                                                           "global_statement",
                                                                                           "nonlocal_statement",
                                                                                           "print_statement",
                                                                                           "exec_statement",
                                                                                           "type_alias_statement",
                                                                                           "if_statement",
                                                                                           "elif_clause",
                                                                                           "else_clause",
                                                                                           "for_statement",
                                                                                           "while_statement",
                                                                                           "try_statement",
                                                                                           "except_clause",
                                                                                           "finally_clause",
                                                                                           "with_statement",
                                                                                           "with_clause",
                                                                                           "with_item",
                                                                                           "match_statement",
                                                                                           "case_clause",
                                                                                           "case_pattern",
                                                                                           "union_pattern",
                                                                                           "function_definition",
                                                                                           "class_definition",
                                                                                           "decorated_definition",
                                                                                           "decorator",
                                                                                           "block",
                                                                                           "identifier",
                                                                                           "default_parameter",
                                                                                           "typed_parameter",
                                                                                           "typed_default_parameter",
                                                                                           "list_splat_pattern",
                                                                                           "dictionary_splat_pattern",
                                                                                           "keyword_separator",
                                                                                           "positional_separator",
                                                                                           "tuple_pattern",
                                                                                           "list_pattern",
                                                                                           "pattern_list",
                                                                                           "expression_list",
                                                                                           "tuple",
                                                                                           "list",
                                                                                           "set",
                                                                                           "dictionary",
                                                                                           "pair",
                                                                                           "list_splat",
                                                                                           "dictionary_splat",
                                                                                           "parenthesized_list_splat",
                                                                                           "parenthesized_expression",
                                                                                           "attribute",
                                                                                           "subscript",
                                                                                           "slice",
                                                                                           "call",
                                                                                           "argument_list",
                                                                                           "keyword_argument",
                                                                                           "binary_operator",
                                                                                           "boolean_operator",
                                                                                           "not_operator",
                                                                                           "unary_operator",
                                                                                           "comparison_operator",
                                                                                           "conditional_expression",
                                                                                           "named_expression",
                                                                                           "lambda",
                                                                                           "await",
                                                                                           "yield",
                                                                                           "list_comprehension",
                                                                                           "set_comprehension",
                                                                                           "dictionary_comprehension",
                                                                                           "generator_expression",
                                                                                           "for_in_clause",
                                                                                           "if_clause",
                                                                                           "as_pattern",
                                                                                           "as_pattern_target",
                                                                                           "string",
                                                                                           "concatenated_string",
                                                                                           "string_start",
                                                                                           "string_content",
                                                                                           "string_end",
                                                                                           "interpolation",
                                                                                           "integer",
                                                                                           "float",
                                                                                           "true",
                                                                                           "false",
                                                                                           "none",
                                                                                           "type",
                                                                                           "generic_type",
                                                                                           "union_type",
                                                                                           "member_type",
                                                                                           "type_parameter",
                                                                                           "class_pattern",
                                                                                           "keyword_pattern",
                                                                                           "dict_pattern",
                                                                                           "splat_pattern",
                                                                                           "complex_pattern"};

constexpr std::array<std::string_view, kCauseField> kFieldNames = {"name",
                                                                   "alias",
                                                                   "module_name",
                                                                   "left",
                                                                   "right",
                                                                   "type",
                                                                   "operator",
                                                                   "condition",
                                                                   "consequence",
                                                                   "alternative",
                                                                   "body",
                                                                   "subject",
                                                                   "guard",
                                                                   "value",
                                                                   "parameters",
                                                                   "return_type",
                                                                   "superclasses",
                                                                   "definition",
                                                                   "object",
                                                                   "attribute",
                                                                   "subscript",
                                                                   "function",
                                                                   "arguments",
                                                                   "argument",
                                                                   "key",
                                                                   "operators",
                                                                   "expression",
                                                                   "format_specifier",
                                                                   "type_conversion",
                                                                   "cause"};

constexpr std::array<std::string_view, 2> kSkippedNames = {"comment", "line_continuation"};

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_python(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

NodeId PythonLowering::lower_root(const Item& root) {
  Nodes children(*this);
  statements(root, children);
  return add(NodeKind::kModule, root, children);
}

void PythonLowering::statements(const Item& block, Nodes& out) {
  Items items(*this, block);
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (item.named) statement(item, out);
  }
}

void PythonLowering::statement(const Item& item, Nodes& out) {
  known_statement(item, out);
  while (Item lost = next_lost(item)) out.push(unknown(lost));
}

void PythonLowering::known_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kIfStatement: out.push(if_statement(item)); break;
    case kForStatement:
    case kWhileStatement: loop(item, out); break;
    case kTryStatement: out.push(try_statement(item)); break;
    case kWithStatement: out.push(with_statement(item)); break;
    case kMatchStatement: out.push(match_statement(item)); break;
    case kFunctionDefinition: out.push(function(item, item, false)); break;
    case kClassDefinition: out.push(class_definition(item, item)); break;
    case kDecoratedDefinition: decorated(item, out, false); break;
    case kBlockSymbol: out.push(block(item)); break;
    default: simple_statement(item, out);
  }
}

// global a, b: names that belong to somebody else.
NodeId PythonLowering::names_outside(const Item& item, std::string_view whose) {
  Items items(*this, item);
  Nodes names(*this);
  for (size_t i = 0; Item one = items.nth_named(i); ++i) names.push(expression(one));
  return add(NodeKind::kUnknown, item, names, whose);
}

void PythonLowering::simple_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kExpressionStatement: expression_statement(item, out); return;
    case kImportStatement:
    case kFutureImport: imports(item, out); return;
    case kImportFrom: import_from(item, out); return;
    case kPassStatement:
    case kTypeAlias: return;
    case kGlobalStatement:
    case kNonlocalStatement:
      out.push(names_outside(item, item.kind == kGlobalStatement ? "global" : "nonlocal"));
      return;
    case kBreakStatement:
      if (!loops_.empty() && !loops_.back().first.empty()) {
        out.push(set_left(item, loops_.back().first, true));
        loops_.back().second = true;
      }
      out.push(add(NodeKind::kBreak, item, {}));
      return;
    case kContinueStatement: out.push(add(NodeKind::kContinue, item, {})); return;
    default: break;
  }
  Items items(*this, item);
  switch (item.kind) {
    case kReturnStatement: {
      Item value = items.first_named();
      out.push(value ? add(NodeKind::kReturn, item, {expression(value)}) : add(NodeKind::kReturn, item, {}));
      return;
    }
    case kRaiseStatement: {
      Item value = items.first_named();
      Item cause = items.with_field(kCauseField);
      if (cause) out.push(add(NodeKind::kExpression, cause, {expression(cause)}));
      out.push(value ? add(NodeKind::kThrow, item, {expression(value)}) : add(NodeKind::kThrow, item, {}));
      return;
    }
    case kAssertStatement: {
      // Left where it does not hold.
      NodeId condition = kNone, message = kNone;
      for (size_t i = 0; i < items.size() && message == kNone; ++i) {
        if (items[i].named) (condition == kNone ? condition : message) = expression(items[i]);
      }
      if (condition == kNone) return;
      NodeId fails = add(NodeKind::kUnary, item, {condition}, "!");
      NodeId leave = message != kNone ? add(NodeKind::kThrow, item, {message}) : add(NodeKind::kThrow, item, {});
      out.push(add(NodeKind::kIf, item, {fails, add(NodeKind::kBlock, item, {leave})}));
      return;
    }
    case kDeleteStatement: {
      const Item first = items.first_named();
      if (!first || first.kind != kExpressionList) return deleted(first ? first : item, out);
      Items several(*this, first);
      for (size_t i = 0; Item one = several.nth_named(i); ++i) deleted(one, out);
      return;
    }
    case kPrintStatement:
    case kExecStatement: {
      NodeId made = kNone;
      {
        Nodes children(*this);
        Item keyword = items.size() > 0 ? items[0] : item;
        children.push(add(NodeKind::kName, keyword, {}, item.kind == kPrintStatement ? "print" : "exec"));
        for (size_t i = 0; i < items.size(); ++i) {
          if (items[i].named) children.push(expression(items[i]));
        }
        made = add(NodeKind::kCall, item, children);
      }
      out.push(add(NodeKind::kExpression, item, {made}));
      return;
    }
    default: unknown_statement(item, out);
  }
}

// `del table[key]` is table.__delitem__(key).
void PythonLowering::deleted(const Item& item, Nodes& out) {
  NodeId made = expression(item);
  if (at(made).kind == NodeKind::kIndex && at(made).child_count == 2) {
    const NodeId whole = unit().child(made, 0), key = unit().child(made, 1);
    made = add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {whole}, "__delitem__"), key});
  } else {
    made = add(NodeKind::kUnknown, item, {made});
  }
  out.push(add(NodeKind::kExpression, item, {made}));
}

// An error holds statements and expressions side by side.
void PythonLowering::unknown_statement(const Item& item, Nodes& out) {
  if (item.kind == kErrorSymbol) {
    out.push(unknown(item));
  } else {
    out.push(add(NodeKind::kExpression, item, {expression(item)}));
  }
}

// Inside of what is not understood: whatever it is, in its own form.
void PythonLowering::statement_or_expression(const Item& item, Nodes& out) {
  bool is_statement = (item.kind >= kImportStatement && item.kind <= kMatchStatement && item.kind != kAliasedImport &&
                       item.kind != kDottedName && item.kind != kAssignment && item.kind != kAugmentedAssignment) ||
                      (item.kind >= kFunctionDefinition && item.kind <= kDecoratedDefinition) ||
                      item.kind == kBlockSymbol;
  if (item.kind == kAssignment) {
    assignment(item, out);
  } else if (item.kind == kAugmentedAssignment) {
    out.push(augmented(item));
  } else if (is_statement) {
    statement(item, out);
  } else {
    out.push(expression(item));
  }
}

NodeId PythonLowering::block(const Item& item) {
  Nodes children(*this);
  if (item) statements(item, children);
  return add(NodeKind::kBlock, item, children);
}

NodeId PythonLowering::if_statement(const Item& item) {
  Items items(*this, item);
  NodeId condition = expression_or_none(items.with_field(kConditionField));
  NodeId consequence = block(items.with_field(kConsequenceField));
  // Each `elif` is the else of the one before: built from the last one.
  NodeId alternative = kNone;
  uint32_t end = item.end;
  for (size_t i = items.size(); i-- > 0;) {
    if (items[i].field != kAlternativeField) continue;
    Items parts(*this, items[i]);
    if (items[i].kind == kElseClause) {
      alternative = block(parts.with_field(kBodyField));
      continue;
    }
    Item clause = items[i];
    clause.end = end;
    NodeId test = expression_or_none(parts.with_field(kConditionField));
    NodeId then = block(parts.with_field(kConsequenceField));
    alternative = alternative == kNone ? add(NodeKind::kIf, clause, {test, then})
                                       : add(NodeKind::kIf, clause, {test, then, alternative});
  }
  if (alternative == kNone) return add(NodeKind::kIf, item, {condition, consequence});
  return add(NodeKind::kIf, item, {condition, consequence, alternative});
}

void PythonLowering::loop(const Item& item, Nodes& out) {
  NodeId otherwise = kNone;
  NodeId made = kNone;
  std::string left;
  {
    Items items(*this, item);
    Item alternative = items.with_field(kAlternativeField);
    NodeId first = kNone, condition = kNone;
    if (item.kind == kForStatement) {
      first = expression_or_none(items.with_field(kLeftField));
      condition = expression_or_none(items.with_field(kRightField));
    } else {
      condition = expression_or_none(items.with_field(kConditionField));
    }
    loops_.push_back({alternative ? "left the loop at " + std::to_string(item.begin) : std::string(), false});
    NodeId body = block(items.with_field(kBodyField));
    if (loops_.back().second) left = loops_.back().first;
    loops_.pop_back();
    made = add(NodeKind::kLoop, item, {first, condition, kNone, body}, item.kind == kForStatement ? "each" : "while");
    if (alternative) {
      Items parts(*this, alternative);
      otherwise = block(parts.with_field(kBodyField));
    }
  }
  if (left.empty()) {
    out.push(made);
    if (otherwise != kNone) out.push(otherwise);
    return;
  }
  // Its `else` is for where no `break` left it: a variable of our own says so.
  out.push(set_left(item, left, false));
  out.push(made);
  const NodeId stays = add(NodeKind::kUnary, item, {add(NodeKind::kName, item, {}, left)}, "!");
  out.push(add(NodeKind::kIf, item, {stays, otherwise}));
}

NodeId PythonLowering::set_left(const Item& item, std::string_view name, bool value) {
  const NodeId target = add(NodeKind::kName, item, {}, name);
  return add(NodeKind::kAssign, item, {target, literal(LiteralKind::kBoolean, item, value ? "true" : "false")}, "=");
}

NodeId PythonLowering::guarded_block(const Item& body, const Item& otherwise) {
  Nodes children(*this);
  if (body) statements(body, children);
  if (otherwise) {
    Items parts(*this, otherwise);
    children.push(block(parts.with_field(kBodyField)));
  }
  return add(NodeKind::kBlock, body, children);
}

NodeId PythonLowering::try_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  children.push(guarded_block(items.with_field(kBodyField), items.with_kind(kElseClause)));
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kExceptClause) children.push(handler(items[i]));
  }
  Item last = items.with_kind(kFinallyClause);
  if (last) {
    Items parts(*this, last);
    NodeId body = block(parts.with_kind(kBlockSymbol));
    children.push(add(NodeKind::kFinally, last, {body}));
  }
  return add(NodeKind::kTry, item, children);
}

NodeId PythonLowering::handler(const Item& item) {
  Items items(*this, item);
  Item caught = items.with_field(kValueField);
  Item alias = items.with_field(kAliasField);
  NodeId type = kNone;
  if (caught && caught.kind == kAsPattern) {
    Items parts(*this, caught);
    alias = parts.with_field(kAliasField);
    type = type_name(parts.first_named());
  } else if (caught) {
    type = type_name(caught);
  }
  NodeId body = block(items.with_kind(kBlockSymbol));
  NodeId made = add(NodeKind::kHandler, item, {body}, alias ? text(alias) : std::string_view());
  at(made).type = type;
  return made;
}

NodeId PythonLowering::with_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  Item clause = items.with_kind(kWithClause);
  if (clause) with_items(clause, children);
  Item body = items.with_field(kBodyField);
  if (body) statements(body, children);
  return add(NodeKind::kBlock, item, children);
}

void PythonLowering::with_items(const Item& clause, Nodes& out) {
  Items items(*this, clause);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kWithItem) continue;
    Items parts(*this, items[i]);
    Item value = parts.with_field(kValueField);
    if (!value) value = parts.first_named();
    if (!value) continue;
    // `with (a as b, c as d)` is a tuple of patterns to the grammar.
    if (value.kind == kTuple || value.kind == kParenthesized) {
      Items members(*this, value);
      if (members.with_kind(kAsPattern)) {
        for (size_t k = 0; k < members.size(); ++k) {
          if (members[k].named) out.push(with_item(members[k]));
        }
        continue;
      }
    }
    out.push(with_item(value));
  }
}

NodeId PythonLowering::with_item(const Item& value) {
  auto entered = [&](NodeId statement) {
    at(statement).op = 1;
    return statement;
  };
  if (value.kind != kAsPattern) return entered(add(NodeKind::kExpression, value, {expression(value)}));
  Items parts(*this, value);
  NodeId initial = expression_or_none(parts.first_named());
  Item alias = parts.with_field(kAliasField);
  Item target;
  if (alias) target = Items(*this, alias).first_named();
  if (!target) target = alias;
  if (initial == kNone || !target) return unknown(value);
  if (target.kind == kIdentifier || target.kind == kAsPatternTarget) {
    return entered(add(NodeKind::kDeclare, value, {initial}, text(target)));
  }
  return add(NodeKind::kAssign, value, {expression(target), initial}, "=");
}

void PythonLowering::expression_statement(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item only = items.first_named();
  if (!only) return;
  if (items.nth_named(1) || items.has_token(",")) {
    NodeId tuple = sequence(item);
    out.push(add(NodeKind::kExpression, item, {tuple}));
  } else if (only.kind == kAssignment) {
    assignment(only, out);
  } else if (only.kind == kAugmentedAssignment) {
    out.push(augmented(only));
  } else {
    out.push(add(NodeKind::kExpression, item, {expression(only)}));
  }
}

void PythonLowering::assignment(const Item& item, Nodes& out) {
  // `a = b = v` nests to the right: gather the targets, then the value.
  std::vector<Item> targets;
  Item type, value, at_item = item;
  while (true) {
    Items items(*this, at_item);
    Item target = items.with_field(kLeftField);
    if (target) targets.push_back(target);
    if (!type) type = items.with_field(kTypeField);
    value = items.with_field(kRightField);
    if (!value || value.kind != kAssignment) break;
    at_item = value;
  }
  if (targets.empty()) return;
  if (type && targets.size() == 1 && targets[0].kind == kIdentifier) {
    NodeId declared = type_name(type);
    NodeId initial = expression_or_none(value);
    NodeId made = add_optional(NodeKind::kDeclare, item, initial, text(targets[0]));
    at(made).type = declared;
    out.push(made);
    return;
  }
  if (!value) return;
  if (targets.size() == 1 && (named_tuple(targets[0], value, out) || assign_pairwise(targets[0], value, out))) return;
  NodeId shared = value.kind == kAugmentedAssignment ? augmented(value) : expression(value);
  for (size_t i = targets.size(); i-- > 0;) {
    Item whole = item;
    whole.begin = targets[i].begin;
    out.push(set_to(targets[i], shared, whole));
  }
}

// One target of several; in a class's body a field of it.
NodeId PythonLowering::set_to(const Item& target, NodeId value, const Item& whole) {
  if (!sets_fields_ || target.kind != kIdentifier)
    return add(NodeKind::kAssign, whole, {expression(target), value}, "=");
  const NodeId made = add_optional(NodeKind::kField, whole, value, text(target));
  at(made).flags |= kStatic;
  return made;
}

// `a, b = x, y` as two assignments, unless the second value speaks of the first target (a swap).
bool PythonLowering::assign_pairwise(const Item& target, const Item& value, Nodes& out) {
  auto is_list = [](uint16_t kind) {
    return kind == kPatternList || kind == kTuplePattern || kind == kListPattern || kind == kExpressionList ||
           kind == kTuple || kind == kList;
  };
  if (!is_list(target.kind) || !is_list(value.kind)) return false;
  std::vector<Item> targets, values;
  for (auto [from, list] : {std::pair(&target, &targets), std::pair(&value, &values)}) {
    Items items(*this, *from);
    for (size_t i = 0; i < items.size(); ++i) {
      Item item = items[i];
      if (!item.named) continue;
      if (item.kind == kListSplat || item.kind == kListSplatPattern || item.kind == kErrorSymbol) return false;
      list->push_back(item);
    }
  }
  if (targets.size() != values.size() || targets.empty() || targets.size() > kMostPairs) return false;
  for (size_t i = 0; i + 1 < targets.size(); ++i) {
    for (size_t k = i + 1; k < values.size(); ++k) {
      if (depends(targets[i], values[k])) return false;
    }
  }
  for (size_t i = 0; i < targets.size(); ++i) {
    if (assign_pairwise(targets[i], values[i], out)) continue;
    NodeId right = expression(values[i]);
    Item span = targets[i];
    span.end = values[i].end;
    out.push(set_to(targets[i], right, span));
  }
  return true;
}

// Whether the value may read what assigning the target changes: told by the target's last word, so never too late.
bool PythonLowering::depends(const Item& target, const Item& value) const {
  std::string_view name = text(target);
  if (target.kind != kIdentifier && target.kind != kAttribute) return true;
  name = name.substr(name.rfind('.') + 1);
  return holds_word(text(value), name);
}

NodeId PythonLowering::augmented(const Item& item) {
  Items items(*this, item);
  Item operation = items.with_field(kOperatorField);
  Item right = items.with_field(kRightField);
  NodeId target = expression_or_none(items.with_field(kLeftField));
  NodeId value = right && right.kind == kAugmentedAssignment ? augmented(right) : expression_or_none(right);
  return add(NodeKind::kAssign, item, {target, value}, operation ? text(operation) : std::string_view("="));
}

void PythonLowering::imports(const Item& item, Nodes& out) {
  Items items(*this, item);
  std::string_view prefix = item.kind == kFutureImport ? "__future__." : "";
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field != kNameField) continue;
    std::string_view name = text(items[i]);
    std::string_view bound = name.substr(0, name.find('.'));
    std::string module(prefix);
    if (items[i].kind == kAliasedImport) {
      Items parts(*this, items[i]);
      bound = text(parts.with_field(kAliasField));
      module += dotted_text(parts.with_field(kNameField));
    } else {
      module += prefix.empty() ? bound : name;
    }
    NodeId made = add(NodeKind::kImport, items[i], {}, bound);
    at(made).text2 = intern(module);
    out.push(made);
  }
}

void PythonLowering::import_from(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item from = items.with_field(kModuleNameField);
  std::string module = from ? dotted_text(from) : std::string();
  auto push = [&](const Item& at_item, std::string_view bound, const std::string& name) {
    std::string whole = module;
    if (!name.empty() && !whole.empty() && whole.back() != '.') whole += '.';
    whole += name;
    NodeId made = add(NodeKind::kImport, at_item, {}, bound);
    at(made).text2 = intern(whole);
    out.push(made);
  };
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kWildcardImport) push(items[i], "", "");
    if (items[i].field != kNameField) continue;
    if (items[i].kind == kAliasedImport) {
      Items parts(*this, items[i]);
      push(items[i], text(parts.with_field(kAliasField)), dotted_text(parts.with_field(kNameField)));
    } else {
      push(items[i], text(items[i]), dotted_text(items[i]));
    }
  }
}

// A dotted name without the blanks that may stand around its dots.
std::string PythonLowering::dotted_text(const Item& item) {
  std::string name;
  for (char c : text(item)) {
    if (!isspace(static_cast<unsigned char>(c)) && c != '\\') name.push_back(c);
  }
  return name;
}

}  // namespace vitrine::source::python

namespace vitrine::source {

namespace {

class PythonFrontEnd : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    Parsed parsed = python::PythonLowering(parser_.parse(text, budget)).run();
    python::drop_stand_ins(parsed.unit);
    return parsed;
  }

 private:
  TreeParser parser_{python::grammar()};
};

}  // namespace

std::unique_ptr<FrontEnd> make_python_front_end() {
  return std::make_unique<PythonFrontEnd>();
}

}  // namespace vitrine::source
