#include "read/intake/nesting.h"

#include <algorithm>
#include <utility>

namespace vitrine::intake {

using evidence::Gap;
using evidence::GapKind;

Gap make_gap(GapKind kind, std::string detail) {
  Gap gap;
  gap.kind = kind;
  gap.detail = std::move(detail);
  return gap;
}

std::optional<Gap> members_over_limit(const Run& run) {
  if (run.members >= run.limits.members) {
    return make_gap(GapKind::kLimit, "more than " + std::to_string(run.limits.members) + " members in all");
  }
  if (run.paths.bytes() >= run.limits.all_path_bytes) {
    return make_gap(GapKind::kLimit,
                    "members' names take more than " + std::to_string(run.limits.all_path_bytes) + " bytes in all");
  }
  if (run.delivered_bytes >= run.limits.total_bytes) {
    return make_gap(GapKind::kLimit,
                    "more than " + std::to_string(run.limits.total_bytes) + " bytes of content in all");
  }
  return std::nullopt;
}

Nesting::~Nesting() {
  release();
}

void Nesting::release() {
  run_.held_bytes -= held_.size();
  std::string().swap(held_);
}

bool Nesting::link(Entry entry) {
  if (run_.stopped) return false;
  ++run_.members;
  entry.path = run_.paths.claim(std::move(entry.path));
  run_.stopped = !run_.sink.begin(entry) || !run_.sink.end(std::nullopt);
  return !run_.stopped;
}

bool Nesting::absent(std::string path, const Gap& gap) {
  return !run_.stopped && this->gap(run_.paths.claim(std::move(path)), gap);
}

bool Nesting::gap(std::string_view path, const Gap& gap) {
  if (run_.stopped) return false;
  ++run_.members;
  run_.stopped = !run_.sink.gap(path, gap);
  return !run_.stopped;
}

bool Nesting::begin(Entry entry) {
  if (run_.stopped) return false;
  ++run_.members;
  entry.path = run_.paths.claim(std::move(entry.path));
  path_ = entry.path;
  size_ = 0;
  decided_ = is_archive_ = too_large_ = false;
  run_.stopped = !run_.sink.begin(entry);
  return !run_.stopped;
}

void Nesting::hold(std::string_view chunk) {
  constexpr size_t kDecidingBytes = 512;
  if (decided_ && !is_archive_) return;
  if (!decided_) {
    std::string_view rest = chunk;
    size_t missing = kDecidingBytes - std::min(kDecidingBytes, held_.size());
    size_t taken = std::min(missing, rest.size());
    held_.append(rest.substr(0, taken));
    run_.held_bytes += taken;
    chunk = rest.substr(taken);
    if (held_.size() < kDecidingBytes) return;
    decided_ = true;
    is_archive_ = archive_kind(held_).group == KindGroup::kArchive;
    if (!is_archive_) return release();
  }
  if (too_large_) return;
  if (held_.size() + chunk.size() > run_.limits.nested_archive_bytes ||
      run_.held_bytes + chunk.size() > run_.limits.held_bytes || depth_ >= run_.limits.depth) {
    too_large_ = true;
    return release();
  }
  held_.append(chunk);
  run_.held_bytes += chunk.size();
}

bool Nesting::data(std::string_view chunk) {
  if (run_.stopped) return false;
  size_ += chunk.size();
  run_.delivered_bytes += chunk.size();
  hold(chunk);
  run_.stopped = !run_.sink.data(chunk);
  return !run_.stopped;
}

bool Nesting::end(const std::optional<Gap>& gap) {
  if (run_.stopped) return false;
  run_.stopped = !run_.sink.end(gap);
  if (run_.stopped) return false;
  if (!decided_) is_archive_ = archive_kind(held_).group == KindGroup::kArchive;
  if (is_archive_ && depth_ >= run_.limits.depth) {
    release();
    return this->gap(path_, make_gap(GapKind::kLimit,
                                     "archives nested deeper than " + std::to_string(run_.limits.depth) + " levels"));
  }
  if (is_archive_ && too_large_) {
    return this->gap(path_, make_gap(GapKind::kLimit, "archive inside an archive of " + std::to_string(size_) +
                                                          " bytes: members are not read, over the limit of memory"));
  }
  if (is_archive_) stream_held_archive(run_, held_, path_, depth_ + 1);
  release();
  return !run_.stopped;
}

}  // namespace vitrine::intake
