// A buffer whose size a member tells, made in one function and filled there, is no key of zeros in another one.
#include <openssl/evp.h>
#include <stdlib.h>

struct state {
  unsigned char *key, *blank;
  size_t key_size;
};

int prepare(struct state *s) {
  s->key_size = 32;
  s->key = calloc(s->key_size, 1);
  s->blank = calloc(s->key_size, 1);
  if (s->key == NULL || s->blank == NULL) return -1;
  arc4random_buf(s->key, s->key_size);
  return 0;
}

int begin(EVP_CIPHER_CTX *c, const struct state *s, const unsigned char *iv) {
  return EVP_EncryptInit(c, EVP_aes_256_cbc(), s->key, iv);  // expect: c.openssl.evp-encrypt-init key=?
}

// Nothing fills this one.
int begin_blank(EVP_CIPHER_CTX *c, const struct state *s, const unsigned char *iv) {
  return EVP_EncryptInit(c, EVP_aes_256_cbc(), s->blank, iv);  // expect: c.openssl.evp-encrypt-init key=zero
}
