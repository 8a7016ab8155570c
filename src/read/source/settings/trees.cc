// Formats with a grammar: JSON, TOML.
#include <algorithm>

#include "read/source/lang/literal.h"
#include "read/source/settings/item.h"

extern "C" {
const TSLanguage* tree_sitter_json();
const TSLanguage* tree_sitter_toml();
}

namespace vitrine::source {
namespace {

using Index = Tree::Index;

// Symbols are numbered in the order of their names, from 1.
Grammar make_grammar(const TSLanguage* language, std::initializer_list<std::string_view> names) {
  std::vector<NamedId> symbols;
  for (std::string_view name : names) symbols.push_back({name, static_cast<uint16_t>(symbols.size() + 1)});
  return Grammar(language, symbols, {{"key", 1}, {"value", 2}});
}

class TreeReader : public FrontEnd {
 public:
  explicit TreeReader(const Grammar& grammar) : parser_(grammar) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    tree_ = parser_.parse(text, budget);
    SettingsItem all = tree_.empty() ? SettingsItem::map(0, static_cast<uint32_t>(text.size())) : whole();
    return settings_unit(std::move(all), text, &tree_);
  }

 protected:
  static constexpr uint16_t kKey = 1, kValue = 2;  // fields
  virtual SettingsItem whole() = 0;

  std::string_view text(Index i) const { return tree_.text_of(i); }
  uint32_t begin(Index i) const { return tree_[i].begin; }
  uint32_t end(Index i) const { return tree_[i].end; }
  SettingsItem map_at(Index i) const { return SettingsItem::map(begin(i), end(i)); }
  // Without what stands `around` bytes wide at both ends.
  std::string_view inner(Index i, size_t around = 1) const {
    const std::string_view all = text(i);
    return all.size() < 2 * around ? std::string_view() : all.substr(around, all.size() - 2 * around);
  }
  std::vector<Index> named(Index i) const {
    std::vector<Index> out;
    for (Index c : tree_.children(i)) {
      if (tree_[c].named) out.push_back(c);
    }
    return out;
  }
  SettingsItem leaf(Index i, std::string value) const { return SettingsItem::leaf(std::move(value), begin(i), end(i)); }

  Tree tree_;

 private:
  TreeParser parser_;
};

// ---- JSON -----------------------------------------------------------------------------------------------------------

class Json : public TreeReader {
 public:
  Json() : TreeReader(grammar()) {}

 private:
  enum : uint16_t { kObject = 1, kArray, kPair, kString, kComment };
  static const Grammar& grammar() {
    static const Grammar one = make_grammar(tree_sitter_json(), {"object", "array", "pair", "string", "comment"});
    return one;
  }
  SettingsItem whole() override {
    for (Index c : named(0)) {
      if (tree_.symbol(c) != kComment) return value(c);
    }
    return map_at(0);
  }
  SettingsItem value(Index i) {
    switch (tree_.symbol(i)) {
      case kObject: {
        SettingsItem out = map_at(i);
        for (Index pair : named(i)) {
          if (tree_.symbol(pair) != kPair) continue;
          const Index key = tree_.child(pair, kKey), of = tree_.child(pair, kValue);
          if (key != Tree::kAbsent && of != Tree::kAbsent) out.add(decode_java_escapes(inner(key)), value(of));
        }
        add_named_values(out);
        return out;
      }
      case kArray: {
        SettingsItem out = SettingsItem::list(begin(i), end(i));
        for (Index c : named(i)) {
          if (tree_.symbol(c) != kComment) out.add("", value(c));
        }
        return out;
      }
      case kString: return leaf(i, decode_java_escapes(inner(i)));
      default: return plain_leaf(text(i), begin(i), end(i));
    }
  }
};

// ---- TOML -----------------------------------------------------------------------------------------------------------

class Toml : public TreeReader {
 public:
  Toml() : TreeReader(grammar()) {}

 private:
  enum : uint16_t { kPair = 1, kTable, kTableElement, kDotted, kBare, kQuoted, kString, kArray, kInline };
  static const Grammar& grammar() {
    static const Grammar one =
        make_grammar(tree_sitter_toml(), {"pair", "table", "table_array_element", "dotted_key", "bare_key",
                                          "quoted_key", "string", "array", "inline_table"});
    return one;
  }
  SettingsItem whole() override {
    SettingsItem out = map_at(0);
    for (Index c : named(0)) {
      if (tree_.symbol(c) == kPair) {
        pair(c, out);
      } else if (tree_.symbol(c) == kTable || tree_.symbol(c) == kTableElement) {
        table(c, out);
      }
    }
    return out;
  }
  void table(Index i, SettingsItem& out) {
    SettingsItem* in = nullptr;
    for (Index c : named(i)) {
      if (tree_.symbol(c) == kPair) {
        if (in != nullptr) pair(c, *in);
      } else if (in == nullptr && is_key(c)) {
        std::vector<std::string> path;
        key_parts(c, path);
        in = &out;
        for (size_t part = 0; part < path.size(); ++part) {
          if (part + 1 == path.size() && tree_.symbol(i) == kTableElement) {
            in = &next_element(*in, path[part], i);
          } else {
            in = &in->under(path[part], begin(i), end(i));
          }
        }
      }
    }
  }
  SettingsItem& next_element(SettingsItem& in, const std::string& key, Index i) {
    auto list = std::ranges::find_if(in.entries, [&](const auto& entry) {
      return entry.first == key && entry.second.shape == SettingsItem::Shape::kList;
    });
    if (list == in.entries.end()) {
      in.add(key, SettingsItem::list(begin(i), end(i)));
      list = in.entries.end() - 1;
    }
    list->second.add("", map_at(i));
    return list->second.entries.back().second;
  }
  bool is_key(Index i) const {
    return tree_.symbol(i) == kBare || tree_.symbol(i) == kQuoted || tree_.symbol(i) == kDotted;
  }
  void key_parts(Index i, std::vector<std::string>& out) const {
    if (tree_.symbol(i) == kDotted) {
      for (Index c : named(i)) key_parts(c, out);
    } else {
      out.push_back(tree_.symbol(i) == kQuoted ? decode_java_escapes(inner(i)) : std::string(text(i)));
    }
  }
  void pair(Index i, SettingsItem& out) {
    std::vector<std::string> path;
    for (Index c : named(i)) {
      if (path.empty() && is_key(c)) {
        key_parts(c, path);
      } else if (!path.empty()) {
        SettingsItem* in = &out;
        for (size_t part = 0; part + 1 < path.size(); ++part) in = &in->under(path[part], begin(i), end(i));
        in->add(path.back(), value(c));
        return;
      }
    }
  }
  SettingsItem value(Index i) {
    switch (tree_.symbol(i)) {
      case kString: return leaf(i, string(text(i)));
      case kArray: {
        SettingsItem out = SettingsItem::list(begin(i), end(i));
        for (Index c : named(i)) out.add("", value(c));
        return out;
      }
      case kInline: {
        SettingsItem out = map_at(i);
        for (Index c : named(i)) {
          if (tree_.symbol(c) == kPair) pair(c, out);
        }
        return out;
      }
      default: return plain_leaf(text(i), begin(i), end(i));
    }
  }
  static std::string string(std::string_view written) {
    const bool is_long = written.starts_with("\"\"\"") || written.starts_with("'''");
    const size_t around = is_long ? 3 : 1;
    if (written.size() < 2 * around) return {};
    const bool is_literal = written.front() == '\'';
    std::string_view body = written.substr(around, written.size() - 2 * around);
    if (is_long && body.starts_with('\n')) body.remove_prefix(1);
    return is_literal ? std::string(body) : decode_java_escapes(body);
  }
};

}  // namespace

std::unique_ptr<FrontEnd> make_json_reader() {
  return std::make_unique<Json>();
}
std::unique_ptr<FrontEnd> make_toml_reader() {
  return std::make_unique<Toml>();
}

}  // namespace vitrine::source
