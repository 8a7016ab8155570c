#include "read/intake/labels.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "evidence/model.h"

namespace vitrine::intake {
namespace {

using namespace evidence;

const std::unordered_map<std::string_view, uint32_t>& folders() {
  static const std::unordered_map<std::string_view, uint32_t> table = {
      {"node_modules", kVendored},
      {"bower_components", kVendored},
      {"vendor", kVendored},
      {"vendored", kVendored},
      {"_vendor", kVendored},
      {"third_party", kVendored},
      {"third-party", kVendored},
      {"thirdparty", kVendored},
      {"3rdparty", kVendored},
      {"3rd_party", kVendored},
      {"external", kVendored},
      {"externals", kVendored},
      {"extern", kVendored},
      {"deps", kVendored},
      {"contrib", kVendored},
      {"submodules", kVendored},
      {"site-packages", kVendored},
      {"pods", kVendored},
      {"carthage", kVendored},
      {"test", kTest},
      {"tests", kTest},
      {"testing", kTest},
      {"__tests__", kTest},
      {"spec", kTest},
      {"specs", kTest},
      {"testdata", kTest},
      {"test-data", kTest},
      {"fixtures", kTest},
      {"testsuite", kTest},
      {"selftests", kTest},
      {"unittest", kTest},
      {"unittests", kTest},
      {"regress", kTest},
      {"fuzz", kTest},
      {"fuzzing", kTest},
      {"androidtest", kTest},
      {"__mocks__", kTest},
      {"example", kExample},
      {"examples", kExample},
      {"sample", kExample},
      {"samples", kExample},
      {"demo", kExample},
      {"demos", kExample},
      {"tutorial", kExample},
      {"tutorials", kExample},
      {"generated", kGenerated},
      {"gen", kGenerated},
      {"generated-sources", kGenerated},
      {"autogen", kGenerated},
      {"_generated", kGenerated},
      {"doc", kDocumentation},
      {"docs", kDocumentation},
      {"documentation", kDocumentation},
      {"man", kDocumentation},
      {"javadoc", kDocumentation},
  };
  return table;
}

bool one_of(std::string_view name, std::initializer_list<std::string_view> endings) {
  for (std::string_view ending : endings) {
    if (name.size() > ending.size() && name.ends_with(ending)) return true;
  }
  return false;
}

uint32_t name_labels(std::string_view name) {
  uint32_t labels = 0;
  std::string_view stem = name.substr(0, name.find('.'));
  if (one_of(stem,
             {"_test", "_tests", "-test", "_unittest", "_spec", "selftest", "selftests", "self_test", "self-test"}) ||
      stem.starts_with("test_") || stem == "selftest" || stem == "self_test" || stem == "self-test" ||
      one_of(name, {".test.js", ".test.ts", ".test.tsx", ".test.jsx", ".test.mjs", ".spec.js", ".spec.ts", ".spec.tsx",
                    "_test.go", "_test.py", "test.java", "tests.java", "tests.cs", ".t"})) {
    labels |= kTest;
  }
  if (one_of(name, {".pb.go", ".pb.cc", ".pb.h", "_pb2.py", "_pb2_grpc.py", ".min.js", ".min.css", ".generated.cs",
                    ".g.cs", ".g.dart", "_generated.go", ".bundle.js", ".designer.cs"}) ||
      name.starts_with("zz_generated")) {
    labels |= kGenerated;
  }
  if (one_of(name, {".md", ".rst", ".adoc", ".markdown", ".pod", ".texi", ".tex"}) || stem == "readme" ||
      stem == "changelog" || stem == "changes" || stem == "license" || stem == "copying" || stem == "authors" ||
      stem == "news") {
    labels |= kDocumentation;
  }
  return labels;
}

// Labels that a folder's name does not say where it is a package's: below `src/main/java` nothing is documentation, and
// what stands there first, or in `com/example` (which is what tools call a package that nobody named), is the program
// itself.
class Packages {
 public:
  // Requires: called with each folder in turn, in lower case.
  uint32_t not_said_by(std::string_view folder) {
    const bool is_first = std::exchange(is_source_set_, false);
    is_inside_ = is_inside_ || is_first;
    is_nobodys_ = is_nobodys_ || (folder == "example" && (last_ == "com" || last_ == "org" || last_ == "net"));
    is_source_set_ =
        before_last_ == "src" && (folder == "java" || folder == "kotlin" || folder == "scala" || folder == "groovy");
    before_last_ = std::exchange(last_, std::string(folder));
    return (is_inside_ ? kDocumentation : 0u) | (is_first || is_nobodys_ ? kExample : 0u);
  }

 private:
  std::string last_, before_last_;
  bool is_source_set_ = false, is_inside_ = false, is_nobodys_ = false;
};

}  // namespace

uint32_t path_labels(std::string_view path) {
  uint32_t labels = 0;
  Packages packages;
  std::string part;
  for (size_t i = 0; i <= path.size(); ++i) {
    if (i < path.size() && path[i] != '/') {
      char c = path[i];
      part += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      continue;
    }
    bool is_archive = part.ends_with('!');
    if (is_archive) part.pop_back();
    if (part.size() > 1 && part[0] == '.' && part != "..") labels |= kHidden;
    if (i < path.size() && !is_archive) {
      auto found = folders().find(part);
      const uint32_t not_said = packages.not_said_by(part);
      if (found != folders().end()) labels |= found->second & ~not_said;
      if (one_of(part, {"_tests", "-tests"})) labels |= kTest;
    } else if (i == path.size()) {
      labels |= name_labels(part);
    }
    part.clear();
  }
  return labels;
}

}  // namespace vitrine::intake
