#include "run/inspect/expander.h"

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <new>

#include "base/bytes.h"
#include "base/utf8.h"
#include "read/intake/archive.h"
#include "read/intake/git.h"
#include "run/inspect/sandbox.h"

namespace vitrine::inspect {
namespace {

using evidence::Gap;
using evidence::GapKind;

constexpr uint64_t kMemoryBytes = 640ULL << 20;
constexpr size_t kChunkBytes = 128 << 10;
constexpr uint32_t kMostFrameBytes = 1 << 20;
constexpr int kOutOfMemory = 77;
constexpr int kNotReady = 78;
constexpr int kPatienceMs = 100;

enum class Frame : uint8_t { kBegin = 1, kData, kEnd, kGap, kDone, kFailed };

intake::Limits intake_limits() {
  intake::Limits out;
  out.nested_archive_bytes = 192ULL << 20;
  out.held_bytes = 256ULL << 20;
  return out;
}

void put(ByteWriter& out, const Gap& gap) {
  out.u8(static_cast<uint8_t>(gap.kind));
  out.string(gap.detail);
}

class FrameSender : public intake::Sink {
 public:
  explicit FrameSender(int socket) : socket_(socket) {}

  bool begin(const intake::Entry& entry) override {
    ByteWriter out;
    out.u8(static_cast<uint8_t>(Frame::kBegin));
    out.u8(static_cast<uint8_t>(entry.type));
    out.u8(entry.dot_prefix ? 1 : 0);
    out.string(entry.path);
    out.string(entry.link_target);
    return send(out);
  }
  bool data(std::string_view chunk) override {
    while (!chunk.empty()) {
      std::string_view part = chunk.substr(0, kChunkBytes);
      ByteWriter out;
      out.u8(static_cast<uint8_t>(Frame::kData));
      out.string(part);
      if (!send(out)) return false;
      chunk.remove_prefix(part.size());
    }
    return true;
  }
  bool end(const std::optional<Gap>& gap) override {
    ByteWriter out;
    out.u8(static_cast<uint8_t>(Frame::kEnd));
    out.u8(gap ? 1 : 0);
    if (gap) put(out, *gap);
    return send(out);
  }
  bool gap(std::string_view path, const Gap& gap) override {
    ByteWriter out;
    out.u8(static_cast<uint8_t>(Frame::kGap));
    out.string(path);
    put(out, gap);
    return send(out);
  }
  bool done(std::string_view commit) {
    ByteWriter out;
    out.u8(static_cast<uint8_t>(Frame::kDone));
    out.string(commit);
    return send(out) && flush();
  }
  bool failed(const Error& error) {
    ByteWriter out;
    out.u8(static_cast<uint8_t>(Frame::kFailed));
    out.u8(static_cast<uint8_t>(error.code));
    out.string(error.message);
    return send(out) && flush();
  }

 private:
  // Small frames travel together.
  bool send(const ByteWriter& payload) {
    ByteWriter framed;
    framed.string(payload.bytes());
    pending_ += framed.bytes();
    return pending_.size() < kChunkBytes || flush();
  }
  bool flush() {
    bool sent = write_fully(socket_, pending_);
    pending_.clear();
    return sent;
  }

  int socket_;
  std::string pending_;
};

// Turns frames from a process that may have been taken over into calls that keep the Sink's rules.
class FrameReader {
 public:
  FrameReader(intake::Sink& sink) : sink_(sink) {}

  // False: stop; see failure() for why.
  bool take(std::string_view payload) {
    ByteReader in(payload);
    Frame frame = static_cast<Frame>(in.u8());
    switch (frame) {
      case Frame::kBegin: return begin(in);
      case Frame::kData: {
        std::string_view chunk = in.string_view();
        return well_formed(in, is_open_) && sink_.data(chunk);
      }
      case Frame::kEnd: {
        std::optional<Gap> gap;
        if (in.u8() == 1) gap = read_gap(in);
        if (!well_formed(in, is_open_)) return false;
        is_open_ = false;
        return sink_.end(gap);
      }
      case Frame::kGap: {
        std::string path = in.string();
        Gap gap = read_gap(in);
        return well_formed(in, !is_open_) && sink_.gap(path, gap);
      }
      case Frame::kDone:
        commit_ = in.string();
        is_done_ = well_formed(in, !is_open_);
        return false;
      case Frame::kFailed: {
        uint8_t code = in.u8();
        std::string message = printable_utf8(in.string_view());
        bool known = code <= static_cast<uint8_t>(ErrorCode::kInternal);
        if (well_formed(in, known)) error_ = Error{static_cast<ErrorCode>(code), message};
        return false;
      }
    }
    return well_formed(in, false);
  }
  // The child is gone: what it left open ends here.
  void abandon(const Gap& gap) {
    if (is_open_) sink_.end(gap);
    is_open_ = false;
  }

  bool is_done() const { return is_done_; }
  bool broke_form() const { return broke_form_; }
  const std::optional<Error>& error() const { return error_; }
  const std::string& commit() const { return commit_; }

 private:
  bool begin(ByteReader& in) {
    intake::Entry entry;
    uint8_t type = in.u8();
    entry.dot_prefix = in.u8() == 1;
    entry.path = in.string();
    entry.link_target = in.string();
    bool known = type <= static_cast<uint8_t>(intake::EntryType::kHardLink);
    if (!well_formed(in, known && !is_open_ && !entry.path.empty())) return false;
    entry.type = static_cast<intake::EntryType>(type);
    is_open_ = true;
    return sink_.begin(entry);
  }
  Gap read_gap(ByteReader& in) {
    Gap gap;
    uint8_t kind = in.u8();
    gap.detail = printable_utf8(in.string_view());
    if (kind > static_cast<uint8_t>(GapKind::kAssumed)) broke_form_ = true;
    gap.kind = broke_form_ ? GapKind::kCrash : static_cast<GapKind>(kind);
    return gap;
  }
  bool well_formed(const ByteReader& in, bool expected) {
    if (!in.ok() || !in.at_end() || !expected) broke_form_ = true;
    return !broke_form_;
  }

  intake::Sink& sink_;
  bool is_open_ = false, is_done_ = false, broke_form_ = false;
  std::optional<Error> error_;
  std::string commit_;
};

enum class Ending { kSaid, kDied, kIdle, kInterrupted };

Ending receive_frames(int socket, const Limits& limits, const std::atomic<bool>& interrupted, FrameReader& reader) {
  std::string received;
  std::string buffer(kChunkBytes * 2, '\0');
  int idle_ms = 0;
  while (true) {
    pollfd waiting{socket, POLLIN, 0};
    int ready = ::poll(&waiting, 1, kPatienceMs);
    if (interrupted.load(std::memory_order_relaxed)) return Ending::kInterrupted;
    if (ready <= 0) {
      idle_ms += kPatienceMs;
      if (idle_ms > static_cast<int>(limits.expander_idle_seconds) * 1000) return Ending::kIdle;
      continue;
    }
    idle_ms = 0;
    ssize_t size = ::read(socket, buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return Ending::kDied;
    received.append(buffer.data(), static_cast<size_t>(size));
    size_t at = 0;
    while (received.size() - at >= sizeof(uint32_t)) {
      ByteReader head(std::string_view(received).substr(at));
      uint32_t length = head.u32();
      if (length > kMostFrameBytes) return Ending::kSaid;
      if (head.remaining() < length) break;
      if (!reader.take(head.view(length))) return Ending::kSaid;
      at += sizeof length + length;
    }
    received.erase(0, at);
  }
}

}  // namespace

int run_expander(const Errand& errand, const Limits&) {
  ByteReader in(errand.text);
  Expansion expansion;
  expansion.what = static_cast<Expansion::What>(in.u8());
  expansion.path = in.string();
  expansion.revision = in.string();
  std::set_new_handler([] { ::_exit(kOutOfMemory); });
  bool is_git = expansion.what == Expansion::What::kGit;
  Walls walls;
  walls.memory_bytes = kMemoryBytes;
  walls.reads_descriptor = true;
  if (is_git) walls.readable_folder = expansion.path;
  if (!is_git && !intake::prepare_archives()) return kNotReady;
  if (!enter_sandbox(walls)) return kNotReady;
  FrameSender sender(errand.socket);
  intake::Limits limits = intake_limits();
  if (is_git) {
    Expected<intake::Revision> revision = intake::stream_git(expansion.path, expansion.revision, limits, sender);
    return (revision ? sender.done(revision->commit) : sender.failed(revision.error())) ? 0 : 1;
  }
  intake::Place place =
      expansion.what == Expansion::What::kArchiveAtRoot ? intake::Place::kRoot : intake::Place::kMember;
  bool whole = intake::stream_archive(errand.file, expansion.path, place, limits, sender);
  return whole && sender.done("") ? 0 : 1;
}

Expected<std::string> expand(Nursery& nursery, uint8_t role, const Expansion& expansion, const Limits& limits,
                             const std::atomic<bool>& interrupted, intake::Sink& sink) {
  ByteWriter text;
  text.u8(static_cast<uint8_t>(expansion.what));
  text.string(expansion.path);
  text.string(expansion.revision);
  Errand errand;
  errand.role = role;
  errand.text = text.take();
  errand.file = expansion.file;
  std::string place = expansion.what == Expansion::What::kArchiveInTree ? expansion.path : std::string();
  Expected<Child> child = nursery.spawn(errand);
  if (!child) {
    sink.gap(place, {GapKind::kCrash, child.error().message, {}});
    return std::string();
  }
  FrameReader reader(sink);
  Ending ending = receive_frames(child->socket.get(), limits, interrupted, reader);
  if (ending != Ending::kDied) ::kill(child->pid, reader.is_done() || reader.error() ? 0 : SIGKILL);
  child->socket.reset();
  int status = 0;
  std::string how = wait_for(child->pid, &status);
  if (reader.error()) return *reader.error();
  if (reader.is_done()) return reader.commit();
  Gap gap{GapKind::kCrash, "the process that read it ended: " + how, {}};
  if (ending == Ending::kInterrupted) gap = {GapKind::kInterrupted, "the inspection was stopped", {}};
  if (ending == Ending::kIdle) {
    gap = {GapKind::kLimit, "nothing came of it for " + std::to_string(limits.expander_idle_seconds) + " s", {}};
  }
  if (reader.broke_form()) gap.detail = "the process that read it did not keep to the form";
  if (WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemory) {
    gap = {GapKind::kLimit, "reading it needs more than " + std::to_string(kMemoryBytes >> 20) + " MiB of memory", {}};
  }
  reader.abandon(gap);
  sink.gap(place, gap);
  return std::string();
}

}  // namespace vitrine::inspect
