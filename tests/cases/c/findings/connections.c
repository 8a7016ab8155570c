#include <openssl/ssl.h>
#include <curl/curl.h>

SSL_CTX *unchecked(void) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL); /* finding: VT-0701 severity=high */
  return ctx;
}

SSL_CTX *checked(void) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL); /* no-finding */
  SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION); /* no-finding */
  return ctx;
}

SSL_CTX *ancient(void) {
  return SSL_CTX_new(SSLv3_client_method()); /* finding: VT-0710 severity=high */
}

SSL_CTX *old(void) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION); /* finding: VT-0711 severity=medium */
  return ctx;
}

void suites(SSL_CTX *ctx) {
  SSL_CTX_set_cipher_list(ctx, "RC4-SHA"); /* finding: VT-0720 severity=high */
}

void good_suites(SSL_CTX *ctx) {
  SSL_CTX_set_cipher_list(ctx, "ECDHE-RSA-AES256-GCM-SHA384"); /* no-finding */
}

void unchecked_transfer(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); /* finding: VT-0701 severity=high */
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L); /* finding: VT-0702 severity=high */
}

void checked_transfer(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L); /* no-finding */
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L); /* no-finding */
}
