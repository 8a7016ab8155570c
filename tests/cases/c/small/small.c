/* Digests of BearSSL, mhash and APR. */
#include <apr_md5.h>
#include <apr_sha1.h>
#include <bearssl.h>
#include <mhash.h>

void digests(const void *p, unsigned n, void *out, unsigned char *d, const unsigned char *key)
{
    br_md5_context m;
    br_sha256_context s;
    br_des_ct_cbcenc_keys one;
    br_md5_init(&m);                        /* expect: c.small.bearssl-digest algorithm=MD5 function=digest */
    br_sha256_init(&s);                     /* expect: c.small.bearssl-digest algorithm=SHA-256 */
    br_des_ct_cbcenc_init(&one, key, 8);    /* expect: c.small.bearssl-des algorithm=DES mode=CBC */
    br_des_ct_cbcenc_init(&one, key, 24);   /* expect: c.small.bearssl-des algorithm=3DES */
    MHASH h = mhash_init(MHASH_MD5);        /* expect: c.small.mhash algorithm=MD5 */
    mhash_hmac_init(MHASH_SHA256, "literal", 7, 64); /* expect: c.small.mhash-hmac algorithm=HMAC digest=SHA-256 key=literal */
    apr_md5(d, p, n);                       /* expect: c.small.apr-md5 algorithm=MD5 */
    apr_sha1_base64((const char *)p, n, (char *)d); /* expect: c.small.apr-sha1 algorithm=SHA-1 */
}
