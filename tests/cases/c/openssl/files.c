/* Certificates, messages, and keys in files. */
#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

int certificates(X509 *cert, X509_REQ *request, EVP_PKEY *theirs, EVP_MD_CTX *md)
{
    EVP_PKEY *key = EVP_RSA_gen(1024);

    X509_sign(cert, key, EVP_sha1());                            // expect: c.openssl.x509-sign algorithm=RSA key_bits=1024 digest=SHA-1 kind=certificate
    X509_REQ_sign(request, theirs, EVP_sha256());                // expect: c.openssl.x509-sign algorithm=? digest=SHA-256
    X509_sign_ctx(cert, md);                                     // expect: c.openssl.x509-sign-ctx function=sign
    X509_set_version(cert, 2);                                   // expect-none
    return X509_verify(cert, key);                               // expect: c.openssl.x509-verify algorithm=RSA function=verify
}

int messages(STACK_OF(X509) *to, X509 *signer, EVP_PKEY *key, BIO *in, CMS_ContentInfo *cms)
{
    PKCS7_encrypt(to, in, EVP_des_ede3_cbc(), 0);                // expect: c.openssl.cms-encrypt algorithm=3DES mode=CBC function=encrypt
    CMS_EncryptedData_encrypt(in, EVP_aes_128_cbc(), (const unsigned char *)"0123456789abcdef", 16, 0); // expect: c.openssl.cms-encrypteddata-encrypt algorithm=AES key=literal
    CMS_add1_signer(cms, signer, key, EVP_md5(), 0);             // expect: c.openssl.cms-add1-signer digest=MD5 function=sign
    CMS_sign(NULL, NULL, NULL, in, CMS_PARTIAL);                 // expect-none; expect-applied: c.openssl.cms-sign-nobody
    return CMS_sign(signer, key, NULL, in, 0) != NULL;           // expect: c.openssl.cms-sign algorithm=? function=sign
}

int containers(EVP_PKEY *key, X509 *cert, PKCS12 *p12, const char *pass)
{
    PKCS12_parse(p12, pass, &key, &cert, NULL);                  // expect: c.openssl.pkcs12-parse protocol=PKCS#12 password=?
    return PKCS12_create("changeit", "me", key, cert, NULL, 0, 0, 0, 0, 0) != NULL; // expect: c.openssl.pkcs12-create protocol=PKCS#12 password=literal iterations=2048
}

int private_keys(BIO *bio, EVP_PKEY *key, RSA *rsa, const char *pass)
{
    EVP_PKEY *read;

    PEM_write_bio_PrivateKey(bio, key, EVP_aes_256_cbc(), (unsigned char *)"pw", 2, NULL, NULL); // expect: c.openssl.pem-write-private-key material=private-key password=literal cipher=AES key_bits=256
    PEM_write_bio_RSAPrivateKey(bio, rsa, NULL, NULL, 0, NULL, NULL);       // expect: c.openssl.pem-write-private-key-of-data algorithm=RSA password=absent
    PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_des_ede3_cbc(), pass, 8, NULL, NULL); // expect: c.openssl.pem-write-private-key cipher=3DES password=?
    PEM_write_PrivateKey(stdout, key, EVP_aes_128_cbc(), NULL, 0, NULL, "pw"); // expect: c.openssl.pem-write-private-key-data password=literal cipher=AES
    PEM_write_bio_ECPrivateKey(bio, NULL, EVP_des_cbc(), (unsigned char *)pass, 8, NULL, NULL); // expect: c.openssl.pem-write-private-key-of algorithm=EC cipher=DES password=?
    PEM_read_bio_DSAPrivateKey(bio, NULL, NULL, "pw");                      // expect: c.openssl.pem-read-private-key-of algorithm=DSA password=literal
    PEM_write_bio_PUBKEY(bio, key);                                         // expect-none
    read = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);                  // expect: c.openssl.pem-read-private-key private_key=? password=absent
    return read != NULL;
}

int decoded(const unsigned char **der, long n, BIO *bio)
{
    EVP_PKEY *first = d2i_PrivateKey(EVP_PKEY_EC, NULL, der, n);  // expect: c.openssl.d2i-private-key algorithm=EC material=private-key
    EVP_PKEY *second = d2i_AutoPrivateKey(NULL, der, n);          // expect: c.openssl.d2i-private-key-auto material=private-key
    RSA *third = d2i_RSAPrivateKey_bio(bio, NULL);                // expect: c.openssl.d2i-private-key-of algorithm=RSA material=private-key

    return first && second && third && d2i_PUBKEY(NULL, der, n);  // expect-none
}

int fingerprints(X509 *cert, X509 *issuer, EVP_PKEY *key, OCSP_BASICRESP *response, unsigned char *out, unsigned int *len)
{
    X509_digest(cert, EVP_sha1(), out, len);                      // expect: c.openssl.x509-digest algorithm=SHA-1 function=digest
    OCSP_basic_sign(response, cert, key, EVP_sha256(), NULL, 0);  // expect: c.openssl.ocsp-sign digest=SHA-256 algorithm=?
    return OCSP_cert_to_id(NULL, cert, issuer) != NULL;           // expect: c.openssl.ocsp-cert-to-id algorithm=SHA-1
}

void filters(BIO *cipher, BIO *digest, const unsigned char *key)
{
    static const unsigned char iv[8] = { 0 };

    BIO_set_cipher(cipher, EVP_bf_cbc(), key, iv, 1);             // expect: c.openssl.bio-set-cipher algorithm=Blowfish mode=CBC iv=zero function=encrypt
    BIO_set_md(digest, EVP_md5());                                // expect: c.openssl.bio-set-md algorithm=MD5
}
