/* A hash of nothing but constants is one more constant, also where it is written into an argument. */
#include <CommonCrypto/CommonDigest.h>
#include <gcrypt.h>
#include <mbedtls/sha256.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sodium.h>
#include <string.h>

int fixed(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32];

    SHA256((const unsigned char *)"what winter brings", 18, key);      /* expect-none: c.openssl.evp-encrypt-init-ex */
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal key_bits=256; finding: VT-0301 */
}

int given(EVP_CIPHER_CTX *ctx, const unsigned char *iv, const char *phrase)
{
    unsigned char key[32];

    SHA256((const unsigned char *)phrase, strlen(phrase), key);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=derived; expect-none: c.openssl.evp-encrypt-init-ex key=literal */
}

int by_context(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32];

    EVP_Digest("what winter brings", 18, key, NULL, EVP_sha256(), NULL);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
}

int by_name(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32];
    size_t size = sizeof key;

    EVP_Q_digest(NULL, "SHA256", NULL, "what winter brings", 18, key, &size);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
}

int mbed(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32], longer[64];

    mbedtls_sha256((const unsigned char *)"what winter brings", 18, key, 0);
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);            /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
    mbedtls_sha512((const unsigned char *)"what winter brings", 18, longer, 0);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, longer, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
}

int apple(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32];

    CC_SHA256("what winter brings", 18, key);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
}

int others(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[32], other[32], longer[64];

    gcry_md_hash_buffer(GCRY_MD_SHA256, key, "what winter brings", 18);
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);         /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
    crypto_generichash(other, sizeof other, (const unsigned char *)"what winter brings", 18, NULL, 0);
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, other, iv);       /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
    crypto_hash(longer, (const unsigned char *)"what winter brings", 18);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, longer, iv);  /* expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301 */
}
