#include "read/source/page.h"

#include <algorithm>

namespace vitrine::source {
namespace {

constexpr std::string_view kPut = "{{x";   // a value
constexpr std::string_view kDone = "{{;";  // no value: whoever reads it does not know what is left there

struct Server {
  size_t end = 0;  // behind it
  bool puts = false;
  bool is_note = false;
};

bool starts_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view one) { return text.starts_with(one); });
}

size_t behind(std::string_view text, std::string_view end, size_t from) {
  const size_t at = text.find(end, from);
  return at == std::string_view::npos ? text.size() : at + end.size();
}

// The server's code that begins here; `end` is 0 where there is none.
Server server_code(Language host, std::string_view text, size_t at) {
  const std::string_view rest = text.substr(at);
  Server out;
  if (host == Language::kPhp) {
    if (!rest.starts_with("<?") || rest.starts_with("<?xml")) return out;
    out.end = behind(text, "?>", at + 2);
    std::string_view code = rest.substr(2);
    if (code.starts_with("php")) code.remove_prefix(3);
    const size_t first = code.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos) code.remove_prefix(first);
    out.puts = rest.starts_with("<?=") || starts_any(code, {"echo ", "echo(", "print ", "print("});
    return out;
  }
  if (rest.starts_with("<%--")) {
    out.end = behind(text, "--%>", at + 4);
    out.is_note = true;
  } else if (rest.starts_with("<%")) {
    out.end = behind(text, "%>", at + 2);
    out.puts = rest.starts_with("<%=");
  } else if (starts_any(rest, {"${", "#{"})) {
    const size_t close = text.find_first_of("}\n", at + 2);
    if (close == std::string_view::npos || text[close] == '\n') return out;
    out.end = close + 1;
    out.puts = true;
  } else if (starts_any(rest, {"<c:", "</c:", "<fmt:", "<s:", "</s:", "<jsp:", "</jsp:"})) {
    out.end = behind(text, ">", at);
    out.puts = starts_any(rest, {"<c:out", "<fmt:message", "<s:property", "<c:url"});
  }
  return out;
}

}  // namespace

std::string page_of(Language host, std::string_view text) {
  constexpr std::string_view kScript = "<script";
  auto is_same = [](char a, char b) { return a == (b | 0x20); };
  auto is_script = [&](std::string_view at) {
    return at.size() >= kScript.size() && std::equal(kScript.begin(), kScript.end(), at.begin(), is_same);
  };
  // Most files of PHP make no page.
  if (std::search(text.begin(), text.end(), kScript.begin(), kScript.end(),
                  [](char in_text, char wanted) { return wanted == (in_text | 0x20); }) == text.end()) {
    return {};
  }
  std::string out(text);
  bool any = false;
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    const bool may_begin = c == '<' || (host == Language::kJsp && (c == '$' || c == '#'));
    const Server code = may_begin ? server_code(host, text, at) : Server();
    if (code.end <= at) {
      any = any || (c == '<' && is_script(text.substr(at)));
      ++at;
      continue;
    }
    std::string made(code.end - at, ' ');
    if (!code.is_note && made.size() >= kPut.size() + 2) {
      const std::string_view head = code.puts ? kPut : kDone;
      made.replace(0, head.size(), head);
      made.replace(made.size() - 2, 2, "}}");
    }
    for (size_t i = at; i < code.end; ++i) out[i] = text[i] == '\n' ? '\n' : made[i - at];
    at = code.end;
  }
  return any ? out : std::string();
}

}  // namespace vitrine::source
