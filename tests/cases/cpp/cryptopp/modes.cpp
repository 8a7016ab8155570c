#include <cryptopp/aes.h>
#include <cryptopp/ccm.h>
#include <cryptopp/des.h>
#include <cryptopp/gcm.h>
#include <cryptopp/modes.h>
#include <cryptopp/osrng.h>
#include <cryptopp/xts.h>

// A class of ours that goes by a name of the library.
namespace store {
struct CBC_Mode {
  struct Encryption {
    Encryption(const unsigned char* key, unsigned long size, const unsigned char* iv);
  };
};
}  // namespace store

void own(const unsigned char* key, const unsigned char* iv) {
  store::CBC_Mode::Encryption mode(key, 16, iv);  // expect-none
  const char* text = "CryptoPP::CBC_Mode<CryptoPP::DES>::Encryption";  // expect-none
}

void seal_with_fresh_key(const std::string& plain, std::string& sealed) {
  CryptoPP::AutoSeededRandomPool random{};  // expect: cpp.cryptopp.random generator=secure
  CryptoPP::SecByteBlock key(32);
  random.GenerateBlock(key, key.size());
  unsigned char iv[16];
  random.GenerateBlock(iv, 16);  // expect-applied: cpp.cryptopp.random-generate
  CryptoPP::CBC_Mode<CryptoPP::AES>::Encryption cbc(key, key.size(), iv);  // expect: cpp.cryptopp.mode algorithm=AES mode=CBC key_bits=256 key=secure-random iv=secure-random function=encrypt padding=PKCS7
  CryptoPP::StreamTransformationFilter filter(cbc, 0, CryptoPP::StreamTransformationFilter::PKCS_PADDING);  // expect-applied: cpp.cryptopp.padding
}

void fixed_key(const unsigned char* in) {
  unsigned char key[16] = {0};
  unsigned char iv[16] = {0x10, 0x32, 0x54, 0x76};
  CryptoPP::CFB_Mode<CryptoPP::Blowfish>::Decryption cfb(key, 16, iv);  // expect: cpp.cryptopp.mode algorithm=Blowfish mode=CFB key=zero iv=literal-array function=decrypt key_bits=128
  CryptoPP::OFB_Mode<CryptoPP::DES_EDE3>::Encryption ofb(in, 24, iv);   // expect: cpp.cryptopp.mode algorithm=3DES mode=OFB key=?
  CryptoPP::CTR_Mode<CryptoPP::Twofish>::Encryption ctr(in, 32, iv);    // expect: cpp.cryptopp.mode algorithm=Twofish mode=CTR key_bits=256
  CryptoPP::CBC_CTS_Mode<CryptoPP::AES>::Encryption cts(in, 16, iv);    // expect: cpp.cryptopp.mode algorithm=AES mode=CTS
  CryptoPP::ECB_Mode<CryptoPP::AES>::Encryption ecb(key, 16);           // expect: cpp.cryptopp.mode-ecb algorithm=AES mode=ECB key=zero
  auto* des = new CryptoPP::ECB_Mode<CryptoPP::DES>::Decryption(in, 8);  // expect: cpp.cryptopp.mode-ecb algorithm=DES mode=ECB function=decrypt
  CryptoPP::XTS<CryptoPP::AES>::Encryption xts(in, 64, iv);             // expect: cpp.cryptopp.mode-xts algorithm=AES mode=XTS key_bits=256
}

void late_key(const unsigned char* key, unsigned long size, const unsigned char* nonce) {
  CryptoPP::GCM<CryptoPP::AES>::Encryption gcm{};  // expect: cpp.cryptopp.mode-authenticated algorithm=AES mode=GCM key_bits=128 iv_bits=96 iv=?
  gcm.SetKeyWithIV(key, 16, nonce, 12);
  CryptoPP::EAX<CryptoPP::Serpent>::Decryption eax{};  // expect: cpp.cryptopp.mode-authenticated algorithm=Serpent mode=EAX key_bits=?
  eax.SetKey(key, size);
  CryptoPP::CCM<CryptoPP::AES, 8>::Encryption ccm{};  // expect: cpp.cryptopp.mode-authenticated algorithm=AES mode=CCM
  CryptoPP::CBC_Mode<CryptoPP::AES>::Decryption cbc{};  // expect: cpp.cryptopp.mode algorithm=AES mode=CBC iv=literal
  cbc.SetKey(key, CryptoPP::AES::MAX_KEYLENGTH);
  cbc.Resynchronize(reinterpret_cast<const unsigned char*>("0123456789abcdef"));
  CryptoPP::XTS<CryptoPP::AES>::Decryption xts{};  // expect: cpp.cryptopp.mode-xts algorithm=AES mode=XTS key_bits=128
  xts.SetKeyWithIV(key, 32, nonce);  // expect-applied: cpp.cryptopp.setkey-xts
}

void external(const unsigned char* key, const unsigned char* iv) {
  CryptoPP::AES::Encryption aes(key, 32);  // expect-none: cpp.cryptopp.block-cipher
  CryptoPP::CTR_Mode_ExternalCipher::Encryption ctr(aes, iv);  // expect: cpp.cryptopp.mode-external algorithm=AES mode=CTR key_bits=256
  CryptoPP::DESEncryption des(key, 8);  // expect-none: cpp.cryptopp.block-cipher-alias
  CryptoPP::ECB_Mode_ExternalCipher::Encryption ecb(des);  // expect: cpp.cryptopp.mode-external-ecb algorithm=DES mode=ECB
}

void by_block(const unsigned char* key, unsigned char* block) {
  CryptoPP::IDEA::Decryption idea(key, 16);  // expect: cpp.cryptopp.block-cipher algorithm=IDEA function=decrypt
  idea.ProcessBlock(block);
  CryptoPP::CAST128Encryption cast(key, 16);  // expect: cpp.cryptopp.block-cipher-alias algorithm=CAST5 function=encrypt
  CryptoPP::RC6::Encryption rc6{};  // expect: cpp.cryptopp.block-cipher algorithm=RC6 key=? key_bits=192
  rc6.SetKey(key, 24);  // expect-applied: cpp.cryptopp.setkey
}
