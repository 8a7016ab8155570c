#include <cryptopp/hkdf.h>
#include <cryptopp/osrng.h>
#include <cryptopp/pwdbased.h>
#include <cryptopp/scrypt.h>

struct Scrypt {
  int DeriveKey(int a, int b);
};

void derive(const unsigned char* password, unsigned long length) {
  unsigned char key[32];
  unsigned char salt[16];
  CryptoPP::OS_GenerateRandomBlock(false, salt, 16);  // expect: cpp.cryptopp.random-system generator=secure
  CryptoPP::PKCS5_PBKDF2_HMAC<CryptoPP::SHA256> pbkdf{};  // expect: cpp.cryptopp.kdf algorithm=PBKDF2 digest=SHA-256 iterations=1000 salt=secure-random output_bits=256 password=?
  pbkdf.DeriveKey(key, 32, 0, password, length, salt, 16, 1000);  // expect-applied: cpp.cryptopp.pbkdf-derive
  CryptoPP::HMAC<CryptoPP::SHA256> mac(key, 32);  // expect: cpp.cryptopp.hmac key=derived
  CryptoPP::HKDF<CryptoPP::SHA512> hkdf{};  // expect: cpp.cryptopp.kdf algorithm=HKDF digest=SHA-512 output_bits=256 secret=? salt=literal
  hkdf.DeriveKey(key, 32, password, length, reinterpret_cast<const unsigned char*>("salt"), 4, 0, 0);  // expect-applied: cpp.cryptopp.hkdf-derive
  CryptoPP::Scrypt scrypt{};  // expect: cpp.cryptopp.scrypt algorithm=scrypt cost=16384 block_size=8 parallelism=1
  scrypt.DeriveKey(key, 32, password, length, salt, 16, 16384, 8, 1);  // expect-applied: cpp.cryptopp.scrypt-derive
  CryptoPP::PKCS12_PBKDF<CryptoPP::SHA1> old{};  // expect: cpp.cryptopp.kdf algorithm=PKCS12-KDF digest=SHA-1 password=literal
  old.DeriveKey(key, 32, reinterpret_cast<const unsigned char*>("changeit"), 8);  // expect-applied: cpp.cryptopp.pbkdf-derive-parameters
  Scrypt mine{};  // expect-none
  mine.DeriveKey(1, 2);  // expect-none
}

void numbers(const unsigned char* seed) {
  unsigned char token[16];
  CryptoPP::MT19937 twister(4711);  // expect: cpp.cryptopp.random-predictable generator=predictable seed=literal
  twister.GenerateBlock(token, 16);  // expect-applied: cpp.cryptopp.random-generate-predictable
  CryptoPP::HMAC<CryptoPP::SHA1> mac(token, 16);  // expect: cpp.cryptopp.hmac key=predictable-random
  CryptoPP::HMAC_DRBG<CryptoPP::SHA256> drbg(seed, 32);  // expect: cpp.cryptopp.random-seeded algorithm=HMAC_DRBG generator=secure digest=SHA-256
  CryptoPP::PadlockRNG padlock{};  // expect: cpp.cryptopp.random-padlock generator=secure
  auto word = drbg.GenerateWord32();  // expect-applied: cpp.cryptopp.random-word
  CryptoPP::X917RNG x917(new CryptoPP::AES::Encryption(seed, 16), seed);  // expect: cpp.cryptopp.random-x917 algorithm=ANSI-X9.31-RNG
}
