// One question asked twice: the cipher goes with the password, and no cipher with none.
#include <openssl/pem.h>

int write_key(BIO *out, RSA *key, char *given) {
    int length = strlen(given);
    unsigned char *password = length > 0 ? (unsigned char *)given : NULL;
    const EVP_CIPHER *cipher = length > 0 ? EVP_aes_128_cbc() : NULL;

    // expect: c.openssl.pem-write-private-key-of cipher=AES password=?
    // expect: c.openssl.pem-write-private-key-of-data cipher=absent-property password=absent
    return PEM_write_bio_RSAPrivateKey(out, key, cipher, password, length, NULL, NULL);
}

// The other way round, and with a length that was changed in between.
int write_other_way(BIO *out, RSA *key, char *given, int length) {
    unsigned char *password = length != 0 ? (unsigned char *)given : NULL;
    const EVP_CIPHER *cipher = length == 0 ? NULL : EVP_aes_256_cbc();

    // expect: c.openssl.pem-write-private-key-of cipher=AES password=?
    // expect: c.openssl.pem-write-private-key-of-data cipher=absent-property password=absent
    return PEM_write_bio_RSAPrivateKey(out, key, cipher, password, length, NULL, NULL);
}

int changed(BIO *out, RSA *key, char *given, int length) {
    unsigned char *password = length > 0 ? (unsigned char *)given : NULL;
    const EVP_CIPHER *cipher;

    length = other_length();
    cipher = length > 0 ? EVP_aes_256_cbc() : NULL;
    // expect: c.openssl.pem-write-private-key-of-data cipher=AES password=absent
    return PEM_write_bio_RSAPrivateKey(out, key, cipher, password, length, NULL, NULL);
}
