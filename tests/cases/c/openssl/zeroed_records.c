#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

struct envelope {
  unsigned char mark[4];
  unsigned char grain[16];
  unsigned char vector[12];
};

static void begin(struct envelope *e) {
  memset(e, 0, sizeof *e);
  memcpy(e->mark, "ENV2", 4);
  RAND_bytes(e->grain, sizeof e->grain);
}

int left(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  struct envelope e;
  begin(&e);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, e.vector);  // expect: c.openssl.evp-encrypt-init-ex iv=zero; finding: VT-0311
}

int drawn(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  struct envelope e;
  begin(&e);
  RAND_bytes(e.vector, sizeof e.vector);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, e.vector);  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random; no-finding: VT-0311
}

int allocated(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  struct envelope *e = calloc(1, sizeof *e);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, e->vector);  // expect: c.openssl.evp-encrypt-init-ex iv=zero; finding: VT-0311
}

/* What was there is gone. */
int wiped(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  struct envelope e;
  RAND_bytes(e.vector, sizeof e.vector);
  memset(&e, 0, sizeof e);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, e.vector);  // expect: c.openssl.evp-encrypt-init-ex iv=zero; finding: VT-0311
}

/* Only one of its members. */
int begun(EVP_CIPHER_CTX *ctx, const unsigned char *key, struct envelope *e) {
  memset(e, 0, sizeof e->mark);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, e->vector);  // expect: c.openssl.evp-encrypt-init-ex iv=?; no-finding: VT-0311
}
