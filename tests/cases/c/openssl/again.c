// A context that is set up again with a new IV keeps its cipher and key.
#include <openssl/evp.h>
#include <openssl/rand.h>

int next(EVP_CIPHER_CTX *ctx, const unsigned char iv[16]) {
    return EVP_CipherInit_ex(ctx, NULL, NULL, NULL, iv, -1);  // expect: c.openssl.evp-cipher-init-again iv=?
}

int next_to_encrypt(EVP_CIPHER_CTX *ctx, const unsigned char iv[16]) {
    return EVP_EncryptInit_ex(ctx, NULL, NULL, NULL, iv);  // expect: c.openssl.evp-encrypt-init-again iv=? function=encrypt
}

// The look-alikes: a cipher without a key, a key without a cipher.
int first(EVP_CIPHER_CTX *ctx, EVP_CIPHER_CTX *other, const unsigned char *key, const unsigned char *iv) {
    EVP_CipherInit_ex(ctx, EVP_aes_128_cbc(), NULL, NULL, NULL, 1);  // expect: c.openssl.evp-cipher-init-ex algorithm=AES key=absent
    return EVP_DecryptInit_ex(other, NULL, NULL, key, iv);           // expect: c.openssl.evp-encrypt-init-ex key=? function=decrypt
}

int both(EVP_CIPHER_CTX *ctx) {
    unsigned char key[16], iv[16];
    RAND_bytes(key, 16);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key=secure-random iv=secure-random
    RAND_bytes(iv, 16);
    return EVP_EncryptInit_ex(ctx, NULL, NULL, NULL, iv);
}

int once_more(EVP_CIPHER_CTX *given, EVP_CIPHER_CTX *other) {
    EVP_CipherInit_ex(other, NULL, NULL, NULL, NULL, 1);                 // expect: c.openssl.evp-cipher-init-keep function=encrypt
    return EVP_DecryptInit_ex(given, NULL, NULL, NULL, NULL);           // expect: c.openssl.evp-encrypt-init-keep iv=absent-property key=absent-property function=decrypt
}

int key_or_none(EVP_CIPHER_CTX *ctx, const unsigned char *stored, int wanted) {
    const unsigned char *key = NULL;
    unsigned char fresh[16];

    if (wanted) {
        RAND_bytes(fresh, sizeof(fresh));
        key = fresh;
    }
    // expect: c.openssl.evp-encrypt-init-rekey key=secure-random
    // expect: c.openssl.evp-encrypt-init-keep
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}

// In two steps: what a step is not given is what the other one gives.
int cipher_then_both(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    // expect-none: c.openssl.evp-cipher-init-ex key=absent
    if (!EVP_CipherInit_ex(ctx, EVP_aes_128_cbc(), NULL, NULL, NULL, 1)) return 0;  // expect: c.openssl.evp-cipher-init-ex mode=CBC key=? iv=? function=encrypt
    return EVP_CipherInit_ex(ctx, NULL, NULL, key, iv, -1);
}

int iv_then_key(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    unsigned char iv[16];
    RAND_bytes(iv, 16);
    if (!EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, NULL, iv)) return 0;  // expect: c.openssl.evp-encrypt-init-ex key_bits=192 key=? iv=secure-random
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}

int iv_then_key_with_the_old_names(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    unsigned char key[32];
    RAND_bytes(key, 32);
    if (!EVP_CipherInit(ctx, EVP_aes_256_cbc(), NULL, iv, 1)) return 0;  // expect: c.openssl.evp-cipher-init key_bits=256 key=secure-random iv=?
    return EVP_CipherInit(ctx, NULL, key, NULL, -1);
}

// The look-alike: an IV that only some ways give.
int perhaps_an_iv(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    // expect: c.openssl.evp-cipher-init-ex mode=CBC key_bits=256 key=? iv=absent
    EVP_CipherInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, NULL, 1);  // expect: c.openssl.evp-cipher-init-ex mode=CBC key_bits=256 key=? iv=?
    if (iv != NULL) EVP_CipherInit_ex(ctx, NULL, NULL, NULL, iv, -1);
    return 1;
}

/* A context that another function made is used here all the same; what a call is not given it keeps. */
struct generator {
    EVP_CIPHER_CTX *ecb;
    unsigned char next[32];
};

int make_generator(struct generator *g) {
    if (g->ecb == NULL) g->ecb = EVP_CIPHER_CTX_new();
    return g->ecb != NULL;
}

int rekey_generator(struct generator *g, const unsigned char *key) {
    return EVP_CipherInit_ex(g->ecb, 0, 0, key, 0, -1);  // expect: c.openssl.evp-cipher-init-rekey key=?
}

int rekey_for_encryption(struct generator *g, const unsigned char *key) {
    return EVP_EncryptInit_ex(g->ecb, NULL, NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-rekey key=? function=encrypt
}

int next_block(struct generator *g, const unsigned char *iv) {
    return EVP_CipherInit(g->ecb, NULL, NULL, iv, 1);  // expect: c.openssl.evp-cipher-again iv=? function=encrypt
}

int last_block(struct generator *g, const unsigned char *iv) {
    return EVP_DecryptInit_ex2(g->ecb, NULL, NULL, iv, NULL);  // expect: c.openssl.evp-init-again iv=? function=decrypt
}

/* All is given: nothing is kept. */
int whole(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    return EVP_CipherInit(ctx, EVP_aes_128_cbc(), key, iv, 1);  // expect: c.openssl.evp-cipher-init algorithm=AES; expect-none: c.openssl.evp-cipher-again
}

int whole_ex(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    if (!EVP_EncryptInit(ctx, EVP_aes_256_cbc(), key, iv)) return 0;  // expect: c.openssl.evp-encrypt-init algorithm=AES; expect-none: c.openssl.evp-init-again
    if (!EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, key, iv)) return 0;  // expect-none: c.openssl.evp-encrypt-init-rekey
    return EVP_CipherInit_ex(ctx, EVP_aes_192_cbc(), NULL, key, iv, 0);  // expect-none: c.openssl.evp-cipher-init-rekey
}
