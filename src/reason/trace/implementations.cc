// Own classes that replace a check: seen without running anything.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

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
    // Ruby: a class or module of a library that is opened once more.
    const std::string reopened(unit_.language == source::Language::kRuby ? unit_.text2(type) : std::string_view());
    if (!reopened.empty()) bases.push_back(reopened);
    for (const std::string& base : bases) {
      for (const knowledge::Api* api : catalogue_.implementations(index_.language(), base)) {
        for (NodeId method : index_.methods(type, api->method)) {
          const bool passes_one = api->body == "passes-refusal";
          std::string_view what = passes_one ? "" : behaviour_.of(method, api->refusal);
          bool fits = (passes_one ? behaviour_.passes_refusal(method, api->refusal) : what == api->body) ||
                      (api->body == "never-throws" && (what == "empty" || what == "returns-true")) ||
                      (api->body == "calls-nothing" && behaviour_.calls_nothing(method));
          for (const auto& made :
               fits || passes_one ? std::vector<Behaviour::SetFields>() : behaviour_.fields_as_made(type)) {
            what = behaviour_.of_made(method, api->refusal, made);
            fits = fits || what == api->body ||
                   (api->body == "never-throws" && (what == "empty" || what == "returns-true"));
          }
          if (!fits || (base != reopened && behaviour_.is_never_made(type))) continue;
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
