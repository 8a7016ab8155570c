#include <cctype>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

bool is_list(uint16_t kind) {
  return kind == kLeftAssignmentListSymbol || kind == kRightAssignmentListSymbol || kind == kArraySymbol ||
         kind == kDestructuredLeftAssignmentSymbol;
}

bool is_statement_value(uint16_t kind) {
  return kind == kIfSymbol || kind == kUnlessSymbol || kind == kCaseSymbol || kind == kCaseMatchSymbol ||
         kind == kBeginSymbol || kind == kRescueModifierSymbol;
}

}  // namespace

void RubyLowering::assignment(const Item& item, Nodes& out, Sink sink) {
  // `a = b = v` nests to the right: gather the targets, then the value.
  std::vector<Item> targets;
  Item value, at_item = item;
  while (true) {
    Items items(*this, at_item);
    if (Item left = items.with_field(kLeftField)) targets.push_back(left);
    value = items.with_field(kRightField);
    if (!value || value.kind != kAssignmentSymbol) break;
    at_item = value;
  }
  if (targets.empty() || !value) {
    out.push(unknown(item));
    return;
  }
  if (targets.size() == 1) {
    assign_value(item, targets[0], value, out);
  } else {
    NodeId shared = expression(value);
    for (size_t i = targets.size(); i-- > 0;) {
      Item whole = item;
      whole.begin = targets[i].begin;
      also_set(targets[i], shared, whole, out);
      out.push(add(NodeKind::kAssign, whole, {target(targets[i]), shared}, "="));
    }
  }
  if (sink.to == Sink::To::kNothing) return;
  uint16_t kind = targets[0].kind;
  bool readable = kind == kIdentifierSymbol || kind == kInstanceVariableSymbol || kind == kClassVariableSymbol ||
                  kind == kGlobalVariableSymbol || kind == kConstantSymbol;
  if (readable) out.push(finish(item, target(targets[0]), sink));
}

void RubyLowering::assign_value(const Item& item, const Item& left, const Item& value, Nodes& out) {
  if (assign_pairwise(left, value, out)) return;
  if (left.kind == kConstantSymbol && class_.empty() && scopes_.empty()) {
    // A constant of the file.
    Item call = value;
    if (call.kind == kCallSymbol) {
      if (NodeId made = made_type(item, left, call); made != kNone) {
        out.push(made);
        return;
      }
    }
    NodeId initial = expression(value);
    NodeId made = add(NodeKind::kDeclare, item, {initial}, text(left));
    at(made).flags |= kConst;
    out.push(made);
    return;
  }
  std::string of_thread;
  if ((left.kind == kGlobalVariableSymbol || thread_local_name(left, of_thread)) && !inside_.empty() &&
      inside_.back() == Inside::kMethod) {
    out.push(add(NodeKind::kUnknown, item, {target(left)}, "global"));
  }
  if (is_statement_value(value.kind)) {
    // (The name is a variable from here on, but its old value is what the branches read.)
    Sink sink{Sink::To::kTarget, target(left)};
    statement(value, out, sink);
    return;
  }
  NodeId made = kNone;
  if (is_list(value.kind) && value.kind == kRightAssignmentListSymbol) {
    made = sequence(value);
  } else {
    made = expression(value);
  }
  also_set(left, made, item, out);
  out.push(add(NodeKind::kAssign, item, {target(left), made}, "="));
}

// `x.name = v` where the file has a method `name=`, or one that attr_accessor makes.
void RubyLowering::also_set(const Item& left, NodeId value, const Item& whole, Nodes& out) {
  if (left.kind != kCallSymbol) return;
  Items items(*this, left);
  Item receiver = items.with_field(kReceiverField), method = items.with_field(kMethodField);
  if (!receiver || !method) return;
  std::string name(text(method));
  if (methods_.contains(name + "=")) {
    NodeId setter = add(NodeKind::kMember, left, {expression(receiver)}, name + "=");
    NodeId called = add(NodeKind::kCall, whole, {setter, value});
    out.push(add(NodeKind::kExpression, whole, {called}));
    return;
  }
  for (const auto& [names, mark] : {std::pair(&attributes_, "@"), std::pair(&of_variables_, "@@")}) {
    if (!names->contains(name)) continue;
    NodeId field = add(NodeKind::kMember, left, {expression(receiver)}, mark + name);
    out.push(add(NodeKind::kAssign, whole, {field, value}, "="));
  }
}

// `a, b = x, y` as two assignments, unless the second value speaks of the first target (a swap).
bool RubyLowering::assign_pairwise(const Item& left, const Item& value, Nodes& out) {
  if (!is_list(left.kind) || !is_list(value.kind)) return false;
  std::vector<Item> targets, values;
  for (auto [from, list] : {std::pair(&left, &targets), std::pair(&value, &values)}) {
    Items items(*this, *from);
    for (size_t i = 0; i < items.size(); ++i) {
      Item item = items[i];
      if (!item.named) continue;
      if (item.kind == kSplatArgumentSymbol || item.kind == kRestAssignmentSymbol || item.kind == kErrorSymbol) {
        return false;
      }
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
    Item span = targets[i];
    span.end = values[i].end;
    assign_value(span, targets[i], values[i], out);
  }
  return true;
}

// Whether the value may read what assigning the target changes: told by the target's last word, so never too late.
bool RubyLowering::depends(const Item& left, const Item& value) const {
  std::string_view name = text(left);
  if (left.kind == kElementReferenceSymbol) return true;
  name = name.substr(name.find_last_of(".@:") + 1);
  return holds_word(text(value), name);
}

NodeId RubyLowering::augmented(const Item& item) {
  Items items(*this, item);
  Item operation = items.with_field(kOperatorField), left = items.with_field(kLeftField);
  NodeId value = expression_or_none(items.with_field(kRightField));
  if (!left || value == kNone) return unknown(item);
  NodeId written = target(left);
  if (operation && text(operation) == "&&=") {  // where it is nil it stays that
    const NodeId both = add(NodeKind::kBinary, item, {expression(left), value}, "&&");
    return add(NodeKind::kAssign, item, {written, both}, "=");
  }
  return add(NodeKind::kAssign, item, {written, value}, operation ? text(operation) : std::string_view("="));
}

// What an assignment writes to.
NodeId RubyLowering::target(const Item& item) {
  switch (item.kind) {
    case kIdentifierSymbol: set_variable(text(item)); return add(NodeKind::kName, item, {}, text(item));
    case kCallSymbol: {
      Items items(*this, item);
      Item receiver = items.with_field(kReceiverField), method = items.with_field(kMethodField);
      if (!receiver || !method) return unknown(item);
      return add(NodeKind::kMember, item, {expression(receiver)}, text(method));
    }
    case kLeftAssignmentListSymbol:
    case kDestructuredLeftAssignmentSymbol: {
      Items items(*this, item);
      Nodes children(*this);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named) children.push(target(items[i]));
      }
      return add(NodeKind::kArray, item, children);
    }
    case kRestAssignmentSymbol: {
      Item inner = Items(*this, item).first_named();
      return inner ? add(NodeKind::kSpread, item, {target(inner)}) : add(NodeKind::kUnknown, item, {});
    }
    default: return expression(item);
  }
}

}  // namespace vitrine::source::ruby
