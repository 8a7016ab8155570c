/* One that has it checked. */
#include <gnutls/gnutls.h>

int once(int fd, const char *server)
{
    gnutls_certificate_credentials_t trust;
    gnutls_session_t link;

    gnutls_certificate_allocate_credentials(&trust);
    gnutls_init(&link, GNUTLS_CLIENT);
    gnutls_credentials_set(link, GNUTLS_CRD_CERTIFICATE, trust);
    gnutls_session_set_verify_cert(link, server, 0);
    gnutls_transport_set_int(link, fd);
    return gnutls_handshake(link); // expect-none: c.gnutls.handshake; no-finding: VT-0701
}
