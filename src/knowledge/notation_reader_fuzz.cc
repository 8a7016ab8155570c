// Any text in any notation: bounded work, no crash. Input: the notation's number, then the text.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "knowledge/loader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::knowledge;
  static const std::shared_ptr<const Catalogue> kCatalogue =
      vitrine::knowledge::load_directory(VITRINE_SOURCE_DIR "/knowledge").value();
  static const std::vector<std::string> kNotations = [] {
    std::vector<std::string> names;
    for (const Notation& notation : load_files(VITRINE_SOURCE_DIR "/knowledge").tables.notations) {
      names.push_back(notation.name);
    }
    return names;
  }();
  if (size == 0) return 0;
  std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  kCatalogue->read_notation(kNotations[data[0] % kNotations.size()], text);
  kCatalogue->canonical_name("javascript", text);
  kCatalogue->is_interesting_identifier("c", text);
  return 0;
}
