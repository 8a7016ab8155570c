#include "knowledge/yaml_text.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace vitrine::knowledge {
namespace {

constexpr int kMaxDepth = 32;
constexpr size_t kMaxNodes = 2'000'000;  // aliases of YAML can make a small file large

bool convert(const YAML::Node& from, Node& to, int depth, size_t& nodes) {
  if (depth > kMaxDepth || ++nodes > kMaxNodes) return false;
  to.line = from.Mark().line + 1;
  if (from.IsScalar()) {
    to.kind = Node::Kind::kScalar;
    to.text = from.Scalar();
  } else if (from.IsSequence()) {
    to.kind = Node::Kind::kList;
    for (const YAML::Node& item : from) {
      if (!convert(item, to.items.emplace_back(), depth + 1, nodes)) return false;
    }
  } else if (from.IsMap()) {
    to.kind = Node::Kind::kTable;
    for (const std::pair<YAML::Node, YAML::Node>& entry : from) {
      Node::Entry& made = to.entries.emplace_back();
      if (!convert(entry.first, made.first, depth + 1, nodes) ||
          !convert(entry.second, made.second, depth + 1, nodes)) {
        return false;
      }
      if (made.second.line == 0) made.second.line = made.first.line;
    }
  }
  return true;
}

size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const Node::Entry& entry : entries) {
    if (entry.first.text == key) return &entry.second;
  }
  return nullptr;
}

std::string Problem::text() const {
  return fmt::format("{}:{}: {}", file, line, message);
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known) {
  size_t best = std::max<size_t>(2, word.size() / 3) + 1;
  std::string_view found;
  for (std::string_view candidate : known) {
    size_t distance = edit_distance(word, candidate);
    if (distance < best && distance < candidate.size()) {
      best = distance;
      found = candidate;
    }
  }
  return found.empty() ? "" : fmt::format(", did you mean '{}'?", found);
}

void FileReader::problem(const Node& at, std::string message) {
  problems_.push_back({file_, at.line, std::move(message)});
}

std::optional<Node> FileReader::parse(const std::string& yaml) {
  try {
    YAML::Node root = YAML::Load(yaml);
    Node node;
    size_t nodes = 0;
    if (convert(root, node, 0, nodes)) return node;
    problems_.push_back({file_, 1, fmt::format("nested deeper than {} or over {} values", kMaxDepth, kMaxNodes)});
  } catch (const YAML::Exception& error) {
    problems_.push_back({file_, error.mark.line + 1, "not YAML: " + error.msg});
  }
  return std::nullopt;
}

bool FileReader::table(const Node& node, std::string_view what, std::initializer_list<std::string_view> known) {
  if (!node.is_table()) {
    problem(node, fmt::format("{} must be a table of fields", what));
    return false;
  }
  bool good = true;
  std::set<std::string_view> seen;
  for (const Node::Entry& entry : node.entries) {
    const std::string& key = entry.first.text;
    if (!seen.insert(key).second) {
      problem(entry.first, fmt::format("{} has the field '{}' twice", what, key));
      good = false;
    }
    if (known.size() != 0 && std::ranges::find(known, key) == known.end()) {
      problem(entry.first, fmt::format("{} has no field '{}'{}", what, key, did_you_mean(key, known)));
      good = false;
    }
  }
  return good;
}

bool FileReader::required(const Node& table, std::string_view what, std::string_view field) {
  if (table.find(field) != nullptr) return true;
  problem(table, fmt::format("{} lacks the field '{}'", what, field));
  return false;
}

std::string FileReader::text(const Node* node, std::string_view what) {
  if (node == nullptr) return "";
  if (!node->is_scalar()) {
    problem(*node, fmt::format("'{}' must be a text", what));
    return "";
  }
  return node->text;
}

std::vector<std::string> FileReader::texts(const Node* node, std::string_view what) {
  std::vector<std::string> out;
  if (node == nullptr) return out;
  if (node->is_scalar()) return {node->text};
  if (!node->is_list()) {
    problem(*node, fmt::format("'{}' must be a text or a list of texts", what));
    return out;
  }
  for (const Node& item : node->items) out.push_back(text(&item, what));
  return out;
}

std::optional<int64_t> FileReader::number(const Node* node, std::string_view what) {
  if (node == nullptr) return std::nullopt;
  int64_t value = 0;
  const char* end = node->text.data() + node->text.size();
  std::from_chars_result read = std::from_chars(node->text.data(), end, value);
  if (!node->is_scalar() || node->text.empty() || read.ec != std::errc() || read.ptr != end) {
    problem(*node, fmt::format("'{}' must be a number", what));
    return std::nullopt;
  }
  return value;
}

bool FileReader::boolean(const Node* node, std::string_view what) {
  if (node == nullptr) return false;
  if (node->text == "true") return true;
  if (node->text != "false") problem(*node, fmt::format("'{}' must be true or false", what));
  return false;
}

std::string FileReader::one_of(const Node* node, std::string_view what, std::span<const std::string_view> known) {
  std::string value = text(node, what);
  if (node != nullptr && node->is_scalar() && std::ranges::find(known, value) == known.end()) {
    problem(*node, fmt::format("'{}' cannot be '{}'{}", what, value, did_you_mean(value, known)));
    return "";
  }
  return value;
}

Properties FileReader::properties(const Node* node, std::string_view what,
                                  std::initializer_list<std::string_view> except) {
  Properties out;
  if (node == nullptr || !table(*node, what, {})) return out;
  for (const Node::Entry& entry : node->entries) {
    if (std::ranges::find(except, entry.first.text) != except.end()) continue;
    out.emplace_back(entry.first.text, text(&entry.second, entry.first.text));
  }
  std::ranges::sort(out);
  return out;
}

}  // namespace vitrine::knowledge
