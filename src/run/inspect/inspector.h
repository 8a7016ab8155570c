// What a worker does with one content: from bytes to Facts.
//
// inspect() is a pure function of (kind, bytes) and what the inspector was made with: no clock, no neighbour, no order.
// Thread rule: one thread per object. Made before the nursery, used in its children.
#pragma once

#include <memory>
#include <string_view>

#include "evidence/model.h"

namespace vitrine::inspect {

class Inspector {
 public:
  virtual ~Inspector() = default;
  // Once in each worker, before the sandbox closes: whatever has to be loaded or allocated. False: cannot work.
  virtual bool prepare() = 0;
  virtual evidence::Facts inspect(std::string_view kind, std::string_view bytes) = 0;
};

}  // namespace vitrine::inspect
