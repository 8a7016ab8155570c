/* Keys by parameters. */
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

EVP_PKEY *by_size(void) {
  EVP_PKEY *key = NULL;
  unsigned int bits = 1024;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, NULL); /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=RSA key_bits=1024 */
  OSSL_PARAM params[2];
  params[0] = OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_BITS, &bits); /* expect-applied: c.openssl.param-rsa-bits */
  params[1] = OSSL_PARAM_construct_end();
  EVP_PKEY_keygen_init(ctx);
  EVP_PKEY_CTX_set_params(ctx, params); /* expect-applied: c.openssl.pkey-set-params */
  EVP_PKEY_generate(ctx, &key);
  return key;
}
EVP_PKEY *by_group(void) {
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL); /* expect: c.openssl.evp-pkey-ctx-new-from-name curve=P-192 */
  OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, "prime192v1", 0), /* expect-applied: c.openssl.param-group */
                         OSSL_PARAM_construct_end()};
  EVP_PKEY_keygen_init(ctx);
  EVP_PKEY_CTX_set_params(ctx, params);
  EVP_PKEY_generate(ctx, &key);
  return key;
}
EVP_PKEY *by_text(void) {
  EVP_PKEY *key = NULL;
  size_t bits = 1024;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, NULL); /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=RSA key_bits=1024 */
  OSSL_PARAM params[] = {OSSL_PARAM_size_t("bits", &bits), OSSL_PARAM_END};
  EVP_PKEY_keygen_init(ctx);
  EVP_PKEY_CTX_set_params(ctx, params);
  EVP_PKEY_generate(ctx, &key);
  return key;
}
const EVP_CIPHER *by_short_name(void) {
  return EVP_get_cipherbyname(SN_rc4); /* expect: c.openssl.evp-get-cipherbyname algorithm=RC4 */
}
struct own {
  int (*EVP_PKEY_CTX_set_params)(struct own *, int);
};
void look_alikes(struct own *own, unsigned int *n) {
  own->EVP_PKEY_CTX_set_params(own, 1);                              /* expect-none: c.openssl.pkey-set-params */
  own->OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_BITS, n);       /* expect-none: c.openssl.param-rsa-bits */
  own->OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, "prime192v1", 0); /* expect-none: c.openssl.param-group */
}
