// The catalogue that the build compiled from knowledge/, as bytes in the program: SHA-256 of the rest, then the tables'
// flat form. The assembler takes the file in as it is, since a compiler needs minutes for an array of megabytes.
#include <cstring>
#include <string_view>

#include "knowledge/catalogue.h"
#include "knowledge/tables.h"

// clang-format off
asm(R"(
  .section .rodata
  .global vitrine_embedded_knowledge_begin
  .global vitrine_embedded_knowledge_end
  .balign 16
vitrine_embedded_knowledge_begin:
  .incbin ")" VITRINE_KNOWLEDGE_BLOB R"("
vitrine_embedded_knowledge_end:
  .byte 0
  .previous
)");
// clang-format on

extern "C" const char vitrine_embedded_knowledge_begin[];
extern "C" const char vitrine_embedded_knowledge_end[];

namespace vitrine::knowledge {
namespace {

std::string_view blob() {
  return {vitrine_embedded_knowledge_begin,
          static_cast<size_t>(vitrine_embedded_knowledge_end - vitrine_embedded_knowledge_begin)};
}

}  // namespace

Expected<Tables> embedded_tables() {
  if (blob().size() < sizeof(Digest)) return Error{ErrorCode::kInternal, "no knowledge is embedded"};
  return decode_tables(blob().substr(sizeof(Digest)));
}

Expected<std::shared_ptr<const Catalogue>> load_embedded(const std::vector<std::string>& directories) {
  if (blob().size() < sizeof(Digest)) return Error{ErrorCode::kInternal, "no knowledge is embedded"};
  Digest digest;
  std::memcpy(digest.bytes.data(), blob().data(), digest.bytes.size());
  Expected<Tables> tables =
      directories.empty() ? decode_tables_packed(blob().substr(sizeof(Digest))) : embedded_tables();
  if (!tables) return tables.error();
  return extend_catalogue(std::move(*tables), digest, directories);
}

}  // namespace vitrine::knowledge
