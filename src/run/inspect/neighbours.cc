#include "run/inspect/neighbours.h"

#include <algorithm>
#include <functional>

#include "run/inspect/paths.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {

uint64_t Neighbours::key(std::string_view folder, uint64_t language) {
  constexpr uint64_t kSpread = 0x9E3779B97F4A7C15;
  return (std::hash<std::string_view>()(folder) * kSpread) ^ language;
}

void Neighbours::note(std::string_view path, const Digest& digest, std::string_view kind, uint64_t size_bytes) {
  const std::string_view family = family_of(kind);
  if (family.empty()) return;
  const bool is_test = is_test_or_example(path) || is_before_a_patch(path);
  const uint64_t language = std::hash<std::string_view>()(family) + (is_test ? 1 : 0);
  const std::string_view file = file_of(path);
  const uint64_t name = std::hash<std::string_view>()(file);
  bool stands_among_few = false;
  for (std::string_view folder = folder_of(path);; folder = folder_of(folder)) {
    Folder& one = folders_[key(folder, language)];
    if (one.holds_many) break;  // so do those above
    one.bytes += size_bytes;
    const bool is_again = !stands_for_folder(file) && std::ranges::find(one.files, name) != one.files.end();
    one.files.push_back(name);
    one.holds_many = is_again || one.files.size() > kMostNeighbours || one.bytes > kMostOfNeighbours;
    if (one.holds_many) one.files = {};
    stands_among_few = stands_among_few || !one.holds_many;
    if (folder.empty()) break;
  }
  if (stands_among_few) files_.push_back({std::string(path), digest, language});
}

std::vector<Neighbours::Place> Neighbours::places() const {
  std::vector<Place> out;
  std::unordered_map<uint64_t, uint32_t> groups;
  for (const File& file : files_) {
    const Folder* largest = nullptr;
    uint64_t group = 0;
    for (std::string_view folder = folder_of(file.path);; folder = folder_of(folder)) {
      const auto found = folders_.find(key(folder, file.language));
      if (found == folders_.end() || found->second.holds_many) break;
      largest = &found->second;
      group = found->first;
      if (folder.empty()) break;
    }
    if (largest == nullptr || largest->files.size() < 2) continue;
    const uint32_t number = groups.try_emplace(group, static_cast<uint32_t>(groups.size()) + 1).first->second;
    out.push_back({Nearby::path(file.path), number, &file.digest});
  }
  return out;
}

}  // namespace vitrine::inspect
