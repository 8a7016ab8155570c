#include <cryptopp/aes.h>
#include <cryptopp/gcm.h>

struct Printer {
  void GenerateBlock(const CryptoPP::byte* bytes, size_t size);
};

void shown(Printer& printer, const CryptoPP::SecByteBlock& secret) {
  CryptoPP::byte count[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  printer.GenerateBlock(count, sizeof(count));  // expect-none: cpp.cryptopp.random-generate-any
  CryptoPP::GCM<CryptoPP::AES>::Encryption own;  // expect: cpp.cryptopp.mode-authenticated iv=?
  own.SetKeyWithIV(secret, secret.size(), count, sizeof(count));
}
