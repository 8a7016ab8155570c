#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

// What is written through a parameter goes to whoever calls.
void make_session_token(char* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) out[i] = "abcdef"[rand() % 6];  // finding: VT-0605 severity=high
}
void roll(char* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) out[i] = "abcdef"[rand() % 6];  // finding: VT-0601 severity=info; no-finding: VT-0605
}

// … and what is printed into a buffer is that buffer's.
static int next_number() {
  return rand();  // finding: VT-0605 severity=high
}
void send_code(char* line) {
  char reset_code[16];
  std::snprintf(reset_code, sizeof reset_code, "%06d", next_number() % 1000000);
  use(reset_code, line);
}

// A distribution draws what its engine gives; a shuffle puts it into what is shuffled.
std::string api_key() {
  std::mt19937 engine(7);  // finding: VT-0605 severity=high
  std::uniform_int_distribution<int> pick(0, 25);
  std::string key;
  for (int i = 0; i < 20; ++i) key += static_cast<char>('a' + pick(engine));
  return key;
}
void colours(std::vector<int>& sample) {
  std::mt19937 engine(7);  // no-finding: VT-0605
  std::shuffle(sample.begin(), sample.end(), engine);
}
