#include <cryptopp/dsa.h>
#include <cryptopp/elgamal.h>
#include <cryptopp/luc.h>
#include <cryptopp/osrng.h>
#include <cryptopp/pssr.h>
#include <cryptopp/rsa.h>

// Ours: no library's.
struct PrivateKey {
  void GenerateRandomWithKeySize(int random, int bits);
};

void rsa(const unsigned char* text) {
  CryptoPP::AutoSeededRandomPool random{};
  PrivateKey mine{};
  mine.GenerateRandomWithKeySize(1, 512);  // expect-none
  CryptoPP::RSA::PrivateKey key{};  // expect-applied: cpp.cryptopp-public.rsa-key
  key.GenerateRandomWithKeySize(random, 1024);  // expect: cpp.cryptopp-public.rsa-generate algorithm=RSA key_bits=1024 function=keygen
  CryptoPP::RSASS<CryptoPP::PSS, CryptoPP::SHA256>::Signer signer(key);  // expect: cpp.cryptopp-public.rsa-signature algorithm=RSA padding=PSS digest=SHA-256 key_bits=1024 function=sign
  CryptoPP::RSASS<CryptoPP::PKCS1v15, CryptoPP::SHA1>::Verifier verifier(key);  // expect: cpp.cryptopp-public.rsa-signature padding=PKCS1v15 digest=SHA-1 function=verify
  CryptoPP::RSAES<CryptoPP::PKCS1v15>::Encryptor old(key);  // expect: cpp.cryptopp-public.rsa-encryption algorithm=RSA padding=PKCS1v15 function=encrypt
  CryptoPP::RSAES<CryptoPP::OAEP<CryptoPP::SHA256>>::Encryptor nested(key);  // expect: cpp.cryptopp-public.rsa-encryption padding=OAEP digest=SHA-256
  CryptoPP::RSAES_OAEP_SHA_Decryptor oaep(random, 3072);  // expect: cpp.cryptopp-public.rsa-encryption-alias algorithm=RSA padding=OAEP digest=SHA-1 key_bits=3072
  CryptoPP::RSASSA_PKCS1v15_SHA_Signer sha(key);  // expect: cpp.cryptopp-public.rsa-signature-alias padding=PKCS1v15 digest=SHA-1
  CryptoPP::Weak::RSASSA_PKCS1v15_MD5_Signer md5(key);  // expect: cpp.cryptopp-public.rsa-signature-alias digest=MD5
  CryptoPP::RSASS_ISO<CryptoPP::RIPEMD160>::Signer iso(key);  // expect: cpp.cryptopp-public.rsa-signature-iso padding=X9.31 digest=RIPEMD-160
  CryptoPP::InvertibleRSAFunction parameters{};
  parameters.Initialize(random, 2048);  // expect: cpp.cryptopp-public.rsa-generate key_bits=2048
}

void logarithms() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::DSA::PrivateKey key{};  // expect-applied: cpp.cryptopp-public.dsa-key
  key.GenerateRandomWithKeySize(random, 2048);  // expect: cpp.cryptopp-public.dsa-generate algorithm=DSA key_bits=2048
  CryptoPP::DSA::Signer signer(key);  // expect: cpp.cryptopp-public.dsa-signature-sha1 algorithm=DSA digest=SHA-1 key_bits=2048
  CryptoPP::DSA2<CryptoPP::SHA256>::Verifier verifier(key);  // expect: cpp.cryptopp-public.dsa-signature digest=SHA-256 function=verify
  CryptoPP::ElGamal::Decryptor elgamal(random, 1536);  // expect: cpp.cryptopp-public.elgamal algorithm=ElGamal key_bits=1536
  CryptoPP::LUCES_OAEP_SHA_Encryptor luc(key);  // expect: cpp.cryptopp-public.other-encryption algorithm=LUC
}
