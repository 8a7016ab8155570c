// What the tracer's tests share: a small library of our own in each language, so that what is tested is the tracer and
// not the knowledge base.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {

using evidence::Occurrence;
using evidence::Property;
using evidence::ValueState;
using source::Language;

inline constexpr const char* kLibrary = R"(
library: house
language: LANGUAGE
title: a library of the test
reference: https://house.example/
hints: [house]
types: {house.Cipher: [], house.Random: []}
symbols:
  house.ECB: {mode: ECB}
  house.CBC: {mode: CBC}
apis:
  - id: LANGUAGE.house.cipher
    call: house.cipher
    asset: algorithm
    set: {"*": {arg: 0, notation: openssl-cipher}, key: {arg: 1, optional: true}, iv: {arg: 2, optional: true}}
    returns: house.Cipher
  - id: LANGUAGE.house.pair
    call: house.pair
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1}}
  - id: LANGUAGE.house.maybe
    call: house.maybe
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1, optional: true}}
  - id: LANGUAGE.house.sized
    call: house.sized
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1}}
    needs: [algorithm, key_bits]
  - id: LANGUAGE.house.modal
    call: house.modal
    asset: algorithm
    set: {algorithm: AES, mode: {arg: 0}}
    defaults: {key_bits: "128", reference: "https://house.example/#size"}
  - id: LANGUAGE.house.cipher-mode
    call: house.Cipher.use
    object: receiver
    amend: true
    set: {padding: {arg: 0}}
  - id: LANGUAGE.house.random
    call: house.random
    asset: random
    set: {generator: secure}
    origin: secure-random
  - id: LANGUAGE.house.fill
    call: house.fill
    asset: random
    set: {generator: secure}
    fills: [{arg: 0, origin: secure-random}]
  - id: LANGUAGE.house.open
    call: house_open
    asset: algorithm
    set: {"*": {arg: 0, notation: openssl-cipher}}
  - id: LANGUAGE.house.table
    new: house_table
    asset: algorithm
    set: {"*": {arg: name, notation: openssl-cipher}}
  - id: LANGUAGE.house.nested
    new: house_nested
    asset: algorithm
    set: {"*": {arg: base, field: deep.name, notation: openssl-cipher}}
  - id: LANGUAGE.house.part
    call: house.part
    asset: algorithm
    part: true
    set: {algorithm: {arg: 0}}
  - id: LANGUAGE.house.whole
    call: house.whole
    asset: algorithm
    set: {"*": {arg: 0}, mode: GCM}
)";

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

inline const knowledge::Catalogue& catalogue() {
  static const std::shared_ptr<const knowledge::Catalogue> loaded = [] {
    std::string folder = (std::filesystem::temp_directory_path() / "vitrine-trace-XXXXXX").string();
    EXPECT_NE(::mkdtemp(folder.data()), nullptr);
    for (std::string language : {"python", "java", "c", "go", "javascript"}) {
      std::filesystem::path to = std::filesystem::path(folder) / "apis" / language;
      std::filesystem::create_directories(to);
      std::ofstream(to / "house.yaml") << replaced(kLibrary, "LANGUAGE", language);
    }
    auto all = knowledge::load_embedded({folder});
    EXPECT_TRUE(all.has_value()) << (all ? "" : all.error().message);
    std::filesystem::remove_all(folder);
    return all ? *all : nullptr;
  }();
  return *loaded;
}

inline Result trace(Language language, const std::string& text, const Limits& limits = {}) {
  source::Parsed parsed = source::make_front_end(language)->parse(text, {});
  return trace_unit(parsed.unit, text, catalogue(), limits);
}

// "line detection name=value…" per occurrence, without the random ones unless asked for; unknown is "?".
inline std::string found(const Result& result, std::string_view only = "") {
  std::ostringstream out;
  for (const Occurrence& occurrence : result.occurrences) {
    std::string id = occurrence.detection.substr(occurrence.detection.rfind('.') + 1);
    if (!only.empty() && id != only) continue;
    if (only.empty() && occurrence.kind == evidence::AssetKind::kRandom) continue;
    out << occurrence.position.line << " " << id;
    for (const Property& property : occurrence.properties) {
      out << " " << property.name << "=" << (property.state == ValueState::kUnknown ? "?" : property.value);
      if (property.state == ValueState::kDefault) out << "(default)";
    }
    out << "\n";
  }
  return out.str();
}

}  // namespace vitrine::trace
