#include "regime/guideline/choose.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "regime/guideline/blob.h"
#include "regime/guideline/fields.h"
#include "regime/guideline/pack_reader.h"

namespace vitrine::guideline {
namespace {

namespace fs = std::filesystem;

bool holds_pack(const fs::path& directory) {
  std::error_code status;
  return fs::is_regular_file(directory / "pack.yaml", status);
}

// Packs of a library are sorted by edition, so the last one is the latest.
const Pack* find_embedded(const std::string& name) {
  const Pack* found = nullptr;
  for (const Pack& pack : embedded_library().packs) {
    if (pack.id == name || pack.id + "/" + pack.edition == name) found = &pack;
  }
  return found;
}

Error unknown(const std::string& name) {
  std::vector<std::string> known;
  std::string list;
  for (const Pack& pack : embedded_library().packs) {
    known.push_back(pack.id);
    list += (list.empty() ? "" : ", ") + pack.id;
  }
  const std::string guess = nearest(name, known);
  return {ErrorCode::kNotFound,
          guess.empty()
              ? fmt::format("there is no guideline `{}` (there are: {}; or name a folder that holds a pack.yaml)", name,
                            list)
              : fmt::format("there is no guideline `{}` (did you mean `{}`?)", name, guess)};
}

Expected<Pack> choose_one(const std::string& name) {
  if (const Pack* embedded = find_embedded(name)) return *embedded;
  if (holds_pack(name)) return load_pack(name, embedded_library().properties);
  return unknown(name);
}

void collect(const fs::path& directory, int depth, std::vector<std::string>& found) {
  if (holds_pack(directory)) found.push_back(directory.string());
  if (depth == 0) return;
  std::error_code status;
  for (fs::directory_iterator it(directory, status), end; !status && it != end; it.increment(status)) {
    std::error_code ignored;
    if (fs::is_directory(it->path(), ignored) && !fs::is_symlink(it->path(), ignored)) {
      collect(it->path(), depth - 1, found);
    }
  }
}

}  // namespace

Expected<std::vector<Pack>> choose(const std::vector<std::string>& wanted) {
  if (wanted.empty()) return embedded_library().packs;
  std::vector<Pack> chosen;
  for (const std::string& name : wanted) {
    Expected<Pack> pack = choose_one(name);
    if (!pack) return pack.error();
    chosen.push_back(std::move(*pack));
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Pack& a, const Pack& b) { return a.id != b.id ? a.id < b.id : a.edition < b.edition; });
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  for (size_t i = 1; i < chosen.size(); ++i) {
    if (chosen[i - 1].id != chosen[i].id) continue;
    return Error{ErrorCode::kInvalidInput, fmt::format("guideline `{}` is chosen twice, as {} and {}", chosen[i].id,
                                                       chosen[i - 1].edition, chosen[i].edition)};
  }
  return chosen;
}

Expected<std::vector<std::string>> pack_directories(const std::string& directory) {
  std::vector<std::string> found;
  collect(directory, 2, found);
  if (found.empty()) {
    return Error{ErrorCode::kNotFound, fmt::format("{}: there is no pack.yaml here or in folders below", directory)};
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace vitrine::guideline
