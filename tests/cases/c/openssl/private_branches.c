#include <openssl/evp.h>

/* Only this file calls it, and only so. */
static const EVP_MD *digest_of(int old)
{
    if (old)
        return EVP_md5();
    return EVP_sha256();
}

void save(EVP_MD_CTX *c)
{
    EVP_DigestInit_ex(c, digest_of(0), NULL); // expect: c.openssl.evp-digest-init algorithm=SHA-256
}

static void legacy(int old, const unsigned char *d, size_t n, unsigned char *out)
{
    if (old)
        MD5(d, n, out);
    else
        SHA256(d, n, out); // expect: c.openssl.digest algorithm=SHA-256
}

void load(const unsigned char *d, size_t n, unsigned char *out)
{
    legacy(0, d, n, out);
}

/* Others call it as well. */
void digest(int old, const unsigned char *d, size_t n, unsigned char *out)
{
    if (old)
        SHA1(d, n, out); // expect: c.openssl.digest algorithm=SHA-1
}

void both(const unsigned char *d, size_t n, unsigned char *out)
{
    digest(0, d, n, out);
}

/* A table hands it on. */
static void handed(int old, const unsigned char *d, size_t n, unsigned char *out)
{
    if (old)
        SHA1(d, n, out); // expect: c.openssl.digest algorithm=SHA-1
}

struct ops {
    void (*run)(int, const unsigned char *, size_t, unsigned char *);
};
const struct ops ours = {handed};

void each(const unsigned char *d, size_t n, unsigned char *out)
{
    handed(0, d, n, out);
}
