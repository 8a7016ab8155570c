#include <algorithm>
#include <functional>
#include <random>
#include <vector>

std::vector<unsigned char> secretKey() {
  std::vector<unsigned char> key(32);
  std::seed_seq start{5, 8, 13};
  std::independent_bits_engine<std::mt19937, 8, unsigned short> bits(start);  // expect: cpp.random.bits-engine generator=predictable purpose=key; finding: VT-0605
  std::generate(key.begin(), key.end(), std::ref(bits));
  return key;
}

std::vector<unsigned char> sessionKey() {
  std::vector<unsigned char> key(32);
  std::independent_bits_engine<std::random_device, 8, unsigned short> bits;  // expect: cpp.random.bits-engine generator=secure; no-finding: VT-0605
  std::generate(key.begin(), key.end(), std::ref(bits));
  return key;
}

template <class Engine>
unsigned short token(Engine& engine) {
  std::independent_bits_engine<Engine, 8, unsigned short> bits(engine);  // expect: cpp.random.bits-engine generator=?; no-finding: VT-0605
  return bits();
}

namespace house {
template <class Engine, int Bits, class Number>
struct independent_bits_engine {};
}  // namespace house
void look_alike() { house::independent_bits_engine<std::mt19937, 8, int> bits; }  // expect-none: cpp.random.bits-engine
