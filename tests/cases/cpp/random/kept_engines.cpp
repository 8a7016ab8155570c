// An engine that an own class keeps, and fields by their bare names.
#include <cstdlib>
#include <iostream>
#include <random>

template <typename Source>
class Filler {
 public:
  explicit Filler(Source &source) : source_(source) {}
  void fill(unsigned char *key, int n) {
    for (int i = 0; i < n; ++i) key[i] = static_cast<unsigned char>(source_() & 0xff);
  }

 private:
  Source &source_;
};

int fill_badly() {
  unsigned char masterKey[32];
  std::minstd_rand engine(7);  // expect: cpp.random.engine purpose=key
  Filler<std::minstd_rand> filler(engine);
  filler.fill(masterKey, 32);
  return masterKey[0];
}

class Desk {
 public:
  static void begin() {
    next_ = std::rand();  // expect: cpp.random.rand purpose=token
    show();
  }

 private:
  static void show() {
    int resetToken = next_;
    std::cout << resetToken;
  }
  static int next_;
};

int Desk::next_ = 0;

class Waiter {
 public:
  static void wait() {
    int pause = next_;
    std::cout << pause;
  }
  static void begin() {
    next_ = std::rand();  // expect-none: cpp.random.rand purpose=token
    wait();
  }

 private:
  static int next_;
};

int Waiter::next_ = 0;
