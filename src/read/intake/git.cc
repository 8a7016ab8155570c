#include "read/intake/git.h"

#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <memory>
#include <vector>

#include "read/intake/nesting.h"

namespace vitrine::intake {
namespace {

using evidence::GapKind;

template <typename T, void (*release)(T*)>
struct Releaser {
  void operator()(T* object) const { release(object); }
};
using Repository = std::unique_ptr<git_repository, Releaser<git_repository, git_repository_free>>;
using Object = std::unique_ptr<git_object, Releaser<git_object, git_object_free>>;
using Tree = std::unique_ptr<git_tree, Releaser<git_tree, git_tree_free>>;
using Odb = std::unique_ptr<git_odb, Releaser<git_odb, git_odb_free>>;
using OdbObject = std::unique_ptr<git_odb_object, Releaser<git_odb_object, git_odb_object_free>>;
using OdbStream = std::unique_ptr<git_odb_stream, Releaser<git_odb_stream, git_odb_stream_free>>;

std::string git_message() {
  const git_error* error = git_error_last();
  std::string out = error == nullptr || error->message == nullptr ? "unknown error" : error->message;
  if (out.size() > 200) out.resize(200);
  for (char& c : out) {
    if (c < 0x20 || c > 0x7E) c = '?';
  }
  return out;
}

void set_up_library() {
  static const bool done = [] {
    git_libgit2_init();
    // Who owns the repository says nothing about who may inspect it, and we run nothing that its settings name.
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    for (int level :
         {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL}) {
      git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    }
    git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, static_cast<ssize_t>(32 << 20));
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, static_cast<size_t>(256 << 20));
    return true;
  }();
  static_cast<void>(done);
}

bool is_directory(const std::string& path) {
  struct stat status = {};
  return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_file(const std::string& path) {
  struct stat status = {};
  return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

class TreeWalk {
 public:
  TreeWalk(git_repository* repository, git_odb* odb, Run& run)
      : repository_(repository), odb_(odb), run_(run), nesting_(run, 0) {}

  void walk(const git_oid& root) {
    if (!enter(root, "")) return;
    while (!folders_.empty() && !run_.stopped) {
      if (std::optional<evidence::Gap> limit = members_over_limit(run_)) {
        nesting_.gap("", *limit);
        return;
      }
      Folder& folder = folders_.back();
      if (folder.next >= git_tree_entrycount(folder.tree.get())) {
        folders_.pop_back();
        continue;
      }
      entry(folder, git_tree_entry_byindex(folder.tree.get(), folder.next++));
    }
  }

 private:
  struct Folder {
    Tree tree;
    std::string prefix;
    size_t next = 0;
  };

  bool enter(const git_oid& id, const std::string& prefix) {
    git_tree* raw = nullptr;
    if (git_tree_lookup(&raw, repository_, &id) != 0) {
      std::string path = prefix.empty() ? "" : prefix.substr(0, prefix.size() - 1);
      nesting_.gap(path, evidence::Gap{GapKind::kUnreadable, "git folder cannot be read: " + git_message(), {}});
      return false;
    }
    folders_.push_back({Tree(raw), prefix, 0});
    // Folders count as well, or trees of nothing but trees would never end.
    ++run_.members;
    return true;
  }

  void entry(const Folder& folder, const git_tree_entry* raw) {
    std::string path = folder.prefix + git_tree_entry_name(raw);
    const git_oid id = *git_tree_entry_id(raw);
    git_filemode_t mode = git_tree_entry_filemode(raw);
    if (path.size() > run_.limits.path_bytes) {
      path.resize(256);
      nesting_.absent(
          std::move(path),
          make_gap(GapKind::kLimit, "path is longer than " + std::to_string(run_.limits.path_bytes) + " bytes"));
    } else if (mode == GIT_FILEMODE_TREE) {
      if (folders_.size() >= run_.limits.git_depth) {
        nesting_.gap(path, make_gap(GapKind::kLimit,
                                    "folders nested deeper than " + std::to_string(run_.limits.git_depth) + " levels"));
      } else {
        enter(id, path + "/");
      }
    } else if (mode == GIT_FILEMODE_COMMIT) {
      nesting_.absent(std::move(path),
                      make_gap(GapKind::kOutside, "git submodule: its content is in another repository"));
    } else {
      blob(std::move(path), id, mode == GIT_FILEMODE_LINK);
    }
  }

  void blob(std::string path, const git_oid& id, bool is_link) {
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb_, &id) != 0 || type != GIT_OBJECT_BLOB) {
      nesting_.absent(std::move(path), make_gap(GapKind::kUnreadable, "git object cannot be read: " + git_message()));
      return;
    }
    Entry entry;
    entry.path = std::move(path);
    entry.size_bytes = size;
    if (size > run_.limits.git_blob_bytes) {
      // Packed objects cannot be streamed; loose ones can.
      git_odb_stream* raw = nullptr;
      size_t streamed_size = 0;
      if (is_link || git_odb_open_rstream(&raw, &streamed_size, &type, odb_, &id) != 0) {
        nesting_.absent(
            std::move(entry.path),
            make_gap(GapKind::kLimit, "git object of " + std::to_string(size) + " bytes is over the limit of " +
                                          std::to_string(run_.limits.git_blob_bytes)));
        return;
      }
      stream(OdbStream(raw), std::move(entry));
      return;
    }
    git_odb_object* raw = nullptr;
    if (git_odb_read(&raw, odb_, &id) != 0) {
      nesting_.absent(std::move(entry.path),
                      make_gap(GapKind::kUnreadable, "git object cannot be read: " + git_message()));
      return;
    }
    OdbObject object(raw);
    std::string_view content(static_cast<const char*>(git_odb_object_data(raw)), git_odb_object_size(raw));
    if (is_link) {
      entry.type = EntryType::kSymlink;
      entry.link_target = content.substr(0, run_.limits.path_bytes);
      entry.size_bytes.reset();
      nesting_.link(std::move(entry));
      return;
    }
    if (!nesting_.begin(std::move(entry))) return;
    if (!content.empty() && !nesting_.data(content)) return;
    nesting_.end(std::nullopt);
  }

  void stream(OdbStream stream, Entry entry) {
    if (!nesting_.begin(std::move(entry))) return;
    std::vector<char> buffer(1 << 20);
    while (true) {
      int length = git_odb_stream_read(stream.get(), buffer.data(), buffer.size());
      if (length < 0) {
        nesting_.end(make_gap(GapKind::kUnreadable, "git object cannot be read: " + git_message()));
        return;
      }
      if (length == 0) break;
      if (!nesting_.data(std::string_view(buffer.data(), static_cast<size_t>(length)))) return;
    }
    nesting_.end(std::nullopt);
  }

  git_repository* repository_;
  git_odb* odb_;
  Run& run_;
  Nesting nesting_;
  std::vector<Folder> folders_;
};

}  // namespace

bool is_bare_git_repository(const std::string& path) {
  return is_file(path + "/HEAD") && is_directory(path + "/objects") && is_directory(path + "/refs");
}

bool is_git_repository(const std::string& path) {
  if (is_bare_git_repository(path) || is_bare_git_repository(path + "/.git")) return true;
  if (!is_file(path + "/.git")) return false;
  std::array<char, 8> start = {};
  std::ifstream file(path + "/.git", std::ios::binary);
  return file.read(start.data(), start.size()) && std::memcmp(start.data(), "gitdir: ", start.size()) == 0;
}

Expected<Revision> stream_git(const std::string& path, const std::string& revision, const Limits& limits, Sink& sink) {
  set_up_library();
  git_repository* raw_repository = nullptr;
  if (git_repository_open_ext(&raw_repository, path.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) != 0) {
    return Error{ErrorCode::kInvalidInput, "cannot open git repository " + path + ": " + git_message()};
  }
  Repository repository(raw_repository);
  git_object* raw_object = nullptr;
  if (git_revparse_single(&raw_object, raw_repository, revision.c_str()) != 0) {
    return Error{ErrorCode::kNotFound, "git repository " + path + " has no revision '" + revision + "'"};
  }
  Object object(raw_object);
  git_object* raw_tree = nullptr;
  if (git_object_peel(&raw_tree, raw_object, GIT_OBJECT_TREE) != 0) {
    return Error{ErrorCode::kNotFound,
                 "'" + revision + "' in git repository " + path + " does not name a tree of files"};
  }
  Object tree(raw_tree);
  Revision out;
  git_object* raw_commit = nullptr;
  if (git_object_peel(&raw_commit, raw_object, GIT_OBJECT_COMMIT) == 0) {
    Object commit(raw_commit);
    std::array<char, GIT_OID_HEXSZ + 1> hex = {};
    git_oid_tostr(hex.data(), hex.size(), git_object_id(raw_commit));
    out.commit = hex.data();
  }
  git_odb* raw_odb = nullptr;
  if (git_repository_odb(&raw_odb, raw_repository) != 0) {
    return Error{ErrorCode::kInvalidInput, "cannot read git repository " + path + ": " + git_message()};
  }
  Odb odb(raw_odb);
  Run run{limits, sink};
  TreeWalk(raw_repository, raw_odb, run).walk(*git_object_id(raw_tree));
  return out;
}

}  // namespace vitrine::intake
