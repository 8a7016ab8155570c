#include <botan/rsa.h>
#include <memory>

namespace own {
struct RSA_PrivateKey {
  RSA_PrivateKey(int width, int height);
};
}

// Nothing else in the function is known: the template's argument says it.
std::unique_ptr<Botan::Private_Key> made(Botan::RandomNumberGenerator& source) {
  return std::make_unique<Botan::RSA_PrivateKey>(source, 1024);  // expect: cpp.botan.rsa-generate key_bits=1024
}

void shared(Botan::RandomNumberGenerator& source) {
  constexpr size_t kHalf = 1536;
  auto key = std::make_shared<Botan::RSA_PrivateKey>(source, 2 * kHalf);  // expect: cpp.botan.rsa-generate key_bits=3072
  key->check_key(source, true);
}

std::unique_ptr<own::RSA_PrivateKey> drawn() {
  return std::make_unique<own::RSA_PrivateKey>(1024, 768);  // expect-none
}
