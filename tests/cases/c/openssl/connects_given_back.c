/* So may whom it is given back to. */
#include <openssl/ssl.h>

SSL *dial(int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(ctx);

    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL_set_fd(tls, fd);
    if (SSL_connect(tls) != 1) // expect-none: c.openssl.ssl-connect; no-finding: VT-0702
        return NULL;
    return tls;
}
