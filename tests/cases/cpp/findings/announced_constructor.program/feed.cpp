#include "feed.hpp"
Feed::Feed(const char* where, bool checked) : curl_(curl_easy_init()) {
  curl_easy_setopt(curl_, CURLOPT_URL, where);
  if (!checked) curl_easy_setopt(curl_, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: c.curl.verifyhost hostname_check=disabled role=unreached
}
int Feed::read() { return curl_easy_perform(curl_); }
