// Several contents of one product as one unit: what one file defines and another uses is found as if both stood in one.
//
// The modules' trees are put side by side under one root, the first one's last. What a module calls by a name of its
// own (its top-level definitions, its imports) gets a name that no other module has, `config:key`, unless the language
// gives the files one scope anyway (Java's packages, C's external names, the files of one Go package); what an import
// or a require() of another module says is replaced by that name (with the flag kStatic where it was written as the
// module's member). So the tracer needs to know nothing of files. What
// cannot be told (two modules that answer to one name, a name that is made while the program runs) stays as it is.
// Positions are those of the texts put one after the other, each on a line of its own; Merged tells them apart again.
// Thread rule: merge() may run on many threads. Ownership: the result owns all it refers to.
// Bounds: linear in the units, which it requires to be well_formed().
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/ir.h"

namespace vitrine::source {

struct Module {
  const Unit* unit = nullptr;
  std::string_view text;
  std::string_view path;  // below the product's root, with '/'
};

struct Merged {
  Unit unit;
  std::string text;
  struct Part {
    uint32_t begin = 0;       // of its first byte
    uint32_t first_line = 1;  // 1-based
  };
  std::vector<Part> parts;  // by module
  // The module that a 1-based line is of.
  size_t module_at(uint32_t line) const;
};

// Requires: modules is not empty and all are of one language (a language's dialects count as one), but for
// configuration files among those behind the first: these become Unit::settings.
Merged merge(std::span<const Module> modules);

}  // namespace vitrine::source
