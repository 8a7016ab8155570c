// Constants of one name in several namespaces are each their own.
#include <openssl/evp.h>

namespace limits {
namespace quick {
const int kRounds = 1500;
}
namespace careful {
const int kRounds = 710000;
}
}  // namespace limits

bool by_its_whole_name(const char *word, const unsigned char *salt, unsigned char *key) {
  return PKCS5_PBKDF2_HMAC(word, -1, salt, 16, limits::careful::kRounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=710000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1500
}

bool by_a_directive(const char *word, const unsigned char *salt, unsigned char *key) {
  using namespace limits::quick;
  return PKCS5_PBKDF2_HMAC(word, -1, salt, 16, kRounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1500
}

bool by_a_declaration(const char *word, const unsigned char *salt, unsigned char *key) {
  using limits::careful::kRounds;
  return PKCS5_PBKDF2_HMAC(word, -1, salt, 16, kRounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=710000
}

namespace limits {
namespace quick {
bool from_within(const char *word, const unsigned char *salt, unsigned char *key) {
  return PKCS5_PBKDF2_HMAC(word, -1, salt, 16, kRounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1500
}
}  // namespace quick
}  // namespace limits
