// Does any case notice that an entry is gone? Each entry in turn is taken out, and the cases it is applied in are held
// against the rest. Thread rule: pure.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "harness/case_run.h"
#include "knowledge/loader.h"

namespace vitrine::harness {

struct Mutations {
  size_t entries = 0;
  std::vector<std::string> unnoticed;    // ids; all expectations hold without them
  std::vector<std::string> not_applied;  // ids that no case applies; they stand among the unnoticed too
};

// By effect: that an entry was applied is not what notices it. Errors: of the guideline, or a case that fails anyway.
Expected<Mutations> take_each_entry_out(const knowledge::Loaded& loaded,
                                        const std::vector<std::unique_ptr<Case>>& cases);

}  // namespace vitrine::harness
