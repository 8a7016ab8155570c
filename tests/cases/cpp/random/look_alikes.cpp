// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  use(new house::std::mt19937(a));  // expect-none: cpp.random.engine
  use(new house::std::default_random_engine(a));  // expect-none: cpp.random.default-engine
  house::std::mt19937::seed(a);  // expect-none: cpp.random.engine-seed
  use(new house::std::random_device());  // expect-none: cpp.random.device
  house::std::rand();  // expect-none: cpp.random.rand
  house::std::srand(a);  // expect-none: cpp.random.srand
  house::std::random_shuffle();  // expect-none: cpp.random.shuffle
  use(new house::std::array());
}
