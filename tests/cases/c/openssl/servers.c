/* A server that asks its clients for no certificate checks none: that is what a server is unless told otherwise. */
#include <openssl/ssl.h>
#include <wolfssl/ssl.h>

struct door {
    SSL_CTX *tls;
};

SSL_CTX *serve(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());  /* expect: c.openssl.ssl-ctx-new-of-server protocol=TLS */

    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);   /* expect-applied: c.openssl.ssl-ctx-set-verify-of-server; expect-none: c.openssl.ssl-ctx-set-verify */
    return ctx;
}

int serve_door(struct door *door)
{
    const SSL_METHOD *method = SSLv23_server_method();

    door->tls = SSL_CTX_new(method);                     /* expect: c.openssl.ssl-ctx-new-of-server */
    if (door->tls == NULL)
        return -1;
    SSL_CTX_set_verify(door->tls, SSL_VERIFY_NONE, 0);   /* expect-none: c.openssl.ssl-ctx-set-verify */
    return 0;
}

SSL_CTX *connects(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());  /* expect: c.openssl.ssl-ctx-new; expect-none: c.openssl.ssl-ctx-new-of-server */

    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);   /* expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; expect-none: c.openssl.ssl-ctx-set-verify-of-server; finding: VT-0701 */
    return ctx;
}

SSL_CTX *either(int serves)
{
    SSL_CTX *ctx = SSL_CTX_new(serves ? TLS_server_method() : TLS_client_method());

    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);   /* expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; finding: VT-0701 */
    return ctx;
}

static int all_is_well(int ok, X509_STORE_CTX *store)
{
    return 1;
}

/* One that does ask, and lets everybody in. */
SSL_CTX *asks(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());

    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, all_is_well);  /* expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; finding: VT-0701 */
    return ctx;
}

const SSL_METHOD *named(int serves)
{
    return serves ? TLSv1_server_method() : NULL;   /* expect: c.openssl.ssl-server-method protocol=TLS version=1.0; finding: VT-0711 */
}

WOLFSSL_CTX *wolf(void)
{
    WOLFSSL_CTX *ctx = wolfSSL_CTX_new(wolfTLS_server_method());  /* expect: c.wolfssl.ctx-new-of-server */

    wolfSSL_CTX_set_verify(ctx, WOLFSSL_VERIFY_NONE, NULL);       /* expect-applied: c.wolfssl.set-verify-of-server; expect-none: c.wolfssl.set-verify */
    return ctx;
}

WOLFSSL_CTX *wolf_connects(void)
{
    WOLFSSL_CTX *ctx = wolfSSL_CTX_new(wolfTLS_client_method());  /* expect-none: c.wolfssl.ctx-new-of-server */

    wolfSSL_CTX_set_verify(ctx, WOLFSSL_VERIFY_NONE, NULL);       /* expect: c.wolfssl.set-verify certificate_check=disabled; expect-none: c.wolfssl.set-verify-of-server; finding: VT-0701 */
    return ctx;
}

WOLFSSL_METHOD *wolf_named(int serves)
{
    return serves ? wolfTLSv1_1_server_method() : NULL;  /* expect: c.wolfssl.server-method protocol=TLS version=1.1; finding: VT-0711 */
}
