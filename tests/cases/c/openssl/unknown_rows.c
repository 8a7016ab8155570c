// Tables that are read at an index nobody here knows: what is read from one row belongs together.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

#ifndef HAVE_SHA224
#define EVP_sha224 NULL
#endif
#ifndef HAVE_SHA256
#define EVP_sha256 NULL
#endif
#ifndef HAVE_SHA384
#define EVP_sha384 NULL
#endif
#ifndef HAVE_SHA512
#define EVP_sha512 NULL
#endif

struct hash_row {
  const char *name;
  unsigned bits;
  const EVP_MD *(*make)(void);
};

static const struct hash_row hash_rows[] = {
    {"224", 224, EVP_sha224},  // expect: c.openssl.evp-md algorithm=SHA-224
    {"256", 256, EVP_sha256},  // expect: c.openssl.evp-md algorithm=SHA-256
    {"384", 384, EVP_sha384},  // expect: c.openssl.evp-md algorithm=SHA-384
    {"512", 512, EVP_sha512},  // expect: c.openssl.evp-md algorithm=SHA-512
};

int hash_by_number(int id, const void *data, size_t length, unsigned char *out, unsigned int *size) {
  // expect: c.openssl.evp-digest algorithm=SHA-224 function=digest
  // expect: c.openssl.evp-digest algorithm=SHA-256 function=digest
  // expect: c.openssl.evp-digest algorithm=SHA-384 function=digest
  // expect: c.openssl.evp-digest algorithm=SHA-512 function=digest
  return EVP_Digest(data, length, out, size, hash_rows[id].make(), NULL);
}

static struct raw_key {
  int type;
  const char *bytes;
} raw_keys[] = {
    {EVP_PKEY_HMAC, "a key of more bits than that is"},
    {EVP_PKEY_SIPHASH, "sixteen bytes it"},
#ifndef NO_EC
    {EVP_PKEY_X25519, "thirty-two bytes, and of them ok"},
#endif
};

EVP_PKEY *raw_key_by_number(int which) {
  const unsigned char *bytes = (const unsigned char *)raw_keys[which].bytes;
  // expect: c.openssl.evp-pkey-new-raw-private-key algorithm=HMAC key=literal key_bits=248
  // expect: c.openssl.evp-pkey-new-raw-private-key algorithm=SipHash key=literal key_bits=128
  // expect: c.openssl.evp-pkey-new-raw-private-key algorithm=X25519 key=literal key_bits=256
  return EVP_PKEY_new_raw_private_key(raw_keys[which].type, NULL, bytes, strlen(raw_keys[which].bytes));
}

static const unsigned char first_key[16] = {1, 2, 3};
static const unsigned char second_key[24] = {4, 5, 6};
static const struct cipher_row {
  const char *name;
  const unsigned char *key;
} cipher_rows[] = {{"AES-128-ECB", first_key}, {"AES-192-ECB", second_key}};

void cipher_by_number(EVP_CIPHER_CTX *context, int which) {
  const struct cipher_row *row = &cipher_rows[which];
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=ECB key_bits=128 key=literal-array
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=ECB key_bits=192 key=literal-array
  EVP_EncryptInit_ex(context, EVP_get_cipherbyname(row->name), NULL, row->key, NULL);
}

static const unsigned char keys[2][16] = {{9, 8, 7, 6}, {0, 0, 0, 0, 0, 0, 0, 1}};

void key_by_number(EVP_CIPHER_CTX *context, int which) {
  // A row's first byte is where its bytes begin, and no null pointer where it is a zero.
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=ECB key_bits=128 key=literal-array
  EVP_EncryptInit_ex(context, EVP_aes_128_ecb(), NULL, &keys[which][0], NULL);
}

void fill_by_first_element(EVP_CIPHER_CTX *context) {
  unsigned char key[16];
  RAND_bytes(&key[0], 16);
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=ECB key_bits=128 key=secure-random
  EVP_EncryptInit_ex(context, EVP_aes_128_ecb(), NULL, key, NULL);
}
