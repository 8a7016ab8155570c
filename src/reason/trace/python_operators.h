// Python's operators that a class says the meaning of: data model, "Emulating numeric types".
#pragma once

#include <string_view>
#include <utility>

namespace vitrine::trace {

// The operation, and the method of its left operand.
inline constexpr std::pair<std::string_view, std::string_view> kPythonOperators[] = {
    {"+", "__add__"}, {"-", "__sub__"}, {"*", "__mul__"},     {"%", "__mod__"},    {"^", "__xor__"},
    {"|", "__or__"},  {"&", "__and__"}, {"<<", "__lshift__"}, {">>", "__rshift__"}};

}  // namespace vitrine::trace
