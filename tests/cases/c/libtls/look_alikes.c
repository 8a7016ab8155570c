/* Names of the program's own: tls_config_insecure_noverifycert is not asked for here. */
struct checks { int tls_config_verify; int tls_config_insecure_noverifyname; };

static void tls_config_insecure_noverifycert(struct checks *one, int times)
{
    one->tls_config_verify = times;
}

int count(struct checks *one)
{
    tls_config_insecure_noverifycert(one, 2);  // expect-none: c.libtls.no-certificate-check
    one->tls_config_insecure_noverifyname = 1;  // expect-none: c.libtls.no-name-check
    int tls_config_insecure_noverifytime = one->tls_config_verify;  // expect-none: c.libtls.no-time-check; expect-none: c.libtls.verify
    return tls_config_insecure_noverifytime;
}
