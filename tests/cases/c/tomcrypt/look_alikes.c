/* The same names, and other things: find_cipher of the file's own. */
static int find_cipher(const char *a) { return 1; }
static int find_hash(const char *a) { return 1; }
int ecb_start(int a, const unsigned char *k, int n, int r, void *e);
int rsa_make_key(int bits, int e);
int pkcs_5_alg2(int a);
void own(const unsigned char *k, void *e)
{
    find_cipher("des");            /* expect-none: c.tomcrypt.find-cipher */
    find_hash("md5");              /* expect-none: c.tomcrypt.find-hash */
    ecb_start(3, k, 16, 0, e);     /* expect-none: c.tomcrypt.ecb-start */
    cbc_start(3, k, k, 16, 0, e);  /* expect-none: c.tomcrypt.iv-start */
    hash_memory(3, k, 16, e, e);   /* expect-none: c.tomcrypt.hash-memory */
    rsa_make_key(1024, 3);         /* expect-none: c.tomcrypt.rsa-make-key */
    pkcs_5_alg2(1);                /* expect-none: c.tomcrypt.pkcs-5-alg2 */
}
