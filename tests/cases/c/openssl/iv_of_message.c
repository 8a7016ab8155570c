/* The IV that a message brings: a later call that is given none keeps it. */
#include <openssl/evp.h>
#include <openssl/x509.h>

int decipher(X509_ALGOR *said, const unsigned char *key) {
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();

  /* expect: c.openssl.evp-cipher-init-ex algorithm=AES function=decrypt iv=? mode=CBC */
  if (EVP_CipherInit_ex(context, EVP_aes_128_cbc(), NULL, NULL, NULL, 0) <= 0) return -1;
  if (EVP_CIPHER_asn1_to_param(context, said->parameter) <= 0) return -1;  // expect-applied: c.openssl.evp-cipher-asn1-to-param
  return EVP_CipherInit_ex(context, NULL, NULL, key, NULL, 0);
}

int without(const unsigned char *key) {
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();

  /* expect: c.openssl.evp-cipher-init-ex algorithm=AES function=decrypt iv=absent mode=CBC */
  if (EVP_CipherInit_ex(context, EVP_aes_128_cbc(), NULL, NULL, NULL, 0) <= 0) return -1;
  return EVP_CipherInit_ex(context, NULL, NULL, key, NULL, 0);
}
