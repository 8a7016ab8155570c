// A private key comes from where the BIO reads: a file, or memory that may hold a key written in the source.
#include <openssl/pem.h>

EVP_PKEY *from_file(const char *path) {
    BIO *bio = BIO_new_file(path, "r");  // expect-applied: c.openssl.bio-new-file
    return PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=file
}

EVP_PKEY *from_named_file(const char *path) {
    BIO *bio = BIO_new(BIO_s_file());
    if (BIO_read_filename(bio, path) <= 0)  // expect-applied: c.openssl.bio-read-filename
        return NULL;
    return PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=file
}

EVP_PKEY *from_stream(FILE *stream) {
    PEM_read_RSAPrivateKey(stream, NULL, NULL, NULL);         // expect: c.openssl.pem-read-private-key-of-file algorithm=RSA private_key=file
    return PEM_read_PrivateKey(stream, NULL, NULL, NULL);     // expect: c.openssl.pem-read-private-key-file private_key=file
}

EVP_PKEY *from_memory(const void *blob, int size) {
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_write(bio, blob, size);
    return PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=?
}

static const char kept[] = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\n-----END PRIVATE KEY-----\n";

EVP_PKEY *from_source(void) {
    BIO *bio = BIO_new_mem_buf(kept, -1);
    return PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=literal private_key_bits=absent-property
}

EVP_PKEY *from_file_or_nothing(const char *path) {
    BIO *bio = NULL;
    if (look(path)) bio = BIO_new_file(path, "r");
    // expect: c.openssl.pem-read-private-key private_key=file
    // expect-none: c.openssl.pem-read-private-key private_key=absent
    return PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect-applied: c.openssl.pem-read-no-private-key
}

EVP_PKEY *from_file_that_is_there(const char *path) {
    BIO *bio = NULL;
    EVP_PKEY *key = NULL;
    if (look(path) && (bio = BIO_new_file(path, "r")) != NULL && look(bio)) {
        // expect: c.openssl.pem-read-private-key private_key=file
        // expect-none: c.openssl.pem-read-private-key private_key=absent
        key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
    }
    return key;
}
