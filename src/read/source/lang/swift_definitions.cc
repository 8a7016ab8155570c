#include "read/source/lang/swift_lowering.h"

namespace vitrine::source {

bool SwiftLowering::lower_declaration(Index i, Children& out) {
  switch (symbol(i)) {
    case swift::kImportDeclaration: import(i, out); return true;
    case swift::kClassDeclaration:
    case swift::kProtocolDeclaration: type_definition(i, out); return true;
    case swift::kFunctionDeclaration:
    case swift::kProtocolFunctionDeclaration: {
      const Index called = field(i, swift::kNameField);
      out.push_back(function(i, called == kAbsent ? "" : text(called), modifiers(i)));
      return true;
    }
    case swift::kInitDeclaration: out.push_back(function(i, type_name_, kConstructor)); return true;
    case swift::kDeinitDeclaration: out.push_back(function(i, "deinit", 0)); return true;
    case swift::kSubscriptDeclaration: {
      Children parts;
      parameters(i, parts);
      const Index computed = child(i, swift::kComputedProperty);
      if (computed == kAbsent) return true;
      const NodeId made = getter(computed, "subscript", kNone, 0);
      const Node& got = builder_.at(made);
      parts.push_back(builder_.unit().children[got.first_child + got.child_count - 1]);
      out.push_back(make(NodeKind::kFunction, i, parts, {.text = intern("subscript")}));
      return true;
    }
    case swift::kPropertyDeclaration:
    case swift::kProtocolPropertyDeclaration: property(i, in_type_, out); return true;
    case swift::kTypealiasDeclaration: {
      const Index called = field(i, swift::kNameField);
      Index of = kAbsent;
      for (Index c : named(i)) {
        if (is_type(c)) of = c;
      }
      if (called == kAbsent || of == kAbsent || symbol(of) != swift::kUserType) return true;
      // A value that is the type: `H.hash(…)` is what that does.
      const std::string path = dotted(of);
      NodeId value = kNone;
      for (size_t at = 0; at <= path.size();) {
        const size_t dot = std::min(path.find('.', at), path.size());
        const StringId part = intern(std::string_view(path).substr(at, dot - at));
        value = value == kNone ? named_text(of, part) : make(NodeKind::kMember, of, {value}, {.text = part});
        at = dot + 1;
      }
      out.push_back(make(in_type_ ? NodeKind::kField : NodeKind::kDeclare, i, {value},
                         {.text = intern_text(called), .flags = kConst | kStatic}));
      return true;
    }
    case swift::kAssociatedtypeDeclaration:
    case swift::kOperatorDeclaration:
    case swift::kPrecedenceGroupDeclaration:
    case swift::kDirective: return true;
    default: return false;
  }
}

uint16_t SwiftLowering::modifiers(Index i) const {
  const Index list = child(i, swift::kModifiers);
  if (list == kAbsent) return 0;
  uint16_t flags = 0;
  for (Index c : tree_.children(list)) {
    if (symbol(c) == swift::kPropertyModifier && (text(c) == "static" || text(c) == "class")) flags |= kStatic;
  }
  return flags;
}

void SwiftLowering::type_definition(Index i, Children& out) {
  const Index called = field(i, swift::kNameField), kind = field(i, swift::kDeclarationKindField);
  const std::string_view word = kind == kAbsent ? std::string_view("protocol") : text(kind);
  const std::string simple = called == kAbsent ? std::string() : std::string(text(called));
  if (word == "extension") {
    if (!types_.contains(simple)) foreign_extension(i, out);  // else with its type
    return;
  }
  const std::string whole = qualified(simple);
  std::string outer_scope = std::exchange(scope_, whole), outer_name = std::exchange(type_name_, simple);
  const bool outer_in = std::exchange(in_type_, true), outer_extension = std::exchange(in_extension_, false);
  Children outer_before;
  outer_before.swap(before_);
  Children parts, more;
  std::vector<Index> pieces{i};
  if (auto known = extensions_.find(simple); known != extensions_.end()) {
    pieces.insert(pieces.end(), known->second.begin(), known->second.end());
  }
  for (Index piece : pieces) {
    for (Index c : named(piece)) {
      if (symbol(c) != swift::kInheritanceSpecifier) continue;
      if (const NodeId of = type(first_named(c)); of != kNone) {
        parts.push_back(make(NodeKind::kBase, c, {}, {.type = of}));
      }
    }
    if (const Index body = field(piece, swift::kBodyField); body != kAbsent) members(body, more);
  }
  if (word == "struct") memberwise_constructor(i, more);
  if (word == "enum") raw_value_members(i, more);
  parts.insert(parts.end(), more.begin(), more.end());
  before_.swap(outer_before);
  in_type_ = outer_in;
  in_extension_ = outer_extension;
  scope_ = std::move(outer_scope);
  type_name_ = std::move(outer_name);
  uint16_t flags = 0;
  if (word == "protocol") flags = kInterface;
  if (word == "enum") flags = kEnum;
  if (word == "struct") flags = kStruct;
  const StringId simple_text = intern(simple);
  out.push_back(make(NodeKind::kType, i, parts, {.text = simple_text, .text2 = intern(whole), .flags = flags}));
}

// What it adds to a type of another file: functions that take what they are called on.
void SwiftLowering::foreign_extension(Index i, Children& out) {
  const Index called = field(i, swift::kNameField), body = field(i, swift::kBodyField);
  if (called == kAbsent || body == kAbsent) return;
  const std::string simple = dotted(called);
  std::string outer_scope = std::exchange(scope_, simple), outer_name = std::exchange(type_name_, simple);
  const bool outer_in = std::exchange(in_type_, true), outer_extension = std::exchange(in_extension_, true);
  Children pieces;
  members(body, pieces);
  in_type_ = outer_in;
  in_extension_ = outer_extension;
  scope_ = std::move(outer_scope);
  type_name_ = std::move(outer_name);
  for (NodeId piece : pieces) {
    const NodeKind kind = builder_.at(piece).kind;
    if (kind == NodeKind::kField) {  // static let name = …
      const Node held = builder_.at(piece);
      Children initial;
      if (held.child_count > 0) initial.push_back(builder_.unit().children[held.first_child]);
      const StringId whole = intern(simple + "." + std::string(builder_.unit().strings[held.text]));
      out.push_back(make_over(NodeKind::kDeclare, held.begin, held.end, initial,
                              {.text = held.text, .text2 = whole, .type = held.type, .flags = held.flags}));
    } else {
      out.push_back(piece);
    }
  }
}

void SwiftLowering::members(Index body, Children& out) {
  for (Index c : named(body)) {
    if (symbol(c) == swift::kEnumEntry) {
      enum_entry(c, out);
      continue;
    }
    Children pieces;
    anything(c, pieces);
    take_pieces(c, pieces, out);
  }
}

void SwiftLowering::enum_entry(Index i, Children& out) {
  const NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(type_name_)});
  Index pending = kAbsent;
  Children value;
  auto flush = [&]() {
    if (pending == kAbsent) return;
    Children initial;
    if (!value.empty()) initial.push_back(make(NodeKind::kNew, pending, value, {.type = of}));
    out.push_back(make(NodeKind::kField, pending, initial,
                       {.text = intern_text(pending), .type = of, .flags = kStatic | kConst}));
    value.clear();
  };
  for (Index c : tree_.children(i)) {
    if (tree_[c].field == swift::kNameField && symbol(c) == swift::kSimpleIdentifier) {
      flush();
      pending = c;
    } else if (tree_[c].field == swift::kRawValueField) {
      value = {expression(c)};
    }
  }
  flush();
}

// enum Kind: String { case a }: what is not said otherwise is the case's name, of numbers one more than before.
void SwiftLowering::raw_value_members(Index i, Children& out) {
  std::string raw;
  for (Index c : named(i)) {
    if (symbol(c) == swift::kInheritanceSpecifier && raw.empty()) raw = std::string(text(c));
  }
  const bool is_text = raw == "String";
  const bool is_number = raw.starts_with("Int") || raw.starts_with("UInt");
  bool any = is_text || is_number;
  int64_t next = 0;
  for (NodeId& member : out) {
    const Node held = builder_.at(member);
    if (held.kind != NodeKind::kField || (held.flags & kConst) == 0 || held.type == kNone) continue;
    if (builder_.unit().strings[builder_.at(held.type).text] != type_name_) continue;
    if (held.child_count > 0) {
      any = true;
      const NodeId made = builder_.unit().children[held.first_child];
      const Node& construction = builder_.at(made);
      if (construction.kind != NodeKind::kNew || construction.child_count == 0) continue;
      const Node& value = builder_.at(builder_.unit().children[construction.first_child]);
      const std::string& written = builder_.unit().strings[value.text];
      if (is_number && value.kind == NodeKind::kLiteral && written.size() < 10 &&
          written.find_first_not_of("0123456789") == std::string::npos && !written.empty()) {
        next = std::stoll(written) + 1;
      }
      continue;
    }
    if (!is_text && !is_number) continue;
    const std::string written = is_text ? std::string(builder_.unit().strings[held.text]) : std::to_string(next++);
    const LiteralKind kind = is_text ? LiteralKind::kString : LiteralKind::kInteger;
    const NodeId value = make_over(NodeKind::kLiteral, held.begin, held.end, {},
                                   {.text = intern(written), .op = static_cast<uint8_t>(kind)});
    const NodeId made = make_over(NodeKind::kNew, held.begin, held.end, {value}, {.type = held.type});
    member = make_over(NodeKind::kField, held.begin, held.end, {made},
                       {.text = held.text, .type = held.type, .flags = held.flags});
  }
  if (!any) return;
  const StringId given = intern("$raw"), kept = intern("rawValue");
  const NodeId target = make(NodeKind::kMember, i, {make(NodeKind::kThis, i)}, {.text = kept});
  const NodeId set = make(NodeKind::kAssign, i, {target, named_text(i, given)}, {.text = intern("=")});
  const NodeId body = make(NodeKind::kBlock, i, {set});
  const NodeId takes = make(NodeKind::kParameter, i, {}, {.text = given});
  out.push_back(make(NodeKind::kField, i, {}, {.text = kept}));
  const StringId simple = intern(type_name_);
  out.push_back(make(NodeKind::kFunction, i, {takes, body},
                     {.text = simple, .text2 = intern(qualified(type_name_)), .flags = kConstructor}));
}

// A struct without an `init` of its own takes its stored properties, in their order.
void SwiftLowering::memberwise_constructor(Index i, Children& out) {
  const Index body = field(i, swift::kBodyField);
  if (body == kAbsent || child(body, swift::kInitDeclaration) != kAbsent) return;
  Children parts, statements;
  for (NodeId member : out) {
    const Node held = builder_.at(member);
    if (held.kind != NodeKind::kField || (held.flags & kStatic) != 0) continue;
    if ((held.flags & kConst) != 0 && held.child_count > 0) continue;
    Children initial;
    if (held.child_count > 0) initial.push_back(builder_.unit().children[held.first_child]);
    parts.push_back(
        make_over(NodeKind::kParameter, held.begin, held.end, initial, {.text = held.text, .type = held.type}));
    const NodeId target = make_over(NodeKind::kMember, held.begin, held.end,
                                    {make_over(NodeKind::kThis, held.begin, held.end)}, {.text = held.text});
    const NodeId given = make_over(NodeKind::kName, held.end, held.end, {}, {.text = held.text});
    statements.push_back(make_over(NodeKind::kAssign, held.begin, held.end, {target, given}, {.text = intern("=")}));
  }
  if (parts.empty()) return;
  parts.push_back(make(NodeKind::kBlock, i, statements));
  const StringId simple = intern(type_name_);
  out.push_back(make(NodeKind::kFunction, i, parts,
                     {.text = simple, .text2 = intern(qualified(type_name_)), .flags = kConstructor}));
}

void SwiftLowering::parameters(Index i, Children& out) {
  Index pending = kAbsent, initial = kAbsent;
  bool variadic = false;
  auto flush = [&]() {
    if (pending == kAbsent) return;
    const Index called = field(pending, swift::kNameField), label = field(pending, swift::kExternalNameField);
    Index of = kAbsent;
    for (Index c : named(pending)) {
      if (is_type(c)) of = c;
    }
    const NodeId of_node = type(of);
    Children value;
    if (initial != kAbsent) value.push_back(typed_value(initial, of_node));
    const bool renamed = label != kAbsent && text(label) != "_" && !variadic;
    const uint16_t flags = static_cast<uint16_t>(variadic ? kVariadic : 0);
    out.push_back(make(
        NodeKind::kParameter, pending, value,
        {.text = intern_text(called), .text2 = renamed ? intern_text(label) : 0, .type = of_node, .flags = flags}));
    pending = initial = kAbsent;
    variadic = false;
  };
  for (Index c : tree_.children(i)) {
    if (symbol(c) == swift::kParameter) {
      flush();
      pending = c;
      variadic = text(c).ends_with("...");
    } else if (tree_[c].field == swift::kDefaultValueField) {
      initial = c;
    } else if (symbol(c) == swift::kDots) {
      variadic = true;
    }
  }
  flush();
}

Tree::Index SwiftLowering::return_type(Index i) const {
  bool behind = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == swift::kArrow) behind = true;
    if (behind && is_type(c)) return c;
  }
  return kAbsent;
}

NodeId SwiftLowering::function_block(Index body) {
  const Index list = child(body, swift::kStatements);
  Sink sink;
  if (list != kAbsent && only_value(list)) sink.to = Sink::To::kReturn;
  return block(list, body, sink);
}

NodeId SwiftLowering::function(Index i, std::string_view called, uint16_t flags) {
  Children outer;
  outer.swap(before_);
  const bool outer_in = std::exchange(in_type_, false);
  const NodeId outer_returns = returns_;
  Children parts;
  if (in_extension_ && outer_in && (flags & (kStatic | kConstructor)) == 0) {
    const NodeId of = make_over(NodeKind::kTypeName, tree_[i].begin, tree_[i].begin, {}, {.text = intern(type_name_)});
    parts.push_back(
        make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = intern("self"), .type = of}));
  }
  parameters(i, parts);
  const NodeId of = type(return_type(i));
  returns_ = of;
  const Index body = field(i, swift::kBodyField);
  if (body == kAbsent) {
    flags |= kNoBody;
    parts.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end));
  } else {
    const bool plain = (flags & kConstructor) != 0;
    parts.push_back(plain ? block(child(body, swift::kStatements), body, {}) : function_block(body));
  }
  returns_ = outer_returns;
  in_type_ = outer_in;
  before_.swap(outer);
  const bool added = in_extension_ && outer_in && (flags & (kStatic | kConstructor)) == 0;
  const StringId whole = intern(added ? std::string(called) : qualified(called));
  return make(NodeKind::kFunction, i, parts, {.text = intern(called), .text2 = whole, .type = of, .flags = flags});
}

// { … } or { get { … } set { … } }
NodeId SwiftLowering::getter(Index i, std::string_view called, NodeId of, uint16_t flags) {
  Children outer;
  outer.swap(before_);
  const bool outer_in = std::exchange(in_type_, false);
  Children parts;
  if (in_extension_ && outer_in && (flags & kStatic) == 0) {
    const NodeId extended =
        make_over(NodeKind::kTypeName, tree_[i].begin, tree_[i].begin, {}, {.text = intern(type_name_)});
    parts.push_back(make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {},
                              {.text = intern("self"), .type = extended}));
  }
  const NodeId outer_returns = std::exchange(returns_, of);
  const Index got = child(i, swift::kComputedGetter);
  parts.push_back(function_block(got != kAbsent ? got : i));
  returns_ = outer_returns;
  in_type_ = outer_in;
  before_.swap(outer);
  // (One that is added to a type of another file is called with what it is asked of.)
  const bool added = in_extension_ && outer_in && (flags & kStatic) == 0;
  const StringId whole = intern(added ? std::string(called) : qualified(called));
  if (!added) flags |= kGetter;
  return make(NodeKind::kFunction, i, parts, {.text = intern(called), .text2 = whole, .type = of, .flags = flags});
}

// let a: T = x, b = y
void SwiftLowering::property(Index i, bool is_member, Children& out) {
  uint16_t flags = is_member ? modifiers(i) : uint16_t{0};
  if (const Index binding = child(i, swift::kValueBindingPattern); binding != kAbsent && text(binding) == "let") {
    flags |= kConst;
  }
  struct One {
    Index pattern = kAbsent, of = kAbsent, value = kAbsent, computed = kAbsent, observed = kAbsent;
  };
  std::vector<One> all;
  for (Index c : tree_.children(i)) {
    if (tree_[c].field == swift::kNameField && symbol(c) == swift::kPattern) {
      all.push_back({c});
    } else if (!all.empty() && symbol(c) == swift::kTypeAnnotation) {
      all.back().of = c;
    } else if (!all.empty() && tree_[c].field == swift::kValueField) {
      all.back().value = c;
    } else if (!all.empty() && symbol(c) == swift::kComputedProperty) {
      all.back().computed = c;
    } else if (!all.empty() && symbol(c) == swift::kWillsetDidsetBlock) {
      all.back().observed = c;
    }
  }
  for (const One& one : all) {
    const NodeId of = one.of == kAbsent ? kNone : type(annotated_type(one.of));
    Index called = field(one.pattern, swift::kBoundIdentifierField);
    if (called == kAbsent) {
      const Index only = first_named(one.pattern);
      if (only != kAbsent && symbol(only) == swift::kSimpleIdentifier && only == last_named(one.pattern)) called = only;
    }
    if (one.computed != kAbsent) {
      out.push_back(getter(one.computed, called == kAbsent ? "" : text(called), of, flags & kStatic));
      if (const Index set = child(one.computed, swift::kComputedSetter); set != kAbsent) {
        const Index list = child(set, swift::kStatements);
        const bool outer_in = std::exchange(in_type_, false);
        const NodeId body = block(list, set, {});
        in_type_ = outer_in;
        const NodeId takes = make(NodeKind::kParameter, set, {}, {.text = intern("newValue"), .type = of});
        out.push_back(make(NodeKind::kFunction, set, {takes, body}, {.text = intern("$set")}));
      }
      continue;
    }
    if (one.observed != kAbsent) {
      Children runs;
      for (Index c : named(one.observed)) anything(c, runs);
      const NodeId body = make(NodeKind::kBlock, one.observed, runs);
      out.push_back(make(NodeKind::kFunction, one.observed, {body}, {.text = intern("$observe")}));
    }
    Children initial;
    if (one.value != kAbsent) {
      const uint16_t kind = symbol(one.value);
      if (!is_member && (kind == swift::kIfStatement || kind == swift::kSwitchStatement) && called != kAbsent) {
        const StringId variable = intern_text(called);
        out.push_back(make(NodeKind::kDeclare, one.pattern, {}, {.text = variable, .type = of}));
        statement(one.value, {Sink::To::kVariable, variable}, out);
        continue;
      }
      initial.push_back(typed_value(one.value, of));
    }
    if (called == kAbsent) {
      out.insert(out.end(), before_.begin(), before_.end());
      before_.clear();
      const StringId held = temporary();
      out.push_back(make(NodeKind::kDeclare, one.pattern, initial, {.text = held}));
      bind_names(one.pattern, named_text(one.pattern, held), flags, out);
      continue;
    }
    out.insert(out.end(), before_.begin(), before_.end());
    before_.clear();
    out.push_back(make(is_member ? NodeKind::kField : NodeKind::kDeclare, one.pattern, initial,
                       {.text = intern_text(called), .type = of, .flags = flags}));
  }
}

}  // namespace vitrine::source
