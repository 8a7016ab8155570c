// A text that is drawn over, whichever it was.
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <string>

bool either(EVP_CIPHER_CTX* c, bool wide) {
  std::string nonce = wide ? "0000000000000000" : "1111111111111111";
  if (RAND_bytes(reinterpret_cast<unsigned char*>(&nonce[0]), static_cast<int>(nonce.size())) != 1) return false;
  const auto* from = reinterpret_cast<const unsigned char*>(nonce.data());
  return EVP_EncryptInit_ex(c, EVP_aes_256_ctr(), nullptr, nullptr, from) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random
}

bool neither(EVP_CIPHER_CTX* c, bool wide) {
  std::string nonce = wide ? "0000000000000000" : "1111111111111111";
  const auto* from = reinterpret_cast<const unsigned char*>(nonce.data());
  return EVP_EncryptInit_ex(c, EVP_aes_256_ctr(), nullptr, nullptr, from) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=literal
}
