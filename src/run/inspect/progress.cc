#include "run/inspect/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace vitrine::inspect {
namespace {

constexpr int kBarCells = 32;

std::string grouped(uint64_t number) {
  std::string out = std::to_string(number);
  for (int64_t at = static_cast<int64_t>(out.size()) - 3; at > 0; at -= 3) out.insert(static_cast<size_t>(at), ",");
  return out;
}

std::string size_text(double bytes) {
  if (bytes >= 1e9) return fmt::format("{:.1f} GB", bytes / 1e9);
  return bytes >= 1e5 ? fmt::format("{:.1f} MB", bytes / 1e6) : fmt::format("{:.0f} kB", bytes / 1e3);
}

}  // namespace

std::string progress_line(uint64_t items, uint64_t bytes, uint64_t total_items, uint64_t total_bytes, double seconds,
                          bool with_bar) {
  std::string out = "  inspecting";
  bool known = total_items > 0 && total_items >= items && total_bytes >= bytes;
  double share = known && total_bytes > 0 ? static_cast<double>(bytes) / static_cast<double>(total_bytes) : 0;
  if (with_bar && known) {
    int full = std::clamp(static_cast<int>(share * kBarCells), 0, kBarCells);
    out += "  ";
    for (int cell = 0; cell < kBarCells; ++cell) out += cell < full ? "█" : "░";
  }
  out += "  " + grouped(items) + (known ? "/" + grouped(total_items) : "") + " files  " +
         size_text(static_cast<double>(bytes));
  if (seconds < 0.2) return out;
  double rate = static_cast<double>(bytes) / seconds;
  out += fmt::format("  {:.0f} MB/s", rate / 1e6);
  if (known && rate > 0) {
    long left = std::lround(static_cast<double>(total_bytes - bytes) / rate);
    out += fmt::format("  {}:{:02} left", left / 60, left % 60);
  }
  return out;
}

Progress::Style Progress::style_for(bool quiet) {
  if (quiet) return Style::kSilent;
  return ::isatty(STDERR_FILENO) == 1 ? Style::kBar : Style::kLines;
}

void Progress::expect(uint64_t items, uint64_t bytes) {
  expected_items_.fetch_add(items, std::memory_order_relaxed);
  expected_bytes_.fetch_add(bytes, std::memory_order_relaxed);
}

void Progress::start() {
  if (style_ != Style::kSilent) thread_ = std::thread([this] { run(); });
}

void Progress::stop() {
  {
    std::lock_guard lock(mutex_);
    stop_ = true;
  }
  stopped_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Progress::run() {
  using Clock = std::chrono::steady_clock;
  Clock::time_point begin = Clock::now();
  std::chrono::milliseconds pause(style_ == Style::kBar ? 100 : 5000);
  std::unique_lock lock(mutex_);
  while (!stopped_.wait_for(lock, pause, [this] { return stop_; })) {
    show(std::chrono::duration<double>(Clock::now() - begin).count());
  }
  if (style_ == Style::kBar) std::fputs("\r\x1b[K", stderr);
}

void Progress::show(double seconds) {
  bool known = total_known_.load(std::memory_order_relaxed);
  uint64_t total_items = known ? expected_items_.load(std::memory_order_relaxed) : 0;
  std::string line = progress_line(items(), bytes(), total_items, expected_bytes_.load(std::memory_order_relaxed),
                                   seconds, style_ == Style::kBar);
  if (style_ == Style::kBar) {
    std::fputs(("\r" + line + "\x1b[K").c_str(), stderr);
    std::fflush(stderr);
  } else {
    std::fputs((line + "\n").c_str(), stderr);
  }
}

}  // namespace vitrine::inspect
