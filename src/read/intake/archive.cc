// libarchive behind the Sink. The magic decides what is read: exactly one filter is named by code for a compressed
// stream (bidding would unwrap up to 25 layers at once, out of our depth limit), and only the formats that can follow.
// gzip is taken off here and not by the library, which passes over a cut end in silence and checks no checksum.
// A compressed stream may hold a tar or a cpio; whatever else it holds is one member, which is looked at in turn.
#include "read/intake/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <langinfo.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <string>
#include <vector>

#include "read/intake/archive_input.h"
#include "read/intake/kind.h"
#include "read/intake/nesting.h"
#include "read/intake/paths.h"

namespace vitrine::intake {
namespace {

using evidence::Gap;
using evidence::GapKind;

struct ReaderCloser {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, ReaderCloser>;

// ---- names
// -----------------------------------------------------------------------------------------------------------

// Names with a declared encoding (pax, UTF-8 flagged ZIP, 7z) are converted to the thread's locale, so it must be
// UTF-8.
locale_t utf8_locale() {
  thread_local locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  return locale;
}

class Utf8Locale {
 public:
  Utf8Locale() : before_(utf8_locale() == nullptr ? nullptr : uselocale(utf8_locale())) {}
  ~Utf8Locale() {
    if (before_ != nullptr) uselocale(before_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t before_;
};

std::string_view first_of(const char* raw, const char* utf8) {
  if (raw != nullptr) return raw;
  return utf8 != nullptr ? std::string_view(utf8) : std::string_view();
}

// ---- errors
// ----------------------------------------------------------------------------------------------------------

std::string printable(const char* message) {
  std::string out = message == nullptr ? "" : message;
  if (out.size() > 200) out.resize(200);
  for (char& c : out) {
    if (c < 0x20 || c > 0x7E) c = '?';
  }
  return out;
}

bool says(const std::string& message, std::initializer_list<std::string_view> words) {
  std::string lower = message;
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

Gap failure(archive* reader, const Input& input, std::string_view what) {
  std::string message = printable(archive_error_string(reader));
  int error = archive_errno(reader);
  std::string detail = std::string(what) + (message.empty() ? "" : ": " + message);
  if (says(message, {"too many filters"})) return make_gap(GapKind::kLimit, detail);
  if (error == ENOMEM) return make_gap(GapKind::kLimit, detail + " (memory)");
  if (error == EIO) return make_gap(GapKind::kUnreadable, detail);
  if (says(message, {"encrypt", "passphrase", "crypto"})) return make_gap(GapKind::kEncrypted, detail);
  // zlib's "(-5)" wants more input than there is; a reader that says nothing at all at the end has run into it.
  if (says(message, {"truncat", "unexpected eof", "end-of-file", "end of file", "premature", "no progress is possible",
                     "decompression failed (-5)"}) ||
      (message.empty() && input.hit_end)) {
    return make_gap(GapKind::kTruncated, detail);
  }
  if (says(message, {"unsupported", "not supported", "isn't supported", "unknown compression", "codec"})) {
    return make_gap(GapKind::kUnsupported, detail);
  }
  return make_gap(GapKind::kMalformed, detail);
}

std::string_view type_name(mode_t type) {
  switch (type) {
    case AE_IFIFO: return "named pipe";
    case AE_IFCHR: return "character device";
    case AE_IFBLK: return "block device";
    case AE_IFSOCK: return "socket";
    default: return "unknown file type";
  }
}

// ---- one archive
// -----------------------------------------------------------------------------------------------------

struct StreamFilter {
  std::string_view kind;
  int code;
  // lzip and compress look at the input when they are set up, so they can only be bid for; a stack of them comes off in
  // one go then, at most as many as the library allows.
  bool bid = false;
};
constexpr std::array kStreamFilters = {
    StreamFilter{"gzip stream", ARCHIVE_FILTER_NONE},
    StreamFilter{"xz stream", ARCHIVE_FILTER_XZ},
    StreamFilter{"zstd stream", ARCHIVE_FILTER_ZSTD},
    StreamFilter{"bzip2 stream", ARCHIVE_FILTER_BZIP2},
    StreamFilter{"lz4 stream", ARCHIVE_FILTER_LZ4},
    StreamFilter{"lzip stream", ARCHIVE_FILTER_LZIP, true},
    StreamFilter{"compress stream", ARCHIVE_FILTER_COMPRESS, true},
};

// `as_one_member`: a compressed stream's content is delivered as it is, whatever it looks like.
bool choose_format(archive* reader, std::string_view kind, bool as_one_member) {
  for (const StreamFilter& filter : kStreamFilters) {
    if (filter.kind != kind) continue;
    int set = filter.code == ARCHIVE_FILTER_NONE ? ARCHIVE_OK
              : filter.bid                       ? archive_read_support_filter_by_code(reader, filter.code)
                                                 : archive_read_append_filter(reader, filter.code);
    if (set != ARCHIVE_OK) return false;
    if (!as_one_member && (archive_read_support_format_tar(reader) != ARCHIVE_OK ||
                           archive_read_support_format_cpio(reader) != ARCHIVE_OK)) {
      return false;
    }
    return archive_read_support_format_raw(reader) == ARCHIVE_OK &&
           archive_read_support_format_empty(reader) == ARCHIVE_OK;
  }
  if (kind == "tar archive") return archive_read_support_format_tar(reader) == ARCHIVE_OK;
  if (kind == "ZIP archive") return archive_read_support_format_zip(reader) == ARCHIVE_OK;
  if (kind == "ar archive") return archive_read_support_format_ar(reader) == ARCHIVE_OK;
  if (kind == "7z archive") return archive_read_support_format_7zip(reader) == ARCHIVE_OK;
  if (kind == "cpio archive") return archive_read_support_format_cpio(reader) == ARCHIVE_OK;
  if (kind == "RPM package") {
    // What compresses the payload stands behind two headers: here bidding is right.
    return archive_read_support_filter_rpm(reader) == ARCHIVE_OK &&
           archive_read_support_filter_gzip(reader) == ARCHIVE_OK &&
           archive_read_support_filter_xz(reader) == ARCHIVE_OK &&
           archive_read_support_filter_lzma(reader) == ARCHIVE_OK &&
           archive_read_support_filter_bzip2(reader) == ARCHIVE_OK &&
           archive_read_support_filter_zstd(reader) == ARCHIVE_OK &&
           archive_read_support_format_cpio(reader) == ARCHIVE_OK;
  }
  return false;
}

class ArchiveStream {
 public:
  ArchiveStream(Run& run, Input& input, std::string own_path, Place place, uint32_t depth)
      : run_(run),
        input_(input),
        own_path_(std::move(own_path)),
        prefix_(place == Place::kRoot ? "" : own_path_ + "!/"),
        gap_path_(place == Place::kRoot ? "" : own_path_),
        nesting_(run, depth),
        delivered_before_(run.delivered_bytes) {}

  void stream(std::string_view head) {
    kind_ = archive_kind(head);
    read(false);
    // Zeros are an archive without members to the tar reader: they are content all the same.
    if (seen_ == 0 && !run_.stopped &&
        (archive_format(reader_.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR && !told_ &&
        kind_.name != "tar archive") {
      input_.offset = 0;
      read(true);
    }
  }

 private:
  void read(bool as_one_member) {
    reader_.reset(archive_read_new());
    if (kind_.group != KindGroup::kArchive || reader_ == nullptr ||
        !choose_format(reader_.get(), kind_.name, as_one_member)) {
      nesting_.gap(gap_path_, make_gap(GapKind::kUnsupported, "no reader for this kind of archive"));
      return;
    }
    // Archives one after another in one file are read to the end, not passed over.
    if (kind_.name != "ZIP archive") archive_read_set_option(reader_.get(), "tar", "read_concatenated_archives", "1");
    if (kind_.name == "gzip stream") {
      gunzip_ = std::make_unique<Gunzip>(input_);
      archive_read_set_callback_data(reader_.get(), gunzip_.get());
      archive_read_set_read_callback(reader_.get(), read_gunzip);
    } else {
      archive_read_set_callback_data(reader_.get(), &input_);
      archive_read_set_read_callback(reader_.get(), read_input);
      archive_read_set_skip_callback(reader_.get(), skip_input);
      archive_read_set_seek_callback(reader_.get(), seek_input);
    }
    if (archive_read_open1(reader_.get()) != ARCHIVE_OK) {
      nesting_.gap(gap_path_, failure(reader_.get(), input_, "the archive cannot be read"));
      return;
    }
    // An error while the format was looked for is forgotten by the library when it takes the content for empty.
    if (archive_error_string(reader_.get()) != nullptr) {
      opening_gap_ = failure(reader_.get(), input_, "the content cannot be read");
    }
    members();
  }

  void members() {
    uint32_t failures = 0;
    while (!run_.stopped) {
      if (std::optional<Gap> limit = over_limit()) {
        nesting_.gap(gap_path_, *limit);
        return;
      }
      archive_entry* entry = nullptr;
      int result = archive_read_next_header(reader_.get(), &entry);
      if (result == ARCHIVE_EOF) return end_of_archive();
      if (result == ARCHIVE_OK || result == ARCHIVE_WARN) {
        failures = 0;
        if (!member(entry)) return;
        continue;
      }
      told_ = true;
      nesting_.gap(gap_path_, failure(reader_.get(), input_, "members from here on cannot be read"));
      // A reader that only fails and never gets on is not asked for ever.
      if (result == ARCHIVE_FATAL || ++failures > 100) return;
    }
  }

  void end_of_archive() {
    if (seen_ > 0 || archive_format(reader_.get()) != ARCHIVE_FORMAT_EMPTY) return;
    // Nothing came out of the filter: an empty content, or an error at its start. The bzip2 reader does not even say so
    // when the header is cut; the shortest whole stream has 14 bytes.
    std::optional<Gap> gap = opening_gap_;
    if (!gap.has_value() && input_.size < 14 && kind_.name == "bzip2 stream") {
      gap = make_gap(GapKind::kTruncated, "the content cannot be read: truncated header");
    }
    if (gap.has_value()) {
      nesting_.gap(gap_path_, *gap);
      return;
    }
    Entry entry;
    entry.path = prefix_ + decompressed_name(base_name(own_path_));
    entry.size_bytes = 0;
    if (nesting_.begin(std::move(entry))) nesting_.end(std::nullopt);
  }

  std::optional<Gap> over_limit() const {
    if (std::optional<Gap> gap = members_over_limit(run_)) return gap;
    uint64_t delivered = run_.delivered_bytes - delivered_before_;
    if (delivered > run_.limits.ratio_floor_bytes && delivered / run_.limits.ratio > input_.size) {
      return make_gap(GapKind::kLimit,
                      "the archive unpacks to more than " + std::to_string(run_.limits.ratio) + " times its size");
    }
    return std::nullopt;
  }

  // False: this archive is done with.
  bool member(archive_entry* raw) {
    ++seen_;
    Entry entry;
    mode_t type = archive_entry_filetype(raw);
    std::string_view name = first_of(archive_entry_pathname(raw), archive_entry_pathname_utf8(raw));
    if (archive_format(reader_.get()) == ARCHIVE_FORMAT_RAW) {
      entry.path = decompressed_name(base_name(own_path_));
    } else {
      entry.path = normalise_member_path(name);
      entry.dot_prefix = name.starts_with("./");
    }
    if (type == AE_IFDIR) return true;
    if (entry.path.empty()) entry.path = "unnamed";
    if (entry.path.size() > run_.limits.path_bytes) {
      entry.path.resize(256);
      return nesting_.absent(prefix_ + entry.path,
                             make_gap(GapKind::kLimit, "member's path is longer than " +
                                                           std::to_string(run_.limits.path_bytes) + " bytes"));
    }
    entry.path = prefix_ + entry.path;
    if (archive_entry_size_is_set(raw) != 0) {
      entry.size_bytes = static_cast<uint64_t>(std::max<la_int64_t>(archive_entry_size(raw), 0));
    }
    if (type == AE_IFLNK) {
      entry.type = EntryType::kSymlink;
      entry.link_target = first_of(archive_entry_symlink(raw), archive_entry_symlink_utf8(raw));
      return nesting_.link(std::move(entry));
    }
    std::string_view same_as = first_of(archive_entry_hardlink(raw), archive_entry_hardlink_utf8(raw));
    if (!same_as.empty() && entry.size_bytes.value_or(0) == 0) return hard_link(std::move(entry), same_as);
    if (type != AE_IFREG && !(type == 0 && archive_format(reader_.get()) != ARCHIVE_FORMAT_CPIO_POSIX)) {
      return nesting_.absent(std::move(entry.path),
                             make_gap(GapKind::kUnsupported, std::string(type_name(type)) + ", has no content"));
    }
    if (archive_entry_is_encrypted(raw) != 0) {
      return nesting_.absent(std::move(entry.path), make_gap(GapKind::kEncrypted, "encrypted member"));
    }
    return content(raw, std::move(entry));
  }

  bool hard_link(Entry entry, std::string_view same_as) {
    std::optional<std::string> target = run_.paths.latest(prefix_ + normalise_member_path(same_as));
    if (!target.has_value()) {
      return nesting_.absent(std::move(entry.path),
                             make_gap(GapKind::kMalformed, "hard link to a member that is not in the archive"));
    }
    entry.type = EntryType::kHardLink;
    entry.link_target = *target;
    entry.size_bytes.reset();
    return nesting_.link(std::move(entry));
  }

  bool content(archive_entry* raw, Entry entry) {
    bool sparse = archive_entry_sparse_count(raw) > 0;
    std::optional<uint64_t> announced = entry.size_bytes;
    if (!nesting_.begin(std::move(entry))) return false;
    uint64_t position = 0;
    while (true) {
      const void* block = nullptr;
      size_t size = 0;
      la_int64_t offset = 0;
      int result = archive_read_data_block(reader_.get(), &block, &size, &offset);
      if (result == ARCHIVE_EOF) break;
      if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
        Gap gap = failure(reader_.get(), input_, "the rest of this member cannot be read");
        if (!nesting_.end(gap)) return false;
        if (result != ARCHIVE_FATAL) return true;
        nesting_.gap(gap_path_, failure(reader_.get(), input_, "members from here on cannot be read"));
        return false;
      }
      uint64_t start = static_cast<uint64_t>(std::max<la_int64_t>(offset, 0));
      if (start > position && !zeros(start - position)) return false;
      position = std::max(position, start);
      if (size > 0 && !nesting_.data(std::string_view(static_cast<const char*>(block), size))) return false;
      position += size;
      if (over_limit().has_value()) return cut_off();
    }
    if (sparse && announced.has_value() && *announced > position && !zeros(*announced - position)) return false;
    return nesting_.end(std::nullopt);
  }

  // The hole of a sparse member. False: the archive is done with (and the entry ended).
  bool zeros(uint64_t count) {
    static constexpr std::array<char, 64 << 10> kZeros = {};
    while (count > 0) {
      size_t length = static_cast<size_t>(std::min<uint64_t>(count, kZeros.size()));
      if (!nesting_.data(std::string_view(kZeros.data(), length))) return false;
      count -= length;
      if (over_limit().has_value()) return cut_off();
    }
    return true;
  }

  bool cut_off() {
    std::optional<Gap> limit = over_limit();
    if (!limit.has_value() || !nesting_.end(limit)) return false;
    nesting_.gap(gap_path_, *limit);
    return false;
  }

  Run& run_;
  Input& input_;
  std::string own_path_;
  std::string prefix_;
  std::string gap_path_;
  Nesting nesting_;
  uint64_t delivered_before_;
  uint64_t seen_ = 0;  // members
  bool told_ = false;  // that members could not be read
  Kind kind_;
  std::optional<Gap> opening_gap_;
  std::unique_ptr<Gunzip> gunzip_;
  Reader reader_;
};

}  // namespace

bool stream_held_archive(Run& run, std::string_view bytes, std::string_view own_path, uint32_t depth) {
  Input input;
  input.memory = bytes;
  input.size = bytes.size();
  ArchiveStream(run, input, std::string(own_path), Place::kMember, depth).stream(bytes.substr(0, 512));
  return !run.stopped;
}

bool stream_archive(std::string_view bytes, std::string_view own_path, Place place, const Limits& limits, Sink& sink) {
  Utf8Locale locale;
  Run run{limits, sink};
  Input input;
  input.memory = bytes;
  input.size = bytes.size();
  ArchiveStream(run, input, std::string(own_path), place, 1).stream(bytes.substr(0, 512));
  return !run.stopped;
}

bool stream_archive(int fd, std::string_view own_path, Place place, const Limits& limits, Sink& sink) {
  Utf8Locale locale;
  Run run{limits, sink};
  Input input;
  struct stat status = {};
  std::array<char, 512> head = {};
  ssize_t length = -1;
  if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) length = pread(fd, head.data(), head.size(), 0);
  if (length < 0) {
    return sink.gap(place == Place::kRoot ? "" : own_path, make_gap(GapKind::kUnreadable, "cannot read the archive"));
  }
  input.fd = fd;
  input.size = static_cast<uint64_t>(status.st_size);
  input.buffer.resize(kReadBytes);
  ArchiveStream(run, input, std::string(own_path), place, 1)
      .stream(std::string_view(head.data(), static_cast<size_t>(length)));
  return !run.stopped;
}

bool prepare_archives() {
  return utf8_locale() != nullptr;
}

}  // namespace vitrine::intake
