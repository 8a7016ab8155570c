/* Where keys and IVs come from. */
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SECRET "0123456789abcdef"
#define SIZE 16

typedef struct {
    unsigned char key[SIZE];
    unsigned char *iv;
} settings;

void copied(EVP_CIPHER_CTX *ctx)
{
    unsigned char *iv = malloc(SIZE);
    char key[32];

    strcpy(key, SECRET);
    RAND_bytes(iv, SIZE);                                                                // expect: c.openssl.rand-bytes
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, (unsigned char *)key, iv);          // expect: c.openssl.evp-encrypt-init-ex key=literal iv=secure-random
    free(iv);                                                                            // expect-none
}

void members(EVP_CIPHER_CTX *ctx, settings *s)
{
    memcpy(s->key, SECRET, SIZE);
    s->iv = (unsigned char *)OPENSSL_malloc(SIZE);
    memset(s->iv, 0, SIZE);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, s->key, s->iv);                     // expect: c.openssl.evp-encrypt-init-ex key=literal iv=zero
}

void from_outside(EVP_CIPHER_CTX *ctx)
{
    unsigned char iv[SIZE];
    time_t now = time(NULL);                                                             // expect-none

    memcpy(iv, &now, sizeof(now));
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, (unsigned char *)getenv("KEY"), iv); // expect: c.openssl.evp-encrypt-init-ex key=environment iv=time; expect-applied: c.libc.getenv
}

void decoded(EVP_CIPHER_CTX *ctx)
{
    long n;
    unsigned char *iv = calloc(1, SIZE);
    unsigned char *key = OPENSSL_hexstr2buf("00112233445566778899aabbccddeeff", &n);

    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);                           // expect: c.openssl.evp-encrypt-init-ex key=literal key_bits=128 iv=zero iv_bits=128
}

void wiped(EVP_CIPHER_CTX *ctx)
{
    unsigned char key[SIZE], iv[SIZE];

    RAND_bytes(key, sizeof(key));                                                        // expect: c.openssl.rand-bytes
    RAND_bytes(iv, sizeof(iv));                                                          // expect: c.openssl.rand-bytes
    printf("%d bytes\n", (int)strlen("key"));                                            // expect-none
    OPENSSL_cleanse(iv, sizeof(iv));
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);                           // expect: c.openssl.evp-encrypt-init-ex key=secure-random iv=zero
}

static int derive(const char *pass, unsigned char *out)
{
    return PKCS5_PBKDF2_HMAC(pass, strlen(pass), (unsigned char *)"NaCl", 4, 1, EVP_md5(), SIZE, out); // expect: c.openssl.pkcs5-pbkdf2-hmac password=literal salt=literal iterations=1 digest=MD5
}

void through_a_function(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[SIZE];

    if (!derive("letmein", key))
        return;
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ctr(), NULL, key, iv);                           // expect: c.openssl.evp-encrypt-init-ex key=derived iv=?
}

void unknown_filler(EVP_CIPHER_CTX *ctx)
{
    unsigned char iv[SIZE] = { 0 };

    fill_from_hardware(iv);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ctr(), NULL, (unsigned char *)strdup(SECRET), iv); // expect: c.openssl.evp-encrypt-init-ex key=literal iv=?
}

// How large a buffer is says nothing of the text in it: this is not always too long; what only a jump reaches is run.
static int digest_of(EVP_MD_CTX *ctx, const char *name, const char *const *names, int count) {
    char buffer[32];
    int i;
    strcpy(buffer, name);
    if (strlen(buffer) > 16)
        goto failed;
    for (i = 0; i < count; i++)
        if (strcmp(names[i], buffer) == 0)
            goto found;
    return EVP_DigestInit_ex(ctx, EVP_sha256(), NULL); // expect: c.openssl.evp-digest-init algorithm=SHA-256
found:
    return EVP_DigestInit_ex(ctx, EVP_md5(), NULL); // expect: c.openssl.evp-digest-init algorithm=MD5
failed:
    return 0;
}
