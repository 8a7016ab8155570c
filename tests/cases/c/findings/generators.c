// A DRBG begins with a key of zeros; a self-test has keys of its own.
#include <openssl/evp.h>

static const unsigned char zeros[32] = {0};

int ctr_drbg_start(EVP_CIPHER_CTX *ctx)
{
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, zeros, NULL);  // finding: VT-0304 severity=low; finding: VT-0111 severity=low
}

static int cipher_self_test(EVP_CIPHER_CTX *ctx)
{
    static const unsigned char key[] = "0123456789abcdef";
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_ctr(), NULL, key, NULL);  // finding: VT-0301 severity=low; finding: VT-0111 severity=info
}

// Look-alike: it stands in no DRBG.
int start_drawing(EVP_CIPHER_CTX *ctx)
{
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, zeros, NULL);  // finding: VT-0301 severity=high; finding: VT-0111 severity=low
}

int selftest(EVP_CIPHER_CTX *ctx)
{
    return cipher_self_test(ctx);
}
