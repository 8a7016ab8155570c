// Methods that are written outside of their class are followed like those that stand in it.
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <string>

class Wrapped {
 public:
  explicit Wrapped(const std::string &nonce);
  int begin(EVP_CIPHER_CTX *context, const unsigned char *key) const;
  void set(int bits);
  void make(RSA *key, BIGNUM *e);

 private:
  std::string nonce_;
  int bits_ = 2048;
};

namespace other {
struct Wrapped {
  void make(RSA *key, BIGNUM *e);
  int bits;
};
void Wrapped::make(RSA *key, BIGNUM *e) {
  RSA_generate_key_ex(key, 4096, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
}
}

Wrapped::Wrapped(const std::string &nonce) : nonce_(nonce) {}

int Wrapped::begin(EVP_CIPHER_CTX *context, const unsigned char *key) const {
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, key, (const unsigned char *)nonce_.data());  // expect: c.openssl.evp-encrypt-init-ex iv=literal iv_bits=96
}
void Wrapped::set(int bits) { bits_ = bits; }
void Wrapped::make(RSA *key, BIGNUM *e) {
  RSA_generate_key_ex(key, bits_, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}

int sealed(EVP_CIPHER_CTX *context, const unsigned char *key) {
  Wrapped one("twelve bytes");
  return one.begin(context, key);
}
void small(RSA *key, BIGNUM *e) {
  Wrapped one("");
  one.set(1024);
  one.make(key, e);
}
