// A member array that only the constructor fills, and one that a method of its own fills first.
#include <openssl/evp.h>
#include <cstring>

class Fixed {
 public:
  Fixed() { std::memcpy(nonce_, "twelve bytes", sizeof(nonce_)); }
  int start(EVP_CIPHER_CTX* c, const unsigned char* k) {
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, k, nonce_);  // expect: c.openssl.evp-encrypt-init-ex iv=literal
  }

 private:
  unsigned char nonce_[12];
};

// What another method may have put there since is not known.
class Changed {
 public:
  Changed() { std::memset(changed_, 0, sizeof(changed_)); }
  void set(const unsigned char* to) { std::memcpy(changed_, to, sizeof(changed_)); }
  int start(EVP_CIPHER_CTX* c, const unsigned char* k) {
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, k, changed_);  // expect: c.openssl.evp-encrypt-init-ex iv=?
  }

 private:
  unsigned char changed_[12];
};

class Prepared {
 public:
  int start(EVP_CIPHER_CTX* c, const unsigned char* k) {
    prepare();
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, k, prepared_);  // expect: c.openssl.evp-encrypt-init-ex iv=literal
  }

 private:
  void prepare() { std::memcpy(prepared_, "bytes twelve", sizeof(prepared_)); }
  unsigned char prepared_[12];
};

class Listed {
 public:
  Listed() : listed_{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12} {}
  int start(EVP_CIPHER_CTX* c, const unsigned char* k) {
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, k, listed_);  // expect: c.openssl.evp-encrypt-init-ex iv=literal-array
  }

 private:
  unsigned char listed_[12];
};
