// A program's own way to verify a chain is as sound as what it makes of the library's answer.
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

static int careful(X509_STORE_CTX *store, void *unused) {
  int ok;
  (void)unused;
  if ((ok = X509_verify_cert(store)) <= 0) {
    return 0;
  }
  return 1;
}

static int strict(X509_STORE_CTX *store, void *unused) {
  if (X509_STORE_CTX_get_error_depth(store) > 4)
    return 0;
  return X509_verify_cert(store) == 1 && unused != NULL;
}

/* Less than 0 says that nothing was checked. */
static int loose(X509_STORE_CTX *store, void *unused) {
  if (!X509_verify_cert(store))
    return 0;
  return 1;
}

static int sometimes(X509_STORE_CTX *store, void *enabled) {
  int ok = 1;
  if (enabled)
    ok = X509_verify_cert(store);
  return ok;
}

static int other(X509_STORE_CTX *store, void *unused) {
  int ok = X509_verify_cert(store);
  switch (X509_STORE_CTX_get_error(store)) {
  case X509_V_ERR_CERT_HAS_EXPIRED:
    break;
  default:
    return ok;
  }
  return 1;
}

/* Of another chain. */
static X509_STORE_CTX *known;
static int elsewhere(X509_STORE_CTX *store, void *unused) {
  return X509_verify_cert(known) == 1;
}

void set(SSL_CTX *ctx) {
  SSL_CTX_set_cert_verify_callback(ctx, elsewhere, NULL); // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=custom
  SSL_CTX_set_cert_verify_callback(ctx, careful, NULL);   // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=enabled
  SSL_CTX_set_cert_verify_callback(ctx, strict, NULL);    // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=enabled
  SSL_CTX_set_cert_verify_callback(ctx, loose, NULL);     // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=custom
  SSL_CTX_set_cert_verify_callback(ctx, sometimes, NULL); // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=custom
  SSL_CTX_set_cert_verify_callback(ctx, other, NULL);     // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=custom
}
