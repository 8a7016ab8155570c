#include <random>
#include <string>
#include <thread>
#include <chrono>

std::string reset_token() {
  std::mt19937 generator;  // finding: VT-0605 severity=high
  std::string token;
  for (int i = 0; i < 16; ++i) token += "abcdef"[generator() % 6];
  return token;
}

void again(int round) {
  std::this_thread::sleep_for(std::chrono::milliseconds(100 * round + rand() % 50));  // no-finding
}
