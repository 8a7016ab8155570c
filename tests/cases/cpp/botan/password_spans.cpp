#include <botan/pwdhash.h>
#include <botan/system_rng.h>

#include <array>
#include <string_view>

std::array<uint8_t, 32> fixed(std::string_view phrase) {
  std::array<uint8_t, 16> grain = {1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 98, 7, 105};
  std::array<uint8_t, 32> out{};
  auto hash = Botan::PasswordHashFamily::create_or_throw("Scrypt")->from_params(131072, 8, 1);  // expect: cpp.botan.password-family salt=literal-array
  hash->hash(out, phrase, grain);  // expect-applied: cpp.botan.password-hash; finding: VT-0320
  return out;
}

std::array<uint8_t, 32> drawn(std::string_view phrase, std::array<uint8_t, 16>& grain) {
  Botan::system_rng().randomize(grain);
  std::array<uint8_t, 32> out{};
  auto hash = Botan::PasswordHashFamily::create_or_throw("Scrypt")->from_params(131072, 8, 1);  // expect: cpp.botan.password-family
  hash->hash(out, phrase, grain);  // expect-applied: cpp.botan.password-hash; no-finding: VT-0320
  return out;
}

struct Own {
  void hash(int, int, int) {}
};
void look_alike(Own& o) { o.hash(1, 2, 3); }  // expect-none: cpp.botan.password-hash
