/* A callback that wipes out what was found, and one that only looks. */
#include <mbedtls/ssl.h>

static int wipes(void *data, mbedtls_x509_crt *crt, int depth, uint32_t *flags)
{
    *flags = 0;
    return 0;
}
static int adds(void *data, mbedtls_x509_crt *crt, int depth, uint32_t *flags)
{
    if (depth > 2)
        *flags |= MBEDTLS_X509_BADCERT_OTHER;
    return 0;
}
static int takes_away(void *data, mbedtls_x509_crt *crt, int depth, uint32_t *flags)
{
    if (depth == 0)
        *flags &= ~MBEDTLS_X509_BADCERT_EXPIRED;
    return 0;
}
void set(mbedtls_ssl_config *c)
{
    mbedtls_ssl_conf_verify(c, wipes, NULL); /* expect: c.mbedtls.ssl-conf-verify certificate_check=disabled; finding: VT-0701 */
    mbedtls_ssl_conf_verify(c, adds, NULL);  /* expect: c.mbedtls.ssl-conf-verify certificate_check=enabled */
    mbedtls_ssl_conf_verify(c, takes_away, NULL); /* expect: c.mbedtls.ssl-conf-verify certificate_check=custom; finding: VT-0703 */
}
