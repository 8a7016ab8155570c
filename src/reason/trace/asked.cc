// A callback that is told as a number what was found wrong (flags, 0 where nothing was): what it answers to each
// number, found by running it with that. Masks, branches, switches, what it hands the number on to: all that the tracer
// follows.
#include <charconv>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int64_t kMostNumbers = 16;
constexpr size_t kMostLeftOpen = 64;

// "4", or "0,2 below 8": the numbers, and the first that is none of them.
struct Numbers {
  std::vector<int64_t> named;
  int64_t below = 0;
};

Numbers numbers_of(std::string_view row) {
  Numbers out;
  const size_t word = row.find(" below ");
  auto number = [](std::string_view text) {
    int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  std::string_view list = row.substr(0, word);
  if (word != std::string_view::npos) out.below = std::min(number(row.substr(word + 7)), kMostNumbers);
  for (size_t comma = 0; comma != std::string_view::npos; list.remove_prefix(comma + 1)) {
    comma = list.find(',');
    out.named.push_back(number(list.substr(0, comma)));
    if (comma == std::string_view::npos) break;
  }
  return out;
}

}  // namespace

// Asked with this number as its last argument and with others that are not known: yes, no, or that depends.
std::optional<bool> Evaluator::answer_to(const Value& function, NodeId body_owner, int64_t number, NodeId site,
                                         const State& state) {
  const uint32_t parameters = unit_.child_count(body_owner) == 0 ? 0 : unit_.child_count(body_owner) - 1;
  if (parameters == 0 || state.frames.size() > limits_.call_depth) return std::nullopt;
  State alone = state;
  Call call;
  call.node = body_owner;
  call.site = site;
  call.around = function.receiver;
  for (uint32_t i = 0; i < parameters; ++i) {
    call.arguments.push_back(
        {"", i + 1 == parameters ? values_.integer(number) : values_.unknown("what it is told"), site});
  }
  const bool was_muted = muted_, had_missed = missed_;
  const ObjectId first = next_object_;
  muted_ = true;
  const ValueId self = function.object != 0 ? values_.object(function.object, "") : alone.top().self;
  const ValueId said = follow(body_owner, call, self, alone);
  muted_ = was_muted;
  missed_ = had_missed;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  std::optional<bool> all;
  for (const Possible& one : values_.possibilities(said)) {
    if (values_[one.value].kind != ValueKind::kBoolean) return std::nullopt;
    const bool answer = values_[one.value].integer != 0;
    if (all && *all != answer) return std::nullopt;
    all = answer;
  }
  return all;
}

// A verifier asked with a name and a session that are not known, while another one that is asked the same says no:
// `returns-true` where it says yes whatever way it goes, `hands-on` where it says no; "" otherwise.
std::string_view Evaluator::verifier_answers(const Value& verifier, NodeId site, const State& state) {
  const Object* made = verifier.kind == ValueKind::kObject ? look(verifier.object, state) : nullptr;
  NodeId asked = verifier.kind == ValueKind::kFunction ? verifier.node : kNone;
  if (made != nullptr && made->type_node != kNone) {
    const std::vector<NodeId>& methods = index_.methods_of(made->type_node, "verify");
    if (methods.size() == 1) asked = methods.front();
  }
  if (asked == kNone || unit_.child_count(asked) != 3 || state.frames.size() > limits_.call_depth ||
      (unit_[asked].flags & (source::kNoBody | source::kAbstract)) != 0 || unit_.is_unread(asked))
    return "";
  State alone = state;
  Call call;
  call.node = asked;
  call.site = site;
  call.around = verifier.kind == ValueKind::kFunction ? verifier.receiver : 0;
  call.arguments = {{"", values_.unknown(std::string(kHostTold)), site},
                    {"", values_.unknown(std::string(kSessionTold)), site}};
  const bool was_muted = muted_, had_missed = missed_;
  const ObjectId first = next_object_;
  muted_ = true;
  other_verifier_asked_ = false;
  const ValueId self = verifier.object != 0 ? values_.object(verifier.object, verifier.type) : alone.top().self;
  const ValueId said = follow(asked, call, self, alone);
  muted_ = was_muted;
  missed_ = had_missed;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  size_t yes = 0, no = 0;
  const std::vector<Possible> all = values_.possibilities(said);
  for (const Possible& one : all) {
    const Value& answer = values_[one.value];
    if (answer.kind == ValueKind::kBoolean) ++(answer.integer != 0 ? yes : no);
    if (answer.kind != ValueKind::kUnknown) continue;
    if (answer.text == kVerifierSays) {
      ++no;
    } else if (left_open_.size() < kMostLeftOpen) {
      left_open_.insert(why_unknown(one.value, alone));
    }
  }
  if (other_verifier_asked_ && no == all.size()) return "hands-on";
  return yes > 0 && yes == all.size() ? "returns-true" : "";
}

// `true-to 4`: it says yes to that. `true-only-to 0,2 below 8`: it says no to all the other numbers below 8.
bool Evaluator::fits_answers(std::string_view row, const Value& function, NodeId asked, NodeId site,
                             const State& state) {
  constexpr std::string_view kTrueTo = "true-to ", kTrueOnlyTo = "true-only-to ";
  const bool only = row.starts_with(kTrueOnlyTo);
  if ((!only && !row.starts_with(kTrueTo)) || unit_.child_count(asked) == 0 ||
      (unit_[asked].flags & (source::kNoBody | source::kAbstract)) != 0 || unit_.is_unread(asked))
    return false;
  const Numbers numbers = numbers_of(row.substr(only ? kTrueOnlyTo.size() : kTrueTo.size()));
  if (!only) {
    return std::ranges::all_of(numbers.named,
                               [&](int64_t one) { return answer_to(function, asked, one, site, state) == true; });
  }
  for (int64_t other = 0; other < numbers.below; ++other) {
    if (std::ranges::find(numbers.named, other) != numbers.named.end()) continue;
    if (answer_to(function, asked, other, site, state) != false) return false;
  }
  return true;
}

}  // namespace vitrine::trace
