// Buffers that a function fills.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <algorithm>
#include <array>
#include <random>
#include <vector>

void predictable(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::array<unsigned char, 32> key;
  std::mt19937 engine(1234);
  std::generate(key.begin(), key.end(), [&engine] { return static_cast<unsigned char>(engine()); });
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=predictable-random
}
void secure(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::vector<unsigned char> key(32);
  std::random_device device;
  std::generate_n(key.begin(), 32, [&]() { return static_cast<unsigned char>(device()); });
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}
void counted(EVP_CIPHER_CTX *ctx, const unsigned char *iv) {
  std::vector<unsigned char> key(32);
  std::generate(key.begin(), key.end(), [n = 0]() mutable { return n++; });
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal-array
}
void open(EVP_CIPHER_CTX *ctx, const unsigned char *iv, unsigned char (*given)()) {
  std::vector<unsigned char> key(32);
  std::generate(key.begin(), key.end(), given);
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
}
