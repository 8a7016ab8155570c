#include "run/inspect/run_record.h"

#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/utf8.h"

namespace vitrine::inspect {
namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::string utc_now() {
  std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

}  // namespace

PhaseClock::PhaseClock(RunRecord& record) : record_(record), begin_(Clock::now()), phase_begin_(begin_) {
  record_.started = utc_now();
}

void PhaseClock::phase(const std::string& name) {
  if (!name_.empty()) record_.phases.emplace_back(name_, since(phase_begin_));
  name_ = name;
  phase_begin_ = Clock::now();
}

void PhaseClock::end() {
  phase("");
  record_.seconds = since(begin_);
}

Expected<void> write_run_record(const RunRecord& record, const std::string& file) {
  nlohmann::ordered_json out;
  out["started"] = record.started;
  out["root"] = printable_utf8(record.root);
  if (!record.commit.empty()) out["commit"] = record.commit;
  out["seconds"] = record.seconds;
  out["workers"] = record.workers;
  out["items"] = record.items;
  out["bytes"] = record.bytes;
  out["from_cache"] = record.from_cache;
  out["complete"] = record.complete;
  for (const auto& [name, seconds] : record.phases) out["phases"][name] = seconds;
  out["notices"] = nlohmann::ordered_json::array();
  for (const std::string& notice : record.notices) out["notices"].push_back(printable_utf8(notice));
  std::ofstream stream(file, std::ios::trunc);
  stream << out.dump(2) << '\n';
  if (!stream.flush()) return Error{ErrorCode::kIo, "cannot write " + file};
  return {};
}

}  // namespace vitrine::inspect
