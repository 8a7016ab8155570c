// Where contents stand: the paths of an inspection while it is written.
//
// Paths come in any order, before or after the contents that they name; items are told in the order of their keys once
// all are known, and meet their paths by a merge of two sorted streams, so that nothing has to be looked up. Hard links
// come last: what stands at their target then stands at the link, too.
// Order of use: add_… → begin → item… → settle → for_each…. Thread rule: one thread at a time. Failures stick; status()
// tells.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/spill_sorter.h"
#include "evidence/model.h"
#include "evidence/sqlite.h"

namespace vitrine::evidence {

// What names an item: its content's digest and its kind, in the order in which items are numbered.
std::string item_key(const Digest& digest, std::string_view kind);
// The same of what a content is at some of its places only; behind that, and before all others.
std::string variant_key(std::string_view item, std::string_view variant);
bool is_variant(std::string_view key, std::string_view item);

struct Place {
  std::string_view path;
  int64_t item = 0;  // 0 = none
  uint32_t labels = 0;
  std::optional<std::string_view> link_target;
};

class Places {
 public:
  using Labels = uint32_t (*)(std::string_view path);

  // Tables are made in `working`; temporary files in `folder`.
  Places(sqlite::Database& working, const std::string& folder);

  // Of several additions of one path the first that has a content or a link target counts, else the first.
  void add_content(std::string_view path, std::string_view key, uint32_t labels);
  void add(std::string_view path, uint32_t labels, const std::optional<std::string>& link_target);
  // Where `item` stands at this path, its variant does.
  void stands_at(std::string_view path, std::string_view item, std::string_view variant);
  void add_gap(std::string_view path, const Gap& gap);
  void add_hard_link(std::string_view path, std::string_view target, Labels labels);

  // All paths are known: sorts them, which nothing else needs to wait for.
  void begin();
  // Requires: keys ascend.
  void item(std::string_view key, int64_t id);
  void settle();

  // In bytewise order of the paths.
  void for_each(const std::function<void(const Place&)>& row);
  void for_each_gap(const std::function<void(std::string_view path, const Gap& gap)>& row);
  bool has_gap(std::string_view path);
  Expected<void> status() const;

 private:
  void join(const std::function<std::optional<int64_t>(std::string_view key)>& item_of);
  void copy_hard_links();
  uint64_t copy(std::string_view path, std::string_view target, uint64_t most);
  void sorted(const std::function<void(const Place&)>& row);

  sqlite::Database& working_;
  sqlite::Statement gap_, gap_of_, hard_link_;
  SpillSorter contents_;  // by key: path, labels, sequence
  SpillSorter places_;    // by path: item, labels, link target, sequence
  std::map<std::string, std::pair<std::string, std::string>, std::less<>> variants_;  // by path: item, variant
  struct Waiting {
    std::string path;
    uint32_t labels;
    uint64_t sequence;
  };
  std::map<std::string, std::vector<Waiting>, std::less<>> waiting_;  // by variant
  std::optional<SpillSorter::Cursor> content_;
  bool content_is_left_ = false;
  uint64_t sequence_ = 0;
  Labels labels_ = nullptr;  // set by the first hard link
};

}  // namespace vitrine::evidence
