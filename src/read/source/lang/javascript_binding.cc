#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

// ---- modules

NodeId JavaScriptLowering::import_of(const Item& item, std::string_view bound, const std::string& qualified_name) {
  NodeId made = add(NodeKind::kImport, item, {}, bound);
  at(made).text2 = intern(qualified_name);
  return made;
}

NodeId JavaScriptLowering::import_value(const Item& item, std::string_view module) {
  NodeId made = add(NodeKind::kImportValue, item, {});
  at(made).text2 = intern(module);
  return made;
}

void JavaScriptLowering::import_statement(const Item& item, Nodes& out) {
  Items items(*this, item);
  if (item.kind == kImportAlias) {
    // `import a = b.c`
    Item name = items.nth_named(0), value = items.nth_named(1);
    if (!name || !value) return;
    NodeId made = add(NodeKind::kDeclare, item, {expression(value)}, text(name));
    at(made).flags |= kConst;
    out.push(made);
    return;
  }
  Item required = items.with_kind(kImportRequireClause);
  if (required) {
    Items parts(*this, required);
    Item source = parts.with_field(kSourceField);
    Item name = parts.with_kind(kIdentifier);
    if (source && name) out.push(import_of(item, text(name), string_value(source)));
    return;
  }
  Item source = items.with_field(kSourceField);
  if (!source) {
    out.push(unknown(item));
    return;
  }
  std::string module = string_value(source);
  Item clause = items.with_kind(kImportClause);
  if (clause) {
    import_clause(clause, module, out);
  } else {
    out.push(add(NodeKind::kExpression, item, {import_value(item, module)}));
  }
}

void JavaScriptLowering::import_clause(const Item& clause, const std::string& module, Nodes& out) {
  Items items(*this, clause);
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (item.kind == kIdentifier) {
      out.push(import_of(item, text(item), module));
    } else if (item.kind == kNamespaceImport) {
      Item name = Items(*this, item).with_kind(kIdentifier);
      out.push(import_of(item, text_or_empty(name), module));
    } else if (item.kind == kNamedImports) {
      Items specifiers(*this, item);
      for (size_t k = 0; k < specifiers.size(); ++k) {
        if (specifiers[k].kind != kImportSpecifier) continue;
        Items parts(*this, specifiers[k]);
        Item name = parts.with_field(kNameField);
        Item alias = parts.with_field(kAliasField);
        std::string imported = key_text(name);
        std::string bound(alias ? text(alias) : text_or_empty(name));
        out.push(import_of(specifiers[k], bound, imported == "default" ? module : module + "." + imported));
      }
    }
  }
}

NodeId JavaScriptLowering::export_as(const Item& item, std::string_view name, NodeId value) {
  NodeId base = add(NodeKind::kName, item, {}, "exports");
  NodeId target = add(NodeKind::kMember, item, {base}, name);
  return add(NodeKind::kAssign, item, {target, value}, "=");
}

void JavaScriptLowering::export_statement(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item declaration = items.with_field(kDeclarationField);
  Item value = items.with_field(kValueField);
  Item source = items.with_field(kSourceField);
  std::optional<std::string> module;
  if (source) module = string_value(source);
  bool is_default = items.has_token("default");
  if (declaration) {
    Item name = Items(*this, declaration).with_field(kNameField);
    bool is_class = declaration.kind == kClassDeclaration || declaration.kind == kAbstractClassDeclaration;
    if (is_class) {
      out.push(class_definition(declaration, text_or_empty(name), decorators_of(item)));
    } else {
      statement(declaration, out);
    }
    if (is_default && name) {
      out.push(export_as(item, "default", add(NodeKind::kName, name, {}, text(name))));
    }
    return;
  }
  if (Item clause = items.with_kind(kExportClause)) {
    export_clause(clause, module, out);
  } else if (Item name_space_item = items.with_kind(kNamespaceExport); name_space_item && module) {
    Item name = Items(*this, name_space_item).first_named();
    out.push(export_as(item, key_text(name), import_value(item, *module)));
  } else if (module) {
    out.push(export_as(item, "*", import_value(item, *module)));
  } else if (value.kind == kClassExpression) {  // export default class { … }
    const std::string name = "@" + std::to_string(value.begin);
    out.push(class_definition(value, name, {}));
    out.push(export_as(item, "default", add(NodeKind::kName, value, {}, name)));
  } else if (value) {
    out.push(export_as(item, "default", expression(value)));
  } else if (items.has_token("=")) {
    // TypeScript's `export = value`.
    Item whole = items.first_named();
    if (!whole) return;
    NodeId base = add(NodeKind::kName, item, {}, "module");
    NodeId target = add(NodeKind::kMember, item, {base}, "exports");
    out.push(add(NodeKind::kAssign, item, {target, expression(whole)}, "="));
  } else {
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].named && items[i].kind != kDecorator) statement(items[i], out);
    }
  }
}

void JavaScriptLowering::export_clause(const Item& clause, const std::optional<std::string>& module, Nodes& out) {
  Items items(*this, clause);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kExportSpecifier) continue;
    Items parts(*this, items[i]);
    Item name = parts.with_field(kNameField);
    Item alias = parts.with_field(kAliasField);
    if (!name) continue;
    std::string own = key_text(name);
    NodeId value = kNone;
    if (module) {
      value = import_value(name, *module);
      if (own != "default") value = add(NodeKind::kMember, name, {value}, own);
    } else {
      value = add(NodeKind::kName, name, {}, own);
    }
    out.push(export_as(items[i], alias ? key_text(alias) : own, value));
  }
}

// ---- variables and patterns

void JavaScriptLowering::variables(const Item& item, Nodes& out) {
  Items items(*this, item);
  uint16_t flags = items.has_token("const") || item.kind == kUsingDeclaration ? kConst : 0;
  bool is_var = item.kind == kVariableDeclaration;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kVariableDeclarator) {
      variable(items[i], is_var, flags, out);
    } else if (items[i].kind == kErrorSymbol) {
      out.push(unknown(items[i]));
    }
  }
}

void JavaScriptLowering::variable(const Item& declarator, bool is_var, uint16_t flags, Nodes& out) {
  Items items(*this, declarator);
  Item name = items.with_field(kNameField);
  Item value = items.with_field(kValueField);
  if (!name) return;
  Binding binding{.declare = true, .flags = flags, .type = type_of(items, kTypeField)};
  bool plain = name.kind != kObjectPattern && name.kind != kArrayPattern;
  if (plain && value.kind == kClassExpression) {
    out.push(class_definition(value, text(name), {}));
    return;
  }
  NodeId initial = value ? last_of_sequence(value, out) : kNone;
  if (!plain) {
    if (initial != kNone) bind(name, initial, binding, out);
    return;
  }
  if (is_var && scope_->nested_blocks > 0) {
    hoist(name);
    if (initial == kNone) return;
    NodeId target = add(NodeKind::kName, name, {}, text(name));
    out.push(add(NodeKind::kAssign, declarator, {target, initial}, "="));
    return;
  }
  NodeId made = add_optional(NodeKind::kDeclare, declarator, initial, text(name));
  at(made).flags = binding.flags;
  at(made).type = binding.type;
  out.push(made);
}

// `var` belongs to its function, whatever block it stands in.
void JavaScriptLowering::hoist(const Item& name) {
  if (name.kind != kIdentifier || !scope_->hoisted.emplace(text(name)).second) return;
  scope_->head.push_back(add(NodeKind::kDeclare, name, {}, text(name)));
}

void JavaScriptLowering::bind(const Item& pattern, NodeId value, const Binding& binding, Nodes& out) {
  switch (pattern.kind) {
    case kObjectPattern:
    case kObjectSymbol: bind_object(pattern, value, binding, out); return;
    case kArrayPattern:
    case kArraySymbol: bind_array(pattern, value, binding, out); return;
    case kAssignmentPattern:
    case kObjectAssignmentPattern:
    case kAssignmentExpression: {
      Item left, right;
      {
        Items items(*this, pattern);
        left = items.with_field(kLeftField);
        right = items.with_field(kRightField);
      }
      if (left && right) bind(left, or_default(pattern, value, right), binding, out);
      return;
    }
    default: bind_name(pattern, value, binding, out);
  }
}

void JavaScriptLowering::bind_name(const Item& name, NodeId value, const Binding& binding, Nodes& out) {
  bool plain = name.kind == kIdentifier || name.kind == kShorthandPattern || name.kind == kShorthandProperty ||
               name.kind == kUndefined;
  if (binding.declare && plain) {
    NodeId made = add(NodeKind::kDeclare, name, {value}, text(name));
    at(made).flags = binding.flags;
    out.push(made);
    return;
  }
  NodeId target = plain ? add(NodeKind::kName, name, {}, text(name)) : expression(name);
  out.push(add(NodeKind::kAssign, name, {target, value}, "="));
}

void JavaScriptLowering::bind_object(const Item& pattern, NodeId value, const Binding& binding, Nodes& out) {
  Items items(*this, pattern);
  std::vector<Item> taken;  // the keys that are named before a rest
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    switch (item.kind) {
      case kShorthandPattern:
      case kShorthandProperty:
        taken.push_back(item);
        bind_name(item, add(NodeKind::kMember, item, {value}, text(item)), binding, out);
        break;
      case kObjectAssignmentPattern: {
        Items parts(*this, item);
        Item name = parts.with_field(kLeftField);
        Item fallback = parts.with_field(kRightField);
        if (!name || !fallback) break;
        taken.push_back(name);
        NodeId member = add(NodeKind::kMember, name, {value}, text(name));
        bind(name, or_default(item, member, fallback), binding, out);
        break;
      }
      case kPairPattern:
      case kPair: {
        Items parts(*this, item);
        Item key = parts.with_field(kKeyField);
        Item target = parts.with_field(kValueField);
        if (key && target) bind(target, property_of(key, value), binding, out);
        if (key && key.kind != kComputedName) taken.push_back(key);
        break;
      }
      case kRestPattern:
      case kSpreadElement: {
        Item rest = Items(*this, item).first_named();
        if (!rest) break;
        NodeId map = kNone;
        {
          Nodes entries(*this);
          entries.push(add(NodeKind::kSpread, item, {value}));
          for (const Item& key : taken) {
            entries.push(add(NodeKind::kEntry, key, {literal(LiteralKind::kNull, key, "")}, key_text(key)));
          }
          map = add(NodeKind::kMap, item, entries);
        }
        bind(rest, map, binding, out);
        break;
      }
      default: break;
    }
  }
}

void JavaScriptLowering::bind_array(const Item& pattern, NodeId value, const Binding& binding, Nodes& out) {
  Items items(*this, pattern);
  size_t position = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (!item.named) {
      if (text(item) == ",") ++position;
      continue;
    }
    NodeId index = literal(LiteralKind::kInteger, item, std::to_string(position));
    if (item.kind == kRestPattern || item.kind == kSpreadElement) {
      Item rest = Items(*this, item).first_named();
      if (rest) bind(rest, add(NodeKind::kSlice, item, {value, index, kNone}), binding, out);
    } else if (item.kind != kErrorSymbol) {
      bind(item, add(NodeKind::kIndex, item, {value, index}), binding, out);
    }
  }
}

NodeId JavaScriptLowering::property_of(const Item& key, NodeId value) {
  if (key.kind == kComputedName) {
    Item inner = Items(*this, key).first_named();
    if (inner && inner.kind != kString) return add(NodeKind::kIndex, key, {value, expression(inner)});
  }
  return add(NodeKind::kMember, key, {value}, key_text(key));
}

NodeId JavaScriptLowering::or_default(const Item& item, NodeId value, const Item& fallback) {
  return add(NodeKind::kBinary, item, {value, expression(fallback)}, "??");
}

// Assignments as statements: chains share their value, patterns are taken apart.
void JavaScriptLowering::assignment_statement(const Item& item, Nodes& out) {
  std::vector<Item> targets;
  Item value = item;
  while (value.kind == kAssignmentExpression) {
    Items items(*this, value);
    Item target = items.with_field(kLeftField);
    if (target) targets.push_back(target);
    value = items.with_field(kRightField);
  }
  if (targets.empty() || !value) {
    out.push(unknown(item));
    return;
  }
  NodeId shared = kNone;
  Item class_name = value.kind == kClassExpression ? Items(*this, value).with_field(kNameField) : Item();
  if (value.kind == kClassExpression) {
    const std::string name = class_name ? std::string(text(class_name)) : "@" + std::to_string(value.begin);
    out.push(class_definition(value, name, {}));
    shared = add(NodeKind::kName, class_name ? class_name : value, {}, name);
  } else {
    shared = last_of_sequence(value, out);
  }
  for (size_t i = targets.size(); i-- > 0;) {
    Item target = targets[i];
    if (target.kind == kObjectPattern || target.kind == kArrayPattern) {
      std::string name = "@" + std::to_string(target.begin);
      out.push(add(NodeKind::kDeclare, target, {shared}, name));
      bind(target, add(NodeKind::kName, target, {}, name), {.declare = false}, out);
      continue;
    }
    Item whole = item;
    whole.begin = target.begin;
    out.push(add(NodeKind::kAssign, whole, {expression(target), shared}, "="));
  }
}

}  // namespace vitrine::source::javascript
