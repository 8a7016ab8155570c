// What std::optional holds, and what stands in for nothing.
#include <openssl/evp.h>

#include <optional>
#include <string>

struct Settings {
  std::optional<int> rounds;
  std::optional<std::string> cipher;
};

int derive(const std::string& pw, const unsigned char* salt, int rounds, unsigned char* key);

void fields(const char* pw, const unsigned char* salt, unsigned char* key, EVP_CIPHER_CTX* ctx) {
  Settings given;
  given.rounds = 900;
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, given.rounds.value_or(700000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900
  Settings usual;
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, usual.rounds.value_or(650000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=650000
  Settings old;
  old.cipher = "des-cbc";
  EVP_EncryptInit_ex(ctx, EVP_get_cipherbyname(old.cipher.value_or("aes-256-gcm").c_str()), nullptr, key, salt);  // expect: c.openssl.evp-encrypt-init-ex algorithm=DES
}

void variables(const char* pw, const unsigned char* salt, unsigned char* key, int given) {
  std::optional<int> none;
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, none.value_or(640000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=640000
  std::optional<int> late;
  if (!late) late = 630000;
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, *late, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=630000
  std::optional<int> taken = 500;
  taken.reset();
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, taken.value_or(620000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=620000
  std::optional<int> unknown = given;
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, unknown.value_or(610000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}
