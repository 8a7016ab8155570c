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
    // expect: c.openssl.evp-encrypt-init-ex key=secure-random
    // expect: c.openssl.evp-encrypt-init-keep
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}
