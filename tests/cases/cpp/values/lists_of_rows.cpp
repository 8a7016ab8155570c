// Lists whose elements are written out in braces, copies of lists, and elements that are taken out at an iterator.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <QList>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

struct Level {
  const char *name;
  int bits;
};

static int bits_of(const std::vector<Level> &levels, const std::string &name) {
  for (const auto &level : levels) {
    if (name == level.name) return level.bits;
  }
  return 8192;
}
void rows(RSA *key, BIGNUM *e) {
  const std::vector<Level> levels{{"old", 1024}, {"new", 3072}};
  RSA_generate_key_ex(key, levels[0].bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  RSA_generate_key_ex(key, levels.at(1).bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  RSA_generate_key_ex(key, bits_of(levels, "new"), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void rows_of_array(RSA *key, BIGNUM *e) {
  const std::array<Level, 2> levels{{{"old", 1024}, {"new", 3072}}};
  RSA_generate_key_ex(key, levels[1].bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void erased(RSA *key, BIGNUM *e) {
  std::vector<int> sizes;
  sizes.push_back(1024);
  sizes.push_back(2048);
  sizes.push_back(3072);
  sizes.push_back(4096);
  sizes.erase(sizes.begin());
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  sizes.erase(sizes.begin() + 1);
  RSA_generate_key_ex(key, sizes[1], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
  sizes.erase(std::prev(sizes.end()));
  RSA_generate_key_ex(key, sizes.back(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  sizes.clear();
  sizes.push_back(1024);
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void taken_out(RSA *key, BIGNUM *e) {
  QList<int> sizes;
  sizes.append(1024);
  sizes.append(2048);
  sizes.append(3072);
  sizes.removeAt(0);
  RSA_generate_key_ex(key, sizes.at(0), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  RSA_generate_key_ex(key, sizes.takeAt(1), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void emplaced(RSA *key, BIGNUM *e) {
  std::map<std::string, int> sizes;
  sizes.emplace("server", 1024);
  sizes.insert_or_assign("client", 3072);
  RSA_generate_key_ex(key, sizes["server"], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
  RSA_generate_key_ex(key, sizes["client"], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}

class Sealer {
 public:
  explicit Sealer(std::vector<unsigned char> key) : key_(std::move(key)) {}
  void begin(EVP_CIPHER_CTX *context, const unsigned char *iv) {
    EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), nullptr, key_.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
  }

 private:
  std::vector<unsigned char> key_;
};
void copied(EVP_CIPHER_CTX *context, const unsigned char *iv) {
  std::vector<unsigned char> drawn(16);
  RAND_bytes(drawn.data(), 16);
  Sealer sealer(drawn);
  sealer.begin(context, iv);
}
void room(EVP_CIPHER_CTX *context, const unsigned char *iv, int n) {
  std::vector<unsigned char> drawn(n);
  EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), nullptr, drawn.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=zero
}
