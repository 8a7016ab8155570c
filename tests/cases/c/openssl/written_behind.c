// A variable whose address is given away is what was written there: nobody here knows what.
#include <openssl/ec.h>
#include <openssl/evp.h>

int was_not_known(void) {
    int curve = other();
    look(&curve);
    EC_KEY_new_by_curve_name(curve);  // expect: c.openssl.ec-key-new-by-curve-name curve=?
    return 1;
}

int may_be_replaced(EVP_CIPHER_CTX *ctx, unsigned char *key) {
    const EVP_CIPHER *cipher = EVP_aes_128_cbc();
    if (look(ctx, &cipher) <= 0)
        return 0;
    // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=CBC
    // expect: c.openssl.evp-encrypt-init-ex algorithm=?
    return EVP_EncryptInit_ex(ctx, cipher, NULL, key, NULL);
}

// The look-alike: not its address, but what it is.
int is_only_asked(EVP_CIPHER_CTX *ctx, unsigned char *key) {
    const EVP_CIPHER *cipher = EVP_aes_256_cbc();
    if (look(ctx, cipher) <= 0)
        return 0;
    // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=256
    // expect-none: c.openssl.evp-encrypt-init-ex algorithm=?
    return EVP_EncryptInit_ex(ctx, cipher, NULL, key, NULL);
}
