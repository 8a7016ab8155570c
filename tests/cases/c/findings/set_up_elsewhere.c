#include <mbedtls/gcm.h>

/* What the caller's structure or the file holds is set up somewhere else; what this call is given stands here. */
struct box {
    mbedtls_gcm_context gcm;
    unsigned char count[12];
};
static mbedtls_gcm_context shared;

int seal(struct box *box, size_t size, const unsigned char *from, unsigned char *to, unsigned char *tag)
{
    return mbedtls_gcm_crypt_and_tag(&box->gcm, MBEDTLS_GCM_ENCRYPT, size, (const unsigned char *)"always alike", 12, NULL, 0, from, to, 16, tag);  // expect: c.mbedtls.gcm-crypt-and-tag nonce=literal function=encrypt; finding: VT-0311
}

int seal_shared(size_t size, const unsigned char *from, unsigned char *to, unsigned char *tag)
{
    static const unsigned char count[12] = { 9, 8, 7, 6, 5, 4, 3, 2, 1, 9, 8, 7 };

    return mbedtls_gcm_crypt_and_tag(&shared, MBEDTLS_GCM_ENCRYPT, size, count, 12, NULL, 0, from, to, 16, tag);  // expect: c.mbedtls.gcm-crypt-and-tag nonce=literal-array function=encrypt; finding: VT-0311
}

int seal_counted(struct box *box, size_t size, const unsigned char *from, unsigned char *to, unsigned char *tag)
{
    return mbedtls_gcm_crypt_and_tag(&box->gcm, MBEDTLS_GCM_ENCRYPT, size, box->count, 12, NULL, 0, from, to, 16, tag);  // expect-none
}

/* One of its own that nobody sets up is no cipher. */
int seal_nothing(size_t size, const unsigned char *from, unsigned char *to, unsigned char *tag)
{
    struct box box;

    return mbedtls_gcm_crypt_and_tag(&box.gcm, MBEDTLS_GCM_ENCRYPT, size, (const unsigned char *)"always alike", 12, NULL, 0, from, to, 16, tag);  // expect-none
}
