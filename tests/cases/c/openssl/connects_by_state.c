/* The client's side is told to the connection; its certificate is looked at, and nobody asks whether it is sound. */
#include <openssl/ssl.h>
#include <stdio.h>

int fetch(int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_method());
    SSL *tls = SSL_new(ctx);
    X509 *theirs;
    char name[256];

    SSL_set_fd(tls, fd);
    SSL_set_connect_state(tls);
    if (SSL_do_handshake(tls) != 1) // expect: c.openssl.ssl-do-handshake certificate_check=disabled; finding: VT-0701
        return 0;
    theirs = SSL_get1_peer_certificate(tls);
    X509_NAME_oneline(X509_get_subject_name(theirs), name, sizeof name);
    puts(name);
    X509_free(theirs);
    return 1;
}
