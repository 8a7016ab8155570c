// Names with holes: every combination of what may fill them.
#include <fmt/format.h>

#include <algorithm>

#include "knowledge/loader.h"

namespace vitrine::knowledge {
namespace {

constexpr size_t kMaxExpansions = 20'000;

// What one filling of a hole says: the text in the name, and properties.
struct Filling {
  std::string text;
  Properties set;
};

std::vector<Filling> fillings(FileReader& reader, const std::string& hole, const Node& node) {
  std::vector<Filling> out;
  bool silent = hole.starts_with('_');
  if (node.is_list()) {
    for (const Node& item : node.items) {
      std::string text = reader.text(&item, hole);
      out.push_back({text, silent ? Properties{} : Properties{{hole, text}}});
    }
  } else if (node.is_table()) {
    for (const Node::Entry& entry : node.entries) {
      if (entry.second.is_table()) {
        out.push_back({entry.first.text, reader.properties(&entry.second, hole)});
      } else {
        std::string value = reader.text(&entry.second, hole);
        out.push_back({entry.first.text, silent ? Properties{} : Properties{{hole, value}}});
      }
    }
  } else {
    reader.problem(node, fmt::format("'{}' must be a list of texts or a table from text to value", hole));
  }
  return out;
}

void replace_all(std::string& text, const std::string& what, const std::string& with) {
  for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

}  // namespace

std::vector<Expansion> expand(FileReader& reader, const Node& at, const std::string& name, const Node* each) {
  std::vector<Expansion> out = {{name, {}, {}}};
  if (each != nullptr && reader.table(*each, "each", {})) {
    for (const Node::Entry& entry : each->entries) {
      const std::string& hole = entry.first.text;
      std::string mark = "{" + hole + "}";
      if (name.find(mark) == std::string::npos) continue;
      std::vector<Filling> choices = fillings(reader, hole, entry.second);
      if (out.size() * choices.size() > kMaxExpansions) {
        reader.problem(at, fmt::format("'{}' stands for over {} names", name, kMaxExpansions));
        return {};
      }
      std::vector<Expansion> next;
      for (const Expansion& expansion : out) {
        for (const Filling& filling : choices) {
          Expansion made = expansion;
          replace_all(made.name, mark, filling.text);
          made.holes.emplace_back(hole, filling.text);
          made.set.insert(made.set.end(), filling.set.begin(), filling.set.end());
          next.push_back(std::move(made));
        }
      }
      out = std::move(next);
    }
  }
  for (Expansion& expansion : out) {
    std::ranges::sort(expansion.set);
    if (expansion.name.find('{') != std::string::npos) {
      reader.problem(at, fmt::format("'{}' has a hole that 'each' does not fill", expansion.name));
      return {};
    }
    for (size_t i = 1; i < expansion.set.size(); ++i) {
      if (expansion.set[i].first != expansion.set[i - 1].first) continue;
      reader.problem(at, fmt::format("two holes of '{}' set '{}'", name, expansion.set[i].first));
      return {};
    }
  }
  return out;
}

}  // namespace vitrine::knowledge
