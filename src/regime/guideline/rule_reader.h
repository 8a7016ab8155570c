// Reads one rule of rules.yaml with its examples. Thread rule: pure but for the complaints.
#pragma once

#include "regime/guideline/fields.h"
#include "regime/guideline/pack.h"
#include "regime/guideline/test_reader.h"

namespace vitrine::guideline {

// `pack` gives the references that a rule may cite.
Rule read_rule(const Node& node, const TestContext& context, const Pack& pack, Complaints& complaints);

}  // namespace vitrine::guideline
