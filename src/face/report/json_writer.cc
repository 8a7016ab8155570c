#include "face/report/json_writer.h"

#include <fmt/format.h>

#include <array>

#include "face/report/text.h"

namespace vitrine::report {
namespace {

// By byte: does it stand for itself wherever it stands?
constexpr std::array<bool, 256> make_plain_table() {
  std::array<bool, 256> out = {};
  for (size_t c = 0x20; c < 0x7F; ++c) out[c] = c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
  return out;
}
constexpr std::array<bool, 256> kPlain = make_plain_table();

}  // namespace

void append_json_string(std::string& out, std::string_view text, Escape escape) {
  out += '"';
  for (size_t at = 0; at < text.size();) {
    size_t from = at;
    while (at < text.size() && kPlain[static_cast<uint8_t>(text[at])]) ++at;
    out.append(text, from, at - from);
    if (at == text.size()) break;
    from = at;
    int32_t c = next_code_point(text, at);
    switch (c) {
      case '"': out += "\\\""; continue;
      case '\\': out += "\\\\"; continue;
      case '\n': out += "\\n"; continue;
      case '\r': out += "\\r"; continue;
      case '\t': out += "\\t"; continue;
      default: break;
    }
    bool markup = escape == Escape::kForHtml && (c == '<' || c == '>' || c == '&');
    if (c < 0)
      out += fmt::format("\\\\x{:02X}", static_cast<uint8_t>(text[from]));
    else if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029 || markup)
      out += fmt::format("\\u{:04x}", c);
    else
      out.append(text, from, at - from);
  }
  out += '"';
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_.empty()) {
    if (!first_.back()) out_ += ',';
    first_.back() = false;
  }
  if (line_) out_ += '\n';
  line_ = false;
}

void JsonWriter::begin(char bracket) {
  separate();
  out_ += bracket;
  first_.push_back(true);
}

void JsonWriter::end(char bracket) {
  if (line_) out_ += '\n';
  line_ = false;
  out_ += bracket;
  first_.pop_back();
}

void JsonWriter::key(std::string_view name) {
  separate();
  append_json_string(out_, name, escape_);
  out_ += ':';
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  separate();
  append_json_string(out_, text, escape_);
}

void JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
}

void JsonWriter::line() {
  line_ = true;
}

void JsonWriter::flush_to(std::ostream& stream, size_t threshold_bytes) {
  if (out_.size() < threshold_bytes) return;
  stream.write(out_.data(), static_cast<std::streamsize>(out_.size()));
  out_.clear();
}

}  // namespace vitrine::report
