// Our words in CycloneDX's closed lists. What a version's list lacks becomes "other", what nobody knows "unknown".
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::report {

enum class CdxVersion : uint8_t { k1_6, k1_7 };

std::string cdx_primitive(std::string_view primitive, CdxVersion version);
std::string cdx_mode(std::string_view mode);
std::string cdx_padding(std::string_view padding);
std::string cdx_function(std::string_view function);
std::string cdx_material(std::string_view material);
std::string cdx_protocol(std::string_view protocol, CdxVersion version);
// "" where 1.7's registry has no such name: a document with a name that is not in its list is invalid.
std::string cdx_family(std::string_view family);
std::string cdx_curve(std::string_view curve);

}  // namespace vitrine::report
