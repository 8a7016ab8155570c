#include <algorithm>
#include <cctype>
#include <utility>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

// What gives its receiver back, as far as its value goes.
bool gives_receiver(std::string_view name) {
  for (std::string_view one : {"freeze", "itself", "to_sym", "to_str", "b", "html_safe", "+@", "-@"}) {
    if (name == one) return true;
  }
  return false;
}

bool sends(std::string_view name) {
  return name == "send" || name == "public_send" || name == "__send__";
}

}  // namespace

// A text that is written out: a symbol or a string.
bool RubyLowering::constant_text(const Item& item, std::string& out) {
  if (!item ||
      (item.kind != kSimpleSymbolSymbol && item.kind != kStringSymbol && item.kind != kDelimitedSymbolSymbol)) {
    return false;
  }
  NodeId value = expression(item);
  if (at(value).kind != NodeKind::kLiteral) return false;
  out = text_of(value);
  return true;
}

NodeId RubyLowering::call(const Item& item) {
  Items items(*this, item);
  Item method = items.with_field(kMethodField), receiver = items.with_field(kReceiverField);
  Item list = items.with_field(kArgumentsField);
  if (method && method.kind == kSuperSymbol && !receiver) return super_call(item, list, items.with_field(kBlockField));
  if (!receiver) return method ? own_call(item, items, method) : unknown(item);
  if (!method) {
    // f.(x): of what has a method `call`, that
    const bool of_method = methods_.contains("call") && !functions_.contains(std::string(text(receiver)));
    const NodeId base = expression(receiver);
    Nodes children(*this);
    children.push(of_method ? add(NodeKind::kMember, item, {base}, "call") : base);
    if (list) arguments(list, children);
    return add(NodeKind::kCall, item, children);
  }
  std::string_view name = text(method);
  if (web_ && !list && text(receiver) == "settings" && !is_variable("settings") && !items.with_field(kBlockField))
    return add(NodeKind::kName, item, {}, setting_name(name));
  if (NodeId made = idiom(item, items, receiver, name); made != kNone) return made;
  if (NodeId made = changed_in_place(item, items, receiver, name); made != kNone) return made;
  if (method.kind == kConstantSymbol && !list && !items.with_field(kBlockField)) {
    return add(NodeKind::kMember, item, {expression(receiver)}, name);
  }
  Nodes children(*this);
  NodeId base = name == "map" || name == "collect" ? range_of(receiver) : kNone;
  if (base == kNone) base = expression(receiver);
  Item span = method;
  span.begin = receiver.begin;
  children.push(add(NodeKind::kMember, span, {base}, name));
  if (list) arguments(list, children);
  block_given(items, name, children);
  return add(NodeKind::kCall, item, children);
}

// text.gsub!(a, b) of a variable is text = text.gsub(a, b), text.replace(other) is text = other. (That others who hold
// the same text see it changed is not followed.) kNone for any other call.
NodeId RubyLowering::changed_in_place(const Item& item, const Items& items, const Item& receiver,
                                      std::string_view name) {
  static constexpr std::string_view kChanging[] = {"gsub!",   "sub!",      "tr!",       "delete!",    "squeeze!",
                                                   "upcase!", "downcase!", "strip!",    "lstrip!",    "rstrip!",
                                                   "chomp!",  "chop!",     "swapcase!", "capitalize!"};
  const bool of_variable =
      (receiver.kind == kIdentifierSymbol && is_variable(text(receiver))) || receiver.kind == kInstanceVariableSymbol;
  const bool replaces = name == "replace";
  if (!of_variable || methods_.contains(std::string(name)) ||
      (!replaces && std::ranges::find(kChanging, name) == std::end(kChanging)))
    return kNone;
  const Item list = items.with_field(kArgumentsField);
  NodeId value = kNone;
  if (replaces) {
    const Item other = list ? only_argument(list, 0) : Item{};
    if (!other || only_argument(list, 1) || other.kind == kPairSymbol) return kNone;
    value = expression(other);
  } else {
    Nodes children(*this);
    children.push(add(NodeKind::kMember, item, {expression(receiver)}, name.substr(0, name.size() - 1)));
    if (list) arguments(list, children);
    block_given(items, name, children);
    value = add(NodeKind::kCall, item, children);
  }
  return add(NodeKind::kAssign, item, {expression(receiver), value}, "=");
}

// A call without a receiver.
NodeId RubyLowering::own_call(const Item& item, const Items& items, const Item& method) {
  std::string_view name = text(method);
  Item list = items.with_field(kArgumentsField), given = items.with_field(kBlockField);
  if (!methods_.contains(std::string(name))) {
    if ((name == "lambda" || name == "proc") && given) return block_function(item, given);
    if (name == "catch" && given) return caught(item, list, given);
    if (name == "loop" && given && !list) return as_value(item);
    if ((name == "tap" || name == "then" || name == "yield_self") && given && !list) {
      const NodeId function = block_function(given, given, name == "tap");
      return add(NodeKind::kCall, item, {function, self(item)});
    }
    if ((name == "format" || name == "sprintf") && list && !given && only_argument(list, 1).kind == kPairSymbol) {
      std::string form;
      const Item first = only_argument(list, 0);
      if (const NodeId made = constant_text(first, form) ? named_format(item, form, list) : kNone; made != kNone)
        return made;
    }
    if (name == "block_given?") {
      method_.takes_block = true;
      NodeId block_node = add(NodeKind::kName, item, {}, kBlockName);
      return add(NodeKind::kBinary, item, {block_node, nil(item)}, "!=");
    }
    std::string called;
    if (sends(name) && list && constant_text(only_argument(list, 0), called)) {
      std::vector<NodeId> all;
      {
        Nodes given_nodes(*this);
        arguments(list, given_nodes);
        for (size_t i = 1; i < given_nodes.size(); ++i) all.push_back(given_nodes[i]);
      }
      Nodes children(*this);
      children.push(add(NodeKind::kName, method, {}, called));
      for (NodeId one : all) children.push(one);
      return add(NodeKind::kCall, item, children);
    }
    if (name == "method" && list && constant_text(only_argument(list, 0), called)) {
      return add(NodeKind::kName, item, {}, called);
    }
    const bool sets = name == "instance_variable_set";
    if ((sets || name == "instance_variable_get") && list && constant_text(only_argument(list, 0), called) &&
        called.starts_with('@') && sets == static_cast<bool>(only_argument(list, 1))) {
      const NodeId member = add(NodeKind::kMember, item, {self(item)}, called);
      if (!sets) return member;
      const Item value = only_argument(list, 1);
      return add(NodeKind::kAssign, item, {member, expression(value)}, "=");
    }
    if (name == "new" && method_.of_class && !class_.empty()) {
      Nodes children(*this);
      if (list) arguments(list, children);
      block_given(items, name, children);
      NodeId made = add(NodeKind::kNew, item, children);
      NodeId named = type_name(method, class_);
      at(made).type = named;
      return made;
    }
  }
  Nodes children(*this);
  children.push(add(NodeKind::kName, method, {}, name));
  if (list) arguments(list, children);
  if (web_ && list && !given) note_setting(item, list, name);
  block_given(items, name, children);
  return add(NodeKind::kCall, item, children);
}

// `catch(:done) { … }`: what its block gives, or the `throw :done, value` that leaves it.
NodeId RubyLowering::caught(const Item& item, const Item& list, const Item& given) {
  std::string tag;
  if (list) constant_text(only_argument(list, 0), tag);
  const bool outer = makes_class_;
  makes_class_ = false;
  catches_.emplace_back(tag, inside_.size() + 1);
  const NodeId function = block_function(given, given);
  catches_.pop_back();
  makes_class_ = outer;
  return add(NodeKind::kCall, item, {function});
}

// Does `throw :tag` leave the block that is being lowered? (Not where another block stands between.)
bool RubyLowering::leaves_catch(std::string_view tag) const {
  for (size_t i = catches_.size(); i-- > 0;) {
    if (catches_[i].first != tag) continue;
    for (size_t depth = catches_[i].second; depth < inside_.size(); ++depth)
      if (inside_[depth] < Inside::kLoop) return false;
    return true;
  }
  return false;
}

// Sinatra: `set :name, value`, `enable :name`, `disable :name` give what `settings.name` asks for: a variable of the
// class, in the file that says so.
void RubyLowering::note_setting(const Item& item, const Item& list, std::string_view name) {
  const bool sets = name == "set", enables = name == "enable";
  std::string of;
  if ((!sets && !enables && name != "disable") || methods_.contains(std::string(name)) ||
      !constant_text(only_argument(list, 0), of)) {
    return;
  }
  const Item given = only_argument(list, 1);
  if (sets != static_cast<bool>(given) || only_argument(list, 2)) return;
  if (given && (given.kind == kLambdaSymbol || given.kind == kPairSymbol)) return;
  const NodeId value = sets ? expression(given) : literal(LiteralKind::kBoolean, item, enables ? "true" : "false");
  auto& [where, said] = settings_[setting_name(of)];
  where = item;
  // What a block sets (`configure :test do`) it may be, or what it was before.
  const bool sure = said == kNone || inside_.back() != Inside::kBlock;
  said = sure ? value : add(NodeKind::kConditional, item, {add(NodeKind::kUnknown, item, {}), said, value});
}

// `super(…)`, or `super` with the arguments of the method around it.
NodeId RubyLowering::super_call(const Item& item, const Item& list, const Item& given) {
  Nodes children(*this);
  NodeId base = add(NodeKind::kSuper, item, {});
  bool constructs = method_.constructor || method_.name.empty();
  children.push(constructs ? base : add(NodeKind::kMember, item, {base}, method_.name));
  if (list) {
    arguments(list, children);
  } else if (item.kind == kSuperSymbol) {
    for (const std::string& one : method_.parameters) children.push(add(NodeKind::kName, item, {}, one));
  }
  if (given) children.push(block_function(given, given));
  return add(NodeKind::kCall, item, children);
}

// What other languages have an operator for, and what is plain to see; kNone for any other call.
NodeId RubyLowering::idiom(const Item& item, const Items& items, const Item& receiver, std::string_view name) {
  if (name == "new") return new_call(item, items, receiver);
  Item list = items.with_field(kArgumentsField), given = items.with_field(kBlockField);
  if ((name == "call" || name == "yield" || name == "===") && !given && receiver.kind == kIdentifierSymbol &&
      is_variable(text(receiver)) && functions_.contains(std::string(text(receiver)))) {
    Nodes children(*this);
    children.push(expression(receiver));
    if (list) arguments(list, children);
    return add(NodeKind::kCall, item, children);
  }
  if (methods_.contains(std::string(name))) return kNone;
  Item first = list ? only_argument(list, 0) : Item{};
  Item second = list ? only_argument(list, 1) : Item{};
  if (!list && !given) {
    if (gives_receiver(name)) return expression(receiver);
    if (name == "nil?") {
      NodeId value = expression(receiver);
      return add(NodeKind::kBinary, item, {value, nil(item)}, "==");
    }
    if (name == "!") return add(NodeKind::kUnary, item, {expression(receiver)}, "!");
    if (name == "zero?" || name == "positive?" || name == "negative?") {
      const NodeId zero = literal(LiteralKind::kInteger, item, "0");
      const std::string_view asked = name == "zero?" ? "==" : name == "positive?" ? ">" : "<";
      return add(NodeKind::kBinary, item, {expression(receiver), zero}, asked);
    }
    if (name == "class" && receiver.kind == kSelfSymbol && !class_.empty()) return own_class(item);
    // Shop::Application.config: Rails' application by the name of its class.
    if (std::string of; name == "config" && dotted(receiver, of) && of.ends_with(".Application")) {
      NodeId application =
          add(NodeKind::kMember, receiver, {add(NodeKind::kName, receiver, {}, "Rails")}, "application");
      NodeId member = add(NodeKind::kMember, item, {add(NodeKind::kCall, receiver, {application})}, name);
      return add(NodeKind::kCall, item, {member});
    }
  }
  // account.instance_variable_get(:@rounds), account.instance_variable_set(:@rounds, 4)
  if (std::string of; first && !given && (name == "instance_variable_get" || name == "instance_variable_set") &&
                      constant_text(first, of) && of.starts_with('@')) {
    const bool sets = name.ends_with("set");
    if (sets != static_cast<bool>(second)) return kNone;
    const NodeId member = add(NodeKind::kMember, item, {expression(receiver)}, of);
    return sets ? add(NodeKind::kAssign, item, {member, expression(second)}, "=") : member;
  }
  if (!given) {
    if (const NodeId asked = asked_of(item, receiver, name, first, second); asked != kNone) return asked;
  } else if (!list && name == "reject") {
    if (const NodeId kept = rejected(item, receiver, given); kept != kNone) return kept;
  } else if (first && !second && name == "each_with_object") {
    if (const NodeId made = gathered(item, receiver, first, given); made != kNone) return made;
  } else if (first && !second && name == "fetch") {
    if (const NodeId value = fetched(item, receiver, first, given); value != kNone) return value;
  }
  if (given && !list && (name == "tap" || name == "then" || name == "yield_self")) {
    NodeId function = block_function(given, given, name == "tap");
    return add(NodeKind::kCall, item, {function, expression(receiver)});
  }
  bool of_constant = receiver.kind == kConstantSymbol || receiver.kind == kScopeResolutionSymbol;
  if (name == "force_encoding" || (name == "encode" && !of_constant) || name == "unicode_normalize" ||
      name == "scrub") {
    return expression(receiver);
  }
  bool of_library = of_constant && !constants_.contains(std::string(text(receiver)));
  // Digest::MD5.method(:hexdigest).call(text), TABLE.fetch(:quick).call(text)
  const std::string_view asked =
      receiver.kind == kCallSymbol ? text(Items(*this, receiver).with_field(kMethodField)) : std::string_view();
  const bool of_method = asked == "method" || asked == "fetch";
  if (name == "call" && !given && !of_library && (receiver.kind != kCallSymbol || of_method)) {
    Nodes children(*this);
    children.push(expression(receiver));
    if (list) arguments(list, children);
    return add(NodeKind::kCall, item, children);
  }
  if (first && !second) {
    if (name == "is_a?" || name == "kind_of?" || name == "instance_of?") {
      return test(item, expression(receiver), first, "instanceof");
    }
    if (name == "eql?" || name == "equal?") return test(item, expression(receiver), first, "==");
    if (name == "pack") return packed(item, receiver, list);
  }
  if (name == "to_a" && !list && !given) {
    if (NodeId all = range_of(receiver); all != kNone) return all;
  }
  if (sends(name) && first && second) {
    if (NodeId set = set_by_text(item, receiver, first, second); set != kNone) return set;
  }
  std::string called;
  if (name == "constantize" && !list && !given && receiver.kind == kStringSymbol) {
    if (const NodeId path = expression(receiver); at(path).kind == NodeKind::kLiteral)
      return constant_named(item, kNone, std::string(text_of(path)));
  }
  // text.scan(/../): its characters two by two.
  if (name == "scan" && first && !second && !given && (text(first) == "/../" || text(first) == "/.{2}/")) {
    const NodeId base = expression(receiver);
    const NodeId member = add(NodeKind::kMember, item, {base}, "split_every");
    return add(NodeKind::kCall, item, {member, literal(LiteralKind::kInteger, first, "2")});
  }
  if (name == "const_get" && first && constant_text(first, called)) {
    bool top = text(receiver) == "Object" || text(receiver) == "Kernel";
    return constant_named(item, top ? kNone : expression(receiver), called);
  }
  if (name == "method" && first && !second && constant_text(first, called)) {
    return add(NodeKind::kMember, item, {expression(receiver)}, called);
  }
  // cipher.send(sealing ? :encrypt : :decrypt)
  if (sends(name) && first && first.kind == kConditionalSymbol && !second && !given) {
    Items ways(*this, first);
    std::string otherwise;
    if (constant_text(ways.with_field(kConsequenceField), called) &&
        constant_text(ways.with_field(kAlternativeField), otherwise)) {
      const NodeId condition = expression(ways.with_field(kConditionField));
      auto called_by = [&](std::string_view method) {
        return add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {expression(receiver)}, method)});
      };
      const NodeId then = called_by(called);
      return add(NodeKind::kConditional, item, {condition, then, called_by(otherwise)});
    }
    called.clear();
  }
  if (sends(name) && first && first.kind != kBlockArgumentSymbol && first.kind != kSplatArgumentSymbol &&
      first.kind != kStringSymbol && !constant_text(first, called)) {
    // sizes.public_send(name, …): the method that the value names
    const NodeId base = expression(receiver);
    std::vector<NodeId> all;
    {
      Nodes children(*this);
      arguments(list, children);
      for (size_t i = 1; i < children.size(); ++i) all.push_back(children[i]);
    }
    const NodeId member = add(NodeKind::kIndex, item, {base, expression(first)});
    Nodes children(*this);
    children.push(member);
    for (NodeId one : all) children.push(one);
    block_given(items, "", children);
    return add(NodeKind::kCall, item, children);
  }
  if (sends(name) && first && constant_text(first, called)) {
    // context.send(:verify_mode=, mode)
    const bool sets = called.size() > 1 && called.ends_with('=') &&
                      (called[0] == '_' || std::isalpha(static_cast<unsigned char>(called[0])) != 0);
    if (sets && second && !only_argument(list, 2)) {
      const NodeId base = expression(receiver);
      const NodeId member = add(NodeKind::kMember, item, {base}, std::string_view(called).substr(0, called.size() - 1));
      return add(NodeKind::kAssign, item, {member, expression(second)}, "=");
    }
    std::string made_of;
    const bool makes = called == "new" && !given && dotted(receiver, made_of) &&
                       !constants_.contains(made_of.substr(0, made_of.find('.')));
    NodeId base = expression(receiver);
    NodeId member = add(NodeKind::kMember, item, {base}, called);
    std::vector<NodeId> all;
    {
      Nodes children(*this);
      arguments(list, children);
      for (size_t i = 1; i < children.size(); ++i) all.push_back(children[i]);
    }
    Nodes children(*this);
    if (makes) {  // Digest.send(:new, name)
      for (NodeId one : all) children.push(one);
      NodeId made = add(NodeKind::kNew, item, children);
      NodeId named = type_name(receiver, made_of);
      at(made).type = named;
      return made;
    }
    children.push(member);
    for (NodeId one : all) children.push(one);
    block_given(items, called, children);
    return add(NodeKind::kCall, item, children);
  }
  if (name == "dig" && first && !given) {
    NodeId made = expression(receiver);
    Items keys(*this, list);
    for (size_t i = 0; i < keys.size(); ++i) {
      if (!keys[i].named) continue;
      Item key = keys[i];
      made = add(NodeKind::kIndex, item, {made, expression(key)});
    }
    return made;
  }
  return kNone;
}

// (a..b): the numbers from one to the other, as a list; kNone for anything else.
NodeId RubyLowering::range_of(const Item& receiver) {
  Item range = receiver;
  while (range.kind == kParenthesizedStatementsSymbol) {
    Items inside(*this, range);
    if (inside.nth_named(1)) return kNone;
    range = inside.first_named();
  }
  if (!range || range.kind != kRangeSymbol) return kNone;
  Items items(*this, range);
  const Item from = items.with_field(kBeginField), to = items.with_field(kEndField);
  const bool open = items.has_token("...");
  if (!from || !to || from.kind == kStringSymbol) return kNone;
  NodeId first = expression(from), last = expression(to);
  if (!open) last = add(NodeKind::kBinary, to, {last, literal(LiteralKind::kInteger, to, "1")}, "+");
  return numbers(range, first, last);
}

NodeId RubyLowering::numbers(const Item& item, NodeId from, NodeId behind) {
  NodeId range = add(NodeKind::kName, item, {}, "Range");
  NodeId member = add(NodeKind::kMember, item, {range}, "numbers");
  return add(NodeKind::kCall, item, {member, from, behind});
}

// x.public_send("#{name}=", value): the member that the text names is set.
NodeId RubyLowering::set_by_text(const Item& item, const Item& receiver, const Item& name, const Item& value) {
  NodeId called = expression(name);
  if (at(called).kind != NodeKind::kConcat || at(called).child_count < 2) return kNone;
  const NodeId last = unit().child(called, at(called).child_count - 1);
  if (at(last).kind != NodeKind::kLiteral || text_of(last) != "=") return kNone;
  NodeId key = unit().child(called, 0);
  if (at(called).child_count > 2) {
    std::vector<NodeId> parts;
    for (uint32_t i = 0; i + 1 < at(called).child_count; ++i) parts.push_back(unit().child(called, i));
    Nodes children(*this);
    for (NodeId part : parts) children.push(part);
    key = add(NodeKind::kConcat, name, children);
  }
  NodeId base = expression(receiver);
  NodeId target = add(NodeKind::kIndex, item, {base, key});
  return add(NodeKind::kAssign, item, {target, expression(value)}, "=");
}

NodeId RubyLowering::test(const Item& item, NodeId left, const Item& right, std::string_view operation) {
  return add(NodeKind::kBinary, item, {left, expression(right)}, operation);
}

// [text].pack("H*"): what becomes of the one element.
NodeId RubyLowering::packed(const Item& item, const Item& receiver, const Item& list) {
  if (receiver.kind != kArraySymbol) return kNone;
  Item only;
  {
    Items elements(*this, receiver);
    only = elements.first_named();
    if (!only || elements.nth_named(1) || only.kind == kSplatArgumentSymbol) return kNone;
  }
  NodeId base = add(NodeKind::kName, item, {}, "Array");
  NodeId member = add(NodeKind::kMember, item, {base}, "pack_one");
  NodeId value = expression(only);
  return add(NodeKind::kCall, item, {member, value, expression(only_argument(list, 0))});
}

// "A::B" as text.
NodeId RubyLowering::constant_named(const Item& item, NodeId base, std::string_view name) {
  while (!name.empty()) {
    size_t end = name.find("::");
    std::string_view part = name.substr(0, end);
    name = end == std::string_view::npos ? std::string_view() : name.substr(end + 2);
    if (part.empty()) continue;
    base = base == kNone ? add(NodeKind::kName, item, {}, part) : add(NodeKind::kMember, item, {base}, part);
  }
  return base == kNone ? add(NodeKind::kUnknown, item, {}) : base;
}

NodeId RubyLowering::new_call(const Item& item, const Items& items, const Item& receiver) {
  Item list = items.with_field(kArgumentsField), given = items.with_field(kBlockField);
  std::string name;
  bool constant = dotted(receiver, name);
  if (constant && given && !list && name == "Proc" && !methods_.contains("new")) return block_function(item, given);
  if (receiver.kind == kSelfSymbol && method_.of_class && !class_.empty()) {
    name = class_;
    constant = true;
  }
  std::string_view head = std::string_view(name).substr(0, name.find('.'));
  // Array.new(n) { … }: as many of what the block gives.
  if (const Item count = list ? only_argument(list, 0) : Item{}; name == "Array" && given && count) {
    NodeId none = literal(LiteralKind::kInteger, list, "0");
    NodeId all = numbers(list, none, expression(count));
    Nodes children(*this);
    children.push(add(NodeKind::kMember, item, {all}, "map"));
    block_given(items, "map", children);
    return add(NodeKind::kCall, item, children);
  }
  if (constant && constants_.contains(std::string(head))) constant = false;
  Nodes children(*this);
  if (!constant) children.push(expression(receiver));
  if (list) arguments(list, children);
  block_given(items, "new", children);
  if (!constant) return add(NodeKind::kCall, item, children);
  NodeId made = add(NodeKind::kNew, item, children);
  NodeId named = type_name(receiver, name);
  at(made).type = named;
  return made;
}

NodeId RubyLowering::yield(const Item& item) {
  method_.takes_block = true;
  Items items(*this, item);
  Nodes children(*this);
  children.push(add(NodeKind::kName, item, {}, kBlockName));
  if (Item list = items.with_kind(kArgumentListSymbol)) arguments(list, children);
  return add(NodeKind::kCall, item, children);
}

// Arguments with names are kKeyword; what has another key is an entry of a map behind the others.
void RubyLowering::arguments(const Item& list, Nodes& out) {
  Items items(*this, list);
  std::vector<Item> entries;
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (!one.named || one.kind == kBlockArgumentSymbol) continue;
    if (one.kind == kForwardArgumentSymbol) {  // f(...)
      out.push(add(NodeKind::kSpread, one, {add(NodeKind::kName, one, {}, "(rest)")}));
      out.push(add(NodeKind::kSpread, one, {add(NodeKind::kName, one, {}, "(named)")}, "**"));
      continue;
    }
    if (one.kind == kPairSymbol) {
      Items parts(*this, one);
      Item key = parts.with_field(kKeyField), value = parts.with_field(kValueField);
      bool named =
          key && (key.kind == kHashKeySymbolSymbol || key.kind == kSimpleSymbolSymbol || !parts.has_token("=>"));
      std::string name;
      if (!named || !key_text(key, name)) {
        entries.push_back(one);
        continue;
      }
      NodeId given = value ? expression(value) : word(key);
      out.push(add(NodeKind::kKeyword, one, {given}, name));
    } else {
      out.push(expression(one));
    }
  }
  if (entries.empty()) return;
  NodeId made = kNone;
  {
    Nodes children(*this);
    for (const Item& one : entries) children.push(entry(one));
    Item span = entries.front();
    span.end = entries.back().end;
    made = add(NodeKind::kMap, span, children);
  }
  out.push(made);
}

// The block of a call, written out or passed on.
void RubyLowering::block_given(const Items& items, std::string_view called, Nodes& out) {
  Item given = items.with_field(kBlockField);
  NodeId made = kNone;
  Item span = given;
  if (given) {
    const bool outer = std::exchange(makes_class_, called == "new");  // Class.new do … end
    made = block_function(given, given);
    makes_class_ = outer;
  } else if (Item list = items.with_field(kArgumentsField)) {
    Items all(*this, list);
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i].kind != kBlockArgumentSymbol) continue;
      span = all[i];
      made = passed_block(span);
    }
  }
  if (made == kNone) return;
  bool own = methods_.contains(std::string(called)) || (called == "new" && methods_.contains("initialize"));
  out.push(own ? add(NodeKind::kKeyword, span, {made}, kBlockName) : made);
}

// `&block`, `&method(:f)`; `&:name` is { |x| x.name }.
NodeId RubyLowering::passed_block(const Item& item) {
  Item inner = Items(*this, item).first_named();
  if (!inner) {
    method_.takes_block = true;
    return add(NodeKind::kName, item, {}, kBlockName);
  }
  std::string name;
  if (inner.kind != kSimpleSymbolSymbol || !constant_text(inner, name)) return expression(inner);
  NodeId value = add(NodeKind::kName, inner, {}, "x");
  NodeId member = add(NodeKind::kMember, inner, {value}, name);
  NodeId called = add(NodeKind::kCall, inner, {member});
  NodeId done = add(NodeKind::kBlock, inner, {add(NodeKind::kReturn, inner, {called})});
  NodeId function_made = add(NodeKind::kFunction, item, {add(NodeKind::kParameter, inner, {}, "x"), done});
  at(function_made).flags |= kThisAround;
  return add(NodeKind::kLambda, item, {function_made});
}

// A `{ … }` or `do … end` as a function.
NodeId RubyLowering::block_function(const Item& item, const Item& given, bool gives_first) {
  Items parts(*this, given);
  return lambda_of(item, parts.with_field(kParametersField), parts.with_field(kBodyField), gives_first);
}

// A block's parameter that is not declared: `it`, `_1`.
std::string_view RubyLowering::implied_parameter(const Item& inner) {
  const std::string_view written = text(inner);
  for (std::string_view implied : {"_1", "it"}) {
    size_t found = written.find(implied);
    auto in_word = [](char c) { return c == '_' || isalnum(static_cast<unsigned char>(c)); };
    bool whole = found != std::string_view::npos && (found == 0 || !in_word(written[found - 1])) &&
                 (found + implied.size() >= written.size() || !in_word(written[found + implied.size()]));
    if (whole && !is_variable(implied)) return implied;
  }
  return {};
}

// `gives_first`: what it is given is what it gives back (`tap`).
NodeId RubyLowering::lambda_of(const Item& item, const Item& list, const Item& inner, bool gives_first) {
  variables_.push_back({});
  inside_.push_back(Inside::kBlock);
  std::vector<NodeId> given, first;
  if (list) {
    bool outer_block = method_.takes_block;
    parameters(list, given, first);
    method_.takes_block = outer_block;
  } else if (inner) {
    if (const std::string_view implied = implied_parameter(inner); !implied.empty()) {
      set_variable(implied);
      given.push_back(add(NodeKind::kParameter, item, {}, implied));
    }
  }
  NodeId done = kNone;
  {
    Nodes inside(*this);
    for (NodeId one : first) inside.push(one);
    if (inner) body(inner, inside, gives_first ? Sink{} : kReturned);
    if (gives_first && given.empty()) given.push_back(add(NodeKind::kParameter, item, {}, "(itself)"));
    if (gives_first) {
      std::string name(text_of(given.front()));
      NodeId back = add(NodeKind::kName, item, {}, name);
      inside.push(add(NodeKind::kReturn, item, {back}));
    }
    done = add(NodeKind::kBlock, inner ? inner : item, inside);
  }
  inside_.pop_back();
  variables_.pop_back();
  Nodes children(*this);
  for (NodeId one : given) children.push(one);
  children.push(done);
  NodeId function_made = add(NodeKind::kFunction, item, children);
  at(function_made).flags |= kThisAround;
  return add(NodeKind::kLambda, item, {function_made});
}

}  // namespace vitrine::source::ruby
