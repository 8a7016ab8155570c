// Writes the invented evidence and every view of it into a folder, for the readers that validate them.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <filesystem>

#include "face/report/report_fixture.h"
#include "face/report/write_all.h"

namespace {

using vitrine::Expected;

int fail(const vitrine::Error& error) {
  fmt::print(stderr, "reports_fixture: {}\n", error.message);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  struct View {
    const char *format, *file, *cyclonedx;
  };
  for (auto [copies, views] :
       {std::pair<int, std::vector<View>>{0,
                                          {{"html", "report.html", "1.6"},
                                           {"cdx", "cbom-1.6.cdx.json", "1.6"},
                                           {"cdx", "cbom-1.7.cdx.json", "1.7"},
                                           {"sarif", "findings.sarif", "1.6"},
                                           {"summary", "summary.txt", "1.6"}}},
        {500, {{"html", "big.html", "1.6"}, {"cdx", "big.cdx.json", "1.6"}, {"sarif", "big.sarif", "1.6"}}}}) {
    std::string evidence = (folder / fmt::format("evidence-{}.db", copies)).string();
    if (Expected<void> written = vitrine::report::write_fixture(evidence, copies); !written)
      return fail(written.error());
    Expected<std::unique_ptr<vitrine::evidence::Reader>> reader = vitrine::evidence::Reader::open(evidence);
    if (!reader) return fail(reader.error());
    for (const View& view : views) {
      vitrine::report::Options options;
      options.cyclonedx_version = view.cyclonedx;
      auto started = std::chrono::steady_clock::now();
      Expected<void> written =
          vitrine::report::write_view_to_file(view.format, **reader, options, (folder / view.file).string());
      if (!written) return fail(written.error());
      std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
      fmt::print("{:20} {:8.1f} ms {:10} bytes\n", view.file, took.count(),
                 std::filesystem::file_size(folder / view.file));
    }
  }
  return 0;
}
