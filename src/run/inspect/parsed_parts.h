// What a worker has parsed as a part of programs: a file that has a say in many contents is read once.
//
// Thread rule: one thread per object. Bound: `most_bytes`, as an estimate of what the units take; the parts that were
// not asked for the longest go first.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "read/source/front_end.h"

namespace vitrine::inspect {

struct ParsedPart {
  std::string text;
  source::Parsed parsed;
  // Simple names, as the unit's strings have them: of what it defines or gives a value, and of what it speaks of.
  std::unordered_set<std::string_view> defines, speaks_of;

  ParsedPart(std::string of_text, source::Parsed of_parsed);
  ParsedPart(const ParsedPart&) = delete;  // the names lie in the unit
  ParsedPart& operator=(const ParsedPart&) = delete;
  // Has it a say in a content that wants these (reason/trace/wants.h)?
  bool has_a_say(std::span<const std::string_view> wants, std::string_view path) const;
};

class ParsedParts {
 public:
  explicit ParsedParts(size_t most_bytes) : most_bytes_(most_bytes) {}
  // nullptr where it is not known (any more). The result stays good for whoever holds it.
  std::shared_ptr<const ParsedPart> find(const std::string& key);
  std::shared_ptr<const ParsedPart> keep(std::string key, std::shared_ptr<const ParsedPart> part);

 private:
  struct Kept {
    std::string key;
    std::shared_ptr<const ParsedPart> part;
    size_t bytes = 0;
  };
  size_t most_bytes_, bytes_ = 0;
  std::list<Kept> kept_;  // the one that was asked for last comes first
  std::unordered_map<std::string, std::list<Kept>::iterator> by_key_;
};

}  // namespace vitrine::inspect
