#include "feed.hpp"
int main() {
  Feed feed("https://feeds.example/", true);
  return feed.read();  // expect-none: c.curl.verifyhost
}
