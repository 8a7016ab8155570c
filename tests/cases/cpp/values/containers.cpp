#include <botan/cipher_mode.h>
#include <botan/hash.h>
#include <botan/hex.h>
#include <cryptopp/aes.h>
#include <cryptopp/modes.h>
#include <cryptopp/osrng.h>

// Names put together before they are used.
void names(const std::string& size) {
  std::string name = std::string("SHA") + "-";
  name += "512";
  auto hash = Botan::HashFunction::create(name);  // expect: cpp.botan.hash algorithm=SHA-512
  auto part = Botan::HashFunction::create(std::string("MD5/legacy").substr(0, 3));  // expect: cpp.botan.hash algorithm=MD5
  auto open = Botan::HashFunction::create("SHA-" + size);  // expect: cpp.botan.hash algorithm=?
  auto mode = Botan::Cipher_Mode::create("AES-" + std::to_string(192) + "/CBC", Botan::ENCRYPTION);  // expect: cpp.botan.cipher algorithm=AES key_bits=192 mode=CBC
}

// Keys in containers.
void keys(const unsigned char* iv) {
  CryptoPP::AutoSeededRandomPool random{};
  std::vector<unsigned char> zeros(32);
  CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption a(zeros.data(), zeros.size(), iv);  // expect: cpp.cryptopp.mode key=zero key_bits=256
  std::vector<unsigned char> fresh(24);
  random.GenerateBlock(fresh.data(), fresh.size());
  CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption b(fresh.data(), fresh.size(), iv);  // expect: cpp.cryptopp.mode key=secure-random key_bits=192
  std::string text = "0123456789abcdef";
  CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption c(reinterpret_cast<const unsigned char*>(text.data()), text.size(), iv);  // expect: cpp.cryptopp.mode key=literal key_bits=128
  CryptoPP::SecByteBlock blank(0x00, 16);
  CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption d(blank, blank.size(), iv);  // expect: cpp.cryptopp.mode key=zero key_bits=128
  std::vector<unsigned char> listed{1, 2, 3, 4, 5, 6, 7, 8};
  CryptoPP::CTR_Mode<CryptoPP::Blowfish>::Encryption e(listed.data(), listed.size(), iv);  // expect: cpp.cryptopp.mode algorithm=Blowfish key=literal-array key_bits=64
  unsigned char copied[16];
  std::memcpy(copied, text.data(), 16);
  CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption f(copied, 16, iv);  // expect: cpp.cryptopp.mode key=literal key_bits=128
}
