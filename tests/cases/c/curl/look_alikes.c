/* Functions and types of our own that are called like those of the library. */
static int curl_easy_setopt(int a0, int a1, int a2) { return a0; }

void all(void *a)
{
  curl_easy_setopt(a, CURLOPT_SSL_VERIFYPEER, a);  /* expect-none: c.curl.verifypeer */
  curl_easy_setopt(a, CURLOPT_SSL_VERIFYHOST, a);  /* expect-none: c.curl.verifyhost */
  curl_easy_setopt(a, CURLOPT_SSLVERSION, a);  /* expect-none: c.curl.sslversion */
  curl_easy_setopt(a, CURLOPT_SSL_CIPHER_LIST, a);  /* expect-none: c.curl.cipher-list */
  curl_easy_setopt(a, CURLOPT_TLS13_CIPHERS, a);  /* expect-none: c.curl.tls13-ciphers */
  curl_easy_setopt(a, CURLOPT_SSL_EC_CURVES, a);  /* expect-none: c.curl.ec-curves */
  curl_easy_setopt(a, CURLOPT_KEYPASSWD, a);  /* expect-none: c.curl.keypasswd */
  curl_easy_setopt(a, CURLOPT_TLSAUTH_PASSWORD, a);  /* expect-none: c.curl.tlsauth-password */
  curl_easy_setopt(a, CURLOPT_PASSWORD, a);  /* expect-none: c.curl.login-password */
  curl_easy_setopt(a, CURLOPT_USERPWD, a);  /* expect-none: c.curl.login-user-password */
  curl_easy_setopt(a, CURLOPT_SSLKEY);  /* expect-none: c.curl.sslkey */
  curl_easy_setopt(a, CURLOPT_XOAUTH2_BEARER, a);  /* expect-none: c.curl.bearer */
}
