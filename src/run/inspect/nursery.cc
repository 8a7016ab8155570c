#include "run/inspect/nursery.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <array>
#include <csignal>
#include <cstring>

#include "base/bytes.h"

namespace vitrine::inspect {
namespace {

constexpr size_t kMostBytes = 128 << 10;

bool send_with_descriptors(int socket, std::string_view bytes, const int* descriptors, size_t count) {
  iovec part{const_cast<char*>(bytes.data()), bytes.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(2 * sizeof(int))> control{};
  if (count > 0) {
    message.msg_control = control.data();
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(count * sizeof(int));
    std::memcpy(CMSG_DATA(header), descriptors, count * sizeof(int));
  }
  ssize_t sent;
  do sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == static_cast<ssize_t>(bytes.size());
}

// Negative at the end or on error.
ssize_t receive_with_descriptors(int socket, char* into, size_t size, std::array<int, 2>& descriptors) {
  iovec part{into, size};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(2 * sizeof(int))> control{};
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  ssize_t received;
  do received = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  while (received < 0 && errno == EINTR);
  descriptors = {-1, -1};
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
    size_t bytes = std::min(header->cmsg_len - CMSG_LEN(0), sizeof(descriptors));
    std::memcpy(descriptors.data(), CMSG_DATA(header), bytes);
  }
  return received > 0 ? received : -1;
}

void ignore_terminal_signals() {
  for (int signal : {SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGPIPE}) std::signal(signal, SIG_IGN);
}

// Descriptors 0 to 2 lead nowhere, 3 is the socket, 4 the file.
void keep_only(int socket, int file) {
  int null = ::open("/dev/null", O_RDWR);
  int high_socket = ::fcntl(socket, F_DUPFD, 64);
  int high_file = file < 0 ? -1 : ::fcntl(file, F_DUPFD, 64);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  constexpr int kOutputs = 2;  // a sanitizer's report is wanted
#else
  constexpr int kOutputs = 3;
#endif
  for (int standard = 0; standard < kOutputs; ++standard) ::dup2(null, standard);
  ::dup2(high_socket, 3);
  if (high_file >= 0) ::dup2(high_file, 4);
  ::syscall(SYS_close_range, high_file >= 0 ? 5U : 4U, ~0U, 0);
}

[[noreturn]] void be_the_nursery(int socket, const std::function<bool()>& settle,
                                 const std::function<int(const Errand&)>& run) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_NAME, "vitrine-nursery");
  ignore_terminal_signals();
  if (!settle()) ::_exit(1);
  std::string buffer(kMostBytes, '\0');
  while (true) {
    std::array<int, 2> descriptors;
    ssize_t size = receive_with_descriptors(socket, buffer.data(), buffer.size(), descriptors);
    if (size < 0) ::_exit(0);
    ByteReader in(std::string_view(buffer.data(), static_cast<size_t>(size)));
    Errand errand;
    errand.role = in.u8();
    errand.slot = in.u32();
    errand.text = in.string();
    // The raw call: glibc's fork() cannot give the child another parent. This process has one thread, so nothing that
    // fork() would have to mend can be out of order.
    pid_t pid = static_cast<pid_t>(::syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, 0));
    if (pid == 0) {
      ::prctl(PR_SET_PDEATHSIG, SIGKILL);
      ::prctl(PR_SET_NAME, "vitrine-worker");
      keep_only(descriptors[0], descriptors[1]);
      errand.socket = 3;
      errand.file = descriptors[1] < 0 ? -1 : 4;
      ::_exit(run(errand));
    }
    for (int descriptor : descriptors) {
      if (descriptor >= 0) ::close(descriptor);
    }
    int32_t answer = pid;
    if (::send(socket, &answer, sizeof answer, MSG_NOSIGNAL) != sizeof answer) ::_exit(0);
  }
}

}  // namespace

Expected<std::unique_ptr<Nursery>> Nursery::start(const std::function<bool()>& settle,
                                                  const std::function<int(const Errand&)>& run) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    return Error{ErrorCode::kWorker, "cannot make a socket for the workers"};
  }
  FileDescriptor ours(ends[0]), theirs(ends[1]);
  pid_t pid = ::fork();
  if (pid < 0) return Error{ErrorCode::kWorker, "cannot start worker processes"};
  if (pid == 0) {
    ours.reset();
    be_the_nursery(theirs.get(), settle, run);
  }
  return std::unique_ptr<Nursery>(new Nursery(pid, std::move(ours)));
}

Nursery::~Nursery() {
  socket_.reset();
  ::waitpid(pid_, nullptr, 0);
}

Expected<Child> Nursery::spawn(const Errand& errand) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    return Error{ErrorCode::kWorker, "cannot make a socket for a worker"};
  }
  FileDescriptor ours(ends[0]), theirs(ends[1]);
  ByteWriter out;
  out.u8(errand.role);
  out.u32(errand.slot);
  out.string(errand.text);
  int descriptors[2] = {theirs.get(), errand.file};
  int32_t pid = -1;
  {
    std::lock_guard lock(mutex_);
    bool sent = out.bytes().size() <= kMostBytes &&
                send_with_descriptors(socket_.get(), out.bytes(), descriptors, errand.file < 0 ? 1 : 2);
    if (!sent || ::recv(socket_.get(), &pid, sizeof pid, 0) != sizeof pid) pid = -1;
  }
  if (pid < 0) return Error{ErrorCode::kWorker, "cannot start a worker process"};
  Child child;
  child.pid = pid;
  child.socket = std::move(ours);
  return child;
}

std::string wait_for(pid_t pid, int* status) {
  int raw = 0;
  pid_t waited;
  do waited = ::waitpid(pid, &raw, 0);
  while (waited < 0 && errno == EINTR);
  if (status != nullptr) *status = raw;
  if (waited < 0) return "lost";
  if (WIFSIGNALED(raw)) return "killed by signal " + std::to_string(WTERMSIG(raw));
  return "exit status " + std::to_string(WEXITSTATUS(raw));
}

}  // namespace vitrine::inspect
