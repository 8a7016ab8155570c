// Labels of a path: what a reviewer wants to know of where code stands. Pure. Thread rule: any.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitrine::intake {

// Bits of evidence::PathLabel. Looks at whole parts of the path ("vendor/", "test/", ".github/") and at well-known file
// names ("x_test.go", "README.md", "x.pb.go"); the folders inside nested archives count too. Letter case does not.
uint32_t path_labels(std::string_view path);

}  // namespace vitrine::intake
