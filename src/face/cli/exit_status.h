// What the program tells the shell. Only main.cc and the commands' results speak in these.
#pragma once

namespace vitrine::cli {

enum class ExitStatus : int {
  kDone = 0,          // inspected (or shown, or checked), nothing at or over the --fail-on level
  kFindings = 1,      // findings at or over it; for checks: something is wrong with what was checked
  kWrongUse = 2,      // the command line, or an input that it names, is not right
  kNotCompleted = 3,  // the work could not be done, or was stopped
};

}  // namespace vitrine::cli
