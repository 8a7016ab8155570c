#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

// What a constructor writes into an array of its own.
class Session {
 public:
  explicit Session(const char* passphrase) { std::memcpy(key_, passphrase, 16); }
  Session() { RAND_bytes(key_, sizeof key_); }
  void start(EVP_CIPHER_CTX* c, const unsigned char* iv) {
    EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), nullptr, key_, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal
    // expect-none: c.libc.rand
  }

 private:
  unsigned char key_[16];
};
void with_text(EVP_CIPHER_CTX* c, const unsigned char* iv) { Session s("correct horse ba"); s.start(c, iv); }

class Fresh {
 public:
  Fresh() { RAND_bytes(key_.data(), 32); }
  void start(EVP_CIPHER_CTX* c, const unsigned char* iv) {
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
  }

 private:
  std::array<unsigned char, 32> key_;
};
void fresh(EVP_CIPHER_CTX* c, const unsigned char* iv) { Fresh f; f.start(c, iv); }

// A vector that gets its size, and is filled by a call: no key of zeros.
class Derived {
 public:
  explicit Derived(const std::string& password) {
    key_.resize(32);
    PKCS5_PBKDF2_HMAC(password.data(), password.size(), kSalt, sizeof kSalt, kRounds, EVP_sha256(), key_.size(), key_.data());  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500 output_bits=256 salt=literal-array
  }
  void start(EVP_CIPHER_CTX* c, const unsigned char* iv) {
    EVP_EncryptInit_ex(c, EVP_aes_256_ctr(), nullptr, key_.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
  }

 private:
  static constexpr int kRounds = 500;
  static constexpr unsigned char kSalt[] = {1, 2, 3, 4, 5, 6, 7, 8};
  std::vector<unsigned char> key_;
};

// A smart pointer is what it points to.
class Client {
 public:
  Client() : ctx_(SSL_CTX_new(TLS_method()), SSL_CTX_free) {  // expect: c.openssl.ssl-ctx-new version_min=1.0
    SSL_CTX_set_min_proto_version(ctx_.get(), TLS1_VERSION);
  }

 private:
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> ctx_;
};
void pointers(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  std::unique_ptr<unsigned char[]> key(new unsigned char[16]);
  RAND_bytes(key.get(), 16);
  EVP_EncryptInit_ex(c, EVP_aes_128_ofb(), nullptr, key.get(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
  auto zeros = std::make_unique<unsigned char[]>(16);
  EVP_EncryptInit_ex(c, EVP_aes_128_ofb(), nullptr, zeros.get(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=zero
  auto* blank = new unsigned char[16];
  EVP_EncryptInit_ex(c, EVP_aes_128_ofb(), nullptr, blank, iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
}
