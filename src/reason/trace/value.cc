#include "reason/trace/value.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vitrine::trace {

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

ValueId Values::traced(ValueId id, TraceId trace) {
  Value value = values_[id];
  value.trace = trace;
  return add(std::move(value));
}

ValueId Values::typed(ValueId id, std::string_view type) {
  if (type.empty() || values_[id].type == type) return id;
  Value value = values_[id];
  value.type = type;
  return add(std::move(value));
}

ValueId Values::of_rows(ValueId id, Rows rows) {
  if (rows.of == 0 || values_[id].rows.of != 0) return id;
  Value value = values_[id];
  if (value.kind == ValueKind::kChoice) {
    for (ValueId& alternative : value.alternatives) alternative = of_rows(alternative, rows);
  } else {
    value.rows = rows;
  }
  return add(std::move(value));
}

bool Values::same(ValueId a, ValueId b) const {
  return a == b || (values_[a].rows == values_[b].rows && same_but_rows(values_[a], values_[b]));
}

bool Values::same_but_rows(const Value& x, const Value& y) const {
  if (x.kind != y.kind || x.integer != y.integer || x.object != y.object || x.node != y.node || x.text != y.text ||
      x.origin != y.origin || x.alternatives.size() != y.alternatives.size() || x.receiver != y.receiver) {
    return false;
  }
  for (size_t i = 0; i < x.alternatives.size(); ++i) {
    if (!same(x.alternatives[i], y.alternatives[i])) return false;
  }
  return true;
}

ValueId Values::choice(const std::vector<ValueId>& of, size_t most) {
  std::vector<ValueId> flat;
  auto add_one = [&](ValueId id) {
    for (ValueId& have : flat) {
      if (have == id) return;
      if (!same_but_rows(values_[have], values_[id])) continue;
      const TraceId trace = either_trace(values_[have].trace, values_[id].trace);
      if (trace != values_[have].trace) have = traced(have, trace);
      const Rows first = values_[have].rows, second = values_[id].rows;
      if (first == second) return;
      Value both = values_[have];
      both.rows = first.of == second.of ? Rows{first.of, first.which | second.which} : Rows{};
      have = add(std::move(both));
      return;
    }
    flat.push_back(id);
  };
  auto several = [&](ValueId id) { return values_[id].kind == ValueKind::kChoice && values_[id].integer == 0; };
  for (ValueId id : of) {
    if (several(id)) {
      most = std::max(most, values_[id].alternatives.size());
      for (ValueId alternative : values_[id].alternatives) add_one(alternative);
    } else {
      add_one(id);
    }
  }
  if (flat.size() > most) {
    // Too many sets of flags: which of them hold at once is given up, not which there are.
    std::vector<ValueId> sets = std::exchange(flat, {});
    for (ValueId id : sets) {
      if (values_[id].kind != ValueKind::kChoice) add_one(id);
      for (size_t i = 0; i < values_[id].alternatives.size(); ++i) add_one(values_[id].alternatives[i]);
    }
  }
  bool rows = std::any_of(flat.begin(), flat.end(), [&](ValueId id) { return values_[id].rows.of != 0; });
  if (rows) most = std::max(most, kMostRows);
  if (flat.empty()) return unknown("no value");
  if (flat.size() == 1) return flat[0];
  if (flat.size() > most) return unknown("more than " + std::to_string(most) + " values", values_[flat[0]].type);
  Value value;
  value.kind = ValueKind::kChoice;
  value.type = values_[flat[0]].type;
  value.alternatives = std::move(flat);
  return add(std::move(value));
}

TraceId Values::step(evidence::StepKind kind, source::NodeId node, TraceId before, TraceId beside) {
  // A step that only repeats the last one (x = (x)) says nothing.
  if (before != 0 && beside == 0 && traces_[before].node == node && traces_[before].kind == kind) return before;
  bool conditional =
      (node < conditional_.size() && conditional_[node]) || traces_[before].conditional || traces_[beside].conditional;
  traces_.push_back({before, beside, kind, node, source::kNone, 0, conditional});
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

std::string called_with(std::string_view parameter, std::string_view function) {
  std::string out = "`" + std::string(parameter) + "` is what ";
  return out + (function.empty() ? "a function without a name" : "`" + std::string(function) + "`") + " is called with";
}

bool parse_decimal(std::string_view text, int64_t* out) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace vitrine::trace
