// Records are copied where they are declared, set and handed over; what is read from a stream is not what was there.
#include <openssl/evp.h>
#include <fstream>
#include <iostream>
#include <sstream>

struct Terms { int rounds; int length; };

int declared(const char* p, const unsigned char* s, unsigned char* out) {
  Terms first{500, 32};
  Terms second = first;
  second.rounds = 600000;
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, second.rounds, EVP_sha256(), 32, out);       // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, first.rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
}

int assigned(const char* p, const unsigned char* s, unsigned char* out) {
  Terms first, second;
  first.rounds = 700;
  second = first;
  second.rounds = 600000;
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, first.rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
}

int shared(const char* p, const unsigned char* s, unsigned char* out) {
  Terms first{500, 32};
  Terms& same = first;
  same.rounds = 600000;
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, first.rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000
}

static void change(Terms given) { given.rounds = 600000; }
int handed(const char* p, const unsigned char* s, unsigned char* out) {
  Terms first;
  first.rounds = 900;
  change(first);
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, first.rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900
}

int read(const char* p, const unsigned char* s, unsigned char* out) {
  int rounds = 0, version = 0;
  std::ifstream in(p);
  in >> version >> rounds;
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, version, EVP_sha256(), 32, out);        // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

int asked(const char* p, const unsigned char* s, unsigned char* out) {
  int rounds = 1;
  if (!(std::cin >> rounds)) return 0;
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

int shifted(const char* p, const unsigned char* s, unsigned char* out, int from) {
  int by = 2;
  const int rounds = 4000 >> by;
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds + by, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1002
}
