// Which files of settings say what holds on one machine or in one stage only. Thread rule: pure functions.
#pragma once

#include <string_view>

namespace vitrine::trace {

// `.env`, application-dev.yml, appsettings.Development.json, tests/app.ini: what such a file says decides nothing for
// who runs the product. The folders that the code stands in too are no stage: `own` is its path.
bool is_of_one_stage(std::string_view path, std::string_view own);

}  // namespace vitrine::trace
