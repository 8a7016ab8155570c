// JSON written piece by piece into a string, so that no document has to stand in memory as a tree.
//
// Thread rule: one thread per object. Ownership: borrows the string. Text is made valid UTF-8 on the way (valid_utf8);
// with Escape::kForHtml '<', '>', '&' and the two Unicode line separators are written as escapes, so that the document
// may stand inside a <script> element. Requires: key() before each value in an object, begin and end in pairs.
#pragma once

#include <concepts>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::report {

enum class Escape : uint8_t { kPlain, kForHtml };

void append_json_string(std::string& out, std::string_view text, Escape escape = Escape::kPlain);

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out, Escape escape = Escape::kPlain) : out_(out), escape_(escape) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  void key(std::string_view name);
  void string(std::string_view text);
  void number(std::integral auto value) {
    separate();
    out_ += std::to_string(value);
  }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  void raw(std::string_view json);  // Requires: one JSON value
  void line();                      // a line break before the next value, for people who read the file

  void member(std::string_view name, std::string_view text) {
    key(name);
    string(text);
  }
  void member_if(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }
  void member_number(std::string_view name, std::integral auto value) {
    key(name);
    number(value);
  }

  // Moves what has been written to `stream` once it is worth a write, so that memory stays bounded.
  void flush_to(std::ostream& stream, size_t threshold_bytes = 1 << 16);

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();

  std::string& out_;
  Escape escape_;
  std::vector<bool> first_;
  bool after_key_ = false;
  bool line_ = false;
};

}  // namespace vitrine::report
