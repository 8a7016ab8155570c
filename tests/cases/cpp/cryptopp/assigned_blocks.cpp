#include <cryptopp/osrng.h>
#include <cryptopp/pwdbased.h>
#include <cryptopp/secblock.h>
#include <cryptopp/sha.h>

using namespace CryptoPP;

const byte kFixed[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

void of_bytes(const SecByteBlock& password, SecByteBlock& key) {
  SecByteBlock salt(8);
  salt.Assign(kFixed, 16);
  PKCS5_PBKDF2_HMAC<SHA256> kdf;  // expect: cpp.cryptopp.kdf salt=literal-array salt_bits=128
  kdf.DeriveKey(key, key.size(), 0, password, password.size(), salt, salt.size(), 600000);
}

void of_bytes_for_the_caller(const SecByteBlock& password, SecByteBlock& key, SecByteBlock& salt) {
  salt.Assign(kFixed, 16);
  PKCS5_PBKDF2_HMAC<SHA256> kdf;  // expect: cpp.cryptopp.kdf salt=literal-array
  kdf.DeriveKey(key, key.size(), 0, password, password.size(), salt, salt.size(), 600000);
}

void of_another(const SecByteBlock& password, SecByteBlock& key) {
  SecByteBlock drawn(24), salt(kFixed, 16);
  AutoSeededRandomPool().GenerateBlock(drawn, drawn.size());  // expect: cpp.cryptopp.random
  salt.Assign(drawn);
  PKCS5_PBKDF2_HMAC<SHA256> kdf;  // expect: cpp.cryptopp.kdf salt=secure-random salt_bits=192
  kdf.DeriveKey(key, key.size(), 0, password, password.size(), salt, salt.size(), 600000);
}

void of_zeros(const SecByteBlock& password, SecByteBlock& key) {
  SecByteBlock salt;
  salt.CleanNew(16);
  PKCS5_PBKDF2_HMAC<SHA256> kdf;  // expect: cpp.cryptopp.kdf salt=zero salt_bits=128
  kdf.DeriveKey(key, key.size(), 0, password, password.size(), salt, salt.size(), 600000);
}

// What it held is gone, and nothing says what stands there.
void of_nothing(const SecByteBlock& password, SecByteBlock& key) {
  SecByteBlock salt(kFixed, 16);
  salt.New(32);
  PKCS5_PBKDF2_HMAC<SHA256> kdf;  // expect: cpp.cryptopp.kdf salt=? salt_bits=256
  kdf.DeriveKey(key, key.size(), 0, password, password.size(), salt, salt.size(), 600000);
}
