// What stands before a function gives its parameters their values: the rows of a table, one call each.
#include <algorithm>
#include <cctype>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::NodeId;

namespace {

// An option of the command line (click): the parameter that it is given as, and what that is without it.
struct Option {
  std::string name;
  const Argument* otherwise = nullptr;
};

Option option_said(const std::vector<Argument>& arguments, const Values& values) {
  Option option;
  for (const Argument& argument : arguments) {
    const Value& value = values[argument.value];
    if (argument.name == "default" && value.kind != ValueKind::kNull) option.otherwise = &argument;
    if (!argument.name.empty() || value.kind != ValueKind::kString) continue;
    // A bare name counts, else the first long spelling, else the first one. `--on/--off` is a switch.
    const std::string text = value.text.substr(0, value.text.find('/'));
    const bool bare = !text.starts_with('-'), longer = text.starts_with("--") && !option.name.starts_with("--");
    if (option.name.empty() || (option.name.starts_with('-') && (bare || longer))) option.name = text;
  }
  option.name.erase(0, std::min(option.name.find_first_not_of('-'), option.name.size()));
  for (char& c : option.name) c = c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return option;
}

}  // namespace

// The annotations of which the knowledge says what they give to what they stand before.
const std::vector<NodeId>& Evaluator::givers(NodeId owner) {
  if (!givers_made_) {
    givers_made_ = true;
    for (const auto& [of, annotation] : unit_.annotations) {
      if (unit_[annotation].text == 0 || unit_.child_count(annotation) == 0) continue;
      if (catalogue_.value_function(index_.language(), qualify(unit_.text(annotation))) != nullptr)
        givers_[of].push_back(annotation);
    }
  }
  static const std::vector<NodeId> kNothing;
  auto found = givers_.find(owner);
  return found == givers_.end() ? kNothing : found->second;
}

// The names of parameters that a text lists ("key, mode"), or a list of texts; `one` where it is a text with a single
// one, which is given a row as it stands. Empty if they are not known.
std::vector<std::string> Evaluator::names_listed(ValueId listed, bool* one, const State& state) const {
  std::vector<std::string> names;
  *one = false;
  if (is_text(values_[listed].kind)) {
    std::string_view text = values_[listed].text;
    while (!text.empty()) {
      std::string_view name = text.substr(0, text.find(','));
      text.remove_prefix(std::min(name.size() + 1, text.size()));
      size_t from = name.find_first_not_of(" \t\n"), to = name.find_last_not_of(" \t\n");
      if (from != std::string_view::npos) names.emplace_back(name.substr(from, to - from + 1));
    }
    *one = names.size() == 1;
    return names;
  }
  const Object* object = values_[listed].kind == ValueKind::kObject ? look(values_[listed].object, state) : nullptr;
  if (object == nullptr || object->shape != Shape::kList || !object->complete) return names;
  for (ValueId element : object->elements) {
    if (!is_text(values_[element].kind)) return {};
    names.push_back(values_[element].text);
  }
  return names;
}

// What the rows give the function's parameters: in each row all of them together. Rows of several annotations are
// combined, as each of the one is called with each of the other. Nothing is given by what is not written out.
void Evaluator::give_rows(NodeId owner, NodeId function, Call& call, State& state) {
  for (NodeId annotation : givers(owner)) {
    Call giver;
    giver.node = giver.site = annotation;
    giver.arguments = arguments(annotation, 0, state, &giver.spread);
    if (giver.spread) continue;
    const knowledge::ValueFunction* known =
        catalogue_.value_function(index_.language(), qualify(unit_.text(annotation)));
    while (known != nullptr && !conditions_hold(known->conditions, giver, state)) known = known->next;
    if (known != nullptr && known->operation == "give-option") {
      const Option option = option_said(giver.arguments, values_);
      for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
        const std::string_view parameter = unit_.text(unit_.child(function, i));
        if (option.name.empty() || parameter != option.name || option.otherwise == nullptr) continue;
        const ValueId unknown = values_.unknown("`" + option.name + "` of the command line");
        call.arguments.push_back({parameter, values_.choice({option.otherwise->value, unknown}, limits_.alternatives),
                                  option.otherwise->node});
      }
      continue;
    }
    if (known == nullptr || known->operation != "give-rows" || known->arguments.empty()) continue;
    std::vector<const Argument*> operands;
    for (int position : known->arguments) {
      size_t at = static_cast<size_t>(position);
      if (position >= 0 && at < giver.arguments.size() && giver.arguments[at].name.empty()) {
        operands.push_back(&giver.arguments[at]);
      }
    }
    if (operands.size() != known->arguments.size()) continue;
    const Argument& rows = *operands.back();
    const Object* table =
        values_[rows.value].kind == ValueKind::kObject ? look(values_[rows.value].object, state) : nullptr;
    if (table == nullptr || table->shape != Shape::kList || table->api != nullptr || !table->complete ||
        table->elements.empty() || table->elements.size() > kMostRows) {
      continue;
    }
    bool one = false;
    std::vector<std::string> names;
    if (operands.size() > 1) {
      names = names_listed(operands[0]->value, &one, state);
    } else {
      for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
        NodeId parameter = unit_.child(function, i);
        if ((unit_[parameter].flags & (source::kReceiver | source::kVariadic)) == 0) {
          names.emplace_back(unit_.text(parameter));
        }
      }
    }
    const std::vector<ValueId> elements = table->elements;
    const std::vector<WorldId> places = rows_of(values_[rows.value].object, rows.value, elements.size());
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      std::string_view parameter = unit_.text(unit_.child(function, i));
      size_t at = static_cast<size_t>(std::find(names.begin(), names.end(), parameter) - names.begin());
      if (at == names.size()) continue;
      std::vector<Possible> values;
      for (size_t row = 0; row < elements.size(); ++row) {
        ValueId value = in_row(elements[row], one, operands.size() == 1, at, state);
        if (value == 0) value = values_.unknown(called_with(parameter, index_.spoken_name(function)));
        values.push_back({value, places[row]});
      }
      call.arguments.push_back({parameter, values_.choice(values, kMostRows), rows.node});
    }
  }
}

// The value at a place of a row, 0 where it has none there. `whole`: the row is the only value itself; `bare`: it is
// where it is no list.
ValueId Evaluator::in_row(ValueId row, bool whole, bool bare, size_t at, const State& state) const {
  const Object* object = values_[row].kind == ValueKind::kObject ? look(values_[row].object, state) : nullptr;
  bool list = object != nullptr && object->shape == Shape::kList && object->api == nullptr;
  const knowledge::ValueFunction* made =
      list && !object->type.empty() ? catalogue_.value_function(index_.language(), object->type) : nullptr;
  bool is_row = made != nullptr && made->operation == "row";
  if (whole && !is_row) return row;
  if (!list) return bare && at == 0 ? row : 0;
  return object->complete && at < object->elements.size() ? object->elements[at] : 0;
}

// JavaScript: the functions that speak of all that they are called with, by the name `arguments`.
const std::unordered_set<NodeId>& Evaluator::functions_naming_arguments() {
  if (!naming_arguments_) {
    naming_arguments_.emplace();
    for (NodeId id = 0; index_.language() == "javascript" && id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) != source::NodeKind::kName || unit_.text(id) != "arguments") continue;
      NodeId function = index_.enclosing_function(id);
      while (function != source::kNone && (unit_[function].flags & source::kThisAround) != 0) {
        function = index_.enclosing_function(function);
      }
      naming_arguments_->insert(function);
    }
  }
  return *naming_arguments_;
}

void Evaluator::bind_arguments(const Call& call, Frame& frame, State& state) {
  if (!functions_naming_arguments().contains(frame.function)) return;
  Object all;
  all.shape = Shape::kList;
  all.birth = call.node;
  all.complete = !call.spread;
  for (const Argument& argument : call.arguments) all.elements.push_back(argument.value);
  if (all.complete) all.length = static_cast<int64_t>(all.elements.size());
  const ObjectId id = make(std::move(all), state);
  frame.variables.emplace_back("arguments", values_.object(id, ""));
}

}  // namespace vitrine::trace
