// One condition asked twice of the same values is decided once: `p = n > 0 ? given : NULL; c = n > 0 ? AES : NULL;`
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostNodes = 24;  // of a condition
constexpr size_t kMostConditions = 2048;

// Of two opposite questions one stands for both.
std::string_view positive(std::string_view operation) {
  bool negative = operation == "!=" || operation == "<=" || operation == "<";
  return negative ? opposite_comparison(operation) : operation;
}

}  // namespace

std::string_view opposite_comparison(std::string_view operation) {
  if (operation == "==") return "!=";
  if (operation == "!=") return "==";
  if (operation == "<") return ">=";
  if (operation == "<=") return ">";
  if (operation == ">") return "<=";
  if (operation == ">=") return "<";
  return {};
}

// What a condition of names and constants asks, whichever way round; "" for any other. `names` are those it asks of.
std::string Evaluator::question(NodeId condition, bool* negated, std::vector<NodeId>* names) const {
  *negated = false;
  condition = without_nots(condition, negated);
  std::string out;
  std::vector<NodeId> work{condition};
  for (size_t looked = 0; !work.empty(); ++looked) {
    NodeId id = work.back();
    work.pop_back();
    if (id == kNone || looked == kMostNodes) return {};
    NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kName) {
      names->push_back(id);
    } else if (kind != NodeKind::kLiteral && kind != NodeKind::kBinary &&
               (kind != NodeKind::kUnary || (unit_.text(id) != "!" && unit_.text(id) != "-"))) {
      return {};
    }
    std::string_view text = unit_.text(id);
    if (id == condition && kind == NodeKind::kBinary && positive(text) != text) {
      *negated = !*negated;
      text = positive(text);
    }
    out += static_cast<char>('A' + static_cast<int>(kind) % 26);
    out.append(text).push_back('\x1f');
    for (uint32_t i = unit_.child_count(id); i-- > 0;) work.push_back(unit_.child(id, i));
  }
  return names->empty() ? std::string() : out;
}

// Does the function ask it in more than one place?
bool Evaluator::asked_again(NodeId function, const std::string& asked) {
  auto [known, fresh] = questions_.try_emplace(function);
  if (fresh) {
    std::vector<NodeId> work{function};
    for (size_t conditions = 0; !work.empty() && conditions < kMostConditions;) {
      NodeId id = work.back();
      work.pop_back();
      NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kFunction && id != function) continue;
      if (kind == NodeKind::kConditional || (kind == NodeKind::kIf && index_.relevant(id))) {
        bool negated = false;
        std::vector<NodeId> names;
        std::string one = question(unit_.child(id, 0), &negated, &names);
        if (!one.empty()) ++known->second[one];
        ++conditions;
      }
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }
  auto found = known->second.find(asked);
  return found != known->second.end() && found->second > 1;
}

// Is it a parameter that stays what it was given?
bool Evaluator::stays_as_given(NodeId name) {
  const NodeId declared = index_.declaration(name), function = declared == kNone ? kNone : index_.parent(declared);
  if (function == kNone || unit_.kind(declared) != NodeKind::kParameter) return false;
  auto [known, fresh] = set_in_.try_emplace(function);
  if (fresh) {
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      const NodeKind kind = unit_.kind(id);
      const std::string_view text = unit_.text(id);
      const bool writes = kind == NodeKind::kAssign || (kind == NodeKind::kLoop && text == "each") ||
                          (kind == NodeKind::kUnary && (text == "&" || text.find("++") != std::string_view::npos ||
                                                        text.find("--") != std::string_view::npos));
      const NodeId target = writes ? unit_.child(id, 0) : kNone;
      if (target != kNone && unit_.kind(target) == NodeKind::kName) known->second.insert(unit_[target].text);
      if (target != kNone && unit_.kind(target) == NodeKind::kArray) {
        for (uint32_t i = 0; i < unit_.child_count(target); ++i)
          known->second.insert(unit_[unit_.child(target, i)].text);
      }
      if (kind == NodeKind::kDeclare) known->second.insert(unit_[id].text);
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }
  return !known->second.contains(unit_[name].text);
}

// A comparison that says nothing but how long something is: no length is below zero, and what is some bytes long is no
// empty text.
std::optional<bool> Evaluator::by_size(std::string_view operation, ValueId left, ValueId right,
                                       const State& state) const {
  const Value &a = values_[left], &b = values_[right];
  if (a.kind == ValueKind::kUnknown && a.text == kSomeLength && b.kind == ValueKind::kInteger) {
    if ((operation == "<" && b.integer <= 0) || (operation == "<=" && b.integer < 0)) return false;
    if ((operation == ">=" && b.integer <= 0) || (operation == ">" && b.integer < 0)) return true;
    if (b.integer < 0 && (operation == "==" || operation == "!=")) return operation == "!=";
  }
  if (operation != "==" && operation != "!=") return std::nullopt;
  // (Where a text is its bytes.)
  if (unit_.language != source::Language::kGo && unit_.language != source::Language::kRust) return std::nullopt;
  const auto holds_some = [&](const Value& text, const Value& other, ValueId id) {
    return is_text(text.kind) && text.text.empty() && other.kind == ValueKind::kObject &&
           content(id, state).length_bytes > 0;
  };
  if (holds_some(a, b, right) || holds_some(b, a, left)) return operation == "!=";
  return std::nullopt;
}

// Where a path is on which a condition that is not known holds, or does not; kNowhere if it was decided otherwise.
WorldId Evaluator::decided(NodeId condition, bool holds, State& state) {
  const NodeId function = state.top().function;
  if (function == kNone || unit_.kind(function) != NodeKind::kFunction) return state.where;
  bool negated = false;
  std::vector<NodeId> names;
  std::string asked = question(condition, &negated, &names);
  if (asked.empty() || !asked_again(function, asked)) return state.where;
  for (NodeId name : names) {
    const ValueId* value = state.top().find(unit_.text(name));
    if (value == nullptr && is_constant_name(name)) continue;
    if (value == nullptr || values_[*value].kind == ValueKind::kSymbol) return state.where;
    asked += std::to_string(values_.unproven(*value)) + ",";
  }
  SplitId& split = decisions_[asked];
  if (split == 0) split = values_.worlds().split(2);
  return values_.worlds().both(state.where, values_.worlds().branch(split, holds != negated ? 0 : 1));
}

// … of an `if`, before anything is known of its branches. Only what is asked of parameters: a variable may be another
// one each time round a loop. A plain name in C is told() of: more splits here would take the place of what tells rows
// and builds apart (linux's drbg.c).
WorldId Evaluator::decided_in(NodeId condition, bool holds, State& state) {
  bool negated = false;
  std::vector<NodeId> names;
  if (index_.is_c() && unit_.kind(without_nots(condition, &negated)) == NodeKind::kName) return kEverywhere;
  if (question(condition, &negated, &names).empty()) return kEverywhere;
  const bool stay =
      std::ranges::all_of(names, [&](NodeId name) { return is_constant_name(name) || stays_as_given(name); });
  return stay ? decided(condition, holds, state) : kEverywhere;
}

// On this path a variable that is not known is true, or is not. Only where that was of use before (`first`: it is of
// use from here on): false if the path told otherwise.
bool Evaluator::told(NodeId condition, bool holds, bool first, State& state) {
  condition = without_nots(condition, &holds);
  if (condition == kNone || unit_.kind(condition) != NodeKind::kName) return true;
  const ValueId* value = state.top().find(unit_.text(condition));
  if (value == nullptr || values_[*value].kind != ValueKind::kUnknown) return true;
  const ValueId subject = values_.unproven(*value);
  auto found = told_.find(subject);
  if (found == told_.end()) {
    if (!first) return true;
    found = told_.emplace(subject, Told{unit_[condition].text, values_.worlds().split(2)}).first;
  }
  if (found->second.name != unit_[condition].text) return true;
  WorldId where = values_.worlds().both(state.where, values_.worlds().branch(found->second.split, holds ? 0 : 1));
  if (where == kNowhere) return false;
  state.where = where;
  return true;
}

// Is it a variable that the function gives one value at most, and of whose text it asks in more than one place?
bool Evaluator::asked_of_texts_again(NodeId subject) {
  if (subject == kNone || unit_.kind(subject) != NodeKind::kName) return false;
  const NodeId function = index_.enclosing_function(subject);
  if (function == kNone) return false;
  auto [known, fresh] = text_subjects_.try_emplace(function);
  if (fresh) {
    constexpr uint32_t kMany = 2;
    std::unordered_map<source::StringId, uint32_t> given;
    auto note = [&](NodeId name, auto& counts) {
      if (name != kNone && unit_.kind(name) == NodeKind::kName) ++counts[unit_[name].text];
    };
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      switch (unit_.kind(id)) {
        case NodeKind::kDeclare: ++given[unit_[id].text]; break;
        case NodeKind::kParameter: ++given[unit_[id].text]; break;
        case NodeKind::kAssign: note(unit_.child(id, 0), given); break;
        case NodeKind::kCall: {
          const NodeId callee = unit_.child(id, 0);
          if (callee != kNone && unit_.kind(callee) == NodeKind::kMember) note(unit_.child(callee, 0), known->second);
          for (uint32_t i = 1; i < unit_.child_count(id); ++i) note(unit_.child(id, i), known->second);
          break;
        }
        default: break;
      }
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
    std::erase_if(known->second, [&](const auto& one) {
      auto times = given.find(one.first);
      return one.second < kMany || (times != given.end() && times->second > 1);
    });
  }
  return known->second.contains(unit_[subject].text);
}

// Does an unknown text begin, end so? That is decided once; of `-CFB` and `-ECB` at its end one holds at most. 0 where
// nothing else is asked of it.
ValueId Evaluator::answer(TextQuestion how, NodeId subject, ValueId value, const std::string& text) {
  using Question = std::pair<TextQuestion, std::string>;
  if (values_[value].kind != ValueKind::kUnknown || !asked_of_texts_again(subject)) return 0;
  auto exclude = [](const Question& a, const Question& b) {
    const auto& [first, x] = a;
    const auto& [second, y] = b;
    auto fits = [](TextQuestion question, const std::string& whole, const std::string& part) {
      return question == TextQuestion::kBegins ? whole.starts_with(part)
             : question == TextQuestion::kEnds ? whole.ends_with(part)
                                               : whole == part;
    };
    if (first == TextQuestion::kHolds || second == TextQuestion::kHolds) return false;
    if (first == TextQuestion::kEquals) return !fits(second, x, y);
    if (second == TextQuestion::kEquals) return !fits(first, y, x);
    return first == second && !fits(first, x, y) && !fits(first, y, x);
  };
  const Question asked{how, text};
  const std::string key = std::to_string(value) + "/" + std::string(unit_.text(subject)) + "/";
  Worlds& worlds = values_.worlds();
  WorldId holds = kEverywhere, fails = kEverywhere;
  auto add = [&](SplitId split, size_t branch) {
    holds = worlds.both(holds, worlds.branch(split, branch));
    fails = worlds.both(fails, worlds.others(split, branch));
  };
  for (TextQuestion family : {TextQuestion::kBegins, TextQuestion::kEnds}) {
    if (how != family && how != TextQuestion::kEquals) continue;
    TextAnswers& answers = text_answers_[key + std::to_string(static_cast<int>(family))];
    if (answers.split == 0) answers.split = worlds.split(Worlds::kMostBranches);
    std::vector<Question>& questions = answers.questions;
    auto have = std::find(questions.begin(), questions.end(), asked);
    if (have == questions.end()) {
      const bool joins =
          questions.size() + 1 < Worlds::kMostBranches &&
          std::all_of(questions.begin(), questions.end(), [&](const Question& other) { return exclude(asked, other); });
      if (!joins) continue;
      have = questions.insert(questions.end(), asked);
    }
    add(answers.split, static_cast<size_t>(have - questions.begin()));
  }
  if (holds == kEverywhere) {
    // It excludes not all of the others.
    TextAnswers& own = text_answers_[key + std::to_string(static_cast<int>(how)) + text];
    if (own.split == 0) own.split = worlds.split(2);
    add(own.split, 0);
  }
  return values_.choice({{values_.boolean(true), holds}, {values_.boolean(false), fails}}, limits_.alternatives);
}

// Is it a parameter, where the file switches over parameters in several places?
bool Evaluator::switched_again(NodeId subject) {
  auto is_given = [&](NodeId name) {
    if (name == kNone || unit_.kind(name) != NodeKind::kName) return false;
    const NodeId declaration = index_.declaration(name);
    return declaration != kNone && unit_.kind(declaration) == NodeKind::kParameter;
  };
  if (!several_switch_) {
    size_t switches = 0;
    std::unordered_set<std::string_view> labels;
    for (NodeId id = 0; id < unit_.nodes.size() && switches < 2; ++id) {
      if (unit_.kind(id) != NodeKind::kSwitch || !index_.relevant(id) || !is_given(unit_.child(id, 0))) continue;
      ++switches;
      for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
        const NodeId list =
            unit_.kind(unit_.child(id, i)) == NodeKind::kCase ? unit_.child(unit_.child(id, i), 0) : kNone;
        for (uint32_t j = 0; list != kNone && j < unit_.child_count(list); ++j) {
          if (unit_.kind(unit_.child(list, j)) == NodeKind::kName) labels.insert(unit_.text(unit_.child(list, j)));
        }
      }
    }
    // One, where something is compared with a label of it besides.
    auto compares = [&](NodeId id) {
      if (unit_.kind(id) != NodeKind::kBinary || (unit_.text(id) != "==" && unit_.text(id) != "!=")) return false;
      const NodeId left = unit_.child(id, 0), right = unit_.child(id, 1);
      auto is_label = [&](NodeId side) {
        return unit_.kind(side) == NodeKind::kName && labels.contains(unit_.text(side));
      };
      return left != kNone && right != kNone && index_.relevant(id) && (is_label(left) || is_label(right));
    };
    bool compared = false;
    for (NodeId id = 0; id < unit_.nodes.size() && switches == 1 && !compared && !labels.empty(); ++id)
      compared = compares(id);
    several_switch_ = switches > 1 || compared;
  }
  return *several_switch_ && is_given(subject);
}

SplitId Evaluator::split_of(ValueId subject) {
  SplitId& split = switched_[values_.identity(subject)].split;
  if (split == 0) split = values_.worlds().split(Worlds::kMostBranches);
  return split;
}

// The branches in which the subject is one of the labels; all of them where that cannot be told from other labels.
uint64_t Evaluator::branches_of(ValueId subject, NodeId labels) {
  std::vector<std::string>& known = switched_[values_.identity(subject)].labels;
  // A name may stand for what another switch writes out.
  auto branch_of_label = [&](NodeId label) -> std::optional<size_t> {
    const NodeKind kind = unit_.kind(label);
    const char mark = kind == NodeKind::kName ? 'n' : kind == NodeKind::kMember ? 'm' : 'l';
    if (!known.empty() && known.front().front() != mark) return std::nullopt;
    std::string written = mark + std::string(unit_.text(label));
    auto have = std::find(known.begin(), known.end(), written);
    if (have == known.end()) {
      if (known.size() + 1 >= Worlds::kMostBranches) return std::nullopt;
      have = known.insert(known.end(), std::move(written));
    }
    return static_cast<size_t>(have - known.begin());
  };
  // (`self::ECB`: constants of one class.)
  auto is_plain = [&](NodeId label) {
    const NodeKind kind = unit_.kind(label);
    return kind == NodeKind::kName || kind == NodeKind::kLiteral ||
           (kind == NodeKind::kMember && unit_.language == source::Language::kPhp);
  };
  uint64_t out = 0;
  for (uint32_t i = 0; labels != kNone && i < unit_.child_count(labels); ++i) {
    const NodeId label = unit_.child(labels, i);
    if (is_plain(label)) {
      const std::optional<size_t> own = branch_of_label(label);
      if (!own) return ~uint64_t{0};
      out |= uint64_t{1} << *own;
      continue;
    }
    // A macro's value, say: it is none of the other labels of its switch.
    uint64_t others = 0;
    const NodeId around = index_.parent(index_.parent(labels));
    if (unit_.kind(label) != NodeKind::kCall || !index_.is_c() || unit_.kind(around) != NodeKind::kSwitch)
      return ~uint64_t{0};
    for (uint32_t j = 1; j < unit_.child_count(around); ++j) {
      const NodeId at = unit_.child(around, j), list = unit_.kind(at) == NodeKind::kCase ? unit_.child(at, 0) : kNone;
      for (uint32_t k = 0; list != kNone && k < unit_.child_count(list); ++k) {
        if (!is_plain(unit_.child(list, k))) continue;
        if (const std::optional<size_t> one = branch_of_label(unit_.child(list, k))) others |= uint64_t{1} << *one;
      }
    }
    out |= ~others;
  }
  return out;
}

}  // namespace vitrine::trace
