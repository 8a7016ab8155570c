/* One of several functions is called by way of a variable: each leaves what it leaves. */
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

typedef void (*filler)(unsigned char *, int);

static void fill_alike(unsigned char *to, int size)
{
    memset(to, 0x21, (size_t)size);
}

static void fill_anew(unsigned char *to, int size)
{
    RAND_bytes(to, size);
}

static int begin(EVP_CIPHER_CTX *ctx, const unsigned char *key, filler fill)
{
    unsigned char iv[12];

    fill(iv, sizeof iv);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex iv=literal-array; expect: c.openssl.evp-encrypt-init-ex iv=secure-random; finding: VT-0311 */
}

int begin_some(EVP_CIPHER_CTX *ctx, const unsigned char *key, int resumed)
{
    filler chosen = fill_alike;

    if (!resumed)
        chosen = fill_anew;
    return begin(ctx, key, chosen);
}

int begin_at_once(EVP_CIPHER_CTX *ctx, const unsigned char *key, int resumed)
{
    unsigned char iv[12];
    filler chosen = resumed ? fill_alike : fill_anew;

    chosen(iv, sizeof iv);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex iv=literal-array; expect: c.openssl.evp-encrypt-init-ex iv=secure-random; finding: VT-0311 */
}

int begin_well(EVP_CIPHER_CTX *ctx, const unsigned char *key, int resumed)
{
    unsigned char iv[12];
    filler chosen = fill_alike;

    chosen = fill_anew;
    chosen(iv, sizeof iv);
    return resumed || EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex iv=secure-random; expect-none: c.openssl.evp-encrypt-init-ex iv=literal-array */
}
