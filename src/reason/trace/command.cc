// Command lines: `openssl enc -aes-256-cbc -k "$KEY"` is a call of `openssl enc`, its options named arguments.
//
// Which options take a value, which may stand together behind one dash, what else a program runs, is knowledge
// (`commands` of a library). A word of which only some is known may be any option: what the call does not give is then
// not known. A word that is one of a few, where they differ in what they are for, makes one call each.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using knowledge::Command;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostReadings = 16;  // of one command line
constexpr int kMostRunners = 8;       // `sudo env time openssl …`

std::string_view base_name(std::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

// NAME=value before the command that `env` runs.
bool is_setting(std::string_view word) {
  const size_t sign = word.find('=');
  return sign != std::string_view::npos && sign > 0 &&
         std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(sign),
                     [](unsigned char c) { return c == '_' || (c < 128 && std::isalnum(c) != 0); });
}

}  // namespace

// What stays one word, whichever of a few it is: none of them is an option, or all hold the same signs.
bool Evaluator::tells_readings_apart(const Argument& word, size_t place) const {
  const Value& value = values_[word.value];
  if (value.kind != ValueKind::kChoice || !word.name.empty()) return false;
  const bool split = unit_.kind(word.node) == NodeKind::kSpread;
  return std::any_of(value.alternatives.begin(), value.alternatives.end(), [&](ValueId one) {
    const Value& each = values_[one];
    if (each.kind != ValueKind::kString) return each.kind == ValueKind::kObject;
    return place == 0 || each.text.starts_with('-') ||
           (split && (each.text.empty() || each.text.find(' ') != std::string::npos));
  });
}

// One list of words each for what the command line may be.
std::vector<Evaluator::CommandLine> Evaluator::readings(CommandLine line) {
  std::vector<CommandLine> done, work{std::move(line)};
  while (!work.empty()) {
    CommandLine one = std::move(work.back());
    work.pop_back();
    size_t at = 0;
    while (at < one.words.size() && !tells_readings_apart(one.words[at], at)) ++at;
    if (at == one.words.size() || done.size() + work.size() >= kMostReadings) {
      done.push_back(std::move(one));
      continue;
    }
    for (const Possible& possible : values_.possibilities(one.words[at].value)) {
      CommandLine each = one;
      each.where = values_.worlds().both(one.where, possible.where);
      if (each.where == kNowhere) continue;
      for (Argument& word : each.words) word.value = values_.within(word.value, each.where);
      each.words[at].value = possible.value;
      work.push_back(std::move(each));
    }
  }
  std::reverse(done.begin(), done.end());
  return done;
}

// Unquoted words are cut at their blanks, lists are their elements, numbers are texts.
void Evaluator::cut_words(CommandLine& line, const State& state) {
  std::vector<Argument> out;
  auto put = [&](const Argument& like, ValueId value, std::string text) {
    Value made;
    made.kind = ValueKind::kString;
    made.text = std::move(text);
    made.trace = values_[value].trace;
    out.push_back({like.name, values_.add(std::move(made)), like.node});
  };
  for (const Argument& word : line.words) {
    const Value value = values_[word.value];
    const bool split = word.name.empty() && unit_.kind(word.node) == NodeKind::kSpread;
    if (value.kind == ValueKind::kInteger) {
      put(word, word.value, std::to_string(value.integer));
    } else if (split && value.kind == ValueKind::kString) {
      size_t at = 0;
      const bool whole = value.text.find_first_of(" \t\n") == std::string::npos && !value.text.empty();
      if (whole) out.push_back(word);
      while (!whole && (at = value.text.find_first_not_of(" \t\n", at)) != std::string::npos) {
        const size_t end = std::min(value.text.find_first_of(" \t\n", at), value.text.size());
        put(word, word.value, value.text.substr(at, end - at));
        at = end;
      }
    } else if (value.kind == ValueKind::kObject && unit_.language == source::Language::kShell) {
      const Object* list = look(value.object, state);
      const bool is_list =
          list != nullptr && list->shape == Shape::kList && list->api == nullptr && list->origin.empty();
      if (!is_list || list->elements.empty()) {
        if (is_list && list->complete) continue;
        line.open = line.open || split;
        if (!split) out.push_back(word);
        continue;
      }
      for (ValueId element : list->elements) out.push_back({"", element, word.node});
      line.open = line.open || !list->complete;
    } else {
      out.push_back(word);
    }
  }
  line.words = std::move(out);
}

std::string_view Evaluator::kept_name(std::string name) {
  return *kept_names_.insert(std::move(name)).first;
}

// The known beginning of a word: of several what they all begin with.
std::string Evaluator::beginning_of(ValueId word) const {
  const Value& value = values_[word];
  if (value.kind == ValueKind::kChoice) {
    std::string all = beginning_of(value.alternatives.front());
    for (ValueId one : value.alternatives) {
      const std::string other = beginning_of(one);
      const size_t same =
          static_cast<size_t>(std::mismatch(all.begin(), all.end(), other.begin(), other.end()).first - all.begin());
      all.resize(same);
    }
    return all;
  }
  if (value.kind == ValueKind::kString) return value.text;
  if (value.kind != ValueKind::kUnknown || value.alternatives.empty()) return "";
  const std::string& part = values_[value.alternatives.front()].text;
  return part.substr(0, part.find(knowledge::kRest));
}

// The same without its first bytes.
ValueId Evaluator::without_beginning(ValueId word, size_t bytes) {
  Value value = values_[word];
  if (value.kind == ValueKind::kChoice) {
    for (ValueId& one : value.alternatives) one = without_beginning(one, bytes);
  } else if (value.kind == ValueKind::kString) {
    value.text.erase(0, bytes);
  } else {
    for (ValueId& part : value.alternatives) {
      Value known = values_[part];
      known.text.erase(0, std::min(bytes, known.text.size()));
      part = values_.add(std::move(known));
    }
  }
  return values_.add(std::move(value));
}

// An option that is named for what it says: -aes-256-cbc. False where nobody knows it.
bool Evaluator::names_itself(const Command& command, const Argument& word, const std::string& text, Call& out) {
  const size_t dashes = text.find_first_not_of('-');
  if (dashes == std::string::npos) return false;
  for (const auto& [argument, notation] : command.named) {
    if (!catalogue_.read_notation(notation, text.substr(dashes))) continue;
    out.arguments.push_back({argument, without_beginning(word.value, dashes), word.node});
    return true;
  }
  return false;
}

// The value of an option; one that is a key and a value is named by the key too.
void Evaluator::give_option(const Command& command, const std::string& option, Argument value, Call& out) {
  std::string name = option;
  if (auto pair = command.pairs.find(option); pair != command.pairs.end()) {
    const std::string text = beginning_of(value.value);
    const size_t sign = text.find_first_of(pair->second);
    const std::string key = lower_case(std::string_view(text).substr(0, sign));
    if (values_[value.value].kind != ValueKind::kString && sign == std::string::npos) {
      out.spread = true;  // it may say anything
      return;
    }
    name += name.empty() ? key : ' ' + key;
    size_t from = sign == std::string::npos ? text.size() : sign + 1;
    while (from < text.size() && text[from] == ' ') ++from;
    value.value = without_beginning(value.value, from);
  }
  // The last one counts.
  std::erase_if(out.arguments, [&](const Argument& one) { return one.name == name; });
  out.arguments.push_back({kept_name(std::move(name)), value.value, value.node});
}

// Reads one option; `next` is the word behind it, nullptr where there is none. True: that word is its value.
bool Evaluator::read_option(const Command& command, const Argument& word, const std::string& text, const Argument* next,
                            Call& out) {
  const ValueId given = values_.boolean(true, values_[word.value].trace);
  auto flag = [&](const std::string& option) {
    auto known = command.flags.find(option);
    give_option({}, known == command.flags.end() ? option : known->second, {"", given, word.node}, out);
  };
  if (unit_.language == source::Language::kPowerShell) {
    const std::string parameter = lower_case(text.substr(0, text.find(':')));
    const bool takes = next != nullptr && !command.flags.contains(parameter) &&
                       !(values_[next->value].kind == ValueKind::kString && values_[next->value].text.starts_with('-'));
    give_option(command, parameter, takes ? *next : Argument{"", given, word.node}, out);
    return takes;
  }
  // (A program of whole words takes -option and --option for the same.)
  std::string option = command.whole_words && text.starts_with("--") ? text.substr(1) : text;
  auto takes = [&](const std::string& spelled) -> const std::string* {
    auto known = command.takes.find(spelled);
    return known == command.takes.end() ? nullptr : &known->second;
  };
  if (const std::string* name = takes(option)) {
    if (next == nullptr) return false;
    give_option(command, *name, *next, out);
    return true;
  }
  if (command.flags.contains(option)) {
    flag(option);
    return false;
  }
  if (names_itself(command, word, text, out)) return false;
  const size_t sign = option.find('=');
  if (sign != std::string::npos && (option.starts_with("--") || command.whole_words)) {
    const std::string spelled = option.substr(0, sign);
    const std::string* name = takes(spelled);
    const size_t cut = sign + 1 + (text.size() - option.size());
    give_option(command, name != nullptr ? *name : spelled, {"", without_beginning(word.value, cut), word.node}, out);
    return false;
  }
  if (command.whole_words || option.starts_with("--")) {
    flag(option);
    return false;
  }
  // -sk, -b2048
  for (size_t i = 1; i < option.size(); ++i) {
    const std::string letter{'-', option[i]};
    const std::string* name = takes(letter);
    if (name == nullptr) {
      flag(letter);
      continue;
    }
    if (i + 1 < option.size()) {
      give_option(command, *name, {"", without_beginning(word.value, i + 1), word.node}, out);
      return false;
    }
    if (next == nullptr) return false;
    give_option(command, *name, *next, out);
    return true;
  }
  return false;
}

// The call that a command line is; nullopt where it runs nothing that is known.
std::optional<ValueId> Evaluator::run_line(CommandLine line, const Call& like, int depth, State& state) {
  cut_words(line, state);
  while (!line.words.empty() && values_[line.words[0].value].kind == ValueKind::kString &&
         values_[line.words[0].value].text.empty()) {
    line.words.erase(line.words.begin());  // $SUDO, where it is empty
  }
  if (line.words.empty()) return std::nullopt;
  const Value& first = values_[line.words[0].value];
  const bool is_name =
      first.kind == ValueKind::kString || (first.kind == ValueKind::kSymbol && !first.text.starts_with('$'));
  std::string name(base_name(first.text));
  if (!is_name) {
    // What is in $SUDO is not known, but what it is to run is.
    if (depth > 0 || line.words.size() < 2 || values_[line.words[1].value].kind != ValueKind::kString)
      return std::nullopt;
    std::string_view behind = base_name(values_[line.words[1].value].text);
    if (!catalogue_.is_interesting_identifier(index_.language(), behind)) return std::nullopt;
    line.words.erase(line.words.begin());
    return run_line(std::move(line), like, depth + 1, state);
  }
  name = catalogue_.canonical_name(index_.language(), name);
  static const Command kNothingSaid;
  auto command_of = [&](const std::string& of) {
    const Command* known = catalogue_.command(index_.language(), of);
    return known;
  };
  const Command* command = command_of(name);
  const std::string program = name;
  if (command == nullptr) command = &kNothingSaid;
  Call call = like;
  call.arguments.clear();
  call.spread = call.spread || line.open;
  call.named = values_[line.words[0].value].trace;
  bool in_program = true;      // before the word that says what the program is to do
  bool only_operands = false;  // behind --
  for (size_t i = 1; i < line.words.size(); ++i) {
    const Argument& word = line.words[i];
    if (!word.name.empty()) {
      // (What is splatted has the parameters' names without their dash.)
      const bool splatted = unit_.language == source::Language::kPowerShell && word.name != "<";
      call.arguments.push_back(splatted ? Argument{kept_name("-" + lower_case(word.name)), word.value, word.node}
                                        : word);
      continue;
    }
    const Value& value = values_[word.value];
    const std::string text = value.kind == ValueKind::kString ? value.text : "";
    const bool may_be_option = value.kind != ValueKind::kString && value.kind != ValueKind::kChoice;
    const std::string begins = beginning_of(word.value);
    if (!only_operands && text == "--") {
      only_operands = true;
      continue;
    }
    if (!only_operands && text.size() > 1 && text.starts_with('-')) {
      const Argument* next = i + 1 < line.words.size() && line.words[i + 1].name.empty() ? &line.words[i + 1] : nullptr;
      if (read_option(*command, word, text, next, call)) ++i;
      continue;
    }
    if (!only_operands && begins.size() == 1 && begins == "-") {
      // -$cipher
      if (command->named.size() == 1) {
        call.arguments.push_back({command->named[0].first, without_beginning(word.value, 1), word.node});
      } else {
        call.spread = true;
      }
      continue;
    }
    if (!only_operands && begins.starts_with('-')) {
      if (!command->named.empty())
        call.arguments.push_back({command->named[0].first, without_beginning(word.value, 1), word.node});
      call.spread = true;
      continue;
    }
    if (command->runs && value.kind == ValueKind::kString) {
      if (is_setting(text)) {
        Call sets = like;
        const size_t sign = text.find('=');
        sets.arguments.assign(1, {kept_name(text.substr(0, sign)), without_beginning(word.value, sign + 1), word.node});
        apply(catalogue_.calls(index_.language(), "export"), sets, state);
        continue;
      }
      const bool looks_only =
          std::any_of(command->unless.begin(), command->unless.end(), [&](const std::string& option) {
            return std::any_of(call.arguments.begin(), call.arguments.end(),
                               [&](const Argument& one) { return one.name == option; });
          });
      if (looks_only || depth >= kMostRunners) return std::nullopt;
      CommandLine inner{{line.words.begin() + static_cast<std::ptrdiff_t>(i), line.words.end()}, line.where, line.open};
      return run_line(std::move(inner), like, depth + 1, state);
    }
    if (in_program && !text.empty()) {
      in_program = false;
      const std::string whole = program + " " + text;
      if (const Command* known = command_of(whole)) {
        command = known;
        name = whole;
        continue;
      }
      bool read = false;
      for (const std::string& other : command->first) {
        const Command* known = command_of(other);
        if (known == nullptr || !names_itself(*known, word, text, call)) continue;
        command = known;
        name = other;
        read = true;
        break;
      }
      if (read) continue;
      if (!catalogue_.calls(index_.language(), whole).empty()) {
        name = whole;
        continue;
      }
    }
    if (may_be_option && !only_operands && unit_.kind(word.node) == NodeKind::kSpread) call.spread = true;
    if (auto setting = command->pairs.find("");
        setting != command->pairs.end() && begins.find_first_of(setting->second) != std::string::npos) {
      give_option(*command, "", word, call);  // if=/dev/urandom
      continue;
    }
    call.arguments.push_back(word);
  }
  return carry_out(name, call, state);
}

// A command line does several things at once: each entry says what it knows of. What computes with what it reads has
// that as its first operand.
std::optional<ValueId> Evaluator::carry_out(const std::string& name, Call call, State& state) {
  // One that is asked what it can do does nothing else.
  const bool asked = std::ranges::any_of(call.arguments, [](const Argument& one) {
    return one.name == "--help" || one.name == "--version" || one.name == "-help";
  });
  if (asked) return std::nullopt;
  std::optional<ValueId> out;
  for (const knowledge::Api* api : catalogue_.calls(index_.language(), name)) {
    std::optional<ValueId> made = apply({api}, call, state);
    if (made && (!out || !api->returns.empty() || !api->origin.empty())) out = made;
  }
  const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), name);
  if (out || function == nullptr) return out;
  std::vector<Argument>& given = call.arguments;
  auto input = std::find_if(given.begin(), given.end(), [](const Argument& one) { return one.name == "<"; });
  Argument reads{"", 0, call.node};
  if (input != given.end()) {
    reads.value = input->value;
    given.erase(input);
  } else {
    reads.value = values_.unknown("what `" + name + "` reads is not known");
  }
  given.insert(given.begin(), reads);
  return operate(*function, call, state);
}

// A command whose name is `callee`; nullopt where nobody knows what it does.
std::optional<ValueId> Evaluator::run_command(ValueId callee, const Call& call, State& state) {
  CommandLine line;
  const NodeId callee_node = unit_.child(call.node, 0);
  line.words.push_back({"", callee, callee_node});
  line.words.insert(line.words.end(), call.arguments.begin(), call.arguments.end());
  line.where = state.where;
  std::vector<CommandLine> all = readings(std::move(line));
  if (all.size() == 1) {
    all[0].where = state.where;
    return run_line(std::move(all[0]), call, 0, state);
  }
  const State before = state;
  std::vector<Possible> results;
  bool first = true;
  for (CommandLine& one : all) {
    State path = before;
    path.where = one.where;
    if (std::optional<ValueId> made = run_line(one, call, 0, path)) results.push_back({*made, path.where});
    if (first) {
      state = std::move(path);
    } else {
      merge(state, path, values_, limits_.alternatives);
    }
    first = false;
  }
  return results.empty() ? std::nullopt : std::optional<ValueId>(values_.choice(results, limits_.alternatives));
}

}  // namespace vitrine::trace
