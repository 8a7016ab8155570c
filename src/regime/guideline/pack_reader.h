// From a pack's two YAML files to a Pack that has proved itself on its own examples.
//
// Errors: kInvalidInput with "file:line: reason" for everything that is wrong in a pack, kNotFound / kIo for files that
// cannot be read. Thread rule: pure functions.
#pragma once

#include <string>
#include <vector>

#include "base/expected.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

// `directory` only names the files in errors. `properties` is the closed list of property names.
// The pack's examples have not been run.
Expected<Pack> read_pack(const std::string& directory, const std::string& pack_yaml, const std::string& rules_yaml,
                         const Vocabulary& properties);

// Runs every rule's examples; the error names the first that comes out otherwise than it says.
Expected<void> check_examples(const Pack& pack, const std::string& rules_file);

// read_pack over the files of a directory, then check_examples.
Expected<Pack> load_pack(const std::string& directory, const Vocabulary& properties);

// From the text of knowledge/schema/properties.yaml.
Expected<Vocabulary> read_vocabulary(const std::string& file, const std::string& text);

// A file's whole text; at most kMaxPackBytes.
inline constexpr size_t kMaxPackBytes = size_t{4} << 20;
Expected<std::string> read_text(const std::string& file);

}  // namespace vitrine::guideline
