#include <array>
#include <cstdlib>
#include <random>

namespace game {
struct mt19937 {
  explicit mt19937(int seed);
};
}  // namespace game

void engines(std::vector<int>& deck) {
  game::mt19937 own(3);              // expect-none
  std::mt19937 twister(20240101);    // expect: cpp.random.engine algorithm=Mersenne-Twister generator=predictable seed=literal
  std::minstd_rand small{};          // expect: cpp.random.engine algorithm=LCG generator=predictable
  std::default_random_engine any{};  // expect: cpp.random.default-engine generator=predictable seed=literal
  any.seed(17);  // expect-applied: cpp.random.engine-seed
  std::random_device device{};       // expect: cpp.random.device generator=secure
  std::srand(5);                     // expect: cpp.random.srand generator=predictable seed=literal
  int dice = std::rand() % 6;        // expect: cpp.random.rand generator=predictable
  std::random_shuffle(deck.begin(), deck.end());  // expect: cpp.random.shuffle generator=predictable
}
