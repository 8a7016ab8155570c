#include <openssl/evp.h>
#include <string.h>

/* A record that is wiped and then given to what nobody here knows is not zero. */
struct whole {
  unsigned char bytes[16];
};

void filled(EVP_CIPHER_CTX *c) {
  struct whole s;
  memset(&s, 0, sizeof s);
  fill(&s);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, (unsigned char *)&s, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=?
}

void filled_by_pointer(EVP_CIPHER_CTX *c) {
  struct whole s;
  struct whole *p = &s;
  memset(p, 0, sizeof *p);
  fill(p);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, (unsigned char *)p, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=?
}

/* One that is only wiped is. */
void wiped(EVP_CIPHER_CTX *c) {
  struct whole s;
  memset(&s, 0, sizeof s);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, (unsigned char *)&s, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=zero
}
