// What is returned in braces is what the function gives.
#include <openssl/evp.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

struct Terms {
  std::string name;
  int rounds;
};
struct Usual {
  int length;
  int rounds = 2000;
};
class Made {
 public:
  Made(int base, int times) : rounds_(base * times) {}
  int rounds() const { return rounds_; }

 private:
  int rounds_;
};

static Terms in_order() { return {"pin", 500}; }
static Terms by_choice(bool strong) { return {strong ? "pin" : "old", strong ? 800000 : 600}; }
static Usual partly() { return {16}; }
static Made constructed() { return {70, 10}; }
static std::pair<int, int> pair() { return {32, 1100}; }
static std::optional<int> nothing() { return {}; }
static std::vector<int> several() { return {1, 1200, 3}; }

void used(const char* pw, const unsigned char* salt, unsigned char* key) {
  Terms terms = in_order();
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, terms.rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, by_choice(true).rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=800000
  auto usual = partly();
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, usual.rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=2000
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, constructed().rounds(), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, pair().second, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1100
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, nothing().value_or(900000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900000
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, several()[1], EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1200
}

// … and what a function is given so is what its parameter is.
static int with(const Terms& terms, const char* pw, const unsigned char* salt, unsigned char* key) {
  return PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, terms.rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1300
}
class Kept {
 public:
  explicit Kept(Terms terms) : terms_(terms) {}
  int run(const char* pw, const unsigned char* salt, unsigned char* key) const {
    return PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, terms_.rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1400
  }

 private:
  Terms terms_;
};
int given(const char* pw, const unsigned char* salt, unsigned char* key) {
  Kept kept({"pin", 1400});
  return with({"pin", 1300}, pw, salt, key) + kept.run(pw, salt, key);
}
