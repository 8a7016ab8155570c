// Where the address of an array goes: into pointers, records and parameters, through which the array may be written;
// and what is written there.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostHolders = 12;  // one in another
constexpr int kMostAround = 32;   // expressions around a use
constexpr int kMostFollowed = 2;  // functions of the file that hand an array on

}  // namespace

// May a use of an array, or of what holds its address, write into the array or give the address to what nobody follows?
bool Evaluator::use_may_write(NodeId use, Held held, int depth) {
  // Of a record, or of an array of them: what is reached from it so far is itself, a row, a member.
  enum class Reached : uint8_t { kWhole, kRow, kMember } reached = Reached::kWhole;
  bool element = false;                        // behind the address
  bool row = !held.record && is_of_rows(use);  // of an array of arrays: an element is an array as well
  const auto go_in = [&] {                     // x[i], *x
    if (row) {
      row = false;
    } else if (!held.record || reached != Reached::kWhole) {
      element = true;
    } else {
      reached = Reached::kRow;
    }
  };
  NodeId at = use, up = index_.parent(use);
  for (int steps = 0; up != kNone && steps < kMostAround; ++steps, at = up, up = index_.parent(up)) {
    const std::string_view text = unit_.text(up);
    // A byte of the array; what stands behind a member of a record may be an address again.
    const bool byte = element && !held.record;
    switch (unit_.kind(up)) {
      case NodeKind::kCast:
      case NodeKind::kEntry: break;
      case NodeKind::kMember:
        if (!held.record || reached == Reached::kMember) {
          element = true;
        } else if (!held.member.empty() && text != held.member) {
          return false;  // another member
        } else {
          reached = Reached::kMember;
        }
        break;
      case NodeKind::kIndex:
        if (unit_.child(up, 0) != at) return false;  // a position in another one
        go_in();
        break;
      case NodeKind::kUnary:
        if (text == "sizeof" || text == "!" || text == "~" || text == "-") return false;
        if (text == "*") {
          go_in();
        } else if (text == "&") {
          element = false;
        } else if (element) {
          return true;  // ++
        }
        break;
      case NodeKind::kBinary:
        if (byte) return false;
        if (text != "+" && text != "-" && text != ",") return false;
        break;
      case NodeKind::kConditional:
        if (unit_.child(up, 0) == at) return false;
        break;
      case NodeKind::kArray:
      case NodeKind::kMap: {
        if (byte) return false;
        const NodeId holder = index_.parent(up);
        std::string member;
        if (!held.record && unit_.kind(holder) == NodeKind::kDeclare) member = member_given(up, at, unit_[holder].type);
        held = {true, std::move(member)};
        reached = Reached::kWhole;
        element = false;
        break;
      }
      case NodeKind::kDeclare: return !byte && holder_may_write(up, held, depth);
      case NodeKind::kAssign:
        if (unit_.child(up, 0) == at) return element;
        if (byte) return false;
        if (target_may_write(unit_.child(up, 0), held, depth)) return true;
        break;
      case NodeKind::kCall: {
        if (byte || unit_.child(up, 0) == at) return false;
        int position = 0;
        for (uint32_t i = 1; i < unit_.child_count(up) && unit_.child(up, i) != at; ++i) ++position;
        return writes_into(up, position, depth, held);
      }
      case NodeKind::kExpression:
      case NodeKind::kBlock:
      case NodeKind::kIf:
      case NodeKind::kLoop:
      case NodeKind::kSwitch:
      case NodeKind::kCase: return false;
      default: return !byte;
    }
  }
  return true;
}

bool Evaluator::is_of_rows(NodeId use) {
  NodeId declaration = index_.declaration(use);
  const std::vector<NodeId>& globals = index_.globals(unit_.text(use));
  if (declaration == kNone && globals.size() == 1) declaration = globals.front();
  return declaration != kNone && row_type(declaration) != kNone;
}

// The member of a record of this type that an element of its initialiser is for; "" where that is not known.
std::string Evaluator::member_given(NodeId braces, NodeId element, NodeId type) const {
  if (type == kNone || (unit_[type].flags & (source::kArrayType | source::kPointer)) != 0) return "";
  if (unit_.kind(element) == NodeKind::kEntry) return std::string(unit_.text(element));
  const std::vector<std::string> names = members_given(braces);
  for (uint32_t i = 0; i < unit_.child_count(braces) && i < names.size(); ++i) {
    if (unit_.child(braces, i) == element) return names[i];
  }
  return "";
}

// … what the variable or parameter holds?
bool Evaluator::holder_may_write(NodeId declaration, const Held& held, int depth) {
  const NodeKind kind = unit_.kind(declaration);
  if ((kind != NodeKind::kDeclare && kind != NodeKind::kParameter) || holders_.size() >= kMostHolders) return true;
  if (std::find(holders_.begin(), holders_.end(), declaration) != holders_.end()) return false;  // p = p + 1
  const std::string key = std::to_string(declaration) + (held.record ? "." : "") + held.member;
  if (auto known = holder_writes_.find(key); known != holder_writes_.end()) return known->second;
  const NodeId function = index_.enclosing_function(declaration);
  bool written = function == kNone && ((unit_[declaration].flags & source::kStatic) == 0 ||
                                       index_.globals(unit_.text(declaration)).size() > 1);
  holders_.push_back(declaration);
  for (NodeId use : uses_of(unit_[declaration].text)) {
    if (written) break;
    const NodeId meant = index_.declaration(use);
    // (Blocks of one function may each have a variable of the name.)
    const bool its = meant == kNone ? function == kNone : index_.enclosing_function(meant) == function;
    if (its) written = use_may_write(use, held, depth);
  }
  holders_.pop_back();
  if (written || holders_.empty()) holder_writes_.emplace(key, written);
  return written;
}

// … what is assigned to?
bool Evaluator::target_may_write(NodeId target, Held held, int depth) {
  NodeId whole = target;
  for (int steps = 0; steps < kMostAround; ++steps) {
    const NodeKind kind = unit_.kind(whole);
    if (kind != NodeKind::kMember && kind != NodeKind::kIndex) break;
    whole = unit_.child(whole, 0);
  }
  if (unit_.kind(whole) != NodeKind::kName) return true;
  NodeId declaration = index_.declaration(whole);
  if (declaration == kNone) {
    const std::vector<NodeId>& globals = index_.globals(unit_.text(whole));
    if (globals.size() != 1) return true;
    declaration = globals.front();
  }
  if (whole != target) {
    // What stands behind a pointer is somebody else's.
    const NodeId type = unit_[declaration].type;
    if (unit_.kind(declaration) != NodeKind::kDeclare || type == kNone || (unit_[type].flags & source::kPointer) != 0) {
      return true;
    }
    const bool own = !held.record && unit_.kind(target) == NodeKind::kMember && unit_.child(target, 0) == whole;
    held = {true, own ? std::string(unit_.text(target)) : std::string()};
  }
  return holder_may_write(declaration, held, depth);
}

// A buffer of a global that is written elsewhere in the file: with what, if all that writes into it says the same.
void Evaluator::written_by_others(Object& buffer, std::string_view name) {
  buffer.origin_reason = written_elsewhere(name);
  const std::vector<NodeId>& globals = index_.globals(name);
  if (!index_.is_c() || globals.size() != 1 || unit_.kind(globals.front()) != NodeKind::kDeclare) return;
  const std::optional<Writing> writing = all_writing(globals.front(), 0);
  if (!writing || writing->origin.empty()) return;
  buffer.origin = writing->origin;
  buffer.origin_reason.clear();
  buffer.trace = values_.step(StepKind::kCall, writing->call, buffer.trace);
}

// Nothing if something writes into the array of which that is not known.
std::optional<Evaluator::Writing> Evaluator::all_writing(NodeId array, int depth) {
  const bool local = index_.enclosing_function(array) != kNone;
  Writing out;
  for (NodeId use : uses_of(unit_[array].text)) {
    if (index_.declaration(use) != (local ? array : kNone) || !use_may_write(use)) continue;
    const std::optional<Writing> one = writing_by(use, depth);
    if (!one || (out.call != kNone && one->origin != out.origin)) return std::nullopt;
    if (out.call == kNone) out = *one;
  }
  return out;
}

// … by a call that is given the whole of it.
std::optional<Evaluator::Writing> Evaluator::writing_by(NodeId use, int depth) {
  NodeId at = use, up = index_.parent(use);
  // x, &x, &x[0]
  for (; up != kNone; at = up, up = index_.parent(up)) {
    const NodeKind kind = unit_.kind(up);
    const bool first = kind == NodeKind::kIndex && unit_.child(up, 0) == at && unit_.child_count(up) == 2 &&
                       unit_.kind(unit_.child(up, 1)) == NodeKind::kLiteral && unit_.text(unit_.child(up, 1)) == "0";
    if (kind != NodeKind::kCast && !first && !(kind == NodeKind::kUnary && unit_.text(up) == "&")) break;
  }
  if (up == kNone || unit_.kind(up) != NodeKind::kCall || depth > kMostFollowed) return std::nullopt;
  const NodeId callee_node = unit_.child(up, 0);
  if (callee_node == at || unit_.kind(callee_node) != NodeKind::kName) return std::nullopt;
  int position = 0;
  for (uint32_t i = 1; i < unit_.child_count(up) && unit_.child(up, i) != at; ++i) ++position;
  const Value callee = values_[apart(callee_node, up)];
  if (callee.kind == ValueKind::kFunction) {
    int counted = 0;
    for (uint32_t i = 0; i + 1 < unit_.child_count(callee.node); ++i) {
      const NodeId parameter = unit_.child(callee.node, i);
      if (unit_.kind(parameter) != NodeKind::kParameter || counted++ != position) continue;
      return all_writing(parameter, depth + 1);
    }
    return std::nullopt;
  }
  if (callee.kind != ValueKind::kSymbol) return std::nullopt;
  Writing out;
  for (const knowledge::Api* api : catalogue_.calls(index_.language(), callee.text)) {
    for (const auto& [source, origin] : api->fills) {
      if (source.from != knowledge::Source::From::kArgument || source.position != position) continue;
      if (origin.empty() || (out.call != kNone && out.origin != origin)) return std::nullopt;
      out = {up, origin};
    }
  }
  return out.call == kNone ? std::nullopt : std::optional(out);
}

}  // namespace vitrine::trace
