// A buffer that is written through a pointer into it is no longer what it was made as.
#include <openssl/evp.h>
#include <stdlib.h>

void by_moving_pointer(EVP_CIPHER_CTX *context, unsigned number, const unsigned char *key) {
  unsigned char iv[16] = {0};
  unsigned char *at = iv;
  *at++ = number >> 8;
  *at++ = number;
  // expect: c.openssl.evp-encrypt-init-ex mode=CBC iv=?
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}

void by_offset(EVP_CIPHER_CTX *context, unsigned number, const unsigned char *key) {
  unsigned char iv[16] = {0};
  unsigned char *at = iv + 12;
  at[0] = number;
  // expect: c.openssl.evp-encrypt-init-ex mode=CBC iv=?
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}

void by_element(EVP_CIPHER_CTX *context, unsigned number, const unsigned char *key) {
  unsigned char iv[16] = {0};
  unsigned char *at = &iv[12];
  at[0] = number;
  // expect: c.openssl.evp-encrypt-init-ex mode=CBC iv=?
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}

static void put(unsigned char (*out)[16], unsigned number) {
  for (unsigned i = 0; i < 4; i++) (*out)[i] = number >> i;
}

void by_pointer_to_array(EVP_CIPHER_CTX *context, unsigned number, const unsigned char *key) {
  unsigned char iv[16] = {0};
  put(&iv, number);
  // expect: c.openssl.evp-encrypt-init-ex mode=CBC iv=?
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}

void only_read(EVP_CIPHER_CTX *context, const unsigned char *key, unsigned char *sum) {
  unsigned char iv[16] = {0};
  const unsigned char *at = iv + 12;
  *sum = at[0];
  // expect: c.openssl.evp-encrypt-init-ex mode=CBC iv=zero iv_bits=128
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}

// A loop whose first condition holds has run.
void by_loop(EVP_CIPHER_CTX *context) {
  unsigned char key[16] = {0};
  for (int i = 0; i < 16; i++) key[i] = rand();
  // expect: c.openssl.evp-encrypt-init-ex mode=ECB key=predictable-random
  EVP_EncryptInit_ex(context, EVP_aes_128_ecb(), NULL, key, NULL);
}
