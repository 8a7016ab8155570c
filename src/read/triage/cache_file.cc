#include "read/triage/cache_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/bytes.h"

namespace vitrine::triage {
namespace {

constexpr std::string_view kMagic = "VITRINE HSDB 1\n";
constexpr uint64_t kMaxBytes = 256ULL << 20;

bool read_all(int fd, std::string& out) {
  size_t done = 0;
  while (done < out.size()) {
    ssize_t length = read(fd, out.data() + done, out.size() - done);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) return false;
    done += static_cast<size_t>(length);
  }
  return true;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t length = write(fd, bytes.data(), bytes.size());
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(length));
  }
  return true;
}

}  // namespace

std::optional<std::string> read_cache_file(const std::string& path, const Digest& key) {
  int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) return std::nullopt;
  struct stat status = {};
  std::string bytes;
  bool ours = fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == geteuid() &&
              (status.st_mode & (S_IWGRP | S_IWOTH)) == 0 && static_cast<uint64_t>(status.st_size) <= kMaxBytes;
  if (ours) {
    bytes.resize(static_cast<size_t>(status.st_size));
    ours = read_all(fd, bytes);
  }
  close(fd);
  if (!ours) return std::nullopt;
  ByteReader reader(bytes);
  bool known = reader.view(kMagic.size()) == kMagic && reader.view(32) == key.raw();
  uint64_t length = reader.u64();
  std::string_view stored = reader.view(32);
  if (!known || !reader.ok() || length != reader.remaining()) return std::nullopt;
  std::string_view body = reader.view(static_cast<size_t>(length));
  if (sha256(body).raw() != stored) return std::nullopt;
  return std::string(body);
}

bool write_cache_file(const std::string& path, const Digest& key, std::string_view body) {
  std::string temporary = path + ".XXXXXX";
  int fd = mkostemp(temporary.data(), O_CLOEXEC);
  if (fd < 0) return false;
  ByteWriter length;
  length.u64(body.size());
  bool written = write_all(fd, kMagic) && write_all(fd, key.raw()) && write_all(fd, length.bytes()) &&
                 write_all(fd, sha256(body).raw()) && write_all(fd, body);
  written = close(fd) == 0 && written && rename(temporary.c_str(), path.c_str()) == 0;
  if (!written) unlink(temporary.c_str());
  return written;
}

}  // namespace vitrine::triage
