#include "reason/trace/value.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vitrine::trace {
namespace {

std::string spoken(std::string_view function) {
  return function.empty() ? "a function without a name" : "`" + std::string(function) + "`";
}

}  // namespace

const Cell* find(const Cells& cells, std::string_view name) {
  auto it = std::lower_bound(cells.begin(), cells.end(), name,
                             [](const Cell& cell, std::string_view n) { return cell.name < n; });
  return it != cells.end() && it->name == name ? &*it : nullptr;
}

void put(Cells& cells, Cell cell) {
  auto it = std::lower_bound(cells.begin(), cells.end(), cell.name,
                             [](const Cell& c, const std::string& n) { return c.name < n; });
  if (it != cells.end() && it->name == cell.name) {
    *it = std::move(cell);
  } else {
    cells.insert(it, std::move(cell));
  }
}

bool Object::says_as(const Object& other) const {
  return api != nullptr && api == other.api && site == other.site && birth == other.birth && type == other.type &&
         fields.empty() && other.fields.empty() && elements.empty() && other.elements.empty() &&
         origin == other.origin && length == other.length && elsewhere == other.elsewhere && variants == other.variants;
}

ValueId Object::field(std::string_view name) const {
  auto it = std::lower_bound(fields.begin(), fields.end(), name,
                             [](const auto& field, std::string_view n) { return field.first < n; });
  return it != fields.end() && it->first == name ? it->second : 0;
}

void Object::set_field(std::string_view name, ValueId value) {
  auto it = std::lower_bound(fields.begin(), fields.end(), name,
                             [](const auto& field, std::string_view n) { return field.first < n; });
  if (it != fields.end() && it->first == name) {
    it->second = value;
  } else {
    fields.insert(it, {std::string(name), value});
  }
}

Values::Values() {
  values_.emplace_back();
  traces_.emplace_back();
}

ValueId Values::add(Value value) {
  values_.push_back(std::move(value));
  return static_cast<ValueId>(values_.size() - 1);
}

ValueId Values::unknown(std::string why, std::string type, std::string origin) {
  Value value;
  value.text = std::move(why);
  value.type = std::move(type);
  value.origin = std::move(origin);
  return add(std::move(value));
}

ValueId Values::integer(int64_t number, TraceId trace) {
  Value value;
  value.kind = ValueKind::kInteger;
  value.integer = number;
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::string(std::string text, TraceId trace) {
  Value value;
  value.kind = ValueKind::kString;
  value.text = std::move(text);
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::boolean(bool truth, TraceId trace) {
  Value value;
  value.kind = ValueKind::kBoolean;
  value.integer = truth ? 1 : 0;
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::symbol(std::string name, TraceId trace) {
  Value value;
  value.kind = ValueKind::kSymbol;
  value.text = std::move(name);
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::object(ObjectId object, std::string type, TraceId trace) {
  Value value;
  value.kind = ValueKind::kObject;
  value.object = object;
  value.type = std::move(type);
  value.trace = trace;
  return add(std::move(value));
}

Value Values::copy(ValueId id) const {
  Value value = values_[id];
  if (value.kind == ValueKind::kUnknown) value.same_as = identity(id);
  return value;
}

ValueId Values::traced(ValueId id, TraceId trace) {
  Value value = copy(id);
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::typed(ValueId id, std::string_view type) {
  if (type.empty() || values_[id].type == type) return id;
  Value value = copy(id);
  value.type = type;
  return add(std::move(value));
}

ValueId Values::proven(ValueId id, Proven what) {
  if (values_[id].kind != ValueKind::kUnknown || values_[id].proven >= what) return id;
  auto [known, fresh] = proven_.try_emplace(uint64_t{id} << 8 | static_cast<uint8_t>(what), 0);
  if (fresh) {
    Value value = copy(id);
    value.proven = what;
    known->second = add(std::move(value));
    unproven_.emplace(known->second, unproven(id));
  }
  return known->second;
}

ValueId Values::unproven(ValueId id) {
  auto is_proven = [&](ValueId one) { return values_[one].proven != Proven::kNothing; };
  if (std::any_of(values_[id].alternatives.begin(), values_[id].alternatives.end(), is_proven)) {
    Value value = values_[id];
    for (ValueId& one : value.alternatives) one = unproven(one);
    return add(std::move(value));
  }
  if (values_[id].proven == Proven::kNothing) return id;
  auto found = unproven_.find(id);
  return found == unproven_.end() ? id : found->second;
}

bool Values::same(ValueId a, ValueId b) const {
  if (a == b) return true;
  const Value& x = values_[a];
  const Value& y = values_[b];
  if (x.kind != y.kind || x.integer != y.integer || x.object != y.object || x.node != y.node || x.text != y.text ||
      x.origin != y.origin || x.alternatives.size() != y.alternatives.size() || x.receiver != y.receiver ||
      x.worlds != y.worlds) {
    return false;
  }
  for (size_t i = 0; i < x.alternatives.size(); ++i) {
    if (!same(x.alternatives[i], y.alternatives[i])) return false;
    if (values_[x.alternatives[i]].proven != values_[y.alternatives[i]].proven) return false;
  }
  return true;
}

// Of a set of flags each has its own way.
ValueId Values::either_way(ValueId a, ValueId b) {
  if (a == b) return a;
  if (values_[b].proven < values_[a].proven) std::swap(a, b);  // either: what was found of one alone is not known
  const TraceId trace = either_trace(values_[a].trace, values_[b].trace);
  if (trace != values_[a].trace) a = traced(a, trace);
  for (size_t i = 0; i < values_[a].alternatives.size(); ++i) {
    const ValueId had = values_[a].alternatives[i], merged = either_way(had, values_[b].alternatives[i]);
    if (merged == had) continue;
    Value value = values_[a];
    value.alternatives[i] = merged;
    a = add(std::move(value));
  }
  return a;
}

ValueId Values::choice(const std::vector<ValueId>& of, size_t most) {
  std::vector<Possible> all;
  all.reserve(of.size());
  for (ValueId id : of) all.push_back({id, kEverywhere});
  return choice(all, most);
}

ValueId Values::choice(const std::vector<Possible>& of, size_t most) {
  std::vector<Possible> flat;
  auto add_one = [&](ValueId id, WorldId where) {
    for (Possible& have : flat) {
      if (have.value != id) {
        if (!same(have.value, id)) continue;
        have.value = either_way(have.value, id);
      }
      have.where = worlds_.either(have.where, where);
      return;
    }
    flat.push_back({id, where});
  };
  auto several = [&](ValueId id) { return values_[id].kind == ValueKind::kChoice && values_[id].integer == 0; };
  for (const Possible& one : of) {
    if (!several(one.value)) {
      add_one(one.value, one.where);
      continue;
    }
    const Value& value = values_[one.value];
    most = std::max(most, value.alternatives.size());
    for (size_t i = 0; i < value.alternatives.size(); ++i) {
      WorldId where = worlds_.both(one.where, value.world(i));
      if (where != kNowhere) add_one(value.alternatives[i], where);
    }
  }
  // Every independent flag doubles the sets.
  auto is_set = [&](const Possible& one) { return values_[one.value].kind == ValueKind::kChoice; };
  if (flat.size() > most && std::any_of(flat.begin(), flat.end(), is_set)) most = std::max(most, kMostRows);
  if (flat.size() > most) {
    // Too many sets of flags: which of them hold at once is given up, not which there are.
    std::vector<Possible> sets = std::exchange(flat, {});
    for (const Possible& set : sets) {
      if (values_[set.value].kind != ValueKind::kChoice) add_one(set.value, set.where);
      for (size_t i = 0; i < values_[set.value].alternatives.size(); ++i) {
        add_one(values_[set.value].alternatives[i], set.where);
      }
    }
  }
  if (flat.empty()) return unknown("no value");
  if (flat.size() == 1) return flat[0].value;
  if (flat.size() > most) {
    auto is_row = [&](const Possible& one) { return worlds_.of_table(one.where); };
    if (std::any_of(flat.begin(), flat.end(), is_row)) most = std::max(most, kMostRows);
  }
  if (flat.size() > most) return unknown("more than " + std::to_string(most) + " values", values_[flat[0].value].type);
  Value value;
  value.kind = ValueKind::kChoice;
  value.type = values_[flat[0].value].type;
  bool somewhere = false;
  for (const Possible& one : flat) {
    value.alternatives.push_back(one.value);
    somewhere = somewhere || one.where != kEverywhere;
  }
  if (somewhere) {
    for (const Possible& one : flat) value.worlds.push_back(one.where);
  }
  return add(std::move(value));
}

std::vector<Possible> Values::possibilities(ValueId id) const {
  const Value& value = values_[id];
  if (value.kind != ValueKind::kChoice) return {{id, kEverywhere}};
  std::vector<Possible> out;
  for (size_t i = 0; i < value.alternatives.size(); ++i) out.push_back({value.alternatives[i], value.world(i)});
  return out;
}

bool Values::told_apart(ValueId id) {
  const Value& value = values_[id];
  if (value.kind != ValueKind::kChoice || value.integer == 1 || value.worlds.empty()) return false;
  for (size_t i = 0; i < value.worlds.size(); ++i) {
    for (size_t j = i + 1; j < value.worlds.size(); ++j) {
      if (!worlds_.apart(value.worlds[i], value.worlds[j])) return false;
    }
  }
  return true;
}

ValueId Values::within(ValueId id, WorldId where) {
  if (where == kEverywhere || values_[id].kind != ValueKind::kChoice || values_[id].worlds.empty()) return id;
  std::vector<Possible> rest;
  for (const Possible& one : possibilities(id)) {
    if (!worlds_.apart(one.where, where)) rest.push_back(one);
  }
  if (rest.empty() || rest.size() == values_[id].alternatives.size()) return id;
  std::string type = values_[id].type;
  TraceId trace = values_[id].trace;
  ValueId out = choice(rest, rest.size());
  if (trace != 0 && values_[out].kind == ValueKind::kChoice) out = traced(out, trace);
  return values_[out].type.empty() ? typed(out, type) : out;
}

ValueId Values::anywhere(ValueId id) {
  if (values_[id].worlds.empty()) return id;
  Value value = values_[id];
  for (WorldId& where : value.worlds) where = worlds_.in_builds(kEverywhere, worlds_.builds_of(where));
  if (std::ranges::all_of(value.worlds, [](WorldId where) { return where == kEverywhere; })) value.worlds.clear();
  return add(std::move(value));
}

ValueId Values::again(ValueId id) {
  if (values_[id].kind == ValueKind::kUnknown && values_[id].proven == Proven::kNothing) {
    Value value = values_[id];
    value.same_as = 0;
    return add(std::move(value));
  }
  if (values_[id].worlds.empty()) return id;
  Value value = values_[id];
  if (value.worlds.size() > Worlds::kMostBranches) return anywhere(id);
  bool rows = std::any_of(value.worlds.begin(), value.worlds.end(), [&](WorldId w) { return worlds_.of_table(w); });
  SplitId split = rows ? worlds_.table(value.worlds.size()) : worlds_.split(value.worlds.size());
  for (size_t i = 0; i < value.worlds.size(); ++i) value.worlds[i] = worlds_.branch(split, i);
  return add(std::move(value));
}

TraceId Values::step(evidence::StepKind kind, source::NodeId node, TraceId before, TraceId beside) {
  // A step that only repeats the last one (x = (x)) says nothing.
  if (before != 0 && beside == 0 && traces_[before].node == node && traces_[before].kind == kind) return before;
  bool conditional =
      (node < conditional_.size() && conditional_[node]) || traces_[before].conditional || traces_[beside].conditional;
  const TraceNode made{before, beside, kind, node, source::kNone, 0, conditional};
  if (conditional) {
    // Paths that came the same way say the same of the builds: no mixture.
    TraceId& known = conditional_steps_[(uint64_t{node} << 32) | before];
    if (known != 0 && traces_[known].kind == kind && traces_[known].beside == beside) return known;
    known = static_cast<TraceId>(traces_.size());
  }
  traces_.push_back(made);
  return static_cast<TraceId>(traces_.size() - 1);
}

TraceId Values::unless(source::NodeId define, source::NodeId node, TraceId before) {
  traces_.push_back({before, 0, evidence::StepKind::kConstant, node, define, 0, true});
  return static_cast<TraceId>(traces_.size() - 1);
}

TraceId Values::either_trace(TraceId a, TraceId b) {
  if (a == b || !traces_[a].conditional) return a;
  if (!traces_[b].conditional) return b;
  TraceNode both = traces_[a];
  if (both.instead != 0) return a;
  both.instead = b;
  traces_.push_back(both);
  return static_cast<TraceId>(traces_.size() - 1);
}

std::string variable_of(std::string_view variable, std::string_view function) {
  return "`" + std::string(variable) + "` is a variable of " + spoken(function);
}

std::string not_read_in(std::string_view name, std::string_view function) {
  return "`" + std::string(name) + "` stands in " + spoken(function) + ", which was not read whole";
}

bool says_little(std::string_view reason) {
  return reason == kNoText || reason.starts_with("true or false where ") ||
         reason.find("` is a variable of ") != std::string_view::npos || reason.ends_with(", which was not read whole");
}

std::string written_elsewhere(std::string_view name) {
  return "what is written into `" + std::string(name) + "` elsewhere in the file is not known";
}

std::string called_with(std::string_view parameter, std::string_view function) {
  return "`" + std::string(parameter) + "` is what " + spoken(function) + " is called with";
}

bool parse_decimal(std::string_view text, int64_t* out) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace vitrine::trace
