#include <openssl/evp.h>

static const unsigned char kZero[16] = {0};
static unsigned char fixed[16] = "0123456789abcde";

/* One call, that sets the same context up in two ways. */
static void start(EVP_CIPHER_CTX *c, const EVP_CIPHER *cipher, unsigned char *key, const unsigned char *iv) {
  EVP_EncryptInit_ex(c, cipher, NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex algorithm=RC4 key=literal; expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=CBC key=? */
}

void both(unsigned char *key) {
  EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();  // expect-applied: c.openssl.evp-cipher-ctx-new
  start(c, EVP_rc4(), fixed, kZero);
  start(c, EVP_aes_128_cbc(), key, key);
  EVP_CIPHER_CTX_free(c);
}

/* Names that are put together in a buffer. */
void named(void) {
  char name[32];
  strcpy(name, "aes-");
  strcat(name, "192");
  strcat(name, "-cbc");
  EVP_get_cipherbyname(name); /* expect: c.openssl.evp-get-cipherbyname algorithm=AES key_bits=192 mode=CBC */
  snprintf(name, sizeof name, "aes-%d-%s", 256, "ctr");
  EVP_get_cipherbyname(name); /* expect: c.openssl.evp-get-cipherbyname algorithm=AES key_bits=256 mode=CTR */
}
