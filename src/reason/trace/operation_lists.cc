// Operations on lists, maps and buffers, and those that say what a call does besides.
#include <algorithm>
#include <charconv>
#include <functional>

#include "reason/trace/cpp_classes.h"
#include "reason/trace/operation.h"
#include "reason/trace/spread.h"

namespace vitrine::trace {
namespace {

constexpr std::string_view kTypeArgument = "type-argument";  // what an entry returns: an object of that type
constexpr int64_t kMostRoom = 64;                            // elements that a list is made with

using source::kNone;
using source::NodeId;
using source::NodeKind;

// C++: where in a list of so many elements an iterator stands: list.begin() + 1, std::prev(list.end()).
std::optional<int64_t> iterator_at(const source::Unit& unit, const UnitIndex& index, NodeId place, int64_t size) {
  if (!source::extends_cpp(unit.language) || place == kNone) return std::nullopt;
  const auto counted = [&](NodeId number) -> std::optional<int64_t> {
    if (number == kNone || unit.kind(number) != NodeKind::kLiteral) return std::nullopt;
    const std::string_view digits = unit.text(number);
    int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
  };
  if (unit.kind(place) == NodeKind::kBinary && (unit.text(place) == "+" || unit.text(place) == "-")) {
    const std::optional<int64_t> from = iterator_at(unit, index, unit.child(place, 0), size);
    const std::optional<int64_t> by = counted(unit.child(place, 1));
    if (!from || !by) return std::nullopt;
    return unit.text(place) == "+" ? *from + *by : *from - *by;
  }
  if (unit.kind(place) != NodeKind::kCall) return std::nullopt;
  const std::string_view name = index.last_name(place);
  const bool plain = unit.child_count(place) == 1;
  if (plain && (name == "begin" || name == "cbegin")) return 0;
  if (plain && (name == "end" || name == "cend")) return size;
  if (unit.child_count(place) < 2 || (name != "next" && name != "prev")) return std::nullopt;
  const std::optional<int64_t> from = iterator_at(unit, index, unit.child(place, 1), size);
  const std::optional<int64_t> by =
      unit.child_count(place) > 2 ? counted(unit.child(place, 2)) : std::optional<int64_t>(1);
  if (!from || !by) return std::nullopt;
  return name == "next" ? *from + *by : *from - *by;
}

}  // namespace

Operation::Result Operation::new_list() {
  Object made;
  made.shape = Shape::kList;
  made.type = function_.returns;
  made.elements = operands_;
  // JavaScript's new Array(5): so many that are undefined, which another number of arguments would be. Ruby's
  // Array.new(5), and Array.new(5, "what each is").
  const bool is_filled = !operands_.empty() && (in_.unit_.language == source::Language::kRuby ||  // PHP: array_fill
                                                in_.unit_.language == source::Language::kPhp);
  if ((is_filled || (in_.index_.language() == "javascript" && operands_.size() == 1)) && function_.returns == "Array") {
    const std::optional<int64_t> size = number(0);
    if (!size || *size < 0 || *size > kMostRoom) return unknown("a list of a size that is not known");
    Value none;
    none.kind = ValueKind::kNull;
    const ValueId each = operands_.size() > 1 ? operands_[1] : values_.add(std::move(none));
    made.elements.assign(static_cast<size_t>(*size), each);
  }
  made.length = static_cast<int64_t>(made.elements.size());
  return result_object(std::move(made));
}

// A list of its own with the elements of another; a number is how much room to make.
Operation::Result Operation::copy_list() {
  if (source::is_objective(in_.unit_.language) && !operands_.empty()) {
    // Whatever it is: [x mutableCopy].
    const Object* map = object(0);
    const bool is_list = map != nullptr && map->shape == Shape::kList && !map->elements.empty();
    if (map != nullptr && map->shape == Shape::kRecord && map->api == nullptr) {
      Object copy = *map;
      return result_object(std::move(copy), trace_);
    }
    if (!is_list) return operands_[0];
  }
  Object made;
  made.shape = Shape::kList;
  made.type = function_.returns;
  made.length = 0;
  if (!operands_.empty() && values_[operands_[0]].kind != ValueKind::kInteger) {
    const Value& value = values_[operands_[0]];
    const Object* from = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
    // PHP: new ArrayObject(['a' => 1]) is a map.
    if (from != nullptr && from->shape == Shape::kRecord && from->api == nullptr &&
        in_.unit_.language == source::Language::kPhp) {
      Object copy = *from;
      return result_object(std::move(copy), trace_);
    }
    if (from != nullptr && from->shape == Shape::kList && from->api == nullptr && !from->zeroed) {
      made.elements = from->elements;
      made.complete = from->complete;
      made.length = from->length;
      made.origin = from->origin;
      made.origin_reason = from->origin_reason;
    } else {
      made.complete = false;
      made.length = -1;
      made.origin_reason = in_.why_unknown(operands_[0], state_);
    }
  }
  return result_object(std::move(made), trace_);
}

// An entry of a map: a record of its key and its value.
Operation::Result Operation::find_entry() {
  if (operands_.size() < 2) return unknown("an element that is not known");
  Object entry;
  entry.set_field("first", operands_[1]);
  entry.set_field("second", in_.element_of(operands_[0], operands_[1], call_.node, state_));
  return result_object(std::move(entry), trace_);
}

Operation::Result Operation::new_map() {
  // Named arguments are entries of their own.
  if (function_.arguments.empty()) {
    std::erase_if(operands_, [&](ValueId operand) {
      return std::ranges::any_of(call_.arguments, [&](const Argument& argument) {
        return argument.value == operand && !argument.name.empty();
      });
    });
  }
  Object made;
  made.shape = Shape::kRecord;
  made.type = function_.returns;
  made.length = -1;
  // {{key, value}, …}, each an operand of its own.
  auto is_pair = [&](ValueId operand) {
    const Value& value = values_[operand];
    const Object* both = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
    return both != nullptr && both->shape == Shape::kList && both->complete && both->elements.size() == 2 &&
           values_[both->elements[0]].kind != ValueKind::kObject && in_.key_of(both->elements[0], state_).has_value();
  };
  const bool of_pairs = source::extends_cpp(in_.unit_.language) || source::runs_on_java(in_.unit_.language);
  // (Kotlin's listOf("a" to 1).toMap(): they stand in a list.)
  if (const Object* list = operands_.size() == 1 && of_pairs ? object(0) : nullptr;
      list != nullptr && list->shape == Shape::kList && list->complete && list->api == nullptr &&
      std::ranges::all_of(list->elements, is_pair))
    operands_ = list->elements;
  if (of_pairs && !operands_.empty() && std::ranges::all_of(operands_, is_pair)) {
    for (ValueId operand : operands_) {
      const Object& both = *in_.look(values_[operand].object, state_);
      made.set_field(*in_.key_of(both.elements[0], state_), both.elements[1]);
    }
    return result_object(std::move(made));
  }
  // How much room to make, or of which type the keys are.
  const bool sized =
      in_.unit_.language != source::Language::kRuby && operands_.size() == 1 &&
      (values_[operands_[0]].kind == ValueKind::kInteger || values_[operands_[0]].kind == ValueKind::kType);
  if (sized) operands_.clear();
  if (operands_.size() % 2 == 1) {
    // A copy of another map, or of something that is not known.
    const Object* from = object(0);
    if (from != nullptr && from->shape != Shape::kList && from->api == nullptr) {
      made.fields = from->fields;
      made.complete = from->complete;
    } else if (from != nullptr && from->api == nullptr && !from->zeroed) {
      // [[key, value], …]
      made.complete = from->complete;
      for (ValueId entry : from->elements) {
        const Value& pair = values_[entry];
        const Object* both = pair.kind == ValueKind::kObject ? in_.look(pair.object, state_) : nullptr;
        bool told = both != nullptr && both->shape == Shape::kList && both->elements.size() == 2;
        std::optional<std::string> key = told ? in_.key_of(both->elements[0], state_) : std::nullopt;
        if (key) {
          made.set_field(*key, both->elements[1]);
        } else {
          made.complete = false;
        }
      }
    } else {
      made.complete = false;
    }
    operands_.clear();
  }
  const bool objective = source::is_objective(in_.unit_.language);
  for (size_t i = 0; objective && i + 1 < operands_.size(); i += 2) std::swap(operands_[i], operands_[i + 1]);
  for (size_t i = 0; i + 1 < operands_.size(); i += 2) {
    if (std::optional<std::string> key = in_.key_of(operands_[i], state_)) {
      made.set_field(*key, operands_[i + 1]);
    } else {
      made.complete = false;
    }
  }
  for (const Argument& argument : call_.arguments) {
    if (!argument.name.empty() && !objective) made.set_field(argument.name, argument.value);
  }
  return result_object(std::move(made));
}

Operation::Result Operation::new_text() {
  Value made;
  if (operands_.empty() || values_[operands_[0]].kind == ValueKind::kInteger) {
    made.kind = ValueKind::kString;
    made.type = function_.returns;
  } else {
    made = values_[operands_[0]];
    if (!function_.returns.empty()) made.type = function_.returns;
  }
  return values_.add(std::move(made));
}

Operation::Result Operation::merge() {
  constexpr int kDeepest = 4;
  // Of two maps under one key all that both hold, the second one's first; of anything else the second.
  std::function<ValueId(ValueId, ValueId, int)> both = [&](ValueId before, ValueId after, int depth) {
    const auto map = [&](ValueId id) {
      const Object* of = values_[id].kind == ValueKind::kObject ? in_.look(values_[id].object, state_) : nullptr;
      return of != nullptr && of->shape == Shape::kRecord && of->api == nullptr ? of : nullptr;
    };
    const Object *first = map(before), *second = map(after);
    if (first == nullptr || second == nullptr || depth > kDeepest) return after;
    Object joined = *first;
    joined.complete = first->complete && second->complete;
    if (joined.origin_reason.empty()) joined.origin_reason = second->origin_reason;
    for (const auto& [name, field] : std::vector(second->fields.begin(), second->fields.end())) {
      const ValueId held = joined.field(name);
      joined.set_field(name, held == 0 ? field : both(held, field, depth + 1));
    }
    return values_.object(in_.make(std::move(joined), state_), "");
  };
  Object all;
  for (size_t i = 0; i < operands_.size(); ++i) {
    put_each(all, operands_[i], values_, in_.limits_.alternatives, [&](Object& into, ValueId one) {
      if (values_[one].kind == ValueKind::kNull) return;
      const Object* from = values_[one].kind == ValueKind::kObject ? in_.look(values_[one].object, state_) : nullptr;
      if (from == nullptr || from->shape == Shape::kList || from->api != nullptr) {
        into.complete = false;
        into.origin_reason = in_.why_unknown(one, state_);
        in_.may_be_set(into, into.origin_reason);
        return;
      }
      const bool is_complete = from->complete;
      const std::string reason = from->origin_reason;
      if (!is_complete) in_.may_be_set(into, reason);
      for (const auto& [name, field] : std::vector(from->fields.begin(), from->fields.end())) {
        const ValueId before = function_.operation == "merge-deep" ? into.field(name) : 0;
        into.set_field(name, before == 0 ? field : both(before, field, 0));
      }
      into.complete = into.complete && is_complete;
      if (!is_complete && !reason.empty()) into.origin_reason = reason;
    });
  }
  if (call_.spread) {  // dict(defaults, **options), Object.assign({}, ...all)
    all.complete = false;
    in_.may_be_set(all, all.origin_reason);
  }
  // defaults.merge(verify: true); options.reverse_merge(verify: true), where what the options say goes before
  const bool gives_way = function_.arguments.size() > 1 && function_.arguments.back() < 0;
  for (const Argument& argument : call_.arguments) {
    if (argument.name.empty() || argument.name.starts_with('&')) continue;
    const ValueId before = all.field(argument.name);
    const bool joins = before != 0 && function_.operation == "merge-deep";
    if (joins) all.set_field(argument.name, both(before, argument.value, 0));
    if (!joins && (!gives_way || before == 0)) all.set_field(argument.name, argument.value);
  }
  // JavaScript's Object.assign(options, {bits: 1024}) changes the first one, and gives it back.
  const NodeKind first = nodes_.empty() ? NodeKind::kNull : in_.unit_.kind(nodes_[0]);
  if (in_.index_.language() == "javascript" &&
      (first == NodeKind::kName || first == NodeKind::kMember || first == NodeKind::kThis)) {
    const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
    const Object* held = target != 0 ? state_.object(target) : nullptr;
    if (held != nullptr && held->api == nullptr && held->shape != Shape::kList) {
      Object& changed = state_.change(target);
      for (const auto& [name, field] : all.fields) changed.set_field(name, field);
      changed.complete = changed.complete && all.complete;
      return operands_[0];
    }
  }
  return result_object(std::move(all));
}

// What a class says in capitals, and those that it extends (Flask's `app.config.from_object(Config)`); nullopt where
// one of these is not known.
std::optional<Object> Operation::said_in_capitals(NodeId type) {
  constexpr size_t kMostBases = 8;
  const source::Unit& unit = in_.unit_;
  Object out;
  out.shape = Shape::kRecord;
  std::vector<NodeId> line{type};
  for (size_t i = 0; i < line.size(); ++i) {
    for (uint32_t child = 0; child < unit.child_count(line[i]); ++child) {
      const NodeId member = unit.child(line[i], child);
      const std::string_view name = unit.text(member);
      if (unit.kind(member) == NodeKind::kBase && unit[member].type != kNone) {
        const std::string_view base = unit.text(unit[member].type);
        if (base == "object") continue;
        if (in_.index_.type(base) == kNone || line.size() == kMostBases) return std::nullopt;
        line.push_back(in_.index_.type(base));
      }
      if (unit.kind(member) != NodeKind::kField || (unit[member].flags & source::kStatic) == 0) continue;
      const bool in_capitals = std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
      if (in_capitals && out.field(name) == 0) out.set_field(std::string(name), in_.field_of_type(type, name, state_));
    }
  }
  return out;
}

// The fields of another map, and what the call names, come to what the map holds.
Operation::Result Operation::update() {
  std::vector<std::optional<Object>> said(operands_.size());  // by classes
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  if (state_.object(target)->api != nullptr) {  // no map but a hash that has no type: h.update(…)
    in_.feed(target, call_, state_);
    return unknown("a call that is not known");
  }
  // configuration.Bind("Box", box): what stands under that key.
  const Evaluator::Configuration* settings =
      operands_.size() == 3 ? in_.configuration_of(operands_[1], state_) : nullptr;
  if (const std::optional<std::string> key = settings == nullptr ? std::nullopt : text_of(2)) {
    operands_[1] = in_.setting_at(Evaluator::Configuration(*settings), *key, call_.site, state_);
    operands_.pop_back();
  }
  Object changed = *state_.object(target);
  bool whole = !call_.spread;
  for (size_t i = 1; i < operands_.size(); ++i) {
    const Object* from = object(i);
    const Value of = values_[operands_[i]];
    if (of.kind == ValueKind::kType && of.node != kNone) said[i] = said_in_capitals(of.node);
    if (said[i]) continue;
    const bool is_map = from != nullptr && from->shape != Shape::kList && from->api == nullptr;
    if (is_map && from->complete) continue;
    whole = false;
    changed.origin_reason = in_.why_unknown(operands_[i], state_);
  }
  if (!whole) {
    // What is not known may stand in the place of each.
    changed.complete = false;
    for (auto& [name, field] : changed.fields) field = values_.unknown("`" + name + "` may be given another value");
    for (uint32_t i = 0; changed.type_node != kNone && i < in_.unit_.child_count(changed.type_node); ++i) {
      const NodeId field = in_.unit_.child(changed.type_node, i);
      const std::string_view name = in_.unit_.text(field);
      const bool of_each = in_.unit_.kind(field) == NodeKind::kField && (in_.unit_[field].flags & source::kStatic) == 0;
      if (of_each && changed.field(name) == 0)
        changed.set_field(name, values_.unknown("`" + std::string(name) + "` may be given another value"));
    }
  }
  for (size_t i = 1; i < operands_.size(); ++i) {
    const Object* from = said[i] ? &*said[i] : object(i);
    if (from == nullptr || from->shape == Shape::kList || from->api != nullptr) continue;
    for (const auto& [name, field] : from->fields) changed.set_field(name, field);
  }
  for (const Argument& argument : call_.arguments) {
    if (!argument.name.empty()) changed.set_field(std::string(argument.name), argument.value);
  }
  state_.change(target) = std::move(changed);
  return operands_[0];
}

Operation::Result Operation::construct() {
  // make<T>(…), or CreateInstance(typeof(T))
  const bool of_value = call_.type_arguments.empty() && !operands_.empty();
  const Value of = of_value ? values_[in_.class_named(operands_[0])]
                            : values_[call_.type_arguments.empty() ? 0 : call_.type_arguments[0]];
  const bool own_type = of_value && of.kind == ValueKind::kType && of.node != kNone;
  if (of.kind != ValueKind::kSymbol && !own_type) return unknown("a construction of a type that is not known");
  if (of_value) {
    Call made = call_;
    made.arguments.clear();
    for (size_t i = 1; i < operands_.size(); ++i) made.arguments.push_back({"", operands_[i], nodes_[i]});
    if (own_type) return in_.instantiate(of.node, made, state_);
    if (Result api = in_.apply(in_.catalogue_.constructions(in_.index_.language(), of.text), made, state_)) return api;
    return values_.unknown("a value of type `" + of.text + "`", of.text);
  }
  const std::string type = of.text;
  const NodeId written = call_.node != kNone ? in_.unit_.child(in_.unit_[call_.node].type, 0) : kNone;
  if (written != kNone && (in_.unit_[written].flags & source::kArrayType) != 0) return zeros();
  if (NodeId own = in_.index_.type(type); own != kNone) return in_.instantiate(own, call_, state_);
  if (Result made = in_.apply(in_.catalogue_.constructions(in_.index_.language(), type), call_, state_)) return made;
  if (source::extends_cpp(in_.unit_.language)) {
    // std::make_shared<int>(1000), std::make_unique<std::string>("…")
    if (operands_.size() == 1 && is_number_in_cpp(type)) return operands_[0];
    const knowledge::ValueFunction* function = in_.catalogue_.value_function(in_.index_.language(), type);
    if (function != nullptr && function->operation != "construct") {
      if (Result made = in_.operate(*function, call_, state_)) return made;
    }
  }
  return values_.unknown("a value of type `" + type + "`", type);
}

Operation::Result Operation::map_elements() {
  if (operands_.size() < 2) return unknown("elements that are made by a function that is not known");
  // (Rust: an Option is what it holds.)
  const ValueKind kind = values_[operands_[0]].kind;
  const bool is_value = in_.unit_.language == source::Language::kRust && call_.arguments.size() == 1 &&
                        (kind == ValueKind::kInteger || kind == ValueKind::kBoolean);
  // Some(" key ").map(str::trim): what is made of a text as a whole is not made of its characters.
  const Value& by = values_[operands_[1]];
  std::string_view path = by.text;
  if (by.kind == ValueKind::kMethod && values_[by.receiver].kind == ValueKind::kSymbol)
    path = values_[by.receiver].text;
  path = path.substr(0, path.find('.'));
  const bool of_text = in_.unit_.language == source::Language::kRust && is_text(kind) &&
                       (by.kind == ValueKind::kMethod || by.kind == ValueKind::kSymbol) &&
                       (path == "str" || path == "String");
  if (is_value || of_text || in_.is_of_one(call_.receiver_node)) {
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    made.receiver_node = call_.receiver_node;
    made.arguments.push_back({"", operands_[0], nodes_[0]});
    return in_.invoke(operands_[1], made, 0, state_);
  }
  return in_.map_elements(operands_[0], operands_[1], function_.returns, call_, state_);
}

// Is it a short body of a loop that only computes, and calls nothing? (`for _ in range(10): total += 100`)
static bool only_counts(const source::Unit& unit, NodeId body) {
  constexpr size_t kMostNodes = 24;
  std::vector<NodeId> work{body};
  for (size_t looked = 0; !work.empty(); ++looked) {
    const NodeId id = work.back();
    work.pop_back();
    if (looked == kMostNodes) return false;
    if (id == kNone) continue;
    const NodeKind kind = unit.kind(id);
    if (kind == NodeKind::kCall || kind == NodeKind::kNew || kind == NodeKind::kFunction || kind == NodeKind::kLambda ||
        kind == NodeKind::kLoop || kind == NodeKind::kTry || kind == NodeKind::kIf || kind == NodeKind::kSwitch)
      return false;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return true;
}

// Only how many numbers there are: each is one that the code counts to.
Operation::Result Operation::range() {
  const bool php = in_.unit_.language == source::Language::kPhp;  // its last one counts, too, and letters are counted
  auto letter = [&](size_t operand) -> std::optional<int64_t> {
    const Value& value = in_.values_[operands_[operand]];
    if (!php || !is_text(value.kind) || value.text.size() != 1) return number(operand);
    return static_cast<unsigned char>(value.text[0]);
  };
  const bool letters = php && operands_.size() > 1 && is_text(in_.values_[operands_[0]].kind);
  std::optional<int64_t> from = 0, to = letter(0);
  if (operands_.size() > 1) {
    from = to;
    to = letter(1);
    if (php && to) to = *to + 1;
  }
  Object numbers;
  numbers.shape = Shape::kList;
  numbers.complete = false;
  numbers.origin = "literal-array";
  int64_t count = 0;
  bool counted = operands_.size() < 3 && from && to && !__builtin_sub_overflow(*to, *from, &count) && count >= 0;
  numbers.length = counted && count < kLongest ? count : -1;
  // So few that each round of a loop over them is gone through, or none.
  const NodeId loop = call_.node == kNone ? kNone : in_.index_.parent(call_.node);
  const bool walked = call_.node == kNone || in_.unit_.kind(loop) == NodeKind::kLoop;
  const bool many = walked ? loop != kNone && only_counts(in_.unit_, in_.unit_.child(loop, 3)) : php;
  const int64_t few = many ? 64 : 8;
  if (counted && count > 0 && count <= few) {
    for (int64_t i = *from; i < *to; ++i)
      numbers.elements.push_back(letters ? values_.string(std::string(1, static_cast<char>(i)), 0)
                                         : values_.integer(i));
    numbers.complete = true;
    numbers.origin.clear();
  }
  return result_object(std::move(numbers));
}

// A new list: what the first operand holds, and the further ones as elements.
Operation::Result Operation::append_elements() {
  Evaluator::Content before = in_.content(operands_[0], state_);
  const Object* from = object(0);
  Object list;
  list.shape = Shape::kList;
  list.trace = before.trace;
  bool whole =
      from != nullptr && from->shape == Shape::kList && from->complete && !from->zeroed && from->api == nullptr;
  if (whole && !call_.spread) {
    list.elements = from->elements;
    list.elements.insert(list.elements.end(), operands_.begin() + 1, operands_.end());
    list.length = static_cast<int64_t>(list.elements.size());
  } else {
    list.complete = false;
    list.origin = call_.spread ? "" : before.origin;
    for (size_t i = 1; i < operands_.size(); ++i) {
      if (in_.content(operands_[i], state_).origin != list.origin) list.origin.clear();
    }
    if (list.origin.empty()) list.origin_reason = "put together from parts that are not known";
  }
  list.birth = call_.node;
  ObjectId id = in_.make(std::move(list), state_);
  return values_.object(id, values_[operands_[0]].type, before.trace);
}

Operation::Result Operation::length() {
  if (!in_.counts_bytes(values_[operands_[0]])) return unknown("the length of a text that is more than ASCII");
  Evaluator::Content what = in_.content(operands_[0], state_);
  const Object* of = object(0);
  if (source::is_objective(in_.unit_.language) && of != nullptr && of->shape == Shape::kList && of->complete &&
      !of->elements.empty()) {
    return values_.integer(static_cast<int64_t>(of->elements.size()), trace_);
  }
  if (what.length_bytes >= 0) return values_.integer(what.length_bytes, trace_);
  if (of != nullptr && of->shape == Shape::kRecord && of->complete) {
    return values_.integer(static_cast<int64_t>(of->fields.size()), trace_);
  }
  return unknown(std::string(kSomeLength));
}

// By index or key; the third operand is what it is where there is none.
Operation::Result Operation::get() {
  if (operands_.size() < 2) return unknown("an element that is not known");
  if (const Evaluator::Configuration* of =
          operands_.size() > 2 ? in_.configuration_of(operands_[0], state_) : nullptr) {
    const Evaluator::Configuration from = *of;
    if (const std::optional<std::string> key = text_of(1)) {
      const ValueId found = in_.configured(from, *key, call_.site, state_);
      return found != 0 ? found : in_.not_configured(from, *key, operands_[2], call_.site);
    }
  }
  if (const Object* list = object(0); nodes_[1] == source::kNone && number(1) == -1 && list != nullptr &&
                                      list->shape == Shape::kList && list->complete && !list->elements.empty()) {
    const ValueId last = list->elements.back();  // `end`
    return function_.returns.empty() ? last : values_.typed(last, function_.returns);
  }
  // JavaScript's list.at(-1)
  if (const Object* list = object(0); in_.index_.language() == "javascript" && list != nullptr && list->complete &&
                                      list->shape == Shape::kList && number(1).value_or(0) < 0) {
    const int64_t place = static_cast<int64_t>(list->elements.size()) + *number(1);
    if (place >= 0) return list->elements[static_cast<size_t>(place)];
  }
  ValueId got = in_.element_of(operands_[0], operands_[1], call_.node, state_);
  // (An element of a map that is not known is no method of maps, however it is called.)
  if (in_.unit_.language == source::Language::kRust && values_[got].kind == ValueKind::kMethod)
    got = unknown("`" + text_of(1).value_or("") + "` of a map that is not known");
  if (!function_.returns.empty()) got = values_.typed(got, function_.returns);
  if (operands_.size() < 3) return got;
  // (What a library's table holds nobody here knows.)
  const bool is_librarys = values_[got].kind == ValueKind::kMethod && in_.unit_.language == source::Language::kPython;
  const Object* of = object(0);
  const bool is_map = of != nullptr && of->shape != Shape::kList;
  const Evaluator::Entries entries = is_map ? in_.entries_at(*of, operands_[1], state_) : Evaluator::Entries();
  // (Where the language gives null for a key that is not there, the default is given all the same.)
  const bool element_known = values_[got].kind != ValueKind::kUnknown && !is_librarys && !(is_map && entries.none);
  const bool key_known = is_map ? entries.known : number(1).has_value() || text_of(1).has_value();
  if (values_[operands_[2]].kind == ValueKind::kFunction && !element_known) {
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    operands_[2] = in_.invoke(operands_[2], made, 0, state_);
  }
  // With a key that is not known: any of them, or the default.
  if (!key_known && element_known) return values_.choice({got, operands_[2]}, in_.limits_.alternatives);
  if (element_known) return got;
  if (is_map ? entries.none : of != nullptr && of->complete) return operands_[2];
  return values_.choice({operands_[2], got}, in_.limits_.alternatives);
}

// … and what it answers stands there from then on.
Operation::Result Operation::get_or_put() {
  const Result got = get();
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0 || !got || operands_.size() < 3) return got;
  const std::optional<std::string> key = in_.key_of(operands_[1], state_);
  const Object* map = object(0);
  if (map == nullptr || map->shape == Shape::kList || (key && map->field(*key) != 0)) return got;
  Object& changed = state_.change(target);
  if (key) {
    changed.set_field(*key, *got);
  } else {
    changed.complete = false;
  }
  return got;
}

Operation::Result Operation::put() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  if (operands_.size() == 2) {
    // A pair, or several: map.insert({"low", 1000}). What stands there under that name stays.
    const Object* given = object(1);
    const auto is_list = [](const Object* one) {
      return one != nullptr && one->shape == Shape::kList && one->complete && one->api == nullptr;
    };
    std::vector<std::vector<ValueId>> pairs;
    const bool is_pair = is_list(given) && given->elements.size() == 2 &&
                         values_[given->elements[0]].kind != ValueKind::kObject &&
                         in_.key_of(given->elements[0], state_);
    if (is_pair) {
      pairs.push_back(given->elements);
    } else if (is_list(given)) {
      for (ValueId element : given->elements) {
        const Object* one =
            values_[element].kind == ValueKind::kObject ? in_.look(values_[element].object, state_) : nullptr;
        if (is_list(one) && one->elements.size() == 2) pairs.push_back(one->elements);
      }
      if (pairs.size() != given->elements.size()) pairs.clear();
    }
    Object& map = state_.change(target);
    if (pairs.empty()) map.complete = false;
    for (const std::vector<ValueId>& pair : pairs) {
      const std::optional<std::string> name = in_.key_of(pair[0], state_);
      if (!name) map.complete = false;
      if (name && map.field(*name) == 0) map.set_field(*name, pair[1]);
    }
    return operands_[0];
  }
  if (operands_.size() < 3) return operands_[0];
  std::optional<std::string> key = in_.key_of(operands_[1], state_);
  Object& map = state_.change(target);
  if (key) {
    map.set_field(*key, operands_[2]);
  } else {
    map.complete = false;
  }
  return operands_[0];
}

Operation::Result Operation::add() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  if (operands_.size() < 2) return operands_[0];
  Object& list = state_.change(target);
  list.shape = Shape::kList;
  list.elements.insert(list.elements.end(), operands_.begin() + 1, operands_.end());
  if (call_.spread) list.complete = false;
  if (list.length >= 0) list.length = static_cast<int64_t>(list.elements.size());
  return operands_[0];
}

// Each element of the first list with each of the second, and so on.
Operation::Result Operation::product() {
  std::vector<std::vector<ValueId>> rows{{}};
  for (size_t i = 0; i < operands_.size(); ++i) {
    const Value& operand = values_[operands_[i]];
    const Object* list = operand.kind == ValueKind::kObject ? in_.look(operand.object, state_) : nullptr;
    bool known = list != nullptr && list->shape == Shape::kList && list->complete && !list->zeroed &&
                 !list->elements.empty() && rows.size() * list->elements.size() <= kMostRows;
    if (!known) return unknown("combinations of what is not known, or of much");
    std::vector<std::vector<ValueId>> longer;
    for (const std::vector<ValueId>& row : rows) {
      for (ValueId element : list->elements) {
        longer.push_back(row);
        longer.back().push_back(element);
      }
    }
    rows = std::move(longer);
  }
  return list_of_rows(std::move(rows));
}

Operation::Result Operation::last_element() {
  const Object* list = object(0);
  const bool known = list != nullptr && list->shape == Shape::kList && list->complete && !list->zeroed;
  return known && !list->elements.empty() ? list->elements.back() : unknown_of("an element that is not known");
}

// In place; a text is no list and stays as it is.
Operation::Result Operation::reverse_elements() {
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  Object& list = state_.change(target);
  if (list.shape == Shape::kList && list.complete && !list.zeroed) {
    std::ranges::reverse(list.elements);
  } else {
    list.elements.clear();
    list.complete = false;
  }
  return operands_[0];
}

// Enum.Parse(typeof(Mode), "ECB"): the constant of that name.
Operation::Result Operation::constant_of_type() {
  const std::optional<std::string> name = text_of(operands_.size() - 1);
  Value type = values_[operands_[0]];
  if (operands_.size() < 2 && !call_.type_arguments.empty()) type = values_[call_.type_arguments[0]];
  if (!name || name->empty()) return unknown("a constant whose name is not known");
  if (type.kind == ValueKind::kSymbol || type.kind == ValueKind::kType) {
    return in_.member_of(values_.add(std::move(type)), *name, call_.node, state_);
  }
  return unknown("a constant of a type that is not known");
}

// Operands: the list, the position, the element.
Operation::Result Operation::insert() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0 || operands_.size() < 3) return unknown("a container that is not known");
  std::optional<int64_t> at = number(1);
  Object& list = state_.change(target);
  if (!at) at = iterator_at(in_.unit_, in_.index_, nodes_[1], static_cast<int64_t>(list.elements.size()));
  // (C++: the element so many times; two iterators say what lies between them.)
  constexpr int64_t kMostTimes = 64;
  const int64_t times = operands_.size() < 4 ? 1 : number(3).value_or(-1);
  const bool counted = times >= 0 && times <= kMostTimes;
  if (list.complete && counted && at && *at >= 0 && *at <= static_cast<int64_t>(list.elements.size())) {
    list.shape = Shape::kList;
    list.elements.insert(list.elements.begin() + *at, static_cast<size_t>(times), operands_[2]);
    if (list.length >= 0) list.length = static_cast<int64_t>(list.elements.size());
  } else {
    list.complete = false;
    list.elements.clear();
    list.length = -1;
  }
  return operands_[0];
}

// Operands: the list, the position, the element.
Operation::Result Operation::set_element() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0 || operands_.size() < 3) return unknown("a container that is not known");
  std::optional<int64_t> at = number(1);
  Object& list = state_.change(target);
  if (list.complete && at && *at >= 0 && *at < static_cast<int64_t>(list.elements.size())) {
    list.elements[static_cast<size_t>(*at)] = operands_[2];
  } else {
    list.complete = false;
    list.elements.clear();
  }
  return operands_[0];
}

// Any element of a list that is known, as the rounds of a loop take them.
Operation::Result Operation::any_of(const Object& list) {
  if (!list.complete || list.elements.empty()) return unknown_of("an element that is not known");
  return values_.choice(list.elements, in_.limits_.alternatives);
}

// What is left of a list without its first element, which is the result; in a loop any of them is.
Operation::Result Operation::next() {
  const Object* list = object(0);
  if (list == nullptr || list->shape != Shape::kList) return unknown_of("an element that is not known");
  if (in_.in_loop(call_.node)) return any_of(*list);
  operands_.resize(1);
  operands_.push_back(values_.integer(0));
  return remove();
}

// Of a list by position (from the end below zero; without one the last) or by element, of a map by key; what was there.
Operation::Result Operation::remove() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown_of("a container that is not known");
  std::optional<int64_t> at = operands_.size() < 2 ? std::optional<int64_t>(-1) : number(1);
  std::optional<std::string> named = at ? std::nullopt : text_of(1);
  const std::optional<std::string> key = operands_.size() < 2 ? std::nullopt : in_.key_of(operands_[1], state_);
  Object& holder = state_.change(target);
  if (holder.shape == Shape::kRecord) {
    ValueId was = key ? holder.field(*key) : 0;
    if (key) std::erase_if(holder.fields, [&](const auto& field) { return field.first == *key; });
    return was != 0 ? was : unknown_of("an element that is not known");
  }
  auto& elements = holder.elements;
  int64_t size = static_cast<int64_t>(elements.size());
  if (!at && nodes_.size() > 1) {
    at = iterator_at(in_.unit_, in_.index_, nodes_[1], size);
    if (at) named.reset();
  }
  if (at && *at < 0) at = *at + size;
  for (int64_t i = 0; named && !at && i < size; ++i) {
    std::optional<std::string> one = in_.as_text(elements[static_cast<size_t>(i)], state_);
    if (!one) break;  // perhaps this one
    if (*one == *named) at = i;
    if (*one != *named && i + 1 == size && holder.complete) return unknown("whether it was removed");
  }
  if (!holder.complete || !at || *at < 0 || *at >= size) {
    holder.complete = false;
    elements.clear();
    holder.length = -1;
    return unknown_of("an element that is not known");
  }
  if (in_.in_loop(call_.node) && !in_.in_loop(holder.birth)) {
    const Result any = any_of(holder);
    holder.complete = false;
    elements.clear();
    holder.length = -1;
    return any;
  }
  ValueId was = elements[static_cast<size_t>(*at)];
  elements.erase(elements.begin() + *at);
  if (holder.length >= 0) holder.length = static_cast<int64_t>(elements.size());
  return was;
}

Operation::Result Operation::clear() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  Object& holder = state_.change(target);
  if (holder.api != nullptr) return operands_[0];
  holder.elements.clear();
  holder.fields.clear();
  holder.complete = true;
  if (holder.shape == Shape::kList) holder.length = 0;
  return operands_[0];
}

// Null, which the variable of an operand becomes.
Operation::Result Operation::null() {
  Value nothing;
  nothing.kind = ValueKind::kNull;
  nothing.trace = values_.step(evidence::StepKind::kCall, call_.site, 0);
  const ValueId out = values_.add(std::move(nothing));
  if (!operands_.empty()) in_.append_to(nodes_[0], out, call_.site, state_);
  return out;
}

// The first where it is not null, else the second.
Operation::Result Operation::or_else() {
  if (operands_.size() < 2) return operands_[0];
  ValueKind kind = values_[operands_[0]].kind;
  const Object* of = object(0);
  // (Rust: an option that nobody knows, or what is made of it, may be none: map.get("key").unwrap_or(…).)
  const bool may_be_none = in_.unit_.language == source::Language::kRust && of != nullptr && !of->complete &&
                           of->api == nullptr && (of->origin.empty() || of->origin == "file");
  const bool may_be_unset = of != nullptr && (of->origin == "environment" || may_be_none);
  // (With a third: what that makes of it, map_or.)
  auto made_of_it = [&]() -> ValueId {
    if (operands_.size() < 3) return operands_[0];
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    made.arguments.push_back({"", operands_[0], nodes_[0]});
    return in_.invoke(operands_[2], made, 0, state_);
  };
  if (kind != ValueKind::kNull && kind != ValueKind::kUnknown && !may_be_unset) return made_of_it();
  ValueId other = operands_[1];
  if (values_[other].kind == ValueKind::kFunction) {
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    const NodeId function = values_[other].node;
    const Flow flow = state_.flow;
    other = in_.invoke(other, made, 0, state_);
    if (kind != ValueKind::kNull && in_.never_returns(function)) {  // unwrap_or_else(|| panic!())
      state_.flow = flow;
      return made_of_it();
    }
  }
  if (kind == ValueKind::kNull) return other;
  return values_.choice({other, made_of_it()}, in_.limits_.alternatives);
}

// What is set where it runs, or what the call names for want of that.
Operation::Result Operation::perhaps() {
  ValueId other = values_.unknown("what is set where it runs", values_[operands_[0]].type, "environment");
  return values_.choice({operands_[0], other}, in_.limits_.alternatives);
}

Operation::Result Operation::reads() {
  // (What a hash reads goes into it: digest.update(x), io.WriteString(hash, x).)
  auto feed = [&](ValueId into) {
    if (into != 0 && values_[into].kind == ValueKind::kObject) in_.feed(values_[into].object, call_, state_);
  };
  feed(call_.receiver);
  for (const Argument& argument : call_.arguments) feed(argument.value);
  return unknown("the result of a function that only reads");
}

// A new value, which is not null.
Operation::Result Operation::makes() {
  // `IOptions<Box> box`: box.Value is a Box.
  if (function_.returns == kTypeArgument) {
    const source::NodeId of = nodes_.empty() ? source::kNone : nodes_[0];
    source::NodeId declared = of == source::kNone ? of : in_.index_.declaration(of);
    const source::NodeId around = of == source::kNone ? of : in_.index_.enclosing_type(of);
    if (declared == source::kNone && around != source::kNone)
      declared = in_.index_.field(around, in_.index_.last_name(of));
    const source::NodeId written = declared == source::kNone ? declared : in_.unit_[declared].type;
    const bool has_one = written != source::kNone && in_.unit_.child_count(written) == 1;
    const std::string type = has_one ? in_.qualified_type(in_.unit_.child(written, 0)) : std::string();
    return values_.proven(values_.unknown("what the program is set up with", type), Proven::kNotNull);
  }
  return values_.proven(*reads(), Proven::kNotNull);
}

Operation::Result Operation::ends() {
  // Only a statement of its own: what stands in `a || exit(1)` may not be reached.
  NodeId statement = call_.node == kNone ? kNone : in_.index_.parent(call_.node);
  if (statement != kNone && in_.unit_.kind(statement) == NodeKind::kExpression) {
    // (C throws nothing: such a path does not come back to who called, either.)
    state_.flow = in_.index_.language() == "c" ? Flow::kThrow : Flow::kReturn;
    state_.result = 0;
  }
  return unknown("the result of a function that does not return");
}

Operation::Result Operation::none() {
  return std::nullopt;
}

}  // namespace vitrine::trace
