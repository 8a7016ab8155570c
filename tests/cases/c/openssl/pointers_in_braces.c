#include <openssl/evp.h>
#include <openssl/rand.h>

struct shelf {
  unsigned char *places[4];
  int used;
};

static void put(struct shelf *s, unsigned char *what) { s->places[s->used++] = what; }
static unsigned char *take(struct shelf *s, int at) { return s->places[at]; }

int second(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char drawn[12], written[12] = "not a nonce";
  struct shelf s = {{0}, 0};
  RAND_bytes(drawn, sizeof drawn);
  put(&s, drawn);
  put(&s, written);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, take(&s, 1));  // expect: c.openssl.evp-encrypt-init-ex iv=literal; finding: VT-0311
}

int first(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char drawn[12], written[12] = "not a nonce";
  struct shelf s = {{0}, 0};
  RAND_bytes(drawn, sizeof drawn);
  put(&s, drawn);
  put(&s, written);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, take(&s, 0));  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random; no-finding: VT-0311
}
