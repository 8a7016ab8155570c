// Workers that misbehave in every way a hostile content could make them.
#include "run/inspect/worker.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>

namespace vitrine::inspect {
namespace {

using evidence::Facts;
using evidence::GapKind;

class MisbehavingInspector : public Inspector {
 public:
  bool prepare() override { return true; }
  Facts inspect(std::string_view kind, std::string_view bytes) override {
    if (bytes == "abort") std::abort();
    if (bytes == "fault") ::raise(SIGSEGV);
    if (bytes == "loop") {
      std::atomic<bool> never{false};
      while (!never.load()) {
      }
    }
    if (bytes == "eat") {
      for (size_t size = 1 << 20;; size += 1 << 20) {
        char* eaten = new char[size];
        std::memset(eaten, 1, size);
      }
    }
    if (bytes == "open") static_cast<void>(::open("/etc/passwd", O_RDONLY));
    if (bytes == "connect") static_cast<void>(::socket(AF_INET, SOCK_STREAM, 0));
    if (bytes == "fork") static_cast<void>(::fork());
    if (bytes == "execute") {
      static_cast<void>(::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    }
    if (bytes == "write") const_cast<char*>(bytes.data())[0] = 'x';
    Facts facts;
    facts.kind = bytes == "lie" ? "another kind" : std::string(kind);
    facts.encoding = bytes;
    return facts;
  }
};

class Kept : public Answers {
 public:
  void answer(Answer answer) override {
    Expected<Facts> facts = evidence::decode_facts(answer.facts);
    ASSERT_TRUE(facts);
    ++count;
    facts_of[answer.size_bytes == 0 ? "" : names.at(answer.digest)] = std::move(facts).value();
  }
  std::map<Digest, std::string> names;
  std::map<std::string, Facts> facts_of;
  size_t count = 0;
};

class Worker : public testing::Test {
 protected:
  void SetUp() override {
    limits_.item_seconds = 1;
    limits_.worker_bytes = 64 << 20;
    Expected<std::unique_ptr<Arenas>> arenas = Arenas::create(1, 1 << 20);
    ASSERT_TRUE(arenas);
    arenas_ = std::move(arenas).value();
    Expected<std::unique_ptr<Nursery>> nursery = Nursery::start(
        [this] { return arenas_->map_readable(); },
        [this](const Errand& errand) { return run_worker(errand, inspector_, *arenas_, progressions_, limits_); });
    ASSERT_TRUE(nursery);
    nursery_ = std::move(nursery).value();
    ASSERT_TRUE(arenas_->map_writable());
  }

  std::map<std::string, Facts> process(const std::vector<std::string>& contents) {
    Batch batch;
    Kept kept;
    for (const std::string& content : contents) {
      Digest digest = sha256(content);
      kept.names[digest] = content;
      std::memcpy(arenas_->writable(0) + batch.used_bytes, content.data(), content.size());
      batch.items.push_back({digest, digest, "demo", batch.used_bytes, content.size()});
      batch.used_bytes += content.size();
    }
    Lane lane(*nursery_, *arenas_, progressions_, 0, 1, limits_, interrupted_);
    lane.process(batch, kept);
    EXPECT_EQ(kept.count, contents.size());
    return kept.facts_of;
  }

  Limits limits_;
  MisbehavingInspector inspector_;
  Progressions progressions_{1};
  std::atomic<bool> interrupted_{false};
  std::unique_ptr<Arenas> arenas_;
  std::unique_ptr<Nursery> nursery_;
};

TEST_F(Worker, AnswersInOrder) {
  std::map<std::string, Facts> facts = process({"one", "two", "three"});
  EXPECT_EQ(facts["two"].encoding, "two");
  EXPECT_TRUE(facts["two"].gaps.empty());
}

TEST_F(Worker, ADeadWorkerCostsOneItem) {
  std::map<std::string, Facts> facts = process({"a", "abort", "b", "fault", "c"});
  for (const char* good : {"a", "b", "c"}) EXPECT_TRUE(facts[good].gaps.empty()) << good;
  ASSERT_EQ(facts["abort"].gaps.size(), 1u);
  EXPECT_EQ(facts["abort"].gaps[0].kind, GapKind::kCrash);
  EXPECT_EQ(facts["abort"].gaps[0].detail, "the worker ended on it: killed by signal 6");
  EXPECT_EQ(facts["fault"].gaps.at(0).detail, "the worker ended on it: killed by signal 11");
  EXPECT_EQ(facts["fault"].treatment, evidence::Treatment::kGap);
}

TEST_F(Worker, TimeAndMemoryAreBounded) {
  std::map<std::string, Facts> facts = process({"a", "loop", "eat", "b"});
  EXPECT_EQ(facts["loop"].gaps.at(0).kind, GapKind::kLimit);
  EXPECT_EQ(facts["loop"].gaps.at(0).detail, "inspecting it took more than 1 s of processor time");
#if !defined(__SANITIZE_ADDRESS__)
  EXPECT_EQ(facts["eat"].gaps.at(0).kind, GapKind::kLimit);
  EXPECT_EQ(facts["eat"].gaps.at(0).detail, "inspecting it needs more than 64 MiB of memory");
#endif
  EXPECT_TRUE(facts["b"].gaps.empty());
}

#if !defined(__SANITIZE_ADDRESS__)
TEST_F(Worker, WhatIsNotAllowedKills) {
  std::vector<std::string> attempts = {"open", "connect", "fork", "execute", "write"};
  std::map<std::string, Facts> facts = process(attempts);
  for (const std::string& attempt : attempts) {
    ASSERT_EQ(facts[attempt].gaps.size(), 1u) << attempt;
    EXPECT_EQ(facts[attempt].gaps[0].kind, GapKind::kCrash) << attempt;
    std::string signal = attempt == "write" ? "11" : "31";  // SIGSYS: the filter
    EXPECT_EQ(facts[attempt].gaps[0].detail, "the worker ended on it: killed by signal " + signal) << attempt;
  }
}
#endif

TEST_F(Worker, AnAnswerOutOfFormIsAGap) {
  std::map<std::string, Facts> facts = process({"a", "lie", "b"});
  EXPECT_EQ(facts["lie"].kind, "demo");
  EXPECT_EQ(facts["lie"].gaps.at(0).kind, GapKind::kCrash);
  EXPECT_TRUE(facts["b"].gaps.empty());
}

TEST_F(Worker, AnInterruptionLeavesGaps) {
  interrupted_ = true;
  std::map<std::string, Facts> facts = process({"a", "loop"});
  EXPECT_EQ(facts["loop"].gaps.at(0).kind, GapKind::kInterrupted);
}

}  // namespace
}  // namespace vitrine::inspect
