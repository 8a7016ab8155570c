#include "face/report/html.h"

#include <fmt/format.h>

#include "base/digest.h"
#include "face/report/embedded.h"
#include "face/report/html_data.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

constexpr std::string_view kScripts[] = {"data.js", "filter.js", "charts.js", "tables.js", "detail.js", "main.js"};

std::string digest_for_policy(std::string_view text) {
  return "'sha256-" + base64(sha256(text).raw()) + "'";
}

std::string as_markup(std::string_view text) {
  std::string out;
  for (char c : valid_utf8(text)) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace

Expected<void> write_html(const evidence::Reader& reader, const Options& options, std::ostream& out) {
  std::string script = "\"use strict\";\n(() => {\n";
  for (std::string_view file : kScripts) script += embedded_file(file);
  script += "})();\n";
  std::string_view style = embedded_file("style.css");
  std::string policy =
      fmt::format("default-src 'none'; img-src data:; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
                  digest_for_policy(style), digest_for_policy(script));

  std::string_view page = embedded_file("page.html");
  Expected<void> result;
  while (!page.empty() && result) {
    size_t open = page.find("{{");
    out << page.substr(0, open);
    if (open == std::string_view::npos) break;
    size_t close = page.find("}}", open);
    std::string_view slot = page.substr(open + 2, close - open - 2);
    page.remove_prefix(close + 2);
    if (slot == "title") out << as_markup(reader.meta("product"));
    if (slot == "policy") out << policy;
    if (slot == "style") out << style;
    if (slot == "script") out << script;
    if (slot == "evidence") result = write_html_data(reader, options, out);
  }
  if (result && !out) return Error{ErrorCode::kIo, "cannot write the report page: is the disk full?"};
  return result;
}

}  // namespace vitrine::report
