// One value in braces is that value, where what is made is no class; what `new int` gives is a place for one.
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <cstdlib>
#include <memory>
#include <string>

enum class Size : int { small = 1024, usual = 3072 };
namespace {
constexpr auto kRounds{500};
const unsigned kBits{1024u};
}  // namespace

int rounds(const char* p, const unsigned char* s, unsigned char* out) {
  int few{700};
  std::size_t fewer = {600};
  const int& same{few};
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, few, EVP_sha256(), 32, out);               // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, fewer, EVP_sha256(), 32, out);             // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, same, EVP_sha256(), 32, out);              // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, int{900}, EVP_sha256(), 32, out);          // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, kRounds, EVP_sha256(), 32, out);    // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
}

void bits(RSA* key, BIGNUM* e) {
  RSA_generate_key_ex(key, kBits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  const Size size{Size::small};
  RSA_generate_key_ex(key, static_cast<int>(size), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

const EVP_MD* named() {
  const char* name{"md5"};
  return EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5
}

int places(const char* p, const unsigned char* s, unsigned char* out) {
  int* made = new int(400);
  int* set = new int;
  *set = 300;
  int* asked = static_cast<int*>(std::malloc(sizeof(int)));
  *asked = 200;
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, *made, EVP_sha256(), 32, out);   // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=400
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, *set, EVP_sha256(), 32, out);    // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=300
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, *asked, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=200
  delete made;
  delete set;
  std::free(asked);
  return 0;
}

int suffixes(const unsigned char* in, size_t n, unsigned char* out) {
  using namespace std::literals;
  const std::string name = "sha"s + "1"s;
  unsigned int size = 0;
  return EVP_Digest(in, n, out, &size, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-1
}
