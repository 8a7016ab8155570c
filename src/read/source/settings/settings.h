// Configuration files, as the IR: what a program asks for by a key stands there as a literal.
//
// A file becomes one map: nested where the format nests, and where a key holds dots, as it is written. The unit's
// language is kSettings; its root holds the map and nothing else. What cannot be understood is an error region, and
// what follows is still read.
// Thread rule: a SettingsReader belongs to one thread. Ownership: the result owns all it refers to.
// Sources: java.util.Properties.load (line-oriented format); TOML 1.0; YAML 1.2 core schema; RFC 8259; XML 1.0.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "read/source/front_end.h"

namespace vitrine::source {

// Is there a reader for a content of this kind (read/intake/kind.h)?
bool is_settings(std::string_view kind);

// Requires: is_settings(kind).
std::unique_ptr<FrontEnd> make_settings_reader(std::string_view kind);

// The values that a map of settings has under a key whose parts stand between dots, each part a key of its own or
// several of them one (`a.b.c` in {"a.b": {"c": 1}}); a number is a place in a list. `relaxed`: case, '-' and '_' make
// no difference (Spring's relaxed binding). In the order in which they stand; at most a few.
std::vector<NodeId> settings_named(const Unit& unit, NodeId map, std::string_view key, bool relaxed);

// Annotations of a field: what files and the environment call it where that is another name than its own, and what it
// is where they do not say it. Their arguments are literals.
inline constexpr std::string_view kNameInFiles = "name in files", kDefaultInFiles = "default in files";

// Are they one key where case, '-' and '_' make no difference?
bool is_same_key(std::string_view a, std::string_view b);

// The names of the files that say which versions of other packages a program of this language is built with. Each is
// one map from package ("crypto-js", "golang.org/x/crypto", "group:artifact") to version.
std::span<const std::string_view> dependency_files(Language language);

}  // namespace vitrine::source
