#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

// Lists of parameters, written one after the other through a pointer.
int scrypt(unsigned char *out) {
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "SCRYPT", NULL);
    EVP_KDF_CTX *kctx = EVP_KDF_CTX_new(kdf);  // expect: c.openssl.evp-kdf-ctx-new algorithm=scrypt cost=1024 block_size=8 parallelism=2 password=literal salt=literal salt_bits=32 output_bits=512
    uint64_t n = 1024;
    uint32_t r = 8, p = 2;
    OSSL_PARAM params[6], *q = params;
    *q++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, "open sesame", 11);  // expect-applied: c.openssl.param-password
    *q++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, "NaCl", 4);  // expect-applied: c.openssl.param-salt
    *q++ = OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n);  // expect-applied: c.openssl.param-cost
    *q++ = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r);  // expect-applied: c.openssl.param-block-size
    *q++ = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p);  // expect-applied: c.openssl.param-parallelism
    *q = OSSL_PARAM_construct_end();  // expect-applied: c.openssl.param-other
    return EVP_KDF_derive(kctx, out, 64, params);
}

// … by position, and for a MAC.
int tag(const unsigned char *key, size_t size) {
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *ctx = EVP_MAC_CTX_new(mac);  // expect: c.openssl.evp-mac-ctx-new algorithm=HMAC digest=SHA-1
    OSSL_PARAM params[2];
    params[0] = OSSL_PARAM_construct_utf8_string("digest", "SHA1", 0);  // expect-applied: c.openssl.param-digest
    params[1] = OSSL_PARAM_construct_end();
    return EVP_MAC_init(ctx, key, size, params);
}
int cmac(void) {
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "CMAC", NULL);
    EVP_MAC_CTX *ctx = EVP_MAC_CTX_new(mac);  // expect: c.openssl.evp-mac-ctx-new algorithm=CMAC cipher=AES key=literal
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, "AES-128-CBC", 0),  // expect-applied: c.openssl.param-cipher
        OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, "0123456789abcdef", 16),  // expect-applied: c.openssl.param-key
        OSSL_PARAM_construct_end()};
    return EVP_MAC_CTX_set_params(ctx, params);  // expect-applied: c.openssl.set-params
}

// … in a literal, set before.
int pbkdf2(unsigned char *out, unsigned char *salt) {
    unsigned int rounds = 1000;
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "PBKDF2", NULL);
    EVP_KDF_CTX *kctx = EVP_KDF_CTX_new(kdf);  // expect: c.openssl.evp-kdf-ctx-new algorithm=PBKDF2 digest=SHA-256 iterations=1000 output_bits=256
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt, 16),
        OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ITER, &rounds),  // expect-applied: c.openssl.param-iterations
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, "SHA256", 0),
        OSSL_PARAM_construct_end()};
    EVP_KDF_CTX_set_params(kctx, params);
    return EVP_KDF_derive(kctx, out, 32, NULL);
}
int argon(unsigned char *out) {
    uint32_t memory = 65536, lanes = 4;
    EVP_KDF_CTX *kctx = EVP_KDF_CTX_new(EVP_KDF_fetch(NULL, "ARGON2ID", NULL));  // expect: c.openssl.evp-kdf-ctx-new algorithm=Argon2id memory_kib=65536 parallelism=4
    OSSL_PARAM params[3];
    params[0] = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory);  // expect-applied: c.openssl.param-memory
    params[1] = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes);
    params[2] = OSSL_PARAM_construct_end();
    return EVP_KDF_derive(kctx, out, 32, params);
}
int hkdf(unsigned char *out) {
    EVP_KDF_CTX *kctx = EVP_KDF_CTX_new(EVP_KDF_fetch(NULL, "HKDF", NULL));  // expect: c.openssl.evp-kdf-ctx-new algorithm=HKDF secret=literal secret_bits=128
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, "0123456789abcdef", 16),  // expect-applied: c.openssl.param-secret
        OSSL_PARAM_construct_end()};
    return EVP_KDF_derive(kctx, out, 32, params);
}

// A list that nobody here fills says nothing.
int given(unsigned char *out, const OSSL_PARAM *params) {
    EVP_KDF_CTX *kctx = EVP_KDF_CTX_new(EVP_KDF_fetch(NULL, "HKDF", NULL));  // expect: c.openssl.evp-kdf-ctx-new algorithm=HKDF output_bits=256
    return EVP_KDF_derive(kctx, out, 32, params);
}

// Parameters of another kind say nothing of these.
int others(EVP_MAC_CTX *ctx, char *name, void *bytes, uint32_t *number) {
    OSSL_PARAM params[8];
    params[0] = OSSL_PARAM_construct_utf8_string("properties", name, 0);  // expect-none: c.openssl.param-digest
    params[1] = OSSL_PARAM_construct_utf8_string("properties", name, 0);  // expect-none: c.openssl.param-cipher
    params[2] = OSSL_PARAM_construct_octet_string("custom", bytes, 4);  // expect-none: c.openssl.param-salt
    params[3] = OSSL_PARAM_construct_octet_string("custom", bytes, 4);  // expect-none: c.openssl.param-password
    params[4] = OSSL_PARAM_construct_octet_string("custom", bytes, 4);  // expect-none: c.openssl.param-secret
    params[5] = OSSL_PARAM_construct_octet_string("custom", bytes, 4);  // expect-none: c.openssl.param-key
    params[6] = OSSL_PARAM_construct_uint32("early-clean", number);  // expect-none: c.openssl.param-iterations
    params[6] = OSSL_PARAM_construct_uint32("early-clean", number);  // expect-none: c.openssl.param-cost
    params[6] = OSSL_PARAM_construct_uint32("early-clean", number);  // expect-none: c.openssl.param-block-size
    params[6] = OSSL_PARAM_construct_uint32("early-clean", number);  // expect-none: c.openssl.param-parallelism
    params[6] = OSSL_PARAM_construct_uint32("early-clean", number);  // expect-none: c.openssl.param-memory
    params[7] = own_construct_end();  // expect-none: c.openssl.param-other
    return own_MAC_CTX_set_params(ctx, params);  // expect-none: c.openssl.set-params
}
