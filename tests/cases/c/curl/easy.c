/* What libcurl is told about TLS. */
#include <curl/curl.h>

void relaxed(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://example.org/");                     // expect-none
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);                              // expect: c.curl.verifypeer certificate_check=disabled kind=check
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);                              // expect: c.curl.verifyhost hostname_check=disabled
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);             // expect: c.curl.sslversion protocol=TLS version_min=1.0
    curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "RC4-SHA:ECDHE-RSA-AES128-GCM-SHA256"); // expect: c.curl.cipher-list suite=RC4-SHA cipher=RC4
    curl_easy_setopt(curl, CURLOPT_KEYPASSWD, "hunter2");                            // expect: c.curl.keypasswd material=password password=literal
    curl_easy_setopt(curl, CURLOPT_TLSAUTH_PASSWORD, "hunter2");                     // expect: c.curl.tlsauth-password material=password password=literal
    curl_easy_setopt(curl, CURLOPT_USERPWD, "jo:hunter2");                           // expect: c.curl.login-user-password material=password password=literal password_bits=absent-property
    curl_easy_setopt(curl, CURLOPT_PASSWORD, "hunter2");                             // expect: c.curl.login-password material=password password=literal
    curl_easy_setopt(curl, CURLOPT_USERNAME, "hunter");                              // expect-none
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);                                     // expect-none
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYSTATUS, 0L);                            // expect-none
}

void strict(CURL *curl, const char *token, long check, CURLoption option)
{
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);                              // expect: c.curl.verifypeer certificate_check=enabled
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);                              // expect: c.curl.verifyhost hostname_check=enabled
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, check);                           // expect: c.curl.verifyhost hostname_check=?
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 | CURL_SSLVERSION_MAX_TLSv1_3); // expect: c.curl.sslversion version_min=1.2 version_max=1.3
    curl_easy_setopt(curl, CURLOPT_TLS13_CIPHERS, "TLS_AES_256_GCM_SHA384");         // expect: c.curl.tls13-ciphers suite=TLS_AES_256_GCM_SHA384
    curl_easy_setopt(curl, CURLOPT_SSL_EC_CURVES, "X25519:P-256");                   // expect: c.curl.ec-curves curve=P-256
    curl_easy_setopt(curl, CURLOPT_SSLKEY, "client.key");                            // expect: c.curl.sslkey material=private-key private_key=file
    curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);                           // expect: c.curl.bearer material=token secret=?
    curl_easy_setopt(curl, option, 0L);                                              // expect-none
    curl_multi_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);                             // expect-none
}
