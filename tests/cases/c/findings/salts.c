// HKDF's first step takes a salt for the key of its MAC; where there is none it is zeros.
#include <gnutls/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

static const unsigned char zeros[32] = {0};

static int first_step(OSSL_LIB_CTX *lib, const unsigned char *salt, size_t salt_len, const unsigned char *secret,
                      size_t len, unsigned char *out)
{
    // expect: c.openssl.evp-q-mac algorithm=HMAC key=zero role=salted
    return EVP_Q_mac(lib, "HMAC", NULL, "SHA256", NULL, salt, salt_len, secret, len, out, 32, NULL) != NULL;  // no-finding: VT-0301
}

int derive(OSSL_LIB_CTX *lib, const unsigned char *secret, size_t len, unsigned char *out)
{
    return first_step(lib, zeros, sizeof(zeros), secret, len, out);
}

// The same zeros as a key are a key.
int sign(OSSL_LIB_CTX *lib, const unsigned char *text, size_t len, unsigned char *out)
{
    const unsigned char *key = zeros;
    // expect: c.openssl.evp-q-mac algorithm=HMAC key=zero role=absent-property
    return EVP_Q_mac(lib, "HMAC", NULL, "SHA256", NULL, key, 32, text, len, out, 32, NULL) != NULL;  // finding: VT-0301 severity=high
}

void steps(HMAC_CTX *ctx, EVP_MAC_CTX *mac, gnutls_hmac_hd_t handle, const unsigned char *secret, unsigned char *out)
{
    unsigned char salt[32] = {0}, key[32] = {0};

    HMAC_Init_ex(ctx, salt, 32, EVP_sha256(), NULL);  // expect: c.openssl.hmac-init key=zero role=salted; no-finding: VT-0301
    gnutls_hmac_fast(GNUTLS_MAC_SHA256, salt, 32, secret, 32, out);  // expect: c.gnutls.hmac-fast key=zero role=salted; no-finding: VT-0301
    gnutls_hmac_fast(GNUTLS_MAC_SHA256, key, 32, secret, 32, out);  // finding: VT-0301 severity=high
    gnutls_hmac_init(&handle, GNUTLS_MAC_SHA256, salt, 32);  // expect: c.gnutls.hmac-init key=zero role=salted; no-finding: VT-0301
}

// A MAC that a table offers to others keeps its salt.
static int extract_of_provider(void *ctx, unsigned char *out)
{
    unsigned char salt[32] = {0};

    // expect: c.openssl.evp-q-mac role=salted
    return EVP_Q_mac(ctx, "HMAC", NULL, "SHA256", NULL, salt, 32, out, 32, out, 32, NULL) != NULL;  // no-finding: VT-0301
}

const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_KDF_DERIVE, (void (*)(void))extract_of_provider},
    {0, NULL},
};
