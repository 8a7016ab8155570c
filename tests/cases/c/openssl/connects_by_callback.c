/* A function of another file is asked of each certificate. */
#include <openssl/ssl.h>

extern int look_at(int ok, X509_STORE_CTX *chain);

int fetch(int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(ctx);

    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, look_at);
    SSL_set_fd(tls, fd);
    return SSL_connect(tls); // expect-none: c.openssl.ssl-connect; no-finding: VT-0702
}
