// Sizes that belong to another cipher.
#include <openssl/evp.h>

struct box {
    const EVP_CIPHER *cipher;
    int size;
};

static void take_aes(struct box *b) {
    b->cipher = EVP_aes_128_ecb();
    b->size = 16;
}

static void take_des(struct box *b) {
    b->cipher = EVP_des_ecb();
    b->size = 8;
}

void take(struct box *b, int old) {
    if (old) take_des(b); else take_aes(b);
}

int lock(struct box *b, EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    // expect-none: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=64
    if (!EVP_EncryptInit_ex(ctx, b->cipher, NULL, NULL, NULL)) return 0;  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128
    if (!EVP_CIPHER_CTX_set_key_length(ctx, b->size)) return 0;
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}
