/* What stands behind two pointers is what the variable is by then. */
#include <openssl/rsa.h>

static void make(RSA *rsa, BIGNUM *e, int **size)
{
    RSA_generate_key_ex(rsa, **size, e, NULL); // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

void run(RSA *rsa, BIGNUM *e)
{
    int bits = 4096;
    int *at = &bits;
    int **through = &at;

    bits = 1024;
    make(rsa, e, through);
}

void here(RSA *rsa, BIGNUM *e)
{
    int bits = 512;
    int *at = &bits;
    int **through = &at;

    bits = 3072;
    RSA_generate_key_ex(rsa, **through, e, NULL); // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
