// What an entry of knowledge/values may say under `does`; docs/formats/knowledge.md tells what each means.
#pragma once

#include <string_view>

namespace vitrine::knowledge {

// Sorted by bytes.
inline constexpr std::string_view kOperations[] = {
    "add",         "append",      "append-elements", "array-copy",    "base64-decode", "base64-encode",
    "bytes",       "char-at",     "compare",         "concat",        "construct",     "copy",
    "copy-return", "ends",        "equal",           "fill",          "format",        "format-braces",
    "get",         "give-rows",   "hex-decode",      "hex-encode",    "identity",      "index",
    "join",        "length",      "lower",           "map-elements",  "max",           "merge",
    "min",         "new-list",    "new-map",         "new-text",      "parse-int",     "put",
    "range",       "reads",       "replace",         "replace-first", "resize",        "reverse",
    "row",         "slice",       "split",           "split-pattern", "substring",     "substring-length",
    "text",        "text-length", "to-string",       "trim",          "upper",         "wrap",
    "zeros"};

}  // namespace vitrine::knowledge
