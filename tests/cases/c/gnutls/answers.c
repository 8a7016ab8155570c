/* A function that asks nobody, and one that asks the library. */
#include <gnutls/gnutls.h>

static int asks_nobody(gnutls_session_t s)
{
    return 0;
}
static int asks(gnutls_session_t s)
{
    unsigned status;
    if (gnutls_certificate_verify_peers3(s, "host.example", &status) < 0 || status != 0)
        return GNUTLS_E_CERTIFICATE_ERROR;
    return 0;
}
static int asks_in_vain(gnutls_session_t s)
{
    unsigned status;
    if (gnutls_certificate_verify_peers3(s, "host.example", &status) < 0)
        return GNUTLS_E_CERTIFICATE_ERROR;
    return 0;
}
void set(gnutls_certificate_credentials_t c, gnutls_session_t s)
{
    gnutls_certificate_set_verify_function(c, asks_nobody); /* expect: c.gnutls.set-verify-function certificate_check=disabled */
    gnutls_certificate_set_verify_function(c, asks);        /* expect: c.gnutls.set-verify-function certificate_check=enabled */
    gnutls_certificate_set_verify_function(c, asks_in_vain); /* expect: c.gnutls.set-verify-function certificate_check=custom */
    gnutls_session_set_verify_cert(s, "host.example", GNUTLS_VERIFY_ALLOW_BROKEN); /* expect: c.gnutls.session-set-verify-cert certificate_check=custom */
    gnutls_session_set_verify_cert(s, "host.example", 0);                          /* expect: c.gnutls.session-set-verify-cert certificate_check=enabled */
    gnutls_priority_set_direct(s, "NORMAL:+ARCFOUR-128", NULL);                    /* expect: c.gnutls.priority suite=ARCFOUR-128 cipher=RC4 */
}
