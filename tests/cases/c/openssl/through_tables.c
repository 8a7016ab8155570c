#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

struct cipher_row {
    const char *name;
    const EVP_CIPHER *(*get)(void);
};
static const struct cipher_row rows[] = {
    {"aes-128-ecb", EVP_aes_128_ecb},
    {"aes-256-cbc", EVP_aes_256_cbc},
    {NULL, NULL},
};

// A pointer that is counted through a table stands at some row.
static const struct cipher_row *find(const char *name) {
    for (const struct cipher_row *row = rows; row->name; row++)
        if (strcmp(row->name, name) == 0) return row;
    return NULL;
}
int found(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    const struct cipher_row *row = find("aes-256-cbc");
    if (!row) return 0;
    return EVP_EncryptInit_ex(ctx, row->get(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=256 mode=CBC
}
int first(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    const struct cipher_row *row = rows;
    return EVP_EncryptInit_ex(ctx, row->get(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=ECB
}

// A key that is read from digits byte by byte.
static void from_hex(const char *hex, unsigned char *out, size_t n) {
    for (size_t i = 0; i < n; i++) {
        unsigned value;
        sscanf(hex + 2 * i, "%2x", &value);
        out[i] = (unsigned char)value;
    }
}
int digits(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
    unsigned char key[16];
    from_hex("000102030405060708090a0b0c0d0e0f", key, 16);
    return EVP_DecryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal-array
}

// What stands behind a colon, and how long an array is that a text fills.
int parts(EVP_CIPHER_CTX *ctx, unsigned char *out) {
    static const char option[] = "cipher:AES-128-CTR";
    static const char salt[] = "pepper";
    const EVP_CIPHER *cipher = EVP_get_cipherbyname(strchr(option, ':') + 1);
    PKCS5_PBKDF2_HMAC("pw", 2, (const unsigned char *)salt, sizeof(salt) - 1, 10, EVP_sha256(), 16, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal salt_bits=48
    return EVP_EncryptInit_ex(ctx, cipher, NULL, out, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=CTR
}
