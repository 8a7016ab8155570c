// What a function stores where its caller's variable is, and what a test says of a parameter.
#include <openssl/des.h>
#include <openssl/dsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

static int choose(int fast, const EVP_CIPHER **cipher, int *bits) {
  if (fast) {
    *cipher = EVP_aes_128_gcm();
    *bits = 2048;
  } else {
    *cipher = EVP_aes_256_cbc();
    *bits = 4096;
  }
  return 1;
}

void seal(EVP_CIPHER_CTX *ctx, RSA *rsa, int fast, const unsigned char *key) {
  const EVP_CIPHER *cipher = NULL;
  int bits = 512;
  choose(fast, &cipher, &bits);
  EVP_EncryptInit_ex(ctx, cipher, NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM key_bits=128; expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=CBC key_bits=256
  RSA_generate_key_ex(rsa, bits, NULL, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048; expect: c.openssl.rsa-generate-key-ex key_bits=4096
}

// Only looked at: it stays what it was.
static int large(const int *bits) {
  return *bits > 4096;
}

void looked_at(RSA *rsa) {
  int bits = 2048;
  if (!large(&bits)) RSA_generate_key_ex(rsa, bits, NULL, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}

// Nobody here knows what is stored.
void read_settings(const char *name, int *bits);

void configured(RSA *rsa) {
  int bits = 1024;
  read_settings("bits", &bits);
  RSA_generate_key_ex(rsa, bits, NULL, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=?
}

static int only_1024(DSA *dsa, int bits) {
  if (bits != 1024) return -1;
  return DSA_generate_parameters_ex(dsa, bits, NULL, 0, NULL, NULL, NULL);  // expect: c.openssl.dsa-generate-parameters-ex key_bits=1024
}

static int not_1024(DSA *dsa, int bits) {
  if (bits == 1024) return -1;
  return DSA_generate_parameters_ex(dsa, bits, NULL, 0, NULL, NULL, NULL);  // expect: c.openssl.dsa-generate-parameters-ex key_bits=?
}

static int either_way(DSA *dsa, int bits, int strict) {
  if (strict && bits != 1024) return -1;
  return DSA_generate_parameters_ex(dsa, bits, NULL, 0, NULL, NULL, NULL);  // expect: c.openssl.dsa-generate-parameters-ex key_bits=?
}

// A key of no bits is none that anybody asks for, and the test leaves it out besides.
void asked_for(RSA *rsa, int argc) {
  int bits = 0;
  if (argc > 1) bits = 3072;
  if (bits > 0) RSA_generate_key_ex(rsa, bits, NULL, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  RSA_generate_key_ex(rsa, 0, NULL, NULL);                   // expect: c.openssl.rsa-generate-key-ex key_bits=?
}
