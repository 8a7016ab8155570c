// Colour with a meaning, or none. Thread rule: values.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::report {

class Paint {
 public:
  explicit Paint(bool colour) : colour_(colour) {}
  std::string bad(std::string_view text) const { return wrap("31", text); }
  std::string doubt(std::string_view text) const { return wrap("33", text); }
  std::string good(std::string_view text) const { return wrap("32", text); }
  std::string quiet(std::string_view text) const { return wrap("2", text); }
  std::string strong(std::string_view text) const { return wrap("1", text); }
  std::string link(std::string_view text) const { return wrap("36", text); }
  std::string severity(int rank, std::string_view text) const {
    return rank <= 1 ? bad(text) : rank == 2 ? doubt(text) : quiet(text);
  }

 private:
  std::string wrap(std::string_view code, std::string_view text) const {
    if (!colour_) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
  }
  bool colour_;
};

}  // namespace vitrine::report
