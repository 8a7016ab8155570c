#include <openssl/evp.h>
#include <string.h>
#include <strings.h>

// An enum's constants are numbers, wherever it stands.
enum { MODE_CBC, MODE_ECB };
static const EVP_CIPHER *by_mode(int mode) {
    switch (mode) {
    case MODE_CBC: return EVP_aes_128_cbc();
    case MODE_ECB: return EVP_aes_128_ecb();
    default: return NULL;
    }
}
int constant(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    return EVP_EncryptInit_ex(ctx, by_mode(MODE_ECB), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex mode=ECB
}
int constant_other(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    enum { SMALL = 1, LARGE } size = LARGE;
    const EVP_CIPHER *cipher = EVP_aes_128_ctr();
    if (size == LARGE) cipher = EVP_aes_256_ctr();
    return EVP_EncryptInit_ex(ctx, cipher, NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex key_bits=256
}

// Two texts that are known are equal or not.
static const EVP_MD *by_name(const char *name) {
    if (strcmp(name, "md5") == 0) return EVP_md5();
    if (!strcmp(name, "sha1")) return EVP_sha1();
    if (strncasecmp(name, "SHA2-512", 5) == 0) return EVP_sha512();
    return NULL;
}
void named(EVP_MD_CTX *ctx) {
    EVP_DigestInit_ex(ctx, by_name("sha1"), NULL);  // expect: c.openssl.evp-digest-init algorithm=SHA-1
    EVP_DigestInit_ex(ctx, by_name("sha2-512"), NULL);  // expect: c.openssl.evp-digest-init algorithm=SHA-512
}
