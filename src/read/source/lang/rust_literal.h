// Literals of Rust.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::source {

// What a string or character literal holds, its prefix (`b`, `c`, `r`), quotes and number signs taken off.
struct RustText {
  std::string value;
  bool bytes = false;
};
RustText decode_rust_text(std::string_view written);

// An integer as decode_integer gives it: without its type (`16u8`, `1_000_usize`).
std::string decode_rust_integer(std::string_view written);

}  // namespace vitrine::source
