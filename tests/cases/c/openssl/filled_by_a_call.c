/* Arrays of the file that a function fills before another one reads them. */
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

static unsigned char start[12];
static char keys[3][33];
static unsigned char counted[16];
static unsigned char drawn[12];

static void prepare(void) { memcpy(start, "twelve bytes", 12); }
static void draw(void) { RAND_bytes(drawn, sizeof drawn); }
static void load(const char *given)
{
    strncpy(keys[0], given, 32);
    strcpy(keys[2], "a key of thirty-two bytes, fixed");
}
static void count(void)
{
    int i;

    for (i = 0; i < 16; i++)
        counted[i] = (unsigned char)(i * 3);
}

void first(EVP_CIPHER_CTX *c, const unsigned char *key)
{
    prepare();
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, start); // expect: c.openssl.evp-encrypt-init-ex iv=literal
}

void second(EVP_CIPHER_CTX *c, const char *given)
{
    load(given);
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, (unsigned char *)keys[2], NULL); // expect: c.openssl.evp-encrypt-init-ex key=literal
}

void third(EVP_CIPHER_CTX *c, const char *given)
{
    load(given);
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, (unsigned char *)keys[0], NULL); // expect: c.openssl.evp-encrypt-init-ex key=?
}

void fourth(EVP_CIPHER_CTX *c, const unsigned char *key)
{
    count();
    EVP_EncryptInit_ex(c, EVP_aes_256_ctr(), NULL, key, counted); // expect: c.openssl.evp-encrypt-init-ex iv=literal-array
}

void fifth(EVP_CIPHER_CTX *c, const unsigned char *key)
{
    draw();
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, drawn); // expect: c.openssl.evp-encrypt-init-ex iv=secure-random
}
