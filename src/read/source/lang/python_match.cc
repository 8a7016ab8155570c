// `match`: a kSwitch where its patterns are values alone; where they take a value apart or have a guard, the chain of
// `if` that it abbreviates.
#include <algorithm>
#include <array>

#include "read/source/lang/python_lowering.h"

namespace vitrine::source::python {

namespace {

// Classes whose one positional pattern is the value itself.
constexpr std::array<std::string_view, 11> kOwnValue = {"bool", "bytearray", "bytes", "dict",  "float", "frozenset",
                                                        "int",  "list",      "set",   "tuple", "str"};

}  // namespace

NodeId PythonLowering::match_statement(const Item& item) {
  Items items(*this, item);
  NodeId subject = subject_of(items, item);
  Items cases(*this, items.with_field(kBodyField));
  for (size_t i = 0; i < cases.size(); ++i) {
    if (cases[i].kind != kCaseClause) continue;
    Items parts(*this, cases[i]);
    size_t patterns = 0;
    bool apart = static_cast<bool>(parts.with_field(kGuardField));
    for (size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].kind != kCasePattern) continue;
      ++patterns;
      apart = apart || takes_apart(parts[k], false);
    }
    if (apart || patterns > 1) return conditions(item, subject);
  }
  Nodes children(*this);
  children.push(subject);
  for (size_t i = 0; i < cases.size(); ++i) {
    if (cases[i].kind == kCaseClause) children.push(case_clause(cases[i], subject));
  }
  return add(NodeKind::kSwitch, item, children);
}

// `match a, b:` has several subjects: a tuple.
NodeId PythonLowering::subject_of(const Items& items, const Item& item) {
  Nodes subjects(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kSubjectField) subjects.push(expression(items[i]));
  }
  if (subjects.size() == 1) return subjects[0];
  return add(NodeKind::kArray, item, subjects);
}

NodeId PythonLowering::case_clause(const Item& item, NodeId subject) {
  Items items(*this, item);
  Item captured;
  bool any = false;
  NodeId labels = kNone;
  {
    Nodes list(*this);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind == kCasePattern) any = case_labels(items[i], list, captured) || any;
    }
    labels = add(NodeKind::kArray, item, list);
  }
  NodeId body = block(items.with_field(kConsequenceField));
  if (captured) body = add(NodeKind::kBlock, item, {bind(captured, subject), body});
  NodeId made = add(NodeKind::kCase, item, {labels, body});
  if (any) at(made).flags |= kDefault;
  return made;
}

// Adds the values a pattern compares with; true where it takes anything (`_` or a captured name).
bool PythonLowering::case_labels(const Item& pattern, Nodes& labels, Item& captured) {
  Items items(*this, pattern);
  if (pattern.kind == kUnionPattern) {
    bool any = false;
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].named) any = case_labels(items[i], labels, captured) || any;
    }
    return any;
  }
  if (pattern.kind == kCasePattern) {
    Item inner = items.first_named();
    if (!inner) return text(pattern) == "_";
    if (!items.has_token("-")) return case_labels(inner, labels, captured);
    labels.push(add(NodeKind::kUnary, pattern, {expression(inner)}, "-"));
    return false;
  }
  if (pattern.kind == kDottedName && text(pattern).find('.') == std::string_view::npos) {
    if (text(pattern) != "_") captured = pattern;
    return true;
  }
  labels.push(expression(pattern));
  return false;
}

// Does a pattern ask for more than whether the value is one of some?
bool PythonLowering::takes_apart(const Item& pattern, bool inside) {
  switch (pattern.kind) {
    case kClassPattern:
    case kKeywordPattern:
    case kDictPattern:
    case kListPattern:
    case kTuplePattern:
    case kSplatPattern:
    case kAsPattern:
    case kErrorSymbol: return true;
    case kDottedName: return inside && text(pattern).find('.') == std::string_view::npos;
    case kCasePattern:
    case kUnionPattern: break;
    default: return false;
  }
  Items items(*this, pattern);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named && takes_apart(items[i], inside || pattern.kind == kUnionPattern)) return true;
  }
  return false;
}

// Built from the last case: each is the `else` of the one before. A guard asks for what its pattern binds, so that is
// bound before; other names only where the pattern matches.
NodeId PythonLowering::conditions(const Item& item, NodeId subject) {
  Items items(*this, item);
  Items cases(*this, items.with_field(kBodyField));
  NodeId before = kNone;
  if (at(subject).kind != NodeKind::kName && at(subject).kind != NodeKind::kLiteral &&
      at(subject).kind != NodeKind::kArray) {
    const std::string name = "subject of the match at " + std::to_string(item.begin);
    const NodeId target = add(NodeKind::kName, item, {}, name);
    before = add(NodeKind::kAssign, item, {target, subject}, "=");
    subject = add(NodeKind::kName, item, {}, name);
  }
  NodeId rest = kNone;
  for (size_t i = cases.size(); i-- > 0;) {
    if (cases[i].kind != kCaseClause) continue;
    const Item clause = cases[i];
    Items parts(*this, clause);
    std::vector<NodeId> bound;
    NodeId test = clause_pattern(parts, clause, subject, bound);
    const Item guard = parts.with_field(kGuardField);
    const NodeId asked = guard ? expression_or_none(Items(*this, guard).first_named()) : kNone;
    NodeId body = block(parts.with_field(kConsequenceField));
    Nodes around(*this);
    if (asked != kNone) {
      test = joined(clause, test, asked, "&&");
      for (NodeId one : bound) around.push(one);
    } else if (!bound.empty()) {
      Nodes inner(*this);
      for (NodeId one : bound) inner.push(one);
      inner.push(body);
      body = add(NodeKind::kBlock, clause, inner);
    }
    if (test == kNone) {
      rest = body;
      continue;
    }
    const NodeId made =
        rest == kNone ? add(NodeKind::kIf, clause, {test, body}) : add(NodeKind::kIf, clause, {test, body, rest});
    around.push(made);
    rest = around.size() == 1 ? made : add(NodeKind::kBlock, clause, around);
  }
  Nodes all(*this);
  if (before != kNone) all.push(before);
  if (rest != kNone) all.push(rest);
  return add(NodeKind::kBlock, item, all);
}

NodeId PythonLowering::bind(const Item& name, NodeId value) {
  const NodeId target = add(NodeKind::kName, name, {}, text(name));
  return add(NodeKind::kAssign, name, {target, value}, "=");
}

// Two tests as one; kNone is what always holds.
NodeId PythonLowering::joined(const Item& item, NodeId left, NodeId right, std::string_view operation) {
  if (left == kNone || right == kNone) return operation == "&&" ? std::max(left, right) : kNone;
  return add(NodeKind::kBinary, item, {left, right}, operation);
}

// `case a, b:` is a tuple without its parentheses.
NodeId PythonLowering::clause_pattern(const Items& clause, const Item& item, NodeId value, std::vector<NodeId>& bound) {
  std::vector<Item> parts;
  for (size_t i = 0; i < clause.size(); ++i) {
    if (clause[i].kind == kCasePattern) parts.push_back(clause[i]);
  }
  if (parts.size() == 1 && !clause.has_token(",")) return pattern(parts.front(), value, bound);
  return pattern_of_list(item, parts, value, bound);
}

// What must hold for a pattern to match, kNone where it takes anything; what it binds is added.
NodeId PythonLowering::pattern(const Item& item, NodeId value, std::vector<NodeId>& bound) {
  Items items(*this, item);
  const Item first = items.first_named();
  switch (item.kind) {
    case kCasePattern:
      if (!first) return text(item) == "_" ? kNone : unknown(item);
      if (!items.has_token("-")) return pattern(first, value, bound);
      return add(NodeKind::kBinary, item, {value, add(NodeKind::kUnary, item, {expression(first)}, "-")}, "==");
    case kUnionPattern: {
      NodeId test = kNone;
      for (size_t i = 0; Item one = items.nth_named(i); ++i) {
        const NodeId asked = pattern(one, value, bound);
        test = i == 0 ? asked : joined(item, test, asked, "||");
      }
      return test;
    }
    case kAsPattern: {
      const Item name = items.with_kind(kIdentifier);
      const NodeId test = first ? pattern(first, value, bound) : unknown(item);
      if (name && text(name) != "_") bound.push_back(bind(name, value));
      return test;
    }
    case kDottedName:
      if (text(item).find('.') != std::string_view::npos) break;
      if (text(item) != "_") bound.push_back(bind(item, value));
      return kNone;
    case kListPattern:
    case kTuplePattern: {
      std::vector<Item> parts;
      for (size_t i = 0; Item one = items.nth_named(i); ++i) parts.push_back(one);
      const bool group = item.kind == kTuplePattern && parts.size() == 1 && !items.has_token(",");
      return group ? pattern(parts.front(), value, bound) : pattern_of_list(item, parts, value, bound);
    }
    case kDictPattern: return pattern_of_map(item, value, bound);
    case kClassPattern: return pattern_of_class(item, value, bound);
    case kSplatPattern:
    case kKeywordPattern:
    case kComplexPattern:
    case kErrorSymbol: return unknown(item);
    default: break;
  }
  return add(NodeKind::kBinary, item, {value, expression(item)}, "==");
}

// [a, "x", *rest, b]
NodeId PythonLowering::pattern_of_list(const Item& item, const std::vector<Item>& parts, NodeId value,
                                       std::vector<NodeId>& bound) {
  auto splat_in = [&](const Item& part) {
    return part.kind == kSplatPattern  ? part
           : part.kind == kCasePattern ? Items(*this, part).with_kind(kSplatPattern)
                                       : Item();
  };
  size_t star = parts.size();
  for (size_t i = 0; i < parts.size(); ++i) {
    if (splat_in(parts[i])) star = i;
  }
  const bool open = star < parts.size();
  auto number = [&](size_t n) { return literal(LiteralKind::kInteger, item, std::to_string(n)); };
  const NodeId length = add(NodeKind::kCall, item, {add(NodeKind::kName, item, {}, "len"), value});
  NodeId test =
      add(NodeKind::kBinary, item, {length, number(open ? parts.size() - 1 : parts.size())}, open ? ">=" : "==");
  for (size_t i = 0; i < parts.size(); ++i) {
    const size_t from_end = parts.size() - i;
    if (i == star) {
      const Item name = Items(*this, splat_in(parts[i])).with_kind(kIdentifier);
      if (!name || text(name) == "_") continue;
      const NodeId end = from_end == 1 ? kNone : add(NodeKind::kUnary, item, {number(from_end - 1)}, "-");
      bound.push_back(bind(name, add(NodeKind::kSlice, item, {value, number(i), end})));
      continue;
    }
    const NodeId index = i < star ? number(i) : add(NodeKind::kUnary, item, {number(from_end)}, "-");
    const NodeId element = add(NodeKind::kIndex, parts[i], {value, index});
    test = joined(item, test, pattern(parts[i], element, bound), "&&");
  }
  return test;
}

// {"kind": "rsa", "bits": n, **rest}
NodeId PythonLowering::pattern_of_map(const Item& item, NodeId value, std::vector<NodeId>& bound) {
  Items items(*this, item);
  NodeId test = kNone;
  Item key;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kKeyField) key = items[i];
    if (items[i].field != kValueField || !key) continue;
    const NodeId name = expression(key);
    test = joined(item, test, add(NodeKind::kBinary, key, {name, value}, "in"), "&&");
    const NodeId element = add(NodeKind::kIndex, items[i], {value, name});
    test = joined(item, test, pattern(items[i], element, bound), "&&");
    key = Item();
  }
  return test;
}

// str(s), Key(bits=n), Key("rsa", n)
NodeId PythonLowering::pattern_of_class(const Item& item, NodeId value, std::vector<NodeId>& bound) {
  Items items(*this, item);
  const Item name = items.first_named();
  if (!name) return unknown(item);
  NodeId test = add(NodeKind::kBinary, item, {value, expression(name)}, "instanceof");
  const std::string own(text(name));
  size_t position = 0;
  for (size_t i = 1; Item part = items.nth_named(i); ++i) {
    const Item keyword = part.kind == kCasePattern ? Items(*this, part).with_kind(kKeywordPattern) : Item();
    if (keyword) {
      Items words(*this, keyword);
      const Item field = words.first_named(), wanted = words.nth_named(1);
      if (!field) continue;
      const NodeId member = add(NodeKind::kMember, keyword, {value}, text(field));
      // (`_` is no node to the grammar.)
      if (wanted) test = joined(item, test, pattern(wanted, member, bound), "&&");
      continue;
    }
    NodeId element = kNone;
    const auto fields = fields_.find(own);
    if (std::find(kOwnValue.begin(), kOwnValue.end(), own) != kOwnValue.end()) {
      element = value;
    } else if (fields != fields_.end() && position < fields->second.fields.size()) {
      const std::string member(text_of(fields->second.fields[position]));
      element = add(NodeKind::kMember, part, {value}, member);
    } else {
      element = add(NodeKind::kUnknown, part, {value});
    }
    ++position;
    test = joined(item, test, pattern(part, element, bound), "&&");
  }
  return test;
}

}  // namespace vitrine::source::python
