#include "read/intake/directory.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/intake/test_support.h"

namespace vitrine::intake {
namespace {

using evidence::GapKind;

class Recorder : public Visitor {
 public:
  std::vector<std::string> said;
  size_t longest = 0;
  bool file(std::string_view path, uint64_t size, int folder_fd, const char* name) override {
    longest = std::max(longest, path.size());
    int fd = open_file(folder_fd, name);
    EXPECT_GE(fd, 0);
    close(fd);
    return say("file " + (path.size() > 200 ? "long" : std::string(path)) + " " + std::to_string(size));
  }
  bool link(std::string_view path, std::string_view target) override {
    return say("link " + std::string(path) + " " + std::string(target));
  }
  bool gap(std::string_view path, const evidence::Gap& gap) override {
    return say("gap " + std::string(path) + " " + std::string(name(gap.kind)));
  }
  bool repository_data(std::string_view path) override { return say("git " + std::string(path)); }
  bool say(std::string what) {
    said.push_back(std::move(what));
    return said.size() < stop_after;
  }
  bool wants_sizes() const override { return sizes; }
  size_t stop_after = SIZE_MAX;
  bool sizes = true;
};

TEST(Directory, WalksInOrderAndFollowsNothing) {
  testing::ScratchFolder scratch;
  scratch.write("b/z", "1");
  scratch.write("b/a", "22");
  scratch.write("a.txt", "");
  scratch.write(".hidden/x", "3");
  scratch.write(".git/HEAD", "ref");
  scratch.write("c/vendored/.git/HEAD", "ref");
  scratch.write("c/vendored/y", "4");
  ASSERT_EQ(symlink("..", (scratch.path() + "/b/loop").c_str()), 0);
  ASSERT_EQ(symlink("/etc/passwd", (scratch.path() + "/out").c_str()), 0);
  ASSERT_EQ(mkfifo((scratch.path() + "/pipe").c_str(), 0600), 0);
  Recorder recorder;
  ASSERT_TRUE(walk_directory(scratch.path(), recorder));
  std::vector<std::string> expected = {
      "git ",       "file .hidden/x 1",    "file a.txt 0",        "file b/a 2",           "link b/loop ..",
      "file b/z 1", "git c/vendored/.git", "file c/vendored/y 1", "link out /etc/passwd", "gap pipe unsupported"};
  EXPECT_EQ(recorder.said, expected);

  Recorder without_sizes;
  without_sizes.sizes = false;
  ASSERT_TRUE(walk_directory(scratch.path(), without_sizes));
  for (std::string& one : expected) {
    if (one.starts_with("file ")) one.back() = '0';
  }
  EXPECT_EQ(without_sizes.said, expected);

  Recorder stopped;
  stopped.stop_after = 3;
  ASSERT_TRUE(walk_directory(scratch.path(), stopped));
  EXPECT_EQ(stopped.said.size(), 3u);
}

TEST(Directory, AnyDepthIsWalked) {
  testing::ScratchFolder scratch;
  scratch.write("z-after", "");
  int fd = open(scratch.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  std::string name(100, 'd');
  std::string deep;
  for (int i = 0; i < 400; ++i) {  // 40,000 bytes of path: ten times what the system takes at once
    ASSERT_EQ(mkdirat(fd, name.c_str(), 0700), 0);
    int below = openat(fd, name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ASSERT_GE(below, 0);
    close(fd);
    fd = below;
    deep += name + "/";
  }
  close(openat(fd, "leaf", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
  close(fd);
  Recorder recorder;
  ASSERT_TRUE(walk_directory(scratch.path(), recorder));
  EXPECT_EQ(recorder.said, (std::vector<std::string>{"file long 0", "file z-after 0"}));
  EXPECT_EQ(recorder.longest, deep.size() + 4);
  int root = open(scratch.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int leaf = open_beneath(root, deep + "leaf");
  EXPECT_GE(leaf, 0);
  close(leaf);
  close(root);
}

TEST(Directory, OpensBeneathWithoutLinks) {
  testing::ScratchFolder scratch;
  scratch.write("real/file", "x");
  ASSERT_EQ(symlink("real", (scratch.path() + "/alias").c_str()), 0);
  ASSERT_EQ(symlink("real/file", (scratch.path() + "/direct").c_str()), 0);
  ASSERT_EQ(mkfifo((scratch.path() + "/pipe").c_str(), 0600), 0);
  int root = open(scratch.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int fd = open_beneath(root, "real/file");
  EXPECT_GE(fd, 0);
  close(fd);
  for (const char* path : {"alias/file", "direct", "pipe", "real", "../x", "real/../real/file", "", "missing"}) {
    EXPECT_EQ(open_beneath(root, path), -1) << path;
  }
  close(root);
}

TEST(Directory, MissingRootIsAnError) {
  Recorder recorder;
  EXPECT_EQ(walk_directory("/nonexistent/folder", recorder).error().code, ErrorCode::kNotFound);
}

TEST(Directory, UnreadableFoldersAreGaps) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything";
  testing::ScratchFolder scratch;
  scratch.write("closed/x", "");
  ASSERT_EQ(chmod((scratch.path() + "/closed").c_str(), 0), 0);
  Recorder recorder;
  ASSERT_TRUE(walk_directory(scratch.path(), recorder));
  EXPECT_EQ(recorder.said, std::vector<std::string>{"gap closed unreadable"});
  chmod((scratch.path() + "/closed").c_str(), 0700);
}

}  // namespace
}  // namespace vitrine::intake
