// What only stands in a table of a provider's functions is for others to ask for.
#include <openssl/core_dispatch.h>
#include <openssl/des.h>
#include <openssl/evp.h>

static int ecb_block(void *ctx, const unsigned char *in, unsigned char *out) {
    return DES_ecb_encrypt((const_DES_cblock *)in, (DES_cblock *)out, ctx, 1), 1;  // expect: c.openssl.block-ecb algorithm=DES role=offered
}

static void two_blocks(void *ctx, unsigned char *out) {
    DES_ecb_encrypt((const_DES_cblock *)out, (DES_cblock *)out, ctx, 1);  // expect: c.openssl.block-ecb algorithm=DES role=offered
}

static int through_another(void *ctx, const unsigned char *in, unsigned char *out) {
    two_blocks(ctx, out);
    return 1;
}

static void used_as_well(void *ctx, unsigned char *out) {
    DES_ecb_encrypt((const_DES_cblock *)out, (DES_cblock *)out, ctx, 1);  // expect: c.openssl.block-ecb algorithm=DES role=one-block
}

const OSSL_DISPATCH own_functions[] = {
    {OSSL_FUNC_CIPHER_UPDATE, (void (*)(void))ecb_block},
    {OSSL_FUNC_CIPHER_CIPHER, (void (*)(void))through_another},
    {OSSL_FUNC_CIPHER_FINAL, (void (*)(void))used_as_well},
    {0, NULL},
};

void use(void *ctx, unsigned char *out) {
    used_as_well(ctx, out);
}

static void handed_on(void *ctx, unsigned char *out) {
    DES_ecb_encrypt((const_DES_cblock *)out, (DES_cblock *)out, ctx, 1);  // expect: c.openssl.block-ecb algorithm=DES role=one-block
}

void hand_on(void (*take)(void (*)(void *, unsigned char *))) {
    take(handed_on);
}

// Everybody may call it.
void exported(void *ctx, unsigned char *out) {
    DES_ecb_encrypt((const_DES_cblock *)out, (DES_cblock *)out, ctx, 1);  // expect: c.openssl.block-ecb algorithm=DES role=one-block
}
