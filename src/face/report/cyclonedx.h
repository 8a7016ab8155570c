// cbom.cdx.json: the evidence as a CycloneDX bill of cryptographic materials, 1.6 or 1.7.
//
// One component per asset, with one occurrence per path at which its content stands; how each value was established
// stands in properties named vitrine:…; what was not inspected makes the composition incomplete. The document is a
// function of the evidence: no clock, unless run information is given. Checks (certificate and host-name checks) are no
// cryptographic assets in CycloneDX's sense: the metadata says how many are left out.
// docs/formats/cbom.md tells what goes where. Memory: bounded by Fragments plus the text of one asset's occurrences.
// Errors: kInvalidInput (a version that is not written), kIo.
#pragma once

#include <ostream>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

Expected<void> write_cyclonedx(const evidence::Reader& reader, const Options& options, std::ostream& out);

}  // namespace vitrine::report
