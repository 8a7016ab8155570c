// Assets as a person names them: by family, one entry per algorithm with its sizes and modes, and whether rules object
// to the algorithm itself. Thread rule: pure functions of the evidence.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "evidence/store.h"

namespace vitrine::report {

struct Member {                    // one algorithm, protocol, or kind of material
  std::string name;                // "AES"
  std::vector<std::string> sizes;  // "128", "256"; curves; versions
  std::vector<std::string> modes;  // "GCM", "ECB ✗"
  int64_t occurrences = 0;
  int worst = 9;  // severity rank of what is objected to in every one of its assets; 9 = nothing
};

struct Family {
  std::string name;             // "symmetric"
  std::vector<Member> members;  // most frequent first
  int64_t assets = 0, occurrences = 0;
};

struct Families {
  std::vector<Family> families;
  std::array<int64_t, 4> by_certainty{};
  int64_t assets = 0, occurrences = 0;  // assets that are only parts of others included, as in the inventory
};

Families families_of(const evidence::Reader& reader);

// "AES 128/192/256 (GCM CBC)": without the sign of what is objected to.
std::string as_text(const Member& member);

}  // namespace vitrine::report
