/* Checking what others signed, and what CMS, PKCS#7 and time stamps do besides. */
#include <openssl/cms.h>
#include <openssl/ocsp.h>
#include <openssl/pkcs7.h>
#include <openssl/srp.h>
#include <openssl/ts.h>
#include <openssl/x509_vfy.h>

int answers(OCSP_BASICRESP *answer, OCSP_REQUEST *request, STACK_OF(X509) *certs, X509_STORE *store)
{
    if (OCSP_basic_verify(answer, certs, store, 0) <= 0)         // expect: c.openssl.ocsp-verify certificate_check=enabled
        return 0;
    OCSP_basic_verify(answer, certs, store, OCSP_NOVERIFY);      // expect: c.openssl.ocsp-verify certificate_check=disabled
    return OCSP_request_verify(request, certs, store, OCSP_TRUSTOTHER); // expect: c.openssl.ocsp-verify certificate_check=enabled
}

// Either of two: both are said. Flags that hold at once: the check is off.
int as_told(OCSP_BASICRESP *answer, STACK_OF(X509) *certs, X509_STORE *store, int check)
{
    int flags = check ? OCSP_TRUSTOTHER : OCSP_NOVERIFY;
    // expect: c.openssl.ocsp-verify certificate_check=enabled
    int good = OCSP_basic_verify(answer, certs, store, flags);   // expect: c.openssl.ocsp-verify certificate_check=disabled
    return good && OCSP_basic_verify(answer, certs, store, OCSP_NOCHAIN | OCSP_NOVERIFY); // expect: c.openssl.ocsp-verify certificate_check=disabled
}

int messages(CMS_ContentInfo *cms, PKCS7 *p7, STACK_OF(X509) *certs, X509_STORE *store, BIO *in, BIO *out)
{
    CMS_verify(cms, certs, store, in, out, CMS_BINARY);          // expect: c.openssl.cms-verify certificate_check=enabled
    CMS_verify(cms, certs, store, in, out, CMS_NO_SIGNER_CERT_VERIFY); // expect: c.openssl.cms-verify certificate_check=disabled
    PKCS7_verify(p7, certs, store, in, out, PKCS7_NOVERIFY);     // expect: c.openssl.cms-verify certificate_check=disabled
    CMS_verify_receipt(cms, cms, certs, store, 0);               // expect: c.openssl.cms-verify-receipt certificate_check=enabled
    return PKCS7_verify(p7, certs, store, in, out, 0);           // expect: c.openssl.cms-verify certificate_check=enabled
}

int times(TS_VERIFY_CTX *ctx, TS_RESP *response, PKCS7 *token, TS_RESP_CTX *tsa, EVP_PKEY *key)
{
    TS_RESP_CTX_set_signer_key(tsa, key);                        // expect: c.openssl.ts-signer-key algorithm=? function=sign
    TS_RESP_CTX_set_signer_digest(tsa, EVP_sha1());              // expect: c.openssl.ts-signer-digest algorithm=SHA-1
    TS_RESP_CTX_add_md(tsa, EVP_sha256());                       // expect: c.openssl.ts-signer-digest algorithm=SHA-256
    TS_RESP_verify_token(ctx, token);                            // expect: c.openssl.ts-verify certificate_check=enabled
    return TS_RESP_verify_response(ctx, response);               // expect: c.openssl.ts-verify
}

static int take_all(X509_STORE_CTX *ctx) { return 1; }

int chains(X509_STORE *store, X509_STORE_CTX *ctx, X509_VERIFY_PARAM *param)
{
    X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL); // expect: c.openssl.x509-check-revocation revocation_check=enabled
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_PARTIAL_CHAIN); // expect-none
    X509_STORE_CTX_set_verify(ctx, take_all);                    // expect: c.openssl.x509-store-ctx-set-verify certificate_check=disabled
    return X509_STORE_CTX_verify(ctx);                           // expect: c.openssl.x509-verify-cert certificate_check=enabled
}

int sealed(CMS_ContentInfo *cms, PKCS7 *p7, X509 *cert, EVP_PKEY *key, BIO *in, BIO *out)
{
    static const unsigned char secret[16] = "0123456789abcde";

    CMS_EnvelopedData_create(EVP_des_ede3_cbc());                // expect: c.openssl.cms-enveloped-create algorithm=3DES mode=CBC
    CMS_EncryptedData_set1_key(cms, EVP_aes_128_cbc(), secret, 16); // expect: c.openssl.cms-encrypteddata-set1-key algorithm=AES key=literal
    CMS_EncryptedData_decrypt(cms, secret, 16, in, out, 0);      // expect: c.openssl.cms-decrypt-set1-key key=literal
    CMS_decrypt_set1_key(cms, secret, 16, NULL, 0);              // expect: c.openssl.cms-decrypt-set1-key key=literal
    CMS_decrypt_set1_password(cms, (unsigned char *)"hunter2", 7); // expect: c.openssl.cms-decrypt-set1-password password=literal
    CMS_add0_recipient_password(cms, 0, -1, -1, (unsigned char *)"hunter2", 7, NULL); // expect: c.openssl.cms-add0-recipient-password algorithm=PBKDF2 iterations=2048 password=literal
    CMS_digest_create(in, EVP_md5(), 0);                         // expect: c.openssl.cms-digest-create algorithm=MD5
    PKCS7_set_cipher(p7, EVP_rc2_40_cbc());                      // expect: c.openssl.pkcs7-set-cipher algorithm=RC2 key_bits=40
    PKCS7_set_digest(p7, EVP_sha512());                          // expect: c.openssl.pkcs7-set-digest algorithm=SHA-512
    PKCS7_add_signature(p7, cert, key, EVP_sha1());              // expect: c.openssl.pkcs7-add-signature digest=SHA-1 function=sign
    PKCS7_add_certificate(p7, cert);                             // expect-none
    CMS_decrypt(cms, NULL, NULL, NULL, out, 0);                  // expect-none; expect-applied: c.openssl.cms-decrypt-nokey
    return CMS_decrypt(cms, key, cert, NULL, out, 0);            // expect: c.openssl.cms-decrypt algorithm=? function=decrypt
}

int structures(const ASN1_ITEM *it, X509_ALGOR *algor, ASN1_BIT_STRING *sig, void *data, EVP_PKEY *key, unsigned char *md, unsigned int *n)
{
    ASN1_item_digest(it, EVP_sha1(), data, md, n);               // expect: c.openssl.asn1-digest algorithm=SHA-1
    ASN1_item_sign(it, algor, NULL, sig, data, key, EVP_sha256()); // expect: c.openssl.asn1-sign algorithm=? digest=SHA-256
    ASN1_item_i2d(data, &md, it);                                // expect-none
    return ASN1_item_verify(it, algor, sig, data, key);          // expect: c.openssl.asn1-verify algorithm=? function=verify
}

int receipts(CMS_SignerInfo *si, X509 *cert, STACK_OF(X509) *certs)
{
    return CMS_sign_receipt(si, cert, EVP_RSA_gen(2048), certs, 0) != NULL; // expect: c.openssl.cms-sign-receipt algorithm=RSA key_bits=2048
}

void passwords(SSL_CTX *ctx, BIGNUM **salt, BIGNUM **verifier, BIGNUM *n, BIGNUM *g)
{
    SSL_CTX_set_srp_password(ctx, "open sesame");                // expect: c.openssl.ssl-srp algorithm=SRP password=literal
    SRP_create_verifier_BN("me", "open sesame", salt, verifier, n, g); // expect: c.openssl.srp-verifier algorithm=SRP password=literal
}

/* our own function of that name, and a sentence */
static int verify(const char *cms) { return cms != 0; }

int others(void)
{
    return verify("CMS_verify(cms, certs, store, in, out, 0)");  // expect-none
}

// A number that no row knows is no value; two that do not ask for the peer's certificate leave it open.
void by_numbers(SSL_CTX *ctx, int wanted) {
    int peer = 0, must = 0;
    if (wanted)
        peer = 1;
    if (wanted > 3)
        must = 2;
    SSL_CTX_set_verify(ctx, peer + must, NULL);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled; expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled
    SSL_CTX_set_verify(ctx, 2, NULL);            // expect: c.openssl.ssl-ctx-set-verify certificate_check=?
}
