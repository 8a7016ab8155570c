/* A client that asks whether the chain is sound, and of nobody's name. */
#include <wolfssl/ssl.h>

int once(int fd)
{
    WOLFSSL_CTX *ctx = wolfSSL_CTX_new(wolfTLSv1_2_client_method());
    WOLFSSL *tls;
    int done;

    wolfSSL_CTX_set_verify(ctx, WOLFSSL_VERIFY_PEER, NULL);
    tls = wolfSSL_new(ctx);
    wolfSSL_set_fd(tls, fd);
    done = wolfSSL_connect(tls); // expect: c.wolfssl.connect hostname_check=disabled; finding: VT-0702
    wolfSSL_free(tls);
    return done;
}
