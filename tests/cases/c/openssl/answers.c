/* What a verification callback makes of what the library found. */
#include <openssl/ssl.h>

static int wipes(int ok, X509_STORE_CTX *store)
{
    if (!ok) {
        X509_STORE_CTX_set_error(store, X509_V_OK);
        ok = 1;
    }
    return ok;
}
static int passes(int ok, X509_STORE_CTX *store)
{
    if (ok == 0)
        return 1;
    return ok;
}
static int passes_some(int ok, X509_STORE_CTX *store)
{
    int error = X509_STORE_CTX_get_error(store);
    if (!ok) {
        if (error == X509_V_ERR_CERT_HAS_EXPIRED)
            ok = 1;
    }
    return ok;
}
static int passes_early(int ok, X509_STORE_CTX *store)
{
    if (X509_STORE_CTX_get_error(store) == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT)
        return 1;
    return ok;
}
static int tells(int ok, X509_STORE_CTX *store)
{
    if (!ok)
        ERR_print_errors_fp(stderr);
    return ok;
}
static int tells_yes(int ok, X509_STORE_CTX *store)
{
    if (ok)
        return 1;
    ERR_print_errors_fp(stderr);
    return 0;
}
static int refuses(int ok, X509_STORE_CTX *store)
{
    if (!ok)
        return 0;
    return ok;
}

void set(SSL_CTX *ctx)
{
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, wipes);        // expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; finding: VT-0701
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, passes);       // expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; finding: VT-0701
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, passes_some);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=custom; finding: VT-0703
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, passes_early); // expect: c.openssl.ssl-ctx-set-verify certificate_check=custom; finding: VT-0703
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, tells);        // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, tells_yes);    // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, refuses);      // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
}

void signed_with_a_text(EVP_MD_CTX *m, const unsigned char *given, size_t n)
{
    EVP_PKEY *fixed = EVP_PKEY_new_mac_key(EVP_PKEY_HMAC, NULL, (const unsigned char *)"orange-marmalade", 16); // finding: VT-0301
    EVP_PKEY *own = EVP_PKEY_new_mac_key(EVP_PKEY_HMAC, NULL, given, (int)n);
    EVP_DigestSignInit(m, NULL, EVP_sha256(), NULL, fixed); // expect: c.openssl.evp-digest-sign-init algorithm=HMAC key=literal
    EVP_DigestSignInit(m, NULL, EVP_sha256(), NULL, own);   // expect: c.openssl.evp-digest-sign-init algorithm=HMAC key=?
}
