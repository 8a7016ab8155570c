#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <array>
#include <functional>
#include <list>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

// What is set through a reference is set.
static void weaken(int& bits) { bits = 1024; }
static void look(const int& bits) { (void)bits; }
static void both(int& a, int b) {
  a = b;
  b = 512;
}
void parameters(RSA* k, BIGNUM* e) {
  int bits = 3072;
  look(bits);
  RSA_generate_key_ex(k, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  weaken(bits);
  RSA_generate_key_ex(k, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  int other = 2048;
  both(bits, other);
  RSA_generate_key_ex(k, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  RSA_generate_key_ex(k, other, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}
void names(RSA* k, BIGNUM* e) {
  int bits = 3072;
  int& same = bits;
  const int& seen = bits;
  same = 1024;
  RSA_generate_key_ex(k, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  bits = 2048;
  RSA_generate_key_ex(k, same, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  RSA_generate_key_ex(k, seen, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex
}
void copies(RSA* k, BIGNUM* e) {
  int bits = 3072;
  int copy = bits;
  copy = 1024;
  RSA_generate_key_ex(k, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}

// What a container holds, and goes through.
void lists(RSA* k, BIGNUM* e, unsigned char* md) {
  std::vector<int> sizes{1024};
  RSA_generate_key_ex(k, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  for (int each : std::vector<int>{4096}) {
    RSA_generate_key_ex(k, each, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
  }
  std::list<int> line;
  line.push_back(2048);
  line.push_back(3072);
  RSA_generate_key_ex(k, line.back(), e, nullptr);   // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  RSA_generate_key_ex(k, line.front(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  std::vector<int> grown;
  grown.insert(grown.end(), 1, 3072);
  grown.insert(grown.end(), 1, 2048);
  RSA_generate_key_ex(k, grown[1], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  std::vector<unsigned char> zeros(16);          // a size
  EVP_Digest(zeros.data(), zeros.size(), md, nullptr, EVP_sha256(), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-256
}
void together(RSA* k, BIGNUM* e) {
  std::pair<int, int> pair = std::make_pair(1024, 3072);
  RSA_generate_key_ex(k, pair.second, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  std::tuple<int, int> tuple(1024, 4096);
  RSA_generate_key_ex(k, std::get<1>(tuple), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
  std::optional<int> none = std::nullopt;
  RSA_generate_key_ex(k, none.value_or(2048), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}
static int same(int bits) { return bits; }
void bound(RSA* k, BIGNUM* e) {
  auto get = std::bind(same, 1024);
  RSA_generate_key_ex(k, get(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

// Texts.
void texts(const std::string& in, unsigned char* md) {
  std::string name = "5dm";
  std::reverse(name.begin(), name.end());
  EVP_Digest(in.data(), in.size(), md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
  const std::string line = "digest=sha1";
  const auto at = line.find('=');
  EVP_Digest(in.data(), in.size(), md, nullptr, EVP_get_digestbyname(line.substr(at + 1).c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-1
}
