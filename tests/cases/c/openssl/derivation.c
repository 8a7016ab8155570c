/* Keys out of passwords and secrets, and random numbers. */
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>

int from_password(const char *pass, EVP_CIPHER_CTX *ctx)
{
    unsigned char salt[16], key[32], iv[16];

    RAND_priv_bytes(salt, sizeof(salt));                                          // expect: c.openssl.rand-bytes generator=secure
    PKCS5_PBKDF2_HMAC(pass, -1, salt, sizeof(salt), 600000, EVP_sha256(), 32, key); // expect: c.openssl.pkcs5-pbkdf2-hmac algorithm=PBKDF2 digest=SHA-256 iterations=600000 output_bits=256 salt=secure-random salt_bits=128 password=?
    RAND_pseudo_bytes(iv, 16);                                                    // expect: c.openssl.rand-pseudo-bytes generator=predictable
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);             // expect: c.openssl.evp-encrypt-init-ex key=derived iv=predictable-random
}

int old_ways(unsigned char *key, unsigned char *iv, unsigned char *out)
{
    PKCS5_PBKDF2_HMAC_SHA1("secret", 6, (const unsigned char *)"salt", 4, 1000, 16, key); // expect: c.openssl.pkcs5-pbkdf2-hmac-sha1 iterations=1000 digest=SHA-1 password=literal salt=literal output_bits=128
    EVP_BytesToKey(EVP_aes_128_cbc(), EVP_md5(), NULL, key, 16, 1, out, iv);              // expect: c.openssl.evp-bytestokey algorithm=EVP_BytesToKey digest=MD5 iterations=1 salt=absent
    PKCS12_key_gen_asc("secret", 6, key, 8, 1, 2048, 16, out, EVP_sha1());                // expect: c.openssl.pkcs12-key-gen algorithm=PKCS12-KDF iterations=2048 digest=SHA-1 password=literal
    PKCS5_pbe_set(NID_pbeWithMD5AndDES_CBC, 2048, key, 8);                                // expect: c.openssl.pkcs5-pbe-set iterations=2048
    return PKCS5_pbe2_set(EVP_aes_256_cbc(), 0, NULL, 0) != NULL;                         // expect: c.openssl.pkcs5-pbe2-set algorithm=PBES2 cipher=AES key_bits=256 iterations=2048
}

int newer_ways(const unsigned char *secret, unsigned char *out)
{
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *ctx = EVP_KDF_CTX_new(kdf);                                      // expect: c.openssl.evp-kdf-ctx-new algorithm=HKDF output_bits=256

    EVP_KDF_derive(ctx, out, 32, NULL);  // expect-applied: c.openssl.evp-kdf-derive
    HKDF(out, 32, EVP_sha256(), secret, 32, NULL, 0, NULL, 0);                    // expect: c.openssl.hkdf algorithm=HKDF digest=SHA-256
    return EVP_PBE_scrypt("p", 1, secret, 16, 32768, 8, 1, 0, out, 32);           // expect: c.openssl.evp-pbe-scrypt algorithm=scrypt cost=32768 block_size=8 parallelism=1 output_bits=256
}

int hkdf_context(unsigned char *out, size_t *len)
{
    static const unsigned char secret[32] = { 1, 2, 3 };
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, NULL); // expect: c.openssl.evp-pkey-ctx-new-id algorithm=HKDF digest=SHA-512 function=keyderive secret=literal-array

    EVP_PKEY_derive_init(ctx);                                     // expect-none
    EVP_PKEY_CTX_set_hkdf_md(ctx, EVP_sha512());  // expect-applied: c.openssl.evp-pkey-ctx-set-md
    EVP_PKEY_CTX_set1_hkdf_key(ctx, secret, sizeof(secret));  // expect-applied: c.openssl.evp-pkey-ctx-set-secret
    return EVP_PKEY_derive(ctx, out, len);  // expect-applied: c.openssl.evp-pkey-derive
}

EVP_KDF *only_fetched(void)
{
    return EVP_KDF_fetch(NULL, "SCRYPT", NULL); // expect: c.openssl.evp-kdf-fetch algorithm=scrypt
}

int random_numbers(OSSL_LIB_CTX *lib, BIGNUM *n, unsigned char *buf, const char *name)
{
    EVP_RAND *rand = EVP_RAND_fetch(lib, "CTR-DRBG", NULL); // expect: c.openssl.evp-rand-fetch generator=secure algorithm=CTR_DRBG
    EVP_RAND *fixed = EVP_RAND_fetch(lib, "TEST-RAND", NULL); // expect: c.openssl.evp-rand-fetch generator=predictable
    EVP_RAND *named = EVP_RAND_fetch(lib, name, NULL);      // expect: c.openssl.evp-rand-fetch generator=?

    RAND_bytes_ex(lib, buf, 16, 0);                         // expect: c.openssl.rand-bytes-ex generator=secure
    BN_rand(n, 256, 0, 0);                                  // expect: c.openssl.bn-rand generator=secure
    BN_pseudo_rand(n, 256, 0, 0);                           // expect: c.openssl.bn-pseudo-rand generator=predictable
    RAND_status();                                          // expect-none
    return rand != NULL;
}

struct dice { int (*RAND_bytes)(unsigned char *, int); };
int lookalike(struct dice *d, unsigned char *buf)
{
    puts("PKCS5_PBKDF2_HMAC(pass, 1)"); // expect-none
    return d->RAND_bytes(buf, 1);       // expect-none
}
