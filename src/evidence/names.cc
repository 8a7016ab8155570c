#include <array>

#include "evidence/model.h"

namespace vitrine::evidence {
namespace {

constexpr std::array<std::string_view, 4> kCertainties = {"resolved", "partial", "named", "lexical"};
constexpr std::array<std::string_view, 6> kAssetKinds = {"algorithm", "protocol", "certificate",
                                                         "material",  "random",   "check"};
constexpr std::array<std::string_view, 3> kValueStates = {"established", "default", "unknown"};
constexpr std::array<std::string_view, 10> kStepKinds = {"literal", "constant", "assigned", "passed", "returned",
                                                         "field",   "computed", "branch",   "config", "call"};
constexpr std::array<std::string_view, 12> kGapKinds = {"unreadable",  "truncated",   "malformed",    "encrypted",
                                                        "unsupported", "encoding",    "error-region", "limit",
                                                        "crash",       "interrupted", "outside",      "assumed"};
constexpr std::array<std::string_view, 5> kTreatments = {"parsed", "no-hints", "scanned", "container", "gap"};

template <typename E, size_t N>
std::string_view name_in(const std::array<std::string_view, N>& names, E value) {
  size_t index = static_cast<size_t>(value);
  return index < N ? names[index] : std::string_view();
}

template <typename E, size_t N>
std::optional<E> value_in(const std::array<std::string_view, N>& names, std::string_view text) {
  for (size_t i = 0; i < N; ++i) {
    if (names[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Certainty value) {
  return name_in(kCertainties, value);
}
std::string_view name(AssetKind value) {
  return name_in(kAssetKinds, value);
}
std::string_view name(ValueState value) {
  return name_in(kValueStates, value);
}
std::string_view name(StepKind value) {
  return name_in(kStepKinds, value);
}
std::string_view name(GapKind value) {
  return name_in(kGapKinds, value);
}
std::string_view name(Treatment value) {
  return name_in(kTreatments, value);
}

std::optional<Certainty> certainty_named(std::string_view text) {
  return value_in<Certainty>(kCertainties, text);
}
std::optional<AssetKind> asset_kind_named(std::string_view text) {
  return value_in<AssetKind>(kAssetKinds, text);
}
std::optional<ValueState> value_state_named(std::string_view text) {
  return value_in<ValueState>(kValueStates, text);
}
std::optional<StepKind> step_kind_named(std::string_view text) {
  return value_in<StepKind>(kStepKinds, text);
}
std::optional<GapKind> gap_kind_named(std::string_view text) {
  return value_in<GapKind>(kGapKinds, text);
}

}  // namespace vitrine::evidence
