/* The same names, and other things: bearssl mhash apr_md5 apr_sha1 */
static void br_md5_init(int *a) { *a = 1; }
static void br_des_ct_cbcenc_init(int *a, int b, int c) { *a = b; }
static int mhash_init(int a) { return a; }
static int mhash_hmac_init(int a, int b, int c, int d) { return a; }
static int apr_md5(int a, int b, int c) { return a; }
static int apr_sha1_base64(int a, int b, int c) { return a; }
void own(int *a)
{
    br_md5_init(a);                      /* expect-none: c.small.bearssl-digest */
    br_des_ct_cbcenc_init(a, 1, 8);      /* expect-none: c.small.bearssl-des */
    mhash_init(MHASH_MD5);               /* expect-none: c.small.mhash */
    mhash_hmac_init(MHASH_SHA256, 1, 2, 3); /* expect-none: c.small.mhash-hmac */
    apr_md5(1, 2, 3);                    /* expect-none: c.small.apr-md5 */
    apr_sha1_base64(1, 2, 3);            /* expect-none: c.small.apr-sha1 */
}
