// The one door through which hostile bytes pass: a reader that cannot leave its buffer, and the writer that matches it.
//
// Numbers are little-endian and fixed width; strings are a u32 length and that many bytes. A read past the end sets
// ok() to false and yields zeros and empty views from then on, so a decoder checks once at its end.
// Thread rule: one thread per object. Ownership: the reader borrows the buffer, views point into it.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace vitrine {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  bool ok() const { return ok_; }
  bool at_end() const { return position_ == bytes_.size(); }
  size_t remaining() const { return bytes_.size() - position_; }
  size_t position() const { return position_; }

  uint8_t u8() { return number<uint8_t>(); }
  uint16_t u16() { return number<uint16_t>(); }
  uint32_t u32() { return number<uint32_t>(); }
  uint64_t u64() { return number<uint64_t>(); }
  std::string_view view(size_t size) {
    if (!ok_ || size > remaining()) {
      ok_ = false;
      return {};
    }
    std::string_view out = bytes_.substr(position_, size);
    position_ += size;
    return out;
  }
  std::string_view string_view() { return view(u32()); }
  std::string string() { return std::string(string_view()); }
  // A count of elements that each take at least `min_element_bytes`: fails instead of promising more than is there.
  uint32_t count(size_t min_element_bytes) {
    uint32_t n = u32();
    if (!ok_ || static_cast<uint64_t>(n) * min_element_bytes > remaining()) {
      ok_ = false;
      return 0;
    }
    return n;
  }

 private:
  template <typename T>
  T number() {
    std::string_view raw = view(sizeof(T));
    T out = 0;
    if (ok_) std::memcpy(&out, raw.data(), sizeof(T));
    return out;
  }

  std::string_view bytes_;
  size_t position_ = 0;
  bool ok_ = true;
};

class ByteWriter {
 public:
  void u8(uint8_t v) { raw(&v, sizeof v); }
  void u16(uint16_t v) { raw(&v, sizeof v); }
  void u32(uint32_t v) { raw(&v, sizeof v); }
  void u64(uint64_t v) { raw(&v, sizeof v); }
  void string(std::string_view s) {
    u32(static_cast<uint32_t>(s.size()));
    out_.append(s);
  }
  const std::string& bytes() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void raw(const void* data, size_t size) { out_.append(static_cast<const char*>(data), size); }
  std::string out_;
};

}  // namespace vitrine
