// A queue with a bound between threads: whoever is faster waits, so memory does not grow with the work.
//
// Thread rule: any number of pushing and popping threads. close() ends it: push() refuses, pop() gives what is left and
// then nothing.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace vitrine {

template <typename T>
class BoundedQueue {
 public:
  explicit BoundedQueue(size_t capacity) : capacity_(capacity) {}

  // False once closed; the value is then dropped.
  bool push(T value) {
    std::unique_lock lock(mutex_);
    not_full_.wait(lock, [&] { return values_.size() < capacity_ || closed_; });
    if (closed_) return false;
    values_.push_back(std::move(value));
    bool is_enough = values_.size() == enough_;
    lock.unlock();
    if (is_enough) enough_reached_.notify_one();
    not_empty_.notify_one();
    return true;
  }

  // The oldest value; nullopt once closed and empty.
  std::optional<T> pop() {
    std::unique_lock lock(mutex_);
    not_empty_.wait(lock, [&] { return !values_.empty() || closed_; });
    if (values_.empty()) return std::nullopt;
    T out = std::move(values_.front());
    values_.pop_front();
    lock.unlock();
    not_full_.notify_one();
    return out;
  }

  // Everything there is, once it is `enough` or has waited for `patience`: one wake-up for many values. Empty only
  // when closed.
  std::deque<T> pop_all(size_t enough, std::chrono::milliseconds patience) {
    std::deque<T> out;
    std::unique_lock lock(mutex_);
    enough_ = enough;
    while (!closed_ && values_.empty())
      enough_reached_.wait_for(lock, patience, [&] { return values_.size() >= enough || closed_; });
    out.swap(values_);
    lock.unlock();
    not_full_.notify_all();
    return out;
  }

  void close() {
    {
      std::lock_guard lock(mutex_);
      closed_ = true;
    }
    not_full_.notify_all();
    not_empty_.notify_all();
    enough_reached_.notify_all();
  }

 private:
  const size_t capacity_;
  std::mutex mutex_;
  std::condition_variable not_full_, not_empty_, enough_reached_;
  size_t enough_ = 0;
  std::deque<T> values_;
  bool closed_ = false;
};

}  // namespace vitrine
