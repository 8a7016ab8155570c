#include <curl/curl.h>

/* Whoever else might call them is not there. */
void plain(CURL *curl) { curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); }  // expect: c.curl.verifyhost hostname_check=disabled role=unreached
void asked(CURL *curl) { curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); }  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached
void twice(CURL *curl) { curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); }  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached
void uncalled(CURL *curl) { curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); }  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached

int report(CURL *curl);
int main(int argc, char **argv)
{
    const int old = 0;
    CURL *curl = curl_easy_init();

    if (old)
        plain(curl);
    if (argc > 2)
        asked(curl);
    if (old)
        twice(curl);
    else if (argc > 3)
        twice(curl);
    return report(curl);
}
