#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {

NodeId CSharpLowering::object_creation(Index i, NodeId expected) {
  Index written = field(i, csharp::kTypeField), list = child(i, csharp::kArgumentList),
        initializer = child(i, csharp::kInitializerExpression);
  NodeId of = written == kAbsent ? expected : type(written);
  Children parts;
  arguments(list, parts);
  NodeId made = make_over(NodeKind::kNew, tree_[i].begin,
                          initializer == kAbsent ? tree_[i].end : tree_[initializer].begin, parts, {.type = of});
  return initializer == kAbsent ? made : initialised(i, made, of, initializer);
}

// What is made, then set or added to, then given back.
NodeId CSharpLowering::initialised(Index i, NodeId made, NodeId of, Index initializer) {
  std::string variable = "$" + std::to_string(++made_count_);
  StringId id = intern(variable);
  Children outer;
  outer.swap(before_);
  uint32_t begin = tree_[i].begin, after = tree_[initializer].begin;
  Children statements{make_over(NodeKind::kDeclare, begin, after, {made}, {.text = id, .type = of})};
  NodeId target = make_over(NodeKind::kName, after, after, {}, {.text = id});
  initialise(target, initializer, statements);
  statements.insert(statements.begin(), before_.begin(), before_.end());
  before_ = std::move(outer);
  uint32_t end = tree_[i].end;
  NodeId value = make_over(NodeKind::kName, end, end, {}, {.text = id});
  statements.push_back(make_over(NodeKind::kReturn, end, end, {value}));
  return invoked_block(i, statements);
}

void CSharpLowering::initialise(NodeId target, Index initializer, Children& out) {
  for (Index c : named(initializer)) {
    if (symbol(initializer) == csharp::kWithExpression) {
      const Index member = first_named(c), value = last_named(c);
      if (symbol(c) != csharp::kWithInitializer || member == kAbsent || member == value) continue;
      const NodeId place = make(NodeKind::kMember, member, {target}, {.text = intern_text(member)});
      const NodeId set = expression(value);
      out.push_back(make(NodeKind::kAssign, c, {place, set}, {.text = intern("=")}));
      continue;
    }
    if (symbol(c) != csharp::kAssignmentExpression) {
      // An element, or a key and a value.
      Children given{make(NodeKind::kMember, c, {target}, {.text = intern("Add")})};
      if (symbol(c) == csharp::kInitializerExpression) {
        for (Index part : named(c)) given.push_back(expression(part));
      } else {
        given.push_back(expression(c));
      }
      out.push_back(as_statement(make(NodeKind::kCall, c, given)));
      continue;
    }
    Index left = field(c, csharp::kLeftField), right = field(c, csharp::kRightField);
    if (left == kAbsent || right == kAbsent) continue;
    NodeId place = kNone;
    if (symbol(left) == csharp::kIdentifier) {
      place = make(NodeKind::kMember, left, {target}, {.text = intern_text(left)});
    } else if (symbol(left) == csharp::kElementBindingExpression || symbol(left) == csharp::kBracketedArgumentList) {
      place = subscript(left, target, left);
    } else {
      out.push_back(as_statement(expression(c)));
      continue;
    }
    if (symbol(right) == csharp::kInitializerExpression) {
      initialise(place, right, out);
    } else {
      NodeId value = expression(right);
      out.push_back(make(NodeKind::kAssign, c, {place, value}, {.text = intern("=")}));
    }
  }
}

NodeId CSharpLowering::anonymous_object(Index i) {
  Children entries;
  Index key = kAbsent, pending = kAbsent;
  auto flush = [&]() {
    if (pending == kAbsent) return;
    std::string_view name_text = text(pending);
    size_t dot = name_text.rfind('.');
    if (dot != std::string_view::npos) name_text = name_text.substr(dot + 1);
    NodeId value = expression(pending);
    entries.push_back(make(NodeKind::kEntry, pending, {value}, {.text = intern(name_text)}));
    pending = kAbsent;
  };
  for (Index c : tree_.children(i)) {
    if (symbol(c) == csharp::kEquals) {
      key = std::exchange(pending, kAbsent);
    } else if (tree_[c].named && symbol(c) != kCommentSymbol) {
      if (key != kAbsent) {
        NodeId value = expression(c);
        entries.push_back(
            make_over(NodeKind::kEntry, tree_[key].begin, tree_[c].end, {value}, {.text = intern_text(key)}));
        key = kAbsent;
      } else {
        flush();
        pending = c;
      }
    }
  }
  flush();
  return make(NodeKind::kMap, i, entries);
}

// new byte[16] is a kNew of byte[] with the length; new byte[] {1, 2} a kArray.
NodeId CSharpLowering::array_creation(Index i, NodeId expected) {
  Index written = field(i, csharp::kTypeField), initializer = child(i, csharp::kInitializerExpression);
  NodeId of = written == kAbsent ? expected : type(written);
  if (initializer != kAbsent) {
    NodeId array = array_initializer(initializer, of);
    builder_.at(array).begin = tree_[i].begin;
    return array;
  }
  if (of == kNone) return unknown(i);
  Children lengths;
  // The outermost array's lengths: of byte[4][] those of the first brackets.
  Index at = written, rank = kAbsent;
  for (int depth = 0; at != kAbsent && symbol(at) == csharp::kArrayType && depth < 64; ++depth) {
    rank = field(at, csharp::kRankField);
    at = field(at, csharp::kTypeField);
  }
  if (rank != kAbsent) {
    for (Index c : named(rank)) lengths.push_back(expression(c));
  }
  return make(NodeKind::kNew, i, lengths, {.type = of});
}

NodeId CSharpLowering::array_initializer(Index i, NodeId array_type) {
  Children elements;
  for (Index element : named(i)) {
    if (symbol(element) == csharp::kInitializerExpression) {
      elements.push_back(array_initializer(element, element_type(array_type, element)));
    } else {
      elements.push_back(expression(element, element_type(array_type, element)));
    }
  }
  return make(NodeKind::kArray, i, elements, {.type = array_type});
}

}  // namespace vitrine::source
