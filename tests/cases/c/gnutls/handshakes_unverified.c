/* A client that never asks whose certificate it was. */
#include <gnutls/gnutls.h>

int once(int fd)
{
    gnutls_certificate_credentials_t trust;
    gnutls_session_t link;
    int done;

    gnutls_certificate_allocate_credentials(&trust);
    gnutls_init(&link, GNUTLS_CLIENT);
    gnutls_credentials_set(link, GNUTLS_CRD_CERTIFICATE, trust);
    gnutls_transport_set_int(link, fd);
    done = gnutls_handshake(link); // expect: c.gnutls.handshake certificate_check=disabled; finding: VT-0701
    gnutls_deinit(link);
    return done;
}
