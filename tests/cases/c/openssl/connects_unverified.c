/* Nobody says that the certificate counts. */
#include <openssl/ssl.h>

struct link {
    SSL *tls;
    int fd;
};

static int open_link(struct link *l, SSL_CTX *ctx)
{
    l->tls = SSL_new(ctx);
    SSL_set_fd(l->tls, l->fd);
    return SSL_connect(l->tls); // expect: c.openssl.ssl-connect certificate_check=disabled; finding: VT-0701
}

int main(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    struct link l = { NULL, 3 };
    BIO *b = BIO_new_ssl_connect(ctx); // expect: c.openssl.bio-new-ssl-connect certificate_check=disabled; finding: VT-0701

    BIO_free_all(b);
    return open_link(&l, ctx) != 1;
}
