/* A client that asks whether the chain is sound, and of nobody's name. */
#include <openssl/err.h>
#include <openssl/ssl.h>

static SSL_CTX *trusted(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

    SSL_CTX_set_default_verify_paths(ctx);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL); // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
    return ctx;
}

int fetch(int fd, const char *server, char *to, int room)
{
    SSL_CTX *ctx = trusted();
    SSL *tls = SSL_new(ctx);
    int read = -1;

    SSL_set_fd(tls, fd);
    SSL_set_tlsext_host_name(tls, server);
    if (SSL_connect(tls) == 1) // expect: c.openssl.ssl-connect hostname_check=disabled; finding: VT-0702
        read = SSL_read(tls, to, room);
    else
        ERR_print_errors_fp(stderr);
    SSL_free(tls);
    SSL_CTX_free(ctx);
    return read;
}

int by_stream(const char *server)
{
    SSL_CTX *ctx = trusted();
    BIO *stream = BIO_new_ssl_connect(ctx); // expect: c.openssl.bio-new-ssl-connect hostname_check=disabled; finding: VT-0702

    BIO_set_conn_hostname(stream, server);
    return BIO_do_handshake(stream) == 1;
}
