// Own checks that lean on a library's: whether they refuse where the library's check does. Found by running them with a
// check that refuses: methods of objects, tables, functions handed on, options that are set elsewhere: all that the
// tracer follows. Whatever else is asked is not known, and a check that is asked of something else passes.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/member_paths.h"
#include "reason/trace/passes.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr std::string_view kRefusal = "what a check refuses";
constexpr std::string_view kTold = "what it is told: ";
// Go: what makes an error, and what makes one of another, or nothing of none.
constexpr std::string_view kMakesError[] = {"errors.New", "fmt.Errorf", "errors.Errorf", "xerrors.New",
                                            "xerrors.Errorf"};
constexpr std::string_view kWrapsError[] = {"Wrap", "Wrapf", "WithMessage", "WithMessagef", "WithStack"};

bool is_in_loop(const source::Unit& unit, const UnitIndex& index, NodeId node) {
  for (NodeId up = index.parent(node); up != kNone && unit.kind(up) != NodeKind::kFunction; up = index.parent(up)) {
    if (unit.kind(up) == NodeKind::kLoop) return true;
  }
  return false;
}

NodeId without_casts(const source::Unit& unit, NodeId id) {
  while (id != kNone && (unit.kind(id) == NodeKind::kCast ||
                         (unit.kind(id) == NodeKind::kUnary && (unit.text(id) == "&" || unit.text(id) == "*"))))
    id = unit.child(id, 0);
  return id;
}

// Go: a certificate that is no other than the first of its chain, as far as it is told: `chain[1]` is not whom one
// speaks to.
bool is_first(const source::Unit& unit, const UnitIndex& index, NodeId certificate) {
  constexpr int kMostSteps = 4;
  for (int step = 0; certificate != kNone && step < kMostSteps; ++step) {
    certificate = without_casts(unit, certificate);
    if (certificate == kNone) return true;
    if (unit.kind(certificate) == NodeKind::kIndex) {
      const NodeId position = unit.child(certificate, 1);
      return position != kNone && unit.kind(position) == NodeKind::kLiteral && unit.text(position) == "0";
    }
    if (unit.kind(certificate) == NodeKind::kCall) {
      certificate = unit.child(certificate, 1);  // x509.ParseCertificate(raw[0])
      continue;
    }
    if (unit.kind(certificate) != NodeKind::kName) return true;
    const NodeId declared = index.declaration(certificate);
    const bool once = declared != kNone && unit.kind(declared) == NodeKind::kDeclare && unit.child_count(declared) > 0;
    if (!once) return true;
    certificate = unit.child(declared, 0);
  }
  return true;
}

// tls.checkServerIdentity(cert.subject.CN, cert): what is asked is taken from what is asked about, or may be.
bool is_asked_of_itself(const source::Unit& unit, const UnitIndex& index, NodeId call, NodeId function) {
  const NodeId about = unit.child(call, 2);
  if (about == kNone || unit.kind(about) != NodeKind::kName) return false;
  std::vector<NodeId> work{unit.child(call, 1)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (unit.kind(id) == NodeKind::kName &&
        (unit.text(id) == unit.text(about) || may_set(unit, index, unit.text(id), function, false)))
      return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

// Go's `opts.Roots.AddCert(chain[0])`: whoever presents the certificate would say which is trusted.
bool fills_what_it_trusts(const source::Unit& unit, const UnitIndex& index, const CheckRow& row, NodeId function) {
  std::vector<std::string_view> pools;
  std::vector<NodeId> fills, work{unit.child(function, unit.child_count(function) - 1)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeKind kind = unit.kind(id);
    NodeId pool = kNone;
    if (kind == NodeKind::kKeyword && unit.text(id) == row.filled_option) pool = unit.child(id, 0);
    if (kind == NodeKind::kAssign && unit.kind(unit.child(id, 0)) == NodeKind::kMember &&
        unit.text(unit.child(id, 0)) == row.filled_option)
      pool = unit.child(id, 1);
    if (pool != kNone && unit.kind(pool) == NodeKind::kName) pools.push_back(unit.text(pool));
    if (kind == NodeKind::kCall && unit.kind(unit.child(id, 0)) == NodeKind::kMember &&
        index.last_name(id) == row.filled_by)
      fills.push_back(unit.child(unit.child(id, 0), 0));
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return std::ranges::any_of(fills, [&](NodeId filled) {
    const NodeKind kind = unit.kind(filled);
    return (kind == NodeKind::kMember && unit.text(filled) == row.filled_option) ||
           (kind == NodeKind::kName && std::ranges::find(pools, unit.text(filled)) != pools.end());
  });
}

// Is an option set in a loop, which may never be entered? opts.DNSName = name
bool sets_in_loop(const source::Unit& unit, const UnitIndex& index, const CheckRow& row, NodeId function) {
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeId target = unit.kind(id) == NodeKind::kAssign ? unit.child(id, 0) : kNone;
    const bool is_option = target != kNone && unit.kind(target) == NodeKind::kMember &&
                           std::ranges::any_of(row.checks, [&](const LibraryCheck& check) {
                             return !check.option.empty() && check.option == unit.text(target);
                           });
    if (is_option && is_in_loop(unit, index, id)) return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

}  // namespace

struct Evaluator::Refusing {
  CheckRow row;
  bool asked = false;     // a check that refused
  bool doubtful = false;  // what is trusted was filled with something, or a way was not looked at
  std::set<NodeId> asked_in = {}, filled_in = {};  // functions
};

// x509.VerifyOptions{DNSName: name}: what the check is given is of its type, and has its option set to something that
// is not empty, whichever it is.
bool Evaluator::fits_check(const LibraryCheck& check, const Call& call, const State& state) const {
  if (check.type.empty()) return true;
  const ValueId given = call.arguments.empty() ? ValueId{0} : call.arguments.front().value;
  return given != 0 && std::ranges::all_of(values_.possibilities(given), [&](const Possible& one) {
           const Value& value = values_[one.value];
           const Object* options = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
           const std::string_view type = options != nullptr && !options->type.empty() ? options->type : value.type;
           if (last_part(type) != check.type) return false;
           if (check.option.empty()) return true;
           const ValueId set = options == nullptr ? 0 : options->field(check.option);
           return set != 0 && std::ranges::none_of(values_.possibilities(set), [&](const Possible& may_be) {
                    const Value& text = values_[may_be.value];
                    return text.kind == ValueKind::kNull || (is_text(text.kind) && text.text.empty());
                  });
         });
}

ValueId Evaluator::refusal() {
  return values_.proven(values_.unknown(std::string(kRefusal)), Proven::kTrue);
}

// What is followed then has to be followed on all its ways: a jump that nobody thought to matter is not looked at.
void Evaluator::note_refusing(NodeId function) {
  std::vector<NodeId> work{behaviour_.body_of(function)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || unit_.kind(id) == NodeKind::kFunction) continue;
    const NodeKind kind = unit_.kind(id);
    const bool jumps = kind == NodeKind::kReturn || kind == NodeKind::kBreak || kind == NodeKind::kContinue;
    if (jumps && !index_.relevant(id)) refusing_->doubtful = true;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
}

// What a call answers while an own check is run so; 0 for one that is none of the library's checks.
ValueId Evaluator::refused(const Call& call, std::string_view called, State& state) {
  const std::string_view name = last_part(called);
  const bool is_go = unit_.language == source::Language::kGo;
  if (!name.empty() && name == refusing_->row.filled_by) {
    const NodeId function = running_function(state);
    refusing_->filled_in.insert(function);
    refusing_->doubtful |= fills_what_it_trusts(unit_, index_, refusing_->row, function);
  }
  if (is_go && std::ranges::find(kMakesError, called) != std::end(kMakesError)) return refusal();
  if (is_go && std::ranges::find(kWrapsError, name) != std::end(kWrapsError)) {
    const auto is_wrong = [&](const Argument& one) { return values_[one.value].proven != Proven::kNothing; };
    return std::ranges::any_of(call.arguments, is_wrong) ? refusal() : 0;
  }
  const auto is_it = [&](const LibraryCheck& check) { return check.name == name; };
  const std::vector<LibraryCheck>& checks = refusing_->row.checks;
  const auto check = std::ranges::find_if(checks, is_it);
  if (check == checks.end()) return 0;
  bool counts = !is_in_loop(unit_, index_, call.node);
  if (is_go) {
    counts = counts && call.receiver_node != kNone && is_first(unit_, index_, call.receiver_node) &&
             fits_check(*check, call, state);
  } else {
    // checkServerIdentity(host, certificate)
    auto is_told = [&](size_t at, std::string_view what) {
      const Value& value = values_[call.arguments[at].value];
      return value.kind == ValueKind::kUnknown && value.text == what;
    };
    counts = counts && call.arguments.size() == 2 && is_told(1, std::string(kTold) + "1") &&
             values_[call.arguments[0].value].kind == ValueKind::kUnknown &&
             !is_asked_of_itself(unit_, index_, call.node, running_function(state));
  }
  refusing_->asked |= counts;
  refusing_->asked_in.insert(running_function(state));
  Value none;
  none.kind = ValueKind::kNull;
  const ValueId said = counts ? refusal() : values_.add(std::move(none));
  if (is_go) state.further[0] = said;
  return said;
}

// `row`: what stands behind `passes-only-if `.
bool Evaluator::passes_only_if(std::string_view row, const Value& function, NodeId asked, NodeId site,
                               const State& state) {
  if (unit_.language == source::Language::kGo || index_.language() == "javascript")
    return refuses_where(row, function, asked, site, state);
  return Passes(
             index_, [this](NodeId called, NodeId around) { return behaviour_.called_here(called, around); }, row)
      .only_if(asked);
}

bool Evaluator::refuses_where(std::string_view row, const Value& function, NodeId asked, NodeId site,
                              const State& state) {
  const uint32_t parameters = unit_.child_count(asked) == 0 ? 0 : unit_.child_count(asked) - 1;
  if (refusing_ != nullptr || parameters == 0 || state.frames.size() > limits_.call_depth ||
      (unit_[asked].flags & (source::kNoBody | source::kAbstract)) != 0 || unit_.is_unread(asked))
    return false;
  State alone = state;
  Call call;
  call.node = asked;
  call.site = site;
  call.around = function.receiver;
  uint32_t told = 0;
  for (uint32_t i = 0; i < parameters; ++i) {
    if ((unit_[unit_.child(asked, i)].flags & source::kReceiver) != 0) continue;
    call.arguments.push_back({"", values_.unknown(std::string(kTold) + std::to_string(told++)), site});
  }
  Refusing refusing{parsed_checks(row)};
  const bool was_muted = muted_, had_missed = missed_;
  const ObjectId first = next_object_;
  muted_ = true;
  missed_ = false;
  refusing_ = &refusing;
  const ValueId self = function.object != 0 ? values_.object(function.object, "") : alone.top().self;
  const ValueId said = follow(asked, call, self, alone);
  refusing_ = nullptr;
  const bool has_missed = std::exchange(missed_, had_missed);
  muted_ = was_muted;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  // (What fills something in a function of its own may fill what is trusted.)
  const bool is_filled_elsewhere = !std::ranges::includes(refusing.asked_in, refusing.filled_in);
  if (has_missed || exhausted() || !refusing.asked || refusing.doubtful || is_filled_elsewhere) return false;
  auto sets_late = [&](NodeId one) { return sets_in_loop(unit_, index_, refusing.row, one); };
  if (std::ranges::any_of(refusing.asked_in, sets_late)) return false;
  const std::vector<Possible> all = values_.possibilities(said);
  return std::ranges::all_of(all, [&](const Possible& one) {
    const Value& answer = values_[one.value];
    if (answer.kind == ValueKind::kUnknown)
      return answer.proven != Proven::kNothing || answer.type == "Error" || answer.type.ends_with(".Error");
    return answer.kind == ValueKind::kObject;
  });
}

}  // namespace vitrine::trace
