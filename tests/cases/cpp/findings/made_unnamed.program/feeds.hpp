#include <curl/curl.h>
class Feed {
 public:
  Feed(const char* where, bool checked) : curl_(curl_easy_init()) {
    if (!checked) curl_easy_setopt(curl_, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached
  }
  int read() { return curl_easy_perform(curl_); }
 private:
  CURL* curl_;
};
class Tape {
 public:
  Tape(const char* where, bool checked) : curl_(curl_easy_init()) {
    if (!checked) curl_easy_setopt(curl_, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached
  }
  int read() { return curl_easy_perform(curl_); }
 private:
  CURL* curl_;
};
inline int play(Tape tape) { return tape.read(); }
class Page {
 public:
  Page(const char* where, bool checked) : curl_(curl_easy_init()) {
    if (!checked) curl_easy_setopt(curl_, CURLOPT_SSL_VERIFYHOST, 0L);  // expect: c.curl.verifyhost hostname_check=disabled; expect-none: c.curl.verifyhost role=unreached
  }
  int read() { return curl_easy_perform(curl_); }
 private:
  CURL* curl_;
};
template <class T> T open() { return T("https://other.example/", false); }
