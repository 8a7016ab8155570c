// What stands behind a throw is not run where that was thrown, and the handler's path goes on.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdexcept>
#include <vector>

int perhaps(const char* p, bool skip, unsigned char* out) {
  std::vector<unsigned char> salt(16, 'x');
  try {
    if (skip) throw std::runtime_error("skipped");
    RAND_bytes(salt.data(), 16);
  } catch (const std::runtime_error&) {
  }
  return PKCS5_PBKDF2_HMAC(p, 8, salt.data(), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal; expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random
}

static const bool kAlways = true;
int always(const char* p, unsigned char* out) {
  std::vector<unsigned char> salt(16, 'x');
  try {
    if (kAlways) throw std::runtime_error("skipped");
    RAND_bytes(salt.data(), 16);
  } catch (const std::runtime_error&) {
  }
  return PKCS5_PBKDF2_HMAC(p, 8, salt.data(), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}
