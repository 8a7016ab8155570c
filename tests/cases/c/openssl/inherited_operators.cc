// An object is called by an operator of its base, which asks the object.
#include <openssl/evp.h>

#include <memory>
#include <string>

class Stretcher {
 public:
  virtual ~Stretcher() = default;
  int operator()(const std::string& phrase, const unsigned char* salt, unsigned char* to) const {
    return PKCS5_PBKDF2_HMAC(phrase.data(), static_cast<int>(phrase.size()), salt, 16, turns(), EVP_sha256(), 32, to);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
  }

 protected:
  virtual int turns() const { return 900000; }
};

class Quick : public Stretcher {
 protected:
  int turns() const override { return 700; }
};

int open(const std::string& phrase, const unsigned char* salt, unsigned char* to) {
  Quick quick;
  return quick(phrase, salt, to);
}
