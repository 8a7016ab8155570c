#include "read/intake/directory.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace vitrine::intake {
namespace {

using evidence::Gap;
using evidence::GapKind;

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  ~Descriptor() { reset(); }
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    reset(std::exchange(other.fd_, -1));
    return *this;
  }
  int get() const { return fd_; }
  int release() { return std::exchange(fd_, -1); }
  void reset(int fd = -1) {
    if (fd_ >= 0) close(fd_);
    fd_ = fd;
  }

 private:
  int fd_;
};

Gap make(GapKind kind, std::string detail) {
  Gap gap;
  gap.kind = kind;
  gap.detail = std::move(detail);
  return gap;
}

std::string reason(int error) {
  return std::strerror(error);
}  // NOLINT: glibc's is thread-safe for known errors

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

struct Name {
  std::string text;
  unsigned char type = DT_UNKNOWN;  // as the folder tells it
  bool operator<(const Name& other) const { return text < other.text; }
};

// Names of a folder, sorted; false with errno if they cannot be read to the end.
bool read_names(int fd, std::vector<Name>& names) {
  int copy = openat(fd, ".", kFolderFlags);
  if (copy < 0) return false;
  DIR* folder = fdopendir(copy);
  if (folder == nullptr) {
    close(copy);
    return false;
  }
  int error = 0;
  while (true) {
    errno = 0;
    const dirent* entry = readdir(folder);
    if (entry == nullptr) {
      error = errno;
      break;
    }
    std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.push_back({std::string(name), entry->d_type});
  }
  closedir(folder);
  std::sort(names.begin(), names.end());
  errno = error;
  return error == 0;
}

bool read_target(int fd, const char* name, std::string& target) {
  for (size_t size = 256; size <= kMaxWalkPathBytes; size *= 4) {
    target.resize(size);
    ssize_t length = readlinkat(fd, name, target.data(), size);
    if (length < 0) return false;
    if (static_cast<size_t>(length) < size) {
      target.resize(static_cast<size_t>(length));
      return true;
    }
  }
  return false;
}

const char* special_name(mode_t mode) {
  if (S_ISFIFO(mode)) return "named pipe, has no content";
  if (S_ISCHR(mode)) return "character device, has no content";
  if (S_ISBLK(mode)) return "block device, has no content";
  if (S_ISSOCK(mode)) return "socket, has no content";
  return "unknown file type, has no content";
}

class Walk {
 public:
  explicit Walk(Visitor& visitor) : visitor_(visitor) {}

  Expected<void> from(const std::string& root) {
    // The root itself may be reached through a link: the user named it.
    Descriptor fd(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0) {
      return Error{errno == ENOENT ? ErrorCode::kNotFound : ErrorCode::kIo,
                   "cannot read folder " + root + ": " + reason(errno)};
    }
    if (!enter(std::move(fd), 0)) {
      return Error{ErrorCode::kIo, "cannot read folder " + root + ": " + reason(errno)};
    }
    while (!stopped_ && !folders_.empty()) {
      Folder& folder = folders_.back();
      if (folder.next >= folder.names.size()) {
        leave();
      } else {
        Name name = std::move(folder.names[folder.next++]);
        path_.resize(folder.path_size);
        if (!path_.empty()) path_ += '/';
        path_ += name.text;
        visit(name.text, name.type);
      }
    }
    return {};
  }

 private:
  struct Folder {
    Descriptor fd;
    dev_t device = 0;
    ino_t inode = 0;
    size_t path_size = 0;
    std::vector<Name> names;
    size_t next = 0;
  };

  bool enter(Descriptor fd, size_t path_size) {
    struct stat status = {};
    Folder folder;
    if (fstat(fd.get(), &status) != 0) return false;
    bool whole = read_names(fd.get(), folder.names);
    if (!whole && folder.names.empty()) return false;
    folder.fd = std::move(fd);
    folder.device = status.st_dev;
    folder.inode = status.st_ino;
    folder.path_size = path_size;
    // What lies far above is closed and found again on the way back.
    if (folders_.size() >= kOpenFolders) folders_[folders_.size() - kOpenFolders].fd.reset();
    folders_.push_back(std::move(folder));
    if (!whole) tell(make(GapKind::kUnreadable, "folder cannot be read to its end: " + reason(errno)));
    return true;
  }

  void leave() {
    Descriptor left = std::move(folders_.back().fd);
    folders_.pop_back();
    if (folders_.empty() || folders_.back().fd.get() >= 0) return;
    Folder& folder = folders_.back();
    Descriptor up(openat(left.get(), "..", kFolderFlags));
    struct stat status = {};
    bool same = up.get() >= 0 && fstat(up.get(), &status) == 0 && status.st_dev == folder.device &&
                status.st_ino == folder.inode;
    if (same) {
      folder.fd = std::move(up);
      return;
    }
    // The tree was moved under our feet: the rest of this folder and of all above that are closed is lost, and said so.
    path_.resize(folder.path_size);
    tell(make(GapKind::kUnreadable, "folder was moved during the inspection"));
    folder.next = folder.names.size();
    // Keep a descriptor, so that the way further up is tried from here.
    folder.fd = up.get() >= 0 ? std::move(up) : std::move(left);
  }

  void tell(const Gap& gap) { stopped_ = stopped_ || !visitor_.gap(path_, gap); }

  void visit(const std::string& name, unsigned char type) {
    if (path_.size() > kMaxWalkPathBytes) {
      path_.resize(256);
      return tell(make(GapKind::kLimit, "path is longer than " + std::to_string(kMaxWalkPathBytes) + " bytes"));
    }
    if (name == ".git") {
      stopped_ = !visitor_.repository_data(folders_.size() == 1 ? std::string_view() : std::string_view(path_));
      return;
    }
    int fd = folders_.back().fd.get();
    if (type == DT_REG && !visitor_.wants_sizes()) {
      stopped_ = !visitor_.file(path_, 0, fd, name.c_str());
      return;
    }
    struct stat status = {};
    if (fstatat(fd, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
      return tell(make(GapKind::kUnreadable, "cannot be looked at: " + reason(errno)));
    }
    if (S_ISREG(status.st_mode)) {
      stopped_ = !visitor_.file(path_, static_cast<uint64_t>(status.st_size), fd, name.c_str());
    } else if (S_ISLNK(status.st_mode)) {
      std::string target;
      if (!read_target(fd, name.c_str(), target)) {
        return tell(make(GapKind::kUnreadable, "link cannot be read: " + reason(errno)));
      }
      stopped_ = !visitor_.link(path_, target);
    } else if (S_ISDIR(status.st_mode)) {
      Descriptor below(openat(fd, name.c_str(), kFolderFlags));
      if (below.get() < 0 || !enter(std::move(below), path_.size())) {
        tell(make(GapKind::kUnreadable, "folder cannot be read: " + reason(errno)));
      }
    } else {
      tell(make(GapKind::kUnsupported, special_name(status.st_mode)));
    }
  }

  Visitor& visitor_;
  std::vector<Folder> folders_;
  std::string path_;
  bool stopped_ = false;
};

}  // namespace

Expected<void> walk_directory(const std::string& root, Visitor& visitor) {
  return Walk(visitor).from(root);
}

namespace {

constexpr int kFileFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

// The descriptor, if it is one of a regular file; else -1 with errno.
int regular_file(Descriptor fd) {
  if (fd.get() < 0) return -1;
  struct stat status = {};
  if (fstat(fd.get(), &status) != 0) return -1;
  if (!S_ISREG(status.st_mode)) {
    errno = EINVAL;
    return -1;
  }
  return fd.release();
}

}  // namespace

int open_file(int folder_fd, const char* name) {
  return regular_file(Descriptor(openat(folder_fd, name, kFileFlags)));
}

int open_beneath(int root_fd, std::string_view path) {
  // The kernel does in one call what is done by hand below where it cannot (a path over PATH_MAX, an old kernel).
  open_how how = {};
  how.flags = static_cast<uint64_t>(kFileFlags);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  std::string whole(path);
  int64_t opened = syscall(SYS_openat2, root_fd, whole.c_str(), &how, sizeof how);
  bool is_plain = ("/" + whole + "/").find("/../") == std::string::npos;
  if (opened >= 0 && is_plain) return regular_file(Descriptor(static_cast<int>(opened)));
  if (opened >= 0) ::close(static_cast<int>(opened));
  if (opened < 0 && errno != ENOSYS && errno != ENAMETOOLONG && errno != EPERM) return -1;
  Descriptor folder;
  while (true) {
    int at = folder.get() >= 0 ? folder.get() : root_fd;
    size_t slash = path.find('/');
    std::string part(path.substr(0, slash));
    if (part.empty() || part == "." || part == "..") {
      errno = EINVAL;
      return -1;
    }
    if (slash == std::string_view::npos) return open_file(at, part.c_str());
    Descriptor below(openat(at, part.c_str(), kFolderFlags));
    if (below.get() < 0) return -1;
    folder = std::move(below);
    path.remove_prefix(slash + 1);
  }
}

}  // namespace vitrine::intake
