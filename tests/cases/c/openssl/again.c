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
