// What a power of whole numbers comes to.
#include <cmath>
#include <openssl/evp.h>

void stretch(const char* phrase, int size, const unsigned char* salt, unsigned char* key, int n) {
  PKCS5_PBKDF2_HMAC(phrase, size, salt, 16, static_cast<int>(std::pow(2, 10)), EVP_sha256(), 32, key); // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1024
  PKCS5_PBKDF2_HMAC(phrase, size, salt, 16, static_cast<int>(std::pow(2, n)), EVP_sha256(), 32, key); // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}
