#include <curl/curl.h>
int report(CURL *curl)
{
    return curl_easy_perform(curl);  // expect-none: c.curl.verifyhost
}
