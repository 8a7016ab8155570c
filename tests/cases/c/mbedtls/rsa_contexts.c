// An RSA context says how it pads; `mbedtls_rsa_pkcs1_…` do as it says.
#include <mbedtls/rsa.h>

int with_pss(mbedtls_rsa_context *rsa, void *drbg, const unsigned char *hash, unsigned char *sig) {
  mbedtls_rsa_init(rsa);  // expect-applied: c.mbedtls.rsa-init-3
  mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V21, MBEDTLS_MD_SHA256);  // expect-applied: c.mbedtls.rsa-set-padding
  return mbedtls_rsa_pkcs1_sign(rsa, NULL, drbg, MBEDTLS_MD_SHA256, 32, hash, sig);  // expect: c.mbedtls.rsa-pkcs1-sign-3 padding=PSS digest=SHA-256
}

int as_it_is(mbedtls_rsa_context *rsa, void *drbg, const unsigned char *hash, unsigned char *sig) {
  mbedtls_rsa_init(rsa);
  return mbedtls_rsa_pkcs1_sign(rsa, NULL, drbg, MBEDTLS_MD_SHA256, 32, hash, sig);  // expect: c.mbedtls.rsa-pkcs1-sign-3 padding=PKCS1v15 digest=SHA-256
}

int since_the_beginning(mbedtls_rsa_context *rsa, const unsigned char *hash, const unsigned char *sig) {
  mbedtls_rsa_init(rsa, MBEDTLS_RSA_PKCS_V15, 0);  // expect-applied: c.mbedtls.rsa-init
  return mbedtls_rsa_pkcs1_verify(rsa, MBEDTLS_MD_SHA256, 32, hash, sig);  // expect: c.mbedtls.rsa-pkcs1-verify-3 padding=PKCS1v15
}

int with_oaep(mbedtls_rsa_context *rsa, void *drbg, const unsigned char *in, unsigned char *out) {
  mbedtls_rsa_init(rsa, MBEDTLS_RSA_PKCS_V21, MBEDTLS_MD_SHA256);
  return mbedtls_rsa_pkcs1_encrypt(rsa, NULL, drbg, 16, in, out);  // expect: c.mbedtls.rsa-pkcs1-crypt padding=OAEP function=encrypt
}

// Whoever made it says how it pads.
int of_others(mbedtls_rsa_context *rsa, void *drbg, const unsigned char *hash, unsigned char *sig) {
  return mbedtls_rsa_pkcs1_sign(rsa, NULL, drbg, MBEDTLS_MD_SHA256, 32, hash, sig);  // expect: c.mbedtls.rsa-pkcs1-sign-3 padding=absent-property
}
