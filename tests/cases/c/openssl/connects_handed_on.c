/* Whom the connection is handed to may look at the name. */
#include <openssl/ssl.h>

int check_peer(SSL *tls, const char *server);

int fetch(int fd, const char *server)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(ctx);

    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL_set_fd(tls, fd);
    return SSL_connect(tls) == 1 && check_peer(tls, server); // expect-none: c.openssl.ssl-connect; no-finding: VT-0702
}
