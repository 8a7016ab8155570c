// Lists that are given other elements, and texts whose characters are replaced.
#include <algorithm>
#include <botan/aead.h>
#include <botan/auto_rng.h>
#include <openssl/evp.h>
#include <string>
#include <vector>

bool same_bytes(const char *word, std::vector<unsigned char> &salt, unsigned char *key) {
  salt.assign(16, 0x33);
  return PKCS5_PBKDF2_HMAC(word, -1, salt.data(), 16, 600000, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}

bool of_a_text(const char *word, unsigned char *key) {
  const std::string name = "all-of-them-here";
  std::vector<unsigned char> salt;
  salt.assign(name.begin(), name.end());
  return PKCS5_PBKDF2_HMAC(word, -1, salt.data(), 16, 600000, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}

bool of_what_is_given(const char *word, const unsigned char *from, unsigned char *key) {
  std::vector<unsigned char> salt(16);
  salt.assign(from, from + 16);
  return PKCS5_PBKDF2_HMAC(word, -1, salt.data(), 16, 600000, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?
}

const EVP_CIPHER *with_dashes() {
  std::string name = "aes_192_cbc";
  std::replace(name.begin(), name.end(), '_', '-');
  return EVP_get_cipherbyname(name.c_str());  // expect: c.openssl.evp-get-cipherbyname algorithm=AES mode=CBC key_bits=192
}

const EVP_CIPHER *without_that_sign(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return EVP_get_cipherbyname(name.c_str());  // expect: c.openssl.evp-get-cipherbyname algorithm=?
}

// What a library gives is copied: it is no number of zeros.
class Line {
 public:
  Line(std::vector<uint8_t> first) : first_(std::move(first)) {}
  void open() const {
    auto mode = Botan::AEAD_Mode::create_or_throw("AES-256/GCM", Botan::Cipher_Dir::Encryption);  // expect: cpp.botan.cipher iv=secure-random
    mode->start(first_);
  }

 private:
  std::vector<uint8_t> first_;
};

void open_line() {
  Botan::AutoSeeded_RNG rng;
  Line line(rng.random_vec<std::vector<uint8_t>>(12));
  line.open();
}
