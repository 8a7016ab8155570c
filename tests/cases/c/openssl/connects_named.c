/* One that says whom it wants to talk to. */
#include <openssl/ssl.h>

int fetch(SSL_CTX *ctx, int fd, const char *server)
{
    SSL *tls;
    int answer;

    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    tls = SSL_new(ctx);
    SSL_set1_host(tls, server);  // expect: c.openssl.ssl-set1-host hostname_check=enabled
    SSL_set_fd(tls, fd);
    answer = SSL_connect(tls);   // expect-none: c.openssl.ssl-connect; no-finding: VT-0702
    SSL_free(tls);
    return answer;
}

BIO *stream(SSL_CTX *ctx)
{
    return BIO_new_ssl_connect(ctx); // expect-none: c.openssl.bio-new-ssl-connect
}
