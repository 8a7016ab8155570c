// What is thrown that is no object of a class: numbers, texts; and exceptions of the standard library.
#include <openssl/evp.h>

#include <exception>
#include <stdexcept>
#include <string>

int number(const unsigned char* salt, unsigned char* key) {
  try {
    throw 700;
  } catch (int rounds) {
    return PKCS5_PBKDF2_HMAC("x", 1, salt, 16, rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
  }
}

void text(EVP_CIPHER_CTX* ctx, const unsigned char* key, const unsigned char* iv) {
  const char* name = "aes-256-gcm";
  try {
    throw "des-cbc";
  } catch (const char* other) {
    name = other;
  }
  EVP_EncryptInit_ex(ctx, EVP_get_cipherbyname(name), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=DES
}

void made(EVP_CIPHER_CTX* ctx, const unsigned char* key, const unsigned char* iv) {
  try {
    throw std::string("rc4");
  } catch (const std::string& name) {
    EVP_EncryptInit_ex(ctx, EVP_get_cipherbyname(name.c_str()), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=RC4
  }
}

int standard(const unsigned char* salt, unsigned char* key) {
  int rounds = 900000;
  try {
    throw std::invalid_argument("rounds");
  } catch (const std::exception& e) {
    rounds = 600;
  }
  return PKCS5_PBKDF2_HMAC("x", 1, salt, 16, rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600
}

// Of several handlers the one that fits is run.
int several(const unsigned char* salt, unsigned char* key) {
  int rounds = 0;
  try {
    throw 5;
  } catch (const std::string& e) {
    rounds = 600;
  } catch (int e) {
    rounds = 800000;
  }
  return PKCS5_PBKDF2_HMAC("x", 1, salt, 16, rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=800000
}
