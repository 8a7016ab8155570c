/* The name is checked beside it. */
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

int sound(gnutls_session_t session, gnutls_x509_crt_t leaf, const char *server)
{
    unsigned status = 0;

    if (gnutls_certificate_verify_peers2(session, &status) < 0) // expect: c.gnutls.verify-peers2 certificate_check=enabled; no-finding: VT-0703
        return 0;
    return status == 0 && gnutls_x509_crt_check_hostname(leaf, server);
}

int typed(gnutls_session_t session, gnutls_typed_vdata_st *what)
{
    unsigned status = 0;

    return gnutls_certificate_verify_peers(session, what, 1, &status) == 0 && status == 0; // expect: c.gnutls.verify-peers2 certificate_check=enabled
}
