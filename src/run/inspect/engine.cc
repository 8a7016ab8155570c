#include "run/inspect/engine.h"

#include <elf.h>
#include <link.h>

#include <cstring>
#include <string_view>

namespace vitrine::inspect {
namespace {

constexpr size_t aligned(size_t size) {
  return (size + 3) & ~size_t{3};
}

// The first object that dl_iterate_phdr() names is the program itself.
int find_build_id(dl_phdr_info* object, size_t, void* out) {
  for (size_t i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& header = object->dlpi_phdr[i];
    if (header.p_type != PT_NOTE) continue;
    // The loader tells addresses as numbers. NOLINTNEXTLINE(performance-no-int-to-ptr)
    const char* note = reinterpret_cast<const char*>(object->dlpi_addr + header.p_vaddr);
    const char* end = note + header.p_memsz;
    while (static_cast<size_t>(end - note) >= sizeof(ElfW(Nhdr))) {
      ElfW(Nhdr) head;
      std::memcpy(&head, note, sizeof head);
      const char* description = note + sizeof head + aligned(head.n_namesz);
      if (head.n_type == NT_GNU_BUILD_ID &&
          std::string_view(note + sizeof head, head.n_namesz) == std::string_view("GNU\0", 4)) {
        static_cast<std::string*>(out)->assign(description, head.n_descsz);
        return 1;
      }
      note = description + aligned(head.n_descsz);
    }
  }
  return 1;
}

}  // namespace

Digest facts_depend_on(const Digest& knowledge) {
  std::string build_id;
  ::dl_iterate_phdr(find_build_id, &build_id);
  Sha256 hash;
  hash.update("vitrine facts 1\n");
  hash.update(kEngineVersion);
  hash.update("\n" + build_id + "\n");
  hash.update({reinterpret_cast<const char*>(knowledge.bytes.data()), knowledge.bytes.size()});
  return hash.finish();
}

}  // namespace vitrine::inspect
