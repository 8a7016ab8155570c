#include "knowledge/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace vitrine::knowledge {
namespace {

namespace fs = std::filesystem;

constexpr uintmax_t kMaxFileBytes = 16u << 20;

// The .yaml files below `directory`, sorted; what else stands there is a problem, so that a misnamed file is not
// passed over.
std::vector<fs::path> yaml_files(const fs::path& directory, Loaded& loaded) {
  std::vector<fs::path> out;
  std::error_code error;
  for (fs::recursive_directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    if (it->is_directory()) continue;
    if (it->path().extension() == ".yaml") {
      out.push_back(it->path());
    } else if (it->path().extension() != ".md") {
      loaded.problems.push_back({it->path().string(), 1, "not a .yaml file"});
    }
  }
  if (error) loaded.problems.push_back({directory.string(), 1, error.message()});
  std::ranges::sort(out);
  return out;
}

void load_file(const fs::path& path, const fs::path& root, Loaded& loaded) {
  FileReader reader(path.string(), loaded.problems);
  std::error_code error;
  uintmax_t size = fs::file_size(path, error);
  std::ifstream in(path, std::ios::binary);
  if (error || !in) {
    loaded.problems.push_back({path.string(), 1, "cannot be read"});
    return;
  }
  if (size > kMaxFileBytes) {
    loaded.problems.push_back({path.string(), 1, fmt::format("larger than {} bytes", kMaxFileBytes)});
    return;
  }
  std::stringstream text;
  text << in.rdbuf();
  std::optional<Node> node = reader.parse(text.str());
  if (!node) return;
  fs::path relative = path.lexically_relative(root);
  std::string room = relative.begin()->string();
  if (room == "schema") {
    load_schema(reader, *node, loaded);
  } else if (room == "algorithms") {
    load_algorithms(reader, *node, loaded);
  } else if (room == "notations") {
    load_notation(reader, *node, loaded);
  } else if (room == "purposes") {
    load_purposes(reader, *node, loaded);
  } else if (room == "apis") {
    load_library(reader, *node, path.parent_path().filename().string(), loaded);
  } else {
    load_values(reader, *node, path.stem().string(), loaded);
  }
}

void claim_base(const Tables& base, Loaded& loaded) {
  const Place place{"what is built in", 0};
  for (const PropertyRule& rule : base.properties) loaded.places["property " + rule.name] = place;
  for (const Algorithm& algorithm : base.algorithms) {
    loaded.places["algorithm " + algorithm.name] = place;
    loaded.places["algorithm spelling " + fold_spelling(algorithm.name)] = place;
    for (const std::string& alias : algorithm.aliases) {
      loaded.places["algorithm spelling " + fold_spelling(alias)] = place;
    }
    for (const ObjectIdentifier& oid : algorithm.oids) loaded.places["oid " + oid.oid] = place;
  }
  for (const Curve& curve : base.curves) {
    loaded.places["curve " + curve.name] = place;
    loaded.places["curve spelling " + fold_spelling(curve.name)] = place;
    for (const std::string& alias : curve.aliases) loaded.places["curve spelling " + fold_spelling(alias)] = place;
    if (!curve.oid.empty()) loaded.places["oid " + curve.oid] = place;
  }
  for (const Scheme& mode : base.modes) loaded.places["mode " + mode.name] = place;
  for (const Scheme& padding : base.paddings) loaded.places["padding " + padding.name] = place;
  for (const Notation& notation : base.notations) loaded.places["notation " + notation.name] = place;
  for (const Purpose& purpose : base.purposes) loaded.places["purpose " + purpose.name] = place;
  for (const Library& library : base.libraries) {
    loaded.places["library " + library.language + "/" + library.library] = place;
    for (const Api& api : library.apis) loaded.places["api " + api.id] = place;
  }
  for (const NamedValueFunction& value : base.value_functions) {
    if (value.function.conditions.empty() && value.function.min_arguments < 0) {
      loaded.places["value function " + value.language + " " + value.name] = place;
    }
  }
}

}  // namespace

void claim(FileReader& reader, const Node& at, const std::string& kind, const std::string& name, Loaded& loaded) {
  Place place{reader.file(), at.line};
  std::pair<std::map<std::string, Place>::iterator, bool> made = loaded.places.emplace(kind + " " + name, place);
  if (made.second) return;
  const Place& other = made.first->second;
  reader.problem(at, other.line == 0
                         ? fmt::format("the {} '{}' stands in {} already", kind, name, other.file)
                         : fmt::format("the {} '{}' stands in {}:{} already", kind, name, other.file, other.line));
}

Loaded load_files(const std::string& directory, const Tables* base) {
  Loaded loaded;
  if (base != nullptr) claim_base(*base, loaded);
  std::error_code error;
  if (!fs::is_directory(directory, error)) {
    loaded.problems.push_back({directory, 1, "is not a directory"});
    return loaded;
  }
  bool any = false;
  for (const char* room : {"schema", "algorithms", "notations", "purposes", "apis", "values"}) {
    fs::path path = fs::path(directory) / room;
    if (!fs::is_directory(path, error)) continue;
    any = true;
    for (const fs::path& file : yaml_files(path, loaded)) load_file(file, directory, loaded);
  }
  if (!any) {
    loaded.problems.push_back(
        {directory, 1, "holds none of the folders schema, algorithms, notations, purposes, apis, values"});
  }
  loaded.tables.sort();
  std::ranges::sort(loaded.problems);
  return loaded;
}

}  // namespace vitrine::knowledge
