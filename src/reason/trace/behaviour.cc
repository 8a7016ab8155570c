// Own classes and functions that replace a check: what their bodies do, without running them.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

std::string_view Evaluator::behaviour(NodeId function) const {
  if (unit_.child_count(function) == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 ||
      unit_.is_unread(function))
    return "";
  NodeId body = unit_.child(function, unit_.child_count(function) - 1);
  std::vector<std::string_view> parameters;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) == 0)
      parameters.push_back(unit_.text(unit_.child(function, i)));
  }
  size_t statements = 0, returns = 0, true_returns = 0;
  bool throws = false, uses_parameter = false;
  std::vector<NodeId> stack{body};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    switch (unit_.kind(id)) {
      case NodeKind::kThrow: throws = true; break;
      case NodeKind::kReturn: {
        ++returns;
        NodeId value = unit_.child(id, 0);
        if (value == kNone) {
          --returns;
        } else {
          ++statements;
          if (unit_.kind(value) == NodeKind::kLiteral && (unit_.text(value) == "true" || unit_.text(value) == "1") &&
              unit_[value].op != static_cast<uint8_t>(source::LiteralKind::kString)) {
            ++true_returns;
          }
        }
        break;
      }
      case NodeKind::kCall:
        ++statements;
        for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
          // Handing the chain on to something that may refuse it.
          std::vector<NodeId> inner{unit_.child(id, i)};
          while (!inner.empty()) {
            NodeId at = inner.back();
            inner.pop_back();
            if (at == kNone) continue;
            if (unit_.kind(at) == NodeKind::kName &&
                std::find(parameters.begin(), parameters.end(), unit_.text(at)) != parameters.end()) {
              uses_parameter = true;
            }
            for (uint32_t k = 0; k < unit_.child_count(at); ++k) inner.push_back(unit_.child(at, k));
          }
        }
        break;
      case NodeKind::kBlock: break;
      case NodeKind::kNull: break;
      default: ++statements;
    }
    if (unit_.kind(id) == NodeKind::kFunction || unit_.kind(id) == NodeKind::kType) continue;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
  if (throws) return "";
  if (returns > 0 && returns == true_returns) return uses_parameter ? "" : "returns-true";
  if (statements == 0) return "empty";
  return uses_parameter ? "" : "never-throws";
}

void Evaluator::find_implementations() {
  if (module_.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    module_.frames.push_back(frame);
  }
  for (NodeId type : index_.all_types()) {
    std::vector<std::string> bases;
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      NodeId base = unit_.child(type, i);
      if (unit_.kind(base) != NodeKind::kBase) continue;
      for (std::string& one : lineage(qualified_type(unit_[base].type))) bases.push_back(std::move(one));
    }
    for (const std::string& base : bases) {
      for (const knowledge::Api* api : catalogue_.implementations(index_.language(), base)) {
        for (NodeId method : index_.methods(type, api->method)) {
          std::string_view what = behaviour(method);
          bool fits = what == api->body || (api->body == "never-throws" && (what == "empty" || what == "returns-true"));
          if (!fits) continue;
          Call call;
          call.node = call.site = method;
          State state = module_;
          apply_one(*api, call, state);
          finish(state);
        }
      }
    }
  }
}

}  // namespace vitrine::trace
