// Buffers that a function fills with what another one draws.
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <vector>

std::vector<unsigned char> filled() {
  std::vector<unsigned char> session_key(32);
  std::generate(session_key.begin(), session_key.end(), std::rand);  // expect: cpp.random.rand purpose=key; finding: VT-0605
  return session_key;
}
std::vector<unsigned char> grown() {
  std::vector<unsigned char> session_key;
  std::generate_n(std::back_inserter(session_key), 32, std::rand);  // expect: cpp.random.rand purpose=key; finding: VT-0605
  return session_key;
}
std::vector<unsigned char> dice() {
  std::vector<unsigned char> rolls(32);
  std::generate(rolls.begin(), rolls.end(), std::rand);  // expect: cpp.random.rand generator=predictable; no-finding: VT-0605
  return rolls;
}
