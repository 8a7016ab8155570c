/* Two structures have a member of one name: what is put into the one says nothing of the other. */
#include <openssl/evp.h>

struct fixed { int kind; const unsigned char *key; };
struct given { const unsigned char *key; int held; };

int fill(struct fixed *state)
{
    state->key = (const unsigned char *)"0123456789abcdef";
    return state->kind;
}

int with_another(struct given *own, const unsigned char *iv)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    /* expect-none: c.openssl.evp-encrypt-init-ex key=literal */
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, own->key, iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
}

int with_its_own(struct fixed *state, const unsigned char *iv)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    return EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, state->key, iv); /* expect: c.openssl.evp-encrypt-init-ex key=literal */
}
