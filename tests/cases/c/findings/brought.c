#include <gcrypt.h>
#include <mbedtls/gcm.h>
#include <stdlib.h>

/* Whoever calls brings the object: what it is given here that stands in the source is said all the same. */
gcry_error_t set_up(gcry_cipher_hd_t handle)
{
    return gcry_cipher_setkey(handle, "sixteen letters!", 16);  // expect: c.gcrypt.cipher-setkey key=literal key_bits=128; finding: VT-0301
}

gcry_error_t set_up_with(gcry_cipher_hd_t handle, const void *secret)
{
    return gcry_cipher_setkey(handle, secret, 16);  // expect-none
}

int seal(mbedtls_gcm_context *context, size_t size, const unsigned char *from, unsigned char *to, unsigned char *tag)
{
    unsigned char count[12] = { 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9 };

    return mbedtls_gcm_crypt_and_tag(context, MBEDTLS_GCM_ENCRYPT, size, count, 12, NULL, 0, from, to, 16, tag);  // expect: c.mbedtls.gcm-crypt-and-tag nonce=literal-array function=encrypt; finding: VT-0311
}

/* Of an object that is known it is said there. */
static gcry_error_t set_up_own(gcry_cipher_hd_t handle)
{
    return gcry_cipher_setkey(handle, "sixteen letters!", 16);  // finding: VT-0301
}

gcry_error_t both(void)
{
    gcry_cipher_hd_t handle;

    if (gcry_cipher_open(&handle, GCRY_CIPHER_AES128, GCRY_CIPHER_MODE_GCM, 0))  // expect: c.gcrypt.cipher-open algorithm=AES key=literal mode=GCM
        return 1;
    return set_up_own(handle);
}
