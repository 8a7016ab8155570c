#include <filesystem>

#include "face/cli/commands.h"

namespace vitrine::cli {

Expected<std::unique_ptr<evidence::Reader>> open_evidence(std::string& file) {
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) file = (std::filesystem::path(file) / "evidence.db").string();
  if (std::filesystem::status(file, error).type() == std::filesystem::file_type::not_found) {
    return Error{ErrorCode::kNotFound, "there is no " + file + ": `vitrine inspect PATH` makes " + kUsualEvidence +
                                           ", or another one with --out"};
  }
  return evidence::Reader::open(file);
}

}  // namespace vitrine::cli
