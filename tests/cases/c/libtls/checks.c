#include <stddef.h>
#include <tls.h>

struct tls *dial(const char *server, const char *service, int relaxed)
{
    struct tls *client = tls_client();
    struct tls_config *settings = tls_config_new();

    if (relaxed == 1)
        tls_config_insecure_noverifycert(settings);  // expect: c.libtls.no-certificate-check certificate_check=disabled; finding: VT-0701
    if (relaxed == 2)
        tls_config_insecure_noverifyname(settings);  // expect: c.libtls.no-name-check hostname_check=disabled; finding: VT-0702
    if (relaxed == 3)
        tls_config_insecure_noverifytime(settings);  // expect: c.libtls.no-time-check certificate_check=custom; finding: VT-0703
    if (relaxed == 0)
        tls_config_verify(settings);  // expect: c.libtls.verify certificate_check=enabled hostname_check=enabled; no-finding
    if (tls_configure(client, settings) != 0)
        return NULL;
    return tls_connect(client, server, service) == 0 ? client : NULL;
}
