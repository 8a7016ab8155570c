/* What was there before is cleared, and another name put there. */
#include <openssl/x509_vfy.h>

int only(X509_VERIFY_PARAM *wanted, const char *server, const char *address)
{
    if (!X509_VERIFY_PARAM_set1_host(wanted, NULL, 0)) // expect-none: c.openssl.ssl-clear-host; no-finding: VT-0702
        return 0;
    return X509_VERIFY_PARAM_set1_ip_asc(wanted, address) || X509_VERIFY_PARAM_set1_host(wanted, server, 0); // expect: c.openssl.ssl-set1-host hostname_check=enabled
}
