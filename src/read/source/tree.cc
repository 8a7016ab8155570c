#include "read/source/tree.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <chrono>

#include "read/source/wide_table.h"

namespace vitrine::source {

namespace {

using Clock = std::chrono::steady_clock;

struct TextInput {
  std::string_view text;
  std::string_view behind;  // stands behind the text
};

// Handed out in pieces, so that the progress callback is asked now and then even inside one endless token.
const char* read_text(void* payload, uint32_t byte, TSPoint, uint32_t* bytes_read) {
  constexpr uint32_t kPieceBytes = 1 << 20;
  std::string_view text = static_cast<TextInput*>(payload)->text;
  std::string_view behind = static_cast<TextInput*>(payload)->behind;
  if (byte == text.size() && !behind.empty()) {
    *bytes_read = static_cast<uint32_t>(behind.size());
    return behind.data();
  }
  if (byte >= text.size()) {
    *bytes_read = 0;
    return "";
  }
  *bytes_read = std::min(kPieceBytes, static_cast<uint32_t>(text.size() - byte));
  return text.data() + byte;
}

// The parser lets go of its own stack by recursion over what is open (90,000 frames take 8 MiB), so a text that opens
// more than this is not given to it. Brackets in strings and comments count too: the bound is far from any real code.
constexpr uint32_t kMaxOpenBrackets = 20'000;

bool opens_too_much(std::string_view text) {
  if (text.size() <= kMaxOpenBrackets) return false;
  uint32_t open = 0;
  for (char c : text) {
    if (c == '(' || c == '[' || c == '{') {
      if (++open > kMaxOpenBrackets) return true;
    } else if ((c == ')' || c == ']' || c == '}') && open > 0) {
      --open;
    }
  }
  return false;
}

// The text without its long stretches of blanks, which the lexer would walk through byte by byte. Each stretch keeps
// its first line's end, which may end a directive, and its last byte.
std::vector<TSRange> without_long_blanks(std::string_view text) {
  constexpr size_t kLong = 200;
  constexpr size_t kMostRanges = 512;  // the lexer looks for its range one by one
  std::vector<TSRange> out;
  TSRange open{};
  uint32_t row = 0;
  size_t line = 0;
  auto point = [&](size_t at) { return TSPoint{row, static_cast<uint32_t>(at - line)}; };
  size_t at = 0;
  while (at < text.size() && out.size() < kMostRanges) {
    size_t newline = text.find('\n', at);
    if (newline == std::string_view::npos) break;
    ++row;
    line = newline + 1;
    at = line;
    size_t past = text.find_first_not_of(" \t\r\n", at);
    if (past == std::string_view::npos) past = text.size();
    if (past - at < kLong) continue;
    open.end_byte = static_cast<uint32_t>(at);
    open.end_point = point(at);
    out.push_back(open);
    for (size_t next = text.find('\n', at); next < past - 1; next = text.find('\n', next + 1)) {
      ++row;
      line = next + 1;
    }
    at = past - 1;
    open.start_byte = static_cast<uint32_t>(at);
    open.start_point = point(at);
  }
  open.end_byte = UINT32_MAX;
  open.end_point = {UINT32_MAX, UINT32_MAX};
  out.push_back(open);
  return out;
}

bool past_deadline(TSParseState* state) {
  return Clock::now() >= *static_cast<Clock::time_point*>(state->payload);
}

}  // namespace

Grammar::Grammar(const TSLanguage* language, const std::vector<NamedId>& symbols, const std::vector<NamedId>& fields)
    : language_(with_wide_table(language)),
      symbols_(ts_language_symbol_count(language), 0),
      fields_(ts_language_field_count(language) + 1, 0) {
  std::unordered_map<std::string_view, uint16_t> wanted;
  for (const NamedId& symbol : symbols) wanted.emplace(symbol.name, symbol.id);
  std::unordered_map<std::string_view, bool> seen;
  for (size_t i = 0; i < symbols_.size(); ++i) {
    auto it = wanted.find(ts_language_symbol_name(language, static_cast<TSSymbol>(i)));
    if (it == wanted.end()) continue;
    symbols_[i] = it->second;
    seen[it->first] = true;
  }
  for (const NamedId& field : fields) {
    TSFieldId id = ts_language_field_id_for_name(language, field.name.data(), static_cast<uint32_t>(field.name.size()));
    if (id == 0) {
      unknown_names_.emplace_back(field.name);
    } else {
      fields_[id] = field.id;
    }
  }
  for (const NamedId& symbol : symbols) {
    if (!seen.contains(symbol.name)) unknown_names_.emplace_back(symbol.name);
  }
}

Tree::Index Tree::child(Index i, uint16_t field) const {
  for (Index c : children(i)) {
    if (nodes[c].field == field) return c;
  }
  return kAbsent;
}

Tree::Index Tree::child_with_symbol(Index i, uint16_t symbol) const {
  for (Index c : children(i)) {
    if (nodes[c].symbol == symbol) return c;
  }
  return kAbsent;
}

TreeParser::TreeParser(const Grammar& grammar) : grammar_(grammar), parser_(ts_parser_new()) {
  ts_parser_set_language(parser_, grammar.language());
}

TreeParser::~TreeParser() {
  ts_parser_delete(parser_);
}

Tree TreeParser::parse(std::string_view text, const Budget& budget, Blanks blanks) {
  Tree tree;
  tree.text = text;
  if (text.size() >= UINT32_MAX) {
    tree.truncated = true;
    tree.truncated_why = "text over 4 GiB";
    return tree;
  }
  if (opens_too_much(text)) {
    tree.truncated = true;
    tree.truncated_why = "more than " + std::to_string(kMaxOpenBrackets) + " brackets open";
    tree.errors.push_back({0, static_cast<uint32_t>(text.size())});
    return tree;
  }
  std::vector<TSRange> ranges;  // none: the whole text
  if (blanks == Blanks::kMeanNothing) ranges = without_long_blanks(text);
  parse_ranges(ranges, {}, budget, tree);
  return tree;
}

Tree TreeParser::parse_part(std::string_view text, uint32_t begin, uint32_t end, std::string_view behind,
                            const Budget& budget) {
  Tree tree;
  tree.text = text;
  if (end > text.size() || begin > end || opens_too_much(text.substr(begin, end - begin))) {
    tree.truncated = true;
    tree.truncated_why = "more than " + std::to_string(kMaxOpenBrackets) + " brackets open";
    return tree;
  }
  const uint32_t size = static_cast<uint32_t>(text.size());
  std::vector<TSRange> ranges{TSRange{{0, 0}, {0, 0}, begin, end}};
  if (!behind.empty()) ranges.push_back(TSRange{{0, 0}, {0, 0}, size, size + static_cast<uint32_t>(behind.size())});
  parse_ranges(ranges, behind, budget, tree);
  return tree;
}

void TreeParser::parse_ranges(const std::vector<TSRange>& ranges, std::string_view behind, const Budget& budget,
                              Tree& tree) {
  const std::string_view text = tree.text;
  TextInput input{text, behind};
  TSInput reader{&input, read_text, TSInputEncodingUTF8, nullptr};
  Clock::time_point deadline = Clock::now() + std::chrono::microseconds(budget.parse_timeout_us);
  TSParseOptions options{&deadline, past_deadline};
  ts_parser_set_included_ranges(parser_, ranges.data(), static_cast<uint32_t>(ranges.size()));
  TSTree* parsed = ts_parser_parse_with_options(parser_, nullptr, reader, options);
  if (parsed == nullptr) {
    ts_parser_reset(parser_);
    tree.truncated = true;
    tree.truncated_why = "parse time over " + std::to_string(budget.parse_timeout_us / 1'000'000) + " s";
    if (!text.empty()) tree.errors.push_back({0, static_cast<uint32_t>(text.size())});
    return;
  }
  flatten(parsed, budget, tree);
  ts_tree_delete(parsed);
}

}  // namespace vitrine::source
