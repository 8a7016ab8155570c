#include "face/report/places.h"

#include <fmt/format.h>

#include <algorithm>

namespace vitrine::report {

using evidence::PathRow;

const std::vector<PathRow>& Places::rows_of(int64_t item) {
  if (item == current_) return rows_;
  current_ = item;
  rows_ = item == 0 ? std::vector<PathRow>() : reader_.paths_of(item);
  std::sort(rows_.begin(), rows_.end(), [](const PathRow& a, const PathRow& b) { return a.path < b.path; });
  return rows_;
}

std::string Places::first_path(int64_t item) {
  if (item == 0) return "";
  if (item == current_) return rows_.empty() ? "" : rows_.front().path;
  if (auto known = first_paths_.find(item); known != first_paths_.end()) return known->second;
  std::string first;
  for (PathRow& row : reader_.paths_of(item))
    if (first.empty() || row.path < first) first = std::move(row.path);
  return first_paths_.emplace(item, std::move(first)).first->second;
}

int64_t Places::item_of(const evidence::Step& step, int64_t own_item) {
  if (step.content.empty()) return own_item;
  if (!digests_loaded_) {
    digests_loaded_ = true;
    reader_.for_each_item([&](const evidence::ItemRow& row) {
      item_by_digest_.emplace(row.digest, row.id);
      return true;
    });
  }
  auto found = item_by_digest_.find(step.content);
  return found == item_by_digest_.end() ? 0 : found->second;
}

std::string trace_as_text(const std::vector<evidence::Step>& trace, int64_t own_item, std::string_view own_path,
                          Places& places) {
  std::string out;
  for (const evidence::Step& step : trace) {
    int64_t item = places.item_of(step, own_item);
    std::string path = item == own_item ? std::string(own_path) : places.first_path(item);
    if (!out.empty()) out += " → ";
    out += fmt::format("{} ({}, {}:{})", step.text, evidence::name(step.kind), path.empty() ? "?" : path,
                       step.position.line);
  }
  return out;
}

}  // namespace vitrine::report
