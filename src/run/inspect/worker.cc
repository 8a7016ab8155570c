#include "run/inspect/worker.h"

#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <chrono>
#include <cstring>
#include <new>

#include "base/bytes.h"
#include "run/inspect/sandbox.h"

namespace vitrine::inspect {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kPage = 4096;
constexpr int kOutOfMemory = 77;
constexpr int kKeepBytes = 64 << 20;
constexpr int kNotReady = 78;
constexpr size_t kFlushBytes = 64 << 10;
constexpr uint32_t kMostFactsBytes = 256 << 20;
constexpr int kPatienceMs = 100;   // how often a lane looks up from waiting
constexpr int kMostPatience = 10;  // with a worker that gets no turn: times what an item may use

void put_names(const std::vector<std::string>& names, ByteWriter& out) {
  out.u32(static_cast<uint32_t>(names.size()));
  for (const std::string& name : names) out.string(name);
}

std::vector<std::string_view> take_names(ByteReader& in) {
  std::vector<std::string_view> names(in.count(4));
  for (std::string_view& name : names) name = in.string_view();
  return names;
}

// A request is its length and then: arena, count, and per item offset, size, kind and of how many parts the program is
// that it is looked at as, 0 if by itself; of a program its path, digest, names, what it wants and whether it is a
// test, and the others' offsets, sizes, kinds, paths, digests, names and whether they are neighbours.
void put_part(std::string_view path, const Digest& digest, const std::vector<std::string>& names, ByteWriter& out) {
  out.string(path);
  out.string(digest.hex());
  put_names(names, out);
}

void put_program(const BatchItem& item, ByteWriter& out) {
  put_part(item.path, item.digest, item.names, out);
  put_names(item.wants, out);
  out.u32(item.is_test ? 1 : 0);
  for (const BatchPart& part : item.others) {
    out.u64(part.offset);
    out.u64(part.size_bytes);
    out.string(part.kind);
    put_part(part.path, part.digest, part.names, out);
    out.u32(part.is_neighbour ? 1 : 0);
  }
}

std::string request(const Batch& batch, size_t first) {
  ByteWriter out;
  out.u32(batch.arena);
  out.u32(static_cast<uint32_t>(batch.items.size() - first));
  for (size_t i = first; i < batch.items.size(); ++i) {
    out.u64(batch.items[i].offset);
    out.u64(batch.items[i].size_bytes);
    out.string(batch.items[i].kind);
    const BatchItem& item = batch.items[i];
    const bool is_program = !item.wants.empty() || !item.others.empty();
    out.u32(is_program ? static_cast<uint32_t>(item.others.size()) + 1 : 0);
    if (is_program) put_program(item, out);
  }
  ByteWriter framed;
  framed.string(out.bytes());
  return framed.take();
}

Inspector::Part take_part(std::string_view kind, std::string_view bytes, ByteReader& in) {
  Inspector::Part part{kind, in.string_view(), in.string_view(), bytes, {}};
  part.names = take_names(in);
  return part;
}

// One of several: what follows its kind in a request.
evidence::Facts answer_program(std::string_view kind, std::string_view bytes, uint32_t others, ByteReader& in,
                               Inspector& inspector, const Arenas& arenas, uint32_t arena) {
  std::vector<Inspector::Part> parts{take_part(kind, bytes, in)};
  const std::vector<std::string_view> wants = take_names(in);
  parts[0].is_test = in.u32() != 0;
  for (uint32_t i = 0; i < others && in.ok(); ++i) {
    uint64_t offset = in.u64(), size = in.u64();
    std::string_view other_kind = in.string_view();
    if (!in.ok()) break;
    parts.push_back(take_part(other_kind, arenas.view(arena, offset, size), in));
    parts.back().is_neighbour = in.u32() != 0;
  }
  return inspector.inspect_program(parts, wants);
}

bool answer_batch(int socket, std::string_view message, Inspector& inspector, const Arenas& arenas,
                  std::atomic<uint32_t>& progress) {
  ByteReader in(message);
  uint32_t arena = in.u32();
  uint32_t count = in.u32();
  std::string out;
  for (uint32_t i = 0; i < count; ++i) {
    uint64_t offset = in.u64(), size = in.u64();
    std::string_view kind = in.string_view();
    const uint32_t parts = in.u32();
    if (!in.ok() || arena >= arenas.count()) return false;
    progress.store(i + 1, std::memory_order_relaxed);
    std::string_view bytes = arenas.view(arena, offset, size);
    std::string facts =
        evidence::encode(parts == 0 ? inspector.inspect(kind, bytes)
                                    : answer_program(kind, bytes, parts - 1, in, inspector, arenas, arena));
    if (!in.ok()) return false;
    ByteWriter frame;
    frame.string(facts);
    out += frame.bytes();
    if (out.size() < kFlushBytes && i + 1 < count) continue;
    if (!write_fully(socket, out)) return false;
    out.clear();
  }
  return true;
}

}  // namespace

Progressions::Progressions(uint32_t slots) : slots_(slots) {
  void* map = ::mmap(nullptr, slots * kPage, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (map == MAP_FAILED) throw std::bad_alloc();
  pages_ = static_cast<char*>(map);
  for (uint32_t slot = 0; slot < slots; ++slot) new (pages_ + slot * kPage) std::atomic<uint32_t>(0);
}

Progressions::~Progressions() {
  ::munmap(pages_, slots_ * kPage);
}

std::atomic<uint32_t>& Progressions::at(uint32_t slot) const {
  return *std::launder(reinterpret_cast<std::atomic<uint32_t>*>(pages_ + slot * kPage));
}

void Progressions::keep_only(uint32_t slot) {
  ::munmap(pages_, slot * kPage);
  ::munmap(pages_ + (slot + 1) * kPage, (slots_ - slot - 1) * kPage);
}

int run_worker(const Errand& errand, Inspector& inspector, const Arenas& arenas, Progressions& progressions,
               const Limits& limits) {
  progressions.keep_only(errand.slot);
  std::set_new_handler([] { ::_exit(kOutOfMemory); });
  // Trees of nodes come and go with every item: giving memory back to the system each time costs more than keeping it.
  ::mallopt(M_MMAP_THRESHOLD, kKeepBytes);
  ::mallopt(M_TRIM_THRESHOLD, kKeepBytes);
  ::mallopt(M_TOP_PAD, 4 << 20);
  Walls walls;
  walls.memory_bytes = limits.worker_bytes;
  if (!inspector.prepare() || !enter_sandbox(walls)) return kNotReady;
  std::string message;
  while (true) {
    uint32_t size = 0;
    if (read_fully(errand.socket, reinterpret_cast<char*>(&size), sizeof size) != sizeof size) return 0;
    message.resize(size);
    if (read_fully(errand.socket, message.data(), size) != size) return 0;
    if (!answer_batch(errand.socket, message, inspector, arenas, progressions.at(errand.slot))) return 1;
  }
}

evidence::Facts gap_facts(std::string_view kind, evidence::GapKind gap, std::string detail) {
  evidence::Facts facts;
  facts.kind = kind;
  facts.treatment = evidence::Treatment::kGap;
  facts.gaps.push_back({gap, std::move(detail), {}});
  return facts;
}

Lane::~Lane() {
  stop_worker();
}

bool Lane::ensure_worker() {
  if (child_) return true;
  Errand errand;
  errand.role = role_;
  errand.slot = slot_;
  Expected<Child> child = nursery_.spawn(errand);
  if (!child) return false;
  child_ = std::move(child).value();
  received_.clear();
  return true;
}

void Lane::stop_worker() {
  if (!child_) return;
  ::kill(child_->pid, SIGKILL);
  wait_for(child_->pid, nullptr);
  child_.reset();
}

// Takes whole frames off what was received. False: the worker does not keep to the form.
bool Lane::take_frames(const Batch& batch, size_t& next, Answers& answers) {
  size_t at = 0;
  while (received_.size() - at >= sizeof(uint32_t)) {
    uint32_t size = 0;
    std::memcpy(&size, received_.data() + at, sizeof size);
    if (size > kMostFactsBytes || next >= batch.items.size()) return false;
    if (received_.size() - at - sizeof size < size) break;
    const BatchItem& item = batch.items[next];
    Answer answer{item.digest, item.key, item.size_bytes, item.kind, received_.substr(at + sizeof size, size), true};
    Expected<evidence::Facts> facts = evidence::decode_facts(answer.facts);
    if (!facts || facts->kind != item.kind) return false;
    answers.answer(std::move(answer));
    ++next;
    at += sizeof size + size;
  }
  received_.erase(0, at);
  return true;
}

// The processor time that a process has used; what the clock on the wall says where that cannot be told. (On a busy
// machine a worker waits for its turn.)
static std::chrono::nanoseconds time_used_by(pid_t pid) {
  clockid_t clock;
  timespec used;
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
    return Clock::now().time_since_epoch();
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

Lane::Ending Lane::receive(const Batch& batch, size_t& next, Answers& answers) {
  uint32_t in_hand = 0;
  Clock::time_point since = Clock::now();
  std::chrono::nanoseconds used = time_used_by(child_->pid);
  std::string buffer(kFlushBytes, '\0');
  while (next < batch.items.size()) {
    pollfd waiting{child_->socket.get(), POLLIN, 0};
    int ready = ::poll(&waiting, 1, kPatienceMs);
    if (interrupted_.load(std::memory_order_relaxed)) return Ending::kInterrupted;
    if (ready <= 0) {
      uint32_t now_in_hand = progress_.load(std::memory_order_relaxed);
      if (now_in_hand != in_hand) {
        in_hand = now_in_hand;
        since = Clock::now();
        used = time_used_by(child_->pid);
      } else if (const std::chrono::seconds most(limits_.item_seconds);
                 time_used_by(child_->pid) - used > most || Clock::now() - since > kMostPatience * most) {
        return Ending::kTimeout;
      }
      continue;
    }
    ssize_t size = ::read(child_->socket.get(), buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return Ending::kDied;
    received_.append(buffer.data(), static_cast<size_t>(size));
    if (!take_frames(batch, next, answers)) return Ending::kNonsense;
  }
  return Ending::kDone;
}

Lane::Ending Lane::exchange(const Batch& batch, size_t& next, Answers& answers) {
  if (!ensure_worker()) return Ending::kNotStarted;
  progress_.store(0, std::memory_order_relaxed);
  std::string message = request(batch, next);
  // A dead worker shows itself when its answers are read.
  for (std::string_view rest = message; !rest.empty();) {
    ssize_t size = ::send(child_->socket.get(), rest.data(), rest.size(), MSG_NOSIGNAL);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) break;
    rest.remove_prefix(static_cast<size_t>(size));
  }
  return receive(batch, next, answers);
}

void Lane::process(const Batch& batch, Answers& answers) {
  // How a worker died may lie in the machine (a slow one, or another process that took the memory), so it is not kept
  // for the next run; that an item met our own memory bound is.
  auto give_up = [&](const BatchItem& item, evidence::GapKind kind, std::string detail, bool keep = false) {
    std::string facts = evidence::encode(gap_facts(item.kind, kind, std::move(detail)));
    answers.answer({item.digest, item.key, item.size_bytes, item.kind, std::move(facts), keep});
  };
  constexpr int kMostFalseStarts = 3;
  int false_starts = 0;
  size_t next = 0;
  while (next < batch.items.size()) {
    size_t first = next;
    Ending ending = exchange(batch, next, answers);
    if (ending == Ending::kDone) break;
    uint32_t in_hand = progress_.load(std::memory_order_relaxed);
    int status = 0;
    std::string how = "not started";
    if (child_) {
      if (ending != Ending::kDied) ::kill(child_->pid, SIGKILL);
      how = wait_for(child_->pid, &status);
      child_.reset();
    }
    if (ending == Ending::kInterrupted) {
      for (; next < batch.items.size(); ++next) {
        give_up(batch.items[next], evidence::GapKind::kInterrupted, "the inspection was stopped");
      }
      break;
    }
    if (in_hand == 0) {
      if (++false_starts < kMostFalseStarts) continue;
      for (; next < batch.items.size(); ++next) {
        give_up(batch.items[next], evidence::GapKind::kCrash, "no worker process could be used (" + how + ")");
      }
      break;
    }
    // Items that were done but whose answers had not left the worker are simply done again, so the guilty one is
    // reached in order: answers before it come first.
    size_t guilty = first + in_hand - 1;
    if (ending == Ending::kNonsense || guilty < next || guilty >= batch.items.size()) guilty = next;
    Batch before = batch;
    before.items.assign(batch.items.begin() + static_cast<std::ptrdiff_t>(next),
                        batch.items.begin() + static_cast<std::ptrdiff_t>(guilty));
    if (!before.items.empty()) process(before, answers);
    const BatchItem& item = batch.items[guilty];
    if (ending == Ending::kTimeout) {
      give_up(item, evidence::GapKind::kLimit,
              "inspecting it took more than " + std::to_string(limits_.item_seconds) + " s of processor time");
    } else if (WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemory) {
      give_up(item, evidence::GapKind::kLimit,
              "inspecting it needs more than " + std::to_string(limits_.worker_bytes >> 20) + " MiB of memory", true);
    } else if (ending == Ending::kNonsense) {
      give_up(item, evidence::GapKind::kCrash, "the worker gave an answer that is not in form");
    } else {
      give_up(item, evidence::GapKind::kCrash, "the worker ended on it: " + how);
    }
    next = guilty + 1;
  }
}

}  // namespace vitrine::inspect
