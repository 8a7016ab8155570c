// Classes that are defined outside of the one to which they belong.
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>
#include <string>

class Store {
 public:
  Store();
  void seal(const std::string& text, unsigned char* out);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
class Gate {
 public:
  Gate();
  int open(const char* pw, const unsigned char* salt, unsigned char* key);
  int shut(const char* pw, const unsigned char* salt, unsigned char* key);

 private:
  struct Impl;
  Impl* impl_;
};

struct Store::Impl {
  std::string key = "9b1f4c77d02a4e5f8c6a3d1e0f2b7a64";
};
struct Gate::Impl {
  Impl() : second(800000) {}
  int first = 1500;
  int second;
};

Store::Store() : impl_(std::make_unique<Impl>()) {}
Gate::Gate() : impl_(new Impl) {}

void Store::seal(const std::string& text, unsigned char* out) {
  unsigned int size = 0;
  HMAC(EVP_sha256(), impl_->key.data(), 32, reinterpret_cast<const unsigned char*>(text.data()), text.size(), out, &size);  // expect: c.openssl.hmac key=literal
}
int Gate::open(const char* pw, const unsigned char* salt, unsigned char* key) {
  return PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, impl_->first, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1500
}
int Gate::shut(const char* pw, const unsigned char* salt, unsigned char* key) {
  return PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, impl_->second, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=800000
}
