#include "reason/trace/operation.h"

#include <algorithm>
#include <array>

#include "knowledge/operations.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;

Operation::Operation(Evaluator& in, const knowledge::ValueFunction& function, const Call& call, State& state)
    : in_(in), values_(in.values_), function_(function), call_(call), state_(state) {}

const Operation::Kind* Operation::kind_of(std::string_view name) {
  static constexpr auto kKinds = std::to_array<Kind>({
      {"add", Operands::kWhole, &Operation::add},
      {"allocate", Operands::kAny, &Operation::allocate},
      {"answers", Operands::kEach, &Operation::reads},
      {"append", Operands::kEach, &Operation::append},
      {"append-all", Operands::kEach, &Operation::append_all},
      {"append-elements", Operands::kWhole, &Operation::append_elements},
      {"apply", Operands::kWhole, &Operation::apply},
      {"array-copy", Operands::kEach, &Operation::array_copy},
      {"ask-verifier", Operands::kEach, &Operation::ask_verifier},
      {"base64-decode", Operands::kTexts, &Operation::base64_decode},
      {"base64-encode", Operands::kTexts, &Operation::base64_encode},
      {"bind", Operands::kWhole, &Operation::bind},
      {"builder", Operands::kAny, &Operation::builder},
      {"builder-delete", Operands::kWhole, &Operation::builder_delete},
      {"builder-insert", Operands::kWhole, &Operation::builder_insert},
      {"builder-replace", Operands::kWhole, &Operation::builder_replace},
      {"builder-reverse", Operands::kWhole, &Operation::builder_reverse},
      {"builder-text", Operands::kEach, &Operation::builder_text},
      {"bytes", Operands::kEach, &Operation::same},
      {"call", Operands::kWhole, &Operation::call},
      {"char-at", Operands::kTexts, &Operation::get},
      {"character", Operands::kEach, &Operation::character},
      {"characters", Operands::kAny, &Operation::characters},
      {"clear", Operands::kWhole, &Operation::clear},
      {"combine", Operands::kEach, &Operation::combine},
      {"compare", Operands::kAll, &Operation::compare},
      {"compare-any-case", Operands::kAll, &Operation::compare_any_case},
      {"concat", Operands::kEach, &Operation::concat},
      {"concat-text", Operands::kWhole, &Operation::concat_text},
      {"constant-of-type", Operands::kWhole, &Operation::constant_of_type},
      {"construct", Operands::kAny, &Operation::construct},
      {"contains", Operands::kTexts, &Operation::contains},
      {"copy", Operands::kWhole, &Operation::copy},
      {"copy-list", Operands::kAny, &Operation::copy_list},
      {"copy-return", Operands::kEach, &Operation::same},
      {"copy-with", Operands::kEach, &Operation::copy_with},
      {"declare-option", Operands::kWhole, &Operation::declare_option},
      {"decode-into", Operands::kWhole, &Operation::decode_into},
      {"dedent", Operands::kTexts, &Operation::dedent},
      {"edit-text", Operands::kWhole, &Operation::edit_text},
      {"ends", Operands::kEach, &Operation::ends},
      {"ends-with", Operands::kTexts, &Operation::ends_with},
      {"enumerate", Operands::kEach, &Operation::enumerate},
      {"equal", Operands::kAll, &Operation::equal},
      {"equal-any-case", Operands::kAll, &Operation::equal_any_case},
      {"file", Operands::kEach, &Operation::file},
      {"fill", Operands::kWhole, &Operation::fill},
      {"filter-elements", Operands::kWhole, &Operation::filter_elements},
      {"find-element", Operands::kWhole, &Operation::find_element},
      {"find-entry", Operands::kEach, &Operation::find_entry},
      {"format", Operands::kEach, &Operation::format},
      {"format-braces", Operands::kEach, &Operation::format_braces},
      {"format-list", Operands::kEach, &Operation::format_list},
      {"from-first", Operands::kTexts, &Operation::from_first},
      {"from-last", Operands::kTexts, &Operation::from_last},
      {"generate", Operands::kWhole, &Operation::generate},
      {"get", Operands::kEach, &Operation::get},
      {"get-each", Operands::kEach, &Operation::get_each},
      {"get-or-put", Operands::kWhole, &Operation::get_or_put},
      {"give-option", Operands::kEach, &Operation::none},
      {"give-rows", Operands::kEach, &Operation::none},
      {"has-key", Operands::kEach, &Operation::has_key},
      {"hex-decode", Operands::kTexts, &Operation::hex_decode},
      {"hex-encode", Operands::kTexts, &Operation::hex_encode},
      {"identity", Operands::kEach, &Operation::same},
      {"index", Operands::kEach, &Operation::get},
      {"index-of", Operands::kTexts, &Operation::index_of},
      {"insert", Operands::kWhole, &Operation::insert},
      {"invert-map", Operands::kEach, &Operation::invert_map},
      {"is-empty", Operands::kTexts, &Operation::is_empty},
      {"is-set", Operands::kAny, &Operation::is_set},
      {"join", Operands::kEach, &Operation::join},
      {"last-element", Operands::kEach, &Operation::last_element},
      {"last-index-of", Operands::kTexts, &Operation::last_index_of},
      {"length", Operands::kEach, &Operation::length},
      {"load-settings", Operands::kWhole, &Operation::load_settings},
      {"lower", Operands::kTexts, &Operation::lower},
      {"lower-first", Operands::kTexts, &Operation::lower_first},
      {"makes", Operands::kAny, &Operation::makes},
      {"map-elements", Operands::kWhole, &Operation::map_elements},
      {"map-entries", Operands::kEach, &Operation::map_entries},
      {"map-keys", Operands::kEach, &Operation::map_keys},
      {"map-values", Operands::kEach, &Operation::map_values},
      {"max", Operands::kAll, &Operation::maximum},
      {"merge", Operands::kAny, &Operation::merge},
      {"merge-deep", Operands::kAny, &Operation::merge},
      {"min", Operands::kAll, &Operation::minimum},
      {"new-list", Operands::kAny, &Operation::new_list},
      {"new-map", Operands::kAny, &Operation::new_map},
      {"new-text", Operands::kAny, &Operation::new_text},
      {"next", Operands::kWhole, &Operation::next},
      {"null", Operands::kAny, &Operation::null},
      {"number-bytes", Operands::kEach, &Operation::number_bytes},
      {"or-else", Operands::kEach, &Operation::or_else},
      {"pack-bytes", Operands::kEach, &Operation::pack_bytes},
      {"parse-int", Operands::kEach, &Operation::parse_int},
      {"part-after", Operands::kTexts, &Operation::part_after},
      {"part-after-last", Operands::kTexts, &Operation::part_after_last},
      {"part-before", Operands::kTexts, &Operation::part_before},
      {"part-before-last", Operands::kTexts, &Operation::part_before_last},
      {"partition", Operands::kTexts, &Operation::partition},
      {"partition-last", Operands::kTexts, &Operation::partition_last},
      {"perhaps", Operands::kWhole, &Operation::perhaps},
      {"power", Operands::kEach, &Operation::power},
      {"product", Operands::kWhole, &Operation::product},
      {"promise", Operands::kWhole, &Operation::promise},
      {"pump", Operands::kWhole, &Operation::pump},
      {"put", Operands::kWhole, &Operation::put},
      {"put-member", Operands::kAny, &Operation::put_member},
      {"range", Operands::kWhole, &Operation::range},
      {"reads", Operands::kEach, &Operation::reads},
      {"reduce", Operands::kWhole, &Operation::reduce},
      {"remove", Operands::kWhole, &Operation::remove},
      {"remove-value", Operands::kWhole, &Operation::remove_value},
      {"reorder", Operands::kWhole, &Operation::reorder},
      {"repeat", Operands::kEach, &Operation::repeat},
      {"replace", Operands::kTexts, &Operation::replace},
      {"replace-first", Operands::kTexts, &Operation::replace_first},
      {"replace-first-pattern", Operands::kTexts, &Operation::replace_first_pattern},
      {"replace-pattern", Operands::kTexts, &Operation::replace_pattern},
      {"resize", Operands::kEach, &Operation::resize},
      {"reverse", Operands::kTexts, &Operation::reverse},
      {"reverse-elements", Operands::kWhole, &Operation::reverse_elements},
      {"rot13", Operands::kTexts, &Operation::rot13},
      {"row", Operands::kAny, &Operation::new_list},
      {"set-element", Operands::kWhole, &Operation::set_element},
      {"set-length", Operands::kWhole, &Operation::set_length},
      {"set-setting", Operands::kWhole, &Operation::set_setting},
      {"setting", Operands::kEach, &Operation::setting},
      {"setting-in", Operands::kEach, &Operation::setting_in},
      {"setting-text", Operands::kEach, &Operation::setting_text},
      {"settings", Operands::kAny, &Operation::settings_of_each},
      {"settings-in-code", Operands::kEach, &Operation::settings_in_code},
      {"settings-of", Operands::kEach, &Operation::none},
      {"settle", Operands::kWhole, &Operation::settle},
      {"slice", Operands::kTexts, &Operation::slice},
      {"sorted", Operands::kEach, &Operation::sorted},
      {"splice", Operands::kWhole, &Operation::splice},
      {"split", Operands::kTexts, &Operation::split},
      {"split-at-most", Operands::kTexts, &Operation::split_at_most},
      {"split-at-most-last", Operands::kTexts, &Operation::split_at_most_last},
      {"split-every", Operands::kTexts, &Operation::split_every},
      {"split-lines", Operands::kTexts, &Operation::split_lines},
      {"split-parts", Operands::kTexts, &Operation::split_parts},
      {"split-pattern", Operands::kTexts, &Operation::split_pattern},
      {"split-words", Operands::kTexts, &Operation::split_words},
      {"starts-with", Operands::kTexts, &Operation::starts_with},
      {"substring", Operands::kTexts, &Operation::substring},
      {"substring-length", Operands::kTexts, &Operation::substring_length},
      {"swap", Operands::kWhole, &Operation::swap},
      {"text", Operands::kEach, &Operation::same},
      {"text-length", Operands::kTexts, &Operation::text_length},
      {"to-string", Operands::kEach, &Operation::same},
      {"total", Operands::kWhole, &Operation::total},
      {"translate", Operands::kTexts, &Operation::translate},
      {"trim", Operands::kTexts, &Operation::trim},
      {"trim-end", Operands::kTexts, &Operation::trim_end},
      {"trim-start", Operands::kTexts, &Operation::trim_start},
      {"unset", Operands::kAny, &Operation::unset},
      {"update", Operands::kWhole, &Operation::update},
      {"upper", Operands::kTexts, &Operation::upper},
      {"upper-first", Operands::kTexts, &Operation::upper_first},
      {"without-characters", Operands::kTexts, &Operation::without_characters},
      {"without-end", Operands::kTexts, &Operation::without_end},
      {"without-start", Operands::kTexts, &Operation::without_start},
      {"wrap", Operands::kEach, &Operation::same},
      {"zeros", Operands::kEach, &Operation::zeros},
      {"zip", Operands::kAny, &Operation::zip},
  });
  static_assert(std::ranges::equal(kKinds, knowledge::kOperations, {}, &Kind::name));
  auto found = std::ranges::lower_bound(kKinds, name, {}, &Kind::name);
  return found != kKinds.end() && found->name == name ? &*found : nullptr;
}

// The operands that the entry names; false where the call has none of that kind.
bool Operation::gather() {
  // (Labelled arguments stand in their order, Dart's behind the others.)
  const bool labels_count = in_.unit_.language == source::Language::kSwift ||
                            in_.unit_.language == source::Language::kDart || source::is_objective(in_.unit_.language);
  // (`String::trim` is given what it is called on.)
  const bool is_taken = call_.receiver == 0 && source::runs_on_java(in_.unit_.language) && !call_.arguments.empty() &&
                        std::ranges::find(function_.arguments, -1) != function_.arguments.end();
  auto positional = [&](int index) -> const Argument* {
    int position = is_taken ? -1 : 0;
    for (const Argument& argument : call_.arguments) {
      if ((labels_count || argument.name.empty()) && position++ == index) return &argument;
    }
    return nullptr;
  };
  auto take = [&](ValueId value, NodeId node) {
    operands_.push_back(value);
    nodes_.push_back(node);
  };
  if (function_.arguments.empty()) {
    if (call_.receiver != 0) take(call_.receiver, call_.receiver_node);
    for (const Argument& argument : call_.arguments) take(argument.value, argument.node);
    return true;
  }
  for (int index : function_.arguments) {
    if (index == -2 || index == -3) {
      take(values_.integer(index == -2 ? 0 : -1), kNone);
    } else if (index < 0) {
      if (call_.receiver == 0 && !is_taken) return false;
      if (is_taken) {
        take(call_.arguments.front().value, call_.arguments.front().node);
      } else {
        take(call_.receiver, call_.receiver_node);
      }
    } else if (const Argument* argument = positional(index)) {
      take(argument->value, argument->node);
    } else if (function_.arguments.back() != -1) {  // (options.reverse_merge(verify: true))
      break;
    }
  }
  for (int index = function_.arguments.back() + 1; function_.rest; ++index) {
    const Argument* argument = positional(index);
    if (argument == nullptr) break;
    take(argument->value, argument->node);
  }
  return true;
}

// A generator among the operands is drawn from.
void Operation::note_draws() {
  for (ValueId operand : operands_) {
    for (const Possible& one : values_.possibilities(operand)) {
      const Value& value = values_[one.value];
      const Object* of = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
      if (of == nullptr || of->api == nullptr || of->api->asset != "random") continue;
      in_.draws_.calls[of->site].insert(call_.node);
      in_.note_drawn(of->site, state_);
    }
  }
}

Operation::Result Operation::run() {
  if (!gather()) return std::nullopt;
  if (function_.operation == "fill" || function_.operation == "parse-int" || function_.operation == "substring")
    note_draws();
  const Kind* kind = kind_of(function_.operation);
  if (kind == nullptr) return std::nullopt;
  const bool copies = function_.operation == "copy" && !nodes_.empty() && nodes_[0] != kNone;
  if (copies && !(operands_.size() > 1 && in_.stays_constant(nodes_[0], operands_[1], state_))) {
    in_.write_part(nodes_[0], kPartReason, state_);
  }
  if (kind->operands == Operands::kAny) return (this->*kind->run)();
  if (operands_.empty()) return unknown("a call without what it works on");
  if (kind->operands == Operands::kWhole && values_[operands_[0]].kind == ValueKind::kChoice) {
    const std::vector<ValueId>& all = values_[operands_[0]].alternatives;
    auto is_object = [&](ValueId one) { return values_[one].kind == ValueKind::kObject; };
    if (std::ranges::any_of(all, is_object)) return run_on_each();
  }
  return run_gathered(*kind);
}

Operation::Result Operation::run_gathered(const Kind& kind) {
  if (kind.operands != Operands::kWhole) {
    const Value& value = values_[operands_[0]];
    if (value.kind == ValueKind::kChoice) return run_each(kind, 0);
    if (value.kind == ValueKind::kNull && kind.operands == Operands::kTexts) return unknown(std::string(kNoText));
  }
  if (kind.operands == Operands::kAll || kind.operands == Operands::kTexts) {
    auto one = std::ranges::find_if(operands_, [&](ValueId id) { return values_.told_apart(id); });
    if (one != operands_.end()) return run_each(kind, static_cast<size_t>(one - operands_.begin()));
  }
  if (TraceId before = values_[operands_[0]].trace; before != 0) {
    trace_ = values_.step(evidence::StepKind::kComputed, call_.site, before);
  }
  return (this->*kind.run)();
}

// The call with another first operand; nothing where that does not stand in it as it is.
std::optional<Call> Operation::call_with(ValueId first) const {
  Call each = call_;
  if (each.receiver == operands_[0]) {
    each.receiver = first;
    return each;
  }
  for (Argument& argument : each.arguments) {
    if (argument.value != operands_[0]) continue;
    argument.value = first;
    return each;
  }
  return std::nullopt;
}

// On one of several objects: on each. What is only read may be no object.
Operation::Result Operation::run_on_each() {
  static constexpr std::string_view kWrites[] = {"add", "clear", "fill", "insert", "put", "set-element", "update"};
  const bool writes = std::ranges::find(kWrites, function_.operation) != std::end(kWrites);
  std::vector<ValueId> out;
  in_.write_each(writes ? nodes_[0] : kNone, operands_[0], state_, [&](ObjectId, ValueId one) {
    std::optional<Call> each = call_with(one);
    if (!each) return;
    if (Result made = Operation(in_, function_, *each, state_).run()) out.push_back(*made);
  });
  return out.empty() ? Result(unknown("one of several values"))
                     : values_.choice(out, std::max<size_t>(in_.limits_.alternatives, out.size()));
}

// One of several: each, with what the others are there.
Operation::Result Operation::run_each(const Kind& kind, size_t operand) {
  std::vector<Possible> all = values_.possibilities(operands_[operand]);
  // Where it is null it throws, or fails: what goes on has another value.
  auto is_null = [&](const Possible& one) { return values_[one.value].kind == ValueKind::kNull; };
  if (operand == 0 && kind.operands == Operands::kTexts && !std::ranges::all_of(all, is_null)) {
    std::erase_if(all, is_null);
  }
  std::vector<Possible> out, failed;
  for (const auto& [alternative, where] : all) {
    Operation each = *this;
    for (ValueId& other : each.operands_) other = values_.within(other, where);
    each.operands_[operand] = alternative;
    if (Result one = each.run_gathered(kind)) (each.failed_ ? failed : out).push_back({*one, where});
    if (out.size() > kMostRows) return unknown("one of several values");
  }
  failed_ = out.empty();
  if (failed_) {
    out = std::move(failed);
  } else if (!failed.empty()) {
    in_.go_on_where(out, state_);
  }
  return values_.choice(out, std::max<size_t>(in_.limits_.alternatives, out.size()));
}

Operation::Result Operation::fails(std::string why) {
  failed_ = true;
  return unknown(std::move(why));
}

ValueId Operation::unknown(std::string why) const {
  std::string origin = operands_.empty() ? "" : in_.content(operands_[0], state_).origin;
  if (is_constant_origin(origin)) origin.clear();
  return values_.unknown(std::move(why), function_.returns, origin);
}

// Of what is not known: for what it is not known itself, where something says that.
ValueId Operation::unknown_of(std::string_view otherwise) const {
  const Value& of = values_[operands_[0]];
  const Object* held = of.kind == ValueKind::kObject ? in_.look(of.object, state_) : nullptr;
  const bool says = held != nullptr ? !held->origin_reason.empty() : of.kind == ValueKind::kUnknown && !of.text.empty();
  return unknown(says ? in_.why_unknown(operands_[0], state_) : std::string(otherwise));
}

// Of what is not known, written in another way: it comes from where the whole does, a literal too.
ValueId Operation::another_form() const {
  return values_.unknown(in_.why_unknown(operands_[0], state_), function_.returns,
                         in_.content(operands_[0], state_).origin);
}

std::optional<int64_t> Operation::number(size_t operand) const {
  return operand < operands_.size() ? in_.as_integer(operands_[operand]) : std::nullopt;
}

std::optional<std::string> Operation::text_of(size_t operand) const {
  return operand < operands_.size() ? in_.as_text(operands_[operand], state_) : std::nullopt;
}

// A text, or bytes where the first operand is bytes.
ValueId Operation::text(std::string characters) const {
  const Value& whole = values_[operands_[0]];
  // (What is taken from an array of bytes can be written into.)
  const bool is_array = whole.kind == ValueKind::kObject && (whole.type == "byte[]" || function_.returns == "byte[]");
  Value result;
  result.kind = whole.kind == ValueKind::kBytes || is_array ? ValueKind::kBytes : ValueKind::kString;
  result.text = std::move(characters);
  result.type = function_.returns;
  result.trace = trace_;
  return values_.add(std::move(result));
}

const Object* Operation::object(size_t operand) const {
  const Value& value = values_[operands_[operand]];
  return value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
}

ValueId Operation::result_object(Object made, TraceId trace) const {
  made.birth = call_.node;
  ObjectId id = in_.make(std::move(made), state_);
  return values_.object(id, function_.returns, trace);
}

// ---- how the Evaluator comes here

// By the first entry of the name's chain that fits.
// What a setting says where it is asked for as a truth value (configparser.ConfigParser.getboolean).
ValueId Evaluator::as_truth_value(ValueId id) {
  const Value value = values_[id];
  if (!is_text(value.kind)) return id;
  std::string text = value.text;
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  const bool yes = text == "yes" || text == "true" || text == "on" || text == "1";
  const bool no = text == "no" || text == "false" || text == "off" || text == "0";
  if (!yes && !no) return values_.unknown("a text that is no truth value", "", value.origin);
  Value said;
  said.kind = ValueKind::kBoolean;
  said.integer = yes ? 1 : 0;
  said.trace = value.trace;
  return values_.add(std::move(said));
}

std::optional<ValueId> Evaluator::operate(const knowledge::ValueFunction& chain, const Call& call, State& state) {
  int given = static_cast<int>(call.arguments.size());
  for (const knowledge::ValueFunction* function = &chain; function != nullptr; function = function->next) {
    if (!call.spread && ((function->min_arguments >= 0 && given < function->min_arguments) ||
                         (function->max_arguments >= 0 && given > function->max_arguments))) {
      continue;
    }
    if (!conditions_hold(function->conditions, call, state)) continue;
    Operation operation(*this, *function, call, state);
    std::optional<ValueId> out = operation.run();
    if (!out) continue;
    if (function->returns == "boolean") out = as_truth_value(*out);
    threw_ = operation.failed();
    // C: OPENSSL_hexstr2buf(text, &size): what is given by its address besides is not what it was.
    const bool says_all =
        function->arguments.empty() || function->rest || function->operation == "reads" || call.spread;
    for (int at = 0; index_.is_c() && !says_all && at < given; ++at) {
      const Argument& argument = call.arguments[static_cast<size_t>(at)];
      const bool operand = std::ranges::find(function->arguments, at) != function->arguments.end();
      const bool address = argument.node != kNone && unit_.kind(argument.node) == source::NodeKind::kUnary &&
                           unit_.text(argument.node) == "&";
      const NodeId variable = address ? unit_.child(argument.node, 0) : kNone;
      if (operand || at == function->into || variable == kNone || unit_.kind(variable) != source::NodeKind::kName ||
          values_[argument.value].kind == ValueKind::kObject) {
        continue;
      }
      const ValueId now = values_.unknown("what is written into it is not known", values_[argument.value].type);
      write_place(variable, now, argument.node, state);
    }
    if (function->into == -2) return out;
    // What is computed is written into an argument.
    const Argument* target = nullptr;
    int position = 0;
    for (const Argument& argument : call.arguments) {
      if (argument.name.empty() && position++ == function->into) target = &argument;
    }
    Call to = call;
    if (function->into == -1) {
      to.arguments.assign(1, {"", call.receiver, call.receiver_node});
    } else if (target != nullptr) {
      to.arguments.assign(1, *target);
    } else {
      return out;
    }
    if (to.arguments[0].value == 0) return out;
    const NodeId given_node = to.arguments[0].node;
    const bool out_variable = unit_.language == source::Language::kCSharp && given_node != kNone &&
                              unit_.kind(given_node) == source::NodeKind::kUnary && unit_.text(given_node) == "&";
    // C: sscanf(text, "%d", &number), std::from_chars(begin, end, number)
    const bool by_address = given_node != kNone && unit_.kind(given_node) == source::NodeKind::kUnary;
    const NodeId number = index_.is_c() && by_address ? unit_.child(given_node, 0) : given_node;
    const bool is_number = index_.is_c() && number != kNone && unit_.kind(number) == source::NodeKind::kName &&
                           values_[to.arguments[0].value].kind == ValueKind::kInteger;
    if (is_number) {
      const bool whole = values_[*out].kind == ValueKind::kInteger;
      const std::string origin = whole ? "" : content(*out, state).origin;
      write_place(number, whole ? *out : values_.unknown("a number that is read from a text", "", origin), given_node,
                  state);
    } else if (out_variable) {  // names.TryGetValue(key, out value)
      write_place(unit_.child(given_node, 0), *out, given_node, state);
    } else {
      if (given_node != kNone) write_part(given_node, kPartReason, state);
      copy_content(to.arguments[0].value, *out, to, state);
      // list.assign(n, x): it is as long as what it is given, whatever it was.
      const Value whole = values_[to.arguments[0].value], filled = values_[*out];
      const Object* made = filled.kind == ValueKind::kObject ? look(filled.object, state) : nullptr;
      const bool anew = function->into == -1 && made != nullptr && whole.kind == ValueKind::kObject &&
                        state.object(whole.object) != nullptr;
      if (anew) state.change(whole.object).length = made->length;
    }
    // What writes into an argument says how much, or whether it could; what only adds to a text gives that back.
    if (target != nullptr && function->operation != "concat") return values_.unknown("how much was written");
    return out;
  }
  return std::nullopt;
}

}  // namespace vitrine::trace
