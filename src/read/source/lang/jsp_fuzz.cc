// Any bytes as JSP: no crash, a well-formed unit whose places are those of the page.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  Unit unit = make_front_end(Language::kJsp)->parse(text, {.parse_timeout_us = 1'000'000}).unit;
  if (!well_formed(unit)) abort();
  for (const Node& node : unit.nodes) {
    if (node.begin > node.end || node.end > size) abort();
  }
  return 0;
}
