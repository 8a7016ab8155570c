// From YAML files to tables. Every problem is collected, none stops the reading. Thread rule: pure functions.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "knowledge/yaml_text.h"

namespace vitrine::knowledge {

struct Place {
  std::string file;
  int line = 0;
};

struct Loaded {
  Tables tables;
  std::vector<Problem> problems;  // sorted
  std::map<std::string, Place>
      places;  // "api java.jca.x", "algorithm AES", "curve P-256", "notation n": where it stands
};

// Reads DIRECTORY/{schema,algorithms,notations,purposes,apis/<language>,values}. `base`: what is there already and must
// not be claimed again, or nullptr. File names in problems are relative to what `directory` says.
Loaded load_files(const std::string& directory, const Tables* base = nullptr);

// One file's entries each, added to `loaded`.
void load_schema(FileReader& reader, const Node& root, Loaded& loaded);
void load_algorithms(FileReader& reader, const Node& root, Loaded& loaded);
void load_purposes(FileReader& reader, const Node& root, Loaded& loaded);
void load_notation(FileReader& reader, const Node& root, Loaded& loaded);
void load_library(FileReader& reader, const Node& root, const std::string& folder, Loaded& loaded);
void load_values(FileReader& reader, const Node& root, const std::string& language, Loaded& loaded);

// Notes where `what` stands; a problem if something else of that name stands elsewhere.
void claim(FileReader& reader, const Node& at, const std::string& kind, const std::string& name, Loaded& loaded);

// "EVP_aes_{key_bits}" with each {key_bits: [128, 256]} → every concrete name and what its holes say.
struct Expansion {
  std::string name;
  std::vector<std::pair<std::string, std::string>> holes;  // hole → text in the name
  Properties set;
};
std::vector<Expansion> expand(FileReader& reader, const Node& at, const std::string& name, const Node* each);

}  // namespace vitrine::knowledge
