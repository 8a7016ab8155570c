#include <openssl/ssl.h>

/* Two options, each with its own switch: what comes together is a range that holds a version. */
SSL_CTX *open_context(const struct options *options) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());  // expect: c.openssl.ssl-ctx-new version_min=1.2 version_max=1.3; expect: c.openssl.ssl-ctx-new version_min=1.2 version_max=1.2; expect: c.openssl.ssl-ctx-new version_min=1.3 version_max=1.3; expect-none: c.openssl.ssl-ctx-new version_min=1.3 version_max=1.2
  long lowest, highest;
  switch (options->lowest) {
    case 2: lowest = TLS1_2_VERSION; break;
    default: lowest = TLS1_3_VERSION; break;
  }
  switch (options->highest) {
    case 2: highest = TLS1_2_VERSION; break;
    default: highest = TLS1_3_VERSION; break;
  }
  SSL_CTX_set_min_proto_version(ctx, lowest);
  SSL_CTX_set_max_proto_version(ctx, highest);
  return ctx;
}

/* What is written so is said so. */
void upside_down(SSL *ssl) {
  SSL_set_min_proto_version(ssl, TLS1_3_VERSION);  // expect: c.openssl.ssl-ctx-set-min-proto-version version_min=1.3 version_max=1.2
  SSL_set_max_proto_version(ssl, TLS1_2_VERSION);
}
