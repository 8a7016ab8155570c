// How much of a buffer is read an argument says, or the cipher.
#include <cryptopp/aes.h>
#include <cryptopp/modes.h>

using namespace CryptoPP;

void whole() {
  byte key[16] = {1, 2, 3};
  byte iv[16] = {4, 5, 6};
  CBC_Mode<AES>::Encryption box(key, sizeof(key), iv);  // expect: cpp.cryptopp.mode algorithm=AES mode=CBC key_bits=128 iv=literal-array iv_bits=128
}

void longer() {
  byte key[64] = {1, 2, 3};
  byte iv[64] = {4, 5, 6};
  CBC_Mode<AES>::Encryption box(key, 32, iv);  // expect: cpp.cryptopp.mode algorithm=AES mode=CBC key_bits=256 iv=literal-array iv_bits=absent-property
}

void some(size_t size) {
  byte key[32] = {1, 2, 3};
  byte iv[16] = {4, 5, 6};
  CBC_Mode<AES>::Encryption box;  // expect: cpp.cryptopp.mode algorithm=AES mode=CBC key=literal-array key_bits=? iv_bits=64
  box.SetKey(key, size);  // expect-applied: cpp.cryptopp.setkey-mode
  box.Resynchronize(iv, 8);  // expect-applied: cpp.cryptopp.resynchronize
}
