#include "face/report/write_all.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>
#include <utility>

#include "face/report/cyclonedx.h"
#include "face/report/html.h"
#include "face/report/html_data.h"
#include "face/report/sarif.h"
#include "face/report/summary.h"

namespace vitrine::report {

Expected<RunInfo> read_run_info(const std::string& file) {
  std::ifstream in(file);
  if (!in) return Error{ErrorCode::kNotFound, fmt::format("{} is not there", file)};
  nlohmann::json json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object()) return Error{ErrorCode::kInvalidInput, fmt::format("{} is not a JSON object", file)};
  RunInfo run;
  auto text = [&](const char* name) {
    return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : std::string();
  };
  run.started = text("started");
  run.root = text("root");
  if (json.contains("seconds") && json["seconds"].is_number()) run.seconds = json["seconds"].get<double>();
  if (json.contains("workers") && json["workers"].is_number_integer()) run.workers = json["workers"].get<int>();
  return run;
}

Expected<void> write_view(std::string_view format, const evidence::Reader& reader, const Options& options,
                          std::ostream& out) {
  if (format == "html") return write_html(reader, options, out);
  if (format == "cdx") return write_cyclonedx(reader, options, out);
  if (format == "sarif") return write_sarif(reader, options, out);
  if (format == "json") return write_html_data(reader, options, out);
  if (format == "summary") {
    out << summary(reader, options, style_for_terminal());
    if (!out) return Error{ErrorCode::kIo, "cannot write the summary"};
    return {};
  }
  return Error{ErrorCode::kInvalidInput,
               fmt::format("there is no report format `{}`: html, cdx, sarif, summary, json", format)};
}

namespace {

Expected<void> write_into(std::string_view format, const evidence::Reader& reader, const Options& options,
                          const std::string& file) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  if (!out) return Error{ErrorCode::kIo, fmt::format("cannot write {}", file)};
  Expected<void> written = write_view(format, reader, options, out);
  out.close();
  if (written && !out) return Error{ErrorCode::kIo, fmt::format("cannot write {}: is the disk full?", file)};
  return written;
}

}  // namespace

Expected<void> write_view_to_file(std::string_view format, const evidence::Reader& reader, const Options& options,
                                  const std::string& file) {
  std::error_code error;
  // A device or a pipe is written to; only regular files are replaced.
  std::filesystem::file_status status = std::filesystem::status(file, error);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
    return write_into(format, reader, options, file);
  std::string target = file;
  if (std::filesystem::is_symlink(file, error)) {
    std::filesystem::path followed = std::filesystem::canonical(file, error);
    if (!error) target = followed.string();
  }
  std::string unfinished = target + ".new";
  if (Expected<void> written = write_into(format, reader, options, unfinished); !written) {
    std::filesystem::remove(unfinished, error);
    return written;
  }
  std::filesystem::rename(unfinished, target, error);
  if (error) return Error{ErrorCode::kIo, fmt::format("cannot write {}: {}", target, error.message())};
  return {};
}

Expected<std::vector<std::string>> write_all(const std::string& evidence, const std::string& folder,
                                             const Options& options) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return Error{ErrorCode::kIo, fmt::format("cannot make the folder {}: {}", folder, error.message())};
  auto write = [&](const char* format, const std::string& file) -> Expected<void> {
    Expected<std::unique_ptr<evidence::Reader>> reader = evidence::Reader::open(evidence);
    if (!reader) return reader.error();
    return write_view_to_file(format, **reader, options, file);
  };
  // The last one first, which takes longest, and no more at once than there are processors.
  constexpr std::pair<const char*, const char*> kViews[] = {
      {"html", "report.html"}, {"cdx", "cbom.cdx.json"}, {"sarif", "findings.sarif"}};
  std::vector<std::string> files;
  for (const auto& [format, name] : kViews) files.push_back((std::filesystem::path(folder) / name).string());
  std::atomic<size_t> begun = 0;
  auto write_some = [&]() -> Expected<void> {
    Expected<void> all;
    for (size_t i = ++begun; i <= files.size(); i = ++begun) {
      const size_t view = files.size() - i;
      Expected<void> written = write(kViews[view].first, files[view]);
      if (!written && all) all = written;
    }
    return all;
  };
  std::vector<std::future<Expected<void>>> beside;
  const size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
  for (size_t i = 1; i < std::min(processors, files.size()); ++i) {
    // Where no thread can be had there is nothing left to write when it is asked for.
    beside.push_back(std::async(std::launch::async | std::launch::deferred, write_some));
  }
  Expected<void> written = write_some();
  std::optional<Error> failed;
  if (!written) failed = written.error();
  for (std::future<Expected<void>>& one : beside) {
    written = one.get();
    if (!written && !failed) failed = written.error();
  }
  if (failed) return *failed;
  return files;
}

}  // namespace vitrine::report
