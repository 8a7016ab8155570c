#include <crypt.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

/* A pointer that is the address of a variable for good, given to a function that writes there. */
static void choose(int *bits) { *bits = 1024; }

void pointed_at(RSA *key, BIGNUM *e)
{
    int bits = 4096;
    int *there = &bits;

    choose(there);
    RSA_generate_key_ex(key, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

/* A structure of which nothing is known, set up by a function of this file. */
struct envelope {
    unsigned char nonce[24];
    unsigned char body[256];
};

static void prepare(struct envelope *e)
{
    memset(e->nonce, 0x17, sizeof(e->nonce));
}

int pack(struct envelope *given, const unsigned char *from, unsigned long long n, const unsigned char *key)
{
    prepare(given);
    return crypto_secretbox_easy(given->body, from, n, given->nonce, key);  // expect: c.libsodium.secretbox nonce=literal-array
}

/* A line that was read is what was read, wherever it is cut. */
static int decoded(const char *text, unsigned char *raw)
{
    return EVP_DecodeBlock(raw, (const unsigned char *)text, (int)strlen(text));
}

int of_a_file(const unsigned char *from, size_t n, unsigned char *out)
{
    unsigned char raw[64];
    char line[65];
    unsigned int length;
    FILE *file = fopen("/run/secrets/mac", "r");

    if (file == NULL || fgets(line, sizeof(line), file) == NULL)
        return -1;
    fclose(file);
    line[strcspn(line, "\n")] = '\0';
    return HMAC(EVP_sha256(), raw, decoded(line, raw), from, n, out, &length) != NULL;  // expect: c.openssl.hmac key=file
}

int of_a_file_again(const unsigned char *from, size_t n, unsigned char *out)
{
    char line[65];
    unsigned int length;
    FILE *own = fopen("/run/secrets/mac", "r");

    if (own == NULL || fgets(line, sizeof(line), own) == NULL)
        return -1;
    line[strcspn(line, "\n")] = '\0';
    return HMAC(EVP_sha256(), line, 64, from, n, out, &length) != NULL;  // expect: c.openssl.hmac key=file
}

/* In hexadecimal. */
int written_out(EVP_CIPHER_CTX *context, const unsigned char *iv)
{
    long size = 0;
    unsigned char *key = OPENSSL_hexstr2buf("00112233445566778899aabbccddeeff", &size);

    if (key == NULL || size != 16)
        return -1;
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal key_bits=128
}

int written_into(EVP_CIPHER_CTX *context, const unsigned char *iv)
{
    size_t size;
    unsigned char key[16];

    OPENSSL_hexstr2buf_ex(key, sizeof(key), &size, "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff", ':');
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal
}

/* What is known of a text that is put together. */
const char *hashed(const char *password, const char *fresh)
{
    char setting[64];

    snprintf(setting, sizeof(setting), "%s%s$", "$1$", fresh);
    return crypt(password, setting);  // expect: c.libc.crypt algorithm=md5crypt
}

/* A table of functions of this file. */
typedef void (*filling)(unsigned char *, size_t);
static void always(unsigned char *to, size_t n) { memset(to, 0x5a, n); }
static void drawn(unsigned char *to, size_t n) { randombytes_buf(to, n); }
static filling ways[2] = { always, drawn };

int by_table(EVP_CIPHER_CTX *context, const unsigned char *key)
{
    unsigned char iv[12];

    ways[0](iv, sizeof(iv));
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex iv=literal-array
}

int by_table_drawn(EVP_CIPHER_CTX *context, const unsigned char *key)
{
    unsigned char iv[12];

    ways[1](iv, sizeof(iv));
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random
}

static filling way = always;

int by_pointer(EVP_CIPHER_CTX *context, const unsigned char *key)
{
    unsigned char iv[12];

    (*way)(iv, sizeof(iv));
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex iv=literal-array
}
