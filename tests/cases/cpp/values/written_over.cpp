#include <openssl/evp.h>
#include <openssl/rand.h>

#include <string>

int drawn(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::string key = "sixteen of these";
  RAND_bytes(reinterpret_cast<unsigned char *>(&key[0]), 16);
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), nullptr, (const unsigned char *)key.data(), iv); // expect: c.openssl.evp-encrypt-init-ex key=secure-random; no-finding
}

int drawn_into_data(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::string key("sixteen of these");
  RAND_bytes((unsigned char *)key.data(), 16);
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), nullptr, (const unsigned char *)key.data(), iv); // expect: c.openssl.evp-encrypt-init-ex key=secure-random; no-finding
}

struct Settings {
  std::string salt{"from the beginning"};
};

int drawn_member(const std::string &password, unsigned char *out) {
  Settings settings;
  settings.salt.resize(16);
  RAND_bytes(reinterpret_cast<unsigned char *>(&settings.salt[0]), 16);
  return PKCS5_PBKDF2_HMAC(password.data(), -1, (const unsigned char *)settings.salt.data(), 16, 600000, EVP_sha256(), 32, out); // expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random; no-finding
}

int as_it_was(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::string key = "sixteen of these", other = "sixteen of these";
  RAND_bytes(reinterpret_cast<unsigned char *>(&other[0]), 16);
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), nullptr, (const unsigned char *)key.data(), iv); // finding: VT-0301
}

#define FIRST_KEY "sixteen of these"

int array_of_a_macro(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  unsigned char key[16] = FIRST_KEY;
  if (RAND_bytes(key, sizeof(key)) != 1) return 0;
  return EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), nullptr, key, iv); // no-finding
}
