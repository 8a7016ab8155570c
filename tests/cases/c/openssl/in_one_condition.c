#include <openssl/evp.h>
#include <openssl/hmac.h>

/* What is made and set up in one condition is what the rest of it leaves. */
int encrypt(const EVP_CIPHER *cipher, const unsigned char *key, const unsigned char *iv)
{
    int ret = 0;
    EVP_CIPHER_CTX *ctx;

    // expect: c.openssl.evp-encrypt-init-ex algorithm=? key=? iv=?; expect-none: c.openssl.evp-encrypt-init-ex key=absent
    if ((ctx = EVP_CIPHER_CTX_new()) == NULL || EVP_EncryptInit_ex(ctx, cipher, NULL, NULL, NULL) != 1)
        goto end;
    if (EVP_EncryptInit_ex(ctx, NULL, NULL, key, iv) != 1)
        goto end;
    ret = 1;
end:
    EVP_CIPHER_CTX_free(ctx);
    return ret;
}

int decrypt(const unsigned char *key, const unsigned char *iv)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int ok = ctx != NULL
             && EVP_DecryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, NULL, NULL) == 1  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=CTR key=? iv=?; expect-none: c.openssl.evp-encrypt-init-ex key=absent
             && EVP_DecryptInit_ex(ctx, NULL, NULL, key, iv) == 1;

    EVP_CIPHER_CTX_free(ctx);
    return ok;
}

/* Without a key the context keeps its own. */
int tag_again(HMAC_CTX *mac, const unsigned char *data, size_t size, unsigned char *out)
{
    // expect: c.openssl.hmac-init-again algorithm=HMAC; expect-none: c.openssl.hmac-init-again key=absent; expect-none: c.openssl.hmac-init
    return HMAC_Init_ex(mac, NULL, 0, NULL, NULL) && HMAC_Update(mac, data, size) && HMAC_Final(mac, out, NULL);
}
