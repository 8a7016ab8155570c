// Packs as one flat blob: what the build compiles from guidelines/ and embeds.
//
// decode() accepts exactly what encode() makes of the same version; anything else is kInvalidInput.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

struct Library {
  Vocabulary properties;    // for packs that are loaded later
  std::vector<Pack> packs;  // sorted by id, edition
  bool operator==(const Library&) const = default;
};

std::string encode(const Library& library);
Expected<Library> decode_library(std::string_view bytes);

// What the build embedded; decoded once. Aborts on a damaged program only.
const Library& embedded_library();

}  // namespace vitrine::guideline
