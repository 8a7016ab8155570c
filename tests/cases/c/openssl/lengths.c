// What an API reads of a buffer is what counts, not how long the buffer is.
#include <openssl/evp.h>
#include <openssl/hmac.h>

static const unsigned char long_iv[32] = {1, 2, 3};
static const unsigned char block_iv[16] = {1, 2, 3};
static const unsigned char nonce[12] = {4, 5, 6};
static const unsigned char long_key[64] = {7, 8, 9};

void without_length(EVP_CIPHER_CTX *context, const EVP_CIPHER *given) {
  // The cipher takes 16 bytes, however many there are.
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=OFB key_bits=128 key=literal-array iv=literal-array iv_bits=absent-property
  EVP_EncryptInit_ex(context, EVP_aes_128_ofb(), NULL, long_key, long_iv);
}

void exactly(EVP_CIPHER_CTX *context) {
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=CBC iv=literal-array iv_bits=128
  EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, long_key, block_iv);
}

void a_nonce(EVP_CIPHER_CTX *context) {
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM iv=literal-array iv_bits=96
  EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, long_key, nonce);
}

void said_apart(EVP_CIPHER_CTX *context) {
  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM iv=literal-array iv_bits=128
  EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, NULL, NULL);
  EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, 16, NULL);
  EVP_EncryptInit_ex(context, NULL, NULL, long_key, long_iv);
}

void with_length(const unsigned char *text, size_t size, int used, unsigned char *out, unsigned *count) {
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-256 key=literal-array key_bits=256
  HMAC(EVP_sha256(), long_key, 32, text, size, out, count);
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-256 key=literal-array key_bits=absent-property
  HMAC(EVP_sha256(), long_key, used, text, size, out, count);
}

#define KEY_SIZE 32
static const unsigned char named_key[KEY_SIZE] = {0};
#define TAG_KEY_SIZE 20

void size_of(const unsigned char *text, size_t size, unsigned char *out, unsigned *count) {
  unsigned char here[KEY_SIZE] = {1};
  unsigned char there[TAG_KEY_SIZE] = {2, 3};
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1 key=zero key_bits=256
  HMAC(EVP_sha1(), named_key, sizeof(named_key), text, size, out, count);
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1 key=literal-array key_bits=256
  HMAC(EVP_sha1(), here, sizeof(here), text, size, out, count);
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1 key=literal-array key_bits=160
  HMAC(EVP_sha1(), there, sizeof there, text, size, out, count);
}

void size_from_elsewhere(const unsigned char *text, size_t size, unsigned char *out, unsigned *count) {
  unsigned char key[SIZE_OF_A_HEADER] = {1};
  // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1 key=literal-array key_bits=absent-property
  HMAC(EVP_sha1(), key, sizeof(key), text, size, out, count);
}
