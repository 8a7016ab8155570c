// Where worker processes come from.
//
// A process with threads cannot fork safely, and loading knowledge in each worker would cost more than the work. So one
// process, the nursery, is forked while the coordinator still has a single thread and after everything that workers
// share is loaded; it does nothing but fork when it is asked to. A child is made a child of the coordinator
// (CLONE_PARENT), who can thus wait for it and learn how it ended. Children start with three descriptors: their socket,
// perhaps one file, and nothing else. Thread rule: start() before any thread exists; spawn() from any thread.
#pragma once

#include <sys/types.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/file_descriptor.h"

namespace vitrine::inspect {

// What a child is told.
struct Errand {
  uint8_t role = 0;
  uint32_t slot = 0;
  std::string text;
  int socket = -1;
  int file = -1;  // -1 = none
};

struct Child {
  pid_t pid = -1;
  FileDescriptor socket;  // the coordinator's end
};

class Nursery {
 public:
  // `run` is what a child does; its result is the child's exit status. `settle` is run once in the nursery, before the
  // first child; false ends it. Errors: kWorker.
  static Expected<std::unique_ptr<Nursery>> start(const std::function<bool()>& settle,
                                                  const std::function<int(const Errand&)>& run);
  ~Nursery();

  // `errand.file` stays the caller's. Errors: kWorker.
  Expected<Child> spawn(const Errand& errand);

 private:
  Nursery(pid_t pid, FileDescriptor socket) : pid_(pid), socket_(std::move(socket)) {}
  pid_t pid_;
  FileDescriptor socket_;
  std::mutex mutex_;
};

// Waits for a child that is ending or was killed, and says how: "killed by signal 11", "exit status 3".
std::string wait_for(pid_t pid, int* status);

}  // namespace vitrine::inspect
