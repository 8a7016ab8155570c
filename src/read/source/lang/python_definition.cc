#include <charconv>

#include "read/source/lang/python_lowering.h"

namespace vitrine::source::python {

void PythonLowering::decorated(const Item& item, Nodes& out, bool in_class) {
  Item definition;
  {
    Items items(*this, item);
    definition = items.with_field(kDefinitionField);
  }
  if (!definition) return;
  out.push(definition.kind == kClassDefinition ? class_definition(definition, item)
                                               : function(definition, item, in_class));
}

NodeId PythonLowering::decorator(const Item& item) {
  Items items(*this, item);
  Item what = items.first_named();
  std::string name;
  Nodes children(*this);
  if (what && what.kind == kCallSymbol) {
    Items parts(*this, what);
    Item callee = parts.with_field(kFunctionField);
    Item list = parts.with_field(kArgumentsField);
    if (callee && !dotted(callee, name)) children.push(expression(callee));
    if (list) arguments(list, children);
  } else if (what && !dotted(what, name)) {
    children.push(expression(what));
  }
  return add(NodeKind::kAnnotation, item, children, name);
}

NodeId PythonLowering::function(const Item& item, const Item& decorated, bool in_class) {
  std::vector<NodeId> annotations;
  uint16_t flags = 0;
  bool sets = false;  // @name.setter
  if (decorated.kind == kDecoratedDefinition) {
    Items items(*this, decorated);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kDecorator) continue;
      NodeId annotation = decorator(items[i]);
      annotations.push_back(annotation);
      std::string_view name = text_of(annotation);
      sets = sets || (in_class && name.ends_with(".setter"));
      name = name.substr(name.rfind('.') + 1);
      if (name == "staticmethod") flags |= kStatic;
      if (name == "abstractmethod") flags |= kAbstract;
      if (name == "property" || name == "cached_property") flags |= kGetter;
    }
  }
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  std::string own(name ? text(name) : std::string_view());
  if (sets) own += ".setter";  // (no method can be called so)
  bool receiver = in_class && (flags & kStatic) == 0;
  if (in_class && own == "__init__") flags |= kConstructor;
  std::string whole = qualified(own);
  NodeId type = kNone;
  Item returned = items.with_field(kReturnTypeField);
  if (returned) type = type_name(returned);
  Nodes children(*this);
  Item list = items.with_field(kParametersField);
  if (list) parameters(list, children, receiver);
  if (receiver && children.size() > 0) {
    flags |= kReceiver;
    at(children[0]).flags |= kReceiver;
  }
  scopes_.push_back(own);
  children.push(block(items.with_field(kBodyField)));
  scopes_.pop_back();
  NodeId made = add(NodeKind::kFunction, item, children, own);
  at(made).text2 = intern(whole);
  at(made).type = type;
  at(made).flags = flags;
  for (NodeId annotation : annotations) annotate(made, annotation);
  return made;
}

void PythonLowering::parameters(const Item& list, Nodes& out, bool receiver) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (!item.named || item.kind == kKeywordSeparator || item.kind == kPositionalSeparator) continue;
    // `def method(*args)`: the receiver is in args, no parameter is it.
    NodeId made = parameter(item);
    if (receiver && out.size() == 0 && (at(made).flags & kVariadic) != 0) {
      out.push(add(NodeKind::kParameter, item, {}));
    }
    out.push(made);
  }
}

NodeId PythonLowering::parameter(const Item& item) {
  if (item.kind == kIdentifier) return add(NodeKind::kParameter, item, {}, text(item));
  Items items(*this, item);
  Item name, type, value;
  switch (item.kind) {
    case kDefaultParameter:
    case kTypedDefaultParameter:
      name = items.with_field(kNameField);
      value = items.with_field(kValueField);
      type = items.with_field(kTypeField);
      break;
    case kTypedParameter:
      name = items.first_named();
      type = items.with_field(kTypeField);
      break;
    case kListSplatPattern:
    case kDictionarySplatPattern: name = item; break;
    default: return add(NodeKind::kParameter, item, {});
  }
  std::string_view stars;
  if (name && (name.kind == kListSplatPattern || name.kind == kDictionarySplatPattern)) {
    stars = name.kind == kListSplatPattern ? "*" : "**";
    name = Items(*this, name).first_named();
  }
  NodeId declared = type ? type_name(type) : kNone;
  NodeId initial = expression_or_none(value);
  std::string_view own = name && name.kind == kIdentifier ? text(name) : std::string_view();
  NodeId made = add_optional(NodeKind::kParameter, item, initial, own);
  at(made).type = declared;
  at(made).text2 = intern(stars);
  if (!stars.empty()) at(made).flags |= kVariadic;
  return made;
}

NodeId PythonLowering::class_definition(const Item& item, const Item& decorated) {
  std::vector<NodeId> annotations;
  if (decorated.kind == kDecoratedDefinition) {
    Items items(*this, decorated);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind == kDecorator) annotations.push_back(decorator(items[i]));
    }
  }
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  std::string own(name ? text(name) : std::string_view());
  std::string whole = qualified(own);
  Nodes children(*this);
  Item list = items.with_field(kSuperclassesField);
  if (list) bases(list, children, annotations);
  scopes_.push_back(own);
  Item body = items.with_field(kBodyField);
  if (body) class_members(body, children);
  number_members(children);
  const bool given = made_of_fields(children, annotations);
  Fields fields;
  const bool known = fields_of_bases(children, fields);
  const bool listed = given ? known && constructor_of_fields(item, children, fields) : annotations.empty() && known;
  scopes_.pop_back();
  if (listed) fields_[own] = std::move(fields);
  NodeId made = add(NodeKind::kType, item, children, own);
  at(made).text2 = intern(whole);
  for (NodeId annotation : annotations) annotate(made, annotation);
  return made;
}

// An enumeration's `OLD = auto()`: one more than the member before, the first is 1.
void PythonLowering::number_members(const Nodes& members) {
  bool is_enum = false;
  int64_t before = 0;
  for (NodeId member : members.span()) {
    if (at(member).kind == NodeKind::kBase && at(member).type != kNone) {
      const std::string_view name = text_of(at(member).type);
      is_enum = is_enum || name == "Enum" || name == "IntEnum" || name == "enum.Enum" || name == "enum.IntEnum";
    }
    const NodeId said =
        at(member).kind == NodeKind::kField && at(member).child_count > 0 ? unit().child(member, 0) : kNone;
    if (!is_enum || said == kNone) continue;
    const bool is_number =
        at(said).kind == NodeKind::kLiteral && static_cast<LiteralKind>(at(said).op) == LiteralKind::kInteger;
    if (is_number) {
      const std::string_view digits = text_of(said);
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), before);
      if (error != std::errc() || end != digits.data() + digits.size()) return;
      continue;
    }
    const NodeId callee = at(said).kind == NodeKind::kCall && at(said).child_count == 1 ? unit().child(said, 0) : kNone;
    if (callee == kNone || text_of(callee) != "auto") return;
    at(said).kind = NodeKind::kLiteral;
    at(said).op = static_cast<uint16_t>(LiteralKind::kInteger);
    at(said).text = intern(std::to_string(++before));
    at(said).child_count = 0;
  }
}

// A class that is given a constructor which takes its fields: `@dataclass`, `@attrs.define`, `@attr.s`,
// `class X(NamedTuple)`.
// Not one that has its own.
bool PythonLowering::made_of_fields(const Nodes& members, const std::vector<NodeId>& annotations) {
  bool decorated = false, tuple = false;
  for (NodeId annotation : annotations) {
    const std::string_view whole = text_of(annotation);
    const std::string_view name = whole.substr(whole.rfind('.') + 1);
    decorated = decorated || name == "dataclass" || name == "define" || name == "frozen" || name == "mutable" ||
                name == "attrs" || whole == "attr.s";
    // `@dataclass(init=False)`
    for (uint32_t i = 0; i < at(annotation).child_count; ++i) {
      const NodeId option = unit().child(annotation, i);
      if (at(option).kind == NodeKind::kKeyword && text_of(option) == "init") return false;
    }
  }
  for (NodeId member : members.span()) {
    if (at(member).kind == NodeKind::kFunction && (at(member).flags & kConstructor) != 0) return false;
    if (at(member).kind != NodeKind::kBase || at(member).type == kNone) continue;
    std::string_view name = text_of(at(member).type);
    name = name.substr(name.rfind('.') + 1);
    tuple = tuple || name == "NamedTuple";
  }
  return tuple || decorated;
}

// The fields that a class has of its bases, which come first; false where a base is not of this file.
bool PythonLowering::fields_of_bases(const Nodes& members, Fields& fields) {
  for (size_t i = members.size(); i-- > 0;) {
    const NodeId member = members[i];
    if (at(member).kind != NodeKind::kBase || at(member).type == kNone) continue;
    const std::string name(text_of(at(member).type));
    const std::string last = name.substr(name.rfind('.') + 1);
    if (last == "NamedTuple" || last == "object" || last == "ABC" || last == "Generic" || last == "Protocol") continue;
    const auto base = fields_.find(name);
    if (base == fields_.end()) return false;
    for (NodeId field : base->second.fields) add_field(field, fields.fields);
    fields.post = fields.post || base->second.post;
  }
  return true;
}

// A field of a base that is given anew keeps its place.
void PythonLowering::add_field(NodeId field, std::vector<NodeId>& fields) {
  for (NodeId& have : fields) {
    if (at(have).text == at(field).text) {
      have = field;
      return;
    }
  }
  fields.push_back(field);
}

// def __init__(self, a, b=1): self.a = a; self.b = b; self.__post_init__(). False where it is not known which it takes.
bool PythonLowering::constructor_of_fields(const Item& item, Nodes& members, Fields& all) {
  std::vector<NodeId>& fields = all.fields;
  bool& post = all.post;
  // `a = attr.ib(default=1)`; where one such has no type, only these are fields.
  const auto is_described = [&](NodeId member) {
    const NodeId initial = at(member).child_count > 0 ? unit().child(member, 0) : kNone;
    const bool is_call = initial != kNone && at(initial).kind == NodeKind::kCall;
    const std::string_view by = is_call ? text_of(unit().child(initial, 0)) : std::string_view();
    return by == "ib" || by == "attrib" || by == "field";
  };
  const auto members_given = members.span();
  const bool only_described = std::any_of(members_given.begin(), members_given.end(), [&](NodeId member) {
    return at(member).kind == NodeKind::kField && at(member).type == kNone && is_described(member);
  });
  for (NodeId member : members.span()) {
    post = post || (at(member).kind == NodeKind::kFunction && text_of(member) == "__post_init__");
    if (at(member).kind != NodeKind::kField || (only_described ? !is_described(member) : at(member).type == kNone))
      continue;
    std::string_view type = at(member).type == kNone ? std::string_view() : text_of(at(member).type);
    type = type.substr(type.rfind('.') + 1);
    if (type == "ClassVar") continue;
    if (type == "KW_ONLY") return false;
    const NodeId initial = at(member).child_count > 0 ? unit().child(member, 0) : kNone;
    if (initial != kNone && at(initial).kind == NodeKind::kCall) {
      // field(init=False) is none of them; what is said otherwise, nobody here knows
      bool is_left_out = false;
      for (uint32_t i = 0; i < at(initial).child_count; ++i) {
        const NodeId option = unit().child(initial, i);
        if (option == kNone || at(option).kind != NodeKind::kKeyword) continue;
        const NodeId said = at(option).child_count > 0 ? unit().child(option, 0) : kNone;
        is_left_out = text_of(option) == "init" && said != kNone && at(said).kind == NodeKind::kLiteral &&
                      text_of(said) == "false";
        if (is_left_out) break;
        if (text_of(option) == "init" || text_of(option) == "kw_only") return false;
      }
      if (is_left_out) continue;
    }
    add_field(member, fields);
  }
  if (fields.empty()) return true;
  const NodeId made = constructor(item, fields, post);
  members.push(made);
  return true;
}

NodeId PythonLowering::constructor(const Item& item, const std::vector<NodeId>& fields, bool post) {
  NodeId made = kNone;
  {
    Nodes parts(*this);
    const NodeId self = add(NodeKind::kParameter, item, {}, "self");
    at(self).flags |= kReceiver;
    parts.push(self);
    std::vector<std::string> parameters;
    for (NodeId field : fields) {
      NodeId initial = at(field).child_count > 0 ? unit().child(field, 0) : kNone;
      // field(default="GCM"), field(default_factory=lambda: [1, 2])
      const bool described = initial != kNone && at(initial).kind == NodeKind::kCall;
      const std::string_view describes = described ? text_of(unit().child(initial, 0)) : std::string_view();
      const bool strips = describes == "ib" || describes == "attrib";  // `_key = attr.ib()` is given as `key`
      if (describes == "field" || strips) {
        const NodeId call = initial;
        for (uint32_t i = 1; i < at(call).child_count; ++i) {
          const NodeId option = unit().child(call, i);
          if (option == kNone || at(option).kind != NodeKind::kKeyword) continue;
          const NodeId said = unit().child(option, 0);
          const bool is_call = at(said).kind == NodeKind::kCall && at(said).child_count == 2;
          const bool makes = is_call && text_of(unit().child(said, 0)) == "Factory";
          if (text_of(option) == "default")
            initial = makes ? add(NodeKind::kCall, item, {unit().child(said, 1)}) : said;
          if (text_of(option) == "default_factory" || text_of(option) == "factory")
            initial = add(NodeKind::kCall, item, {said});
        }
      }
      std::string name(text_of(field));
      if (strips) name.erase(0, name.find_first_not_of('_'));
      const NodeId parameter = add_optional(NodeKind::kParameter, item, initial, name);
      at(parameter).begin = at(field).begin;
      at(parameter).end = at(field).end;
      at(parameter).type = at(field).type;
      parameters.push_back(name);
      parts.push(parameter);
    }
    NodeId body = kNone;
    {
      Nodes statements(*this);
      for (size_t i = 0; i < fields.size(); ++i) {
        const NodeId field = fields[i];
        const std::string name(text_of(field));
        const NodeId of = add(NodeKind::kName, item, {}, "self");
        const NodeId target = add(NodeKind::kMember, item, {of}, name);
        const NodeId value = add(NodeKind::kName, item, {}, parameters[i]);
        const NodeId assigned = add(NodeKind::kAssign, item, {target, value}, "=");
        for (NodeId node : {of, target, value, assigned}) {
          at(node).begin = at(field).begin;
          at(node).end = at(field).end;
        }
        statements.push(assigned);
      }
      if (post) {
        const NodeId of = add(NodeKind::kName, item, {}, "self");
        const NodeId callee = add(NodeKind::kMember, item, {of}, "__post_init__");
        statements.push(add(NodeKind::kExpression, item, {add(NodeKind::kCall, item, {callee})}));
      }
      body = add(NodeKind::kBlock, item, statements);
    }
    parts.push(body);
    made = add(NodeKind::kFunction, item, parts, "__init__");
  }
  at(made).text2 = intern(qualified("__init__"));
  at(made).flags |= kConstructor | kReceiver;
  return made;
}

// The names in `"a b"`, `"a, b"`, `["a", "b"]`, `[("a", str), ("b", int)]`; false where others may be among them.
bool PythonLowering::named_fields(const Item& list, std::vector<std::string>& names) {
  if (list.kind == kString) {
    const NodeId value = string(list);
    if (at(value).kind != NodeKind::kLiteral) return false;
    std::string written(text_of(value));
    std::replace(written.begin(), written.end(), ',', ' ');
    for (size_t from = 0; (from = written.find_first_not_of(" \t\n", from)) != std::string::npos;) {
      const size_t to = std::min(written.find_first_of(" \t\n", from), written.size());
      names.push_back(written.substr(from, to - from));
      from = to;
    }
    return !names.empty();
  }
  if (list.kind != kList && list.kind != kTuple) return false;
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (!one.named) continue;
    if (one.kind == kTuple) one = Items(*this, one).first_named();
    if (!one || one.kind != kString) return false;
    const NodeId value = string(one);
    if (at(value).kind != NodeKind::kLiteral) return false;
    names.emplace_back(text_of(value));
  }
  return !names.empty();
}

// `X = namedtuple("X", "a b")`, `X = NamedTuple("X", [("a", str)])`: a class that is made of its fields.
bool PythonLowering::named_tuple(const Item& target, const Item& value, Nodes& out) {
  if (target.kind != kIdentifier || value.kind != kCallSymbol) return false;
  Items parts(*this, value);
  const Item callee = parts.with_field(kFunctionField), list = parts.with_field(kArgumentsField);
  std::string name;
  if (!callee || !list || list.kind != kArgumentList || !dotted(callee, name)) return false;
  const std::string_view last = std::string_view(name).substr(name.rfind('.') + 1);
  if (last != "namedtuple" && last != "NamedTuple") return false;
  Items given(*this, list);
  const Item first = given.nth_named(0), second = given.nth_named(1);
  std::vector<std::string> names;
  if (!first || first.kind != kString || !second || given.nth_named(2) || !named_fields(second, names)) return false;
  const std::string own(text(target)), whole = qualified(own);
  NodeId made = kNone;
  {
    Nodes members(*this);
    const NodeId base_type = type_name(callee);
    const NodeId base = add(NodeKind::kBase, callee, {});
    at(base).type = base_type;
    members.push(base);
    scopes_.push_back(own);
    std::vector<NodeId> fields;
    for (const std::string& field : names) {
      fields.push_back(add(NodeKind::kField, second, {}, field));
      members.push(fields.back());
    }
    const NodeId constructed = constructor(value, fields, false);
    members.push(constructed);
    scopes_.pop_back();
    made = add(NodeKind::kType, value, members, own);
  }
  at(made).text2 = intern(whole);
  out.push(made);
  return true;
}

// Keyword arguments of a class (`metaclass=…`) are listed as annotations.
void PythonLowering::bases(const Item& arguments, Nodes& out, std::vector<NodeId>& annotations) {
  Items items(*this, arguments);
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (!item.named) continue;
    if (item.kind == kKeywordArgument) {
      Items parts(*this, item);
      NodeId value = expression_or_none(parts.with_field(kValueField));
      if (value == kNone) continue;
      annotations.push_back(add(NodeKind::kAnnotation, item, {value}, text(parts.with_field(kNameField))));
      continue;
    }
    NodeId type = type_name(item);
    NodeId base = add(NodeKind::kBase, item, {});
    at(base).type = type;
    out.push(base);
  }
}

// What is no field, function or class runs when the class is made: runs of it become static blocks.
void PythonLowering::class_members(const Item& body, Nodes& out) {
  Items items(*this, body);
  for (size_t i = 0; i < items.size();) {
    Item item = items[i];
    bool member = true;
    if (!item.named) {
    } else if (item.kind == kFunctionDefinition) {
      out.push(function(item, item, true));
    } else if (item.kind == kClassDefinition) {
      out.push(class_definition(item, item));
    } else if (item.kind == kDecoratedDefinition) {
      decorated(item, out, true);
    } else {
      member = class_field(item, out);
    }
    ++i;
    if (member) continue;
    NodeId made = kNone;
    {
      Nodes children(*this);
      statement(item, children);
      if (children.size() > 0) made = add(NodeKind::kBlock, item, children);
    }
    if (made != kNone) out.push(made);
  }
}

// `bits = property(get_bits)`: asking for it calls that method.
NodeId PythonLowering::getter_of(const Item& item, const Item& target, const Item& value) {
  if (!value || value.kind != kCallSymbol) return kNone;
  Items parts(*this, value);
  const Item callee = parts.with_field(kFunctionField), list = parts.with_field(kArgumentsField);
  if (!callee || callee.kind != kIdentifier || text(callee) != "property" || !list || list.kind != kArgumentList)
    return kNone;
  const Item method = Items(*this, list).first_named();
  if (!method || method.kind != kIdentifier) return kNone;
  const std::string own(text(target)), called(text(method));
  const NodeId self = add(NodeKind::kParameter, item, {}, "self");
  at(self).flags |= kReceiver;
  const NodeId callee_node = add(NodeKind::kMember, item, {add(NodeKind::kName, item, {}, "self")}, called);
  const NodeId answer = add(NodeKind::kReturn, item, {add(NodeKind::kCall, item, {callee_node})});
  const NodeId made = add(NodeKind::kFunction, item, {self, add(NodeKind::kBlock, item, {answer})}, own);
  at(made).text2 = intern(qualified(own));
  at(made).flags = kGetter | kReceiver;
  return made;
}

// Pydantic's `rounds: int = Field(1000, gt=0)`, `= Field(default=1000)`, `= Field(default_factory=make)`; kNone of what
// names no default.
NodeId PythonLowering::described_default(const Item& value) {
  if (!value || value.kind != kCallSymbol) return kNone;
  Items parts(*this, value);
  const Item callee = parts.with_field(kFunctionField), list = parts.with_field(kArgumentsField);
  std::string name;
  if (!callee || !list || list.kind != kArgumentList || !dotted(callee, name)) return kNone;
  if (std::string_view(name).substr(name.rfind('.') + 1) != "Field") return kNone;
  Items given(*this, list);
  const Item first = given.first_named();
  if (first && first.kind != kKeywordArgument) {
    const bool is_plain = first.kind != kListSplat && first.kind != kDictionarySplat && text(first) != "...";
    return is_plain ? expression(first) : kNone;
  }
  for (size_t i = 0; i < given.size(); ++i) {
    if (!given[i].named || given[i].kind != kKeywordArgument) continue;
    Items option(*this, given[i]);
    const std::string_view called = text(option.with_field(kNameField));
    const Item said = option.with_field(kValueField);
    if (called == "default" && said && text(said) != "...") return expression(said);
    if (called == "default_factory" && said) return add(NodeKind::kCall, said, {expression(said)});
  }
  return kNone;
}

bool PythonLowering::class_field(const Item& statement, Nodes& out) {
  if (statement.kind != kExpressionStatement) return false;
  Items items(*this, statement);
  Item only = items.first_named();
  if (!only || only.kind != kAssignment || items.nth_named(1)) return false;
  Items parts(*this, only);
  Item target = parts.with_field(kLeftField);
  Item value = parts.with_field(kRightField);
  Item type = parts.with_field(kTypeField);
  if (target && value && (target.kind != kIdentifier || value.kind == kAssignment)) {  // A = B = 1; A, B = 1, 2
    std::vector<NodeId> made;
    {
      Nodes set(*this);
      sets_fields_ = true;
      assignment(only, set);
      sets_fields_ = false;
      made.assign(set.span().begin(), set.span().end());
    }
    for (const NodeId one : made) out.push(at(one).kind == NodeKind::kField ? one : add(NodeKind::kBlock, only, {one}));
    return true;
  }
  if (!target || target.kind != kIdentifier) return false;
  if (const NodeId getter = getter_of(only, target, value); getter != kNone) {
    out.push(getter);
    return true;
  }
  NodeId declared = type ? type_name(type) : kNone;
  NodeId initial = type ? described_default(value) : kNone;
  if (initial == kNone) initial = expression_or_none(value);
  NodeId made = add_optional(NodeKind::kField, only, initial, text(target));
  at(made).type = declared;
  if (initial != kNone) at(made).flags |= kStatic;
  out.push(made);
  return true;
}

// A name with its attributes ("a.b.c"); false for any other expression.
bool PythonLowering::dotted(const Item& item, std::string& name) {
  if (item.kind == kIdentifier || item.kind == kDottedName) {
    name = dotted_text(item);
    return true;
  }
  if (item.kind != kAttribute) return false;
  std::vector<Item> members;
  Item at_item = item;
  while (at_item.kind == kAttribute) {
    Items items(*this, at_item);
    members.push_back(items.with_field(kAttributeField));
    at_item = items.with_field(kObjectField);
  }
  if (at_item.kind != kIdentifier) return false;
  name = text(at_item);
  for (size_t i = members.size(); i-- > 0;) {
    name += '.';
    name += text(members[i]);
  }
  return true;
}

NodeId PythonLowering::type_name(const Item& item) {
  if (!item) return kNone;
  std::string name;
  if (dotted(item, name)) return add(NodeKind::kTypeName, item, {}, name);
  Items items(*this, item);
  switch (item.kind) {
    case kTuple: return type_arguments(item, {}, item, 0);
    case kType: return items.first_named() ? type_name(items.first_named()) : kNone;
    case kNoneSymbol: return add(NodeKind::kTypeName, item, {}, "None");
    case kGenericType: return type_arguments(item, items.first_named(), items.with_kind(kTypeParameter), 0);
    case kSubscript: return type_arguments(item, items.with_field(kValueField), item, 1);
    case kMemberType: return add(NodeKind::kTypeName, item, {}, dotted_text(item));
    case kString: {
      // A forward reference: 'Name'.
      Item content = items.with_kind(kStringContent);
      return add(NodeKind::kTypeName, item, {}, content ? dotted_text(content) : std::string());
    }
    case kUnionType:
    case kBinaryOperator: {
      Item first;
      for (size_t i = 0; i < items.size() && !first; ++i) {
        if (items[i].named && text(items[i]) != "None") first = items[i];
      }
      return first ? type_name(first) : kNone;
    }
    default: return add(NodeKind::kTypeName, item, {expression(item)});
  }
}

// `name[argument, …]`; the arguments are the named children of `arguments` after the first `skip`.
NodeId PythonLowering::type_arguments(const Item& whole, const Item& name, const Item& arguments, size_t skip) {
  std::string own;
  if (name) dotted(name, own);
  Items items(*this, arguments);
  Nodes children(*this);
  size_t seen = 0;
  bool optional = own == "Optional" || own == "typing.Optional";
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named || seen++ < skip) continue;
    NodeId argument = type_name(items[i]);
    if (argument == kNone) continue;
    if (optional) return argument;
    children.push(argument);
  }
  return add(NodeKind::kTypeName, whole, children, own);
}

}  // namespace vitrine::source::python
