#include <cryptopp/dsa.h>
#include <cryptopp/eccrypto.h>
#include <cryptopp/oids.h>
#include <cryptopp/osrng.h>
#include <cryptopp/rsa.h>

// A public key is as large as the private one that it is made of, and a group brings its curve.
void rsa() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::RSA::PrivateKey mine{};
  mine.GenerateRandomWithKeySize(random, 1024);  // expect: cpp.cryptopp-public.rsa-generate key_bits=1024
  CryptoPP::RSA::PublicKey shown(mine);
  CryptoPP::RSASS<CryptoPP::PSS, CryptoPP::SHA256>::Verifier verifier(shown);  // expect: cpp.cryptopp-public.rsa-signature key_bits=1024 function=verify
}

void dsa() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::DSA::PrivateKey mine{};
  mine.GenerateRandomWithKeySize(random, 1024);  // expect: cpp.cryptopp-public.dsa-generate key_bits=1024
  CryptoPP::DSA::PublicKey shown(mine);
  CryptoPP::DSA::Verifier verifier(shown);  // expect: cpp.cryptopp-public.dsa-signature-sha1 key_bits=1024
}

void curves() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::ECDSA<CryptoPP::ECP, CryptoPP::SHA256>::PrivateKey mine{};
  mine.Initialize(random, CryptoPP::ASN1::secp192r1());  // expect: cpp.cryptopp-public.ec-initialize curve=P-192
  CryptoPP::ECDSA<CryptoPP::ECP, CryptoPP::SHA256>::PublicKey shown(mine);
  CryptoPP::ECDSA<CryptoPP::ECP, CryptoPP::SHA256>::Verifier verifier(shown);  // expect: cpp.cryptopp-public.ec-signature curve=P-192
}

void groups() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::DL_GroupParameters_EC<CryptoPP::ECP> group(CryptoPP::ASN1::secp192r1());
  CryptoPP::ECDH<CryptoPP::ECP>::Domain first(group);  // expect: cpp.cryptopp-public.ec-agreement curve=P-192
  CryptoPP::DL_GroupParameters_EC<CryptoPP::ECP> later{};  // expect-applied: cpp.cryptopp-public.group
  later.Initialize(CryptoPP::ASN1::secp256k1());  // expect-applied: cpp.cryptopp-public.group-initialize
  CryptoPP::ECDH<CryptoPP::ECP>::Domain second(later);  // expect: cpp.cryptopp-public.ec-agreement curve=secp256k1
}
