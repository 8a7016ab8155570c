// The same tree as a folder, as archives, as a git revision and as a bare repository gives the same paths and bytes.
#include <fcntl.h>
#include <git2.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/intake/archive.h"
#include "read/intake/directory.h"
#include "read/intake/git.h"
#include "read/intake/kind.h"
#include "read/intake/paths.h"
#include "read/intake/source_spec.h"
#include "read/intake/test_support.h"

namespace vitrine::intake {
namespace {

using testing::make_archive;
using testing::Member;
using testing::RememberingSink;

std::vector<Member> make_tree() {
  std::string jar =
      make_archive("zip", "none", {{"META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"}, {"p/Box.class", "c"}});
  return {
      {".hidden/config", "k=v\n"},
      {"a b/c d.txt", "spaces\n"},
      {"data/inner.tar", make_archive("ustar", "none", {{"lib/x.jar", jar}, {"y", "yy"}})},
      {"data/latin-\xe9.txt", "raw name\n"},
      {"lib/app.jar", jar},
      {"log.gz", testing::compress("gzip", "line\n")},
      {"src/Main.java", "class Main {}\n"},
      {"src/empty.c", ""},
      {"src/\xe4\xb8\xad\xe6\x96\x87.py", "print()\n"},
      {"to-outside", "", "../../etc/passwd"},
      {"to-source", "", "src"},
  };
}

// Made once: what compresses writes the time.
const std::vector<Member>& tree() {
  static const std::vector<Member> made = make_tree();
  return made;
}

// What a coordinator does with a folder: opens what is a file, and streams what is an archive.
class FolderReader : public Visitor {
 public:
  RememberingSink sink;
  int skipped = 0;

  bool file(std::string_view path, uint64_t size, int folder_fd, const char* name) override {
    int fd = open_file(folder_fd, name);
    EXPECT_GE(fd, 0) << path;
    std::string content(size, '\0');
    EXPECT_EQ(pread(fd, content.data(), size, 0), static_cast<ssize_t>(size));
    sink.files[std::string(path)] = content;
    if (kind_of(path, content).group == KindGroup::kArchive) stream_archive(fd, path, Place::kMember, Limits(), sink);
    close(fd);
    return true;
  }
  bool link(std::string_view path, std::string_view target) override {
    sink.links[std::string(path)] = target;
    return true;
  }
  bool gap(std::string_view path, const evidence::Gap& gap) override { return sink.gap(path, gap); }
  bool repository_data(std::string_view path) override {
    EXPECT_EQ(path, "");
    ++skipped;
    return true;
  }
};

void commit_all(const std::string& folder, const std::string& bare) {
  git_libgit2_init();
  git_repository* repository = nullptr;
  ASSERT_EQ(git_repository_init(&repository, folder.c_str(), 0), 0);
  git_index* index = nullptr;
  ASSERT_EQ(git_repository_index(&index, repository), 0);
  ASSERT_EQ(git_index_add_all(index, nullptr, GIT_INDEX_ADD_FORCE, nullptr, nullptr), 0);
  git_oid tree_id;
  ASSERT_EQ(git_index_write_tree(&tree_id, index), 0);
  git_tree* tree_object = nullptr;
  ASSERT_EQ(git_tree_lookup(&tree_object, repository, &tree_id), 0);
  git_signature* author = nullptr;
  ASSERT_EQ(git_signature_new(&author, "A", "a@example.org", 1700000000, 0), 0);
  git_oid commit_id;
  ASSERT_EQ(git_commit_create(&commit_id, repository, "HEAD", author, author, nullptr, "all", tree_object, 0, nullptr),
            0);
  git_object* target = nullptr;
  ASSERT_EQ(git_object_lookup(&target, repository, &commit_id, GIT_OBJECT_COMMIT), 0);
  git_oid tag_id;
  ASSERT_EQ(git_tag_create(&tag_id, repository, "v1", target, author, "one", 0), 0);
  git_repository* cloned = nullptr;
  git_clone_options options = GIT_CLONE_OPTIONS_INIT;
  options.bare = 1;
  ASSERT_EQ(git_clone(&cloned, folder.c_str(), bare.c_str(), &options), 0);
  git_repository_free(cloned);
  git_object_free(target);
  git_signature_free(author);
  git_tree_free(tree_object);
  git_index_free(index);
  git_repository_free(repository);
}

class Forms : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const Member& member : tree()) {
      if (member.symlink.empty()) {
        scratch_.write("tree/" + member.path, member.content);
      } else {
        ASSERT_EQ(symlink(member.symlink.c_str(), (scratch_.path() + "/tree/" + member.path).c_str()), 0);
      }
    }
  }

  FolderReader folder() {
    FolderReader reader;
    EXPECT_TRUE(walk_directory(scratch_.path() + "/tree", reader));
    return reader;
  }

  testing::ScratchFolder scratch_;
};

TEST_F(Forms, FoldersAndArchives) {
  RememberingSink expected = folder().sink;
  EXPECT_EQ(expected.files.size(), 9u + 4 + 2 + 1);
  EXPECT_EQ(expected.files.at("data/inner.tar!/lib/x.jar!/p/Box.class"), "c");
  EXPECT_EQ(expected.links.size(), 2u);
  EXPECT_TRUE(expected.gaps.empty());
  for (const auto& [format, filter] : std::vector<std::pair<std::string, std::string>>{{"gnutar", "gzip"},
                                                                                       {"gnutar", "xz"},
                                                                                       {"gnutar", "zstd"},
                                                                                       {"gnutar", "bzip2"},
                                                                                       {"zip", "none"},
                                                                                       {"newc", "none"}}) {
    RememberingSink sink;
    stream_archive(make_archive(format, filter, tree()), "t", Place::kRoot, Limits(), sink);
    EXPECT_EQ(sink.files, expected.files) << format << " " << filter;
    EXPECT_EQ(sink.links, expected.links) << format << " " << filter;
    EXPECT_TRUE(sink.gaps.empty());
  }
}

TEST_F(Forms, GitRevisions) {
  RememberingSink expected = folder().sink;
  std::string bare = scratch_.path() + "/bare.git";
  ASSERT_NO_FATAL_FAILURE(commit_all(scratch_.path() + "/tree", bare));
  FolderReader work_tree = folder();
  EXPECT_EQ(work_tree.skipped, 1);
  EXPECT_EQ(work_tree.sink.files, expected.files);
  std::string commit;
  for (const auto& [path, revision] : std::vector<std::pair<std::string, std::string>>{
           {scratch_.path() + "/tree", "HEAD"}, {bare, "HEAD"}, {bare, "v1"}, {bare, "v1^{tree}"}}) {
    RememberingSink sink;
    Expected<Revision> result = stream_git(path, revision, Limits(), sink);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(sink.files, expected.files) << path << "@" << revision;
    EXPECT_EQ(sink.links, expected.links);
    EXPECT_TRUE(sink.gaps.empty());
    if (commit.empty()) commit = result->commit;
    if (!result->commit.empty()) {
      EXPECT_EQ(result->commit, commit);
    }
  }
  RememberingSink by_id;
  EXPECT_TRUE(stream_git(bare, commit.substr(0, 10), Limits(), by_id));
  EXPECT_EQ(by_id.files, expected.files);

  RememberingSink none;
  Expected<Revision> missing = stream_git(bare, "no-such-branch", Limits(), none);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  Limits tight;
  tight.git_blob_bytes = 100;
  RememberingSink limited;
  EXPECT_TRUE(stream_git(bare, "HEAD", tight, limited));
  EXPECT_EQ(limited.files.size() < expected.files.size() || limited.files == expected.files, true);
}

TEST_F(Forms, SpecsSayWhatAPathIs) {
  std::string bare = scratch_.path() + "/product.git";
  ASSERT_NO_FATAL_FAILURE(commit_all(scratch_.path() + "/tree", bare));
  auto spec = [](const std::string& argument) {
    Expected<SourceSpec> parsed = parse_source_spec(argument);
    EXPECT_TRUE(parsed) << parsed.error().message;
    return *parsed;
  };
  std::string work_tree = scratch_.path() + "/tree";
  EXPECT_EQ(spec(work_tree + "/").form, SourceForm::kDirectory);
  EXPECT_EQ(spec(work_tree).product, "tree");
  EXPECT_EQ(spec(work_tree + "@v1").form, SourceForm::kGitRevision);
  EXPECT_EQ(spec(work_tree + "@v1").revision, "v1");
  EXPECT_EQ(spec(work_tree + "@HEAD@{0}").revision, "HEAD@{0}");
  EXPECT_EQ(spec(bare).form, SourceForm::kGitRevision);
  EXPECT_EQ(spec(bare).revision, "HEAD");
  EXPECT_EQ(spec(bare).product, "product");
  EXPECT_EQ(spec(bare + "@v1").product, "product");
  EXPECT_EQ(spec(work_tree + "/lib/app.jar").form, SourceForm::kArchive);
  EXPECT_EQ(spec(work_tree + "/lib/app.jar").product, "app");
  EXPECT_EQ(spec(work_tree + "/src/Main.java").form, SourceForm::kFile);
  std::string odd = scratch_.write("odd@v1", "int x;");
  EXPECT_EQ(spec(odd).form, SourceForm::kFile) << "a file whose name holds '@' is that file";
  EXPECT_EQ(parse_source_spec(work_tree + "/missing").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(parse_source_spec(scratch_.path() + "@v1").error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(parse_source_spec(work_tree + "@").error().code, ErrorCode::kInvalidInput);
  ASSERT_FALSE(scratch_.write("linked/.git", "gitdir: " + bare + "\n").empty());
  EXPECT_EQ(spec(scratch_.path() + "/linked").form, SourceForm::kDirectory);
  Expected<SourceSpec> linked = parse_source_spec(scratch_.path() + "/linked@v1");
  ASSERT_FALSE(linked);
  EXPECT_NE(linked.error().message.find("whose repository is elsewhere"), std::string::npos) << linked.error().message;
  EXPECT_EQ(parse_source_spec("/dev/null").error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(parse_source_spec("").error().code, ErrorCode::kInvalidInput);
}

TEST(ProductName, DropsWhatWrapsIt) {
  EXPECT_EQ(product_name("/x/openssl_3.0.20.orig.tar.gz", true), "openssl_3.0.20");
  EXPECT_EQ(product_name("a.tar", true), "a");
  EXPECT_EQ(product_name("b-1.2.jar", true), "b-1.2");
  EXPECT_EQ(product_name(".zip", true), ".zip");
  EXPECT_EQ(product_name("/x/repo/.git", false), "repo");
  EXPECT_EQ(product_name("/", false), "root");
}

TEST(TopFolder, IsWhatAllShare) {
  auto common = [](const std::vector<std::string>& paths, bool dot = false) {
    TopFolder folder;
    for (const std::string& path : paths) folder.add(path, dot);
    return folder.common();
  };
  EXPECT_EQ(common({"p-1.0/a", "p-1.0/b/c"}), "p-1.0/");
  EXPECT_EQ(common({"p-1.0/a", "q/b"}), std::nullopt);
  EXPECT_EQ(common({"p-1.0/a", "README"}), std::nullopt);
  EXPECT_EQ(common({"p/a"}, true), std::nullopt) << "written from inside the tree";
  EXPECT_EQ(common({"x.zip!/a", "x.zip!/b"}), std::nullopt);
  EXPECT_EQ(common({"../a", "../b"}), std::nullopt);
  EXPECT_EQ(common({}), std::nullopt);
}

}  // namespace
}  // namespace vitrine::intake
