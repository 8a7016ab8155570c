// A cipher that another function chooses is given, and not known.
#include <openssl/pem.h>

int choose(const char *name, EVP_CIPHER **chosen);

int keep(BIO *out, EVP_PKEY *key, const char *name)
{
    EVP_CIPHER *cipher = NULL;

    if (!choose(name, &cipher))
        return 0;
    return PEM_write_bio_PrivateKey(out, key, cipher, NULL, 0, NULL, NULL); /* expect: c.openssl.pem-write-private-key-data cipher=? */
}

int keep_open(BIO *out, EVP_PKEY *key)
{
    return PEM_write_bio_PrivateKey(out, key, NULL, NULL, 0, NULL, NULL); /* expect: c.openssl.pem-write-private-key-data certainty=resolved */
}
