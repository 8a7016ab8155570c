#include <cryptopp/arc4.h>
#include <cryptopp/chacha.h>
#include <cryptopp/chachapoly.h>
#include <cryptopp/default.h>
#include <cryptopp/salsa.h>

struct Rabbit {
  void hop();
};

void streams(const unsigned char* key, const unsigned char* iv) {
  Rabbit rabbit{};  // expect-none
  rabbit.hop();
  CryptoPP::ChaCha20Poly1305::Encryption sealed{};  // expect: cpp.cryptopp.chacha20poly1305 algorithm=ChaCha20-Poly1305 function=encrypt key_bits=256
  sealed.SetKeyWithIV(key, 32, iv, 12);
  CryptoPP::Salsa20::Encryption salsa(key, 32, iv);      // expect: cpp.cryptopp.stream-cipher algorithm=Salsa20 key_bits=256
  CryptoPP::XChaCha20::Decryption xchacha(key, 32, iv);  // expect: cpp.cryptopp.stream-cipher algorithm=XChaCha20 function=decrypt
  CryptoPP::Weak::ARC4 rc4(key, 5);                      // expect: cpp.cryptopp.arc4 algorithm=RC4 key_bits=40
  CryptoPP::Weak1::ARC4 late{};                          // expect: cpp.cryptopp.arc4 algorithm=RC4 key=literal
  late.SetKey(reinterpret_cast<const unsigned char*>("secret"), 6);  // expect-applied: cpp.cryptopp.arc4-setkey
}

void old_archive(const char* passphrase) {
  CryptoPP::DefaultEncryptorWithMAC archive(passphrase);  // expect: cpp.cryptopp.password-encryption algorithm=AES mode=CBC password=?
  CryptoPP::LegacyDecryptor legacy("opensesame");  // expect: cpp.cryptopp.password-encryption algorithm=3DES password=literal
}
