/* An array that a header announces and the file defines. */
#include <openssl/evp.h>

extern unsigned char shared_start[12];
unsigned char shared_start[12];

static void fill(void)
{
    for (int i = 0; i < 12; i++)
        shared_start[i] = (unsigned char)(255 - i);
}

int use(EVP_CIPHER_CTX *c, const unsigned char *key)
{
    fill();
    return EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), NULL, key, shared_start); // expect: c.openssl.evp-encrypt-init-ex iv=literal-array
}
