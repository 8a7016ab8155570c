// Which packs a user means: ids of embedded packs, or pack directories on disk.
// Thread rule: pure but for reading files.
#pragma once

#include <string>
#include <vector>

#include "base/expected.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

// Each of `wanted` is `ID` (its latest edition), `ID/EDITION`, or a directory that holds a pack.yaml. None = all
// embedded packs. The result is sorted by id and edition, each once; two packs with the same id cannot stand together,
// since evidence names them by it.
Expected<std::vector<Pack>> choose(const std::vector<std::string>& wanted);

// The pack directories at or below `directory` (itself, */ or */*/), sorted. Errors: kNotFound if there is none.
Expected<std::vector<std::string>> pack_directories(const std::string& directory);

}  // namespace vitrine::guideline
