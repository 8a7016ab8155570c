// How far the inspection is, told on standard error: a bar where it is a terminal, a line now and then where it is not,
// nothing when it is told to be quiet.
// Thread rule: the counters from any thread; start() and stop() from one.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>

namespace vitrine::inspect {

class Progress {
 public:
  enum class Style { kSilent, kLines, kBar };
  // kSilent when quiet; else by what standard error is.
  static Style style_for(bool quiet);

  explicit Progress(Style style) : style_(style) {}
  ~Progress() { stop(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void start();
  void stop();  // and clears the bar

  void item_done(uint64_t bytes) {
    items_.fetch_add(1, std::memory_order_relaxed);
    bytes_.fetch_add(bytes, std::memory_order_relaxed);
  }
  // What a look ahead has found so far; complete() when it is all there is.
  void expect(uint64_t items, uint64_t bytes);
  void expectation_complete() { total_known_.store(true, std::memory_order_relaxed); }
  bool wants_expectation() const { return style_ == Style::kBar; }

  uint64_t items() const { return items_.load(std::memory_order_relaxed); }
  uint64_t bytes() const { return bytes_.load(std::memory_order_relaxed); }

 private:
  void run();
  void show(double seconds);

  const Style style_;
  std::atomic<uint64_t> items_{0}, bytes_{0}, expected_items_{0}, expected_bytes_{0};
  std::atomic<bool> total_known_{false};
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stop_ = false;
  std::thread thread_;
};

// "  inspecting  ████░░░░  4,102/4,777 files  49.1 MB  31 MB/s  0:01 left"; without the parts that are not known yet.
std::string progress_line(uint64_t items, uint64_t bytes, uint64_t total_items, uint64_t total_bytes, double seconds,
                          bool with_bar);

}  // namespace vitrine::inspect
