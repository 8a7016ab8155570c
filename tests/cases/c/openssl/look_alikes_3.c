/* Functions of our own that are called like those of the library. */
static int SSL_set1_host(int a, void *b) { return a; }
static int SSL_connect(int a) { return a; }
static int SSL_do_handshake(int a) { return a; }
static int BIO_new_ssl_connect(int a) { return a; }
static int OSSL_PARAM_BLD_new(void) { return 0; }
static int OSSL_PARAM_BLD_push_utf8_string(int a, int b, int c, int d) { return a + b + c + d; }
static int OSSL_PARAM_BLD_push_octet_string(int a, int b, int c, int d) { return a + b + c + d; }
static int OSSL_PARAM_BLD_push_uint(int a, int b, int c) { return a + b + c; }
static int OSSL_PARAM_BLD_to_param(int a) { return a; }

int all(int a)
{
    SSL_set1_host(a, NULL);                                      /* expect-none: c.openssl.ssl-clear-host */
    SSL_connect(a);                                              /* expect-none: c.openssl.ssl-connect */
    SSL_do_handshake(a);                                         /* expect-none: c.openssl.ssl-do-handshake */
    BIO_new_ssl_connect(a);                                      /* expect-none: c.openssl.bio-new-ssl-connect */
    OSSL_PARAM_BLD_new();                                        /* expect-none: c.openssl.param-builder */
    OSSL_PARAM_BLD_push_utf8_string(a, OSSL_KDF_PARAM_DIGEST, a, a);    /* expect-none: c.openssl.param-builder-digest */
    OSSL_PARAM_BLD_push_utf8_string(a, OSSL_PKEY_PARAM_GROUP_NAME, a, a); /* expect-none: c.openssl.param-builder-group */
    OSSL_PARAM_BLD_push_octet_string(a, OSSL_KDF_PARAM_SALT, a, a);     /* expect-none: c.openssl.param-builder-salt */
    OSSL_PARAM_BLD_push_octet_string(a, OSSL_KDF_PARAM_PASSWORD, a, a); /* expect-none: c.openssl.param-builder-password */
    OSSL_PARAM_BLD_push_uint(a, OSSL_KDF_PARAM_ITER, 1000);      /* expect-none: c.openssl.param-builder-iterations */
    OSSL_PARAM_BLD_push_uint(a, OSSL_PKEY_PARAM_RSA_BITS, 1024); /* expect-none: c.openssl.param-builder-rsa-bits */
    return OSSL_PARAM_BLD_to_param(a);                           /* expect-none: c.openssl.param-builder-to-param */
}
