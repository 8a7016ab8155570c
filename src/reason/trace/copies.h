// Go and Rust: a record or an array that is put into another variable is a copy of its own (or, in Rust, is moved,
// which comes to the same). What of it is a pointer, a slice or a map stays shared. An expression's type is told by
// what its names are declared as; where that is not known, nothing is copied.
#pragma once

#include <string_view>

#include "reason/trace/index.h"

namespace vitrine::trace {

inline constexpr int kMostCopyHops = 8;

// A type as it is written somewhere: its name, and what stands around that.
struct Written {
  source::NodeId node = source::kNone;  // source::kNone where only the name is known
  std::string_view name;
  bool is_pointer = false;
  bool is_slice = false;
  bool is_array = false;  // of a length that is written
};

inline Written written(const source::Unit& unit, source::NodeId type) {
  Written out;
  if (type == source::kNone || unit.kind(type) != source::NodeKind::kTypeName) return out;
  out.node = type;
  out.name = unit.text(type);
  const uint16_t flags = unit[type].flags;
  out.is_pointer = (flags & source::kPointer) != 0;
  const bool has_elements = (flags & source::kArrayType) != 0;
  out.is_array = has_elements && !unit.text2(type).empty();
  out.is_slice = has_elements && !out.is_array;
  return out;
}

class WrittenTypes {
 public:
  WrittenTypes(const source::Unit& unit, const UnitIndex& index) : unit_(unit), index_(index) {}

  bool is_value(const Written& type) const {
    if (type.is_pointer || type.is_slice) return false;
    if (type.is_array) return true;
    const source::NodeId record = type.name.empty() ? source::kNone : index_.type(type.name);
    return record != source::kNone && (unit_[record].flags & source::kStruct) != 0;
  }

  // What a loop goes through is put into it, one after the other.
  bool is_element(source::NodeId declared) const {
    const source::NodeId loop = index_.parent(declared);
    return loop != source::kNone && unit_.kind(loop) == source::NodeKind::kLoop && unit_.text(loop) == "each" &&
           unit_.child(loop, 0) == declared;
  }

  Written of(source::NodeId expression, int hops = 0) const {
    if (expression == source::kNone || hops > kMostCopyHops) return {};
    const source::NodeId first = unit_.child_count(expression) > 0 ? unit_.child(expression, 0) : source::kNone;
    switch (unit_.kind(expression)) {
      case source::NodeKind::kName: return of_declared(index_.declaration(expression), hops + 1);
      case source::NodeKind::kNew:
      case source::NodeKind::kArray:
      case source::NodeKind::kMap: return written(unit_, unit_[expression].type);
      case source::NodeKind::kMember: {
        const source::NodeId field = index_.field(record(of(first, hops + 1)), unit_.text(expression));
        return field == source::kNone ? Written{} : written(unit_, unit_[field].type);
      }
      case source::NodeKind::kIndex: return element(of(first, hops + 1));
      case source::NodeKind::kUnary: {
        Written type = of(first, hops + 1);
        if (unit_.text(expression) == "*") {
          type.is_pointer = false;
        } else if (unit_.text(expression) == "&") {
          type.is_pointer = true;
        } else {
          return {};
        }
        return type;
      }
      case source::NodeKind::kCall: return of_result(first, hops + 1);
      default: return {};
    }
  }

 private:
  source::NodeId record(const Written& type) const {
    return type.name.empty() || type.is_slice || type.is_array ? source::kNone : index_.type(type.name);
  }

  Written element(const Written& type) const {
    if (type.is_slice || type.is_array) {
      Written out;
      if (type.node != source::kNone && unit_.child_count(type.node) > 0)
        return out;  // elements that are arrays themselves
      out.name = type.name;
      out.is_pointer = out.name.starts_with('*');
      return out;
    }
    return type.node != source::kNone && type.name == "map" ? written(unit_, unit_.child(type.node, 1)) : Written{};
  }

  Written of_declared(source::NodeId declared, int hops) const {
    if (declared == source::kNone) return {};
    const source::NodeKind kind = unit_.kind(declared);
    if (kind != source::NodeKind::kDeclare && kind != source::NodeKind::kParameter && kind != source::NodeKind::kField)
      return {};
    if (unit_[declared].type != source::kNone) return written(unit_, unit_[declared].type);
    if (kind == source::NodeKind::kParameter || unit_[declared].op != 0) return {};
    if (const source::NodeId initial = unit_.child(declared, 0); initial != source::kNone) return of(initial, hops);
    const source::NodeId loop = index_.parent(declared);
    return is_element(declared) ? element(of(unit_.child(loop, 1), hops)) : Written{};
  }

  Written of_result(source::NodeId callee, int hops) const {
    source::NodeId function = source::kNone;
    if (callee == source::kNone) return {};
    if (unit_.kind(callee) == source::NodeKind::kMember) {
      const source::NodeId of_type = record(of(unit_.child(callee, 0), hops));
      const auto& methods = index_.methods_of(of_type, unit_.text(callee));
      if (of_type != source::kNone && methods.size() == 1) function = methods.front();
    }
    return function == source::kNone ? Written{} : written(unit_, unit_[function].type);
  }

  const source::Unit& unit_;
  const UnitIndex& index_;
};

// Rust: a local variable that was made as a record or an array, or given one that was: no reference.
inline bool made_in_place(const source::Unit& unit, const UnitIndex& index, source::NodeId name) {
  for (int hops = 0; hops < kMostCopyHops && unit.kind(name) == source::NodeKind::kName; ++hops) {
    const source::NodeId declared = index.declaration(name);
    if (declared == source::kNone || unit.kind(declared) != source::NodeKind::kDeclare || unit[declared].op != 0)
      return false;
    name = unit.child(declared, 0);
    if (name == source::kNone) return false;
  }
  return unit.kind(name) == source::NodeKind::kNew || unit.kind(name) == source::NodeKind::kArray;
}

}  // namespace vitrine::trace
