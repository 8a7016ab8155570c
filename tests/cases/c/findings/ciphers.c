#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

int old_cipher(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
  return EVP_EncryptInit_ex(ctx, EVP_des_cbc(), NULL, key, iv); /* finding: VT-0101 severity=high; finding: VT-0111 */
}

int triple(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
  return EVP_EncryptInit_ex(ctx, EVP_des_ede3_cbc(), NULL, key, iv); /* finding: VT-0103 severity=medium; finding: VT-0111 */
}

int stream(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  return EVP_EncryptInit_ex(ctx, EVP_rc4(), NULL, key, NULL); /* finding: VT-0107 severity=high */
}

int small_blocks(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
  return EVP_EncryptInit_ex(ctx, EVP_bf_cbc(), NULL, key, iv); /* finding: VT-0105 severity=medium; finding: VT-0111 */
}

int book(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL); /* finding: VT-0110 severity=high */
}

int fixed_iv(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  static const unsigned char iv[16] = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6};
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv); /* finding: VT-0310 severity=medium; finding: VT-0111 */
}

int zero_iv(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char iv[16] = {0};
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv); /* finding: VT-0310 severity=medium; finding: VT-0111 */
}

int drawn_iv(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char iv[16];
  if (RAND_bytes(iv, sizeof(iv)) != 1) return 0; /* no-finding */
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv); /* finding: VT-0111 severity=low; no-finding: VT-0310 */
}

int fixed_nonce(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, (const unsigned char *)"twelve bytes"); /* finding: VT-0311 severity=high */
}

int drawn_nonce(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char nonce[12];
  if (RAND_bytes(nonce, sizeof(nonce)) != 1) return 0; /* no-finding */
  return EVP_EncryptInit_ex(ctx, EVP_chacha20_poly1305(), NULL, key, nonce); /* no-finding */
}

int opened(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  return EVP_DecryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, (const unsigned char *)"twelve bytes"); /* no-finding */
}

int fixed_key(EVP_CIPHER_CTX *ctx) {
  unsigned char nonce[12];
  RAND_bytes(nonce, sizeof(nonce));
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, (const unsigned char *)"0123456789abcdef", nonce); /* finding: VT-0301 severity=high */
}

int transport(RSA *to, const unsigned char *key, unsigned char *out) {
  return RSA_public_encrypt(16, key, out, to, RSA_PKCS1_PADDING); /* finding: VT-0112 severity=medium */
}

int transport_well(RSA *to, const unsigned char *key, unsigned char *out) {
  return RSA_public_encrypt(16, key, out, to, RSA_PKCS1_OAEP_PADDING); /* no-finding: VT-0112 */
}

int raw(RSA *to, const unsigned char *key, unsigned char *out) {
  return RSA_public_encrypt(256, key, out, to, RSA_NO_PADDING); /* finding: VT-0113 severity=high */
}
