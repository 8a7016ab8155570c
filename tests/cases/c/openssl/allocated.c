#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

int derive(unsigned char *out, size_t length);

// Memory from an allocator is what fills it.
int drawn(EVP_CIPHER_CTX *ctx, size_t length) {
    unsigned char *key = malloc(length);
    unsigned char *iv = OPENSSL_malloc(16);
    if (key == NULL || iv == NULL) return 0;
    RAND_bytes(key, (int)length);
    RAND_bytes(iv, 16);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex mode=CBC key=secure-random iv=secure-random
}

int copied(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    unsigned char *key = malloc(17);
    strcpy((char *)key, "correct horse ba");
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal
}

// Who fills it is not known: neither zeros, nor the allocator's doing.
int unknown(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    unsigned char *key = calloc(1, 32);
    if (!derive(key, 32)) return 0;
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex mode=CTR key=?
}

int unfilled(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    unsigned char *key = calloc(1, 32);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex mode=CTR key=zero
}

// A name that is put together there.
int named(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    char *name = malloc(32);
    strcpy(name, "AES-256-");
    strcat(name, "OFB");
    const EVP_CIPHER *cipher = EVP_get_cipherbyname(name);
    return EVP_EncryptInit_ex(ctx, cipher, NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=OFB
}

// A record's members are its own.
struct session {
    const EVP_CIPHER *cipher;
    unsigned char *key;
};
int record(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    struct session *s = malloc(sizeof *s);
    if (s == NULL) return 0;
    s->cipher = EVP_aes_192_cbc();
    s->key = malloc(24);
    RAND_bytes(s->key, 24);
    return EVP_EncryptInit_ex(ctx, s->cipher, NULL, s->key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=192 key=secure-random
}
