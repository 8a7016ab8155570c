// C, C++ and both with Objective-C: pretreat, parse, lower.
#include <algorithm>

#include "read/source/front_end.h"
#include "read/source/lang/c_lower.h"
#include "read/source/lang/c_pretreat.h"
#include "read/source/lang/c_syntax.h"
#include "read/source/lang/regions.h"
#include "read/source/squeezed.h"

namespace vitrine::source {

namespace {

// Error regions of the text and of the bodies parsed on their own, as one list.
std::vector<ErrorRegion> merged(std::vector<ErrorRegion> regions) {
  std::sort(regions.begin(), regions.end(),
            [](const ErrorRegion& a, const ErrorRegion& b) { return a.begin < b.begin; });
  std::vector<ErrorRegion> out;
  for (const ErrorRegion& region : regions) {
    if (!out.empty() && region.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, region.end);
    } else {
      out.push_back(region);
    }
  }
  return out;
}

std::string denied(const std::string& condition) {
  const std::string_view inner = std::string_view(condition).substr(condition.starts_with("!") ? 1 : 0);
  bool plain = inner.starts_with("defined(") && inner.find(')') + 1 == inner.size();
  if (plain) return condition.starts_with("!") ? std::string(inner) : "!" + condition;
  return "!(" + condition + ")";
}

// Is the name defined where the condition holds?
bool asks_for(std::string_view condition, std::string_view name) {
  if (condition.find_first_of("|?") != std::string_view::npos) return false;
  while (!condition.empty()) {
    const size_t end = condition.find("&&");
    std::string_view one = condition.substr(0, end);
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    constexpr std::string_view kDefined = "defined";
    if (one.starts_with(kDefined)) {
      one.remove_prefix(kDefined.size());
      while (one.starts_with(' ') || one.starts_with('(')) one.remove_prefix(1);
      while (one.ends_with(' ') || one.ends_with(')')) one.remove_suffix(1);
      if (one == name) return true;
    }
    condition.remove_prefix(end == std::string_view::npos ? condition.size() : end + 2);
  }
  return false;
}

// #ifndef C, #undef X, #endif: where X is defined behind that, C is.
void add_undefined(const c::Pretreated& pretreated, Builder& builder, std::vector<ConditionRegion>* regions) {
  constexpr size_t kMostWork = 200'000;
  size_t work = 0;
  std::vector<ConditionRegion> implied;
  for (const c::Undef& undef : pretreated.undefs) {
    work += regions->size();
    if (work > kMostWork) break;
    std::vector<const ConditionRegion*> around;
    for (const ConditionRegion& region : *regions) {
      if (region.begin <= undef.begin && undef.begin < region.end) around.push_back(&region);
    }
    if (around.empty()) continue;
    for (const ConditionRegion& region : *regions) {
      const bool behind = region.begin > undef.begin && region.begin < undef.until;
      if (!behind || !asks_for(builder.unit().strings[region.text], undef.name)) continue;
      const ConditionRegion* left = nullptr;  // behind it
      size_t leaves = 0;
      for (const ConditionRegion* one : around) {
        if (one->end > region.begin) continue;
        left = one;
        ++leaves;
      }
      if (leaves != 1) continue;
      const std::string denial = denied(builder.unit().strings[left->text]);
      implied.push_back({region.begin, region.end, builder.intern(denial), 0});
    }
  }
  regions->insert(regions->end(), implied.begin(), implied.end());
}

}  // namespace

// The branches that may be code. Where every other branch is dead, the last one is no condition.
std::vector<ConditionRegion> c::conditions_of(const c::Pretreated& pretreated, Builder& builder) {
  constexpr uint32_t kDeepest = 64;
  constexpr size_t kMostEarlier = 16;  // branches that a later one denies
  std::vector<ConditionRegion> out;
  for (const c::Conditional& conditional : pretreated.conditionals) {
    if (conditional.include_guard || conditional.depth >= kDeepest) continue;
    auto dead = std::count_if(conditional.branches.begin(), conditional.branches.end(),
                              [](const c::Branch& branch) { return branch.dead; });
    if (dead > 0 && conditional.has_else && static_cast<size_t>(dead) + 1 == conditional.branches.size()) continue;
    std::vector<source::StringId> earlier;  // that none of the branches before holds
    for (size_t n = 0; n < conditional.branches.size(); ++n) {
      const c::Branch& branch = conditional.branches[n];
      if (branch.dead) continue;
      for (source::StringId denial : earlier) out.push_back({branch.begin, branch.end, denial, 0});
      bool is_else = conditional.has_else && n + 1 == conditional.branches.size();
      if (!is_else) out.push_back({branch.begin, branch.end, builder.intern(branch.condition), 0});
      if (earlier.size() < kMostEarlier) earlier.push_back(builder.intern(denied(branch.condition)));
    }
  }
  add_undefined(pretreated, builder, &out);
  nest(out);
  return out;
}

namespace {

class CFrontEnd : public FrontEnd {
 public:
  explicit CFrontEnd(Language language)
      : language_(language),
        cpp_(language == Language::kCpp || language == Language::kObjectiveCpp),
        objc_(language == Language::kObjectiveC || language == Language::kObjectiveCpp),
        parser_(c::grammar(cpp_)) {}

  Parsed parse(std::string_view text, const Budget& budget) override {
    Parsed out;
    c::Pretreated pretreated = c::pretreat(text, {.cpp = cpp_, .objc = objc_});
    Tree tree = parse_squeezed(parser_, pretreated.text, budget);
    Builder builder(language_);
    c::Lowering::Result result;
    c::Lowering lowering(cpp_, text, pretreated, parser_, budget, builder);
    NodeId root = lowering.lower(tree, result);
    const std::vector<ErrorRegion>& main_errors = result.main_errors ? *result.main_errors : tree.errors;
    result.errors.insert(result.errors.end(), main_errors.begin(), main_errors.end());
    builder.unit().errors = merged(std::move(result.errors));
    builder.unit().conditions = c::conditions_of(pretreated, builder);
    c::tell_apart(builder);
    out.unit = builder.finish(root, text);
    out.truncated = tree.truncated || !result.truncated_why.empty();
    out.truncated_why = tree.truncated ? tree.truncated_why : result.truncated_why;
    return out;
  }

 private:
  Language language_;
  bool cpp_;
  bool objc_;
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_c_front_end(Language language) {
  return std::make_unique<CFrontEnd>(language);
}

}  // namespace vitrine::source
