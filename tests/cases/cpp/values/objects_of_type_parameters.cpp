// What a template makes of a type that it is given.
#include <cryptopp/des.h>
#include <cryptopp/sha.h>
#include <openssl/rsa.h>

#include <random>
#include <string>

struct Fixed {
  int size() { return 1024; }
};

template <typename Hash>
void alone(const std::string& text, unsigned char* out) {
  Hash hash;  // expect: cpp.cryptopp.hash algorithm=SHA-1
  hash.CalculateDigest(out, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}
void use_alone(const std::string& text, unsigned char* out) { alone<CryptoPP::SHA1>(text, out); }

template <typename Hash>
void in_braces(const std::string& text, unsigned char* out) {
  Hash hash{};  // expect: cpp.cryptopp.hash algorithm=SHA-384
  hash.CalculateDigest(out, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}
void use_in_braces(const std::string& text, unsigned char* out) { in_braces<CryptoPP::SHA384>(text, out); }

template <typename Hash>
class Sum {
 public:
  void add(const std::string& text) { hash_.Update(reinterpret_cast<const unsigned char*>(text.data()), text.size()); }
  void end(unsigned char* out) { hash_.Final(out); }

 private:
  Hash hash_;  // expect: cpp.cryptopp.hash algorithm=SHA-224
};
void use_sum(const std::string& text, unsigned char* out) {
  Sum<CryptoPP::SHA224> sum;
  sum.add(text);
  sum.end(out);
}

template <typename Engine>
std::string token() {
  Engine engine;  // expect: cpp.random.engine generator=predictable purpose=token
  std::string token;
  for (int i = 0; i < 20; ++i) token += static_cast<char>('a' + engine() % 26);
  return token;
}
std::string use_token() { return token<std::mt19937>(); }

// A class of one's own, a number, and what nobody says.
template <typename Size>
void own(RSA* rsa, BIGNUM* e) {
  Size size;
  RSA_generate_key_ex(rsa, size.size(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void use_own(RSA* rsa, BIGNUM* e) { own<Fixed>(rsa, e); }

template <typename Number>
class Kept {
 public:
  explicit Kept(Number number) : number_(number) {}
  Number number() const { return number_; }

 private:
  Number number_;
};
void use_kept(RSA* rsa, BIGNUM* e) {
  Kept<int> kept(4096);
  RSA_generate_key_ex(rsa, kept.number(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
}

template <typename SHA256>
int open(const std::string& text) {
  using namespace CryptoPP;
  SHA256 sum;  // expect-none
  return sum.add(text);
}
