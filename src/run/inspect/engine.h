// Which program this is.
#pragma once

#include <string>

#include "base/digest.h"

namespace vitrine::inspect {

inline constexpr char kEngineVersion[] = "0.1.0";

// What facts depend on besides the content: this very build (by the linker's build id, so that a program that was
// changed never takes over what another found) and the knowledge.
Digest facts_depend_on(const Digest& knowledge);

}  // namespace vitrine::inspect
