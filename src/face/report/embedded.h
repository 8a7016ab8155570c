// Files of this room that the build puts into the program: the report page and CycloneDX's lists of names.
#pragma once

#include <string_view>

namespace vitrine::report {

// The bytes of the file with this base name; empty if there is none. Lives as long as the program.
std::string_view embedded_file(std::string_view name);

}  // namespace vitrine::report
