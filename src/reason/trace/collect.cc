// Lists that are made element by element: comprehensions, and a function called for each element of a list.
//
// Over a list that is known each element is made; over one that is not, one stands for all: what is known then is where
// the elements come from and, if nothing filters, how many there are.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostMade = 256;          // elements that are made one by one
constexpr int64_t kMostCounted = 1 << 26;  // a longer list has no length

}  // namespace

struct Evaluator::Gathered {
  std::vector<ValueId> keys, values;
  bool whole = true;    // each element was made
  int64_t copies = 1;   // of each value; -1: not known
  uint32_t rounds = 0;  // made so far, over all loops
};

// What a loop over a value takes: its elements if they are known, else one that stands for `count` of them.
Evaluator::Elements Evaluator::elements_of(ValueId list, const State& state) const {
  Elements out;
  const Value& value = values_[list];
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  if (object != nullptr && object->shape == Shape::kList && object->complete && object->api == nullptr) {
    bool all = !object->zeroed || static_cast<int64_t>(object->elements.size()) == object->length;
    if (all && object->elements.size() <= kMostMade) {
      out.known = object->elements;
      out.whole = true;
      out.count = static_cast<int64_t>(out.known.size());
      return out;
    }
  }
  Content what = content(list, state);
  out.count = what.length_bytes;
  if (object != nullptr && object->shape != Shape::kList) {
    // JavaScript's {length: 16}.
    ValueId length = object->field("length");
    if (length != 0) out.count = as_integer(length).value_or(-1);
  }
  if (out.count > kMostCounted) out.count = -1;
  out.origin = is_constant_origin(what.origin) ? "literal" : what.origin;
  return out;
}

ValueId Evaluator::collect_values(NodeId node, State& state) {
  // The loops' variables are the comprehension's own.
  std::vector<std::pair<std::string_view, ValueId>> variables = state.top().variables;
  Gathered gathered;
  gather(unit_.child(node, 0), state, gathered);
  state.top().variables = std::move(variables);
  if (gathered.keys.empty()) return list_of(gathered, node, "", state);
  Object map;
  map.birth = node;
  map.complete = gathered.whole;
  for (size_t i = 0; i < gathered.keys.size(); ++i) {
    std::optional<std::string> key = key_of(gathered.keys[i], state);
    if (key) {
      map.set_field(*key, gathered.values[i]);
    } else {
      map.complete = false;
    }
  }
  ObjectId id = make(std::move(map), state);
  return values_.object(id, "");
}

void Evaluator::gather(NodeId node, State& state, Gathered& out) {
  if (node == kNone || !step() || depth_ >= limits_.expression_depth) return;
  ++depth_;
  switch (unit_.kind(node)) {
    case NodeKind::kBlock:
      if (unit_.child_count(node) == 2 && unit_.kind(unit_.child(node, 0)) == NodeKind::kExpression) {
        out.keys.push_back(evaluate(unit_.child(unit_.child(node, 0), 0), state));
        out.values.push_back(evaluate(unit_.child(unit_.child(node, 1), 0), state));
        break;
      }
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) gather(unit_.child(node, i), state, out);
      break;
    case NodeKind::kExpression: out.values.push_back(evaluate(unit_.child(node, 0), state)); break;
    case NodeKind::kIf: {
      std::optional<bool> holds = truth(evaluate(unit_.child(node, 0), state), state);
      if (!holds) {
        out.whole = false;
        out.copies = -1;
      }
      if (holds.value_or(true)) gather(unit_.child(node, 1), state, out);
      break;
    }
    case NodeKind::kLoop: {
      NodeId variable = unit_.child(node, 0);
      ValueId list = evaluate(unit_.child(node, 1), state);
      // Python: an object of a class of the file is what its __iter__ gives.
      const bool is_python = unit_.language == source::Language::kPython;
      const Object* own =
          is_python && values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
      if (own != nullptr && own->shape == Shape::kInstance && own->type_node != kNone) {
        if (const std::vector<NodeId>& goes = index_.methods_of(own->type_node, "__iter__"); goes.size() == 1) {
          Call call;
          call.node = goes.front();  // no overloads
          call.site = node;
          const ValueId given = follow(goes.front(), call, values_.object(values_[list].object, ""), state);
          if (values_[given].kind == ValueKind::kObject) list = given;
        }
      }
      Elements elements = elements_of(list, state);
      if (!elements.whole) {
        elements.known = {values_.unknown(why_element(list, state), "", elements.origin)};
        out.whole = false;
        if (elements.count < 0 || out.copies < 0 || out.copies > kMostCounted / (elements.count + 1)) {
          out.copies = -1;
        } else {
          out.copies *= elements.count;
        }
      }
      for (ValueId element : elements.known) {
        if (++out.rounds > kMostMade) {
          out.whole = false;
          out.copies = -1;
          break;
        }
        if (variable != kNone) store(variable, element, node, state);
        gather(unit_.child(node, 3), state, out);
      }
      break;
    }
    default: evaluate(node, state);
  }
  --depth_;
}

ValueId Evaluator::list_of(const Gathered& gathered, NodeId node, std::string type, State& state) {
  Object list;
  list.shape = Shape::kList;
  list.birth = node;
  list.elements = gathered.values;
  list.length = static_cast<int64_t>(gathered.values.size());
  TraceId trace = 0;
  if (!gathered.whole) {
    bool bytes = true, first = true;
    for (ValueId value : gathered.values) {
      Content one = content(value, state);
      ValueKind kind = values_[value].kind;
      bytes = bytes && (kind == ValueKind::kInteger || (kind == ValueKind::kObject && one.length_bytes < 0) ||
                        (kind == ValueKind::kUnknown && !one.origin.empty()));
      std::string origin = is_constant_origin(one.origin) ? "literal-array" : one.origin;
      if (first) {
        list.origin = origin;
        list.origin_reason = one.reason.empty() && origin.empty() ? why_unknown(value, state) : one.reason;
        trace = one.trace;
      } else if (list.origin != origin) {
        list.origin.clear();
        list.origin_reason = "elements of more than one kind";
      }
      first = false;
    }
    // Only what is made of single bytes has as many bytes as elements.
    list.length = bytes && gathered.copies >= 0 ? gathered.copies * static_cast<int64_t>(gathered.values.size()) : -1;
    list.complete = false;
    list.elements.clear();
  }
  list.trace = values_.step(StepKind::kComputed, node, trace);
  trace = list.trace;
  ObjectId id = make(std::move(list), state);
  return values_.object(id, std::move(type), trace);
}

// list.map(f), Array.from(list, f): f is followed for each element.
ValueId Evaluator::map_elements(ValueId list, ValueId function, const std::string& type, const Call& call,
                                State& state) {
  const Value target = values_[function];
  // `map(hashlib.md5, all)`, `array_map("md5", $all)`: a function that is known by its name.
  const bool is_named = target.kind == ValueKind::kSymbol || target.kind == ValueKind::kMethod || is_text(target.kind);
  if (!is_named && (target.kind != ValueKind::kFunction || target.node == kNone)) {
    return values_.unknown("elements that are made by a function that is not known", type);
  }
  Elements elements = elements_of(list, state);
  Gathered gathered;
  // Made one by one where they are few: each is a call that is followed.
  if (!elements.whole || elements.known.size() > limits_.alternatives) {
    gathered.whole = false;
    gathered.copies = elements.count;
    elements.known = {values_.unknown(why_element(list, state), "", elements.origin)};
  }
  ValueId self = target.object != 0 ? values_.object(target.object, "") : state.top().self;
  for (size_t i = 0; i < elements.known.size(); ++i) {
    ValueId position = gathered.whole ? values_.integer(static_cast<int64_t>(i))
                                      : values_.unknown("the position of an element", "", "literal");
    Call each;
    each.node = is_named ? call.node : target.node;  // no overloads
    each.site = call.site;
    each.around = target.receiver;
    each.arguments.push_back({"", elements.known[i], call.node});
    if (is_named) {
      gathered.values.push_back(invoke(function, each, 0, state));
      continue;
    }
    each.arguments.push_back({"", position, call.node});
    gathered.values.push_back(follow(target.node, each, self, state));
  }
  return list_of(gathered, call.node, type, state);
}

// Rust: an Option, by the call that gives it: map.get("a").cloned(). What stands in it stands for it.
bool Evaluator::is_of_one(NodeId expression) const {
  for (int depth = 0; unit_.language == source::Language::kRust && depth < 8; ++depth) {
    if (expression == kNone || unit_.kind(expression) != NodeKind::kCall) return false;
    const NodeId callee = unit_.child(expression, 0);
    if (callee == kNone || unit_.kind(callee) != NodeKind::kMember) return false;
    const std::string method(unit_.text(callee));
    for (const char* holder : {"dict.", "list."}) {
      const knowledge::ValueFunction* does = catalogue_.value_function(index_.language(), holder + method);
      if (does == nullptr) continue;
      if (does->operation == "get" || does->operation == "remove" || does->operation == "last-element") return true;
    }
    const knowledge::ValueFunction* does = catalogue_.value_function(index_.language(), "*." + method);
    const bool goes_on = does != nullptr && does->operation == "identity" && does->arguments.size() == 1;
    if (!goes_on || !method.starts_with("as_")) {
      if (method != "cloned" && method != "copied" && method != "clone") return false;
    }
    expression = unit_.child(callee, 0);
  }
  return false;
}

}  // namespace vitrine::trace
