#include <openssl/evp.h>
#include <algorithm>
#include <array>
#include <random>
#include <vector>

// Keys that are filled element by element, through a reference, by an engine or a distribution.
int loops(EVP_CIPHER_CTX* c) {
  std::vector<unsigned char> key(32), iv(16);
  std::mt19937_64 engine(7);  // expect: cpp.random.engine
  std::uniform_int_distribution<int> dist(0, 255);
  for (auto& byte : key) byte = static_cast<unsigned char>(dist(engine));
  for (size_t i = 0; i < iv.size(); ++i) iv[i] = engine();
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=predictable-random iv=predictable-random
}
int device(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  std::vector<unsigned char> key(32);
  std::random_device rd;  // expect: cpp.random.device
  for (auto& byte : key) byte = rd();
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}
int generated(EVP_CIPHER_CTX* c) {
  std::array<unsigned char, 16> key;
  std::array<unsigned char, 16> iv{};
  std::mt19937 engine(7);
  std::generate(key.begin(), key.end(), [&] { return engine(); });
  return EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=? iv=zero
}
int listed(EVP_CIPHER_CTX* c) {
  constexpr std::array<unsigned char, 16> key = {1, 2, 3};
  std::array<unsigned char, 16> iv;
  iv.fill(0);
  return EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=literal-array iv=zero
}
