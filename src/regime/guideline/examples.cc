// Runs the examples of a pack's rules: the proof that each rule judges as its author says.
#include <fmt/format.h>

#include "regime/guideline/evaluate.h"
#include "regime/guideline/fields.h"
#include "regime/guideline/pack_reader.h"

namespace vitrine::guideline {
namespace {

CatalogueFacts facts_of(const Example& example) {
  CatalogueFacts facts;
  for (const std::pair<Attribute, std::string>& value : example.from_catalogue) {
    const int64_t number = parse_number(value.second).value_or(-1);
    switch (value.first) {
      case Attribute::kPrimitive: facts.primitive = value.second; break;
      case Attribute::kGroup: facts.people_group = value.second; break;
      case Attribute::kFamily: facts.family = value.second; break;
      case Attribute::kBlockBits: facts.block_bits = number; break;
      case Attribute::kClassicalBits: facts.classical_bits = number; break;
      default: facts.quantum_level = number; break;
    }
  }
  return facts;
}

}  // namespace

Expected<void> check_examples(const Pack& pack, const std::string& rules_file) {
  for (const Rule& rule : pack.rules) {
    for (const Example& example : rule.examples) {
      evidence::Occurrence occurrence;
      occurrence.kind = example.kind;
      occurrence.certainty = example.certainty;
      occurrence.properties = example.properties;
      const CatalogueFacts facts = facts_of(example);
      const std::string& on = example.on.empty() ? pack.as_of : example.on;
      const Judged judged =
          judge_occurrence(rule, {occurrence, facts, function_labels(example.function)}, violation(rule, on));
      if (judged.outcome == example.outcome) continue;
      std::string missing;
      for (const std::string& each : judged.missing) missing += (missing.empty() ? " (missing: " : ", ") + each;
      if (!missing.empty()) missing += ")";
      return Error{ErrorCode::kInvalidInput,
                   fmt::format("{}:{}: the example of rule `{}` should be `{}` but is `{}`{}", rules_file, example.line,
                               rule.id, name(example.outcome), name(judged.outcome), missing)};
    }
  }
  return {};
}

}  // namespace vitrine::guideline
