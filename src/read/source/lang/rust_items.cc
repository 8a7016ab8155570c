// Items: what modules, traits and impls hold.
#include "read/source/ir_c.h"
#include "read/source/lang/rust_lowering.h"
#include "read/source/settings/settings.h"

namespace vitrine::source {

void RustLowering::items_of(Index i, Children& out) {
  Index attribute = kAbsent;
  bool has_default = false;
  for (Index c : named(i)) {
    if (!only_tested(c, attribute, i)) statement(c, out);
    const bool is_attribute = symbol(c) == rust::kAttributeItem;
    attribute = is_attribute ? c : kAbsent;
    if (is_attribute) {
      has_default = has_default || derives(c, "Default");
    } else if (symbol(c) != rust::kOtherSymbol) {
      if (has_default) derived(c, out);
      has_default = false;
    }
  }
}

// #[derive(Clone, Default)]
bool RustLowering::derives(Index attribute, std::string_view trait) const {
  const std::string_view written = text(attribute);
  if (!written.starts_with("#[derive(")) return false;
  const size_t at = written.find(trait);
  if (at == std::string_view::npos || at + trait.size() >= written.size()) return false;
  const auto ends = [](char c) { return c == '(' || c == ',' || c == ')' || c == ' ' || c == ':' || c == '\n'; };
  return ends(written[at - 1]) && ends(written[at + trait.size()]);
}

// What #[derive(Default)] makes of the type: `fn default() -> T { T { … } }`.
void RustLowering::derived(Index i, Children& out) {
  const Index named_as = field(i, rust::kNameField), body = field(i, rust::kBodyField);
  if (named_as == kAbsent) return;
  const std::string simple(text(named_as));
  NodeId value = kNone;
  if (symbol(i) == rust::kStructItem) {
    Children parts;
    size_t position = 0;
    const auto add = [&](Index at, Index of, std::string_view name) {
      if (of != kAbsent) parts.push_back(make(NodeKind::kKeyword, at, {default_of(of)}, {.text = intern(name)}));
    };
    if (body != kAbsent) {
      for (Index c : named(body)) {
        if (symbol(c) == rust::kFieldDeclaration) {
          add(c, field(c, rust::kTypeField), text(field(c, rust::kNameField)));
        } else if (is_type(c)) {
          add(c, c, std::to_string(position++));
        }
      }
    }
    value = make(NodeKind::kNew, i, parts, {.type = named_type(named_as, simple, {})});
  } else if (symbol(i) == rust::kEnumItem && body != kAbsent) {
    bool chosen = false;
    for (Index c : named(body)) {
      if (symbol(c) == rust::kAttributeItem) {
        chosen = chosen || text(c) == "#[default]";
      } else if (symbol(c) == rust::kEnumVariant) {
        if (chosen) {
          value = path_of(c, resolve_path(simple + "." + std::string(text(field(c, rust::kNameField)))));
          break;
        }
      }
    }
  }
  if (value == kNone) return;
  const NodeId given = make(NodeKind::kReturn, i, {value});
  const NodeId of = make(NodeKind::kTypeName, named_as, {}, {.text = intern(simple)});
  out.push_back(make(NodeKind::kFunction, i, {make(NodeKind::kBlock, i, {given})},
                     {.text = intern("default"), .text2 = intern(qualified(simple + ".default")), .type = of}));
}

NodeId RustLowering::default_of(Index type) {
  const std::string_view written = text(type);
  if (written.starts_with("Option<")) return literal(LiteralKind::kNull, type, "null");
  if (written == "bool") return literal(LiteralKind::kBoolean, type, "false");
  if (written == "String" || written.starts_with("&")) return literal(LiteralKind::kString, type, "");
  static constexpr std::string_view kNumbers[] = {"u8", "u16", "u32", "u64", "u128", "usize",
                                                  "i8", "i16", "i32", "i64", "i128", "isize"};
  for (std::string_view number : kNumbers) {
    if (written == number) return literal(LiteralKind::kInteger, type, "0");
  }
  std::string path = path_text(type);
  if (path.empty()) return make(NodeKind::kUnknown, type);
  return make(NodeKind::kCall, type, {path_of(type, resolve_path(path) + ".default")});
}

// Does the definition stand for its tests in the place of another one of its name?
bool RustLowering::only_tested(Index i, Index attribute, Index list) const {
  if (attribute == kAbsent || text(attribute) != "#[cfg(test)]") return false;
  auto name_of = [&](Index at) {
    const Index named_as = field(at, symbol(at) == rust::kLetDeclaration ? rust::kPatternField : rust::kNameField);
    return named_as == kAbsent ? std::string_view() : text(named_as);
  };
  const std::string_view name = name_of(i);
  if (name.empty()) return false;
  for (Index other : named(list)) {
    if (other != i && symbol(other) == symbol(i) && name_of(other) == name) return true;
  }
  return false;
}

bool RustLowering::lower_item(Index i, Children& out) {
  switch (symbol(i)) {
    case rust::kUseDeclaration:
      if (Index argument = field(i, rust::kArgumentField); argument != kAbsent) use(argument, "", out);
      return true;
    case rust::kExternCrateDeclaration: {
      Index named_as = field(i, rust::kNameField), alias = field(i, rust::kAliasField);
      if (named_as != kAbsent && alias != kAbsent) import(i, text(alias), std::string(text(named_as)), out);
      return true;
    }
    case rust::kModItem: module_item(i, out); return true;
    case rust::kForeignModItem:
      if (Index body = field(i, rust::kBodyField); body != kAbsent) items_of(body, out);
      return true;
    case rust::kFunctionItem:
    case rust::kFunctionSignatureItem: out.push_back(function(i, "")); return true;
    case rust::kStructItem:
    case rust::kUnionItem: out.push_back(structure(i)); return true;
    case rust::kEnumItem: out.push_back(enumeration(i)); return true;
    case rust::kTraitItem: out.push_back(trait(i)); return true;
    case rust::kImplItem: implementation(i, out); return true;
    case rust::kConstItem:
    case rust::kStaticItem: out.push_back(constant(i, NodeKind::kDeclare)); return true;
    case rust::kTypeItem: {
      Index named_as = field(i, rust::kNameField), of = field(i, rust::kTypeField);
      // In a function: from here on.
      if (named_as != kAbsent && of != kAbsent && !aliases_.contains(std::string(text(named_as)))) {
        if (NodeId target = type(of); target != kNone) aliases_.emplace(text(named_as), target);
      }
      return true;
    }
    case rust::kMacroDefinition:
      if (NodeId made = own_macro(i); made != kNone) out.push_back(made);
      return true;
    case rust::kAssociatedType:
    case rust::kAttributeItem:
    case rust::kInnerAttributeItem:
    case rust::kEmptyStatement: return true;
    default: return false;
  }
}

void RustLowering::module_item(Index i, Children& out) {
  Index named_as = field(i, rust::kNameField), body = field(i, rust::kBodyField);
  if (body == kAbsent) return;
  std::string outer = module_;
  if (named_as != kAbsent && module_.size() <= kMaxScopeBytes) {
    module_ = module_.empty() ? std::string(text(named_as)) : module_ + "." + std::string(text(named_as));
  }
  items_of(body, out);
  module_ = std::move(outer);
}

void RustLowering::import(Index i, std::string_view local, const std::string& path, Children& out) {
  if (path == "super" || path == "self" || path == "crate") return;
  std::string whole = resolve_path(path);
  // `mod suite; use suite::Suite;`, as after `use crate::suite::Suite`.
  if (const size_t head = path.find('.'); head != path.npos && files_.contains(path.substr(0, head)) && whole == path)
    whole.insert(0, "crate.");
  std::string_view last = std::string_view(whole).substr(whole.rfind('.') + 1);
  // What is defined in this text is found by its own name.
  const bool here = path.starts_with("self.") || path.starts_with("super.") || path.starts_with("crate.") ||
                    modules_.contains(whole.substr(0, whole.find('.')));
  if (here && (local.empty() || (is_own(last) && last == local))) return;
  if (!local.empty()) imports_.try_emplace(std::string(local), whole);
  out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(local), .text2 = intern(whole)}));
}

// `a::{b, c as d, e::*}`, part by part.
void RustLowering::use(Index i, const std::string& prefix, Children& out) {
  if (prefix.size() > kMaxScopeBytes) return;
  auto with = [&](Index at) {
    std::string rest = at == kAbsent ? "" : path_text(at);
    return prefix.empty() ? rest : rest.empty() ? prefix : prefix + "." + rest;
  };
  switch (symbol(i)) {
    case rust::kScopedUseList: {
      Index list = field(i, rust::kListField);
      std::string inner = with(field(i, rust::kPathField));
      if (list != kAbsent) use(list, inner, out);
      return;
    }
    case rust::kUseList:
      for (Index c : named(i)) use(c, prefix, out);
      return;
    case rust::kUseAsClause: {
      Index of = field(i, rust::kPathField), alias = field(i, rust::kAliasField);
      if (of == kAbsent || alias == kAbsent || text(alias) == "_") return;
      import(i, text(alias), symbol(of) == rust::kSelf ? prefix : with(of), out);
      return;
    }
    case rust::kUseWildcard: import(i, "", with(first_named(i)), out); return;
    case rust::kSelf: {
      if (!prefix.empty()) import(i, std::string_view(prefix).substr(prefix.rfind('.') + 1), prefix, out);
      return;
    }
    case rust::kIdentifier:
    case rust::kScopedIdentifier: {
      std::string whole = with(i);
      import(i, std::string_view(whole).substr(whole.rfind('.') + 1), whole, out);
      return;
    }
    default: return;
  }
}

// #[arg(default_value_t = 5)], #[serde(default = "five")]: what a field is where a command line or a text that is read
// does not say it, as `perhaps!(5)`. kNone for any other attribute.
NodeId RustLowering::given_otherwise(Index attribute, NodeId type) {
  Index inner = first_named(attribute), tokens = kAbsent;
  if (inner == kAbsent || first_named(inner) == kAbsent) return kNone;
  const std::string_view name = text(first_named(inner));
  for (Index c : named(inner)) {
    if (symbol(c) == rust::kTokenTree) tokens = c;
  }
  const bool clap = name == "arg" || name == "clap" || name == "structopt";
  if (tokens == kAbsent || (!clap && name != "serde")) return kNone;
  Children arguments;
  if (!parsed_again(tokens, [&](Index root) { macro_arguments(root, arguments); })) return kNone;
  NodeId value = kNone;
  for (NodeId argument : arguments) {
    const Node& one = builder_.at(argument);
    if (one.kind != NodeKind::kKeyword || one.child_count != 1) continue;
    const std::string_view key = builder_.unit().text(argument);
    const NodeId given = builder_.unit().child(argument, 0);
    const bool is_text = builder_.at(given).kind == NodeKind::kLiteral &&
                         builder_.at(given).op == static_cast<uint8_t>(LiteralKind::kString);
    const std::string written(is_text ? builder_.unit().text(given) : std::string_view());
    if (clap && key == "default_value_t") value = given;
    const bool number = !written.empty() && written.find_first_not_of("0123456789") == std::string::npos;
    const bool wants_text = type == kNone || builder_.unit().text(type) == "String";
    if (clap && key == "default_value" && is_text && (wants_text || number))
      value = wants_text ? given : literal(LiteralKind::kInteger, attribute, written);
    if (!clap && key == "default" && is_text) {
      std::string dotted;
      for (size_t at = 0; at < written.size(); ++at) {
        if (written.compare(at, 2, "::") == 0) {
          dotted += '.';
          ++at;
        } else {
          dotted += written[at];
        }
      }
      value = make(NodeKind::kCall, attribute, {path_of(attribute, resolve_path(dotted))});
    }
  }
  if (value == kNone) return kNone;
  NodeId perhaps = make(NodeKind::kName, attribute, {}, {.text = intern("perhaps!")});
  return make(NodeKind::kCall, attribute, {perhaps, value});
}

// #[serde(rename = "rsaSize")]: what files call the field, as a literal. kNone for any other attribute.
NodeId RustLowering::renamed(Index attribute) {
  const Index inner = first_named(attribute);
  if (inner == kAbsent || first_named(inner) == kAbsent || text(first_named(inner)) != "serde") return kNone;
  const std::string_view written = text(inner);
  for (std::string_view key : {"rename", "alias"}) {
    size_t at = written.find(key);
    if (at == std::string_view::npos || at == 0) continue;
    if (std::string_view(" (,").find(written[at - 1]) == std::string_view::npos) continue;
    at = written.find_first_not_of(" =", at + key.size());
    const size_t end = at == std::string_view::npos || written[at] != '"' ? at : written.find('"', at + 1);
    if (end == std::string_view::npos || end == at) continue;
    return literal(LiteralKind::kString, attribute, written.substr(at + 1, end - at - 1));
  }
  return kNone;
}

void RustLowering::fields_of(Index list, Children& out) {
  if (list == kAbsent) return;
  size_t position = 0;
  NodeId otherwise = kNone;
  Children names;
  for (Index c : named(list)) {
    if (symbol(c) == rust::kAttributeItem) {
      Index of = kAbsent;  // the type of the field behind it
      for (Index next : named(list)) {
        if (next > c && symbol(next) == rust::kFieldDeclaration && of == kAbsent) of = field(next, rust::kTypeField);
      }
      if (NodeId one = given_otherwise(c, type(of)); one != kNone) otherwise = one;
      if (const NodeId name = renamed(c); name != kNone) names.push_back(name);
    } else if (symbol(c) == rust::kFieldDeclaration) {
      Index named_as = field(c, rust::kNameField);
      NodeId of = type(field(c, rust::kTypeField));
      Children initial;
      if (otherwise != kNone) initial.push_back(std::exchange(otherwise, kNone));
      out.push_back(make(NodeKind::kField, c, initial, {.text = intern_text(named_as), .type = of}));
      if (!names.empty())
        builder_.annotate(out.back(), make(NodeKind::kAnnotation, c, names, {.text = intern(kNameInFiles)}));
      names.clear();
    } else if (is_type(c)) {
      out.push_back(make(NodeKind::kField, c, {}, {.text = intern(std::to_string(position++)), .type = type(c)}));
    }
  }
}

// What the impls of this text say of a type: the traits it has, its constants.
void RustLowering::of_implementations(std::string_view type_name, Children& bases, Children& fields) {
  auto found = implementations_.find(std::string(type_name));
  if (found == implementations_.end() || macro_depth_ > 0) return;
  std::string outer = self_type_;
  self_type_ = type_name;
  for (Index at : found->second.traits) {
    NodeId of = type(at);
    if (of != kNone) bases.push_back(make(NodeKind::kBase, at, {}, {.type = of}));
  }
  for (Index at : found->second.constants) fields.push_back(constant(at, NodeKind::kField));
  self_type_ = std::move(outer);
}

NodeId RustLowering::structure(Index i) {
  Index named_as = field(i, rust::kNameField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  Children parts, members;
  of_implementations(simple, parts, members);
  fields_of(field(i, rust::kBodyField), members);
  parts.insert(parts.end(), members.begin(), members.end());
  const uint16_t flags = symbol(i) == rust::kUnionItem ? kStruct | kUnion : kStruct;
  return make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(qualified(simple)), .flags = flags});
}

NodeId RustLowering::enumeration(Index i) {
  Index named_as = field(i, rust::kNameField), body = field(i, rust::kBodyField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  std::string whole = qualified(simple);
  Children parts, members;
  of_implementations(simple, parts, members);
  int64_t next = 0;
  if (body != kAbsent) {
    for (Index c : named(body)) {
      if (symbol(c) != rust::kEnumVariant) continue;
      Index variant = field(c, rust::kNameField), has = field(c, rust::kBodyField), value = field(c, rust::kValueField);
      if (variant == kAbsent) continue;
      if (has != kAbsent) {
        // (What the enum's methods are called on is one of its variants.)
        NodeId whole_type = make(NodeKind::kTypeName, c, {}, {.text = intern(simple)});
        Children inner = {make(NodeKind::kBase, c, {}, {.type = whole_type})};
        fields_of(has, inner);
        members.push_back(make(NodeKind::kType, c, inner,
                               {.text = intern(std::string(simple) + "." + std::string(text(variant))),
                                .text2 = intern(whole + "." + std::string(text(variant))),
                                .flags = kStruct}));
        continue;
      }
      NodeId of = make(NodeKind::kTypeName, c, {}, {.text = intern(simple)});
      NodeId number = value != kAbsent ? expression(value) : literal(LiteralKind::kInteger, c, std::to_string(next));
      if (value != kAbsent && builder_.at(number).kind == NodeKind::kLiteral) {
        std::string_view written = builder_.unit().text(number);
        if (written.size() < 10 && written.find_first_not_of("0123456789") == std::string_view::npos &&
            !written.empty()) {
          next = std::stoll(std::string(written));
        }
      }
      ++next;
      members.push_back(
          make(NodeKind::kField, c, {number}, {.text = intern_text(variant), .type = of, .flags = kStatic | kConst}));
    }
  }
  parts.insert(parts.end(), members.begin(), members.end());
  return make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = kEnum});
}

NodeId RustLowering::trait(Index i) {
  Index named_as = field(i, rust::kNameField), body = field(i, rust::kBodyField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  Children parts;
  std::string outer = self_type_;
  self_type_ = simple;
  in_trait_ = true;
  if (body != kAbsent) {
    for (Index c : named(body)) {
      if (symbol(c) == rust::kFunctionItem || symbol(c) == rust::kFunctionSignatureItem) {
        parts.push_back(function(c, std::string(simple)));
      } else if (symbol(c) == rust::kConstItem) {
        parts.push_back(constant(c, NodeKind::kField));
      }
    }
  }
  self_type_ = std::move(outer);
  in_trait_ = false;
  return make(NodeKind::kType, i, parts,
              {.text = intern(simple), .text2 = intern(qualified(simple)), .flags = kInterface});
}

void RustLowering::implementation(Index i, Children& out) {
  Index of = field(i, rust::kTypeField), body = field(i, rust::kBodyField);
  if (body == kAbsent) return;
  std::string owner = of == kAbsent ? "" : path_text(of);
  owner = owner.substr(owner.rfind('.') + 1);
  std::string outer = self_type_;
  self_type_ = owner;
  // What a trait asks for is called by whoever knows the trait: of a private one this file and the modules below it.
  const Index trait = field(i, rust::kTraitField);
  const bool is_others = trait != kAbsent && (!files_.empty() || !own_traits_.contains(std::string(text(trait))));
  const bool outer_trait = std::exchange(for_trait_, is_others);
  const Index outer_generic =
      std::exchange(generic_self_, of != kAbsent && symbol(of) == rust::kGenericType ? of : kAbsent);
  for (Index c : named(body)) {
    if (symbol(c) == rust::kFunctionItem) {
      out.push_back(function(c, owner));
    } else if (symbol(c) != rust::kConstItem || !is_own(owner)) {
      if (!lower_item(c, out) && symbol(c) == rust::kMacroInvocation) statement(c, out);
    }
  }
  generic_self_ = outer_generic;
  for_trait_ = outer_trait;
  self_type_ = std::move(outer);
}

NodeId RustLowering::constant(Index i, NodeKind kind) {
  Index named_as = field(i, rust::kNameField), value = field(i, rust::kValueField);
  NodeId of = type(field(i, rust::kTypeField));
  Children parts;
  if (value != kAbsent) {
    // There is nothing before it where statements could stand: a function does that is called at once.
    Children before;
    Children* outer = prelude_;
    prelude_ = &before;
    NodeId given = expression(value);
    prelude_ = outer;
    if (!before.empty()) {
      before.push_back(make(NodeKind::kReturn, value, {given}));
      const NodeId body = make(NodeKind::kBlock, value, before);
      const NodeId function = make(NodeKind::kFunction, value, {body}, {.text = intern(""), .text2 = intern("")});
      given = make(NodeKind::kCall, value, {make(NodeKind::kLambda, value, {function})});
    }
    parts.push_back(given);
  }
  bool changes = child(i, rust::kMutableSpecifier) != kAbsent;
  uint16_t flags = changes ? kStatic : kConst | kStatic;
  // (What is private to a module those below it get to as well.)
  if (changes && files_.empty() && child(i, rust::kVisibilityModifier) == kAbsent) flags |= kOwn;
  const bool of_module = kind == NodeKind::kDeclare && named_as != kAbsent && self_type_.empty();
  const StringId whole = of_module ? intern(qualified(text(named_as))) : 0;
  return make(kind, i, parts, {.text = intern_text(named_as), .text2 = whole, .type = of, .flags = flags});
}

NodeId RustLowering::function(Index i, const std::string& owner) {
  Index named_as = field(i, rust::kNameField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  std::string whole = qualified(owner.empty() ? std::string(simple) : owner + "." + std::string(simple));
  Children parts, first;
  const Index list = field(i, rust::kParametersField);
  // (The name says which conversion it is.)
  std::string foreign;
  if (const Index first_type = owner.empty() || list == kAbsent ? kAbsent : first_named(list); first_type != kAbsent)
    foreign = foreign_function(owner + "." + std::string(simple), field(first_type, rust::kTypeField));
  if (!foreign.empty()) simple = foreign;
  const bool outer = std::exchange(has_self_, list != kAbsent && child(list, rust::kSelfParameter) != kAbsent);
  const auto outer_bounds = bounds_;
  note_bounds(child(i, rust::kTypeParameters));
  note_bounds(child(i, rust::kWhereClause));
  const auto outer_lent = std::exchange(lent_cells_, {});
  const auto outer_becomes = std::exchange(becomes_, {});
  parameters(list, parts, first);
  NodeId returns = type(field(i, rust::kReturnTypeField));
  NodeId made = finish_function(i, simple, whole, parts, returns, field(i, rust::kBodyField), first);
  if (!in_trait_ && !for_trait_ && child(i, rust::kVisibilityModifier) == kAbsent) builder_.at(made).flags |= kPrivate;
  // impl<const N: u32> Kdf<N>: Kdf::<1000>::derive() says what N is in each function that has no types of its own.
  if (const Index own = child(i, rust::kTypeParameters); own != kAbsent)
    annotate_types(own, made);
  else if (generic_self_ != kAbsent)
    annotate_types(field(generic_self_, rust::kTypeArgumentsField), made);
  bounds_ = outer_bounds;
  lent_cells_ = outer_lent;
  becomes_ = outer_becomes;
  has_self_ = outer;
  return made;
}

// <R: RngCore>, where R: RngCore: the first trait that each type of a function has.
void RustLowering::note_bounds(Index list) {
  if (list == kAbsent || macro_depth_ > 0) return;
  for (Index c : named(list)) {
    Index of = field(c, rust::kNameField);
    if (of == kAbsent) of = field(c, rust::kLeftField);
    const Index bounds = field(c, rust::kBoundsField);
    if (of == kAbsent || bounds == kAbsent) continue;
    for (Index bound : named(bounds)) {
      const bool is_plain = symbol(bound) == rust::kTypeIdentifier || symbol(bound) == rust::kScopedTypeIdentifier;
      if (!is_plain) continue;
      bounds_[std::string(text(of))] = bound;
      break;
    }
  }
}

// What is of a type that a function names itself is known by its trait.
NodeId RustLowering::parameter_type(Index of) {
  Index inner = of;
  while (inner != kAbsent && symbol(inner) == rust::kReferenceType) inner = field(inner, rust::kTypeField);
  if (inner == kAbsent || symbol(inner) != rust::kTypeIdentifier || macro_depth_ > 0) return type(of);
  const auto bound = bounds_.find(std::string(text(inner)));
  return bound == bounds_.end() ? type(of) : type(bound->second);
}

// fn hash<D: Digest>(…): the names of its types, in order, as an annotation.
void RustLowering::annotate_types(Index parameters, NodeId function) {
  if (parameters == kAbsent || macro_depth_ > 0) return;
  Children names;
  for (Index c : named(parameters)) {
    std::string_view written = text(c);
    if (written.starts_with('\'') || symbol(c) == rust::kAttributeItem) continue;
    if (written.starts_with("const ")) written.remove_prefix(6);
    written = written.substr(0, written.find_first_of(" :="));
    names.push_back(make(NodeKind::kName, c, {}, {.text = intern(written)}));
  }
  if (names.empty()) return;
  builder_.annotate(function, make(NodeKind::kAnnotation, parameters, names, {.text = intern("type parameters")}));
}

NodeId RustLowering::finish_function(Index i, std::string_view simple, const std::string& whole, Children& parts,
                                     NodeId returns, Index body, const Children& first_statements) {
  uint16_t flags = 0;
  if (!parts.empty() && (builder_.at(parts[0]).flags & kReceiver) != 0) flags |= kReceiver;
  if (body == kAbsent) {
    flags |= kNoBody | kAbstract;
    parts.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end));
  } else {
    Children* outer = prelude_;
    prelude_ = nullptr;
    std::unordered_map<std::string, Index> outer_guards;
    std::unordered_map<std::string, std::string> outer_names;
    if (symbol(i) != rust::kClosureExpression) {
      std::swap(outer_guards, guards_);
      std::swap(outer_names, stands_for_);
    }
    std::vector<Sink> outer_loops;
    std::swap(outer_loops, loop_sinks_);
    // fn new() -> Self { Default::default() }
    const Index given = field(i, rust::kReturnTypeField), last = symbol(body) == rust::kBlock ? last_named(body) : body;
    if (given != kAbsent && symbol(given) == rust::kTypeIdentifier && last != kAbsent && text(last) == kMadeByDefault &&
        (text(given) == "Self" || is_own(text(given))))
      defaults_.emplace(last, text(given));
    const bool gives = symbol(body) != rust::kBlock || field(i, rust::kReturnTypeField) != kAbsent ||
                       symbol(i) == rust::kClosureExpression;
    parts.push_back(block(body, {gives ? Use::kReturned : Use::kDropped, 0}, first_statements));
    std::swap(outer_loops, loop_sinks_);
    if (symbol(i) != rust::kClosureExpression) {
      std::swap(outer_guards, guards_);
      std::swap(outer_names, stands_for_);
    }
    prelude_ = outer;
  }
  return make(NodeKind::kFunction, i, parts,
              {.text = intern(simple), .text2 = intern(whole), .type = returns, .flags = flags});
}

// Cells that a function is lent, and what `impl Into<T>` becomes.
void RustLowering::note_parameter(std::string_view name, Index of) {
  if (of == kAbsent || macro_depth_ > 0) return;
  std::string_view written = text(of);
  if (name.starts_with("mut ")) name.remove_prefix(4);
  const bool shared =
      written.starts_with('&') || written.find("Rc<") != written.npos || written.find("Arc<") != written.npos;
  const size_t last = written.find_last_of("& ") == written.npos ? 0 : written.find_last_of("& ") + 1;
  const bool alias = aliases_.contains(std::string(written.substr(last)));
  if ((shared || alias) && shared_cells_.contains(std::string(name))) lent_cells_.emplace(name);
  constexpr std::string_view kInto = "impl Into<";
  if (written.starts_with(kInto) && written.ends_with('>'))
    becomes_.emplace(name, written.substr(kInto.size(), written.size() - kInto.size() - 1));
}

void RustLowering::parameters(Index i, Children& out, Children& first_statements) {
  if (i == kAbsent) return;
  size_t position = 0;
  auto add = [&](Index c, Index pattern, NodeId of) {
    Index inner = pattern == kAbsent ? kAbsent : inner_pattern(pattern);
    if (inner != kAbsent && symbol(inner) == rust::kIdentifier) {
      out.push_back(make(NodeKind::kParameter, c, {}, {.text = intern_text(inner), .type = of}));
      return;
    }
    // Taken apart at once.
    std::string name = "argument#" + std::to_string(position);
    out.push_back(make(NodeKind::kParameter, c, {}, {.text = intern(name), .type = of}));
    if (pattern == kAbsent) return;
    bind(
        pattern, [this, name](Index at) { return make(NodeKind::kName, at, {}, {.text = intern(name)}); },
        first_statements);
  };
  for (Index c : named(i)) {
    switch (symbol(c)) {
      case rust::kSelfParameter: {
        NodeId of = self_type_.empty() ? kNone : named_type(c, self_type_, {});
        out.push_back(make(NodeKind::kParameter, c, {}, {.text = intern("self"), .type = of, .flags = kReceiver}));
        break;
      }
      case rust::kParameter: {
        Index pattern = field(c, rust::kPatternField);
        if (pattern != kAbsent && symbol(pattern) == rust::kSelf) {  // self: Box<Self>
          NodeId of = self_type_.empty() ? kNone : named_type(c, self_type_, {});
          out.push_back(make(NodeKind::kParameter, c, {}, {.text = intern("self"), .type = of, .flags = kReceiver}));
          break;
        }
        if (pattern != kAbsent) note_parameter(text(pattern), field(c, rust::kTypeField));
        add(c, pattern, parameter_type(field(c, rust::kTypeField)));
        break;
      }
      case rust::kAttributeItem:
      case rust::kVariadicParameter: break;
      default:
        if (is_type(c)) {
          add(c, kAbsent, type(c));
        } else {
          add(c, c, kNone);
        }
    }
    ++position;
  }
}

}  // namespace vitrine::source
