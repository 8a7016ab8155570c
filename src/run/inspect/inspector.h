// What a worker does with one content: from bytes to Facts.
//
// inspect() is a pure function of (kind, bytes) and what the inspector was made with: no clock, no neighbour, no order.
// Thread rule: one thread per object. Made before the nursery, used in its children.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "evidence/model.h"

namespace vitrine::inspect {

class Inspector {
 public:
  virtual ~Inspector() = default;
  // Once in each worker, before the sandbox closes: whatever has to be loaded or allocated. False: cannot work.
  virtual bool prepare() = 0;
  virtual evidence::Facts inspect(std::string_view kind, std::string_view bytes) = 0;
  // One content of a product among others.
  struct Part {
    std::string_view kind, path, digest;  // path below the product's root, digest in hexadecimal
    std::string_view bytes;
    std::vector<std::string_view> names;  // that some content of the product wants and this one holds
    bool is_neighbour = false;            // it has a say whatever is wanted
    bool is_test = false;                 // beside the product
  };
  // What parts[0] is known to be among the others, beside what it is by itself: occurrences, their excerpts and the
  // gaps of tracing; treatment tells whether it was possible. `wants`: the names for which the others were chosen. A
  // step that stands in another part names its digest. Requires: parts are of one language, at least two.
  virtual evidence::Facts inspect_program(std::span<const Part> parts, std::span<const std::string_view>) {
    return inspect(parts[0].kind, parts[0].bytes);
  }
};

}  // namespace vitrine::inspect
