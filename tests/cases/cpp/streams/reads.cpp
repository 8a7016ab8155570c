#include <openssl/evp.h>
#include <fstream>
#include <iostream>
#include <string>

// What a stream writes over what stood there.
bool from_disk(EVP_CIPHER_CTX* context, const unsigned char* nonce) {
  unsigned char bytes[32] = "the place where a key will stand";
  std::ifstream disk("/etc/service.key", std::ios::binary);
  if (!disk.read(reinterpret_cast<char*>(bytes), sizeof bytes)) return false;  // expect-applied: cpp.streams.file-read
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, bytes, nonce) == 1;  // expect: c.openssl.evp-encrypt-init-ex key=file; no-finding: VT-0301
}

bool from_anywhere(EVP_CIPHER_CTX* context, const unsigned char* nonce, std::istream& source) {
  std::string bytes = "the place where a key will stand";
  source.read(&bytes[0], 32);  // expect-applied: cpp.streams.read
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr,  // expect: c.openssl.evp-encrypt-init-ex key=message; no-finding: VT-0301
                            reinterpret_cast<const unsigned char*>(bytes.data()), nonce) == 1;
}

bool typed(EVP_CIPHER_CTX* context, const unsigned char* nonce) {
  char bytes[33] = "the place where a key will stand";
  std::cin.getline(bytes, 33);  // expect-applied: cpp.streams.read
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr,  // expect: c.openssl.evp-encrypt-init-ex key=message
                            reinterpret_cast<const unsigned char*>(bytes), nonce) == 1;
}

// Nothing is read, so it stands.
bool written_out(EVP_CIPHER_CTX* context, const unsigned char* nonce, std::ostream& sink) {
  std::string bytes = "the place where a key will stand";
  sink.write(&bytes[0], 32);  // expect-none: cpp.streams.read
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr,  // expect: c.openssl.evp-encrypt-init-ex key=literal
                            reinterpret_cast<const unsigned char*>(bytes.data()), nonce) == 1;
}
