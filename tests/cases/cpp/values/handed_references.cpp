// What a function writes through a reference to a variable, which itself is one, or through a pointer to it.
#include <openssl/rsa.h>

static void choose(int &bits) { bits = 3072; }
static void choose_there(int *bits) { *bits = 1024; }

void named_twice(RSA *key, BIGNUM *e) {
  int bits = 0;
  int &same = bits;
  choose(same);
  RSA_generate_key_ex(key, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void by_address_of_reference(RSA *key, BIGNUM *e) {
  int bits = 0;
  int &same = bits;
  choose_there(&same);
  RSA_generate_key_ex(key, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void through_pointer(RSA *key, BIGNUM *e) {
  int bits = 4096;
  int *there = &bits;
  choose_there(there);
  RSA_generate_key_ex(key, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void pointer_that_moves(RSA *key, BIGNUM *e, int *other, int which) {
  int bits = 4096;
  int *there = &bits;
  if (which) there = other;
  choose_there(there);
  RSA_generate_key_ex(key, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex
}
