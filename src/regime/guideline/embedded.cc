// The packs that the build compiled into the program.
#include <cstdio>
#include <cstdlib>

#include "regime/guideline/blob.h"

// Defined in embedded_blob.S around the compiled packs.
extern "C" {
extern const unsigned char vitrine_guidelines_begin[];
extern const unsigned char vitrine_guidelines_end[];
}

namespace vitrine::guideline {

const Library& embedded_library() {
  static const Library library = [] {
    const char* begin = reinterpret_cast<const char*>(vitrine_guidelines_begin);
    const char* end = reinterpret_cast<const char*>(vitrine_guidelines_end);
    Expected<Library> decoded = decode_library(std::string_view(begin, static_cast<size_t>(end - begin)));
    if (!decoded) {
      std::fprintf(stderr, "vitrine: %s\n", decoded.error().message.c_str());
      std::abort();
    }
    return std::move(*decoded);
  }();
  return library;
}

}  // namespace vitrine::guideline
