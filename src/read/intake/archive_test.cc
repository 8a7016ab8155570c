#include "read/intake/archive.h"

#include <fcntl.h>
#include <unistd.h>

#include "read/intake/test_support.h"

namespace vitrine::intake {
namespace {

using evidence::GapKind;
using testing::compress;
using testing::make_archive;
using testing::Member;
using testing::RememberingSink;

RememberingSink read(const std::string& bytes, const std::string& name = "outer", Place place = Place::kRoot,
                     const Limits& limits = {}) {
  RememberingSink sink;
  stream_archive(bytes, name, place, limits, sink);
  return sink;
}

const std::vector<Member> kTree = {{"src/Main.java", "class Main {}\n"},
                                   {"src/leer zeichen.c", "int x;\n"},
                                   {"docs/\xc3\xbc\xe4\xb8\xad.md", "# hi\n"},
                                   {"empty", ""}};

std::map<std::string, std::string> contents(const std::vector<Member>& members) {
  std::map<std::string, std::string> out;
  for (const Member& member : members) out[member.path] = member.content;
  return out;
}

TEST(Archive, EveryFormatGivesTheSameTree) {
  for (const auto& [format, filter] : std::vector<std::pair<std::string, std::string>>{{"ustar", "none"},
                                                                                       {"gnutar", "gzip"},
                                                                                       {"pax", "none"},
                                                                                       {"pax", "xz"},
                                                                                       {"v7tar", "bzip2"},
                                                                                       {"pax", "zstd"},
                                                                                       {"ustar", "lz4"},
                                                                                       {"ustar", "lzip"},
                                                                                       {"ustar", "compress"},
                                                                                       {"zip", "none"},
                                                                                       {"7zip", "none"},
                                                                                       {"newc", "none"},
                                                                                       {"odc", "none"},
                                                                                       {"newc", "gzip"}}) {
    RememberingSink sink = read(make_archive(format, filter, kTree));
    EXPECT_EQ(sink.files, contents(kTree)) << format << " " << filter;
    EXPECT_TRUE(sink.gaps.empty()) << format << " " << filter << ": " << sink.gaps[0].second.detail;
  }
}

TEST(Archive, FileDescriptorAndMemoryAgree) {
  testing::ScratchFolder scratch;
  for (const std::string& bytes : {make_archive("zip", "none", kTree), make_archive("pax", "gzip", kTree)}) {
    int fd = open(scratch.write("a", bytes).c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(fd, 0);
    lseek(fd, 7, SEEK_SET);
    RememberingSink sink;
    EXPECT_TRUE(stream_archive(fd, "a", Place::kRoot, Limits(), sink));
    EXPECT_EQ(sink.files, contents(kTree));
    EXPECT_EQ(lseek(fd, 0, SEEK_CUR), 7) << "the descriptor's own offset is neither used nor moved";
    close(fd);
  }
}

TEST(Archive, ArchivesInArchivesAreItemsAndOpened) {
  std::string jar = make_archive("zip", "none", {{"a/Box.class", "box"}});
  std::string tar = make_archive("ustar", "gzip", {{"lib/inner.bin", jar}, {"note", "n"}});
  std::string outer = make_archive("zip", "none", {{"deep.tgz", tar}, {"top.txt", "t"}});
  RememberingSink sink = read(outer, "pkg/outer.war", Place::kMember);
  std::map<std::string, std::string> expected = {
      {"pkg/outer.war!/deep.tgz", tar},
      {"pkg/outer.war!/deep.tgz!/lib/inner.bin", jar},
      {"pkg/outer.war!/deep.tgz!/lib/inner.bin!/a/Box.class", "box"},
      {"pkg/outer.war!/deep.tgz!/note", "n"},
      {"pkg/outer.war!/top.txt", "t"},
  };
  EXPECT_EQ(sink.files, expected);
  EXPECT_TRUE(sink.gaps.empty());
}

TEST(Archive, PlainCompressedFilesHoldOneMember) {
  EXPECT_EQ(read(compress("gzip", "text"), "dir/notes.txt.gz").files,
            (std::map<std::string, std::string>{{"notes.txt", "text"}}));
  EXPECT_EQ(read(compress("xz", "text"), "x", Place::kMember).files,
            (std::map<std::string, std::string>{{"x!/content", "text"}}));
  EXPECT_EQ(read(compress("gzip", ""), "nothing.gz").files, (std::map<std::string, std::string>{{"nothing", ""}}));
}

TEST(Archive, CompressedZerosAreContentAndNoEmptyTar) {
  std::string zeros(20480, '\0');
  EXPECT_EQ(read(compress("gzip", zeros), "z.gz").files, (std::map<std::string, std::string>{{"z", zeros}}));
  EXPECT_EQ(read(compress("xz", zeros), "z.xz").files, (std::map<std::string, std::string>{{"z", zeros}}));
}

TEST(Archive, AZipInAGzipIsOpenedAsAZip) {
  std::string zip = make_archive("zip", "none", {{"a", "1"}});
  EXPECT_EQ(read(compress("gzip", zip), "b.zip.gz").files,
            (std::map<std::string, std::string>{{"b.zip", zip}, {"b.zip!/a", "1"}}));
}

TEST(Archive, PathsAreOnlyNames) {
  std::vector<Member> members = {{"/etc/passwd", "1"}, {"./a//b/./c", "2"}, {"../../up", "3"}, {"raw\xff\xfe", "4"}};
  std::map<std::string, std::string> expected = {
      {"etc/passwd", "1"}, {"a/b/c", "2"}, {"../../up", "3"}, {"raw\xff\xfe", "4"}};
  for (const char* format : {"gnutar", "pax", "ustar", "zip", "newc"}) {
    EXPECT_EQ(
        read(make_archive(format, "none", members, format == std::string("pax") ? "hdrcharset=BINARY" : "")).files,
        expected)
        << format;
  }
}

TEST(Archive, DuplicatesAreKept) {
  RememberingSink sink = read(make_archive("ustar", "none", {{"a", "1"}, {"./a", "2"}, {"a", "3"}, {"a#2", "4"}}));
  std::map<std::string, std::string> expected = {{"a", "1"}, {"a#2", "2"}, {"a#3", "3"}, {"a#2#2", "4"}};
  EXPECT_EQ(sink.files, expected);
}

TEST(Archive, LinksAreToldAndNotFollowed) {
  RememberingSink sink = read(make_archive(
      "gnutar", "none", {{"a", "1"}, {"s", "", "../../etc/shadow"}, {"h", "", "", "a"}, {"lost", "", "", "nowhere"}}));
  EXPECT_EQ(sink.files, (std::map<std::string, std::string>{{"a", "1"}}));
  EXPECT_EQ(sink.links, (std::map<std::string, std::string>{{"s", "../../etc/shadow"}}));
  EXPECT_EQ(sink.same, (std::map<std::string, std::string>{{"h", "a"}}));
  EXPECT_TRUE(sink.has_gap("lost", GapKind::kMalformed));
}

TEST(Archive, DevicesAreGaps) {
  RememberingSink sink = read(make_archive("ustar", "none", {{"pipe", "", "", "", AE_IFIFO}, {"a", "1"}}));
  EXPECT_TRUE(sink.has_gap("pipe", GapKind::kUnsupported));
  EXPECT_EQ(sink.files.size(), 1u);
}

TEST(Archive, TruncationIsSaid) {
  std::string big;
  for (int i = 0; i < 40000; ++i) big += std::to_string(i * 7919 % 10007) + "\n";
  std::vector<Member> members = {{"first", "1"}, {"big", big}, {"last", "2"}};
  for (const auto& [format, filter] : std::vector<std::pair<std::string, std::string>>{{"ustar", "none"},
                                                                                       {"ustar", "gzip"},
                                                                                       {"ustar", "xz"},
                                                                                       {"ustar", "bzip2"},
                                                                                       {"ustar", "zstd"},
                                                                                       {"zip", "none"},
                                                                                       {"newc", "none"}}) {
    std::string whole = make_archive(format, filter, members);
    RememberingSink sink = read(whole.substr(0, whole.size() / 2));
    EXPECT_TRUE(sink.has_gap("", GapKind::kTruncated))
        << format << " " << filter << " " << (sink.gaps.empty() ? "no gap" : sink.gaps[0].second.detail);
    EXPECT_EQ(sink.files.count("last"), 0u) << format << " " << filter;
    if (sink.files.contains("big")) {
      EXPECT_TRUE(sink.partial.contains("big")) << format << " " << filter;
    }
  }
  std::string seven = make_archive("7zip", "none", members);
  RememberingSink sink = read(seven.substr(0, seven.size() / 2));
  EXPECT_FALSE(sink.gaps.empty()) << "its directory stands at the end";
}

TEST(Archive, EveryCutIsSaid) {
  std::string jar = make_archive("zip", "none", {{"k", "v"}});
  for (const char* format : {"ustar", "zip", "newc"}) {
    std::string whole = make_archive(format, "none", {{"one", "111"}, {"two.jar", jar}, {"three", "333"}});
    for (size_t length = 0; length < whole.size(); length += 3) {
      RememberingSink sink = read(whole.substr(0, length));
      bool complete = sink.files.contains("one") && sink.files.contains("two.jar") && sink.files.contains("three") &&
                      sink.partial.empty();
      EXPECT_TRUE(complete || !sink.gaps.empty()) << format << " cut at " << length;
    }
  }
}

TEST(Archive, EveryCutOfACompressedFileIsSaid) {
  std::string content;
  for (int i = 0; i < 60; ++i) content += std::to_string(i * 7919 % 10007) + "\n";
  for (const char* filter : {"gzip", "xz", "zstd", "bzip2", "lz4", "lzip"}) {
    std::string whole = compress(filter, content);
    // Shorter than its magic it is no archive yet.
    for (size_t length = 10; length < whole.size(); ++length) {
      RememberingSink sink = read(whole.substr(0, length), "x.gz");
      EXPECT_TRUE(!sink.gaps.empty() || !sink.partial.empty() || sink.files["x"] == content)
          << filter << " cut at " << length << " of " << whole.size() << ": " << sink.files.size() << " "
          << sink.files["x"].size();
    }
  }
}

TEST(Archive, EncryptedMembersAreGaps) {
  for (const char* options : {"zip:encryption=zipcrypt", "zip:encryption=aes256"}) {
    RememberingSink sink =
        read(make_archive("zip", "none", {{"secret.txt", "do not tell"}, {"b", "2"}}, options, "pw"), "x.zip");
    EXPECT_TRUE(sink.has_gap("secret.txt", GapKind::kEncrypted)) << options;
    EXPECT_TRUE(sink.files.empty());
  }
}

TEST(Archive, GarbageIsMalformed) {
  std::string bytes = "PK\x03\x04";
  for (int i = 0; i < 4000; ++i) bytes += static_cast<char>(i * 131 % 251);
  RememberingSink sink = read(bytes, "z", Place::kMember);
  ASSERT_FALSE(sink.gaps.empty());
  EXPECT_EQ(sink.gaps.back().first, "z");
  EXPECT_TRUE(sink.files.empty());
  EXPECT_TRUE(read("just text", "t").has_gap("", GapKind::kUnsupported));
  EXPECT_TRUE(read("\x1f\x8b\x08", "t").has_gap("", GapKind::kTruncated));
}

TEST(Archive, AThousandLevelsEndInALimit) {
  for (const char* filter : {"gzip", "zstd"}) {
    std::string bytes = "bottom";
    for (int i = 0; i < 1000; ++i) bytes = compress(filter, bytes);
    RememberingSink sink = read(bytes, "deep.gz");
    EXPECT_EQ(sink.files.size(), 32u);
    ASSERT_EQ(sink.gaps.size(), 1u);
    EXPECT_EQ(sink.gaps[0].second.kind, GapKind::kLimit);
    EXPECT_EQ(sink.gaps[0].first, sink.order.back());
  }
  std::string zip = make_archive("zip", "none", {{"bottom", "b"}});
  for (int i = 0; i < 100; ++i) zip = make_archive("zip", "none", {{"z", zip}});
  RememberingSink sink = read(zip, "deep.zip");
  EXPECT_EQ(sink.files.size(), 32u);
  EXPECT_EQ(sink.gaps.size(), 1u);
}

TEST(Archive, BombsAreStopped) {
  std::string zeros(32 << 20, '\0');
  Limits limits;
  limits.ratio_floor_bytes = 1 << 20;
  limits.ratio = 100;
  std::string bomb = make_archive("zip", "none", {{"a", zeros}, {"b", zeros}});
  RememberingSink sink = read(bomb, "bomb.zip", Place::kRoot, limits);
  EXPECT_TRUE(sink.has_gap("", GapKind::kLimit));
  EXPECT_TRUE(sink.partial.contains("a"));
  EXPECT_LT(sink.delivered, 8u << 20);
  // Layer by layer, each below the limit, all together over it.
  std::string layered = compress("gzip", compress("gzip", zeros));
  RememberingSink second = read(layered, "l.gz", Place::kRoot, limits);
  EXPECT_FALSE(second.gaps.empty()) << layered.size() << " " << second.delivered << " " << second.files.size() << " "
                                    << second.partial.size();
  EXPECT_LT(second.delivered, 8u << 20);
}

TEST(Archive, LargeNestedArchivesAreNotHeld) {
  Limits limits;
  limits.nested_archive_bytes = 4096;
  std::string noise;
  for (uint32_t i = 0, x = 1; i < 20000; ++i) noise += static_cast<char>((x = x * 1664525 + 1013904223) >> 24);
  std::string inner = make_archive("zip", "none", {{"n", noise}});
  RememberingSink sink =
      read(make_archive("ustar", "none", {{"in.zip", inner}, {"after", "a"}}), "o", Place::kRoot, limits);
  EXPECT_EQ(sink.files.at("in.zip"), inner) << "its own bytes are an item all the same";
  EXPECT_TRUE(sink.has_gap("in.zip", GapKind::kLimit));
  EXPECT_EQ(sink.files.at("after"), "a");
}

TEST(Archive, MemberCountIsLimited) {
  Limits limits;
  limits.members = 3;
  RememberingSink sink =
      read(make_archive("ustar", "none", {{"a", ""}, {"b", ""}, {"c", ""}, {"d", ""}}), "o", Place::kRoot, limits);
  EXPECT_EQ(sink.files.size(), 3u);
  EXPECT_TRUE(sink.has_gap("", GapKind::kLimit));
}

TEST(Archive, TheSinkMayStop) {
  RememberingSink sink;
  sink.stop_after = 1;
  EXPECT_FALSE(stream_archive(make_archive("ustar", "none", kTree), "o", Place::kRoot, Limits(), sink));
  EXPECT_EQ(sink.order.size(), 2u);
}

TEST(Archive, TarsOneAfterAnotherAreAllRead) {
  std::string both = make_archive("ustar", "none", {{"a", "1"}}) + make_archive("ustar", "none", {{"b", "2"}});
  EXPECT_EQ(read(both).files, (std::map<std::string, std::string>{{"a", "1"}, {"b", "2"}}));
}

TEST(Archive, DebianPackagesAreOpened) {
  std::string deb = make_archive("arbsd", "none",
                                 {{"debian-binary", "2.0\n"},
                                  {"control.tar.gz", make_archive("gnutar", "gzip", {{"./control", "Package: p\n"}})},
                                  {"data.tar.xz", make_archive("gnutar", "xz", {{"./usr/bin/p", "#!/bin/sh\n"}})}});
  RememberingSink sink = read(deb, "p.deb", Place::kMember);
  EXPECT_EQ(sink.files.at("p.deb!/control.tar.gz!/control"), "Package: p\n");
  EXPECT_EQ(sink.files.at("p.deb!/data.tar.xz!/usr/bin/p"), "#!/bin/sh\n");
  EXPECT_TRUE(sink.gaps.empty());
}

}  // namespace
}  // namespace vitrine::intake
