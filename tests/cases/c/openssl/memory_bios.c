#include <openssl/bio.h>
#include <openssl/pem.h>

/* What a BIO in memory gives is what was written into it. */
EVP_PKEY *kept_key(void)
{
    BIO *room = BIO_new(BIO_s_mem());
    EVP_PKEY *key;

    if (room == NULL || BIO_puts(room, "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----\n") <= 0)
        return NULL;
    key = PEM_read_bio_PrivateKey(room, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=literal
    BIO_free(room);
    return key;
}

EVP_PKEY *handed_key(const unsigned char *text, int length)
{
    BIO *room = BIO_new(BIO_s_mem());
    EVP_PKEY *key = NULL;

    if (room != NULL && BIO_write(room, text, length) == length)
        key = PEM_read_bio_PrivateKey(room, NULL, NULL, "");  // expect: c.openssl.pem-read-private-key private_key=? password=literal
    BIO_free(room);
    return key;
}
