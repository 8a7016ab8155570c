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
  for (auto& byte : key) byte = static_cast<unsigned char>(dist(engine));  // expect-applied: cpp.random.distribution
  for (size_t i = 0; i < iv.size(); ++i) iv[i] = engine();  // expect-applied: cpp.random.engine-draw
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=predictable-random iv=predictable-random
}
int device(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  std::vector<unsigned char> key(32);
  std::random_device rd;  // expect: cpp.random.device
  for (auto& byte : key) byte = rd();  // expect-applied: cpp.random.device-draw
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}
int generated(EVP_CIPHER_CTX* c) {
  std::array<unsigned char, 16> key;
  std::array<unsigned char, 16> iv{};
  std::mt19937 engine(7);
  std::generate(key.begin(), key.end(), [&] { return engine(); });
  return EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=predictable-random iv=zero
}
int listed(EVP_CIPHER_CTX* c) {
  constexpr std::array<unsigned char, 16> key = {1, 2, 3};
  std::array<unsigned char, 16> iv;
  iv.fill(0);
  return EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), nullptr, key.data(), iv.data());  // expect: c.openssl.evp-encrypt-init-ex key=literal-array iv=zero
}
int by_device(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  std::vector<unsigned char> key(32);
  std::random_device rd;  // expect: cpp.random.device
  std::uniform_int_distribution<int> dist(0, 255);
  for (auto& byte : key) byte = dist(rd);  // expect-applied: cpp.random.distribution-of-device
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}

// What is called is something else.
struct Dice { int operator()() const; int operator()(int) const; };
int own(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  std::vector<unsigned char> key(32);
  Dice dice;
  for (auto& byte : key) byte = dice();  // expect-none: cpp.random.engine-draw
  for (auto& byte : key) byte = dice();  // expect-none: cpp.random.device-draw
  for (auto& byte : key) byte = dice(6);  // expect-none: cpp.random.distribution
  for (auto& byte : key) byte = dice(6);  // expect-none: cpp.random.distribution-of-device
  return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
}
