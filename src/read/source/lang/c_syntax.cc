#include "read/source/lang/c_syntax.h"

extern "C" {
const TSLanguage* tree_sitter_c(void);
const TSLanguage* tree_sitter_cpp(void);
}

namespace vitrine::source::c {

namespace {

#define VITRINE_SYMBOL_ID(enumerator, name) {name, static_cast<uint16_t>(Syntax::enumerator)},
#define VITRINE_FIELD_ID(enumerator, name) {name, static_cast<uint16_t>(Field::enumerator)},

std::vector<NamedId> symbols(bool cpp) {
  std::vector<NamedId> out{VITRINE_C_SYMBOLS(VITRINE_SYMBOL_ID)};
  if (cpp) {
    out.insert(out.end(), {VITRINE_CPP_SYMBOLS(VITRINE_SYMBOL_ID)});
  } else {
    out.insert(out.end(), {VITRINE_C_ONLY_SYMBOLS(VITRINE_SYMBOL_ID)});
  }
  return out;
}

std::vector<NamedId> fields(bool cpp) {
  std::vector<NamedId> out{VITRINE_C_FIELDS(VITRINE_FIELD_ID)};
  if (cpp) {
    out.insert(out.end(), {VITRINE_CPP_FIELDS(VITRINE_FIELD_ID)});
  } else {
    out.insert(out.end(), {VITRINE_C_ONLY_FIELDS(VITRINE_FIELD_ID)});
  }
  return out;
}

#undef VITRINE_SYMBOL_ID
#undef VITRINE_FIELD_ID

}  // namespace

const Grammar& grammar(bool cpp) {
  static const Grammar c_grammar(tree_sitter_c(), symbols(false), fields(false));
  static const Grammar cpp_grammar(tree_sitter_cpp(), symbols(true), fields(true));
  return cpp ? cpp_grammar : c_grammar;
}

}  // namespace vitrine::source::c
