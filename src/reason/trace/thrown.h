// What a function throws, or lets through: whoever called it finds it there.
#pragma once

#include <string_view>

namespace vitrine::trace {

// The variable that holds an object of an own class that was thrown on the way here and that no handler took; no code
// can say it.
inline constexpr std::string_view kThrown = ".thrown";

}  // namespace vitrine::trace
