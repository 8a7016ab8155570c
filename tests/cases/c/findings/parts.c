#include <openssl/evp.h>
#include <string.h>

int counted(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *number) {
  unsigned char nonce[12] = {0};
  memcpy(nonce + 4, number, 8);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, nonce); /* no-finding */
}

int counted_elsewhere(EVP_CIPHER_CTX *ctx, const unsigned char *key, unsigned long number) {
  unsigned char nonce[12] = {0};
  put_number(&nonce[4], number);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, nonce); /* no-finding */
}

int forgotten(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
  unsigned char nonce[12] = {0};
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, nonce); /* finding: VT-0311 severity=high */
}
