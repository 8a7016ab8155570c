#include <algorithm>
#include <cctype>
#include <utility>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

std::string_view last_part(std::string_view name) {
  return name.substr(name.rfind('.') + 1);
}

// Does the text of a method change what the variable holds in place (`key << part`, `key.replace(other)`), and never
// set the variable anew? Who called sees it changed.
bool changes_text(std::string_view body, std::string_view name) {
  bool changes = false;
  auto in_word = [](char c) {
    return c == '_' || c == '@' || c == '.' || c == ':' || isalnum(static_cast<unsigned char>(c));
  };
  for (size_t found = body.find(name); found != std::string_view::npos; found = body.find(name, found + 1)) {
    std::string_view behind = body.substr(found + name.size());
    if (found > 0 && in_word(body[found - 1])) continue;
    if (behind.starts_with(".replace(") || behind.starts_with(".concat(") || behind.starts_with(".prepend(")) {
      changes = true;
      continue;
    }
    const size_t blank = std::min(behind.find_first_not_of(" \t"), behind.size());
    behind.remove_prefix(blank);
    if (behind.starts_with("<< ") || behind.starts_with("<<'") || behind.starts_with("<<\"")) changes = true;
    if (behind.size() > 1 && behind[0] == '=' && behind[1] != '=' && behind[1] != '~' && behind[1] != '>') return false;
  }
  return changes;
}

}  // namespace

// `A::B`; false for any other expression.
bool RubyLowering::dotted(const Item& item, std::string& name) {
  if (item.kind == kConstantSymbol) {
    name = text(item);
    return true;
  }
  if (item.kind != kScopeResolutionSymbol) return false;
  Items items(*this, item);
  Item scope = items.with_field(kScopeField), last = items.with_field(kNameField);
  if (!last) return false;
  if (!scope) {
    name = text(last);
    return true;
  }
  if (!dotted(scope, name)) return false;
  name += '.';
  name += text(last);
  return true;
}

NodeId RubyLowering::function(const Item& item, bool of_class, bool in_class) {
  Items items(*this, item);
  Item written = items.with_field(kNameField);
  std::string own(text_or_empty(written));
  if (written && written.kind == kSimpleSymbolSymbol) own.erase(0, 1);
  std::string whole = qualified(own);
  Method outer = std::move(method_);
  method_ = Method{};
  method_.of_class = of_class || all_of_class_;
  method_.name = own;
  method_.constructor = in_class && !method_.of_class && own == "initialize";
  variables_.push_back({true, {}});
  inside_.push_back(Inside::kMethod);
  std::vector<NodeId> given, taken_apart;
  if (Item list = items.with_field(kParametersField)) parameters(list, given, taken_apart);
  const std::string_view inside_text = text_or_empty(items.with_field(kBodyField));
  for (NodeId one : given) {
    method_.parameters.emplace_back(text_of(one));
    const bool plain = at(one).child_count == 0 && (at(one).flags & kVariadic) == 0;
    if (plain && changes_text(inside_text, text_of(one))) at(one).flags |= kPointer;
  }
  NodeId done = kNone;
  {
    Nodes inside(*this);
    for (NodeId one : taken_apart) inside.push(one);
    Item inner = items.with_field(kBodyField);
    bool valued = !method_.constructor && !own.ends_with("=");
    if (inner) body(inner, inside, valued ? kReturned : Sink{});
    done = add(NodeKind::kBlock, inner ? inner : item, inside);
  }
  Nodes children(*this);
  for (NodeId one : given) children.push(one);
  if (method_.takes_block) {
    NodeId hidden = add(NodeKind::kParameter, item, {}, kBlockName);
    children.push(hidden);
  }
  children.push(done);
  uint16_t flags = 0;
  if (method_.of_class && in_class) flags |= kStatic;
  if (method_.constructor) {
    flags |= kConstructor;
    own = class_;
  }
  inside_.pop_back();
  variables_.pop_back();
  method_ = std::move(outer);
  NodeId made = add(NodeKind::kFunction, item, children, own);
  at(made).text2 = intern(whole);
  at(made).flags = flags;
  return made;
}

// What takes a parameter's value apart, and what names the block, goes to `first`: the statements before the body.
void RubyLowering::parameters(const Item& list, std::vector<NodeId>& given, std::vector<NodeId>& first) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (!one.named || one.field == kLocalsField) continue;
    if (one.kind == kForwardParameterSymbol) {  // def f(...)
      for (const auto& [own, how] : {std::pair("(rest)", "*"), std::pair("(named)", "**")}) {
        const NodeId made = add(NodeKind::kParameter, one, {}, own);
        at(made).text2 = intern(how);
        at(made).flags |= kVariadic;
        given.push_back(made);
      }
      continue;
    }
    if (one.kind != kBlockParameterSymbol) {
      given.push_back(parameter(one, first, i));
      continue;
    }
    method_.takes_block = true;
    Item name = Items(*this, one).with_field(kNameField);
    if (!name) continue;
    set_variable(text(name));
    NodeId block_node = add(NodeKind::kName, one, {}, kBlockName);
    NodeId left = add(NodeKind::kName, name, {}, text(name));
    first.push_back(add(NodeKind::kAssign, one, {left, block_node}, "="));
  }
}

NodeId RubyLowering::parameter(const Item& item, std::vector<NodeId>& first, size_t position) {
  Items items(*this, item);
  Item name = item.kind == kIdentifierSymbol ? item : items.with_field(kNameField);
  if (name) set_variable(text(name));
  switch (item.kind) {
    case kOptionalParameterSymbol:
    case kKeywordParameterSymbol: {
      NodeId initial = expression_or_none(items.with_field(kValueField));
      return add_optional(NodeKind::kParameter, item, initial, text_or_empty(name));
    }
    case kSplatParameterSymbol:
    case kHashSplatParameterSymbol: {
      NodeId made = add(NodeKind::kParameter, item, {}, text_or_empty(name));
      at(made).text2 = intern(item.kind == kSplatParameterSymbol ? "*" : "**");
      at(made).flags |= kVariadic;
      return made;
    }
    case kDestructuredParameterSymbol: {
      declare_names(item);
      std::string hidden = "(" + std::to_string(position) + ")";
      NodeId parts = sequence(item);
      NodeId whole = add(NodeKind::kName, item, {}, hidden);
      first.push_back(add(NodeKind::kAssign, item, {parts, whole}, "="));
      return add(NodeKind::kParameter, item, {}, hidden);
    }
    default: return add(NodeKind::kParameter, item, {}, text_or_empty(name));
  }
}

NodeId RubyLowering::add_base(const Item& item) {
  std::string name;
  if (!dotted(item, name)) return kNone;
  NodeId named = type_name(item, name);
  NodeId base = add(NodeKind::kBase, item, {});
  at(base).type = named;
  return base;
}

NodeId RubyLowering::type(const Item& item) {
  Items items(*this, item);
  std::string name;
  if (Item written = items.with_field(kNameField)) dotted(written, name);
  std::string whole = qualified(name);
  std::string own(last_part(name));
  Item base;
  if (Item superclass = items.with_field(kSuperclassField)) base = Items(*this, superclass).first_named();
  std::string outer_class = std::exchange(class_, own);
  bool outer_all = std::exchange(all_of_class_, false);
  Method outer_method = std::exchange(method_, Method{});
  method_.of_class = true;
  scopes_.push_back(name);
  variables_.push_back({true, {}});
  Nodes children(*this);
  if (base) {
    if (NodeId made = add_base(base); made != kNone) {
      children.push(made);
    } else if (base.kind == kCallSymbol) {
      record_members(base, children, own);  // class X < Struct.new(:a)
    }
  }
  std::vector<NodeId> outer_blocks = std::exchange(out_of_blocks_, {});
  std::unordered_set<std::string> outer_behind = std::exchange(behind_, {});
  std::vector<std::pair<std::string, NodeId>> outer_aliases = std::exchange(aliases_, {});
  if (Item inner = items.with_field(kBodyField)) class_members(inner, children, false);
  for (NodeId method : out_of_blocks_) children.push(method);
  out_of_blocks_ = std::move(outer_blocks);
  for (size_t i = 0; i < children.size(); ++i) {
    // (Only `super` of the module gets to it.)
    if (at(children[i]).kind == NodeKind::kFunction && behind_.contains(std::string(text_of(children[i]))))
      at(children[i]).text = intern(std::string(text_of(children[i])) + " behind");
  }
  behind_ = std::move(outer_behind);
  aliases_ = std::move(outer_aliases);
  variables_.pop_back();
  scopes_.pop_back();
  method_ = std::move(outer_method);
  all_of_class_ = outer_all;
  class_ = std::move(outer_class);
  NodeId made = add(NodeKind::kType, item, children, own);
  at(made).text2 = intern(whole);
  return made;
}

void RubyLowering::class_members(const Item& holder, Nodes& out, bool of_class) {
  if (!holder) return;
  Items items(*this, holder);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    Item item = items[i];
    if (class_member(item, out, of_class)) continue;
    NodeId made = kNone;
    {
      Nodes children(*this);
      statement(item, children, {});
      if (children.size() > 0) made = add(NodeKind::kBlock, item, children);
    }
    if (made != kNone) out.push(made);
  }
}

bool RubyLowering::class_member(const Item& item, Nodes& out, bool of_class) {
  switch (item.kind) {
    case kMethodSymbol: {
      const NodeId made = function(item, of_class, true);
      redefined(text_of(made));
      out.push(made);
      return true;
    }
    case kAliasSymbol: {
      Items items(*this, item);
      const Item own = items.with_field(kNameField), of = items.with_field(kAliasField);
      if (!own || !of) return true;
      std::string own_name(text(own)), of_name(text(of));
      if (own_name.starts_with(":")) own_name.erase(0, 1);
      if (of_name.starts_with(":")) of_name.erase(0, 1);
      aliased(item, own_name, of_name, out);
      return true;
    }
    case kSingletonMethodSymbol: out.push(function(item, true, true)); return true;
    case kClassSymbol:
    case kModuleSymbol: out.push(type(item)); return true;
    case kSingletonClassSymbol: {
      Items items(*this, item);
      class_members(items.with_field(kBodyField), out, true);
      return true;
    }
    case kIdentifierSymbol:
      if (text(item) != "module_function") return false;
      all_of_class_ = true;
      return true;
    case kAssignmentSymbol: return class_field(item, out);
    case kCallSymbol: return declaring_call(item, out, of_class);
    default: return false;
  }
}

// include M, N: what these modules hold has its bare name here.
void RubyLowering::including(const Item& list) {
  Items given(*this, list);
  for (size_t i = 0; i < given.size(); ++i) {
    std::string module;
    if (!given[i].named || !dotted(given[i], module)) continue;
    NodeId import = add(NodeKind::kImport, given[i], {});
    at(import).text2 = intern(module);
    imports_.push_back(import);
  }
}

// `attr_reader :a`, `private def f`, `include M`: what a call in a class's body declares.
bool RubyLowering::declaring_call(const Item& item, Nodes& out, bool of_class) {
  if (inside_.back() != Inside::kMethod || !method_.name.empty()) return false;
  Items items(*this, item);
  Item method = items.with_field(kMethodField), list = items.with_field(kArgumentsField);
  if (!method || items.with_field(kReceiverField)) return false;
  std::string_view name = text(method);
  if (class_.empty()) {  // of the file
    if (list && name == "include") including(list);
    return false;
  }
  bool everywhere = name.starts_with("mattr_") || name.starts_with("cattr_") || name.starts_with("thread_mattr_");
  if (list && (name == "class_attribute" || name == "config_accessor")) {
    attributes(list, out, "@", true, true, true);
    initial_of_attributes(list, items.with_field(kBlockField), "@", out);
    return true;
  }
  if (list && (name.starts_with("attr_") || everywhere)) {
    std::string_view kind = name.substr(name.rfind('_') + 1);
    if (kind != "reader" && kind != "writer" && kind != "accessor") return false;
    const bool of_variable = name.starts_with("mattr_") || name.starts_with("cattr_");
    const std::string_view mark = of_variable ? "@@" : "@";
    attributes(list, out, mark, of_class || everywhere, kind != "writer", kind != "reader");
    if (everywhere) initial_of_attributes(list, items.with_field(kBlockField), mark, out);
    return true;
  }
  if (list && (name == "delegate" || name == "def_delegators" || name == "def_delegator") &&
      delegating(name, list, out))
    return true;
  if (std::string own, of; list && name == "alias_method" && constant_text(only_argument(list, 0), own) &&
                           constant_text(only_argument(list, 1), of)) {
    aliased(item, own, of, out);
    return true;
  }
  if (list && (name == "include" || name == "extend" || name == "prepend")) {
    Items given(*this, list);
    for (size_t i = 0; i < given.size(); ++i) {
      if (given[i].kind == kSelfSymbol && name == "extend") all_of_class_ = true;
      if (auto of = of_modules_.find(std::string(text(given[i]))); name == "prepend" && of != of_modules_.end())
        behind_.insert(of->second.begin(), of->second.end());
      std::string module;
      if (!given[i].named || !dotted(given[i], module)) continue;
      if (NodeId base = add_base(given[i]); base != kNone) out.push(base);
      if (module == "Singleton") out.push(only_instance(given[i]));
    }
    including(list);
    return true;
  }
  if (list && (name == "private" || name == "public" || name == "protected" || name == "private_class_method" ||
               name == "module_function" || name == "memoize")) {
    Items given(*this, list);
    bool any = false;
    for (size_t i = 0; i < given.size(); ++i) {
      bool defines = given[i].kind == kMethodSymbol || given[i].kind == kSingletonMethodSymbol ||
                     (given[i].kind == kCallSymbol && name != "memoize");
      if (!defines) continue;
      Item one = given[i];
      any = class_member(one, out, of_class || name == "module_function") || any;
    }
    return any || name != "memoize";
  }
  if (name == "define_method" && list && items.with_field(kBlockField)) {
    std::string called;
    if (!constant_text(only_argument(list, 0), called)) return false;
    Items parts(*this, items.with_field(kBlockField));
    NodeId lambda_node = lambda_of(item, parts.with_field(kParametersField), parts.with_field(kBodyField), false);
    NodeId defined = unit().child(lambda_node, 0);
    at(defined).text = intern(called);
    at(defined).text2 = intern(qualified(called));
    at(defined).flags = 0;
    out.push(defined);
    return true;
  }
  return false;
}

// What `include Singleton` adds: X.instance, which is a new X the first time.
NodeId RubyLowering::only_instance(const Item& item) {
  const NodeId made_of = add(NodeKind::kTypeName, item, {}, class_);
  const NodeId instance = add(NodeKind::kNew, item, {});
  at(instance).type = made_of;
  const NodeId returned = add(NodeKind::kReturn, item, {instance});
  const NodeId made = add(NodeKind::kFunction, item, {add(NodeKind::kBlock, item, {returned})}, "instance");
  at(made).text2 = intern(qualified("instance"));
  at(made).flags |= kStatic;
  return made;
}

// `mark`: "@" or "@@", what the variable's name begins with.
void RubyLowering::attributes(const Item& list, Nodes& out, std::string_view mark, bool of_class, bool reads,
                              bool writes) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    std::string name;
    if (!items[i].named || !constant_text(items[i], name)) continue;
    if (reads) out.push(attribute(items[i], name, mark, of_class, false));
    if (writes) out.push(attribute(items[i], name, mark, of_class, true));
  }
}

// mattr_accessor :bits, default: 2048; mattr_accessor(:bits) { 2048 }
void RubyLowering::initial_of_attributes(const Item& list, const Item& given, std::string_view mark, Nodes& out) {
  NodeId initial = kNone;
  std::vector<std::pair<Item, std::string>> names;
  {
    Items items(*this, list);
    for (size_t i = 0; i < items.size(); ++i) {
      std::string one;
      if (!items[i].named) continue;
      if (items[i].kind == kPairSymbol) {
        Items pair(*this, items[i]);
        const Item value = pair.with_field(kValueField);
        if (value && key_text(pair.with_field(kKeyField), one) && one == "default") initial = expression(value);
      } else if (constant_text(items[i], one)) {
        names.emplace_back(items[i], one);
      }
    }
  }
  if (initial == kNone && given) initial = add(NodeKind::kCall, given, {block_function(given, given)});
  if (initial == kNone) return;
  for (const auto& [item, name] : names) {
    const NodeId made = add(NodeKind::kField, item, {initial}, std::string(mark) + name);
    at(made).flags |= kStatic;
    out.push(made);
  }
}

NodeId RubyLowering::attribute(const Item& item, std::string_view name, std::string_view mark, bool of_class,
                               bool writes) {
  NodeId owner = of_class ? add(NodeKind::kName, item, {}, class_) : add(NodeKind::kThis, item, {});
  NodeId field = add(NodeKind::kMember, item, {owner}, std::string(mark).append(name));
  std::string own = std::string(name) + (writes ? "=" : "");
  NodeId made = kNone;
  if (writes) {
    NodeId value = add(NodeKind::kName, item, {}, "value");
    NodeId assigned = add(NodeKind::kAssign, item, {field, value}, "=");
    NodeId done = add(NodeKind::kBlock, item, {assigned});
    made = add(NodeKind::kFunction, item, {add(NodeKind::kParameter, item, {}, "value"), done}, own);
  } else {
    NodeId returned = add(NodeKind::kReturn, item, {field});
    made = add(NodeKind::kFunction, item, {add(NodeKind::kBlock, item, {returned})}, own);
  }
  at(made).text2 = intern(qualified(own));
  if (of_class) at(made).flags |= kStatic;
  return made;
}

// KEY = …, @@key = …, @key = … in a class's body.
bool RubyLowering::class_field(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField), value = items.with_field(kRightField);
  if (!left || !value || value.kind == kAssignmentSymbol) return false;
  bool constant = left.kind == kConstantSymbol;
  if (!constant && left.kind != kClassVariableSymbol && left.kind != kInstanceVariableSymbol) return false;
  if (constant && value.kind == kCallSymbol) {
    if (NodeId made = made_type(item, left, value); made != kNone) {
      out.push(made);
      return true;
    }
  }
  NodeId initial = value.kind == kRightAssignmentListSymbol ? sequence(value) : expression(value);
  NodeId made = add(NodeKind::kField, item, {initial}, text(left));
  at(made).flags |= kStatic;
  if (constant) at(made).flags |= kConst;
  if (left.kind == kClassVariableSymbol && !of_variables_.contains(std::string(text(left).substr(2))))
    at(made).flags |= kOwn;
  out.push(made);
  return true;
}

// Point = Struct.new(:x, :y) { … }, Failed = Class.new(Error) { … }; kNone for any other call.
NodeId RubyLowering::made_type(const Item& item, const Item& name, const Item& call_item) {
  Items items(*this, call_item);
  Item receiver = items.with_field(kReceiverField), method = items.with_field(kMethodField);
  if (!receiver || !method) return kNone;
  std::string_view maker = text(receiver);
  bool record = (maker == "Struct" && text(method) == "new") || (maker == "Data" && text(method) == "define");
  bool plain = (maker == "Class" || maker == "Module") && text(method) == "new";
  if (!record && !plain) return kNone;
  std::string own(text(name));
  std::string whole = qualified(own);
  std::string outer_class = std::exchange(class_, own);
  Method outer_method = std::exchange(method_, Method{});
  method_.of_class = true;
  scopes_.push_back(own);
  variables_.push_back({true, {}});
  Nodes children(*this);
  if (record) {
    record_members(call_item, children, own);
  } else if (Item list = items.with_field(kArgumentsField)) {
    Item base = Items(*this, list).first_named();
    if (base) {
      if (NodeId made = add_base(base); made != kNone) children.push(made);
    }
  }
  if (Item given = items.with_field(kBlockField)) {
    Items parts(*this, given);
    class_members(parts.with_field(kBodyField), children, false);
  }
  variables_.pop_back();
  scopes_.pop_back();
  method_ = std::move(outer_method);
  class_ = std::move(outer_class);
  NodeId made = add(NodeKind::kType, item, children, own);
  at(made).text2 = intern(whole);
  return made;
}

// The constructor and the readers of Struct.new(:a, :b).
void RubyLowering::record_members(const Item& call_item, Nodes& out, std::string_view name) {
  Items items(*this, call_item);
  Item receiver = items.with_field(kReceiverField), list = items.with_field(kArgumentsField);
  if (!receiver || (text(receiver) != "Struct" && text(receiver) != "Data")) return;
  std::vector<std::pair<Item, std::string>> members;
  {
    Items given(*this, list);
    for (size_t i = 0; i < given.size(); ++i) {
      std::string member;
      if (given[i].kind == kSimpleSymbolSymbol && constant_text(given[i], member))
        members.emplace_back(given[i], member);
    }
  }
  NodeId constructor = kNone;
  {
    Nodes children(*this);
    for (const auto& [item, member] : members)
      children.push(add_optional(NodeKind::kParameter, item, nil(item), member));
    NodeId done = kNone;
    {
      Nodes statements_inside(*this);
      for (const auto& [item, member] : members) {
        NodeId field = add(NodeKind::kMember, item, {add(NodeKind::kThis, item, {})}, "@" + member);
        NodeId value = add(NodeKind::kName, item, {}, member);
        statements_inside.push(add(NodeKind::kAssign, item, {field, value}, "="));
      }
      done = add(NodeKind::kBlock, call_item, statements_inside);
    }
    children.push(done);
    constructor = add(NodeKind::kFunction, call_item, children, name);
  }
  at(constructor).text2 = intern(qualified("initialize"));
  at(constructor).flags |= kConstructor;
  out.push(constructor);
  for (const auto& [item, member] : members) {
    methods_.insert(member);
    attributes_.insert(member);
    out.push(attribute(item, member, "@", false, false));
  }
}

}  // namespace vitrine::source::ruby
