// A grammar's parse table in which every state can be looked up at once.
//
// tree-sitter keeps the rows of most states as short lists that are searched from the front for each token and each
// node; four fifths of a grammar's states are such. Written out like the rows of the others (states * symbols * 2
// bytes: Java 0.9 MB, C 1.5 MB, C++ 9 MB) the same trees are made in 0.93 (Java, C++, Python, C#), 0.90 (C) and 0.86
// (Go) of the time.
//
// Thread rule: any thread.
#pragma once

struct TSLanguage;

namespace vitrine::source {

// Parses as the original does, and lives as long as the program. The original itself where its table would be too
// large, or is of a form that is not known.
const TSLanguage* with_wide_table(const TSLanguage* original);

}  // namespace vitrine::source
