/* Digests and MACs. */
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/cmac.h>
#include <openssl/md5.h>
#include <openssl/sha.h>

static int RIPEMD160(const unsigned char *d, unsigned long n, unsigned char *out)
{
    return d == out && n == 0;
}

int one_shots(const unsigned char *d, unsigned long n, unsigned char *out, unsigned int *size)
{
    MD5(d, n, out);                                            // expect: c.openssl.digest algorithm=MD5 function=digest
    SHA512(d, n, out);                                         // expect: c.openssl.digest algorithm=SHA-512
    RIPEMD160(d, n, out);                                      // expect-none
    MD5(d);                                                    // expect-none
    EVP_Digest(d, n, out, size, EVP_sha3_256(), NULL);         // expect: c.openssl.evp-digest algorithm=SHA3-256
    return EVP_Q_digest(NULL, "SM3", NULL, d, n, out, NULL);   // expect: c.openssl.evp-q-digest algorithm=SM3
}

int contexts(const char *name)
{
    SHA_CTX sha;
    MD4_CTX md4;
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    EVP_MD *fetched = EVP_MD_fetch(NULL, "SHA2-384", NULL);

    SHA1_Init(&sha);                                           // expect: c.openssl.digest-init algorithm=SHA-1
    MD4_Init(&md4);                                            // expect: c.openssl.digest-init algorithm=MD4
    EVP_DigestInit_ex(ctx, EVP_blake2b512(), NULL);            // expect: c.openssl.evp-digest-init algorithm=BLAKE2b-512
    EVP_DigestInit(ctx, EVP_md5());                            // expect: c.openssl.evp-digest-init algorithm=MD5
    EVP_DigestInit_ex2(ctx, fetched, NULL);                    // expect: c.openssl.evp-digest-init algorithm=SHA-384
    return EVP_DigestInit_ex(ctx, EVP_get_digestbyname(name), NULL); // expect: c.openssl.evp-digest-init algorithm=?
}

const EVP_MD *named(int which)
{
    if (which == 1)
        return EVP_whirlpool();                                // expect: c.openssl.evp-md algorithm=Whirlpool
    if (which == 2)
        return EVP_get_digestbyname("md4");                    // expect: c.openssl.evp-get-digestbyname algorithm=MD4
    if (which == 3)
        return EVP_get_digestbynid(NID_sha224);                // expect: c.openssl.evp-get-digestbynid algorithm=SHA-224
    return EVP_MD_fetch(NULL, "SHAKE256", NULL);               // expect: c.openssl.evp-md-fetch algorithm=SHAKE256
}

int macs(const unsigned char *d, int n, unsigned char *out, CMAC_CTX *cmac)
{
    static const unsigned char key[] = "sixteen byte key";
    unsigned int len;
    HMAC_CTX *ctx = HMAC_CTX_new();
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "KMAC-128", NULL);
    EVP_MAC_CTX *mc = EVP_MAC_CTX_new(mac);                    // expect: c.openssl.evp-mac-ctx-new algorithm=KMAC128 key=literal

    EVP_MAC_init(mc, key, sizeof(key), NULL);  // expect-applied: c.openssl.evp-mac-init
    HMAC(EVP_sha1(), key, 16, d, n, out, &len);                // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1 key=literal
    HMAC_Init_ex(ctx, d, n, EVP_sha256(), NULL);               // expect: c.openssl.hmac-init algorithm=HMAC digest=SHA-256 key=?
    CMAC_Init(cmac, key, 16, EVP_aes_128_cbc(), NULL);         // expect: c.openssl.cmac-init algorithm=CMAC cipher=AES key_bits=128
    HMAC(d, n);                                                // expect-none
    return EVP_Q_mac(NULL, "HMAC", NULL, "SHA256", NULL, key, 16, d, n, out, 32, NULL) != NULL; // expect: c.openssl.evp-q-mac algorithm=HMAC digest=SHA-256
}

EVP_MAC *only_fetched(void)
{
    return EVP_MAC_fetch(NULL, "Poly1305", NULL);              // expect: c.openssl.evp-mac-fetch algorithm=Poly1305
}

EVP_MD *by_macro(int which)
{
    if (which == 1)
        return EVP_MD_fetch(NULL, OSSL_DIGEST_NAME_SHA2_512_256, NULL); // expect: c.openssl.evp-md-fetch algorithm=SHA-512/256
    if (which == 2)
        return EVP_MD_fetch(NULL, OBJ_nid2sn(NID_md5), NULL);  // expect: c.openssl.evp-md-fetch algorithm=MD5
    return EVP_MD_fetch(NULL, SN_sha1, NULL);                  // expect: c.openssl.evp-md-fetch algorithm=SHA-1
}
