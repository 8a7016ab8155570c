#include "regime/guideline/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <set>

#include "base/utf8.h"

namespace vitrine::guideline {
namespace {

class Builder {
 public:
  explicit Builder(const std::string& file) : file_(file) {}

  Expected<Node> build(const YAML::Node& from, int depth) {
    Node to;
    to.line = static_cast<uint32_t>(from.Mark().line + 1);
    if (depth > kMaxDepth) return fail(to.line, fmt::format("is nested deeper than {} levels", kMaxDepth));
    if (++nodes_ > kMaxNodes) return fail(to.line, fmt::format("has more than {} nodes", kMaxNodes));
    switch (from.Type()) {
      case YAML::NodeType::Undefined:
      case YAML::NodeType::Null: return to;
      case YAML::NodeType::Scalar:
        to.kind = Node::Kind::kScalar;
        bytes_ += from.Scalar().size();
        if (bytes_ > kMaxScalarBytes) return fail(to.line, fmt::format("has more than {} bytes", kMaxScalarBytes));
        to.scalar = from.Scalar();
        return to;
      case YAML::NodeType::Sequence: {
        to.kind = Node::Kind::kList;
        for (const YAML::Node& element : from) {
          Expected<Node> item = build(element, depth + 1);
          if (!item) return item;
          to.items.push_back(std::move(*item));
        }
        return to;
      }
      case YAML::NodeType::Map: break;
    }
    to.kind = Node::Kind::kMap;
    std::set<std::string> names;
    for (const std::pair<YAML::Node, YAML::Node>& entry : from) {
      uint32_t line = static_cast<uint32_t>(entry.first.Mark().line + 1);
      if (!entry.first.IsScalar()) return fail(line, "a field's name must be text");
      bytes_ += entry.first.Scalar().size();
      if (bytes_ > kMaxScalarBytes) return fail(line, fmt::format("has more than {} bytes", kMaxScalarBytes));
      if (!names.insert(entry.first.Scalar()).second) {
        return fail(line, fmt::format("field `{}` is given twice", entry.first.Scalar()));
      }
      Expected<Node> value = build(entry.second, depth + 1);
      if (!value) return value;
      to.fields.push_back({entry.first.Scalar(), line, std::move(*value)});
    }
    return to;
  }

 private:
  Error fail(uint32_t line, const std::string& reason) const {
    return {ErrorCode::kInvalidInput, fmt::format("{}:{}: {}", file_, line, reason)};
  }
  const std::string& file_;
  int nodes_ = 0;
  size_t bytes_ = 0;
};

// yaml-cpp guesses encodings from the first bytes, reads only the first of several documents, and its way to read all
// of them never ends on some texts; so both are settled before it sees the text.
Expected<void> check_plain(const std::string& file, const std::string& text) {
  if (!is_valid_utf8(text)) return Error{ErrorCode::kInvalidInput, fmt::format("{}:1: is not UTF-8 text", file)};
  uint32_t line = 1;
  size_t start = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[i]);
    if (byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t') {
      return Error{ErrorCode::kInvalidInput, fmt::format("{}:{}: holds a control character", file, line)};
    }
    if (i == start && i > 0 && (text.compare(i, 3, "---") == 0 || text.compare(i, 3, "...") == 0)) {
      return Error{ErrorCode::kInvalidInput, fmt::format("{}:{}: only one YAML document is expected", file, line)};
    }
    if (byte == '\n') {
      start = i + 1;
      ++line;
    }
  }
  return {};
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const Field& field : fields) {
    if (field.name == key) return &field.value;
  }
  return nullptr;
}

Expected<Node> parse_yaml(const std::string& file, const std::string& text) {
  const Expected<void> plain = check_plain(file, text);
  if (!plain) return plain.error();
  try {
    return Builder(file).build(YAML::Load(text), 0);
  } catch (const YAML::Exception& error) {
    return Error{ErrorCode::kInvalidInput, fmt::format("{}:{}: {}", file, error.mark.line + 1, error.msg)};
  }
}

}  // namespace vitrine::guideline
