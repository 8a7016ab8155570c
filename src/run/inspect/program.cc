#include "run/inspect/program.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>

#include "read/triage/prefilter.h"

namespace vitrine::inspect {
namespace {

constexpr uint64_t kMostWaiting = uint64_t{1} << 30;  // bytes
constexpr size_t kHashBits = 16;

constexpr std::array<bool, 256> make_part_table() {
  std::array<bool, 256> out = {};
  for (size_t c = 0; c < 256; ++c) {
    out[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
  }
  return out;
}
constexpr std::array<bool, 256> kPart = make_part_table();

uint32_t hash_step(uint32_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 16777619U;
}

uint32_t folded(uint32_t hash) {
  return (hash ^ (hash >> kHashBits)) & ((1U << kHashBits) - 1);
}

std::string_view folder_of(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view file_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// How many folders lie between two files.
size_t distance(std::string_view a, std::string_view b) {
  a = folder_of(a);
  b = folder_of(b);
  size_t common = 0;
  while (common < a.size() && common < b.size() && a[common] == b[common]) ++common;
  auto folders = [&](std::string_view path) {
    std::string_view rest = path.substr(common);
    return static_cast<size_t>(std::count(rest.begin(), rest.end(), '/')) + (rest.empty() ? 0 : 1);
  };
  return folders(a) + folders(b);
}

// A file that stands for its folder.
bool stands_for_folder(std::string_view file) {
  return file.starts_with("index.") || file.starts_with("__init__.") || file.starts_with("mod.");
}

}  // namespace

std::string_view family_of(std::string_view kind) {
  std::vector<std::string_view> keys = triage::knowledge_keys(kind);
  return keys.empty() ? std::string_view() : keys.back();
}

Names::Names(const std::vector<Open>& open) : hashes_(size_t{1} << kHashBits) {
  std::set<std::string_view> sorted;
  for (const Open& one : open) {
    sorted.insert(one.wants.begin(), one.wants.end());
    families_[std::string(family_of(one.kind))] = true;
  }
  for (std::string_view name : sorted) {
    numbers_.emplace(name, static_cast<uint32_t>(count_++));
    uint32_t hash = 2166136261U;
    for (char c : name) hash = hash_step(hash, c);
    hashes_[folded(hash)] = true;
  }
}

uint32_t Names::number(std::string_view name) const {
  auto found = numbers_.find(std::string(name));
  return found == numbers_.end() ? kNone : found->second;
}

std::vector<uint32_t> Names::in(std::string_view text) const {
  std::vector<uint32_t> out;
  for (size_t at = 0; at < text.size();) {
    if (!kPart[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    uint32_t hash = 2166136261U;
    size_t end = at;
    for (; end < text.size() && kPart[static_cast<unsigned char>(text[end])]; ++end) hash = hash_step(hash, text[end]);
    if (hashes_[folded(hash)]) {
      if (uint32_t found = number(text.substr(at, end - at)); found != kNone) out.push_back(found);
    }
    at = end;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Candidates::Candidates(std::string folder) : folder_(std::move(folder)) {}

void Candidates::add(Candidate candidate, std::string_view bytes) {
  std::lock_guard lock(mutex_);
  if (!trouble_.empty()) return;
  auto [known, is_new] = offsets_.try_emplace(candidate.digest, file_bytes_);
  candidate.offset = known->second;
  candidate.size_bytes = bytes.size();
  if (is_new) {
    if (!file_.valid()) file_ = FileDescriptor(::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!file_.valid() || file_bytes_ + bytes.size() > kMostWaiting) {
      trouble_ = file_.valid() ? "more than 1 GiB of files have a say in others" : "no temporary file in " + folder_;
      return;
    }
    for (std::string_view rest = bytes; !rest.empty();) {
      ssize_t size = ::pwrite(file_.get(), rest.data(), rest.size(),
                              static_cast<off_t>(file_bytes_ + (bytes.size() - rest.size())));
      if (size < 0 && errno == EINTR) continue;
      if (size <= 0) {
        trouble_ = "the temporary file in " + folder_ + " cannot be written";
        return;
      }
      rest.remove_prefix(static_cast<size_t>(size));
    }
    file_bytes_ += bytes.size();
  }
  all_.push_back(std::move(candidate));
}

bool Candidates::read(const Candidate& candidate, char* room) const {
  for (size_t done = 0; done < candidate.size_bytes;) {
    ssize_t size =
        ::pread(file_.get(), room + done, candidate.size_bytes - done, static_cast<off_t>(candidate.offset + done));
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return false;
    done += static_cast<size_t>(size);
  }
  return true;
}

std::vector<Program> Candidates::programs(const std::vector<Open>& open, const Names& names) {
  std::sort(all_.begin(), all_.end(), [](const Candidate& a, const Candidate& b) { return a.path < b.path; });
  // By name, the contents that hold it, each once: its first path.
  std::vector<std::vector<const Candidate*>> holders(names.size());
  std::unordered_map<Digest, const Candidate*, DigestHash> first;
  for (const Candidate& one : all_) {
    if (!first.try_emplace(one.digest, &one).second) continue;
    for (uint32_t name : one.names) {
      if (holders[name].size() <= kMostHolders) holders[name].push_back(&one);
    }
  }
  std::vector<Program> out;
  for (const Open& one : open) {
    auto own = first.find(one.digest);
    if (own == first.end()) continue;
    const std::string_view family = family_of(one.kind);
    std::unordered_map<const Candidate*, size_t> shared;
    for (const std::string& want : one.wants) {
      const uint32_t name = names.number(want);
      if (name == Names::kNone || holders[name].size() > kMostHolders) continue;
      for (const Candidate* holder : holders[name]) {
        if (holder == own->second || family_of(holder->kind) != family || holder->size_bytes > kLargestOther) continue;
        ++shared[holder];
      }
    }
    struct Ranked {
      const Candidate* candidate;
      size_t shared, distance;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(shared.size());
    for (const auto& [candidate, count] : shared) {
      ranked.push_back({candidate, count, distance(candidate->path, own->second->path)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
      if (a.shared != b.shared) return a.shared > b.shared;
      if (a.distance != b.distance) return a.distance < b.distance;
      return a.candidate->path < b.candidate->path;
    });
    Program program{&one, {own->second}, 0};
    std::set<std::string_view> files{file_of(own->second->path)};
    size_t bytes = own->second->size_bytes;
    for (const Ranked& rank : ranked) {
      // Another state of the same file (a patch's copy, a variant for other machines) defines what it defines again.
      const std::string_view file = file_of(rank.candidate->path);
      if (!files.insert(file).second && !stands_for_folder(file)) continue;
      if (program.all.size() > kMostOthers || bytes + rank.candidate->size_bytes > kMostTogether) {
        ++program.left_out;
        continue;
      }
      bytes += rank.candidate->size_bytes;
      program.all.push_back(rank.candidate);
    }
    if (program.all.size() > 1) out.push_back(std::move(program));
  }
  std::sort(out.begin(), out.end(), [](const Program& a, const Program& b) { return a.all[0]->path < b.all[0]->path; });
  return out;
}

}  // namespace vitrine::inspect
