#include "run/inspect/sandbox.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <initializer_list>

#include "base/file_descriptor.h"

namespace vitrine::inspect {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;  // their shadow memory needs address space, and their reports more system calls
#else
constexpr bool kSanitized = false;
#endif

Error refused(const char* what) {
  return Error{ErrorCode::kIo, std::string("cannot raise the sandbox: ") + what};
}

bool limit(__rlimit_resource resource, uint64_t value) {
  rlimit bound{value, value};
  return ::setrlimit(resource, &bound) == 0;
}

// Private memory that the process has already: what it shares with its siblings until it writes to it.
uint64_t data_bytes() {
  std::ifstream statm("/proc/self/statm");
  uint64_t size = 0, resident = 0, shared = 0, text = 0, library = 0, data = 0;
  statm >> size >> resident >> shared >> text >> library >> data;
  return data * static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
}

constexpr uint64_t kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// Everything that the first version of Landlock knows; later rights do not add to what the filter forbids anyway.
constexpr uint64_t kEverything = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1;

Expected<void> raise_landlock(const std::string& readable_folder) {
  if (!has_landlock()) return {};
  landlock_ruleset_attr attributes{};
  attributes.handled_access_fs = kEverything;
  FileDescriptor rules(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0)));
  if (!rules.valid()) return refused("Landlock rule set");
  if (!readable_folder.empty()) {
    FileDescriptor folder(::open(readable_folder.c_str(), O_PATH | O_CLOEXEC));
    if (!folder.valid()) return refused("folder to read");
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = kReading;
    beneath.parent_fd = folder.get();
    if (::syscall(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) {
      return refused("Landlock rule");
    }
  }
  if (::syscall(SYS_landlock_restrict_self, rules.get(), 0) != 0) return refused("Landlock");
  return {};
}

class Filter {
 public:
  explicit Filter(uint32_t otherwise) : context_(::seccomp_init(otherwise)) {}
  ~Filter() {
    if (context_ != nullptr) ::seccomp_release(context_);
  }
  Filter(const Filter&) = delete;
  Filter& operator=(const Filter&) = delete;

  void allow(std::initializer_list<int> calls) {
    for (int call : calls) check(::seccomp_rule_add(context_, SCMP_ACT_ALLOW, call, 0));
  }
  template <typename... Conditions>
  void allow_if(int call, Conditions... conditions) {
    check(::seccomp_rule_add(context_, SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...));
  }
  bool load() { return context_ != nullptr && ok_ && ::seccomp_load(context_) == 0; }

 private:
  void check(int result) { ok_ = ok_ && result == 0; }
  scmp_filter_ctx context_;
  bool ok_ = true;
};

constexpr uint64_t kSharing = MAP_SHARED | MAP_PRIVATE;

bool raise_filter(const Walls& walls) {
  bool reads_folder = !walls.readable_folder.empty();
  // libgit2 asks for things it can do without; a parser that asks for anything has been taken over.
  Filter filter(reads_folder || kSanitized ? SCMP_ACT_ERRNO(EPERM) : SCMP_ACT_KILL_PROCESS);
  filter.allow({SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(close), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(brk),
                SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(clock_gettime),
                SCMP_SYS(gettimeofday), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(restart_syscall),
                SCMP_SYS(sched_yield), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getrandom)});
  filter.allow_if(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<uint64_t>(::getpid())));  // abort()
  filter.allow_if(SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  filter.allow_if(SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
                  SCMP_A3(SCMP_CMP_MASKED_EQ, kSharing, MAP_PRIVATE));
  if (walls.reads_descriptor || reads_folder) {
    filter.allow({SCMP_SYS(pread64), SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(newfstatat)});
  }
  if (reads_folder) {
    filter.allow({SCMP_SYS(getdents64), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(access), SCMP_SYS(faccessat),
                  SCMP_SYS(faccessat2), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx), SCMP_SYS(getcwd),
                  SCMP_SYS(geteuid), SCMP_SYS(getuid), SCMP_SYS(fcntl)});
    filter.allow_if(SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_EQ, PROT_READ), SCMP_A3(SCMP_CMP_EQ, MAP_SHARED));  // packs
    constexpr uint64_t kWriting = O_ACCMODE | O_CREAT | O_TRUNC;
    filter.allow_if(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY));
    filter.allow_if(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY));
  }
  if (kSanitized) filter.allow({SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigaction), SCMP_SYS(prctl)});
  return filter.load();
}

}  // namespace

bool has_landlock() {
  return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

Expected<void> enter_sandbox(const Walls& walls) {
  uint64_t memory = walls.memory_bytes == 0 ? 0 : data_bytes() + walls.memory_bytes;
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("no new privileges");
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_NOFILE, walls.readable_folder.empty() ? 16 : 256)) {
    return refused("resource limits");
  }
  if (memory != 0 && !kSanitized && !limit(RLIMIT_DATA, memory)) return refused("memory limit");
  Expected<void> landlock = raise_landlock(walls.readable_folder);
  if (!landlock) return landlock;
  if (!raise_filter(walls)) return refused("system call filter");
  return {};
}

}  // namespace vitrine::inspect
