/* A server, which asks for no certificate. */
#include <openssl/ssl.h>

int serve(int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_method());
    SSL *tls = SSL_new(ctx);

    SSL_set_fd(tls, fd);
    SSL_set_accept_state(tls);
    return SSL_do_handshake(tls); // expect-none: c.openssl.ssl-do-handshake; no-finding: VT-0701
}
