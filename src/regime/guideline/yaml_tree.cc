#include "regime/guideline/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

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
    for (const std::pair<YAML::Node, YAML::Node>& entry : from) {
      uint32_t line = static_cast<uint32_t>(entry.first.Mark().line + 1);
      if (!entry.first.IsScalar()) return fail(line, "a field's name must be text");
      if (to.find(entry.first.Scalar())) {
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
};

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const Field& field : fields) {
    if (field.name == key) return &field.value;
  }
  return nullptr;
}

Expected<Node> parse_yaml(const std::string& file, const std::string& text) {
  try {
    std::vector<YAML::Node> documents = YAML::LoadAll(text);
    if (documents.size() != 1) {
      return Error{ErrorCode::kInvalidInput,
                   fmt::format("{}:1: holds {} YAML documents instead of one", file, documents.size())};
    }
    return Builder(file).build(documents[0], 0);
  } catch (const YAML::Exception& error) {
    return Error{ErrorCode::kInvalidInput, fmt::format("{}:{}: {}", file, error.mark.line + 1, error.msg)};
  }
}

}  // namespace vitrine::guideline
