// A constant of a header that a function of the file is given: each caller's is seen.
#include <openssl/ssl.h>

static void highest(SSL_CTX *ctx, int version) {
    // expect: c.openssl.ssl-ctx-set-max-proto-version version_max=1.1
    // expect: c.openssl.ssl-ctx-set-max-proto-version version_max=1.2
    SSL_CTX_set_max_proto_version(ctx, version);
}

void old(SSL_CTX *ctx) {
    highest(ctx, TLS1_1_VERSION);
}

void modern(SSL_CTX *ctx) {
    highest(ctx, TLS1_2_VERSION);
}
