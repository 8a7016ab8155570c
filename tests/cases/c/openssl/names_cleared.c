/* Whoever it is: no name is left to compare. */
#include <openssl/ssl.h>

int whoever(SSL *tls)
{
    X509_VERIFY_PARAM_set1_host(SSL_get0_param(tls), "", 0); // expect: c.openssl.ssl-clear-host hostname_check=disabled; finding: VT-0702
    return SSL_set1_host(tls, NULL); // expect: c.openssl.ssl-clear-host hostname_check=disabled; finding: VT-0702
}

int perhaps(SSL *tls, const char *server, int known)
{
    return SSL_set1_host(tls, known ? server : NULL); // expect: c.openssl.ssl-set1-host hostname_check=enabled; no-finding: VT-0702
}
