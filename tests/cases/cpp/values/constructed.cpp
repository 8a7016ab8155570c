#include <openssl/rsa.h>

// What a class makes of what it is given.
class Base {
 protected:
  explicit Base(int bits) : bits_(bits) {}
  int bits_;
};
class Derived : public Base {
 public:
  Derived() : Base(1024) {}
  int get() const { return bits_; }
};
void by_base(RSA* k, BIGNUM* e) {
  Derived derived;
  RSA_generate_key_ex(k, derived.get(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

class Size {
 public:
  static Size small() { return Size(1024); }
  static Size large() { return Size(3072); }
  int value() const { return value_; }

 private:
  explicit Size(int value) : value_(value) {}
  int value_;
};
void by_factory(RSA* k, BIGNUM* e) {
  const Size size = Size::large();
  RSA_generate_key_ex(k, size.value(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void by_other_factory(RSA* k, BIGNUM* e) {
  const Size size = Size::small();
  RSA_generate_key_ex(k, size.value(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

struct Profile {
  int bits;
  int level;
};
static Profile make(bool old) {
  if (old) return Profile{1024, 1};
  return Profile{4096, 2};
}
void by_members(RSA* k, BIGNUM* e) {
  Profile profile = make(false);
  RSA_generate_key_ex(k, profile.bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
}

struct Defaults {
  static const int kBits;
};
const int Defaults::kBits = 1024;
struct Others {
  static const int kBits;
};
const int Others::kBits = 2048;
void by_static(RSA* k, BIGNUM* e) {
  RSA_generate_key_ex(k, Defaults::kBits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  RSA_generate_key_ex(k, Others::kBits, e, nullptr);    // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}

struct Choose {
  int operator()() const { return 1024; }
};
struct Setting {
  operator int() const { return 3072; }
};
void by_operators(RSA* k, BIGNUM* e) {
  Choose choose;
  RSA_generate_key_ex(k, choose(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  Setting setting;
  RSA_generate_key_ex(k, static_cast<int>(setting), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}

template <typename T>
class Holder {
 public:
  explicit Holder(T value) : value_(value) {}
  T get() const { return value_; }

 private:
  T value_;
};
void by_template(RSA* k, BIGNUM* e) {
  Holder<int> holder(1024);
  RSA_generate_key_ex(k, holder.get(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

// What a class puts into a field of its base, and what one constructor leaves to another.
class Root {
 public:
  int bits() const { return bits_; }

 protected:
  int bits_ = 3072;
};
class Leaf : public Root {
 public:
  Leaf() { bits_ = 1024; }
};
class Twice {
 public:
  Twice() : Twice(2048) {}
  explicit Twice(int bits) : bits_(bits) {}
  int bits() const { return bits_; }

 private:
  int bits_;
};
void by_constructors(RSA* k, BIGNUM* e) {
  Leaf leaf;
  RSA_generate_key_ex(k, leaf.bits(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  Root root;
  RSA_generate_key_ex(k, root.bits(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  Twice twice;
  RSA_generate_key_ex(k, twice.bits(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}
