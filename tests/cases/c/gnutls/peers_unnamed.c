/* The chain is checked, the name is left to whoever calls. */
#include <gnutls/gnutls.h>

int sound(gnutls_session_t session)
{
    unsigned status = 0;

    if (gnutls_certificate_verify_peers2(session, &status) < 0) // expect: c.gnutls.verify-peers2 certificate_check=enabled hostname_check=custom; finding: VT-0703
        return 0;
    return status == 0;
}
