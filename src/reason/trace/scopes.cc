// A variable that a block declares hides one of the same name around it, and is gone behind it.
#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Language;
using source::NodeId;
using source::NodeKind;

// Where a declaration holds to the end of its block, not of its function.
bool has_block_scope(Language language) {
  switch (language) {
    case Language::kC:
    case Language::kCpp:
    case Language::kObjectiveC:
    case Language::kObjectiveCpp:
    case Language::kGo:
    case Language::kRust:
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx:
    case Language::kLua:
    case Language::kSwift:
    case Language::kDart:
    case Language::kSql: return true;
    default: return source::runs_on_java(language) || language == Language::kCSharp;
  }
}

}  // namespace

// The block or loop at whose end a declaration is gone; kNone where that is the end of its function.
NodeId Evaluator::scope_of(NodeId declaration) const {
  NodeId up = index_.parent(declaration);
  // What conditional compilation chooses, and what only stands behind a label, is no scope of its own.
  while (up != kNone && (unit_.kind(up) == NodeKind::kVariant ||
                         (unit_.kind(up) == NodeKind::kBlock &&
                          (unit_.kind(index_.parent(up)) == NodeKind::kVariant || unit_[up].text != 0)))) {
    up = index_.parent(up);
  }
  if (up == kNone || (unit_.kind(up) != NodeKind::kBlock && unit_.kind(up) != NodeKind::kLoop)) return kNone;
  const NodeKind around = unit_.kind(index_.parent(up));
  return around == NodeKind::kFunction || around == NodeKind::kModule ? kNone : up;
}

// What a declaration hides, if another variable may go by its name; nullptr where there is none.
const Evaluator::Hidden* Evaluator::hidden_by(NodeId declaration) {
  if (!has_block_scope(unit_.language)) return nullptr;
  auto [known, fresh] = hidden_.try_emplace(declaration);
  if (!fresh) return known->second.scope == kNone ? nullptr : &known->second;
  if (declared_in_.empty()) {
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) == NodeKind::kDeclare || unit_.kind(id) == NodeKind::kParameter)
        declared_in_[index_.enclosing_function(id)][unit_[id].text].push_back(id);
    }
  }
  const NodeId scope = scope_of(declaration);
  if (scope == kNone) return nullptr;
  const std::string_view name = unit_.text(declaration);
  const NodeId type = index_.enclosing_type(declaration);
  bool matters = !index_.globals(name).empty() || (type != kNone && index_.field(type, name) != kNone);
  for (NodeId other : declared_in_[index_.enclosing_function(declaration)][unit_[declaration].text]) {
    matters = matters || unit_[other].begin < unit_[scope].begin || unit_[other].begin >= unit_[scope].end;
  }
  if (!matters) return nullptr;
  Hidden& made = hidden_[declaration];
  made.scope = scope;
  made.name = name;
  made.kept_as = std::string(name) + " before " + std::to_string(scope);
  leaves_[scope].push_back(&made);
  return &made;
}

// Before a declaration sets its variable.
void Evaluator::hide(NodeId declaration, State& state) {
  const Hidden* hidden = hidden_by(declaration);
  if (hidden == nullptr || state.top().find(hidden->kept_as) != nullptr) return;
  if (nothing_ == 0) nothing_ = values_.unknown("a variable that is not declared here");
  const ValueId* before = state.top().find(hidden->name);
  state.top().variables.emplace_back(hidden->kept_as, before == nullptr ? nothing_ : *before);
}

// Behind the scope's end.
void Evaluator::leave_scope(NodeId scope, std::vector<State>& states) {
  if (leaves_.empty()) return;
  auto found = leaves_.find(scope);
  if (found == leaves_.end()) return;
  for (State& state : states) {
    Frame& frame = state.top();
    for (const Hidden* hidden : found->second) {
      const ValueId* kept = frame.find(hidden->kept_as);
      if (kept == nullptr) continue;
      const ValueId before = *kept;
      std::erase_if(frame.variables, [&](const auto& one) {
        return one.first == hidden->kept_as || (before == nothing_ && one.first == hidden->name);
      });
      if (before != nothing_) frame.set(hidden->name, before);
    }
  }
}

}  // namespace vitrine::trace
