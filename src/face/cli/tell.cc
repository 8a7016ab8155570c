#include <cstdio>

#include "base/utf8.h"
#include "face/cli/commands.h"

namespace vitrine::cli {

ExitStatus tell(const Error& error) {
  std::fprintf(stderr, "vitrine: %s\n", printable_utf8(error.message).c_str());
  switch (error.code) {
    case ErrorCode::kInvalidInput:
    case ErrorCode::kNotFound: return ExitStatus::kWrongUse;
    case ErrorCode::kIo:
    case ErrorCode::kLimit:
    case ErrorCode::kUnsupported:
    case ErrorCode::kProtected:
    case ErrorCode::kWorker:
    case ErrorCode::kInternal: return ExitStatus::kNotCompleted;
  }
  return ExitStatus::kNotCompleted;
}

}  // namespace vitrine::cli
