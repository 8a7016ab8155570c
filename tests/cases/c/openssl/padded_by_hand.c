// RSA without padding over a block that was padded, or is checked, by hand.
#include <openssl/rsa.h>

struct state { unsigned char *block; };

int encrypt(RSA *key, const unsigned char *in, int n, unsigned char *out) {
    unsigned char block[256];

    if (!RSA_padding_add_PKCS1_OAEP_mgf1(block, 256, in, n, NULL, 0, EVP_sha256(), NULL))  // expect: c.openssl.rsa-padding-oaep-mgf1 padding=OAEP digest=SHA-256
        return -1;
    return RSA_public_encrypt(256, block, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP digest=SHA-256 function=encrypt
}

int encrypt_in_state(struct state *state, RSA *key, const unsigned char *in, int n, unsigned char *out) {
    if (!RSA_padding_add_PKCS1_OAEP(state->block, 256, in, n, NULL, 0))
        return -1;
    return RSA_public_encrypt(256, state->block, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP digest=SHA-1
}

int sign(RSA *key, const unsigned char *digest, unsigned char *out) {
    unsigned char *block = OPENSSL_malloc(256);

    RSA_padding_add_PKCS1_PSS(key, block, digest, EVP_sha256(), -1);
    return RSA_private_encrypt(256, block, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=PSS digest=SHA-256 function=sign
}

int old_style(RSA *key, const unsigned char *in, int n, unsigned char *out) {
    unsigned char block[256];

    RSA_padding_add_PKCS1_type_2(block, 256, in, n);  // expect: c.openssl.rsa-padding-pkcs1 padding=PKCS1v15 function=encrypt
    return RSA_public_encrypt(256, block, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=PKCS1v15
}

int decrypt(struct state *state, RSA *key, const unsigned char *in, int n, unsigned char *out) {
    int length = RSA_private_decrypt(n, in, state->block, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP digest=SHA-256 function=decrypt

    return RSA_padding_check_PKCS1_OAEP_mgf1(out, length, state->block, length, 256, NULL, 0, EVP_sha256(), NULL);
}

int verify(RSA *key, const unsigned char *digest, const unsigned char *signature) {
    unsigned char block[256];

    RSA_public_decrypt(256, signature, block, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=PSS function=verify
    return RSA_verify_PKCS1_PSS(key, digest, EVP_sha256(), block, -1);
}

int checked_alone(const unsigned char *block, unsigned char *out) {
    RSA_padding_check_PKCS1_OAEP(out, 256, block, 256, 256, NULL, 0);         // expect: c.openssl.rsa-check-oaep padding=OAEP digest=SHA-1
    RSA_padding_check_PKCS1_OAEP_mgf1(out, 256, out, 256, 256, NULL, 0, EVP_sha512(), NULL);  // expect: c.openssl.rsa-check-oaep-mgf1 digest=SHA-512
    return RSA_padding_check_PKCS1_type_1(out, 256, block + 1, 255, 256);     // expect: c.openssl.rsa-check-pkcs1 function=verify
}

int internal(OSSL_LIB_CTX *context, RSA *key, const unsigned char *in, int n, unsigned char *out) {
    unsigned char *block = OPENSSL_malloc(256);

    if (!ossl_rsa_padding_add_PKCS1_OAEP_mgf1_ex(context, block, 256, in, n, NULL, 0, EVP_sha384(), NULL))  // expect: c.openssl.rsa-padding-oaep-mgf1-ex padding=OAEP digest=SHA-384
        return -1;
    return RSA_public_encrypt(256, block, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP digest=SHA-384
}

int bare(RSA *key, const unsigned char *in, unsigned char *out) {
    return RSA_public_encrypt(256, in, out, key, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=NoPadding
}

// A premaster secret: the check is the library's own, for TLS.
int premaster(RSA *rsa, void *context, const unsigned char *in, int size, unsigned char *out) {
    unsigned char block[512];
    RSA_private_decrypt(size, in, block, rsa, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=PKCS1v15 function=decrypt
    return ossl_rsa_padding_check_PKCS1_type_2_TLS(context, out, 48, block, size, 0x303, 0);
}

int premaster_of_another(void *context, unsigned char *out, unsigned char *block, int size) {
    return ossl_rsa_padding_check_PKCS1_type_2_TLS(context, out, 48, block, size, 0x303, 0);  // expect: c.openssl.rsa-check-pkcs1-tls padding=PKCS1v15
}
