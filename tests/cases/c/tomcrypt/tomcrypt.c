/* Modes, digests and keys of LibTomCrypt. */
#include <tomcrypt.h>

int modes(const unsigned char *key, const unsigned char *iv, symmetric_ECB *e, symmetric_CBC *c, symmetric_CTR *t)
{
    int aes = find_cipher("aes"), old = find_cipher("blowfish");
    ecb_start(aes, key, 16, 0, e);      /* expect: c.tomcrypt.ecb-start algorithm=AES mode=ECB */
    cbc_start(old, iv, key, 16, 0, c);  /* expect: c.tomcrypt.iv-start algorithm=Blowfish mode=CBC */
    return ctr_start(find_cipher("3des"), iv, key, 24, 0, 0, t); /* expect: c.tomcrypt.iv-start algorithm=3DES mode=CTR */
}

int others(const unsigned char *in, unsigned long n, unsigned char *out, unsigned long *m, prng_state *p, rsa_key *k)
{
    int h = find_hash("sha256");
    hash_memory(find_hash("md5"), in, n, out, m);  /* expect: c.tomcrypt.hash-memory algorithm=MD5 function=digest */
    rsa_make_key(p, 0, 128, 65537, k);             /* expect: c.tomcrypt.rsa-make-key algorithm=RSA key_bits=1024 */
    rsa_make_key(p, 0, 384, 65537, k);             /* expect: c.tomcrypt.rsa-make-key key_bits=3072 */
    return pkcs_5_alg2(in, n, in, 16, 500, h, out, m); /* expect: c.tomcrypt.pkcs-5-alg2 algorithm=PBKDF2 iterations=500 digest=SHA-256 */
}

int alone(void)
{
    return find_cipher("des") /* expect: c.tomcrypt.find-cipher algorithm=DES */
           + find_hash("rmd160"); /* expect: c.tomcrypt.find-hash algorithm=RIPEMD-160 */
}
