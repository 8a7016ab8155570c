// Flags that options add one by one: with and without the one that matters.
#include <openssl/cms.h>
#include <openssl/pkcs7.h>

int by_options(PKCS7 *p7, BIO *out, char **options) {
    int flags = PKCS7_DETACHED;
    int option;

    while ((option = next_option(&options)) != 0) {
        switch (option) {
        case 't': flags |= PKCS7_TEXT; break;
        case 'n': flags |= PKCS7_NOVERIFY; break;
        case 'd': flags &= ~PKCS7_DETACHED; break;
        }
    }
    // expect: c.openssl.cms-verify certificate_check=disabled
    // expect: c.openssl.cms-verify certificate_check=enabled
    return PKCS7_verify(p7, NULL, NULL, NULL, out, flags);
}

int perhaps(CMS_ContentInfo *cms, BIO *out, int trusted) {
    unsigned int flags = 0;

    if (trusted)
        flags |= CMS_NO_SIGNER_CERT_VERIFY;
    // expect: c.openssl.cms-verify certificate_check=disabled
    // expect: c.openssl.cms-verify certificate_check=enabled
    return CMS_verify(cms, NULL, NULL, NULL, out, flags | CMS_BINARY);
}

int taken_away(CMS_ContentInfo *cms, BIO *out) {
    unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;

    flags &= ~CMS_NO_SIGNER_CERT_VERIFY;
    return CMS_verify(cms, NULL, NULL, NULL, out, flags);  // expect: c.openssl.cms-verify certificate_check=enabled
}

int both_at_once(CMS_ContentInfo *cms, BIO *out, unsigned int flags) {
    return CMS_verify(cms, NULL, NULL, NULL, out, flags | CMS_NO_SIGNER_CERT_VERIFY);  // expect: c.openssl.cms-verify certificate_check=disabled
}
