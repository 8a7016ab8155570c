// A table of the program's own says nothing of who asks.
#include <openssl/des.h>
#include <openssl/evp.h>

struct handler {
    const char *path;
    void (*answer)(void *ctx, unsigned char *out);
};

static void answer(void *ctx, unsigned char *out) {
    const EVP_CIPHER *cipher = EVP_des_ecb();
    DES_ecb_encrypt((const_DES_cblock *)out, (DES_cblock *)out, ctx, 1);  // expect: c.openssl.block-ecb algorithm=DES role=one-block
}

const struct handler handlers[] = {{"/", answer}};
