// The views over the invented product: what people read, and that the same evidence gives the same bytes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "face/report/html.h"
#include "face/report/report_fixture.h"
#include "face/report/summary.h"
#include "face/report/text.h"
#include "face/report/trace_view.h"
#include "face/report/write_all.h"

namespace vitrine::report {
namespace {

using evidence::Reader;
using testing::HasSubstr;
using testing::Not;

class Report : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("vitrine-report-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    reader_ = open(0);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::unique_ptr<Reader> open(int copies) {
    std::string file = (folder_ / ("evidence-" + std::to_string(copies) + ".db")).string();
    Expected<void> written = write_fixture(file, copies);
    EXPECT_TRUE(written) << (written ? "" : written.error().message);
    Expected<std::unique_ptr<Reader>> reader = Reader::open(file);
    EXPECT_TRUE(reader) << (reader ? "" : reader.error().message);
    return reader ? std::move(reader).value() : nullptr;
  }
  std::string view(const char* format, const Options& options = {}) {
    std::ostringstream out;
    Expected<void> written = write_view(format, *reader_, options, out);
    EXPECT_TRUE(written) << (written ? "" : written.error().message);
    return out.str();
  }

  std::filesystem::path folder_;
  std::unique_ptr<Reader> reader_;
};

TEST_F(Report, TheSummaryFitsItsWidthAndSaysWhatMatters) {
  for (size_t width : {50, 72, 100, 160}) {
    SummaryStyle style;
    style.width = width;
    style.files = {"vitrine-out/report.html", "vitrine-out/evidence.db"};
    std::string text = summary(*reader_, {}, style);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), width) << line;
    EXPECT_THAT(text, HasSubstr("RC4 ✗"));
    EXPECT_THAT(text, HasSubstr("1 critical · 7 high"));
    EXPECT_THAT(text, HasSubstr("1 in tests, examples, docs"));
    EXPECT_THAT(text, HasSubstr("Not inspected"));
    EXPECT_THAT(text, HasSubstr("✗ FAIL 6"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  }
  SummaryStyle style;
  std::string text = summary(*reader_, {}, style);
  EXPECT_THAT(text, HasSubstr("AES 128/256 (ECB ✗ GCM)"));  // a hard-coded key is no fault of the algorithm
  EXPECT_THAT(text, HasSubstr("4 places (1 encrypted, 1 error-region, 1 limit, 1 outside)"));
  EXPECT_THAT(text, HasSubstr("encrypted     secret.zip  an encrypted archive\n"));
  EXPECT_LT(text.find("VT-0107"), text.find("Not inspected")) << "nothing stands between the findings and their head";
  EXPECT_THAT(text, Not(HasSubstr(" \n")));
  style.evidence = "elsewhere/evidence.db";
  EXPECT_THAT(summary(*reader_, {}, style), HasSubstr("→ vitrine explain VT-0107 --evidence elsewhere/evidence.db\n"));
  style.evidence.clear();
  style.findings = 2;
  EXPECT_THAT(summary(*reader_, {}, style), HasSubstr("→ vitrine explain VT-0107"));
}

TEST_F(Report, TheSummaryShowsAPlaceOnce) {
  SummaryStyle style;
  style.width = 160;
  std::string text = summary(*reader_, {}, style);
  size_t first = text.find("Box.java:31 ");
  ASSERT_NE(first, std::string::npos);  // two rules object there
  EXPECT_EQ(text.find("Box.java:31 ", first + 1), std::string::npos);
  EXPECT_THAT(text, HasSubstr("speaks of the whole product"));
}

TEST_F(Report, ColourIsNeverTheOnlySign) {
  SummaryStyle plain;
  SummaryStyle coloured;
  coloured.colour = true;
  std::string text = summary(*reader_, {}, coloured);
  EXPECT_THAT(text, HasSubstr("\x1b[31m"));
  std::string without;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b')
      at = text.find('m', at);
    else
      without += text[at];
  }
  EXPECT_EQ(without, summary(*reader_, {}, plain));
}

TEST_F(Report, ShowTellsWhereEachValueCameFrom) {
  SummaryStyle style;
  Expected<std::string> text = show_place(*reader_, "pay/Box.java", 31, style);
  ASSERT_TRUE(text);
  for (const char* part : {"pay.mode = ECB", "pay/conf/pay.properties:7", "mode = ECB", "padding = PKCS7  (default)",
                           "the provider's documentation defines it", "⇒ AES-ECB-128  resolved  in pay.Box.seal",
                           "✗ VT-0112 AES in ECB mode"})
    EXPECT_THAT(*text, HasSubstr(part));
  EXPECT_THAT(*text, Not(HasSubstr("AES-GCM")));
  Expected<std::string> all = show_place(*reader_, "Box.java", 0, style);
  ASSERT_TRUE(all);
  EXPECT_THAT(*all, HasSubstr("AES-GCM-256"));
  EXPECT_THAT(*all, HasSubstr("iterations = unknown"));

  Expected<std::string> other_line = show_place(*reader_, "Box.java", 30, style);
  ASSERT_FALSE(other_line);
  EXPECT_EQ(other_line.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(other_line.error().message, HasSubstr("it stands on line 31, 52, 70"));
  EXPECT_FALSE(show_place(*reader_, "ox.java", 31, style));  // not the end of a path, only of a name
}

TEST_F(Report, HostileNamesReachNoTerminal) {
  SummaryStyle style;
  Expected<std::string> text = show_place(*reader_, "web/\u202Egpj.js", 0, style);
  ASSERT_TRUE(text);
  EXPECT_THAT(*text, HasSubstr("\\u{202E}"));
  EXPECT_THAT(*text, Not(HasSubstr("\u202E")));
  EXPECT_THAT(*text, Not(HasSubstr("\x1b")));
}

TEST_F(Report, ExplainTellsWhyAndWhatToDo) {
  SummaryStyle style;
  Expected<std::string> text = explain_rule(*reader_, "VT-0112", style);
  ASSERT_TRUE(text);
  for (const char* part : {"Equal blocks give equal ciphertext.", "Use an authenticated mode", "3.4 · CWE-327",
                           "1 time", "pay/src/main/java/pay/Box.java:31"})
    EXPECT_THAT(*text, HasSubstr(part));
  Expected<std::string> unknown = explain_rule(*reader_, "VT-9999", style);
  ASSERT_FALSE(unknown);
  EXPECT_THAT(unknown.error().message, HasSubstr("it has VT-0101"));
}

TEST_F(Report, TheSameEvidenceGivesTheSameBytes) {
  for (const char* format : {"html", "cdx", "sarif", "json"}) EXPECT_EQ(view(format), view(format)) << format;
  Options with_run;
  with_run.run = RunInfo{"2026-11-26T00:00:00Z", "/src", 1.5, 2};
  EXPECT_THAT(view("cdx"), Not(HasSubstr("timestamp")));
  EXPECT_THAT(view("cdx", with_run), HasSubstr("2026-11-26T00:00:00Z"));
}

TEST_F(Report, NoViewNamesAVersionItDoesNotWrite) {
  Options options;
  options.cyclonedx_version = "1.5";
  std::ostringstream out;
  Expected<void> written = write_view("cdx", *reader_, options, out);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(out.str(), "");
  EXPECT_FALSE(write_view("pdf", *reader_, {}, out));
}

TEST_F(Report, DataCannotLeaveItsScriptElement) {
  std::string page = view("html");
  size_t data = page.find("<script type=\"application/json\" id=\"evidence\">");
  ASSERT_NE(data, std::string::npos);
  size_t end = page.find("</script>", data);
  std::string json = page.substr(page.find('>', data) + 1, end - page.find('>', data) - 1);
  EXPECT_EQ(json.find('<'), std::string::npos);
  nlohmann::json parsed = nlohmann::json::parse(json, nullptr, false);
  ASSERT_TRUE(parsed.is_object());
  EXPECT_EQ(parsed["product"], "payment-gateway </script><b>\"4.2\"");
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
  EXPECT_THAT(page, Not(HasSubstr("{{")));
}

TEST_F(Report, WhatIsTooMuchForThePageIsLeftOutFairlyAndSaid) {
  int copies = static_cast<int>(kHtmlOccurrences / 20) + 30;
  reader_ = open(copies);
  nlohmann::json data = nlohmann::json::parse(view("json"), nullptr, false);
  ASSERT_TRUE(data.is_object());
  EXPECT_GT(data["totals"]["occurrences"], kHtmlOccurrences);
  EXPECT_EQ(data["shown"]["occurrences"], data["occurrences"].size());
  EXPECT_LT(data["occurrences"].size(), data["totals"]["occurrences"]);
  std::set<int64_t> shown;
  for (const nlohmann::json& row : data["occurrences"]) shown.insert(row[2].get<int64_t>());
  for (const nlohmann::json& asset : data["assets"]) {
    int64_t total = 0;
    for (const nlohmann::json& count : asset[15]) total += count.get<int64_t>();
    EXPECT_TRUE(total == 0 || shown.contains(asset[0].get<int64_t>())) << asset[2];
  }
}

TEST_F(Report, AllFilesArePutInPlaceWhole) {
  std::string out = (folder_ / "deep" / "out").string();
  const std::string evidence = (folder_ / "evidence-0.db").string();
  Expected<std::vector<std::string>> files = write_all(evidence, out, {});
  ASSERT_TRUE(files);
  ASSERT_EQ(files->size(), 3u);
  size_t entries = 0;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(out)) {
    EXPECT_NE(entry.path().extension(), ".new");
    ++entries;
  }
  EXPECT_EQ(entries, 3u);
  EXPECT_FALSE(write_all(evidence, (folder_ / "evidence-0.db" / "below").string(), {}));
  EXPECT_FALSE(write_all((folder_ / "none.db").string(), out, {}));
}

TEST_F(Report, APipeIsWrittenToAndNotReplaced) {
  std::string pipe = (folder_ / "pipe").string();
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::string received;
  std::thread reading([&] {
    std::ifstream in(pipe);
    received.assign(std::istreambuf_iterator<char>(in), {});
  });
  Expected<void> written = write_view_to_file("sarif", *reader_, {}, pipe);
  reading.join();
  EXPECT_TRUE(written);
  EXPECT_EQ(received, view("sarif"));
  EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST_F(Report, RunInformationIsReadOrRefused) {
  std::string file = (folder_ / "run.json").string();
  std::ofstream(file) << R"({"started": "2026-11-26T00:00:00Z", "seconds": 1.25, "workers": "two"})";
  Expected<RunInfo> run = read_run_info(file);
  ASSERT_TRUE(run);
  EXPECT_EQ(run->started, "2026-11-26T00:00:00Z");
  EXPECT_EQ(run->seconds, 1.25);
  EXPECT_EQ(run->workers, 0);
  std::ofstream(file) << "[";
  EXPECT_FALSE(read_run_info(file));
  EXPECT_EQ(read_run_info(file + ".none").error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace vitrine::report
