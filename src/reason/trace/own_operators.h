// Operators that a class says the meaning of: Python's data model, "Emulating numeric types"; Kotlin's "Operator
// overloading".
#pragma once

#include <string_view>
#include <utility>

namespace vitrine::trace {

// The operation, and the method of its left operand.
inline constexpr std::pair<std::string_view, std::string_view> kPythonOperators[] = {
    {"+", "__add__"}, {"-", "__sub__"}, {"*", "__mul__"},     {"%", "__mod__"},    {"^", "__xor__"},
    {"|", "__or__"},  {"&", "__and__"}, {"<<", "__lshift__"}, {">>", "__rshift__"}};

// … and Kotlin's (`operator fun plus(other: Name)`).
inline constexpr std::pair<std::string_view, std::string_view> kKotlinOperators[] = {
    {"+", "plus"}, {"-", "minus"}, {"*", "times"}, {"/", "div"}, {"%", "rem"}};

}  // namespace vitrine::trace
