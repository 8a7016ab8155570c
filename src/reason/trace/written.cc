// Buffers, lists and maps that more than one function sees: an array of zeros that a field or global is made as, and
// that another function fills, is not a zero nonce where it is used, and a map that a constructor fills is not empty.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostFollowed = 2;      // functions of the file that hand a buffer on
constexpr size_t kMostFillings = 64;  // statements that work on one list or map

// What a name speaks of: a variable of a function, or of a loop around that stands in none (`static { for (…) }`).
NodeId declared(const source::Unit& unit, const UnitIndex& index, NodeId name) {
  if (const NodeId declaration = index.declaration(name); declaration != kNone) return declaration;
  for (NodeId up = index.parent(name); up != kNone && unit.kind(up) != NodeKind::kType; up = index.parent(up)) {
    if (unit.kind(up) != NodeKind::kLoop || unit.child_count(up) == 0) continue;
    const NodeId first = unit.child(up, 0);
    if (first != kNone && unit.kind(first) == NodeKind::kDeclare && unit.text(first) == unit.text(name)) return first;
  }
  return kNone;
}

// for (…) x[i] = (byte) (i + 1), x[0] = 7: nothing but what is written out and the loop's counter, in one element after
// the other.
bool puts_constants(const source::Unit& unit, const UnitIndex& index, NodeId set) {
  if (unit.kind(set) != NodeKind::kAssign || unit.text(set) != "=") return false;
  const NodeId target = unit.child(set, 0);
  const NodeId at = target != kNone && unit.kind(target) == NodeKind::kIndex ? unit.child(target, 1) : kNone;
  // (One element is not the whole, but where a class sets its own up.)
  const bool sets_up = index.enclosing_function(set) == kNone && index.enclosing_type(set) != kNone;
  if (at == kNone || (unit.kind(at) != NodeKind::kName && (unit.kind(at) != NodeKind::kLiteral || !sets_up)))
    return false;
  std::vector<NodeId> work{at, unit.child(set, 1)};
  for (size_t looked = 0; !work.empty(); ++looked) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || looked > 16) return false;
    switch (unit.kind(id)) {
      case NodeKind::kLiteral: break;
      case NodeKind::kName: {
        const NodeId counter = declared(unit, index, id);
        if (counter == kNone || unit.kind(index.parent(counter)) != NodeKind::kLoop) return false;
        if (unit.text(index.parent(counter)) != "for" || unit.child(counter, 0) == kNone ||
            unit.kind(unit.child(counter, 0)) != NodeKind::kLiteral)
          return false;
        break;
      }
      case NodeKind::kUnary:
        if (unit.text(id) != "-" && unit.text(id) != "~") return false;
        [[fallthrough]];
      case NodeKind::kCast:
      case NodeKind::kBinary:
        for (uint32_t i = 0; i < unit.child_count(id); ++i) {
          if (const NodeId child = unit.child(id, i); child == kNone || unit.kind(child) != NodeKind::kTypeName)
            work.push_back(child);
        }
        break;
      default: return false;
    }
  }
  return true;
}

}  // namespace

// Places that may write into the buffer that a field or global of this name holds.
const std::vector<BufferUse>& Evaluator::buffer_uses(std::string_view name) {
  if (!buffer_uses_made_) {
    buffer_uses_made_ = true;
    for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
      NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kAssign || kind == NodeKind::kUnary) {
        std::string_view operation = unit_.text(id);
        bool counts = operation.find("++") != std::string_view::npos || operation.find("--") != std::string_view::npos;
        if (kind == NodeKind::kUnary && !counts) continue;
        // x[i] = …, x[:4] = …, x[i]++; what is assigned as a whole is asked for elsewhere.
        NodeId target = unit_.child(id, 0);
        bool part = false;
        while (target != kNone && (unit_.kind(target) == NodeKind::kIndex || unit_.kind(target) == NodeKind::kSlice)) {
          part = true;
          target = unit_.child(target, 0);
        }
        // x.name = … puts an entry where objects are maps.
        bool entry =
            !part && target != kNone && unit_.kind(target) == NodeKind::kMember && index_.language() == "javascript";
        if (entry) target = unit_.child(target, 0);
        if (part || entry) note_buffer_use(target, id, -1);
        NodeId whole = part ? kNone : target;
        while (whole != kNone && unit_.kind(whole) == NodeKind::kMember) whole = unit_.child(whole, 0);
        if (whole != kNone && whole != target && unit_.kind(whole) == NodeKind::kName) {
          member_sets_[unit_.text(whole)].push_back(id);
        }
      } else if (kind == NodeKind::kCall) {
        int position = 0;
        for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
          NodeId argument = unit_.child(id, i);
          if (argument == kNone || unit_.kind(argument) == NodeKind::kType) continue;
          NodeId whole = whole_of(argument);
          while (argument != kNone &&
                 (unit_.kind(argument) == NodeKind::kUnary || unit_.kind(argument) == NodeKind::kCast)) {
            argument = unit_.child(argument, 0);
          }
          if (whole == kNone && argument != kNone && unit_.kind(argument) == NodeKind::kCall) {
            // fill(key.data(), …)
            NodeId callee = unit_.child(argument, 0);
            if (callee != kNone && unit_.kind(callee) == NodeKind::kMember && unit_.child_count(argument) == 1) {
              argument = unit_.child(callee, 0);
            }
          }
          note_buffer_use(whole != kNone ? whole : argument, id, position++);
        }
        NodeId callee = unit_.child(id, 0);
        if (callee != kNone && unit_.kind(callee) == NodeKind::kMember) note_buffer_use(unit_.child(callee, 0), id, -1);
      }
    }
  }
  static const std::vector<BufferUse> kNothing;
  auto found = buffer_uses_.find(name);
  return found == buffer_uses_.end() ? kNothing : found->second;
}

void Evaluator::note_buffer_use(NodeId whole, NodeId at, int position) {
  if (whole == kNone) return;
  if (unit_.kind(whole) != NodeKind::kName && unit_.kind(whole) != NodeKind::kMember) return;
  buffer_uses_[unit_.text(whole)].push_back({whole, at, position});
}

bool Evaluator::filled_elsewhere(std::string_view name) {
  auto [known, is_new] = filled_.try_emplace(name, false);
  if (!is_new) return known->second;
  bool filled = false;
  size_t looked = 0;
  for (const BufferUse& use : buffer_uses(name)) {
    if (unit_.kind(use.whole) == NodeKind::kName && index_.declaration(use.whole) != kNone) continue;  // another's
    filled = ++looked > 64 || unit_.kind(use.at) != NodeKind::kCall || writes_into(use.at, use.position, 0);
    if (filled) break;
  }
  filled_[name] = filled;
  return filled;
}

// May this call write into its argument at the position, or into what it is called on (-1)?
bool Evaluator::writes_into(NodeId call, int position, int depth, const Held& held) {
  NodeId callee_node = unit_.child(call, 0);
  if (callee_node == kNone || depth > kMostFollowed) return true;
  ValueId callee = 0;
  if (unit_.kind(callee_node) == NodeKind::kMember) {
    NodeId base_node = unit_.child(callee_node, 0);
    NodeId declared = unit_.kind(base_node) == NodeKind::kName ? index_.declaration(base_node) : kNone;
    ValueId base = declared != kNone ? values_.unknown("a variable", qualified_type(unit_[declared].type))
                                     : apart(base_node, call);
    // `var x = …` is of the type of what it is given.
    const bool inferred = unit_.language == source::Language::kCSharp && declared != kNone &&
                          unit_.kind(declared) == NodeKind::kDeclare && unit_[declared].type == kNone;
    if (inferred && unit_.child(declared, 0) != kNone) base = apart(unit_.child(declared, 0), declared);
    State scratch = module_;
    scratch.frames.resize(1);
    bool was_muted = muted_;
    muted_ = true;
    callee = member_of(base, unit_.text(callee_node), callee_node, scratch);
    muted_ = was_muted;
  } else {
    callee = apart(callee_node, call);
  }
  std::vector<ValueId> callees{callee};
  if (values_[callee].kind == ValueKind::kChoice) callees = values_[callee].alternatives;
  return std::any_of(callees.begin(), callees.end(), [&](ValueId one) {
    const Value target = values_[one];
    if (target.kind == ValueKind::kFunction) return own_writes_into(target.node, position, depth + 1, held);
    if (target.kind != ValueKind::kSymbol && target.kind != ValueKind::kMethod) return true;
    if (const auto& apis = catalogue_.calls(index_.language(), target.text); !apis.empty()) {
      return std::any_of(apis.begin(), apis.end(), [&](const knowledge::Api* api) {
        return std::any_of(api->fills.begin(), api->fills.end(), [&](const auto& fill) {
          using From = knowledge::Source::From;
          return position < 0 ? fill.first.from == From::kReceiver
                              : fill.first.from == From::kArgument && fill.first.position == position;
        });
      });
    }
    if (const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), target.text)) {
      return operation_writes(*function, call, position);
    }
    return catalogue_.constructions(index_.language(), target.text).empty();
  });
}

bool Evaluator::operation_writes(const knowledge::ValueFunction& function, NodeId call, int position) const {
  if (function.into != -2 && function.into == position) return true;
  const std::string& operation = function.operation;
  size_t operand = operation == "array-copy" ? 2 : 0;
  static constexpr std::string_view kEdits[] = {"append",  "edit-text", "insert", "remove", "remove-value",
                                                "reorder", "splice",    "unset",  "clear"};
  const bool edits = std::ranges::find(kEdits, operation) != std::end(kEdits);
  if (operation != "copy" && operation != "array-copy" && operation != "fill" && operation != "put" && !edits)
    return false;
  int argument = operand < function.arguments.size() ? function.arguments[operand] : static_cast<int>(operand);
  if (argument != position) return false;
  if (operation != "fill") return true;
  // Wiped: zeros as before.
  int with = function.arguments.size() > 1 ? function.arguments[1] : function.arguments.empty() ? 1 : -1;
  if (with < 0 || static_cast<uint32_t>(with) + 1 >= unit_.child_count(call)) return with >= 0;
  NodeId filling = unit_.child(call, static_cast<uint32_t>(with) + 1);
  while (filling != kNone && unit_.kind(filling) == NodeKind::kCast) filling = unit_.child(filling, 0);
  return filling == kNone || unit_.kind(filling) != NodeKind::kLiteral || unit_.text(filling) != "0";
}

bool Evaluator::own_writes_into(NodeId function, int position, int depth, const Held& held) {
  if (position < 0 || depth > kMostFollowed || (unit_[function].flags & source::kNoBody) != 0) return true;
  int at = 0;
  NodeId meant = kNone;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    NodeId parameter = unit_.child(function, i);
    if (unit_.kind(parameter) != NodeKind::kParameter || (unit_[parameter].flags & source::kReceiver) != 0) continue;
    if (at++ == position) meant = parameter;
  }
  if (meant == kNone) return true;
  if (index_.is_c()) return holder_may_write(meant, held, depth);
  const std::vector<BufferUse> uses = buffer_uses(unit_.text(meant));
  return std::any_of(uses.begin(), uses.end(), [&](const BufferUse& use) {
    if (unit_.kind(use.whole) != NodeKind::kName || index_.declaration(use.whole) != meant) return false;
    return unit_.kind(use.at) != NodeKind::kCall || writes_into(use.at, use.position, depth);
  });
}

// What a name, or a member of a struct of this unit, is declared as; kNone where that is not told.
NodeId Evaluator::declared_as(NodeId place) const {
  if (unit_.kind(place) == NodeKind::kName) {
    const NodeId local = index_.declaration(place);
    const std::vector<NodeId>& globals = index_.globals(unit_.text(place));
    return local != kNone ? unit_[local].type : globals.empty() ? kNone : unit_[globals.front()].type;
  }
  const NodeId base = unit_.kind(place) == NodeKind::kMember ? unit_.child(place, 0) : kNone;
  const NodeId type = base != kNone && unit_.kind(base) == NodeKind::kName ? declared_as(base) : kNone;
  const NodeId holder = type == kNone ? kNone : index_.record(unit_.text(index_.behind_alias(type)));
  const NodeId member = holder == kNone ? kNone : index_.field(holder, unit_.text(place));
  return member == kNone ? kNone : unit_[member].type;
}

// The struct that a pointer, or an array of them, leads to.
NodeId Evaluator::record_behind(NodeId pointer) const {
  const NodeId type = declared_as(pointer);
  const bool leads = type != kNone && (unit_[type].flags & (source::kPointer | source::kArrayType)) != 0;
  return leads ? index_.record(unit_.text(index_.behind_alias(type))) : kNone;
}

// The structs that a variable or member is: `x`, `x->key`, `x->keys[i]`.
void Evaluator::note_records(NodeId written, const std::unordered_multimap<std::string_view, NodeId>& members) {
  while (written != kNone && (unit_.kind(written) == NodeKind::kIndex || unit_.kind(written) == NodeKind::kCast)) {
    written = unit_.child(written, 0);
  }
  if (written == kNone) return;
  const auto note = [&](NodeId type) {
    const NodeId record = index_.record_of({type, true});
    if (record != kNone) filled_as_whole_->insert(record);
  };
  if (unit_.kind(written) == NodeKind::kMember) {
    if (const NodeId type = declared_as(written); type != kNone) return note(type);
    const auto [first, last] = members.equal_range(unit_.text(written));
    for (auto one = first; one != last; ++one) filled_as_whole_->insert(one->second);
  } else if (unit_.kind(written) == NodeKind::kName) {
    note(declared_as(written));
  }
}

bool Evaluator::filled_as_whole(NodeId record) {
  if (unit_.language != source::Language::kC) return false;
  if (!filled_as_whole_) {
    filled_as_whole_.emplace();
    std::unordered_multimap<std::string_view, NodeId> members;  // by name: the structs that members of that name are
    for (NodeId type : index_.all_types()) {
      for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
        const NodeId member = unit_.child(type, i);
        if (unit_.kind(member) != NodeKind::kField) continue;
        const NodeId of = index_.record_of({unit_[member].type, true});
        if (of != kNone) members.emplace(unit_.text(member), of);
      }
    }
    for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) == NodeKind::kAssign && unit_.text(id) == "=") note_records(unit_.child(id, 0), members);
      if (unit_.kind(id) != NodeKind::kCall) continue;
      // (What functions of this file do with a pointer is seen where they do it.)
      const bool is_own = !index_.functions(index_.last_name(id)).empty();
      for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
        NodeId argument = unit_.child(id, i);
        while (argument != kNone && unit_.kind(argument) == NodeKind::kCast) argument = unit_.child(argument, 0);
        if (argument == kNone) continue;
        const bool address = unit_.kind(argument) == NodeKind::kUnary && unit_.text(argument) == "&";
        const NodeId behind = address || is_own ? kNone : record_behind(argument);
        if (!address && (behind == kNone || filled_as_whole_->contains(behind))) continue;
        if (!writes_into(id, static_cast<int>(i) - 1, 0)) continue;
        if (address) {
          note_records(unit_.child(argument, 0), members);
        } else {
          filled_as_whole_->insert(behind);
        }
      }
    }
    // … and what stands in one of them.
    std::vector<NodeId> work(filled_as_whole_->begin(), filled_as_whole_->end());
    while (!work.empty()) {
      const NodeId outer = work.back();
      work.pop_back();
      for (uint32_t i = 0; i < unit_.child_count(outer); ++i) {
        const NodeId member = unit_.child(outer, i);
        const NodeId of = unit_.kind(member) == NodeKind::kField ? index_.record_of({unit_[member].type, true}) : kNone;
        if (of != kNone && filled_as_whole_->insert(of).second) work.push_back(of);
      }
    }
  }
  return filled_as_whole_->contains(record);
}

// C: … through a pointer or a record that it is put into?
bool Evaluator::filled_through_another(std::string_view global) {
  return index_.is_c() && std::ranges::any_of(index_.globals(global), [&](NodeId declaration) {
           const bool array = unit_.kind(declaration) == NodeKind::kDeclare &&
                              (unit_[declaration].flags & source::kConst) == 0 &&
                              array_type(unit_[declaration].type) != kNone;
           return array && any_use_may_write(declaration);
         });
}

// Zeros that a field or global is made as count only where nothing else fills them, and a list or map holds what
// functions put there too. Asked when nothing is being evaluated for the first time any more: what fills them may be
// found through what is.
void Evaluator::settle_written(std::vector<ValueId> values, std::string_view name) {
  // (One that is made one way or another is each of them.)
  for (size_t i = 0; i < values.size(); ++i) {
    const std::vector<ValueId> alternatives = values_[values[i]].alternatives;
    values.insert(values.end(), alternatives.begin(), alternatives.end());
  }
  std::erase_if(values, [&](ValueId id) { return !is_zeros(id) && !is_container(id) && !is_own_instance(id); });
  if (!values.empty()) to_settle_.emplace_back(std::move(values), name);
  if (settling_ || !lazy_running_.empty()) return;
  settling_ = true;
  // (Nothing is ever written into `new byte[0]`, whoever it is handed to.)
  auto has_no_room = [&](ValueId id) {
    const Object* array = module_.object(values_[id].object);
    return (source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp) && array != nullptr &&
           array->shape == Shape::kList && array->length == 0;
  };
  while (!to_settle_.empty()) {
    auto [made, of] = std::move(to_settle_.back());
    to_settle_.pop_back();
    for (ValueId id : made) {
      if (is_own_instance(id)) {
        set_up_instance(values_[id].object, of);
      } else if (is_container(id)) {
        set_members(values_[id].object, of);
        fill_container(values_[id].object, of);
        const Object* filled = module_.object(values_[id].object);
        const bool nothing = filled->shape == Shape::kList && filled->elements.empty() && filled->complete;
        if (source::extends_cpp(unit_.language) && nothing && filled_elsewhere(of)) {
          become_unknown(id, written_elsewhere(of), module_);
        }
      } else if (!has_no_room(id) && (filled_elsewhere(of) || filled_through_another(of))) {
        if (index_.is_c()) {
          become_unknown(id, written_elsewhere(of), module_);
          written_by_others(module_.change(values_[id].object), of);
        } else {
          fill_buffer(id, of);
        }
      }
    }
  }
  settling_ = false;
}

// Zeros that calls elsewhere in the file fill: what these put there, each by itself, where they all put in the same.
void Evaluator::fill_buffer(ValueId buffer, std::string_view name) {
  constexpr size_t kMostCalls = 8;
  const ObjectId id = values_[buffer].object;
  std::string origin;
  TraceId trace = 0;
  size_t calls = 0;
  bool same = true;
  for (const BufferUse& use : std::vector<BufferUse>(buffer_uses(name))) {
    if (unit_.kind(use.whole) == NodeKind::kName && index_.declaration(use.whole) != kNone) continue;  // another's
    if (unit_.kind(use.at) == NodeKind::kCall && !writes_into(use.at, use.position, 0)) continue;
    if (puts_constants(unit_, index_, use.at) && (origin.empty() || origin == "literal-array")) {
      origin = "literal-array";
      trace = values_.step(StepKind::kAssigned, use.at, trace);
      continue;
    }
    same = unit_.kind(use.at) == NodeKind::kCall && ++calls <= kMostCalls;
    if (!same) break;
    // What the call does besides it does where it runs.
    const std::vector<HeapEntry> others = module_.heap;
    apart(use.at, use.at, true);
    const Content filled = content(buffer, module_);
    // (One element is not the whole, but a constant text among zeros is as constant; own functions may count.)
    const bool copied = is_constant_origin(filled.origin) && index_.functions(index_.last_name(use.at)).empty();
    const bool whole = module_.object(id)->elements.empty() || copied;
    same = !filled.origin.empty() && filled.origin != "zero" && whole && (origin.empty() || origin == filled.origin);
    for (const HeapEntry& entry : others) module_.set_version(entry.id, entry.version);
    if (!same) break;
    origin = filled.origin;
    trace = filled.trace;
  }
  if (!same || origin.empty()) return become_unknown(buffer, written_elsewhere(name), module_);
  Object& filled = module_.change(id);
  filled.elements.clear();
  filled.zeroed = false;
  filled.complete = false;
  filled.origin = origin;
  filled.trace = trace;
}

// An array of C that is declared static and without a value is zero while nothing in the file writes into it.
bool Evaluator::stays_zero(NodeId declaration) {
  const NodeId type = unit_[declaration].type;
  if (!index_.is_c() || (unit_[declaration].flags & source::kStatic) == 0 || unit_.child(declaration, 0) != kNone)
    return false;
  if (type == kNone || (unit_[type].flags & source::kArrayType) == 0) return false;
  if ((unit_[type].flags & source::kPointer) != 0 || index_.type(unit_.text(index_.behind_alias(type))) != kNone)
    return false;
  if ((unit_[declaration].flags & source::kConst) == 0) return !may_be_written(declaration);
  // Nothing can write into a constant one, however it is handed on.
  return index_.enclosing_function(declaration) != kNone || index_.globals(unit_.text(declaration)).size() <= 1;
}

// May anything in the file write into the array that is declared there?
bool Evaluator::may_be_written(NodeId declaration) {
  if (auto known = may_be_written_.find(declaration); known != may_be_written_.end()) return known->second;
  may_be_written_.emplace(declaration, true);  // … while it is asked for
  const bool written = index_.globals(unit_.text(declaration)).size() > 1 || any_use_may_write(declaration);
  may_be_written_[declaration] = written;
  return written;
}

bool Evaluator::any_use_may_write(NodeId declaration) {
  const bool local = index_.enclosing_function(declaration) != kNone;
  return std::ranges::any_of(uses_of(unit_[declaration].text), [&](NodeId use) {
    return index_.declaration(use) == (local ? declaration : kNone) && use_may_write(use);
  });
}

// C: what statements elsewhere in the file set members of a global to. (`struct T x = {NULL, 0}` is a list until then.)
void Evaluator::set_members(ObjectId id, std::string_view global) {
  const Object record = *module_.object(id);
  const bool written_out = record.birth != kNone &&
                           (unit_.kind(record.birth) == NodeKind::kArray || unit_.kind(record.birth) == NodeKind::kMap);
  const NodeId holder = written_out ? index_.parent(record.birth) : kNone;
  if (!index_.is_c() || holder == kNone || unit_.kind(holder) != NodeKind::kDeclare || unit_[holder].type == kNone)
    return;
  const NodeId type = unit_[holder].type;
  if ((unit_[type].flags & source::kArrayType) != 0) return;
  buffer_uses(global);
  std::vector<NodeId> sets = member_sets_[global];
  std::erase_if(sets, [&](NodeId set) {
    NodeId whole = unit_.child(set, 0);
    while (unit_.kind(whole) == NodeKind::kMember) whole = unit_.child(whole, 0);
    return index_.declaration(whole) != kNone;  // another variable of that name
  });
  const bool filled = filled_elsewhere(global);
  if (sets.empty() && !filled) return;
  Object& changed = module_.change(id);
  if (record.shape == Shape::kList) {
    const std::vector<std::string> names = members_given(record.birth);
    if (names.empty()) return;
    changed.shape = Shape::kRecord;
    changed.length = -1;
    changed.elements.clear();
    for (size_t at = 0; at < names.size() && at < record.elements.size(); ++at) {
      changed.set_field(names[at], record.elements[at]);
    }
    changed.complete = names.size() <= record.elements.size();
  }
  if (filled) become_unknown(values_.object(id, ""), written_elsewhere(global), module_);
  std::vector<std::pair<std::string, std::vector<ValueId>>> all;
  for (NodeId set : sets) {
    NodeId member = unit_.child(set, 0);
    bool part = false;
    for (; unit_.kind(unit_.child(member, 0)) == NodeKind::kMember; member = unit_.child(member, 0)) part = true;
    const std::string name(unit_.text(member));
    NodeId right = unit_.child(set, 1);
    const bool is_literal = !part && right != kNone && unit_.kind(set) == NodeKind::kAssign && unit_.text(set) == "=" &&
                            unit_.kind(right) == NodeKind::kLiteral;
    ValueId value = is_literal
                        ? literal(right)
                        : values_.unknown("`" + std::string(global) + "." + name + "` is set elsewhere in the file");
    if (is_literal) value = values_.traced(value, values_.step(StepKind::kAssigned, set, values_[value].trace));
    auto known = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.first == name; });
    if (known == all.end()) known = all.insert(all.end(), {name, {}});
    if (known->second.size() < limits_.alternatives) known->second.push_back(value);
  }
  for (auto& [name, values] : all) {
    Object& now = module_.change(id);
    const ValueId held = now.field(name);
    const bool any = std::ranges::any_of(values, [&](ValueId one) { return values_[one].kind == ValueKind::kUnknown; });
    // What it holds before it is set to something is nothing that a user of it meets.
    if (held != 0 && !(any && holds_nothing(held))) values.insert(values.begin(), held);
    now.set_field(name, values_.choice(values, limits_.alternatives + 1));
  }
}

bool Evaluator::is_zeros(ValueId id) const {
  const Object* object = values_[id].kind == ValueKind::kObject ? module_.object(values_[id].object) : nullptr;
  // Python's bytes never change.
  return object != nullptr && object->zeroed && object->type != "bytes" && values_[id].type != "bytes" &&
         content(id, module_).origin == "zero";
}

// A list or map of which all is known.
bool Evaluator::is_container(ValueId id) const {
  const Object* object = values_[id].kind == ValueKind::kObject ? module_.object(values_[id].object) : nullptr;
  return object != nullptr && (object->shape == Shape::kList || object->shape == Shape::kRecord) && object->complete &&
         !object->zeroed && object->api == nullptr;
}

// Is the expression a statement of its own that its function always comes to?
bool Evaluator::always_runs(NodeId expression) const {
  for (NodeId at = index_.parent(expression); at != kNone; at = index_.parent(at)) {
    NodeKind kind = unit_.kind(at);
    if (kind == NodeKind::kFunction || at == unit_.root) return true;
    if (kind != NodeKind::kBlock && kind != NodeKind::kExpression) return false;
  }
  return false;
}

// What functions, and statements of a file that is not run as a whole, put into a list or map that a field or a
// variable of the file of this name holds. Each such statement is evaluated by itself, in the order of the text; of an
// entry that it changes both values may be found.
void Evaluator::fill_container(ObjectId id, std::string_view name) {
  std::vector<BufferUse> uses;
  for (const BufferUse& use : buffer_uses(name)) {
    bool another = unit_.kind(use.whole) == NodeKind::kName && index_.declaration(use.whole) != kNone;
    if (another || use.position >= 0) continue;
    if (index_.enclosing_function(use.at) == kNone && (index_.is_c() || (module_runs_ && index_.relevant(use.at))))
      continue;
    uses.push_back(use);
  }
  if (uses.size() > kMostFillings) {
    module_.change(id).complete = false;
    return;
  }
  bool in_order = true;
  NodeId only = kNone;
  std::vector<ValueId> all = module_.object(id)->elements;
  for (const BufferUse& use : uses) {
    const Object before = *module_.object(id);
    apart(use.at, use.at, true);
    const Object* after = module_.object(id);
    if (*after == before) continue;
    if (before.complete && !after->complete && after->fields.empty() && after->elements.empty()) {
      // Something that is not known may be done to it; what it was made with is still there.
      Object& kept = module_.change(id);
      kept = before;
      kept.complete = false;
      continue;
    }
    NodeId function = index_.enclosing_function(use.at);
    in_order = in_order && (only == kNone || only == function) && always_runs(use.at) &&
               after->elements.size() >= before.elements.size();
    only = function;
    std::vector<std::pair<std::string, ValueId>> either;
    for (const auto& [key, value] : before.fields) {
      ValueId now = after->field(key);
      if (now != value) either.emplace_back(key, now == 0 ? value : values_.choice({value, now}, limits_.alternatives));
    }
    all.insert(all.end(), after->elements.begin(), after->elements.end());
    if (either.empty()) continue;
    Object& changed = module_.change(id);
    for (auto& [key, value] : either) changed.set_field(key, value);
  }
  if (in_order || all.empty() || module_.object(id)->shape != Shape::kList) return;
  // Which stands where is not known.
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  ValueId any = values_.choice(all, limits_.alternatives);
  Object& list = module_.change(id);
  std::fill(list.elements.begin(), list.elements.end(), any);
}

// Java, Kotlin, C#: an object of a class of the file.
bool Evaluator::is_own_instance(ValueId id) const {
  if (!source::runs_on_java(unit_.language) && unit_.language != source::Language::kCSharp) return false;
  const Object* object = values_[id].kind == ValueKind::kObject ? module_.object(values_[id].object) : nullptr;
  return object != nullptr && object->shape == Shape::kInstance && object->type_node != kNone && object->api == nullptr;
}

// What the file does to such an object after it was made: `settings.use("MD5")`, `settings.name = "MD5"`. Where the
// only constructor around does, whatever happens, it is so from there on; else both what was and what is set may be
// found.
void Evaluator::set_up_instance(ObjectId id, std::string_view name) {
  const NodeId type = module_.object(id)->type_node;
  std::vector<NodeId> all;
  // The class whose field it is, where that is told by where it is made. (Others may have a field of that name.)
  auto holder = [&](NodeId at) {
    const NodeId around = at == kNone ? kNone : index_.enclosing_type(at);
    return around == kNone ? kNone : index_.holder_of_field(around, name);
  };
  const NodeId owner = holder(module_.object(id)->birth);
  auto is_the_fields = [&](NodeId whole) {
    if (unit_.kind(whole) == NodeKind::kName && index_.declaration(whole) != kNone) return false;
    return owner == kNone || holder(whole) == kNone || holder(whole) == owner;
  };
  for (const BufferUse& use : buffer_uses(name)) {
    if (use.position >= 0 || unit_.kind(use.at) != NodeKind::kCall || !is_the_fields(use.whole)) continue;
    const std::vector<NodeId>& methods = index_.methods_of(type, index_.last_name(use.at));
    if (std::ranges::any_of(methods, [&](NodeId method) { return index_.sets_own(method); })) all.push_back(use.at);
  }
  for (NodeId set : member_sets_[name]) {
    const NodeId member = unit_.child(set, 0);
    const NodeId whole = unit_.kind(member) == NodeKind::kMember ? unit_.child(member, 0) : kNone;
    if (whole != kNone && unit_.kind(whole) == NodeKind::kName && is_the_fields(whole)) all.push_back(set);
  }
  if (all.size() > kMostFillings) return become_unknown(values_.object(id, ""), written_elsewhere(name), module_);
  std::ranges::sort(all, {}, [&](NodeId at) { return unit_[at].begin; });
  auto is_certain = [&](NodeId at) {
    const NodeId function = index_.enclosing_function(at), around = index_.enclosing_type(at);
    if (function == kNone || (unit_[function].flags & source::kConstructor) == 0 || !always_runs(at)) return false;
    return std::ranges::none_of(index_.all_functions(), [&](NodeId other) {
      return other != function && (unit_[other].flags & source::kConstructor) != 0 &&
             index_.enclosing_type(other) == around;
    });
  };
  for (NodeId at : all) {
    const Object before = *module_.object(id);
    // (What it does to others, such as another class's object of that name, it does where it runs.)
    const std::vector<HeapEntry> others = module_.heap;
    apart(at, at, true);
    for (const HeapEntry& entry : others) {
      if (entry.id != id) module_.set_version(entry.id, entry.version);
    }
    if (*module_.object(id) == before || is_certain(at)) continue;
    Object& changed = module_.change(id);
    for (const auto& [key, value] : before.fields) {
      const ValueId now = changed.field(key);
      if (now == value || now == 0) continue;
      // (The same object may be asked about again.)
      const bool is_there = std::ranges::any_of(values_.possibilities(value), [&](const Possible& one) {
        const Value &held = values_[one.value], &set = values_[now];
        return held.kind == set.kind && held.text == set.text && held.integer == set.integer &&
               held.object == set.object;
      });
      changed.set_field(key, is_there ? value : values_.choice({value, now}, limits_.alternatives));
    }
  }
}

}  // namespace vitrine::trace
