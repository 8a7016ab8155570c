#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

/* What helpers put into buffers that somebody else has. */
static void spell(const char *text, unsigned char *to, size_t count) {
  size_t at;
  for (at = 0; at < count; at++) to[at] = (unsigned char)text[at];
}

static int start(unsigned char vector[12], int fresh) {
  memset(vector, 0, 12);
  if (fresh == 1) return RAND_bytes(vector, 12);
  return 1;
}

int spelled(const char *phrase, unsigned char *grain, unsigned char *out) {
  spell("sixteen letters!", grain, 16);
  return PKCS5_PBKDF2_HMAC(phrase, -1, grain, 16, 700000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal-array; finding: VT-0320
}

/* Only a part of what the caller has is written. */
int in_part(const char *phrase, unsigned char *grain, unsigned char *out) {
  int at;
  for (at = 8; at < 16; at++) grain[at] = 0;
  return PKCS5_PBKDF2_HMAC(phrase, -1, grain, 16, 700000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?; no-finding: VT-0320
}

int stale(EVP_CIPHER_CTX *ctx, const unsigned char *key, unsigned char vector[12]) {
  start(vector, 0);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, vector);  // expect: c.openssl.evp-encrypt-init-ex iv=zero; finding: VT-0311
}

int renewed(EVP_CIPHER_CTX *ctx, const unsigned char *key, unsigned char vector[12]) {
  start(vector, 1);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, vector);  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random; no-finding: VT-0311
}

/* A part of zeros and a part that is drawn. */
int prefixed(EVP_CIPHER_CTX *ctx, const unsigned char *key, unsigned char *vector) {
  memset(vector, 0, 4);
  RAND_bytes(vector + 4, 8);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, vector);  // expect: c.openssl.evp-encrypt-init-ex iv=?; no-finding: VT-0311
}

int begun(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char vector[12];
  RAND_bytes(vector, sizeof vector);
  memset(vector, 0, 4);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, vector);  // expect: c.openssl.evp-encrypt-init-ex iv=?; no-finding: VT-0311
}
