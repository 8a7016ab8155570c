// The real inspector: decode → hints → names → front end → tracer → facts.
#pragma once

#include <memory>

#include "knowledge/catalogue.h"
#include "read/triage/prefilter.h"
#include "run/inspect/inspector.h"

namespace vitrine::inspect {

std::unique_ptr<Inspector> make_content_inspector(std::shared_ptr<const knowledge::Catalogue> catalogue,
                                                  std::shared_ptr<const triage::Prefilter> prefilter);

}  // namespace vitrine::inspect
