// Objects that are copied, members that braces set, and texts that begin empty.
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <string>
#include <vector>

struct Options {
  int bits{3072};
  int level{2};
};
class Maker {
 public:
  explicit Maker(const Options &options) : options_(options) {}
  int make(RSA *key, BIGNUM *e) {
    return RSA_generate_key_ex(key, options_.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  }

 private:
  Options options_;
};
void handed_over(RSA *key, BIGNUM *e) {
  Options options;
  options.bits = 1024;
  Maker maker(options);
  maker.make(key, e);
}
void copied(RSA *key, BIGNUM *e, const Options &given) {
  Options options;
  options.bits = 1024;
  Options other(options), braces{options};
  options.bits = 2048;
  RSA_generate_key_ex(key, other.bits, e, nullptr);    // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  RSA_generate_key_ex(key, braces.bits, e, nullptr);   // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  RSA_generate_key_ex(key, options.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  Options open(given);
  RSA_generate_key_ex(key, open.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=?
}
void by_default(RSA *key, BIGNUM *e) {
  Options options;
  RSA_generate_key_ex(key, options.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
struct Halved {
  int bits;
  explicit Halved(int given) : bits(given) {}
  Halved(const Halved &other) : bits(other.bits / 2) {}
};
void its_own_way(RSA *key, BIGNUM *e) {
  Halved whole(2048);
  Halved half(whole);
  RSA_generate_key_ex(key, half.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

void put_together(const void *p, size_t n, unsigned char *md, int rounds) {
  std::string name;
  name += "SHA";
  name += "1";
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-1
  std::string parts;
  for (const char *part : {"MD", "5"}) parts += part;
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(parts.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
  std::string open;
  for (int i = 0; i < rounds; ++i) open += "MD5";
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(open.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
}
