/* Keys that are read are of the type that the call names: as its result, and where its second argument points. */
#include <openssl/evp.h>

static int read_both(EVP_PKEY **open, EVP_PKEY **secret, const unsigned char *at, long size) {
  if (!d2i_PublicKey(EVP_PKEY_RSA, open, &at, size)) return 0;  /* expect-applied: c.openssl.d2i-public-key */
  /* expect: c.openssl.d2i-private-key algorithm=DSA material=private-key */
  return d2i_PrivateKey(EVP_PKEY_DSA, secret, &at, size) != NULL;
}

int use(const unsigned char *at, long size) {
  EVP_PKEY *open = NULL, *secret = NULL;
  EVP_PKEY_CTX *context;

  if (!read_both(&open, &secret, at, size)) return 0;
  context = EVP_PKEY_CTX_new_from_pkey(NULL, open, NULL);  /* expect: c.openssl.evp-pkey-ctx-new-from-pkey algorithm=RSA function=encapsulate */
  EVP_PKEY_encapsulate_init(context, NULL);
  context = EVP_PKEY_CTX_new_from_pkey(NULL, secret, NULL);  /* expect: c.openssl.evp-pkey-ctx-new-from-pkey algorithm=DSA function=sign */
  return EVP_PKEY_sign_init(context);
}

int use_result(const unsigned char *at, long size) {
  EVP_PKEY *key = d2i_PublicKey(EVP_PKEY_EC, NULL, &at, size);  /* expect-applied: c.openssl.d2i-public-key */
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, NULL);  /* expect: c.openssl.evp-pkey-ctx-new algorithm=EC function=verify */

  return EVP_PKEY_verify_init(context);
}

int use_two(const unsigned char *at, long size) {
  EVP_PKEY *first = d2i_PublicKey(EVP_PKEY_EC, NULL, &at, size);
  EVP_PKEY *second = d2i_PublicKey(EVP_PKEY_RSA, NULL, &at, size);
  EVP_PKEY *third = d2i_PrivateKey(EVP_PKEY_DSA, NULL, &at, size);  /* expect: c.openssl.d2i-private-key algorithm=DSA material=private-key */
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(first, NULL);  /* expect: c.openssl.evp-pkey-ctx-new algorithm=EC function=verify */

  EVP_PKEY_verify_init(context);
  context = EVP_PKEY_CTX_new(second, NULL);  /* expect: c.openssl.evp-pkey-ctx-new algorithm=RSA function=verify */
  EVP_PKEY_verify_init(context);
  context = EVP_PKEY_CTX_new(third, NULL);  /* expect: c.openssl.evp-pkey-ctx-new algorithm=DSA function=sign */
  return EVP_PKEY_sign_init(context);
}
