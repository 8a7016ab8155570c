#define CRYPTOPP_ENABLE_NAMESPACE_WEAK 1
#include <cryptopp/blake2.h>
#include <cryptopp/cmac.h>
#include <cryptopp/hmac.h>
#include <cryptopp/md5.h>
#include <cryptopp/poly1305.h>
#include <cryptopp/sha.h>
#include <cryptopp/siphash.h>

namespace report {
struct SHA256 {
  int number;
};
}  // namespace report

void digests(const unsigned char* data, unsigned long size, unsigned char* out) {
  report::SHA256 mine{};                    // expect-none
  CryptoPP::SHA256 sha{};                   // expect: cpp.cryptopp.hash algorithm=SHA-256 function=digest
  sha.Update(data, size);
  CryptoPP::Weak::MD5().CalculateDigest(out, data, size);  // expect: cpp.cryptopp.hash algorithm=MD5
  CryptoPP::SHA().CalculateDigest(out, data, size);        // expect: cpp.cryptopp.hash algorithm=SHA-1
  auto sha3 = CryptoPP::SHA3_384();         // expect: cpp.cryptopp.hash algorithm=SHA3-384
  CryptoPP::BLAKE2b blake{};                // expect: cpp.cryptopp.blake2 algorithm=BLAKE2b-512
  CryptoPP::BLAKE2s keyed(data, 32, 0, 0);  // expect: cpp.cryptopp.blake2-keyed algorithm=BLAKE2s-MAC key_bits=256
}

void tags(const unsigned char* key, unsigned long size) {
  CryptoPP::HMAC<CryptoPP::SHA256> mac(key, size);      // expect: cpp.cryptopp.hmac algorithm=HMAC digest=SHA-256
  CryptoPP::HMAC<CryptoPP::Weak::MD5> weak(key, 16);    // expect: cpp.cryptopp.hmac algorithm=HMAC digest=MD5 key_bits=128
  CryptoPP::CMAC<CryptoPP::AES> cmac(key, 16);          // expect: cpp.cryptopp.cipher-mac algorithm=CMAC cipher=AES
  CryptoPP::Poly1305<CryptoPP::AES> poly{};             // expect: cpp.cryptopp.cipher-mac algorithm=Poly1305 cipher=AES key=literal
  poly.SetKey(reinterpret_cast<const unsigned char*>("an easily guessed and constant k"), 32);  // expect-applied: cpp.cryptopp.mac-setkey
  CryptoPP::SipHash<2, 4> sip(key, 16);                 // expect: cpp.cryptopp.mac algorithm=SipHash
}
