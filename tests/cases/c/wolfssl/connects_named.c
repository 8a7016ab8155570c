/* One that asks for it. */
#include <wolfssl/ssl.h>

int once(WOLFSSL_CTX *ctx, int fd, const char *server)
{
    WOLFSSL *tls = wolfSSL_new(ctx);

    wolfSSL_CTX_set_verify(ctx, WOLFSSL_VERIFY_PEER, NULL);
    wolfSSL_check_domain_name(tls, server);
    wolfSSL_set_fd(tls, fd);
    return wolfSSL_connect(tls); // expect-none: c.wolfssl.connect; no-finding: VT-0702
}
