#include "base/spill_sorter.h"

#include <fcntl.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>

namespace vitrine {
namespace {

constexpr size_t kBlockBytes = 1 << 20;
constexpr size_t kReadBytes = 32 << 10;
constexpr size_t kWriteBytes = 256 << 10;

// In memory and in the file: two lengths, the key, the value.
struct Lengths {
  uint32_t key, value;
};

Lengths lengths_at(const char* record) {
  Lengths out;
  std::memcpy(&out, record, sizeof out);
  return out;
}

size_t record_bytes(Lengths lengths) {
  return sizeof lengths + size_t{lengths.key} + lengths.value;
}

std::string_view key_at(const char* record) {
  return {record + sizeof(Lengths), lengths_at(record).key};
}

std::string_view value_at(const char* record) {
  Lengths lengths = lengths_at(record);
  return {record + sizeof lengths + lengths.key, lengths.value};
}

uint64_t prefix_of(std::string_view key) {
  static_assert(std::endian::native == std::endian::little);
  uint64_t out = 0;
  std::memcpy(&out, key.data(), std::min(key.size(), sizeof out));
  return __builtin_bswap64(out);
}

FileDescriptor nameless_file(const std::string& folder) {
  FileDescriptor out(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (out.valid()) return out;
  std::string name = folder + "/.spill-XXXXXX";  // for file systems that know only files with names
  out = FileDescriptor(::mkostemp(name.data(), O_CLOEXEC));
  if (out.valid()) ::unlink(name.c_str());
  return out;
}

}  // namespace

class SpillSorter::Cursor::Source {
 public:
  virtual ~Source() = default;
  virtual bool next() = 0;
  const char* record = nullptr;
};

class SpillSorter::MemorySource : public Cursor::Source {
 public:
  explicit MemorySource(const std::vector<Entry>& entries) : entries_(entries) {}
  bool next() override {
    constexpr size_t kAhead = 8;  // records lie anywhere in memory: they are asked for before they are needed
    if (at_ == entries_.size()) return false;
    if (at_ + kAhead < entries_.size()) {
      __builtin_prefetch(entries_[at_ + kAhead].record);
      __builtin_prefetch(entries_[at_ + kAhead].record + 64);
    }
    record = entries_[at_++].record;
    return true;
  }

 private:
  const std::vector<Entry>& entries_;
  size_t at_ = 0;
};

class SpillSorter::RunSource : public Cursor::Source {
 public:
  RunSource(SpillSorter& owner, Run run) : owner_(owner), at_(run.begin), end_(run.end) {}
  bool next() override {
    used_ += size_;
    size_ = 0;
    if (at_ == end_ && held_ == used_) return false;
    if (!hold(sizeof(Lengths))) return false;
    size_t size = record_bytes(lengths_at(buffer_.data() + used_));
    if (!hold(size)) return false;
    size_ = size;
    record = buffer_.data() + used_;
    return true;
  }

 private:
  // At least `size` bytes from used_ on are in the buffer.
  bool hold(size_t size) {
    if (held_ - used_ >= size) return true;
    std::memmove(buffer_.data(), buffer_.data() + used_, held_ - used_);
    held_ -= used_;
    used_ = 0;
    size_t wanted = static_cast<size_t>(std::min<uint64_t>(std::max(size, kReadBytes), held_ + (end_ - at_)));
    if (wanted < size) return lost();
    if (buffer_.size() < wanted) buffer_.resize(wanted);
    if (buffer_.size() > 16 * std::max(wanted, kReadBytes)) {  // one record was large
      buffer_.resize(wanted);
      buffer_.shrink_to_fit();
    }
    while (held_ < wanted) {
      ssize_t n = ::pread(owner_.file_.get(), buffer_.data() + held_, wanted - held_, static_cast<off_t>(at_));
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) return lost();
      held_ += static_cast<size_t>(n);
      at_ += static_cast<uint64_t>(n);
    }
    return true;
  }
  bool lost() {
    owner_.fail("read");
    at_ = end_;
    held_ = used_ = 0;
    return false;
  }

  SpillSorter& owner_;
  uint64_t at_, end_;
  std::string buffer_;
  size_t held_ = 0, used_ = 0, size_ = 0;
};

SpillSorter::SpillSorter(std::string folder, size_t most_bytes)
    : folder_(folder.empty() ? "." : std::move(folder)), most_bytes_(most_bytes) {}

SpillSorter::~SpillSorter() = default;

void SpillSorter::fail(const std::string& what) {
  if (error_.empty()) {
    error_ = "cannot " + what + " a temporary file in " + folder_ + ": " + std::strerror(errno);
  }
}

Expected<void> SpillSorter::status() const {
  if (error_.empty()) return {};
  return Error{ErrorCode::kIo, error_};
}

char* SpillSorter::room(size_t size) {
  if (size > block_left_) {
    size_t block = std::max(size, kBlockBytes);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(block));
    block_next_ = blocks_.back().get();
    block_left_ = block;
  }
  char* out = block_next_;
  block_next_ += size;
  block_left_ -= size;
  return out;
}

void SpillSorter::add(std::string_view key, std::string_view value) {
  Lengths lengths{static_cast<uint32_t>(key.size()), static_cast<uint32_t>(value.size())};
  size_t size = record_bytes(lengths);
  if (used_bytes_ > 0 && used_bytes_ + size + sizeof(Entry) > most_bytes_) spill();
  if (!error_.empty()) return;
  char* record = room(size);
  std::memcpy(record, &lengths, sizeof lengths);
  std::copy(key.begin(), key.end(), record + sizeof lengths);
  std::copy(value.begin(), value.end(), record + sizeof lengths + key.size());
  entries_.push_back({prefix_of(key), record});
  used_bytes_ += size + sizeof(Entry);
  sorted_ = false;
}

void SpillSorter::sort() {
  if (sorted_) return;
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    if (a.prefix != b.prefix) return a.prefix < b.prefix;
    return key_at(a.record) < key_at(b.record);
  });
  sorted_ = true;
}

void SpillSorter::spill() {
  sort();
  if (!file_.valid()) file_ = nameless_file(folder_);
  if (!file_.valid()) fail("make");
  Run run{file_bytes_, file_bytes_};
  std::string pending;
  for (size_t i = 0; i < entries_.size() && error_.empty(); ++i) {
    const char* record = entries_[i].record;
    pending.append(record, record_bytes(lengths_at(record)));
    if (pending.size() < kWriteBytes && i + 1 < entries_.size()) continue;
    if (!write_fully(file_.get(), pending)) fail("write");
    run.end += pending.size();
    pending.clear();
  }
  file_bytes_ = run.end;
  runs_.push_back(run);
  entries_.clear();
  blocks_.clear();
  block_left_ = 0;
  used_bytes_ = 0;
}

SpillSorter::Cursor SpillSorter::read() {
  sort();
  std::vector<std::unique_ptr<Cursor::Source>> sources;
  if (error_.empty()) {
    for (Run run : runs_) sources.push_back(std::make_unique<RunSource>(*this, run));
    sources.push_back(std::make_unique<MemorySource>(entries_));
  }
  return Cursor(std::move(sources));
}

SpillSorter::Cursor::Cursor(std::vector<std::unique_ptr<Source>> sources) : sources_(std::move(sources)) {}
SpillSorter::Cursor::~Cursor() = default;
SpillSorter::Cursor::Cursor(Cursor&&) noexcept = default;

// Of equal keys the one in the earlier run was added earlier.
bool SpillSorter::Cursor::stands_after(size_t a, size_t b) const {
  int order = key_at(sources_[a]->record).compare(key_at(sources_[b]->record));
  return order != 0 ? order > 0 : a > b;
}

bool SpillSorter::Cursor::next() {
  auto after = [this](size_t a, size_t b) { return stands_after(a, b); };
  if (!begun_) {
    begun_ = true;
    for (size_t i = 0; i < sources_.size(); ++i) {
      if (sources_[i]->next()) heap_.push_back(i);
    }
    std::make_heap(heap_.begin(), heap_.end(), after);
    return !heap_.empty();
  }
  if (heap_.empty()) return false;
  if (heap_.size() == 1) {
    if (!sources_[heap_.front()]->next()) heap_.clear();
    return !heap_.empty();
  }
  std::pop_heap(heap_.begin(), heap_.end(), after);
  if (sources_[heap_.back()]->next()) {
    std::push_heap(heap_.begin(), heap_.end(), after);
  } else {
    heap_.pop_back();
  }
  return !heap_.empty();
}

std::string_view SpillSorter::Cursor::key() const {
  return key_at(sources_[heap_.front()]->record);
}

std::string_view SpillSorter::Cursor::value() const {
  return value_at(sources_[heap_.front()]->record);
}

}  // namespace vitrine
