// A finding stands where a macro is used, not in it.
#include <curl/curl.h>

#define CHECKED(handle, option, value)                        \
  do {                                                        \
    if (curl_easy_setopt(handle, option, value)) goto failed; \
  } while (0)

int fetch(CURL *handle) {
  CHECKED(handle, CURLOPT_SSL_VERIFYPEER, 0L);  // finding: VT-0701 severity=high
  return 1;
failed:
  return 0;
}
