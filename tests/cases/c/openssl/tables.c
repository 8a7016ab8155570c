/* Methods that are named without a call: tables and pointers. */
#include <openssl/evp.h>
#include <openssl/ssl.h>

struct cipher {
    const char *name;
    int key_size;
    const EVP_CIPHER *(*method)(void);
};

static const struct cipher ciphers[] = {
    { "old", 24, EVP_des_ede3_cbc },      // expect: c.openssl.evp-cipher-mode algorithm=3DES key_bits=168 mode=CBC
    { "new", 32, EVP_aes_256_gcm },       // expect: c.openssl.evp-cipher-sized algorithm=AES key_bits=256 mode=GCM
    { "fast", 32, EVP_chacha20_poly1305 }, // expect: c.openssl.evp-cipher-fixed algorithm=ChaCha20-Poly1305
    { "none", 0, EVP_enc_null },          // expect-none
    { "EVP_des_cbc", 8, NULL },           // expect-none
};

static const EVP_MD *(*digest)(void) = EVP_sha1;          // expect: c.openssl.evp-md algorithm=SHA-1
static const SSL_METHOD *(*method)(void) = TLSv1_method;  // expect: c.openssl.ssl-method protocol=TLS version=1.0

int use(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL); // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=ECB
}
