// What the literals of C and C++ say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/source/ir.h"

namespace vitrine::source::c {

struct Literal {
  LiteralKind kind = LiteralKind::kInteger;
  std::string text;  // as Node::text holds it
};

// With prefix, suffix and digit separators. Nothing where it is no number ("0xg").
std::optional<Literal> number_literal(std::string_view written);
// 'a', L'\n'; several characters make an integer, as compilers have it.
Literal character_literal(std::string_view written);
// With prefix and quotes, escapes or raw; the bytes of the string.
std::string string_literal(std::string_view written);
// int, unsigned long, std::size_t, uint32_t: a type of numbers or of truths.
bool is_number_type(std::string_view name);

}  // namespace vitrine::source::c
