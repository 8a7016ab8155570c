#include "run/inspect/feeder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

#include "base/utf8.h"
#include "read/intake/directory.h"
#include "read/intake/kind.h"
#include "read/source/settings/settings.h"
#include "run/inspect/worker.h"

namespace vitrine::inspect {
namespace {

using evidence::Gap;
using evidence::GapKind;

constexpr size_t kBatchBytes = 1 << 20;
constexpr size_t kBatchItems = 256;
constexpr size_t kReadBytes = 1 << 20;

}  // namespace

Seen::Seen() {
  for (Shard& shard : shards_) shard.keys.reserve(kUsual);
}

bool Seen::insert(const Digest& key) {
  Shard& shard = shards_[key.bytes[31] % kShards];
  std::lock_guard lock(shard.mutex);
  return shard.keys.insert(key).second;
}

Feeder::Feeder(Shared& shared) : shared_(shared) {
  if (!shared_.cache_file.empty()) cache_.emplace(shared_.cache_file);
}

Feeder::~Feeder() {
  if (arena_) shared_.free_arenas.push(*arena_);
}

void Feeder::run() {
  while (std::optional<Task> task = shared_.tasks.pop()) {
    for (const std::string& one : *task) path(one);
  }
  flush();
}

void Feeder::path(const std::string& path) {
  if (shared_.interrupted.load(std::memory_order_relaxed)) {
    shared_.collector.gap(path, {GapKind::kInterrupted, "the inspection was stopped", {}});
    return;
  }
  if (!is_near(path)) return;
  FileDescriptor fd(intake::open_beneath(shared_.root_fd, path));
  if (fd.valid()) {
    file(path, fd.get());
  } else {
    shared_.collector.gap(path, {GapKind::kUnreadable, std::strerror(errno), {}});
    shared_.progress.item_done(0);
  }
}

// Requires nothing; afterwards there is an arena with room for the largest item.
bool Feeder::make_room() {
  if (batch_.used_bytes >= kBatchBytes || batch_.items.size() >= kBatchItems) flush();
  if (!arena_) arena_ = shared_.free_arenas.pop();
  return arena_.has_value();
}

void Feeder::flush() {
  if (batch_.items.empty()) return;
  batch_.arena = *arena_;
  shared_.batches.push(std::move(batch_));
  batch_ = Batch{};
  arena_.reset();
}

// The item limit is met: from here on the bytes are only hashed.
void Feeder::overflow() {
  current_.overflows = true;
  current_.hash.update({room(), static_cast<size_t>(current_.size_bytes)});
}

void Feeder::take(std::string_view chunk) {
  if (!current_.overflows && current_.size_bytes + chunk.size() > shared_.limits.item_bytes) overflow();
  if (current_.overflows) {
    current_.hash.update(chunk);
  } else {
    std::memcpy(room() + current_.size_bytes, chunk.data(), chunk.size());
  }
  current_.size_bytes += chunk.size();
}

void Feeder::file(const std::string& path, int fd) {
  if (!make_room()) return;
  current_.path = path;
  current_.size_bytes = 0;
  current_.overflows = false;
  struct stat what;
  if (shared_.names != nullptr && ::fstat(fd, &what) == 0 &&
      !shared_.names->wants_size(static_cast<uint64_t>(what.st_size))) {
    // Too large to have a say: its beginning tells whether others are in it.
    const ssize_t size = ::pread(fd, room(), intake::kHeadBytes, 0);
    const std::string_view head(room(), static_cast<size_t>(std::max<ssize_t>(size, 0)));
    const intake::Kind kind = intake::kind_of(path, head);
    if (shared_.names->wants_family(family_of(kind.name)) || path.ends_with(".ipynb"))
      shared_.candidates->pass_over(path);
    if (kind.group != intake::KindGroup::kArchive) return;
  }
  std::string buffer;
  while (true) {
    size_t size = 0;
    if (!current_.overflows) {
      // Straight into the arena; one byte more than the limit shows that there is more.
      size_t space = std::min<uint64_t>(shared_.limits.item_bytes + 1 - current_.size_bytes, kReadBytes);
      size = read_fully(fd, room() + current_.size_bytes, space);
      current_.size_bytes += size;
      if (size < space && errno == 0) break;
      if (size == space && current_.size_bytes > shared_.limits.item_bytes) overflow();
      if (size == space) continue;
    } else {
      if (shared_.interrupted.load(std::memory_order_relaxed)) {
        shared_.collector.gap(path, {GapKind::kInterrupted, "the inspection was stopped", {}});
        current_.hash.finish();
        return;
      }
      buffer.resize(kReadBytes);
      size = read_fully(fd, buffer.data(), buffer.size());
      current_.hash.update(std::string_view(buffer).substr(0, size));
      current_.size_bytes += size;
      if (size < buffer.size() && errno == 0) break;
      if (size == buffer.size()) continue;
    }
    shared_.collector.gap(path, {GapKind::kUnreadable, std::strerror(errno), {}});
    if (current_.overflows) current_.hash.finish();
    shared_.progress.item_done(current_.size_bytes);
    return;
  }
  settle(From::kFile, fd);
}

Digest Feeder::key_of(const Digest& digest, std::string_view kind) {
  thread_local Sha256 hash;
  hash.update(shared_.knowledge.raw());
  hash.update(digest.raw());
  hash.update(kind);
  return hash.finish();
}

// The current content is complete: give it its name, and find out what is to be done with it.
void Feeder::settle(From from, int fd) {
  size_t held = std::min<uint64_t>(current_.size_bytes, shared_.limits.item_bytes);
  std::string_view bytes(room(), held);
  intake::Kind kind = intake::kind_of(current_.path, bytes.substr(0, intake::kHeadBytes));
  if (shared_.names != nullptr) {
    note_candidate(kind.name, bytes);
    if (kind.group == intake::KindGroup::kArchive && from == From::kFile) open_archive(current_.path, fd);
    return;
  }
  Digest digest = current_.overflows ? current_.hash.finish() : sha256(bytes);
  shared_.collector.content(current_.path, digest, std::string(kind.name), current_.size_bytes);
  shared_.progress.item_done(current_.size_bytes);
  Digest key = key_of(digest, kind.name);
  bool is_archive = kind.group == intake::KindGroup::kArchive;
  if (shared_.seen.insert(key)) {
    std::string name(kind.name);
    auto answer = [&](const evidence::Facts& facts) {
      shared_.collector.answer({digest, key, current_.size_bytes, name, evidence::encode(facts), false});
    };
    if (is_archive) {
      evidence::Facts facts;
      facts.kind = name;
      facts.treatment = evidence::Treatment::kContainer;
      answer(facts);
    } else if (kind.group == intake::KindGroup::kClosed) {
      answer(gap_facts(name, GapKind::kUnsupported, "there is no reader for this kind: " + name));
    } else if (current_.overflows) {
      answer(gap_facts(name, GapKind::kLimit,
                       "size " + std::to_string(current_.size_bytes) + " bytes is over the limit of " +
                           std::to_string(shared_.limits.item_bytes) + " bytes"));
    } else if (std::optional<std::string> facts = cache_ ? cache_->find(key, name) : std::nullopt) {
      shared_.from_cache.fetch_add(1, std::memory_order_relaxed);
      shared_.collector.answer({digest, key, current_.size_bytes, name, std::move(*facts), false});
    } else {
      batch_.items.push_back({digest, key, name, batch_.used_bytes, held});
      batch_.used_bytes += held;
    }
  }
  if (is_archive && from == From::kFile) open_archive(current_.path, fd);
}

bool Feeder::may_be_candidate(std::string_view kind, uint64_t size_bytes) const {
  if (source::is_settings(kind)) return shared_.names->wants_settings() && size_bytes <= kLargestOther;
  const std::string_view family = family_of(kind);
  return !family.empty() && shared_.names->wants_family(family) && shared_.names->wants_size(size_bytes);
}

void Feeder::note_candidate(std::string_view kind, std::string_view bytes) {
  if (current_.overflows) current_.hash.finish();
  shared_.progress.item_done(current_.size_bytes);
  if ((current_.overflows || bytes.size() > kLargestOther) && shared_.names->wants_family(family_of(kind)))
    shared_.candidates->pass_over(current_.path);
  if (!current_.overflows && may_name_code(current_.path))
    shared_.candidates->named_elsewhere(shared_.names->in(bytes, current_.path), current_.path);
  if (!current_.overflows) shared_.candidates->note_modules(bytes, current_.path);
  if (current_.overflows || !is_near(current_.path) || !may_be_candidate(kind, bytes.size())) return;
  std::vector<Mention> names = source::is_settings(kind) ? shared_.names->in_settings(bytes, current_.path)
                                                         : shared_.names->in(bytes, current_.path);
  std::vector<Mention> called;
  std::ranges::copy_if(names, std::back_inserter(called),
                       [&](const Mention& one) { return shared_.names->wants_all_calls(one); });
  if (!source::is_settings(kind) && !called.empty())
    shared_.candidates->note_places(called, current_.path, says_it_begins(bytes));
  // What is open itself is asked for whatever it names: it may want nothing but a file of settings.
  const bool may_be_open = !source::is_settings(kind) && shared_.names->may_be_open(bytes.size());
  const bool may_say =
      !names.empty() && (shared_.names->wants_module(current_.path) || shared_.candidates->tells(names, current_.path));
  const uint32_t group = source::is_settings(kind) ? 0 : shared_.candidates->group_of(current_.path);
  if (!may_be_open && !may_say && group == 0) return;
  const bool begins = may_be_open && may_begin(kind, bytes);
  Candidate candidate{current_.path, sha256(bytes), std::string(kind), 0, bytes.size(), std::move(names), begins};
  candidate.group = group;
  candidate.is_main = group != 0 && says_it_begins(bytes);
  candidate.is_program = family_of(kind) == "c" && defines_main(bytes);
  shared_.candidates->add(std::move(candidate), bytes);
}

void Feeder::open_archive(std::string path, int fd) {
  shared_.expansions.acquire();
  Expansion expansion;
  expansion.path = std::move(path);
  expansion.file = fd;
  Expected<std::string> done =
      expand(shared_.nursery, kExpanderRole, expansion, shared_.limits, shared_.interrupted, *this);
  shared_.expansions.release();
  if (!done) shared_.collector.gap(expansion.path, {GapKind::kMalformed, done.error().message, {}});
}

Expected<std::string> Feeder::root(const Expansion& expansion, std::optional<std::string>* common_folder) {
  if (expansion.what == Expansion::What::kArchiveAtRoot) top_folder_.emplace();
  Expected<std::string> done =
      expand(shared_.nursery, kExpanderRole, expansion, shared_.limits, shared_.interrupted, *this);
  if (top_folder_) *common_folder = top_folder_->common();
  flush();
  return done;
}

bool Feeder::begin(const intake::Entry& entry) {
  if (top_folder_) top_folder_->add(entry.path, entry.dot_prefix);
  if (entry.type == intake::EntryType::kSymlink) shared_.collector.link(entry.path, entry.link_target);
  if (entry.type == intake::EntryType::kHardLink) shared_.collector.hard_link(entry.path, entry.link_target);
  if (entry.type != intake::EntryType::kFile) {
    current_.path.clear();
    return true;
  }
  current_.path = entry.path;
  current_.size_bytes = 0;
  current_.overflows = false;
  return make_room();
}

bool Feeder::data(std::string_view chunk) {
  if (!current_.path.empty()) take(chunk);
  return !shared_.interrupted.load(std::memory_order_relaxed);
}

bool Feeder::end(const std::optional<Gap>& gap) {
  if (current_.path.empty()) return true;
  if (gap) {
    if (current_.overflows) current_.hash.finish();
    shared_.collector.gap(current_.path, *gap);
    shared_.progress.item_done(current_.size_bytes);
  } else {
    settle(From::kMember, -1);
  }
  current_.path.clear();
  return !shared_.interrupted.load(std::memory_order_relaxed);
}

bool Feeder::gap(std::string_view path, const Gap& gap) {
  if (top_folder_ && !path.empty()) top_folder_->add(path, false);
  shared_.collector.gap(std::string(path), gap);
  return !shared_.interrupted.load(std::memory_order_relaxed);
}

}  // namespace vitrine::inspect
