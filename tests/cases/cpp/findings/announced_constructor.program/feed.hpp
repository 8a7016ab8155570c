#include <curl/curl.h>
class Feed {
 public:
  Feed(const char* where, bool checked);
  Feed(const Feed&) = delete;
  int read();  // expect-none: c.curl.verifyhost
 private:
  CURL* curl_;
};
