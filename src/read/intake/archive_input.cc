#include "read/intake/archive_input.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace vitrine::intake {
namespace {

la_ssize_t fail(archive* reader, int error, const char* message) {
  archive_set_error(reader, error, "%s", message);
  return ARCHIVE_FATAL;
}

}  // namespace

la_ssize_t read_input(archive* reader, void* data, const void** out) {
  Input& input = *static_cast<Input*>(data);
  if (input.fd < 0) {
    size_t length = static_cast<size_t>(std::min<uint64_t>(input.size - input.offset, 1 << 20));
    *out = input.memory.data() + input.offset;
    input.offset += length;
    input.hit_end = input.hit_end || length == 0;
    return static_cast<la_ssize_t>(length);
  }
  ssize_t length = 0;
  do {
    length = pread(input.fd, input.buffer.data(), input.buffer.size(), static_cast<off_t>(input.offset));
  } while (length < 0 && errno == EINTR);
  if (length < 0) {
    archive_set_error(reader, errno, "cannot read the archive");
    return ARCHIVE_FATAL;
  }
  *out = input.buffer.data();
  input.offset += static_cast<uint64_t>(length);
  input.hit_end = input.hit_end || length == 0;
  return length;
}

la_int64_t skip_input(archive*, void* data, la_int64_t request) {
  Input& input = *static_cast<Input*>(data);
  uint64_t length = std::min<uint64_t>(static_cast<uint64_t>(std::max<la_int64_t>(request, 0)),
                                       input.size - std::min(input.size, input.offset));
  input.offset += length;
  return static_cast<la_int64_t>(length);
}

la_int64_t seek_input(archive*, void* data, la_int64_t offset, int whence) {
  Input& input = *static_cast<Input*>(data);
  la_int64_t base = whence == SEEK_SET   ? 0
                    : whence == SEEK_CUR ? static_cast<la_int64_t>(input.offset)
                                         : static_cast<la_int64_t>(input.size);
  la_int64_t target = 0;
  if (__builtin_add_overflow(base, offset, &target) || target < 0) return ARCHIVE_FATAL;
  input.offset = std::min<uint64_t>(static_cast<uint64_t>(target), input.size);
  return static_cast<la_int64_t>(input.offset);
}

la_ssize_t Gunzip::read(archive* reader, const void** out) {
  if (finished_) return 0;
  // 16: with gzip's header and trailer; 15: the largest window.
  if (!open_ && inflateInit2(&stream_, 16 + 15) != Z_OK) return fail(reader, ENOMEM, "no memory for gzip");
  open_ = true;
  stream_.next_out = buffer_.data();
  stream_.avail_out = static_cast<uInt>(buffer_.size());
  while (stream_.avail_out == buffer_.size()) {
    if (stream_.avail_in == 0 && !refill(reader)) return ARCHIVE_FATAL;
    if (stream_.avail_in == 0) {
      if (between_members_) break;
      return fail(reader, EILSEQ, "truncated gzip input");
    }
    if (between_members_ && !next_member()) {
      // Padding of zeros is usual on tapes and in images; anything else is content that nobody would see.
      if (stream_.next_in[0] != 0) return fail(reader, EILSEQ, "bytes after the end of the gzip stream");
      break;
    }
    int result = inflate(&stream_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      between_members_ = true;
    } else if (result == Z_MEM_ERROR) {
      return fail(reader, ENOMEM, "no memory for gzip");
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      const char* why = stream_.msg == nullptr ? "damaged data" : stream_.msg;
      return fail(reader, EILSEQ, why);
    }
  }
  size_t length = buffer_.size() - stream_.avail_out;
  finished_ = length == 0;
  *out = buffer_.data();
  return static_cast<la_ssize_t>(length);
}

bool Gunzip::refill(archive* reader) {
  const void* bytes = nullptr;
  la_ssize_t length = read_input(reader, &input_, &bytes);
  if (length < 0) return false;
  // zlib's interface takes a mutable pointer and writes nothing through it.
  stream_.next_in = const_cast<Bytef*>(static_cast<const Bytef*>(bytes));
  stream_.avail_in = static_cast<uInt>(length);
  return true;
}

bool Gunzip::next_member() {
  if (stream_.next_in[0] != 0x1F) return false;
  between_members_ = false;
  return inflateReset(&stream_) == Z_OK;
}

la_ssize_t read_gunzip(archive* reader, void* data, const void** out) {
  return static_cast<Gunzip*>(data)->read(reader, out);
}

}  // namespace vitrine::intake
