#include "run/inspect/places.h"

#include "run/inspect/paths.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {

void Places::note(const std::vector<Mention>& names, std::string_view path, bool begins) {
  std::lock_guard lock(mutex_);
  for (std::string_view folder : folders_near(path)) {
    if (begins) beginning_.emplace(folder);
    for (const Mention& one : names) {
      if (one.defined) defining_[one.name].emplace(folder);
    }
  }
  for (const Mention& one : names) {
    if (one.spoken_of && !one.defined) ++speaking_[one.name][std::string(folder_of(path))];
  }
}

bool Places::are_of_a_program(uint32_t name, std::string_view path) const {
  const auto defining = defining_.find(name);
  if (defining == defining_.end()) return false;
  bool is_defined = false, begins = false;
  for (std::string_view folder : folders_near(path)) {
    is_defined = is_defined || defining->second.contains(folder);
    begins = begins || beginning_.contains(folder);
  }
  return is_defined && begins;
}

std::optional<size_t> Places::callers_beside(uint32_t name, std::string_view own) const {
  const auto speaking = speaking_.find(name);
  if (speaking == speaking_.end()) return 0;
  size_t out = 0;
  for (const auto& [folder, files] : speaking->second) {
    const std::string inside = folder + "/";
    if (stand_beside(inside, own)) {
      out += files;
    } else if (!are_of_a_program(name, inside)) {
      return std::nullopt;
    }
  }
  return out;
}

}  // namespace vitrine::inspect
