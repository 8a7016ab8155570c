// What statements do with sets of paths.
#pragma once

#include <vector>

#include "reason/trace/state.h"

namespace vitrine::trace {

inline bool running(const State& state) {
  return state.flow == Flow::kNormal;
}

// Moves the paths that still run out of `states`.
inline std::vector<State> take_running(std::vector<State>& states) {
  std::vector<State> out, rest;
  for (State& state : states) (running(state) ? out : rest).push_back(std::move(state));
  states = std::move(rest);
  return out;
}

inline void append(std::vector<State>& to, std::vector<State> from) {
  for (State& state : from) to.push_back(std::move(state));
}

}  // namespace vitrine::trace
