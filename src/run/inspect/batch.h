// Contents on their way to a worker and back: several small files share one arena, so that the exchange costs little.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/digest.h"

namespace vitrine::inspect {

// Another content that an item is looked at with.
struct BatchPart {
  Digest digest;
  std::string kind, path;
  size_t offset = 0;
  size_t size_bytes = 0;
  std::vector<std::string> names;  // for which such files are chosen, as far as it holds them
  bool is_neighbour = false;       // it has a say whatever is wanted
};

struct BatchItem {
  Digest digest;
  Digest key;  // of (digest, kind, engine, knowledge): names the facts
  std::string kind;
  size_t offset = 0;
  size_t size_bytes = 0;
  // As one of several: its path, the others and the names as theirs.
  std::string path{};
  std::vector<BatchPart> others{};
  std::vector<std::string> names{};
  std::vector<std::string> wants{};  // the names that it was looked at with others for
  bool is_test = false;              // of a product that is more than its tests
};

struct Batch {
  uint32_t arena = 0;
  size_t used_bytes = 0;
  std::vector<BatchItem> items;
};

// Facts of one content, encoded and checked.
struct Answer {
  Digest digest;
  Digest key;
  uint64_t size_bytes = 0;
  std::string kind;
  std::string facts;
  bool keep = false;  // worth a place in the cache: a worker's own result, or a limit that any run would meet
};

// Where what becomes known goes. Thread rule: any thread.
class Answers {
 public:
  virtual ~Answers() = default;
  virtual void answer(Answer answer) = 0;
};

}  // namespace vitrine::inspect
