#if defined(WITH_SMALL)
#include "mbedtls/des.h"

static int one_block(const unsigned char *in, unsigned char *out, const unsigned char *seven)
{
    mbedtls_des_context context;

    mbedtls_des_init(&context);
    mbedtls_des_setkey_enc(&context, seven);
    return mbedtls_des_crypt_ecb(&context, in, out) == 0;  // expect: c.mbedtls.des-crypt-ecb key=literal-array condition=defined(WITH_SMALL)
}
#elif defined(WITH_MAC)
#include <CommonCrypto/CommonCryptor.h>

static int one_block(const unsigned char *in, unsigned char *out, const unsigned char *seven)
{
    size_t count = 0;

    // expect: c.apple.cccrypt-ecb algorithm=DES function=encrypt key=literal-array
    return CCCrypt(kCCEncrypt, kCCAlgorithmDES, kCCOptionECBMode, seven, kCCKeySizeDES, NULL, in, 8, out, 8, &count) == 0;
}
#elif defined(WITH_NOTHING)
static int one_block(const unsigned char *in, unsigned char *out, const unsigned char *seven)
{
    return elsewhere(in, out, seven);
}
#endif

/* Called by the name alone: in each build another one is meant. */
int greeting(unsigned char *out)
{
    static const unsigned char fixed[8] = {0x4b, 0x47, 0x53, 0x21, 0x40, 0x23, 0x24, 0x25};

    return one_block(fixed, out, fixed);
}
