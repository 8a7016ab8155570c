#include "vault.hpp"
#include <openssl/evp.h>
static const char* const kMaster = "what the winter brings, summers ";
Vault::Vault() : key_(kMaster, kMaster + 32) {}
bool Vault::open(const char* password, const unsigned char* salt, unsigned char* key, int rounds) {
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds, EVP_sha256(), 32, key) == 1;  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=2000; finding: VT-0402
}
bool Vault::open_well(const char* password, const unsigned char* salt, unsigned char* key, int rounds) {
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds, EVP_sha256(), 32, key) == 1;  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=800000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=700000
}
bool Vault::seal(void* ctx, const unsigned char* nonce) const {
  return EVP_EncryptInit_ex(static_cast<EVP_CIPHER_CTX*>(ctx), EVP_aes_256_gcm(), nullptr, key_.data(), nonce);  // expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301
}
