/* What a MAC of the same function covers, before it is deciphered or once it is enciphered. */
#include <CommonCrypto/CommonCryptor.h>
#include <CommonCrypto/CommonHMAC.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

int seal(const unsigned char *first, const unsigned char *second, const unsigned char *text, int size, unsigned char *out, unsigned char *tag, const unsigned char *iv)
{
    int made = 0, rest = 0;
    unsigned int length = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, first, iv); /* no-finding: VT-0111 */
    EVP_EncryptUpdate(ctx, out, &made, text, size);
    EVP_EncryptFinal_ex(ctx, out + made, &rest);
    HMAC(EVP_sha256(), second, 32, out, made + rest, tag, &length);
    return made + rest;
}

int open_sealed(const unsigned char *first, const unsigned char *second, const unsigned char *text, int size, unsigned char *out, const unsigned char *tag, const unsigned char *iv)
{
    int made = 0;
    unsigned int length = 0;
    unsigned char found[32];
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    HMAC(EVP_sha256(), second, 32, text, size, found, &length);
    if (CRYPTO_memcmp(found, tag, 32) != 0) return -1;
    EVP_DecryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, first, iv); /* no-finding: VT-0111 */
    EVP_DecryptUpdate(ctx, out, &made, text, size);
    return made;
}

int seal_at_once(const void *first, const void *second, const void *text, size_t size, unsigned char *out, size_t room, size_t *made, const void *iv, void *tag)
{
    int st = CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, first, 32, iv, text, size, out, room, made); /* no-finding: VT-0111 */
    CCHmac(kCCHmacAlgSHA256, second, 32, out, *made, tag);
    return st;
}

/* A MAC that makes the key, and one over something else. */
int made_by_one(const unsigned char *master, const unsigned char *text, int size, unsigned char *out, const unsigned char *iv)
{
    unsigned char derived[32];
    unsigned int length = 0;
    int made = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    HMAC(EVP_sha256(), master, 32, (const unsigned char *) "label", 5, derived, &length);
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, derived, iv); /* finding: VT-0111 */
    EVP_EncryptUpdate(ctx, out, &made, text, size);
    return made;
}

int over_another(const void *first, const void *text, size_t size, unsigned char *out, size_t room, size_t *made, const void *iv, const char *other)
{
    unsigned char tag[32];
    int st = CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, first, 32, iv, text, size, out, room, made); /* finding: VT-0111 */
    CCHmac(kCCHmacAlgSHA256, first, 32, other, 10, tag);
    return st;
}

void measure(int which, const void *first, const void *second, unsigned char *buffer, size_t *made, const void *iv)
{
    if (which == 1) {
        CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, first, 32, iv, buffer, 1024, buffer, 1024, made); /* finding: VT-0111 */
    }
    if (which == 2) {
        CCHmac(kCCHmacAlgSHA256, second, 32, buffer, 1024, buffer);
    }
}
