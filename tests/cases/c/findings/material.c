#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/md5.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void old(const unsigned char *note, size_t size, unsigned char *out) {
  MD5(note, size, out); /* finding: VT-0201 severity=medium */
}

void aging(const unsigned char *note, size_t size, unsigned char *out) {
  SHA1(note, size, out); /* finding: VT-0202 severity=medium */
}

void good(const unsigned char *note, size_t size, unsigned char *out) {
  SHA256(note, size, out); /* no-finding */
}

void tag(const unsigned char *key, int key_size, const unsigned char *note, size_t size, unsigned char *out) {
  HMAC(EVP_sha1(), key, key_size, note, size, out, NULL); /* no-finding */
}

void tag_with_fixed_key(const unsigned char *note, size_t size, unsigned char *out) {
  HMAC(EVP_sha256(), "written down for all", 20, note, size, out, NULL); /* finding: VT-0301 severity=high */
}

int few_rounds(const char *password, const unsigned char *salt, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 100, EVP_sha256(), 32, out); /* finding: VT-0401 severity=high */
}

int some_rounds(const char *password, const unsigned char *salt, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 4096, EVP_sha256(), 32, out); /* finding: VT-0402 severity=medium */
}

int fixed_salt(const char *password, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC(password, -1, (const unsigned char *)"shop", 4, 600000, EVP_sha256(), 32, out); /* finding: VT-0320 severity=medium */
}

int fixed_password(const unsigned char *salt, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC("open sesame", -1, salt, 16, 600000, EVP_sha256(), 32, out); /* finding: VT-0302 severity=high */
}

int careful(const char *password, unsigned char *out) {
  unsigned char salt[16];
  if (RAND_bytes(salt, sizeof(salt)) != 1) return 0; /* no-finding */
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 600000, EVP_sha256(), 32, out); /* no-finding */
}

int guessed_iv(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char iv[16] = {0};
  long now = time(NULL);
  memcpy(iv, &now, sizeof(now));
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv); /* finding: VT-0312 severity=medium; finding: VT-0111 */
}

int drawn_key(EVP_CIPHER_CTX *ctx, const unsigned char *nonce) {
  unsigned char key[16];
  RAND_bytes(key, sizeof(key));                                         /* no-finding */
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, key, nonce);  /* no-finding */
}

int small_key(RSA *rsa, BIGNUM *e) {
  return RSA_generate_key_ex(rsa, 1024, e, NULL); /* finding: VT-0501 severity=high */
}

int large_key(RSA *rsa, BIGNUM *e) {
  return RSA_generate_key_ex(rsa, 3072, e, NULL); /* no-finding: VT-0501 */
}
