/* Every path makes objects of its own: however many there are, of one call that says the same they are one value. */
#include <openssl/ssl.h>

struct options {
    int version;
};

SSL_CTX *many_paths(struct options *options, int named, int resumed, int checked)
{
    const SSL_METHOD *method = NULL;
    SSL_CTX *context;
    int mode = 0, verify = 0, depth = 0;

    if (named)
        mode = 1;
    if (resumed)
        depth = 1;
    if (checked)
        verify = 1;
    switch (options->version) {
    case 0:
        method = TLSv1_client_method();
        break;
    case 1:
        method = TLSv1_1_client_method();
        break;
    case 2:
        method = TLSv1_2_client_method();
        break;
    default:
        return NULL;
    }
    // expect: c.openssl.ssl-ctx-new protocol=TLS version=1.0
    // expect: c.openssl.ssl-ctx-new protocol=TLS version=1.1
    // expect: c.openssl.ssl-ctx-new protocol=TLS version=1.2
    context = SSL_CTX_new(method);
    SSL_CTX_set_verify(context, verify + mode + depth, NULL);
    return context;
}
