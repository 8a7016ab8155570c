// notations/*.yaml.
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "knowledge/loader.h"

namespace vitrine::knowledge {
namespace {

void read_names(FileReader& reader, const Node& node, Notation& notation) {
  if (!reader.table(node, "names", {})) return;
  for (const Node::Entry& entry : node.entries) {
    std::vector<Properties> says;
    if (entry.second.is_list()) {
      for (const Node& item : entry.second.items) says.push_back(reader.properties(&item, entry.first.text));
    } else {
      says.push_back(reader.properties(&entry.second, entry.first.text));
    }
    notation.names.emplace_back(notation.case_sensitive ? entry.first.text : lower_case(entry.first.text),
                                std::move(says));
  }
  std::ranges::stable_sort(notation.names, {}, &std::pair<std::string, std::vector<Properties>>::first);
  for (size_t i = 1; i < notation.names.size(); ++i) {
    if (notation.names[i].first == notation.names[i - 1].first) {
      reader.problem(node, fmt::format("the name '{}' is given twice", notation.names[i].first));
    }
  }
}

void read_patterns(FileReader& reader, const Node& node, Notation& notation) {
  if (!node.is_list()) return reader.problem(node, "'patterns' must be a list");
  for (const Node& item : node.items) {
    if (!reader.table(item, "a pattern", {"match", "set", "open"}) || !reader.required(item, "a pattern", "match"))
      continue;
    NotationPattern pattern{reader.text(item.find("match"), "match"), reader.properties(item.find("set"), "set"),
                            reader.texts(item.find("open"), "open"), item.find("open") != nullptr};
    if (pattern.in_part != (pattern.match.find(kRest) != std::string::npos)) {
      reader.problem(item, fmt::format("a pattern with '{}' has 'open', and no other one", kRest));
    }
    re2::RE2 compiled(pattern.match, re2::RE2::Quiet);
    if (!compiled.ok()) reader.problem(*item.find("match"), fmt::format("'match': {}", compiled.error()));
    notation.patterns.push_back(std::move(pattern));
  }
}

void read_map(FileReader& reader, const Node& node, Notation& notation) {
  if (!reader.table(node, "map", {})) return;
  for (const Node::Entry& property : node.entries) {
    if (!reader.table(property.second, property.first.text, {})) continue;
    std::map<std::string, Properties>& table = notation.map[property.first.text];
    for (const Node::Entry& entry : property.second.entries) {
      Properties says = entry.second.is_table()
                            ? reader.properties(&entry.second, entry.first.text)
                            : Properties{{property.first.text, reader.text(&entry.second, entry.first.text)}};
      table[lower_case(entry.first.text)] = std::move(says);
    }
  }
}

}  // namespace

void load_notation(FileReader& reader, const Node& root, Loaded& loaded) {
  if (!reader.table(root, "a notation",
                    {"notation", "title", "reference", "case", "list", "names", "patterns", "map", "also",
                     "object_identifiers"}) ||
      !reader.required(root, "a notation", "notation") || !reader.required(root, "a notation", "case")) {
    return;
  }
  Notation notation;
  notation.name = reader.text(root.find("notation"), "notation");
  notation.title = reader.text(root.find("title"), "title");
  notation.reference = reader.text(root.find("reference"), "reference");
  notation.case_sensitive = reader.one_of(root.find("case"), "case", {"sensitive", "insensitive"}) == "sensitive";
  if (const Node* list = root.find("list");
      list != nullptr &&
      reader.table(*list, "list",
                   {"separators", "width", "together", "remove", "ignore", "shared", "whole", "narrow"})) {
    notation.is_list = true;
    notation.separators = reader.text(list->find("separators"), "separators");
    notation.width = static_cast<uint32_t>(reader.number(list->find("width"), "width").value_or(0));
    notation.together = reader.boolean(list->find("together"), "together");
    notation.remove = reader.text(list->find("remove"), "remove");
    notation.ignore = reader.text(list->find("ignore"), "ignore");
    notation.shared = reader.texts(list->find("shared"), "shared");
    notation.whole = reader.texts(list->find("whole"), "whole");
    notation.narrow = reader.texts(list->find("narrow"), "narrow");
    for (std::vector<std::string>* elements : {&notation.whole, &notation.narrow}) {
      for (std::string& element : *elements) element = lower_case(element);
    }
  }
  if (const Node* names = root.find("names")) read_names(reader, *names, notation);
  if (const Node* patterns = root.find("patterns")) read_patterns(reader, *patterns, notation);
  if (const Node* map = root.find("map")) read_map(reader, *map, notation);
  notation.object_identifiers = reader.boolean(root.find("object_identifiers"), "object_identifiers");
  notation.also = reader.texts(root.find("also"), "also");
  claim(reader, root, "notation", notation.name, loaded);
  loaded.tables.notations.push_back(std::move(notation));
}

}  // namespace vitrine::knowledge
