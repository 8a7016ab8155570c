// Keys and tokens that are drawn into containers and streams.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

std::array<std::uint8_t, 16> drawn() {
  std::array<std::uint8_t, 16> key{};
  std::mt19937 engine(7);  // finding: VT-0605
  std::uniform_int_distribution<int> any(0, 255);
  for (auto &byte : key) byte = static_cast<std::uint8_t>(any(engine));
  return key;
}
std::vector<unsigned char> generated() {
  std::vector<unsigned char> key(16);
  std::generate(key.begin(), key.end(), [] { return static_cast<unsigned char>(std::rand()); });  // finding: VT-0605
  return key;
}
std::vector<int> numbers() {
  std::vector<int> key(16);
  std::generate(key.begin(), key.end(), [] { return std::rand(); });  // finding: VT-0601
  return key;
}
std::string written() {
  std::minstd_rand engine(std::random_device{}());  // finding: VT-0605
  std::ostringstream token;
  for (int i = 0; i < 4; ++i) token << std::hex << engine();
  return token.str();
}
void shown() {
  std::minstd_rand engine(std::random_device{}());  // finding: VT-0601
  std::cout << "rolled " << engine() % 6 << '\n';
}
namespace tokens {
std::string create(unsigned length) {
  std::default_random_engine engine(length);  // finding: VT-0605
  std::uniform_int_distribution<> letter('A', 'Z');
  std::string out(length, ' ');
  for (char &c : out) c = static_cast<char>(letter(engine));
  return out;
}
}
namespace letters {
std::string create(unsigned length) {
  std::default_random_engine engine(length);  // finding: VT-0601
  std::uniform_int_distribution<> letter('A', 'Z');
  std::string out(length, ' ');
  for (char &c : out) c = static_cast<char>(letter(engine));
  return out;
}
}
