#include <vector>
#include "feeds.hpp"
int main() {  // expect-none: c.curl.verifyhost
  Feed feed("https://feeds.example/", true);
  std::vector<Feed> more;
  more.emplace_back("https://other.example/", false);
  Tape tape("https://tapes.example/", true);
  play({"https://other.example/", false});
  Page page("https://pages.example/", true);
  return feed.read() + more[0].read() + tape.read() + open<Page>().read() + page.read();
}
