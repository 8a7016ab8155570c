// Packs may come from strangers: no text of theirs may do more than be refused.
#include <cstdint>
#include <string>

#include "regime/guideline/pack_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::guideline;
  static const Vocabulary words{{"algorithm", "key", "key_bits", "mode"}, {{}, {"literal"}, {}, {}}};
  const std::string text(reinterpret_cast<const char*>(data), size);
  const size_t cut = text.find('\0');
  const std::string head = text.substr(0, cut);
  const std::string rules = cut == std::string::npos ? std::string() : text.substr(cut + 1);
  const vitrine::Expected<Pack> pack = read_pack("fuzz", head, rules, words);
  if (pack && !check_examples(*pack, "fuzz/rules.yaml")) return 0;
  return 0;
}
