/* A mode's own function is handed the cipher's. */
#include <openssl/aes.h>
#include <openssl/camellia.h>
#include <openssl/modes.h>

size_t steal(const unsigned char *in, unsigned char *out, size_t size, const unsigned char *key, unsigned char *iv)
{
    CAMELLIA_KEY schedule;
    Camellia_set_key(key, 256, &schedule);
    return CRYPTO_cts128_encrypt(in, out, size, &schedule, iv, (cbc128_f)Camellia_cbc_encrypt); /* expect: c.openssl.mode-cts algorithm=CAMELLIA mode=CTS key_bits=256 function=encrypt */
}

void chain(const unsigned char *in, unsigned char *out, size_t size, const unsigned char *key)
{
    AES_KEY schedule;
    unsigned char iv[16] = {0};
    AES_set_decrypt_key(key, 128, &schedule);
    CRYPTO_cbc128_decrypt(in, out, size, &schedule, iv, (block128_f)AES_decrypt); /* expect: c.openssl.mode-cbc algorithm=AES mode=CBC iv=zero function=decrypt */
}

void count(const unsigned char *in, unsigned char *out, size_t size, const AES_KEY *key, unsigned char *iv)
{
    unsigned char rest[16];
    unsigned int at = 0;
    CRYPTO_ctr128_encrypt(in, out, size, key, iv, rest, &at, (block128_f)AES_encrypt); /* expect: c.openssl.mode-ctr algorithm=AES mode=CTR */
}

/* What cipher it is only the caller knows. */
void any(const unsigned char *in, unsigned char *out, size_t size, const void *key, unsigned char *iv, block128_f block)
{
    unsigned char rest[16];
    unsigned int at = 0;
    CRYPTO_cbc128_encrypt(in, out, size, key, iv, block);              /* expect-none: c.openssl.mode-cbc algorithm=AES */
    CRYPTO_ctr128_encrypt(in, out, size, key, iv, rest, &at, block);   /* expect-none: c.openssl.mode-ctr algorithm=AES */
    CRYPTO_cts128_decrypt(in, out, size, key, iv, (cbc128_f)block);    /* expect-none: c.openssl.mode-cts algorithm=AES */
}
