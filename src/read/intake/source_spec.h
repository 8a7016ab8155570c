// What the user's PATH or PATH@REV means.
#pragma once

#include <string>
#include <string_view>

#include "base/expected.h"

namespace vitrine::intake {

enum class SourceForm : uint8_t {
  kDirectory,    // walk_directory(); a git work tree without @REV is one, too
  kFile,         // a single file: the tree is this file under its own name
  kArchive,      // a file that is an archive by its content: its members are the tree
  kGitRevision,  // stream_git(): PATH@REV, or a bare repository (its HEAD)
};

struct SourceSpec {
  SourceForm form = SourceForm::kDirectory;
  std::string path;      // as given, without @REV
  std::string revision;  // kGitRevision: never empty
  std::string product;   // name for people: last part of the path without archive suffixes, ".git" and @REV
};

// A path that exists wins over a reading as PATH@REV. Reads at most the first 512 bytes of a file. Errors: kNotFound
// (no such path), kInvalidInput (a revision of something that is no repository; a device or pipe), kIo.
Expected<SourceSpec> parse_source_spec(std::string_view argument);

// "openssl_3.0.20.orig.tar.gz" → "openssl_3.0.20"; "app.jar" → "app"; "repo.git" → "repo"; never empty.
std::string product_name(std::string_view path, bool is_file);

}  // namespace vitrine::intake
