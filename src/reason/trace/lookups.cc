// A key that is not known: what is found by it, and what it is compared with, go together.
//
// `name = NAMES[kind]` is one of the rows; where `kind == "aes"` holds it is that row, and so is `SIZES[kind]`. Each
// key that a value is looked up by, or compared with, has a branch of one split; the other branches are for whatever is
// none of them.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr uint64_t bit(size_t branch) {
  return uint64_t{1} << branch;
}

std::string_view owner_of(std::string_view constant) {
  const size_t dot = constant.rfind('.');
  return constant.substr(0, dot == std::string_view::npos ? 0 : dot);
}

bool is_equality(std::string_view operation) {
  return operation == "==" || operation == "!=" || operation == "is" || operation == "is not" || operation == "in" ||
         operation == "not in";
}

}  // namespace

Evaluator::Lookup* Evaluator::lookup_by(ValueId key, bool make) {
  if (values_[key].kind != ValueKind::kUnknown) return nullptr;
  const ValueId identity = values_.identity(key);
  if (identity == unset_ || identity == itself_) return nullptr;
  auto found = lookups_.find(identity);
  if (found != lookups_.end()) return &found->second;
  if (!make) return nullptr;
  Lookup& made = lookups_[identity];
  made.split = values_.worlds().table(Worlds::kMostBranches);
  return &made;
}

// The key's own branch, which it gets where there is room; nullopt where there is none. One is always left for whatever
// is none of the keys.
std::optional<size_t> Evaluator::branch_of(Lookup& lookup, const Key& key) {
  auto have =
      std::find_if(lookup.keys.begin(), lookup.keys.end(), [&](const Key& one) { return one.name == key.name; });
  if (have == lookup.keys.end()) {
    if (lookup.keys.size() + 1 >= Worlds::kMostBranches) return std::nullopt;
    have = lookup.keys.insert(lookup.keys.end(), key);
  }
  have->symbol = have->symbol || key.symbol;
  return static_cast<size_t>(have - lookup.keys.begin());
}

// How often a function looks something up by a variable, and how often it asks what that is equal to.
Evaluator::KeyUses Evaluator::key_uses(NodeId name) {
  if (name == kNone || unit_.kind(name) != NodeKind::kName) return {};
  NodeId function = index_.enclosing_function(name);
  if (function == kNone) return {};
  auto [known, fresh] = key_uses_.try_emplace(function);
  if (fresh) {
    auto uses_of = [&](NodeId used) -> KeyUses* {
      return used != kNone && unit_.kind(used) == NodeKind::kName ? &known->second[unit_[used].text] : nullptr;
    };
    auto looks_up = [&](std::string_view method) {
      return std::any_of(std::begin(kMapTypes), std::end(kMapTypes), [&](std::string_view type) {
        const knowledge::ValueFunction* does =
            catalogue_.value_function(index_.language(), std::string(type) + "." + std::string(method));
        return does != nullptr && (does->operation == "get" || does->operation == "find-entry");
      });
    };
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      switch (unit_.kind(id)) {
        case NodeKind::kIndex:
          if (KeyUses* uses = uses_of(unit_.child(id, 1))) ++uses->lookups;
          break;
        case NodeKind::kBinary:
          if (!is_equality(unit_.text(id))) break;
          for (uint32_t side = 0; side < 2; ++side) {
            if (KeyUses* uses = uses_of(unit_.child(id, side))) ++uses->comparisons;
          }
          break;
        case NodeKind::kSwitch:
          if (KeyUses* uses = uses_of(unit_.child(id, 0))) ++uses->comparisons;
          break;
        case NodeKind::kCall: {
          const NodeId callee = unit_.child(id, 0);
          if (callee == kNone || unit_.kind(callee) != NodeKind::kMember || unit_.child_count(id) < 2) break;
          KeyUses* given = uses_of(unit_.child(id, 1));
          if (given != nullptr && looks_up(unit_.text(callee))) ++given->lookups;
          if (!index_.compares(unit_.text(callee))) break;
          for (NodeId side : {unit_.child(callee, 0), unit_.child(id, 1)}) {
            if (KeyUses* uses = uses_of(side)) ++uses->comparisons;
          }
          break;
        }
        default: break;
      }
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }
  auto found = known->second.find(unit_[name].text);
  return found == known->second.end() ? KeyUses{} : found->second;
}

std::optional<Evaluator::Key> Evaluator::told_key(ValueId value, const State& state) const {
  std::optional<std::string> name = key_of(value, state);
  if (!name) return std::nullopt;
  return Key{std::move(*name), values_[value].kind == ValueKind::kSymbol};
}

// May two keys that are written differently be the same? Constants of which different things are known are not.
bool Evaluator::may_be_one_key(const Key& a, const Key& b) const {
  if (tells_keys_apart(unit_.language)) {
    if (!may_be_equal(a.name, b.name)) return false;
  } else {
    if (!a.symbol && !b.symbol) return false;
    int64_t number = 0;
    if (parse_decimal(a.name, &number) || parse_decimal(b.name, &number)) return true;
    if (owner_of(a.name) == owner_of(b.name)) return false;
  }
  const knowledge::Properties* first = catalogue_.symbol(index_.language(), plain_key(a.name));
  const knowledge::Properties* second = catalogue_.symbol(index_.language(), plain_key(b.name));
  if (first == nullptr || second == nullptr) return true;
  return std::none_of(first->begin(), first->end(), [&](const auto& mine) {
    return std::any_of(second->begin(), second->end(),
                       [&](const auto& other) { return mine.first == other.first && mine.second != other.second; });
  });
}

// An entry of a map at a key that is not known, or an element of a list.
ValueId Evaluator::found_by(ObjectId table, const std::vector<std::string>& keys, const std::vector<ValueId>& values,
                            ValueId index, NodeId node, const State& state) {
  leave_open(index, state);
  Lookup* lookup = lookup_by(index, true);
  if (lookup == nullptr) return some_row(table, values, index);
  auto is_new = [&](const std::string& key) {
    return std::none_of(lookup->keys.begin(), lookup->keys.end(), [&](const Key& one) { return one.name == key; });
  };
  const auto added = static_cast<size_t>(std::count_if(keys.begin(), keys.end(), is_new));
  if (lookup->keys.size() + added >= Worlds::kMostBranches) return some_row(table, values, index);
  uint64_t here = 0;
  std::vector<size_t> branches;
  for (const std::string& key : keys) {
    branches.push_back(*branch_of(*lookup, {key, !owner_of(key).empty()}));
    here |= bit(branches.back());
  }
  // What was found before is nothing at a key that its table lacks: that a key was not found is no way that is
  // followed.
  const bool again = std::find(lookup->tables.begin(), lookup->tables.end(), here) != lookup->tables.end();
  if (!again && (here & ~lookup->had) != 0) return some_row(table, values, index);
  if (!again) lookup->tables.push_back(here);
  const uint64_t missing = lookup->had_some & ~here;
  lookup->had &= here;
  lookup->had_some |= here;
  Worlds& worlds = values_.worlds();
  std::vector<Possible> rows;
  auto add = [&](ValueId value, uint64_t there) {
    const WorldId where = worlds.in_branches(lookup->split, there);
    if (!worlds.apart(where, state.where)) rows.push_back({value, where});
  };
  for (size_t i = 0; i < keys.size(); ++i) {
    uint64_t there = bit(branches[i]);
    for (size_t other = 0; other < lookup->keys.size(); ++other) {
      const bool elsewhere = ((here | lookup->had_some) & bit(other)) == 0;
      if (elsewhere && may_be_one_key(lookup->keys[other], lookup->keys[branches[i]])) there |= bit(other);
    }
    add(values[i], there);
  }
  const bool throws = unit_.language == source::Language::kPython && unit_.kind(node) == NodeKind::kIndex;
  if (missing != 0 && !throws) add(values_.unknown("no such entry"), missing);
  return rows.empty() ? some_row(table, values, index) : values_.choice(rows, kMostRows);
}

// Whether a value that is not known is one of these keys; without any, what `holds` says of each of those it has.
ValueId Evaluator::ask_key(Lookup& lookup, const std::vector<Key>& of, bool negated,
                           const std::function<std::optional<bool>(const Key&)>& holds) {
  uint64_t yes = 0, no = 0;
  bool all_told = !of.empty();
  for (const Key& key : of) {
    const std::optional<size_t> own = branch_of(lookup, key);
    if (own) yes |= bit(*own);
    all_told = all_told && own;
  }
  for (size_t i = 0; i < lookup.keys.size(); ++i) {
    if ((yes & bit(i)) != 0) continue;
    const std::optional<bool> said = holds(lookup.keys[i]);
    if (said) (*said ? yes : no) |= bit(i);
  }
  if (all_told) no |= ~(bit(lookup.keys.size()) - 1);
  Worlds& worlds = values_.worlds();
  return values_.choice({{values_.boolean(!negated), worlds.in_branches(lookup.split, ~no)},
                         {values_.boolean(negated), worlds.in_branches(lookup.split, ~yes)}},
                        limits_.alternatives);
}

// `a == b`, where one of them is looked up by and the other one is a constant, or a `switch` over the same value, in a
// function that it was given to, has that label: it holds where that case was taken. 0 for anything else.
ValueId Evaluator::equal_keys(ValueId a, ValueId b, NodeId first, NodeId second, bool negated, const State& state) {
  for (int side = 0; side < 2; ++side, std::swap(a, b), std::swap(first, second)) {
    if (values_[a].kind != ValueKind::kUnknown) continue;
    const auto switched = switched_.find(values_.identity(a));
    if (switched != switched_.end() && second != kNone && unit_.kind(second) == NodeKind::kName) {
      const auto& [split, labels] = switched->second;
      const auto have = std::find(labels.begin(), labels.end(), "n" + std::string(unit_.text(second)));
      if (have != labels.end()) {
        const auto branch = static_cast<size_t>(have - labels.begin());
        Worlds& worlds = values_.worlds();
        return values_.choice({{values_.boolean(!negated), worlds.branch(split, branch)},
                               {values_.boolean(negated), worlds.others(split, branch)}},
                              limits_.alternatives);
      }
    }
    if (values_[b].kind == ValueKind::kUnknown) continue;
    const std::optional<Key> key = told_key(b, state);
    if (!key) continue;
    return one_of_keys(a, {*key}, negated, first);
  }
  return 0;
}

// Whether what is looked up by is one of these; 0 for anything else.
ValueId Evaluator::one_of_keys(ValueId asked, const std::vector<Key>& keys, bool negated, NodeId name) {
  Lookup* lookup = keys.empty() ? nullptr : lookup_by(asked, key_uses(name).lookups > 0);
  if (lookup == nullptr) return 0;
  return ask_key(*lookup, keys, negated, [&](const Key& other) {
    auto may_be = [&](const Key& key) { return may_be_one_key(other, key); };
    return std::any_of(keys.begin(), keys.end(), may_be) ? std::nullopt : std::optional<bool>(false);
  });
}

// `kind in ("aes", "des")`, of a list or a map that is wholly known; 0 for any other.
ValueId Evaluator::in_keys(ValueId asked, ValueId holder, bool negated, NodeId name, const State& state) {
  const Object* object = values_[holder].kind == ValueKind::kObject ? look(values_[holder].object, state) : nullptr;
  if (object == nullptr || !object->complete || object->zeroed || object->api != nullptr) return 0;
  std::vector<Key> keys;
  for (ValueId element : object->elements) {
    const std::optional<Key> key = told_key(element, state);
    if (!key) return 0;
    keys.push_back(*key);
  }
  if (object->shape == Shape::kRecord) {
    for (const auto& field : object->fields) keys.push_back({field.first, !owner_of(field.first).empty()});
  }
  return one_of_keys(asked, keys, negated, name);
}

// What holds of some texts, asked of one that is looked up by; 0 for any other.
ValueId Evaluator::ask_of_text(ValueId text, NodeId name, const std::function<bool(std::string_view)>& holds) {
  Lookup* lookup = lookup_by(text, key_uses(name).lookups > 0);
  if (lookup == nullptr) return 0;
  return ask_key(*lookup, {}, false, [&](const Key& key) {
    return is_text_key(key.name) && !key.symbol ? std::optional<bool>(holds(key.name)) : std::nullopt;
  });
}

}  // namespace vitrine::trace
