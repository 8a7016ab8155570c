// What a construct is by its form alone: a comparison by a method, a statement that leads away, what a loop changes.
#include <algorithm>

#include "reason/trace/index.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

namespace {

// size < 2048, MIN_BITS > size, mode not in ("GCM", "CCM"): a comparison of one of the names with what is written out
// or is a constant by its name. (C compares lengths in every loop.)
bool bounds(const source::Unit& unit, NodeId comparison, const std::unordered_set<StringId>& names) {
  if (source::extends_c(unit.language)) return false;
  const std::string_view operation = unit.text(comparison);
  const bool of_size = operation == "<" || operation == ">" || operation == "<=" || operation == ">=";
  if (!of_size && operation != "in" && operation != "not in") return false;
  NodeId asked = unit.child(comparison, 0), limit = unit.child(comparison, 1);
  auto is_asked = [&](NodeId id) {
    return id != kNone && unit.kind(id) == NodeKind::kName && names.contains(unit[id].text);
  };
  if (of_size && !is_asked(asked)) std::swap(asked, limit);
  if (!is_asked(asked) || limit == kNone) return false;
  const std::string_view name = unit.text(limit);
  const bool constant =
      unit.kind(limit) == NodeKind::kName && std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
  if (!of_size) return constant || unit.kind(limit) == NodeKind::kArray;
  const bool number = unit.kind(limit) == NodeKind::kLiteral &&
                      unit[limit].op == static_cast<uint8_t>(source::LiteralKind::kInteger) && name.size() > 1;
  return constant || number;
}

}  // namespace

std::pair<NodeId, NodeId> UnitIndex::equality(NodeId call) const {
  const std::pair<NodeId, NodeId> none{kNone, kNone};
  if (unit_.kind(call) != NodeKind::kCall || unit_.child_count(call) != 2) return none;
  NodeId callee = unit_.child(call, 0), argument = unit_.child(call, 1);
  if (callee == kNone || argument == kNone || unit_.kind(callee) != NodeKind::kMember) return none;
  NodeId receiver = unit_.child(callee, 0);
  auto is_text = [&](NodeId id) {
    return id != kNone && unit_.kind(id) == NodeKind::kLiteral &&
           static_cast<source::LiteralKind>(unit_[id].op) == source::LiteralKind::kString;
  };
  if (receiver == kNone || is_text(receiver) == is_text(argument)) return none;
  if (!compares(unit_.text(callee))) return none;
  return is_text(argument) ? std::pair(receiver, argument) : std::pair(argument, receiver);
}

bool UnitIndex::compares(std::string_view method) const {
  return std::any_of(std::begin(kTextTypes), std::end(kTextTypes), [&](std::string_view type) {
    const knowledge::ValueFunction* known =
        catalogue_.value_function(language_, std::string(type) + "." + std::string(method));
    return known != nullptr && known->operation == "equal";
  });
}

// What a loop of C++ goes through, `list` of for (auto& x : list); kNone for other nodes.
NodeId UnitIndex::list_behind(NodeId loop) const {
  const bool rust = unit_.language == source::Language::kRust;
  if ((!rust && !source::extends_cpp(unit_.language)) || unit_.kind(loop) != NodeKind::kLoop) return kNone;
  NodeId variable = unit_.child(loop, 0);
  bool each = unit_.text(loop) == "each" && variable != kNone && unit_.kind(variable) == NodeKind::kDeclare;
  if (!each || !rust) return each ? unit_.child(loop, 1) : kNone;
  // list.iter_mut(), &mut list
  const NodeId list = unit_.child(loop, 1);
  if (list != kNone && unit_.kind(list) == NodeKind::kUnary && unit_.text(list) == "&") return unit_.child(list, 0);
  const NodeId callee = list != kNone && unit_.kind(list) == NodeKind::kCall ? unit_.child(list, 0) : kNone;
  const bool opens = callee != kNone && unit_.kind(callee) == NodeKind::kMember && unit_.text(callee) == "iter_mut";
  return opens ? unit_.child(callee, 0) : kNone;
}

// A statement that calls what does not return: exit(1), panic("…"), System.exit(1).
bool UnitIndex::ends(NodeId statement) const {
  NodeId call = unit_.child_count(statement) == 1 ? unit_.child(statement, 0) : kNone;
  if (call == kNone || unit_.kind(call) != NodeKind::kCall) return false;
  NodeId callee = unit_.child(call, 0);
  if (callee == kNone) return false;
  auto known = [&](std::string_view name) {
    const knowledge::ValueFunction* function = catalogue_.value_function(language_, name);
    return function != nullptr && function->operation == "ends";
  };
  if (unit_.kind(callee) == NodeKind::kName) {
    std::string_view from = imported(unit_.text(callee));
    return functions(unit_.text(callee)).empty() && known(from.empty() ? unit_.text(callee) : from);
  }
  if (unit_.kind(callee) != NodeKind::kMember || unit_.kind(unit_.child(callee, 0)) != NodeKind::kName) return false;
  std::string_view base = unit_.text(unit_.child(callee, 0)), from = imported(base);
  std::string name = std::string(from.empty() ? base : from) + "." + std::string(unit_.text(callee));
  return known(name) || (language_ == "java" && known("java.lang." + name));
}

bool UnitIndex::only_throws(NodeId expression) const {
  if (expression == kNone) return false;
  if (unit_.kind(expression) == NodeKind::kThrow) return true;
  // default -> throw …, (() => { throw … })(): a function that is called where it stands.
  NodeId callee = unit_.kind(expression) == NodeKind::kCall ? unit_.child(expression, 0) : kNone;
  if (callee == kNone || unit_.kind(callee) != NodeKind::kLambda) return false;
  NodeId function = unit_.child(callee, 0);
  NodeId body = unit_.child(function, unit_.child_count(function) - 1);
  return unit_.kind(body) == NodeKind::kBlock && unit_.child_count(body) == 1 &&
         unit_.kind(unit_.child(body, 0)) == NodeKind::kThrow;
}

// The variable that an expression denotes or points into; kNone if it is something else.
NodeId UnitIndex::root_of(NodeId id) const {
  for (int depth = 0; id != kNone && depth < 16; ++depth) {
    switch (unit_.kind(id)) {
      case NodeKind::kName: return id;
      case NodeKind::kUnary:
      case NodeKind::kCast:
      case NodeKind::kSlice:
      case NodeKind::kIndex:
      case NodeKind::kBinary: id = unit_.child(id, 0); break;
      default: return kNone;
    }
  }
  return kNone;
}

std::vector<std::string_view> UnitIndex::self_dependent(NodeId loop_body) const {
  std::vector<std::string_view> out;
  std::vector<NodeId> stack{loop_body};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    if (is_definition(unit_.kind(id))) continue;
    if (unit_.kind(id) == NodeKind::kAssign) {
      NodeId target = unit_.child(id, 0);
      if (target != kNone && unit_.kind(target) == NodeKind::kName) {
        bool depends = unit_.text(id) != "=";
        if (!depends && unit_.child(id, 1) != kNone) depends = speaks_of(unit_.child(id, 1), unit_[target].text);
        if (depends) out.push_back(unit_.text(target));
      }
    } else if (unit_.kind(id) == NodeKind::kUnary && unit_.child(id, 0) != kNone &&
               unit_.kind(unit_.child(id, 0)) == NodeKind::kName && unit_.text(id).size() > 1 &&
               (unit_.text(id).find("++") != std::string_view::npos ||
                unit_.text(id).find("--") != std::string_view::npos)) {
      out.push_back(unit_.text(unit_.child(id, 0)));
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
  return out;
}

std::vector<std::pair<std::string_view, std::string_view>> UnitIndex::methods_called(NodeId loop) const {
  std::vector<std::pair<std::string_view, std::string_view>> out;
  std::vector<NodeId> stack{loop};
  while (!stack.empty()) {
    const NodeId id = stack.back();
    stack.pop_back();
    if (is_definition(unit_.kind(id))) continue;
    if (unit_.kind(id) == NodeKind::kMember && unit_.child(id, 0) != kNone) {
      // a.append(x).append(y)
      const NodeId around = parent(id);
      const NodeId base = unit_.child(id, 0);
      if (unit_.kind(base) == NodeKind::kName && around != kNone && unit_.kind(around) == NodeKind::kCall) {
        out.emplace_back(unit_.text(base), unit_.text(id));
      }
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
  return out;
}

// A `switch` over one of the names that leaves where none of its constants fits: behind it, the name is one of them.
bool UnitIndex::selects(NodeId id, const std::unordered_set<StringId>& names) const {
  NodeId subject = unit_.child(id, 0);
  if (subject == kNone || unit_.kind(subject) != NodeKind::kName || !names.contains(unit_[subject].text)) return false;
  bool leaves_otherwise = false;
  for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
    NodeId at = unit_.child(id, i);
    if (at == kNone || unit_.kind(at) != NodeKind::kCase) continue;
    NodeId labels = unit_.child(at, 0), body = unit_.child(at, 1);
    for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels); ++j) {
      if (unit_.kind(unit_.child(labels, j)) != NodeKind::kLiteral) return false;
    }
    if ((unit_[at].flags & source::kDefault) == 0 || body == kNone || unit_.child_count(body) == 0) continue;
    NodeId last = unit_.child(body, unit_.child_count(body) - 1);
    NodeKind kind = last == kNone ? NodeKind::kNull : unit_.kind(last);
    leaves_otherwise = kind == NodeKind::kReturn || kind == NodeKind::kThrow || kind == NodeKind::kContinue ||
                       (kind == NodeKind::kExpression && ends(last));
  }
  return leaves_otherwise;
}

// An `if` without `else` whose body leaves where one of the names is, or is not, a constant that is written out, or by
// what was answered.
bool UnitIndex::guards(NodeId id, const std::unordered_set<StringId>& names,
                       const std::unordered_set<StringId>& answers) const {
  NodeId then = unit_.child(id, 1);
  if (then == kNone || unit_.child(id, 2) != kNone) return false;
  NodeId last = then;
  if (unit_.kind(then) == NodeKind::kBlock) last = unit_.child(then, unit_.child_count(then) - 1);
  NodeKind kind = last == kNone ? NodeKind::kNull : unit_.kind(last);
  bool leaves = kind == NodeKind::kReturn || kind == NodeKind::kThrow || kind == NodeKind::kBreak ||
                kind == NodeKind::kContinue || (kind == NodeKind::kExpression && ends(last));
  if (!leaves) return false;
  std::vector<NodeId> open{unit_.child(id, 0)};
  for (size_t looked = 0; !open.empty() && looked < 32; ++looked) {
    NodeId one = open.back();
    open.pop_back();
    if (one != kNone && unit_.kind(one) == NodeKind::kName && answers.contains(unit_[one].text)) return true;
    if (one != kNone && unit_.kind(one) == NodeKind::kUnary && unit_.text(one) == "!")
      open.push_back(unit_.child(one, 0));
    if (one != kNone && unit_.kind(one) == NodeKind::kCall) {
      NodeId subject = equality(one).first;
      if (subject != kNone && unit_.kind(subject) == NodeKind::kName && names.contains(unit_[subject].text))
        return true;
    }
    if (one == kNone || unit_.kind(one) != NodeKind::kBinary) continue;
    std::string_view operation = unit_.text(one);
    if (operation == "instanceof") {
      NodeId subject = unit_.child(one, 0);
      if (subject != kNone && unit_.kind(subject) == NodeKind::kName && names.contains(unit_[subject].text))
        return true;
      continue;
    }
    NodeId left = unit_.child(one, 0), right = unit_.child(one, 1);
    if (operation == "&&" || operation == "||") {
      open.push_back(left);
      open.push_back(right);
    }
    if (left != kNone && unit_.kind(left) == NodeKind::kName && answers.contains(unit_[left].text)) return true;
    if (bounds(unit_, one, names)) return true;
    if (operation != "==" && operation != "!=" && operation != "is" && operation != "is not") continue;
    if (left == kNone || right == kNone || unit_.kind(right) != NodeKind::kLiteral) continue;
    // if (key.algorithm.name !== "AES-GCM") throw …
    NodeId given = left;
    while (given != kNone && unit_.kind(given) == NodeKind::kMember) given = unit_.child(given, 0);
    const NodeId declared =
        given != left && given != kNone && unit_.kind(given) == NodeKind::kName ? declaration(given) : kNone;
    if (!is_c() && declared != kNone && unit_.kind(declared) == NodeKind::kParameter &&
        names.contains(unit_[given].text) &&
        static_cast<source::LiteralKind>(unit_[right].op) == source::LiteralKind::kString)
      return true;
    // if (rows[i].name == NULL) return;
    NodeId row = unit_.kind(left) == NodeKind::kMember ? unit_.child(left, 0) : kNone;
    NodeId table = row != kNone && unit_.kind(row) == NodeKind::kIndex ? unit_.child(row, 0) : kNone;
    if (table != kNone && unit_.kind(table) == NodeKind::kName && names.contains(unit_[table].text)) return true;
    if (unit_.kind(left) != NodeKind::kName || !names.contains(unit_[left].text)) continue;
    auto literal = static_cast<source::LiteralKind>(unit_[right].op);
    bool text = literal == source::LiteralKind::kString || literal == source::LiteralKind::kBytes;
    // (C asks every pointer.)
    bool null = literal == source::LiteralKind::kNull && language_ != "c" && language_ != "cpp";
    if (text || null || (literal == source::LiteralKind::kInteger && unit_.text(right) != "0")) return true;
  }
  return false;
}

// new View(buffer.bytes): a member of something that matters goes to where nobody here looks.
bool UnitIndex::hands_out(NodeId construction, const std::unordered_set<StringId>& names) const {
  for (uint32_t i = 0; i < unit_.child_count(construction); ++i) {
    NodeId argument = unit_.child(construction, i);
    // C++: new Decoder(new Sink(raw))
    if (argument != kNone && unit_.kind(argument) == NodeKind::kNew && source::extends_cpp(unit_.language)) {
      const auto is_one = [&](NodeId given) {
        return given != kNone && unit_.kind(given) == NodeKind::kName && names.contains(unit_[given].text);
      };
      for (uint32_t k = 0; k < unit_.child_count(argument); ++k) {
        if (is_one(unit_.child(argument, k))) return true;
      }
      if (hands_out(argument, names)) return true;
    }
    if (argument == kNone || unit_.kind(argument) != NodeKind::kMember) continue;
    NodeId owner = unit_.child(argument, 0);
    if (unit_.kind(owner) == NodeKind::kName && names.contains(unit_[owner].text)) return true;
  }
  return false;
}

}  // namespace vitrine::trace
