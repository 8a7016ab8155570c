// A type within a template's parameter.
#include <cryptopp/aes.h>
#include <cryptopp/des.h>
#include <cryptopp/modes.h>

template <typename Mode>
void masked(CryptoPP::byte *data, size_t n, const CryptoPP::byte *key, const CryptoPP::byte *iv) {
  typename Mode::Encryption cipher;  // expect: cpp.cryptopp.mode algorithm=3DES mode=CBC
  cipher.SetKeyWithIV(key, 24, iv);
  cipher.ProcessData(data, data, n);
}
void mask(CryptoPP::byte *data, const CryptoPP::byte *key, const CryptoPP::byte *iv) {
  masked<CryptoPP::CBC_Mode<CryptoPP::DES_EDE3>>(data, 64, key, iv);
}
template <typename T>
int first() {
  typename T::value_type one;
  return one;
}
