// What Objective-C adds to C: messages, blocks, literals, classes. Their shapes are those that read_objc gave them.
#include <algorithm>
#include <utility>

#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

// setKey → key, setURL → URL; empty where it is no setter's word.
std::string property_set_by(std::string_view word) {
  if (word.size() < 4 || !word.starts_with("set") || !is_upper(word[3])) return {};
  std::string out(word.substr(3));
  if (out.size() < 2 || !is_upper(out[1])) out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

std::string setter_of(std::string_view property) {
  std::string out = "set" + std::string(property);
  if (out.size() > 3 && out[3] >= 'a' && out[3] <= 'z') out[3] = static_cast<char>(out[3] - 'a' + 'A');
  return out;
}

std::string selector_of(std::string_view name, const std::vector<std::string>& labels) {
  std::string out(name);
  for (const std::string& label : labels) out.append(":").append(label);
  return out;
}

bool is_null(const Unit& unit, NodeId id) {
  return unit.kind(id) == NodeKind::kLiteral && unit[id].op == static_cast<uint8_t>(LiteralKind::kNull);
}

// What holds the class methods that are added to a class of another file: a class that extends it.
std::string category_type(std::string_view name) {
  return std::string(name) + "()";
}

}  // namespace

// ---- expressions --------------------------------------------------------------------------------------------------

const Construct* Lowering::construct_at(Index i) const {
  if (!objc_) return nullptr;
  auto found = objc_->constructs.find(begin(i));
  return found == objc_->constructs.end() ? nullptr : &found->second;
}

// What a node that has the shape of a construct is; kNone for one that is what it looks like.
NodeId Lowering::construct(Index i) {
  const bool name = is(i, Syntax::kIdentifier) || is(i, Syntax::kTypeIdentifier);
  if (!name && !is(i, Syntax::kParenthesized)) return kNone;
  const Construct* found = construct_at(i);
  if (found == nullptr) return kNone;
  const Construct what = *found;
  switch (what.kind) {
    case ConstructKind::kText: return name ? add_literal(i, LiteralKind::kString, what.text) : kNone;
    case ConstructKind::kOpaque: return name ? add(NodeKind::kUnknown, i) : kNone;
    case ConstructKind::kBlock: return name ? block_literal(i, what.body) : kNone;
    case ConstructKind::kMessage:
    case ConstructKind::kList:
    case ConstructKind::kMap: break;
    default: return kNone;
  }
  if (name != (what.unary && what.kind != ConstructKind::kMessage)) return kNone;
  std::vector<Index> parts;
  if (!name) {
    for (Index c : children(i)) {
      if (node(c).named && !is(c, Syntax::kComment)) comma_operands(c, parts);
    }
  }
  return construct_of(i, what, parts);
}

NodeId Lowering::construct_of(Index i, const Construct& what, const std::vector<Index>& parts) {
  if (what.kind == ConstructKind::kMessage) return message(i, what, parts);
  Nodes below;
  if (what.kind == ConstructKind::kList) {
    for (Index part : parts) below.push_back(expression(part));
    return add(NodeKind::kArray, i, below);
  }
  for (size_t n = 0; n + 1 < parts.size(); n += 2) {
    NodeId key = expression(parts[n]);
    NodeId value = expression(parts[n + 1]);
    const Node& key_node = builder_.at(key);
    const bool text = key_node.kind == NodeKind::kLiteral && key_node.op == static_cast<uint8_t>(LiteralKind::kString);
    const uint32_t from = begin(parts[n]), to = end(parts[n + 1]);
    const std::string key_text(text ? builder_.unit().text(key) : "");
    below.push_back(text ? add_at(NodeKind::kEntry, from, to, {value}, key_text)
                         : add_at(NodeKind::kEntry, from, to, {value, key}));
  }
  return add(NodeKind::kMap, i, below);
}

void Lowering::comma_operands(Index i, std::vector<Index>& out) const {
  while (is(i, Syntax::kCommaExpression) ||
         (is(i, Syntax::kBinaryExpression) && child(i, Field::kOperator) != kAbsent &&
          view_.tree->text_of(child(i, Field::kOperator)) == ",")) {
    if (Index left = child(i, Field::kLeft); left != kAbsent) comma_operands(left, out);
    i = child(i, Field::kRight);
  }
  if (i != kAbsent) out.push_back(i);
}

// A class by its name, or that of the method it is asked in: [self class].
NodeId Lowering::class_named(NodeId receiver) {
  const Unit& unit = builder_.unit();
  if (unit.kind(receiver) == NodeKind::kName && !objc_->declared.contains(std::string(unit.text(receiver)))) {
    return receiver;
  }
  if (unit.kind(receiver) == NodeKind::kThis && class_method_) {
    return add_at(NodeKind::kName, unit[receiver].begin, unit[receiver].end, {}, class_);
  }
  return kNone;
}

NodeId Lowering::made(Index i, NodeId named) {
  const std::string name(builder_.unit().text(named));
  NodeId type = add_at(NodeKind::kTypeName, builder_.at(named).begin, builder_.at(named).end, {}, name);
  NodeId out = add(NodeKind::kNew, i);
  builder_.at(out).type = type;
  return out;
}

NodeId Lowering::message(Index i, const Construct& what, const std::vector<Index>& parts) {
  if (parts.empty()) return unknown(i);
  NodeId receiver = expression(parts[0]);
  const std::string& word = what.text;
  if (what.unary) {
    const NodeId named = class_named(receiver);
    if (word == "alloc" && named != kNone) return made(i, named);
    if (word == "new" && named != kNone) {
      NodeId callee = add(NodeKind::kMember, i, {made(i, named)}, "init");
      return add(NodeKind::kCall, i, {callee});
    }
    if (word == "class") {
      if (named != kNone) return named;
      if (builder_.unit().kind(receiver) == NodeKind::kThis) return add(NodeKind::kName, i, {}, class_);
    }
    if (word == "retain" || word == "autorelease" || word == "self") return receiver;
  }
  Nodes passed;
  for (size_t n = 1; n < parts.size() && !what.unary; ++n) {
    NodeId value = expression(parts[n]);
    const bool labelled = n >= 2 && n - 2 < what.labels.size() && !what.labels[n - 2].empty();
    passed.push_back(labelled ? add(NodeKind::kKeyword, parts[n], {value}, what.labels[n - 2]) : value);
  }
  // What is counted by the nil behind it ends there.
  const bool ended = passed.size() > what.labels.size() + 1 && is_null(builder_.unit(), passed.back());
  if (ended) passed.pop_back();
  if (passed.size() == 1) {
    if (std::string property = property_set_by(word); !property.empty()) {
      NodeId target = add(NodeKind::kMember, i, {receiver}, property);
      return add(NodeKind::kAssign, i, {target, passed[0]}, "=");
    }
  }
  Nodes below;
  const std::string selector = selector_of(word, what.labels);
  if (added_.contains(selector)) {
    // Of a category of a class that is not in this file: it is called with what it is asked of.
    below.push_back(add(NodeKind::kName, i, {}, word));
    below.push_back(receiver);
  } else if (auto added = added_to_classes_.find(selector); added != added_to_classes_.end()) {
    NodeId holder = add(NodeKind::kName, i, {}, added->second);
    below.push_back(add(NodeKind::kMember, i, {holder}, word));
  } else {
    below.push_back(add(NodeKind::kMember, i, {receiver}, word));
  }
  below.insert(below.end(), passed.begin(), passed.end());
  return add(NodeKind::kCall, i, below);
}

NodeId Lowering::block_literal(Index i, size_t body_index) {
  const ObjcBody body = objc_->bodies[body_index];
  Nodes below;
  objc_parameters(body.parameters, below);
  below.push_back(objc_body(body));
  NodeId made_function = add(NodeKind::kFunction, i, below);
  builder_.at(made_function).flags = kThisAround;
  return add(NodeKind::kLambda, i, {made_function});
}

// The words that Objective-C has a meaning for; kNone for others.
NodeId Lowering::objc_name(Index i, std::string_view text) {
  if (text == "YES" || text == "NO") return add_literal(i, LiteralKind::kBoolean, text == "YES" ? "true" : "false");
  if (text == "nil" || text == "Nil") return add_literal(i, LiteralKind::kNull, {});
  if (class_.empty()) return kNone;
  if (text == "self") return category_ ? kNone : add(NodeKind::kThis, i);
  if (text == "super") return add(NodeKind::kSuper, i);
  // An instance variable as it is called by default.
  const bool variable = text.size() > 1 && text[0] == '_' && text[1] != '_' && !is_upper(text[1]);
  if (category_ || class_method_ || !(variable || own_->variables.contains(std::string(text)))) return kNone;
  if (objc_->declared.contains(std::string(text))) return kNone;
  NodeId self = add(NodeKind::kThis, i);
  return add(NodeKind::kMember, i, {self}, field_name(text));
}

// What an instance variable goes by: the property that it is of, where neither of its methods is written out.
std::string Lowering::field_name(std::string_view variable) const {
  std::string name(variable);
  if (own_ != nullptr) {
    if (auto known = own_->variables.find(name); known != own_->variables.end()) name = "_" + known->second;
  }
  if (name.size() < 2 || name[0] != '_' || name[1] == '_') return name;
  const std::string property = name.substr(1);
  return own_ != nullptr && own_->accessors.contains(property) ? name : property;
}

// Is it an object, whose `.` sends a message? A struct has no message, and no pointer a '.' in C.
bool Lowering::is_object_expression(Index base) const {
  while (is(base, Syntax::kFieldExpression)) {
    Index inner = child(base, Field::kArgument);
    if (inner == kAbsent || !is_dot(base)) return false;
    base = inner;
  }
  if (is(base, Syntax::kParenthesized)) {
    if (construct_at(base) != nullptr) return true;
    Index inner = first_named(base);
    if (!is(inner, Syntax::kCastExpression)) return inner != kAbsent && is_object_expression(inner);
    return view_.tree->text_of(inner).find('*') != std::string_view::npos;
  }
  if (!is(base, Syntax::kIdentifier)) return false;
  std::string_view text = written(base);
  if (text == "self" || text == "super") return !class_.empty();
  const bool pointer = objc_->pointers.contains(std::string(text));
  return pointer || (is_upper(text[0]) && !objc_->declared.contains(std::string(text)));
}

bool Lowering::is_dot(Index field_expression) const {
  Index base = child(field_expression, Field::kArgument);
  if (base == kAbsent) return false;
  for (Index c : children(field_expression)) {
    if (c > base && !node(c).named) return view_.tree->text_of(c) == ".";
  }
  return false;
}

// a.b of an object asks it for b; kNone for a struct's member, and where it is set.
NodeId Lowering::objc_member(Index i, bool set) {
  Index base = child(i, Field::kArgument);
  Index member = child(i, Field::kField);
  const std::string text(written(member));
  if (!is_dot(i)) {
    NodeId of = expression(base);
    return add(NodeKind::kMember, i, {of}, text[0] == '_' ? field_name(text) : text);
  }
  const bool asks = !set && is_object_expression(base);
  NodeId of = expression(base);
  if (asks && added_.contains(text)) {
    NodeId callee = add(NodeKind::kName, i, {}, text);
    return add(NodeKind::kCall, i, {callee, of});
  }
  NodeId out = add(NodeKind::kMember, i, {of}, text);
  return asks ? add(NodeKind::kCall, i, {out}) : out;
}

// self = [super init] is never null, nor is self: what is not made is not looked at.
NodeId Lowering::objc_assignment(Index i, Index left, Index right) {
  if (class_.empty() || category_ || !is(left, Syntax::kIdentifier) || written(left) != "self") return kNone;
  NodeId value = expression(right);
  return add(NodeKind::kBinary, i, {value, add(NodeKind::kThis, left)}, ",");
}

NodeId Lowering::without_null_self(NodeId tested) {
  const Unit& unit = builder_.unit();
  auto is_self = [&](NodeId id) {
    if (unit.kind(id) == NodeKind::kBinary && unit.text(id) == ",") id = unit.child(id, 1);
    return id != kNone && unit.kind(id) == NodeKind::kThis;
  };
  const Node test = unit[tested];
  std::string_view operation = unit.text(tested);
  bool answer = true;
  NodeId before = kNone;  // what is run all the same
  NodeId of = tested;
  if (test.kind == NodeKind::kUnary && operation == "!") {
    answer = false;
    of = unit.child(tested, 0);
  } else if (test.kind == NodeKind::kBinary && (operation == "==" || operation == "!=")) {
    NodeId left = unit.child(tested, 0), right = unit.child(tested, 1);
    if (!is_null(unit, left) && !is_null(unit, right)) return tested;
    of = is_null(unit, left) ? right : left;
    answer = operation == "!=";
  }
  if (!is_self(of)) return tested;
  if (unit.kind(of) == NodeKind::kBinary) before = unit.child(of, 0);
  NodeId literal = add_at(NodeKind::kLiteral, test.begin, test.end, {}, answer ? "true" : "false");
  builder_.at(literal).op = static_cast<uint8_t>(LiteralKind::kBoolean);
  return before == kNone ? literal : add_at(NodeKind::kBinary, test.begin, test.end, {before, literal}, ",");
}

// ---- statements ---------------------------------------------------------------------------------------------------

// for (x in y)
NodeId Lowering::for_each(Index i) {
  Items initial;
  Index initializer = child(i, Field::kInitializer);
  Index range = child(i, Field::kUpdate);
  Index body = child(i, Field::kBody);
  if (initializer == kAbsent || range == kAbsent || body == kAbsent) return unknown(i);
  statement(initializer, initial);
  if (initial.empty()) return unknown(i);
  NodeId variable = initial[0].id;
  if (builder_.unit().kind(variable) == NodeKind::kExpression) variable = builder_.unit().child(variable, 0);
  NodeId iterable = expression(range);
  return add(NodeKind::kLoop, i, {variable, iterable, kNone, one_statement(body)}, "each");
}

// @try { } @catch (…) { } stand side by side as blocks.
void Lowering::join_tries(Items& items, size_t from) const {
  auto part_at = [&](const Item& item) -> const Construct* {
    if (builder_.unit().kind(item.id) != NodeKind::kBlock) return nullptr;
    auto found = objc_->constructs.find(item.begin);
    return found == objc_->constructs.end() ? nullptr : &found->second;
  };
  for (size_t n = from; n < items.size(); ++n) {
    const Construct* first = part_at(items[n]);
    if (first == nullptr || first->kind != ConstructKind::kTry) continue;
    Nodes below{items[n].id};
    size_t past = n + 1;
    for (; past < items.size(); ++past) {
      const Construct* part = part_at(items[past]);
      if (part == nullptr || (part->kind != ConstructKind::kCatch && part->kind != ConstructKind::kFinally)) break;
      Node handler;
      handler.kind = part->kind == ConstructKind::kCatch ? NodeKind::kHandler : NodeKind::kFinally;
      handler.begin = items[past].begin;
      handler.end = items[past].end;
      if (!part->text.empty()) handler.text = builder_.intern(part->text);
      below.push_back(builder_.add(handler, {items[past].id}));
    }
    Node whole;
    whole.kind = NodeKind::kTry;
    whole.begin = items[n].begin;
    whole.end = items[past - 1].end;
    items[n] = {builder_.add(whole, below), whole.begin, whole.end};
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(n + 1), items.begin() + static_cast<std::ptrdiff_t>(past));
  }
}

// ---- classes ------------------------------------------------------------------------------------------------------

NodeId Lowering::objc_type(const ObjcParameter& said) {
  if (said.type.empty()) return kNone;
  NodeId out = add_at(NodeKind::kTypeName, said.begin, said.end, {}, said.type);
  if (said.pointer) builder_.at(out).flags |= kPointer;
  return out;
}

void Lowering::objc_parameters(const std::vector<ObjcParameter>& said, Nodes& out) {
  for (const ObjcParameter& each : said) {
    NodeId type = objc_type(each);
    NodeId made_parameter = add_at(NodeKind::kParameter, each.begin, each.end, {}, each.name);
    if (!each.label.empty()) builder_.at(made_parameter).text2 = builder_.intern(each.label);
    builder_.at(made_parameter).type = type;
    if (each.variadic) builder_.at(made_parameter).flags |= kVariadic;
    out.push_back(made_parameter);
  }
}

NodeId Lowering::objc_body(const ObjcBody& body) {
  // (Of a branch that is read on its own the '}' may be what was put behind it.)
  const uint32_t past =
      std::min(body.begin + static_cast<uint32_t>(body.text.size()), static_cast<uint32_t>(original_.size()));
  Body read = parse_text("void f()", body.text, body.begin, "");
  read.tree.text = read.text;
  note_errors(read, body.begin, past);
  // What errors leave of it is looked for as in the text's own tree.
  const Tree* outer_tree = std::exchange(main_tree_, &read.tree);
  std::vector<Index> outer_errors = std::exchange(error_nodes_, {});
  std::unordered_set<Index> outer_visited = std::exchange(errors_visited_, {});
  for (Index i = 0; i < read.tree.nodes.size(); ++i) {
    if (read.tree.nodes[i].error) error_nodes_.push_back(i);
  }
  NodeId made_block = lower_body(read, body.begin, past);
  View outer = std::exchange(view_, View{&read.tree, read.shift, body.begin, past});
  Nodes late;
  if (!error_nodes_.empty()) salvage(0, late);
  view_ = outer;
  main_tree_ = outer_tree;
  error_nodes_ = std::move(outer_errors);
  errors_visited_ = std::move(outer_visited);
  NodeId aside = fragments_within(body.begin, past);
  if (aside != kNone) late.push_back(aside);
  return late.empty() ? made_block : with_further(made_block, late);
}

// The members of a class as those of a struct.
void Lowering::objc_members(const ObjcMembers& said, Nodes& out) {
  const uint32_t past =
      std::min(said.begin + static_cast<uint32_t>(said.text.size()), static_cast<uint32_t>(original_.size()));
  Body read = parse_text("struct x{", said.text, said.begin, "};");
  read.tree.text = read.text;
  note_errors(read, said.begin, past);
  View outer = view_;
  view_ = {&read.tree, read.shift, said.begin, past};
  for (Index i = 0; i < read.tree.nodes.size(); ++i) {
    if (!is(i, Syntax::kFieldDeclarationList)) continue;
    members(i, out);
    break;
  }
  view_ = outer;
}

NodeId Lowering::objc_method(const ObjcMethod& method) {
  const bool adds_self = category_ && !method.of_class;
  class_method_ = method.of_class;
  Nodes below;
  if (adds_self) {
    ObjcParameter self;
    self.name = "self";
    self.type = class_;
    self.pointer = true;
    self.begin = self.end = method.begin;
    objc_parameters({self}, below);
  }
  objc_parameters(method.body.parameters, below);
  below.push_back(objc_body(method.body));
  class_method_ = false;
  ObjcParameter result = method.result;
  if (result.type == "instancetype") result.type = class_;
  NodeId type = objc_type(result);
  NodeId out = add_at(NodeKind::kFunction, method.begin, method.end, below, method.name);
  Node& node_made = builder_.at(out);
  node_made.type = type;
  if (method.of_class) node_made.flags |= kStatic;
  const std::string holder = !category_ ? class_ + "." : method.of_class ? category_type(class_) + "." : std::string();
  builder_.at(out).text2 = builder_.intern(holder + method.name);
  return out;
}

// The method that a property has where only its other one is written out.
NodeId Lowering::objc_accessor(const ObjcMethod& other, const std::string& property, bool setter) {
  const uint32_t at = other.begin;
  NodeId self = add_at(NodeKind::kThis, at, at);
  NodeId member = add_at(NodeKind::kMember, at, at, {self}, "_" + property);
  Nodes below;
  NodeId does = kNone;
  if (setter) {
    below.push_back(add_at(NodeKind::kParameter, at, at, {}, "value"));
    NodeId value = add_at(NodeKind::kName, at, at, {}, "value");
    does = add_at(NodeKind::kAssign, at, at, {member, value}, "=");
  } else {
    does = add_at(NodeKind::kReturn, at, at, {member});
  }
  below.push_back(add_at(NodeKind::kBlock, at, at, {does}));
  const std::string name = setter ? setter_of(property) : property;
  NodeId out = add_at(NodeKind::kFunction, at, at, below, name);
  builder_.at(out).text2 = builder_.intern(class_ + "." + name);
  return out;
}

void Lowering::survey_objc() {
  for (const ObjcClass& part : objc_->classes) {
    OwnClass& own = own_classes_[part.name];
    own.own = own.own || !part.category;
    if (!part.base.empty()) own.base = part.base;
    own.parts.push_back(&part);
    own.variables.insert(part.variables.begin(), part.variables.end());
  }
  for (auto& [name, own] : own_classes_) {
    for (const ObjcClass* part : own.parts) {
      for (const ObjcMethod& method : part->methods) {
        const size_t given = method.body.parameters.size();
        const std::string set = given == 1 ? property_set_by(method.name) : std::string();
        if (!method.of_class && given == 0) own.accessors.emplace(method.name, &method);
        if (!method.of_class && !set.empty()) own.accessors.emplace(set, &method);
        if (own.own) continue;
        const std::string selector = selector_of(method.name, method.labels);
        if (method.of_class) {
          added_to_classes_.emplace(selector, category_type(name));
        } else {
          added_.insert(selector);
        }
      }
    }
  }
}

void Lowering::objc_classes(Items& out) {
  for (const ObjcClass& part : objc_->classes) {
    OwnClass& own = own_classes_[part.name];
    if (own.lowered) continue;
    class_ = part.name;
    own_ = &own;
    category_ = !own.own;
    if (own.own) {
      own.lowered = true;
      push(out, objc_class(own));
    } else {
      objc_category(part, out);
    }
  }
  class_.clear();
  own_ = nullptr;
  category_ = false;
}

void Lowering::objc_category(const ObjcClass& part, Items& out) {
  Nodes of_class;
  for (const ObjcMethod& method : part.methods) {
    NodeId made_method = objc_method(method);
    if (method.of_class) {
      of_class.push_back(made_method);
    } else {
      push(out, made_method);
    }
  }
  if (of_class.empty()) return;
  NodeId extended = add_at(NodeKind::kTypeName, part.begin, part.begin, {}, class_);
  NodeId base = add_at(NodeKind::kBase, part.begin, part.begin);
  builder_.at(base).type = extended;
  of_class.insert(of_class.begin(), base);
  NodeId type = add_at(NodeKind::kType, part.begin, part.end, of_class, category_type(class_));
  builder_.at(type).text2 = builder_.intern(category_type(class_));
  push(out, type);
}

NodeId Lowering::objc_class(const OwnClass& own) {
  const ObjcClass* place = own.parts.front();
  for (const ObjcClass* part : own.parts) {
    if (part->implementation && !part->category) place = part;
  }
  Nodes below;
  if (!own.base.empty()) {
    NodeId type = add_at(NodeKind::kTypeName, place->begin, place->begin, {}, own.base);
    NodeId base = add_at(NodeKind::kBase, place->begin, place->begin);
    builder_.at(base).type = type;
    below.push_back(base);
  }
  std::unordered_set<std::string> fields, methods;
  for (const ObjcClass* part : own.parts) {
    for (const ObjcMembers& members : part->members) {
      Nodes found;
      objc_members(members, found);
      for (NodeId member : found) {
        if (builder_.unit().kind(member) != NodeKind::kField) continue;
        std::string name(builder_.unit().text(member));
        name = own.accessors.contains(name) ? "_" + name : field_name(name);
        if (!fields.insert(name).second) continue;
        builder_.at(member).text = builder_.intern(name);
        below.push_back(member);
      }
    }
  }
  for (const ObjcClass* part : own.parts) {
    for (const ObjcMethod& method : part->methods) {
      below.push_back(objc_method(method));
      if (!method.of_class) methods.insert(method.name);
    }
  }
  for (const auto& [property, method] : own.accessors) {
    const bool gets = methods.contains(property), sets = methods.contains(setter_of(property));
    const bool kept = fields.contains("_" + property) || objc_->underscored.contains("_" + property);
    if (gets != sets && kept) below.push_back(objc_accessor(*method, property, gets));
  }
  NodeId out = add_at(NodeKind::kType, place->begin, place->end, below, class_);
  builder_.at(out).text2 = builder_.intern(class_);
  return out;
}

}  // namespace vitrine::source::c
