// Tables that stand for classes: what a file does with them tells.
#include <algorithm>

#include "read/source/lang/lua_lowering.h"

namespace vitrine::source::lua {

// `local require = …`: what the language calls so is not meant, unless it is what that is made of.
void LuaLowering::note_own_names() {
  const Tree& all = tree();
  for (Tree::Index i = 0; i < all.nodes.size(); ++i) {
    if (all.symbol(i) != kIdentifierSymbol || !all[i].named || all[i].field != kNameField) continue;
    const std::string_view name = all.text_of(i);
    if (name != "require" && name != "setmetatable" && name != "pcall" && name != "select" && name != "pairs" &&
        name != "ipairs" && name != "unpack" && name != "error") {
      continue;
    }
    // A name that is called, assigned or defined has this field; what is called stands before its arguments.
    std::string_view rest = all.text.substr(all[i].end);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    const std::string_view before = all.text.substr(0, all[i].begin);
    const bool defined = before.ends_with("function ");
    const bool assigned = rest.starts_with('=') && !rest.starts_with("==");
    if (assigned) rest = rest.substr(0, rest.find('\n'));
    if (defined || (assigned && !holds_word(rest, name))) own_names_.emplace(name);
  }
}

// Which of the file's tables are classes. One that gets another value later is none.
void LuaLowering::note_classes(const Item& root) {
  std::vector<Item> all;
  {
    Items items(*this, root);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].named) all.push_back(items[i]);
    }
  }
  for (const Item& one : all) note_declared(one);
  for (const Item& one : all) note_member(one);
  note_uses();
  std::erase_if(declares_, [&](const auto& one) { return !classes_.contains(one.second); });
  // What is set once is a member; what is set again, or elsewhere, is run where that stands.
  for (auto& [name, known] : classes_) {
    std::unordered_map<std::string, int> times;
    for (const auto& [member, where] : known.members) ++times[member];
    std::erase_if(known.members, [&](const auto& one) { return times[one.first] > 1; });
    for (const auto& [member, where] : known.members) taken_.insert(where.index);
  }
}

// M = {…}, local M = setmetatable({…}, {__index = Base})
void LuaLowering::note_declared(const Item& statement) {
  Item assigned = statement;
  if (statement.kind == kVariableDeclarationSymbol) assigned = Items(*this, statement).with_kind(kAssignmentSymbol);
  if (!assigned || assigned.kind != kAssignmentSymbol) return;
  Items parts(*this, assigned);
  const std::vector<Item> targets = listed(parts.with_kind(kVariableListSymbol));
  const std::vector<Item> values = listed(parts.with_kind(kExpressionListSymbol));
  if (targets.size() != 1 || values.size() != 1 || targets[0].kind != kIdentifierSymbol) return;
  const std::string name(text(targets[0]));
  if (classes_.contains(name)) {
    classes_[name].extended = true;
    return;
  }
  Class made;
  if (values[0].kind == kTableSymbol) {
    made.initial = values[0];
    const std::string of = indexed_by(values[0]);
    if (!of.empty()) metatables_.emplace(name, of);
  } else if (values[0].kind == kCallSymbol) {
    Items call(*this, values[0]);
    const Item called = call.with_field(kNameField);
    const std::vector<Item> all = given(call.with_field(kArgumentsField));
    if (!called || text(called) != "setmetatable" || all.size() != 2 || all[0].kind != kTableSymbol ||
        all[1].kind != kTableSymbol) {
      return;
    }
    made.initial = all[0];
    made.base = indexed_by(all[1]);
  } else {
    return;
  }
  declares_.emplace(statement.index, name);
  classes_.emplace(name, std::move(made));
}

// The name behind `__index` in a table; "" where there is none.
std::string LuaLowering::indexed_by(const Item& table) {
  Items items(*this, table);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kFieldSymbol) continue;
    Items parts(*this, items[i]);
    const Item key = parts.with_field(kNameField), value = parts.with_field(kValueField);
    std::string name;
    if (key && value && text(key) == "__index" && dotted(value, name)) return name;
  }
  return {};
}

// function M.f() …, function M:f() …, M.x = …
void LuaLowering::note_member(const Item& statement) {
  Item named, value;
  if (statement.kind == kFunctionDeclarationSymbol) {
    named = Items(*this, statement).with_field(kNameField);
    value = statement;
  } else if (statement.kind == kAssignmentSymbol) {
    Items parts(*this, statement);
    const std::vector<Item> targets = listed(parts.with_kind(kVariableListSymbol));
    const std::vector<Item> values = listed(parts.with_kind(kExpressionListSymbol));
    if (targets.size() != 1 || values.size() != 1) return;
    named = targets[0];
    value = values[0];
  }
  if (!named || (named.kind != kDotIndexSymbol && named.kind != kMethodIndexSymbol)) return;
  Items parts(*this, named);
  const Item owner = parts.with_field(kTableField);
  const Item member = parts.with_field(named.kind == kDotIndexSymbol ? kFieldField : kMethodField);
  if (!owner || !member || owner.kind != kIdentifierSymbol) return;
  auto known = classes_.find(std::string(text(owner)));
  if (known == classes_.end()) return;
  const bool function = value.kind == kFunctionDeclarationSymbol || value.kind == kFunctionDefinitionSymbol;
  known->second.has_functions = known->second.has_functions || function;
  if (text(member) == "__index") {
    known->second.has_functions = true;
    taken_.insert(statement.index);
    return;
  }
  known->second.members.emplace_back(text(member), statement);
}

// Tables without functions that no instance is made with stay tables.
void LuaLowering::note_uses() {
  const Tree& all = tree();
  // What is set where the file is not run once counts as set again.
  Tree::Index targets_end = 0;
  for (Tree::Index i = 0; i < all.nodes.size(); ++i) {
    if (all.symbol(i) == kVariableListSymbol) targets_end = all[i].after;
    if (all.symbol(i) != kDotIndexSymbol || all[i].field != kNameField || i >= targets_end) continue;
    const Tree::Index owner = all.child(i, kTableField), member = all.child(i, kFieldField);
    if (owner == Tree::kAbsent || member == Tree::kAbsent) continue;
    auto known = classes_.find(std::string(all.text_of(owner)));
    if (known == classes_.end()) continue;
    bool listed_there = false;
    for (const auto& [name, where] : known->second.members) {
      listed_there = listed_there || (i > where.index && i < all[where.index].after);
    }
    if (!listed_there)
      std::erase_if(known->second.members, [&](const auto& one) { return one.first == all.text_of(member); });
  }
  for (const auto& [name, of] : metatables_) {
    if (auto known = classes_.find(of); known != classes_.end()) known->second.has_functions = true;
  }
  for (auto& [name, known] : classes_) {
    Items items(*this, known.initial);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kFieldSymbol) continue;
      const Item value = Items(*this, items[i]).with_field(kValueField);
      known.has_functions = known.has_functions || (value && value.kind == kFunctionDefinitionSymbol);
    }
  }
  std::erase_if(classes_, [](const auto& one) { return !one.second.has_functions || one.second.extended; });
}

// Which class `setmetatable(t, metatable)` makes an instance of; "" where that is not known.
std::string LuaLowering::class_meant(const Item& metatable) {
  std::string name;
  if (metatable.kind == kTableSymbol) {
    name = indexed_by(metatable);
  } else if (!dotted(metatable, name)) {
    return {};
  }
  if (auto held = metatables_.find(name); held != metatables_.end()) name = held->second;
  if (!name.empty() && name == receiver_ && !class_.empty()) {
    // `self` is the class, or one that is derived from it.
    for (const auto& [other, known] : classes_) {
      if (known.base == class_) return {};
    }
    name = class_;
  }
  return classes_.contains(name) ? name : std::string();
}

NodeId LuaLowering::made_with_metatable(const Item& call_item, const Item& table_item, const Item& metatable) {
  const std::string name = class_meant(metatable);
  if (name.empty()) return kNone;
  Nodes children(*this);
  Item held = table_item;
  if (held.kind == kTableSymbol) {
    Items items(*this, held);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kFieldSymbol) continue;
      const Item field = items[i];
      Items parts(*this, field);
      const Item key = parts.with_field(kNameField), value = parts.with_field(kValueField);
      if (!key || !value || parts.has_token("[")) return kNone;
      const NodeId given_value = expression(value);
      children.push(add(NodeKind::kKeyword, field, {given_value}, text(key)));
    }
  } else {
    children.push(add(NodeKind::kSpread, held, {expression(held)}, "**"));
  }
  const NodeId made = add(NodeKind::kNew, call_item, children);
  const NodeId named = add(NodeKind::kTypeName, metatable, {}, name);
  at(made).type = named;
  return made;
}

void LuaLowering::member(const std::string& name, const Item& value, const Item& where, Nodes& out) {
  if (value.kind == kFunctionDefinitionSymbol || value.kind == kFunctionDeclarationSymbol) {
    Item named;
    if (value.kind == kFunctionDeclarationSymbol) named = Items(*this, value).with_field(kNameField);
    const bool method = named && named.kind == kMethodIndexSymbol;
    const std::vector<Item> parameters = listed(Items(*this, value).with_field(kParametersField));
    const bool takes_self = !method && !parameters.empty() && text(parameters[0]) == "self";
    const uint16_t flags = method ? 0 : takes_self ? kReceiver : kStatic;
    return out.push(function(value, name, method, flags));
  }
  const NodeId initial = expression(value);
  const NodeId made = add(NodeKind::kField, where, {initial}, name);
  at(made).flags |= kStatic;
  out.push(made);
}

NodeId LuaLowering::type(const Item& statement, const std::string& name) {
  const Class known = classes_[name];
  Nodes children(*this);
  if (!known.base.empty()) {
    const NodeId named = add(NodeKind::kTypeName, statement, {}, known.base);
    const NodeId base = add(NodeKind::kBase, statement, {});
    at(base).type = named;
    children.push(base);
  }
  const std::string outer = class_;
  class_ = name;
  scopes_.push_back(name);
  std::vector<std::pair<Item, Item>> fields;
  {
    Items items(*this, known.initial);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kFieldSymbol) continue;
      Items parts(*this, items[i]);
      const Item key = parts.with_field(kNameField), value = parts.with_field(kValueField);
      if (key && value && !parts.has_token("[")) fields.emplace_back(key, value);
    }
  }
  for (const auto& [key, value] : fields) member(std::string(text(key)), value, value, children);
  for (const auto& [member_name, where] : known.members) {
    Item value = where;
    if (where.kind == kAssignmentSymbol) {
      value = listed(Items(*this, where).with_kind(kExpressionListSymbol)).front();
    }
    member(member_name, value, where, children);
  }
  scopes_.pop_back();
  class_ = outer;
  const NodeId made = add(NodeKind::kType, statement, children, name);
  at(made).text2 = intern(qualified(name));
  return made;
}

}  // namespace vitrine::source::lua
