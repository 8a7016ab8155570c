#include <cryptopp/osrng.h>
#include <array>
#include <random>

void seeded() {
  CryptoPP::AutoSeededRandomPool pool{};  // expect: cpp.cryptopp.random function=generate
  std::mt19937 engine(pool.GenerateWord32());  // expect: cpp.random.engine seed=secure-random
}

// An array is as long as its type says.
void arrays() {
  CryptoPP::AutoSeededRandomPool pool{};  // expect: cpp.cryptopp.random function=generate
  std::array<uint8_t, 16> key;
  pool.GenerateBlock(key.data(), key.size());
  CryptoPP::HMAC<CryptoPP::SHA256> mac(key.data(), key.size());  // expect: cpp.cryptopp.hmac key=secure-random key_bits=128
}
