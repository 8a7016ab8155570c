#include <openssl/evp.h>

struct ifstream {
  void read(const unsigned char* shown, int size) { count += size + shown[0]; }
  int count = 0;
};

bool own_stream(EVP_CIPHER_CTX* context, const unsigned char* nonce) {
  const unsigned char bytes[33] = "the place where a key will stand";
  ifstream shown;
  shown.read(bytes, 32);  // expect-none: cpp.streams.file-read; expect-none: cpp.streams.read
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, bytes, nonce) == 1;  // expect: c.openssl.evp-encrypt-init-ex key=literal
}
