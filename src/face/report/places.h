// Where contents stand: the paths of an item, and of the contents that steps of a trace stand in.
//
// Thread rule: one thread per object. Ownership: borrows the reader. Occurrences stream item by item, so the paths of
// one item are kept at a time; the digests of all items are loaded only when a step crosses from one content to
// another.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "evidence/store.h"

namespace vitrine::report {

class Places {
 public:
  explicit Places(const evidence::Reader& reader) : reader_(reader) {}

  // Every path at which the content stands, sorted. Valid until the next call.
  const std::vector<evidence::PathRow>& rows_of(int64_t item);
  // The first of them; "" if it has none.
  std::string first_path(int64_t item);
  // The item that a step stands in: `own_item` unless the step names another content. 0 if nobody knows that content.
  int64_t item_of(const evidence::Step& step, int64_t own_item);

 private:
  const evidence::Reader& reader_;
  int64_t current_ = -1;
  std::vector<evidence::PathRow> rows_;
  bool digests_loaded_ = false;
  std::unordered_map<std::string, int64_t> item_by_digest_;
  std::unordered_map<int64_t, std::string> first_paths_;
};

// One line: `mode = cfg.get("mode") (assigned, pay/Pay.java:88)` per step, joined by arrows.
std::string trace_as_text(const std::vector<evidence::Step>& trace, int64_t own_item, std::string_view own_path,
                          Places& places);

}  // namespace vitrine::report
