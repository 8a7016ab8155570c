// Other names of classes and of numbers, and what make_shared and make_unique give of these.
#include <openssl/evp.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

using Bytes = std::vector<unsigned char>;
typedef std::vector<unsigned char> Block;
using Rounds = std::uint32_t;

static Bytes fresh() { return Bytes(12, 7); }

void bytes(EVP_CIPHER_CTX* ctx, const unsigned char* key) {
  auto iv = fresh();
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, iv.data());  // expect: c.openssl.evp-encrypt-init-ex iv=literal
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, Block(12).data());  // expect: c.openssl.evp-encrypt-init-ex iv=zero
  auto text = std::make_unique<std::string>("twelve bytes");
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, reinterpret_cast<const unsigned char*>(text->data()));  // expect: c.openssl.evp-encrypt-init-ex iv=literal
  Bytes behind;
  std::copy(text->begin(), text->end(), std::back_inserter(behind));
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, behind.data());  // expect: c.openssl.evp-encrypt-init-ex iv=literal
}

void numbers(const char* pw, const unsigned char* salt, unsigned char* key) {
  auto rounds = std::make_shared<int>(900);
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, *rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900
  PKCS5_PBKDF2_HMAC(pw, 8, salt, 16, Rounds(700000), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700000
}
