// Build step: guidelines/ → one blob. Every pack must load and stand its own examples, or the build stops.
// Usage: guideline_compile PROPERTIES.yaml OUTPUT PACK_DIRECTORY…
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "regime/guideline/blob.h"
#include "regime/guideline/pack_reader.h"

namespace {

using namespace vitrine;
using namespace vitrine::guideline;

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return fail({ErrorCode::kInvalidInput, "usage: guideline_compile PROPERTIES.yaml OUTPUT PACK…"});
  Expected<std::string> text = read_text(argv[1]);
  if (!text) return fail(text.error());
  Expected<Vocabulary> properties = read_vocabulary(argv[1], *text);
  if (!properties) return fail(properties.error());
  Library library;
  library.properties = std::move(*properties);
  for (int i = 3; i < argc; ++i) {
    Expected<Pack> pack = load_pack(argv[i], library.properties);
    if (!pack) return fail(pack.error());
    library.packs.push_back(std::move(*pack));
  }
  std::sort(library.packs.begin(), library.packs.end(),
            [](const Pack& a, const Pack& b) { return a.id != b.id ? a.id < b.id : a.edition < b.edition; });
  const std::string blob = encode(library);
  std::ofstream out(argv[2], std::ios::binary);
  out.write(blob.data(), static_cast<std::streamsize>(blob.size()));
  out.close();
  if (!out) return fail({ErrorCode::kIo, std::string(argv[2]) + ": cannot be written"});
  return 0;
}
