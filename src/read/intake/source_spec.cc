#include "read/intake/source_spec.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "read/intake/git.h"
#include "read/intake/kind.h"
#include "read/intake/paths.h"

namespace vitrine::intake {
namespace {

std::string reason(int error) {
  return std::strerror(error);
}  // NOLINT: glibc's is thread-safe for known errors

bool exists(const std::string& path) {
  struct stat status = {};
  return stat(path.c_str(), &status) == 0;
}

Expected<SourceForm> form_of_file(const std::string& path) {
  int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0) return Error{ErrorCode::kIo, "cannot read " + path + ": " + reason(errno)};
  std::array<char, 512> head = {};
  ssize_t length = pread(fd, head.data(), head.size(), 0);
  int error = errno;
  close(fd);
  if (length < 0) return Error{ErrorCode::kIo, "cannot read " + path + ": " + reason(error)};
  Kind kind = archive_kind(std::string_view(head.data(), static_cast<size_t>(length)));
  return kind.group == KindGroup::kArchive ? SourceForm::kArchive : SourceForm::kFile;
}

// "." and ".." and "/x/.." have no name of their own.
std::string named(const std::string& path) {
  std::string_view base = base_name(path);
  if (!base.empty() && base != "." && base != "..") return path;
  std::unique_ptr<char, decltype(&std::free)> resolved(realpath(path.c_str(), nullptr), &std::free);
  return resolved == nullptr ? path : std::string(resolved.get());
}

std::string without_slashes(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return std::string(path);
}

SourceSpec revision_of(const std::string& path, std::string_view revision) {
  return {SourceForm::kGitRevision, path, std::string(revision), product_name(named(path), false)};
}

}  // namespace

std::string product_name(std::string_view path, bool is_file) {
  static constexpr std::array<std::string_view, 30> kSuffixes = {
      ".gz",  ".xz",  ".bz2",  ".zst",  ".lz4", ".lz",   ".Z",     ".tar", ".orig",  ".tgz",
      ".txz", ".tbz", ".tbz2", ".tzst", ".zip", ".jar",  ".war",   ".ear", ".aar",   ".apk",
      ".whl", ".egg", ".deb",  ".rpm",  ".7z",  ".cpio", ".crate", ".gem", ".nupkg", ".a"};
  std::string path_text = without_slashes(path);
  std::string_view name = base_name(path_text);
  if (!is_file) {
    if (name == ".git") {  // the repository inside a work tree
      std::string_view above = std::string_view(path_text).substr(0, path_text.size() - 4);
      std::string parent = without_slashes(above);
      if (!base_name(parent).empty()) return std::string(base_name(parent));
    }
    if (name.size() > 4 && name.ends_with(".git")) name.remove_suffix(4);
    return name.empty() || name == "/" ? "root" : std::string(name);
  }
  bool again = true;
  while (again) {
    again = false;
    for (std::string_view suffix : kSuffixes) {
      if (name.size() > suffix.size() && name.ends_with(suffix)) {
        name.remove_suffix(suffix.size());
        again = true;
      }
    }
  }
  return name.empty() ? "root" : std::string(name);
}

Expected<SourceSpec> parse_source_spec(std::string_view argument) {
  std::string path(argument);
  if (path.empty()) return Error{ErrorCode::kInvalidInput, "the path to inspect is empty"};
  struct stat status = {};
  if (stat(path.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) {
      path = without_slashes(path);
      if (is_bare_git_repository(path)) return revision_of(path, "HEAD");
      return SourceSpec{SourceForm::kDirectory, path, "", product_name(named(path), false)};
    }
    if (!S_ISREG(status.st_mode)) {
      return Error{ErrorCode::kInvalidInput, "cannot inspect " + path + ": it is neither a folder nor a file"};
    }
    Expected<SourceForm> form = form_of_file(path);
    if (!form) return form.error();
    return SourceSpec{*form, path, "", product_name(path, *form == SourceForm::kArchive)};
  }
  int error = errno;
  // A revision may hold '@' itself ("HEAD@{1}"): the first split that names something that exists.
  for (size_t at = path.find('@'); at != std::string::npos; at = path.find('@', at + 1)) {
    std::string repository = without_slashes(std::string_view(path).substr(0, at));
    std::string_view revision = std::string_view(path).substr(at + 1);
    if (repository.empty() || !exists(repository)) continue;
    if (revision.empty()) {
      return Error{ErrorCode::kInvalidInput, "no revision stands after '@' in " + path};
    }
    if (!is_git_repository(repository)) {
      return Error{ErrorCode::kInvalidInput, "cannot inspect " + path + ": " + repository +
                                                 " is not a git repository, so it has no revision '" +
                                                 std::string(revision) + "'"};
    }
    // What a worker may read is the folder that was named, and no place that a file in it points to.
    if (!is_bare_git_repository(repository) && !is_bare_git_repository(repository + "/.git")) {
      return Error{ErrorCode::kInvalidInput, "cannot inspect " + path + ": " + repository +
                                                 " is a work tree whose repository is elsewhere (its file .git says "
                                                 "where); name that repository, or leave out '@" +
                                                 std::string(revision) + "' to inspect the files as they are"};
    }
    return revision_of(repository, revision);
  }
  return Error{error == ENOENT || error == ENOTDIR ? ErrorCode::kNotFound : ErrorCode::kIo,
               "cannot inspect " + path + ": " + reason(error)};
}

}  // namespace vitrine::intake
