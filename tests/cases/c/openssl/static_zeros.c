/* What is static and is given no value is zero (C17 6.7.9), while nothing writes into it. */
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

#define SIZE 16

static unsigned char never_written[2 * SIZE / 2];
static unsigned char written_by_index[SIZE];
static unsigned char written_by_call[SIZE];
static unsigned char written_behind[SIZE];
static unsigned char written_through_pointer[SIZE];
static unsigned char only_read[SIZE];
static unsigned char wiped[SIZE];
unsigned char others_may_write[SIZE];

static int compare(const unsigned char *bytes) {
  return bytes[0] == 7;
}

static void put(unsigned char *bytes) {
  bytes[0] = 7;
}

void write_them(void) {
  unsigned char *at = written_through_pointer;

  written_by_index[3] = 1;
  put(written_by_call);
  RAND_bytes(written_behind + 4, 12);
  at[2] = 4;
  memset(wiped, 0, sizeof(wiped));
}

int read_it(int i) {
  return compare(only_read) + only_read[i] + (int)sizeof(only_read) + (only_read[0] == 9);
}

int use(EVP_CIPHER_CTX *context, const unsigned char *key) {
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=zero mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, never_written);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, written_by_index);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, written_by_call);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, written_behind);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, written_through_pointer);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=zero mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, only_read);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=zero mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, wiped);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  return EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, others_may_write);
}

/* In a function: it keeps what an earlier call of that function left. */
int use_own(EVP_CIPHER_CTX *context, const unsigned char *key, int again) {
  static unsigned char zeros[SIZE];
  static unsigned char kept[SIZE];

  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=zero mode=CBC */
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, zeros);
  if (!again) put(kept);
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=? mode=CBC */
  return EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, kept);
}
