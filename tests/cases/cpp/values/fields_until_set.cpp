// A field is what it is declared with until something sets it, on this object.
#include <openssl/evp.h>

class Limits {
 public:
  int rounds() const { return rounds_; }
  void relax() { rounds_ = 1000; }

 private:
  int rounds_ = 600000;
};

int strict(const char* text, const unsigned char* salt, unsigned char* key) {
  Limits limits;
  return PKCS5_PBKDF2_HMAC(text, -1, salt, 16, limits.rounds(), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1000
}

int relaxed(const char* text, const unsigned char* salt, unsigned char* key) {
  Limits limits;
  limits.relax();
  return PKCS5_PBKDF2_HMAC(text, -1, salt, 16, limits.rounds(), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=600000
}

int brought(const Limits& limits, const char* text, const unsigned char* salt, unsigned char* key) {
  return PKCS5_PBKDF2_HMAC(text, -1, salt, 16, limits.rounds(), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000; expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000
}
