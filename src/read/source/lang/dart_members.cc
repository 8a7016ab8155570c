#include <algorithm>

#include "read/source/lang/dart_lowering.h"

namespace vitrine::source {

// One field or variable for each name; what is not given anything and may be null is null.
void DartLowering::variables(const Parts& parts, size_t from, size_t to, bool is_member, Children& out) {
  uint16_t flags = 0;
  bool nullable = false, is_late = false;
  to = std::min(to, parts.size());
  size_t names = from;
  while (names < to && symbol(parts[names]) != dart::kStaticFinalDeclarationList &&
         symbol(parts[names]) != dart::kInitializedIdentifierList && symbol(parts[names]) != dart::kIdentifier) {
    const uint16_t kind = symbol(parts[names++]);
    if (kind == dart::kStaticWord) flags |= kStatic;
    if (kind == dart::kFinalBuiltin || kind == dart::kConstBuiltin) flags |= kConst;
    if (kind == dart::kLateWord) is_late = true;
    if (kind == dart::kInferredType) nullable = true;
  }
  bool marked = false;
  const NodeId of = type_at(parts, from, names, &marked);
  const bool starts_null = !is_member && !is_late && (nullable || marked);
  const bool is_outside = scope_.empty() && !is_local_;
  auto add = [&](Index where, Index called, const Parts& held_by, size_t value_from, size_t value_to) {
    Children initial;
    if (value_from < value_to) {
      initial.push_back(is_local_ ? value(held_by, value_from, value_to, where)
                                  : apart(held_by, value_from, value_to, where));
    } else if (starts_null) {
      initial.push_back(make_over(NodeKind::kLiteral, tree_[called].end, tree_[called].end, {},
                                  {.text = intern("null"), .op = static_cast<uint8_t>(LiteralKind::kNull)}));
    }
    uint16_t own = flags;
    if (is_outside && text(called).starts_with('_')) own |= kStatic;  // of this library only
    out.insert(out.end(), before_.begin(), before_.end());
    before_.clear();
    out.push_back(make(is_member ? NodeKind::kField : NodeKind::kDeclare, where, initial,
                       {.text = intern_text(called), .type = of, .flags = own}));
  };
  for (size_t at = names; at < to; ++at) {
    const Index c = parts[at];
    if (symbol(c) == dart::kIdentifier) {
      const bool is_given = at + 1 < to && symbol(parts[at + 1]) == dart::kAssignSign;
      size_t end = at + 1;
      while (end < to && symbol(parts[end]) != dart::kComma) ++end;
      add(c, c, parts, is_given ? at + 2 : end, end);
      at = end;
    } else if (symbol(c) == dart::kInitializedIdentifier) {
      const Parts inner = parts_of(c);
      if (!inner.empty()) add(c, inner[0], inner, 2, inner.size());
    } else if (symbol(c) == dart::kStaticFinalDeclarationList || symbol(c) == dart::kInitializedIdentifierList) {
      for (Index one : named(c)) {
        const Parts inner = parts_of(one);
        if (!inner.empty()) add(one, inner[0], inner, 2, inner.size());
      }
    }
  }
}

// enum E { a(1), b }: static fields with a construction each, and `values`.
void DartLowering::enum_constants(Index body, Children& out) {
  Children all;
  for (Index c : named(body)) {
    if (symbol(c) != dart::kEnumConstant) continue;
    const Index called = field(c, dart::kNameField);
    if (called == kAbsent) continue;
    const NodeId of = make(NodeKind::kTypeName, c, {}, {.text = intern(type_name_)});
    const Index list = child(c, dart::kArguments) != kAbsent ? child(c, dart::kArguments)
                       : child(c, dart::kArgumentPart) == kAbsent
                           ? kAbsent
                           : child(child(c, dart::kArgumentPart), dart::kArguments);
    Children given, initial;
    if (list != kAbsent) arguments(list, given);
    // (By a constructor that has a name: what it makes is not followed.)
    const bool is_named = child(c, dart::kDot) != kAbsent;
    initial.push_back(is_named ? make(NodeKind::kUnknown, c, given) : make(NodeKind::kNew, c, given, {.type = of}));
    all.push_back(word(called, text(called)));
    out.push_back(
        make(NodeKind::kField, c, initial, {.text = intern_text(called), .type = of, .flags = kStatic | kConst}));
  }
  const NodeId listed = make(NodeKind::kArray, body, all);
  const NodeId list_type = make(NodeKind::kTypeName, body, {}, {.text = intern("List")});
  out.push_back(
      make(NodeKind::kField, body, {listed}, {.text = intern("values"), .type = list_type, .flags = kStatic}));
}

// extension type T(int a): a field and a constructor that sets it.
void DartLowering::representation(Index i, Children& out) {
  const Index said = child(i, dart::kRepresentationDeclaration);
  const Index called = said == kAbsent ? kAbsent : field(said, dart::kNameField);
  if (called == kAbsent) return;
  const Parts parts = parts_of(said);
  const NodeId of = type_at(parts, std::min(find(parts, dart::kOpenParenthesis), parts.size()), kNowhere);
  out.push_back(make(NodeKind::kField, said, {}, {.text = intern_text(called), .type = of}));
  const NodeId target = member(said, make(NodeKind::kThis, said), text(called));
  const NodeId body = make(NodeKind::kBlock, said, {assign(said, target, name(called))});
  const NodeId takes = make(NodeKind::kParameter, said, {}, {.text = intern_text(called), .type = of});
  const size_t dot = find(parts, dart::kDot);
  const std::string simple = dot != kNowhere && dot + 1 < parts.size() && text(parts[dot + 1]) != "new"
                                 ? std::string(text(parts[dot + 1]))
                                 : type_name_;
  const StringId simple_text = intern(simple);
  out.push_back(make(NodeKind::kFunction, said, {takes, body},
                     {.text = simple_text, .text2 = intern(qualified(simple)), .flags = kConstructor}));
}

// What names within it may mean a variable of its own.
void DartLowering::collect_locals(Index i) {
  for (Index at = i + 1; at < tree_[i].after; ++at) {
    switch (symbol(at)) {
      case dart::kInitializedVariableDefinition:
      case dart::kForLoopParts:
      case dart::kFormalParameter:
        if (const Index called = field(at, dart::kNameField); called != kAbsent) {
          locals_.insert(text(called));
        } else if (const Index plain = child(at, dart::kIdentifier); plain != kAbsent) {
          locals_.insert(text(plain));
        }
        break;
      case dart::kInitializedIdentifier:
        if (const Index called = first_named(at); called != kAbsent) locals_.insert(text(called));
        break;
      case dart::kCatchParameters:
        for (Index called : named(at)) locals_.insert(text(called));
        break;
      case dart::kVariablePattern:
        if (const Index called = last_named(at); called != kAbsent) locals_.insert(text(called));
        break;
      case dart::kPatternVariableDeclaration:
        for (Index inner = at + 1; inner < tree_[at].after; ++inner) {
          if (symbol(inner) == dart::kConstantPattern) locals_.insert(text(inner));
        }
        break;
      default: break;
    }
  }
}

bool DartLowering::makes_several(Index body) const {
  return body != kAbsent &&
         (child(body, dart::kAsyncGenerator) != kAbsent || child(body, dart::kSyncGenerator) != kAbsent);
}

// { … } or => value
NodeId DartLowering::function_block(Index body, Index where) {
  if (body == kAbsent) return make_over(NodeKind::kBlock, tree_[where].end, tree_[where].end);
  const bool outer_local = std::exchange(is_local_, true);
  Children outer, statements;
  outer.swap(before_);
  const Parts parts = parts_of(body);
  if (const size_t arrow = find(parts, dart::kArrow); arrow != kNowhere) {
    size_t end = parts.size();
    if (end > arrow + 1 && symbol(parts[end - 1]) == dart::kSemicolon) --end;
    const NodeId given = value(parts, arrow + 1, end, body);
    statements = before_;
    const NodeKind kind = builder_.at(given).kind;
    statements.push_back(kind == NodeKind::kAssign ? given : make(NodeKind::kReturn, body, {given}));
  } else if (const Index held_in = child(body, dart::kBlock); held_in != kAbsent) {
    for (Index c : named(held_in)) statement(c, statements);
  }
  // What `yield` gives is not followed.
  if (makes_several(body)) statements.push_back(make(NodeKind::kReturn, body, {make(NodeKind::kUnknown, body)}));
  before_.swap(outer);
  is_local_ = outer_local;
  return make(NodeKind::kBlock, body, statements);
}

NodeId DartLowering::function(Index i, Index body, std::string_view called, uint16_t flags) {
  const bool outermost = !is_local_;
  if (outermost) {
    locals_.clear();
    collect_locals(i);
    if (body != kAbsent) collect_locals(body);
  }
  Children outer;
  outer.swap(before_);
  Children parts;
  const bool takes_this = is_extension_ && outermost && (flags & kStatic) == 0;
  if (takes_this) {
    const uint32_t begin = tree_[i].begin;
    const NodeId of = make_over(NodeKind::kTypeName, begin, begin, {}, {.text = intern(extended_type_)});
    parts.push_back(make_over(NodeKind::kParameter, begin, begin, {}, {.text = intern("this"), .type = of}));
  }
  if (const Index list = child(i, dart::kFormalParameterList); list != kAbsent) parameters(list, parts);
  const Parts said = parts_of(i);
  const NodeId of = type_at(said, 0, std::min(find(said, dart::kIdentifier), said.size()));
  if (body == kAbsent) flags |= kNoBody;
  parts.push_back(function_block(body, i));
  before_.swap(outer);
  const std::string whole = outermost && !takes_this ? qualified(called) : std::string(called);
  const StringId called_text = intern(called);
  if (outermost) locals_.clear();
  return make_over(NodeKind::kFunction, tree_[i].begin, tree_[body == kAbsent ? i : body].end, parts,
                   {.text = called_text, .text2 = intern(whole), .type = of, .flags = flags});
}

// A getter of the file is a variable that is what it answers.
void DartLowering::getter(Index i, Index body, uint16_t flags, Children& out) {
  const Index called = field(i, dart::kNameField);
  const std::string_view simple = called == kAbsent ? std::string_view() : text(called);
  if (in_type_) {
    if (body == kAbsent) return;  // what extends the type says it
    // (An extension's is a function.)
    const bool is_plain = is_extension_ && (flags & kStatic) == 0;
    out.push_back(function(i, body, simple, static_cast<uint16_t>(flags | (is_plain ? 0 : kGetter))));
    return;
  }
  const NodeId run = function(i, body, simple, kThisAround);
  builder_.at(run).text = builder_.at(run).text2 = 0;
  const NodeId asked = make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {run})});
  const uint16_t own = static_cast<uint16_t>(kConst | (simple.starts_with('_') ? kStatic : 0));
  out.push_back(make(NodeKind::kDeclare, i, {asked}, {.text = intern(simple), .flags = own}));
}

// A, or what stands behind the dot of A.named.
std::string_view DartLowering::constructor_name(const Parts& parts) const {
  std::string_view found;
  for (Index c : parts) {
    if (symbol(c) == dart::kFormalParameterList) break;
    if (symbol(c) == dart::kIdentifier && text(c) != "new") found = text(c);
  }
  return found;
}

NodeId DartLowering::constructor(Index i, Index initializers, Index body) {
  const Parts said = parts_of(i);
  const std::string called(constructor_name(said));
  locals_.clear();
  collect_locals(i);
  if (body != kAbsent) collect_locals(body);
  Children outer;
  outer.swap(before_);
  const bool outer_local = std::exchange(is_local_, true);
  Children parts, statements, super_given;
  const Index list = child(i, dart::kFormalParameterList);
  if (list != kAbsent) {
    parameters(list, parts);
    // A(this.a, super.b)
    for (Index at = list + 1; at < tree_[list].after; ++at) {
      const uint16_t kind = symbol(at);
      if (kind != dart::kConstructorParam && kind != dart::kSuperFormalParameter) continue;
      const Index field_at = child(at, dart::kIdentifier);
      if (field_at == kAbsent) continue;
      if (kind == dart::kConstructorParam) {
        const NodeId target = member(field_at, make(NodeKind::kThis, field_at), text(field_at));
        statements.push_back(assign(field_at, target, name(field_at)));
      } else {
        bool by_name = false;
        for (Index around : named(list)) {
          if (symbol(around) == dart::kOptionalFormalParameters && at > around && at < tree_[around].after)
            by_name = child(around, dart::kOpenBrace) != kAbsent;
        }
        super_given.push_back(by_name ? make(NodeKind::kKeyword, at, {name(field_at)}, {.text = intern_text(field_at)})
                                      : name(field_at));
      }
    }
  }
  bool calls_super = false;
  if (initializers != kAbsent && symbol(initializers) == dart::kRedirection) {
    Children given;
    if (const Index passed = child(initializers, dart::kArguments); passed != kAbsent) arguments(passed, given);
    const Index named_one = child(initializers, dart::kIdentifier);
    const std::string_view target = named_one == kAbsent ? std::string_view(type_name_) : text(named_one);
    Children call{member(initializers, make(NodeKind::kThis, initializers), target)};
    call.insert(call.end(), given.begin(), given.end());
    statements.push_back(make(NodeKind::kExpression, initializers, {make(NodeKind::kCall, initializers, call)}));
    calls_super = true;
  } else if (initializers != kAbsent) {
    initialize(initializers, super_given, &calls_super, statements);
  }
  if (!calls_super && has_base_) {
    Children call{make(NodeKind::kSuper, i)};
    call.insert(call.end(), super_given.begin(), super_given.end());
    statements.push_back(make(NodeKind::kExpression, i, {make(NodeKind::kCall, i, call)}));
  }
  if (body != kAbsent) {
    if (const Index held_in = child(body, dart::kBlock); held_in != kAbsent) {
      for (Index c : named(held_in)) statement(c, statements);
    }
  }
  const Index end = body != kAbsent ? body : initializers != kAbsent ? initializers : i;
  parts.push_back(make_over(NodeKind::kBlock, tree_[i].begin, tree_[end].end, statements));
  is_local_ = outer_local;
  before_.swap(outer);
  locals_.clear();
  const StringId called_text = intern(called);
  return make_over(NodeKind::kFunction, tree_[i].begin, tree_[end].end, parts,
                   {.text = called_text, .text2 = intern(qualified(called)), .flags = kConstructor});
}

// : a = 1, super(b), assert(c)
void DartLowering::initialize(Index list, Children& super_given, bool* calls_super, Children& out) {
  for (Index entry : named(list)) {
    if (symbol(entry) != dart::kInitializerListEntry) continue;
    Children own;
    if (const Index sets = child(entry, dart::kFieldInitializer); sets != kAbsent) {
      const Parts parts = parts_of(sets);
      const size_t sign = find(parts, dart::kAssignSign), called = find(parts, dart::kIdentifier);
      if (sign == kNowhere || called >= sign) continue;
      const NodeId given = value(parts, sign + 1, kNowhere, sets);
      const NodeId target = member(sets, make(NodeKind::kThis, sets), text(parts[called]));
      own.push_back(assign(sets, target, given));
    } else if (const Index base = child(entry, dart::kSuperWord); base != kAbsent) {
      *calls_super = true;
      const Index called = child(entry, dart::kIdentifier), passed = child(entry, dart::kArguments);
      NodeId callee = make(NodeKind::kSuper, base);
      if (called != kAbsent) callee = member(called, callee, text(called));
      Children call{callee};
      if (passed != kAbsent) arguments(passed, call);
      const bool has_keyword = call.size() > 1 && builder_.at(call.back()).kind == NodeKind::kKeyword;
      call.insert(has_keyword ? call.begin() + 1 : call.end(), super_given.begin(), super_given.end());
      own.push_back(make(NodeKind::kExpression, entry, {make(NodeKind::kCall, entry, call)}));
    } else {
      own.push_back(unknown(entry));
    }
    out.insert(out.end(), before_.begin(), before_.end());
    before_.clear();
    out.insert(out.end(), own.begin(), own.end());
  }
}

// factory A.b(c) => …, factory A.b(c) = D.e: a function of the type.
NodeId DartLowering::factory(Index i, Index body) {
  const Parts said = parts_of(i);
  std::string called(constructor_name(said));
  if (called == type_name_) called += ".new";
  const size_t sign = find(said, dart::kAssignSign);
  if (sign == kNowhere) return function(i, body, called, kStatic);
  const NodeId made = function(i, kAbsent, called, kStatic);
  Children passed;
  Node held_there = builder_.at(made);
  std::vector<NodeId> parts(builder_.unit().children.begin() + held_there.first_child,
                            builder_.unit().children.begin() + held_there.first_child + held_there.child_count);
  NodeId callee = kNone;
  for (size_t at = sign + 1; at < said.size(); ++at) {
    if (symbol(said[at]) != dart::kTypeIdentifier && symbol(said[at]) != dart::kIdentifier) continue;
    if (text(said[at]) == "new") continue;
    callee = callee == kNone ? name(said[at]) : member(said[at], callee, text(said[at]));
  }
  if (callee == kNone) return made;
  passed.push_back(callee);
  const Index list = child(i, dart::kFormalParameterList);
  std::unordered_set<std::string_view> by_name;
  for (Index c : named(list == kAbsent ? i : list)) {
    if (symbol(c) != dart::kOptionalFormalParameters || child(c, dart::kOpenBrace) == kAbsent) continue;
    for (Index one : named(c)) {
      if (const Index given = field(one, dart::kNameField); given != kAbsent) by_name.insert(text(given));
    }
  }
  for (size_t at = 0; at + 1 < parts.size(); ++at) {
    const StringId given = builder_.at(parts[at]).text;
    const NodeId held_value = make(NodeKind::kName, i, {}, {.text = given});
    const bool labelled = by_name.contains(builder_.unit().strings[given]);
    passed.push_back(labelled ? make(NodeKind::kKeyword, i, {held_value}, {.text = given}) : held_value);
  }
  const NodeId call = make(NodeKind::kCall, i, passed);
  parts.back() = make(NodeKind::kBlock, i, {make(NodeKind::kReturn, i, {call})});
  return make(NodeKind::kFunction, i, parts, {.text = held_there.text, .text2 = held_there.text2, .flags = kStatic});
}

// A class that says no constructor begins with that of what it extends.
NodeId DartLowering::plain_constructor(Index i) {
  const NodeId call = make_over(NodeKind::kCall, tree_[i].begin, tree_[i].begin,
                                {make_over(NodeKind::kSuper, tree_[i].begin, tree_[i].begin)});
  const NodeId said = make_over(NodeKind::kExpression, tree_[i].begin, tree_[i].begin, {call});
  const NodeId body = make_over(NodeKind::kBlock, tree_[i].begin, tree_[i].begin, {said});
  const StringId simple = intern(type_name_);
  return make_over(NodeKind::kFunction, tree_[i].begin, tree_[i].begin, {body},
                   {.text = simple, .text2 = intern(qualified(type_name_)), .flags = kConstructor});
}

// Those that need not be given and have no default are null then.
void DartLowering::parameters(Index list, Children& out) {
  for (Index c : named(list)) {
    if (symbol(c) == dart::kFormalParameter) parameter(c, kNone, out);
    if (symbol(c) != dart::kOptionalFormalParameters) continue;
    const Parts parts = parts_of(c);
    bool required = false;
    for (size_t at = 0; at < parts.size(); ++at) {
      if (symbol(parts[at]) == dart::kRequiredWord) required = true;
      if (symbol(parts[at]) != dart::kFormalParameter) continue;
      const Index one = parts[at];
      NodeId initial = kNone;
      size_t end = at + 1;
      while (end < parts.size() && symbol(parts[end]) != dart::kComma && symbol(parts[end]) != dart::kFormalParameter)
        ++end;
      const bool is_given =
          at + 2 < end && (symbol(parts[at + 1]) == dart::kAssignSign || symbol(parts[at + 1]) == dart::kColon);
      if (is_given) {
        initial = apart(parts, at + 2, end, one);
      } else if (!required) {
        initial = make_over(NodeKind::kLiteral, tree_[one].end, tree_[one].end, {},
                            {.text = intern("null"), .op = static_cast<uint8_t>(LiteralKind::kNull)});
      }
      parameter(one, initial, out);
      required = false;
      at = end - 1;
    }
  }
}

void DartLowering::parameter(Index i, NodeId initial, Children& out) {
  Index where = i;
  for (uint16_t kind : {uint16_t{dart::kConstructorParam}, uint16_t{dart::kSuperFormalParameter}}) {
    if (const Index inner = child(i, kind); inner != kAbsent) where = inner;
  }
  Index called = field(where, dart::kNameField);
  if (called == kAbsent) called = child(where, dart::kIdentifier);
  const Parts parts = parts_of(where);
  const bool is_function = child(where, dart::kFormalParameterList) != kAbsent;
  const NodeId of = is_function ? kNone : type_at(parts, 0, std::min(find(parts, dart::kIdentifier), parts.size()));
  Children value_node;
  if (initial != kNone) value_node.push_back(initial);
  out.push_back(make(NodeKind::kParameter, i, value_node, {.text = intern_text(called), .type = of}));
}

}  // namespace vitrine::source
