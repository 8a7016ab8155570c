#include "evidence/store.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

namespace vitrine::evidence {
namespace {

class Store : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("vitrine-store-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  static std::string bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  std::filesystem::path folder_;
};

Facts facts_with(const std::string& algorithm, uint32_t line) {
  Facts facts;
  facts.kind = "C";
  facts.encoding = "UTF-8";
  facts.treatment = Treatment::kParsed;
  facts.lines = 10;
  Occurrence occurrence;
  occurrence.detection = "c.demo.call";
  occurrence.certainty = Certainty::kResolved;
  occurrence.position = {line, 1, line, 9};
  Property property{"algorithm", algorithm, ValueState::kEstablished, "", {line, 1, line, 9}, {}};
  property.trace.push_back({StepKind::kLiteral, {line, 3, line, 5}, "\"x\"", ""});
  property.trace.push_back({StepKind::kCall, {line, 1, line, 9}, "call(x)", ""});
  occurrence.properties.push_back(property);
  facts.occurrences.push_back(occurrence);
  facts.excerpts.push_back({line, "call(\"x\")"});
  facts.gaps.push_back({GapKind::kErrorRegion, "not understood", {9, 1, 9, 2}});
  return facts;
}

AssetTree describe(AssetKind kind, const std::vector<Property>& properties) {
  AssetTree tree;
  tree.asset.kind = kind;
  tree.asset.name = properties.empty() ? "unknown" : properties[0].value;
  tree.asset.properties_json = "{\"algorithm\":\"" + tree.asset.name + "\"}";
  tree.asset.functions_json = "[]";
  if (tree.asset.name == "HMAC") {
    AssetTree part;
    part.asset.name = "SHA-256";
    part.asset.properties_json = "{\"algorithm\":\"SHA-256\"}";
    part.asset.functions_json = "[\"digest\"]";
    tree.parts.push_back(part);
  }
  return tree;
}

void write(const std::string& file, bool reversed) {
  Expected<std::unique_ptr<Writer>> writer = Writer::create(file);
  ASSERT_TRUE(writer);
  std::vector<std::function<void(Writer&)>> steps = {
      [](Writer& w) { w.add_item(sha256("a"), 1, facts_with("HMAC", 4)); },
      [](Writer& w) { w.add_item(sha256("b"), 1, facts_with("SHA-256", 2)); },
      [](Writer& w) { w.add_item(sha256("b"), 1, facts_with("SHA-256", 2)); },
      [](Writer& w) { w.add_path("src/a.c", sha256("a"), "C", kTest, std::nullopt); },
      [](Writer& w) { w.add_path("src/b.c", sha256("b"), "C", 0, std::nullopt); },
      [](Writer& w) { w.add_path("copy\xff.c", sha256("b"), "C", 0, std::nullopt); },
      [](Writer& w) { w.add_path("link", std::nullopt, "", 0, "src/a.c"); },
      [](Writer& w) {
        w.add_path("locked", std::nullopt, "", 0, std::nullopt);
        w.add_path_gap("locked", {GapKind::kUnreadable, "permission denied", {}});
      },
  };
  if (reversed) std::reverse(steps.begin(), steps.end());
  for (const std::function<void(Writer&)>& step : steps) step(**writer);
  (*writer)->set_meta("product", "demo");
  Expected<void> assembled = (*writer)->assemble(describe);
  ASSERT_TRUE(assembled) << assembled.error().message;
  EXPECT_EQ((*writer)->reader().count("occurrence"), 2);
  FindingRow low{0, "house", "R2", "low", "later", 1, 1, 1, {4, 1, 4, 9}};
  FindingRow high{0, "house", "R9", "high", "first", 2, 2, 2, {2, 1, 2, 9}};
  (*writer)->add_guideline({"house", "1", "House rules", "us", "in force", "00"},
                           {{"house", "R2", "t", "1", "low", "w", "r", "must", "ref", 327}},
                           {{"house", "R2", "fail", "because", "", ""}}, {low, high});
  ASSERT_TRUE((*writer)->finish());
}

TEST_F(Store, OrderOfArrivalDoesNotShow) {
  write(file("one.db"), false);
  write(file("two.db"), true);
  EXPECT_EQ(bytes(file("one.db")), bytes(file("two.db")));
  EXPECT_FALSE(std::filesystem::exists(file("one.db.partial")));
  EXPECT_FALSE(std::filesystem::exists(file("one.db.new")));
}

TEST_F(Store, AContentMayBeSomethingElseAtSomePlaces) {
  for (const bool reversed : {false, true}) {
    Expected<std::unique_ptr<Writer>> writer = Writer::create(file("v.db"));
    ASSERT_TRUE(writer);
    Facts alone = facts_with("AES", 4);
    alone.occurrences[0].properties[0].state = ValueState::kUnknown;
    alone.occurrences[0].properties[0].value.clear();
    alone.occurrences[0].properties[0].reason = "a parameter";
    std::vector<std::function<void(Writer&)>> steps = {
        [&](Writer& w) { w.add_item(sha256("a"), 1, alone); },
        [](Writer& w) { w.add_item(sha256("b"), 1, facts_with("HMAC", 2)); },
        [](Writer& w) { w.add_path("one/a.c", sha256("a"), "C", 0, std::nullopt); },
        [](Writer& w) { w.add_path("two/a.c", sha256("a"), "C", 0, std::nullopt); },
        [](Writer& w) { w.add_path("six/a.c", sha256("a"), "C", 0, std::nullopt); },
        [](Writer& w) { w.add_path("b.c", sha256("b"), "C", 0, std::nullopt); },
        [](Writer& w) { w.add_among_others(sha256("a"), "C", encode(facts_with("DES", 4))); },
        [](Writer& w) { w.add_among_others_at({"two/a.c"}, "v", sha256("a"), "C", encode(facts_with("RC4", 4))); },
        [](Writer& w) { w.add_among_others_at({"six/a.c"}, "by itself", sha256("a"), "C", ""); },
    };
    if (reversed) std::reverse(steps.begin(), steps.end());
    for (const std::function<void(Writer&)>& step : steps) step(**writer);
    Expected<void> assembled = (*writer)->assemble(describe);
    ASSERT_TRUE(assembled) << assembled.error().message;
    std::map<std::string, std::string> said;
    const Reader& reader = (*writer)->reader();
    reader.for_each_occurrence([&](const OccurrenceRow& row) {
      for (const PathRow& path : reader.paths_of(row.item))
        said[path.path] += row.occurrence.properties[0].value + row.occurrence.properties[0].reason;
      return true;
    });
    EXPECT_EQ(said, (std::map<std::string, std::string>{
                        {"b.c", "HMAC"}, {"one/a.c", "DES"}, {"six/a.c", "a parameter"}, {"two/a.c", "RC4"}}));
    EXPECT_EQ(reader.count("item"), 4);
    ASSERT_TRUE((*writer)->finish());
  }
}

TEST_F(Store, WhatWasWrittenIsRead) {
  write(file("e.db"), false);
  Expected<std::unique_ptr<Reader>> opened = Reader::open(file("e.db"));
  ASSERT_TRUE(opened) << opened.error().message;
  const Reader& reader = **opened;
  EXPECT_EQ(reader.meta("product"), "demo");
  EXPECT_EQ(reader.meta("schema_version"), "1");
  EXPECT_EQ(reader.count("item"), 2);
  EXPECT_EQ(reader.count("path"), 5);
  EXPECT_EQ(reader.count("sqlite_master"), -1);
  EXPECT_EQ(reader.sum("item", "lines"), 20);

  std::vector<std::string> assets;
  reader.for_each_asset([&](const AssetRow& row) {
    assets.push_back(row.name + row.functions_json);
    return true;
  });
  EXPECT_EQ(assets, (std::vector<std::string>{"HMAC[]", "SHA-256[\"digest\"]"}));
  EXPECT_EQ(reader.asset_parts(), (std::vector<std::pair<int64_t, int64_t>>{{1, 2}}));

  std::optional<OccurrenceRow> first = reader.occurrence(1);
  ASSERT_TRUE(first);
  std::optional<ItemRow> item = reader.item(first->item);
  ASSERT_TRUE(item);
  EXPECT_EQ(item->digest, std::min(sha256("a").hex(), sha256("b").hex()));
  ASSERT_EQ(first->occurrence.properties.size(), 1u);
  ASSERT_EQ(first->occurrence.properties[0].trace.size(), 2u);
  EXPECT_EQ(first->occurrence.properties[0].trace[1].text, "call(x)");
  EXPECT_TRUE(first->occurrence.properties[0].trace[1].content.empty());
  EXPECT_EQ(reader.excerpts_of(first->item).size(), 1u);

  std::vector<std::string> gaps;
  reader.for_each_gap([&](const GapRow& row) {
    gaps.push_back(row.path + ":" + row.gap.detail);
    return true;
  });
  EXPECT_EQ(gaps, (std::vector<std::string>{"locked:permission denied", ":not understood", ":not understood"}));

  std::vector<std::string> findings;
  reader.for_each_finding([&](const FindingRow& row) {
    findings.push_back(row.severity + row.message);
    return true;
  });
  EXPECT_EQ(findings, (std::vector<std::string>{"highfirst", "lowlater"}));
  EXPECT_EQ(reader.rules("house").at(0).cwe, 327);
  EXPECT_EQ(reader.verdicts("house").size(), 1u);
}

TEST_F(Store, NothingIsPassedOver) {
  Expected<std::unique_ptr<Writer>> writer = Writer::create(file("e.db"));
  ASSERT_TRUE(writer);
  (*writer)->add_path("forgotten", std::nullopt, "", 0, std::nullopt);
  Expected<void> assembled = (*writer)->assemble(describe);
  ASSERT_FALSE(assembled);
  EXPECT_EQ(assembled.error().code, ErrorCode::kInternal);
  EXPECT_NE(assembled.error().message.find("forgotten"), std::string::npos);
}

TEST_F(Store, HardLinksShowWhatTheyNameAndGapsWhatTheyDoNot) {
  Expected<std::unique_ptr<Writer>> writer = Writer::create(file("e.db"));
  ASSERT_TRUE(writer);
  Writer& w = **writer;
  auto labels = [](std::string_view path) -> uint32_t { return path.starts_with("test") ? uint32_t{kTest} : 0; };
  w.add_item(sha256("a"), 1, facts_with("HMAC", 4));
  w.add_item(sha256("z"), 1, facts_with("HMAC", 5));
  w.add_path("a.zip", sha256("z"), "C", 0, std::nullopt);
  w.add_path("a.zip!/in", sha256("a"), "C", 0, std::nullopt);
  w.add_path_gap("a.zip!/in", {GapKind::kLimit, "odd", {}});
  w.add_path("a.zip!", std::nullopt, "", 0, "elsewhere");
  w.add_hard_link("test.zip", "a.zip", labels);
  w.add_hard_link("test2", "test.zip!/in", labels);
  w.add_hard_link("lost", "nowhere", labels);
  ASSERT_TRUE(w.assemble(describe));
  std::vector<std::string> rows;
  w.reader().for_each_path([&](const PathRow& row) {
    rows.push_back(row.path + " " + std::to_string(row.item) + " " + std::to_string(row.labels));
    return true;
  });
  std::string a = sha256("a") < sha256("z") ? " 1 " : " 2 ", z = sha256("a") < sha256("z") ? " 2 " : " 1 ";
  std::string test = std::to_string(static_cast<uint32_t>(kTest));
  EXPECT_EQ(rows, (std::vector<std::string>{"a.zip" + z + "0", "a.zip! 0 0", "a.zip!/in" + a + "0", "lost 0 0",
                                            "test.zip" + z + test, "test.zip!/in" + a + test, "test2" + a + test}));
  std::vector<std::string> gaps;
  w.reader().for_each_gap([&](const GapRow& row) {
    if (!row.path.empty()) gaps.push_back(row.path + ":" + row.gap.detail);
    return true;
  });
  EXPECT_EQ(gaps, (std::vector<std::string>{"a.zip!/in:odd", "lost:hard link to nowhere, which is not there",
                                            "test.zip!/in:odd", "test2:odd"}));
  EXPECT_TRUE(w.finish());
}

TEST_F(Store, OfAPathToldTwiceTheFirstThatSaysSomethingCounts) {
  Expected<std::unique_ptr<Writer>> writer = Writer::create(file("e.db"));
  ASSERT_TRUE(writer);
  Writer& w = **writer;
  w.add_path("p", std::nullopt, "", 0, std::nullopt);
  w.add_path_gap("p", {GapKind::kMalformed, "twice", {}});
  w.add_path("p", sha256("b"), "C", 0, std::nullopt);
  w.add_path("p", sha256("a"), "C", 0, std::nullopt);
  w.add_path("q", sha256("never answered"), "C", 0, std::nullopt);
  w.add_path_gap("q", {GapKind::kInterrupted, "stopped", {}});
  w.add_item(sha256("a"), 1, facts_with("HMAC", 4));
  w.add_item(sha256("b"), 2, facts_with("HMAC", 4));
  ASSERT_TRUE(w.assemble(describe));
  std::vector<uint64_t> sizes;
  w.reader().for_each_path([&](const PathRow& row) {
    sizes.push_back(row.item == 0 ? 0 : w.reader().item(row.item)->size_bytes);
    return true;
  });
  EXPECT_EQ(sizes, (std::vector<uint64_t>{2, 0}));
  EXPECT_TRUE(w.finish());
}

TEST_F(Store, OtherFilesAreRefused) {
  EXPECT_FALSE(Reader::open(file("missing.db")));
  std::ofstream(file("text.db")) << "this is no database, however long the text may be";
  EXPECT_FALSE(Reader::open(file("text.db")));
  EXPECT_FALSE(Writer::create(file("no/such/folder/e.db")));
}

}  // namespace
}  // namespace vitrine::evidence
