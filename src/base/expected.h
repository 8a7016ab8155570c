// A value or the reason there is none: std::expected's names for a compiler that has no std::expected yet.
//
// Errors are values from a closed list. Exceptions do not cross modules: a throwing library is wrapped in the one file
// that uses it. Thread rule: values, no shared state.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace vitrine {

enum class ErrorCode {
  kInvalidInput,  // the caller's input (a file, an argument, a pack) is wrong; the message names file, line and reason
  kNotFound,      // a path, revision or name does not exist
  kIo,            // the operating system refused to read or write
  kLimit,         // a stated limit was reached
  kUnsupported,   // understood, but there is no reader for it
  kProtected,     // encrypted or otherwise locked
  kWorker,        // a worker process died or answered nonsense
  kInternal,      // our own bug
};

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string message;  // what, where, why; one line, no trailing stop
};

template <typename T>
class [[nodiscard]] Expected {
 public:
  Expected(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit by design
  Expected(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit by design

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  // Requires: has_value().
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  // Requires: !has_value().
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Expected<void> {
 public:
  Expected() = default;
  Expected(Error error) : error_(std::move(error)) {}  // NOLINT: implicit by design
  bool has_value() const { return !error_.has_value(); }
  explicit operator bool() const { return has_value(); }
  const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

}  // namespace vitrine
