/* What the place of a call says of its use: one block, block after block, or registered for others. */
#include <openssl/aes.h>
#include <openssl/des.h>
#include <openssl/evp.h>

/* The subkeys of a MAC: one block is enciphered. */
void subkey(const AES_KEY *key, unsigned char out[16])
{
    unsigned char zero[16] = { 0 };

    AES_ecb_encrypt(zero, out, key, AES_ENCRYPT); // expect: c.openssl.aes-ecb algorithm=AES mode=ECB role=one-block
}

/* A text, block by block. */
void whole(const AES_KEY *key, const unsigned char *in, unsigned char *out, unsigned int blocks)
{
    unsigned int i;

    for (i = 0; i < blocks; i++)
        AES_ecb_encrypt(in + 16 * i, out + 16 * i, key, AES_ENCRYPT); // expect: c.openssl.aes-ecb algorithm=AES mode=ECB role=absent-property
}

void offer(void)
{
    EVP_add_cipher(EVP_des_cbc());    // expect: c.openssl.evp-cipher-mode algorithm=DES mode=CBC role=offered
    EVP_add_digest(EVP_md5());        // expect: c.openssl.evp-md algorithm=MD5 role=offered; expect-applied: c.openssl.evp-add
    add_to_menu(EVP_aes_128_cbc());   // expect: c.openssl.evp-cipher-sized algorithm=AES role=absent-property
}
