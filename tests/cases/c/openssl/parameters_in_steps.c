/* Lists of parameters that are built step by step. */
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>

int stretch(unsigned char *key)
{
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "PBKDF2", NULL);
    EVP_KDF_CTX *work = EVP_KDF_CTX_new(kdf); // expect: c.openssl.evp-kdf-ctx-new algorithm=PBKDF2 digest=SHA-512 iterations=30000 password=literal salt=literal salt_bits=64
    OSSL_PARAM_BLD *steps = OSSL_PARAM_BLD_new(); // expect-applied: c.openssl.param-builder
    OSSL_PARAM *all;

    OSSL_PARAM_BLD_push_utf8_string(steps, "digest", "SHA512", 0); // expect-applied: c.openssl.param-builder-digest
    OSSL_PARAM_BLD_push_octet_string(steps, OSSL_KDF_PARAM_SALT, "eight by", 8); // expect-applied: c.openssl.param-builder-salt
    OSSL_PARAM_BLD_push_octet_string(steps, OSSL_KDF_PARAM_PASSWORD, "open sesame", 11); // expect-applied: c.openssl.param-builder-password
    OSSL_PARAM_BLD_push_uint64(steps, OSSL_KDF_PARAM_ITER, 30000); // expect-applied: c.openssl.param-builder-iterations
    all = OSSL_PARAM_BLD_to_param(steps); // expect-applied: c.openssl.param-builder-to-param
    return EVP_KDF_derive(work, key, 32, all);
}

EVP_PKEY *key_of(const char *kind, int small)
{
    EVP_PKEY_CTX *make = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL); // expect: c.openssl.evp-pkey-ctx-new-from-name algorithm=RSA key_bits=1024
    OSSL_PARAM_BLD *steps = OSSL_PARAM_BLD_new();
    EVP_PKEY *key = NULL;

    EVP_PKEY_keygen_init(make);
    OSSL_PARAM_BLD_push_size_t(steps, OSSL_PKEY_PARAM_RSA_BITS, 1024); // expect-applied: c.openssl.param-builder-rsa-bits
    EVP_PKEY_CTX_set_params(make, OSSL_PARAM_BLD_to_param(steps));
    EVP_PKEY_generate(make, &key);
    return key;
}

EVP_PKEY *curve_key(void)
{
    EVP_PKEY_CTX *make = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL); // expect: c.openssl.evp-pkey-ctx-new-from-name curve=secp160r1
    OSSL_PARAM_BLD *steps = OSSL_PARAM_BLD_new();
    EVP_PKEY *key = NULL;

    EVP_PKEY_keygen_init(make);
    OSSL_PARAM_BLD_push_utf8_string(steps, OSSL_PKEY_PARAM_GROUP_NAME, "secp160r1", 0); // expect-applied: c.openssl.param-builder-group
    EVP_PKEY_CTX_set_params(make, OSSL_PARAM_BLD_to_param(steps));
    EVP_PKEY_generate(make, &key);
    return key;
}
