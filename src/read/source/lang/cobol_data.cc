#include "read/source/lang/cobol_data.h"

#include <algorithm>

namespace vitrine::source::cobol {
namespace {

constexpr uint32_t kLargest = 64U << 20;  // bytes of an item; more is a slip
constexpr int kDeepest = 50;              // levels go from 1 to 49
constexpr size_t kMostCells = 4096;       // of one record

bool is_word(const Token& token, std::string_view text) {
  return token.kind == TokenKind::kWord && token.text == text;
}

std::optional<int> number_in(const Token& token) {
  if (token.kind != TokenKind::kNumber || token.text.size() > 9) return std::nullopt;
  int out = 0;
  for (char c : token.text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

struct Picture {
  uint32_t size = 0, digits = 0;
  bool numeric = true;
};

// X(8), 9(4)V99, S9(9), ZZ9.99: how many characters, and whether it is a number.
Picture read_picture(std::string_view text) {
  Picture out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    uint32_t count = 1;
    if (i + 1 < text.size() && text[i + 1] == '(') {
      const size_t close = text.find(')', i);
      if (close == std::string_view::npos) return {};
      count = 0;
      for (size_t k = i + 2; k < close; ++k) {
        if (text[k] < '0' || text[k] > '9' || count > kLargest) return {};
        count = count * 10 + static_cast<uint32_t>(text[k] - '0');
      }
      i = close;
    }
    if (c == 'V' || c == 'S' || c == 'P') continue;
    if (c == '9') {
      out.digits += count;
      out.size += count;
      continue;
    }
    out.numeric = false;
    out.size += c == 'N' || c == 'G' ? 2 * count : count;
    if (out.size > kLargest) return {};
  }
  return out;
}

std::optional<uint32_t> packed_size(std::string_view usage, uint32_t digits) {
  if (usage == "COMP-3" || usage == "COMPUTATIONAL-3" || usage == "PACKED-DECIMAL") return digits / 2 + 1;
  if (usage == "COMP-6" || usage == "COMPUTATIONAL-6") return (digits + 1) / 2;
  if (usage == "COMP-1" || usage == "COMPUTATIONAL-1" || usage == "FLOAT-SHORT") return 4;
  if (usage == "COMP-2" || usage == "COMPUTATIONAL-2" || usage == "FLOAT-LONG") return 8;
  if (usage == "POINTER" || usage == "PROCEDURE-POINTER" || usage == "FUNCTION-POINTER") return 8;
  return std::nullopt;
}

std::optional<uint32_t> binary_size(std::string_view usage, uint32_t digits) {
  static constexpr std::string_view kBinary[] = {
      "COMP",   "COMPUTATIONAL", "COMP-4",          "COMPUTATIONAL-4", "COMP-5",         "COMPUTATIONAL-5",
      "BINARY", "COMP-X",        "COMPUTATIONAL-X", "COMP-N",          "COMPUTATIONAL-N"};
  if (std::find(std::begin(kBinary), std::end(kBinary), usage) != std::end(kBinary)) {
    return digits <= 4 ? 2 : digits <= 9 ? 4 : 8;
  }
  if (usage == "INDEX" || usage == "BINARY-LONG" || usage == "SIGNED-INT" || usage == "UNSIGNED-INT") return 4;
  if (usage == "BINARY-SHORT") return 2;
  if (usage == "BINARY-CHAR") return 1;
  if (usage == "BINARY-DOUBLE" || usage == "SIGNED-LONG" || usage == "UNSIGNED-LONG") return 8;
  return std::nullopt;
}

bool is_value(const Token& token) {
  return token.kind == TokenKind::kNumber || token.kind == TokenKind::kString || token.kind == TokenKind::kHex ||
         token.kind == TokenKind::kWord;
}

}  // namespace

void Data::read(const std::vector<Token>& tokens, size_t from, size_t to) {
  for (size_t at = from; at < to;) {
    size_t end = at;
    while (end < to && tokens[end].kind != TokenKind::kPeriod) ++end;
    if (end - at >= 2 && is_word(tokens[at + 1], "SECTION")) {
      const std::string& name = tokens[at].text;
      section_ = name == "LINKAGE"                                               ? Section::kLinkage
                 : name == "FILE" || name == "COMMUNICATION" || name == "REPORT" ? Section::kFile
                 : name == "SCREEN"                                              ? Section::kScreen
                                                                                 : Section::kWorking;
      open_.clear();
    } else if (at < end) {
      entry(tokens, at, end);
    }
    at = end + 1;
  }
}

void Data::entry(const std::vector<Token>& tokens, size_t from, size_t to) {
  const std::optional<int> level = number_in(tokens[from]);
  if (!level) {
    // What a copybook adds to the groups around it is not known here.
    if (is_word(tokens[from], "COPY")) {
      for (uint32_t group : open_) items_[group].has_copy = true;
    }
    const bool known = tokens[from].kind == TokenKind::kExec || tokens[from].kind == TokenKind::kWord;
    if (!known) broken.emplace_back(tokens[from].begin, tokens[to - 1].end);
    return;
  }
  Item item;
  item.level = *level;
  item.section = section_;
  item.begin = tokens[from].begin;
  item.end = tokens[to - 1].end;
  size_t at = from + 1;
  static constexpr std::string_view kClauses[] = {"PIC",    "PICTURE", "VALUE",   "VALUES",  "REDEFINES",
                                                  "OCCURS", "USAGE",   "COMP",    "BINARY",  "COMP-3",
                                                  "COMP-5", "SYNC",    "POINTER", "DISPLAY", "INDEX"};
  if (at < to && tokens[at].kind == TokenKind::kWord &&
      std::find(std::begin(kClauses), std::end(kClauses), tokens[at].text) == std::end(kClauses)) {
    if (tokens[at].text != "FILLER") item.name = tokens[at].text;
    ++at;
  }
  if (*level == 66) return;
  Picture picture;
  bool pictured = false;
  std::string usage, redefined;
  bool constant = *level == 78;
  for (; at < to; ++at) {
    const Token& token = tokens[at];
    if (token.kind == TokenKind::kPicture) {
      picture = read_picture(token.text);
      pictured = true;
      continue;
    }
    if (token.kind != TokenKind::kWord) continue;
    if (token.text == "CONSTANT") constant = true;
    if (token.text == "REDEFINES" && at + 1 < to) redefined = tokens[++at].text;
    if (token.text == "JUSTIFIED" || token.text == "JUST") item.justified = true;
    if (token.text == "OCCURS" && at + 1 < to) {
      if (at + 3 < to && is_word(tokens[at + 2], "TO")) at += 2;
      const std::optional<int> count = number_in(tokens[at + 1]);
      item.is_table = true;
      item.occurs = count && *count > 0 ? static_cast<uint32_t>(*count) : 1;
      if (const Token* named = constant_of(tokens[at + 1]); named != nullptr) {
        if (const std::optional<int> by_name = number_in(*named); by_name && *by_name > 0) {
          item.occurs = static_cast<uint32_t>(*by_name);
        }
      }
      ++at;
    }
    if (token.text == "INDEXED") {
      size_t name = at + 1;
      if (name < to && is_word(tokens[name], "BY")) ++name;
      for (; name < to && tokens[name].kind == TokenKind::kWord && tokens[name].text != "PIC" &&
             tokens[name].text != "PICTURE" && tokens[name].text != "VALUE";
           ++name) {
        Item index;
        index.name = tokens[name].text;
        index.level = 77;
        index.size = 4;
        index.category = Category::kBinary;
        index.section = section_;
        index.begin = tokens[name].begin;
        index.end = tokens[name].end;
        indexes_.push_back(std::move(index));
        at = name;
      }
    }
    if (binary_size(token.text, 9) || packed_size(token.text, 9)) usage = token.text;
    if (token.text == "VALUE" || token.text == "VALUES" || (constant && (token.text == "AS"))) {
      size_t value = at + 1;
      if (value < to && (is_word(tokens[value], "IS") || is_word(tokens[value], "ARE"))) ++value;
      Value found;
      if (value + 1 < to && is_word(tokens[value], "ALL")) {
        found.all = true;
        ++value;
      }
      if (value >= to || !is_value(tokens[value])) continue;
      found.token = tokens[value];
      at = value;
      if (*level == 88) {
        while (value < to) {
          if (!is_value(tokens[value])) break;
          Token low = tokens[value++];
          if (is_word(low, "WHEN")) break;  // WHEN SET TO FALSE
          Token high;
          if (value + 1 < to && (is_word(tokens[value], "THRU") || is_word(tokens[value], "THROUGH"))) {
            high = tokens[value + 1];
            value += 2;
          }
          found.others.emplace_back(std::move(low), std::move(high));
        }
        at = to - 1;
      }
      item.value = std::move(found);
    }
  }
  // A literal without an end may have taken what follows along.
  for (size_t i = from; i < to; ++i) {
    if (tokens[i].kind == TokenKind::kBroken) item.value.reset();
  }
  if (constant) {
    if (item.value && !item.name.empty()) constants_[item.name] = item.value->token;
    return;
  }
  if (pictured) {
    item.size = picture.size;
    item.category = picture.numeric ? Category::kDigits : Category::kText;
  }
  if (const auto size = binary_size(usage, pictured ? picture.digits : 9)) {
    item.size = *size;
    item.category = Category::kBinary;
  } else if (const auto packed = packed_size(usage, picture.digits)) {
    item.size = *packed;
    item.category = Category::kOther;
  }
  item.is_condition = *level == 88;
  const uint32_t id = static_cast<uint32_t>(items_.size());
  if (*level == 1 || *level == 77) open_.clear();
  if (item.is_condition) {
    item.parent = items_.empty() ? kNoItem : last_;
  } else {
    while (!open_.empty() && items_[open_.back()].level >= *level) open_.pop_back();
    if (open_.size() > kDeepest) open_.resize(kDeepest);
    item.parent = open_.empty() ? kNoItem : open_.back();
    if (!redefined.empty()) {
      // The sibling of that name that stands before.
      const std::vector<uint32_t>& siblings = item.parent == kNoItem ? roots_ : items_[item.parent].children;
      for (uint32_t sibling : siblings) {
        if (items_[sibling].name == redefined) item.redefines = sibling;
      }
    }
    if (item.parent == kNoItem) {
      roots_.push_back(id);
    } else {
      items_[item.parent].children.push_back(id);
      items_[item.parent].is_group = true;
    }
    open_.push_back(id);
    last_ = id;
  }
  if (!item.name.empty()) by_name_.emplace(item.name, id);
  items_.push_back(std::move(item));
  for (Item& index : indexes_) {
    const uint32_t at_index = static_cast<uint32_t>(items_.size());
    by_name_.emplace(index.name, at_index);
    roots_.push_back(at_index);
    items_.push_back(std::move(index));
  }
  indexes_.clear();
}

const Token* Data::constant_of(const Token& token) const {
  return token.kind == TokenKind::kWord ? constant(token.text) : nullptr;
}

// The bytes of all of its elements; its own parts are placed from `offset` on.
uint32_t Data::measure(uint32_t id, uint32_t offset, int depth) {
  items_[id].offset = offset;
  if (items_[id].is_group && depth < kDeepest + 2) {
    uint64_t size = 0;
    for (size_t i = 0; i < items_[id].children.size(); ++i) {
      const uint32_t child = items_[id].children[i];
      if (const uint32_t other = items_[child].redefines; other != kNoItem) {
        const uint32_t at = items_[other].offset;
        const uint64_t end = uint64_t{at} - offset + measure(child, at, depth + 1);
        size = std::max(size, end);
        continue;
      }
      size += measure(child, offset + static_cast<uint32_t>(size), depth + 1);
      if (size > kLargest) size = kLargest;
    }
    items_[id].size = static_cast<uint32_t>(size);
    items_[id].category = Category::kText;
  }
  return static_cast<uint32_t>(std::min<uint64_t>(uint64_t{items_[id].size} * items_[id].occurs, kLargest));
}

bool Data::ambiguous(const std::string& name) const {
  return by_name_.count(name) > 1;
}

void Data::cut(uint32_t id, uint32_t offset, const std::string& subscripts, Record& record, uint32_t elements) {
  const Item& item = items_[id];
  if (item.redefines != kNoItem && item.parent != kNoItem) return;
  auto add = [&](uint32_t at, uint32_t size, Category category, const std::string& place) {
    Cell cell;
    cell.offset = at;
    cell.size = size;
    cell.category = category;
    cell.item = id;
    cell.name = item.name.empty() ? "FILLER" : item.name;
    for (uint32_t up = item.parent; up != kNoItem && (item.name.empty() || ambiguous(item.name));
         up = items_[up].parent) {
      if (!items_[up].name.empty()) cell.name += " OF " + items_[up].name;
    }
    if (item.name.empty()) cell.name += " AT " + std::to_string(at);
    if (item.name.empty() && item.parent == kNoItem) cell.name += " OF " + std::to_string(id);
    if (!place.empty()) cell.name += "(" + place + ")";
    record.cells.push_back(std::move(cell));
  };
  const bool fits = elements * item.occurs <= kMostElements && record.cells.size() < kMostCells;
  if (item.is_table && !fits) {
    add(offset, static_cast<uint32_t>(std::min<uint64_t>(uint64_t{item.size} * item.occurs, kLargest)),
        Category::kOther, subscripts);
    return;
  }
  for (uint32_t i = 0; i < item.occurs; ++i) {
    const uint32_t at = offset + i * item.size;
    std::string place = subscripts;
    if (item.is_table) place += (place.empty() ? "" : ",") + std::to_string(i + 1);
    if (!item.is_group) {
      if (item.size > 0) add(at, item.size, item.category, place);
      continue;
    }
    for (uint32_t child : item.children) {
      cut(child, at + (items_[child].offset - item.offset), place, record, elements * item.occurs);
    }
  }
}

void Data::lay_out() {
  for (uint32_t root : roots_) {
    const uint32_t other = items_[root].redefines;
    if (other == kNoItem) {
      Record record;
      record.item = root;
      record.size = measure(root, 0, 0);
      records_.push_back(std::move(record));
      items_[root].record = static_cast<uint32_t>(records_.size() - 1);
      continue;
    }
    items_[root].record = items_[other].record;
    const uint32_t size = measure(root, 0, 0);
    Record& record = records_[items_[root].record];
    record.size = std::max(record.size, size);
  }
  // (A parent stands before its children.)
  for (Item& item : items_) {
    if (item.parent != kNoItem) item.record = items_[item.parent].record;
  }
  for (Record& record : records_) {
    cut(record.item, 0, "", record, 1);
    std::stable_sort(record.cells.begin(), record.cells.end(),
                     [](const Cell& a, const Cell& b) { return a.offset < b.offset; });
    uint32_t end = 0;
    for (const Cell& cell : record.cells) end = std::max(end, cell.offset + cell.size);
    // What only a larger REDEFINES reaches.
    if (end < record.size) {
      Cell rest;
      rest.name = items_[record.item].name + " FROM " + std::to_string(end + 1);
      rest.offset = end;
      rest.size = record.size - end;
      rest.category = Category::kOther;
      rest.item = kNoItem;
      record.cells.push_back(std::move(rest));
    }
  }
}

uint32_t Data::find(std::string_view name, const std::vector<std::string>& groups) const {
  uint32_t found = kNoItem;
  auto [first, last] = by_name_.equal_range(name);
  for (auto it = first; it != last; ++it) {
    uint32_t up = items_[it->second].parent;
    size_t matched = 0;
    for (; up != kNoItem && matched < groups.size(); up = items_[up].parent) {
      if (items_[up].name == groups[matched]) ++matched;
    }
    if (matched == groups.size() && found == kNoItem) found = it->second;
  }
  return found;
}

const Token* Data::constant(std::string_view name) const {
  auto found = constants_.find(name);
  return found == constants_.end() ? nullptr : &found->second;
}

std::vector<uint32_t> Data::tables_of(uint32_t item) const {
  std::vector<uint32_t> out;
  for (uint32_t up = item; up != kNoItem; up = items_[up].parent) {
    if (items_[up].is_table) out.push_back(up);
  }
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace vitrine::source::cobol
