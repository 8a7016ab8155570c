// Any bytes as HTML, Vue and Svelte: no crash, a well-formed unit.
#include <cstdlib>

#include "read/source/front_end.h"
#include "read/source/scripts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  for (Language language : {Language::kHtml, Language::kVue, Language::kSvelte}) {
    std::unique_ptr<FrontEnd> front_end = make_front_end(language);
    if (!well_formed(front_end->parse(text, {.parse_timeout_us = 1'000'000}).unit)) abort();
    if (scripts_alone(language, text).size() != size) abort();
  }
  return 0;
}
