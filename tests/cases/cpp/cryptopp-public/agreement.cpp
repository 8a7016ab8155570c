#include <cryptopp/dh.h>
#include <cryptopp/eccrypto.h>
#include <cryptopp/oids.h>
#include <cryptopp/osrng.h>
#include <cryptopp/xed25519.h>

using namespace CryptoPP;

struct Domain {
  bool Agree(unsigned char* value, const unsigned char* mine, const unsigned char* theirs);
};

void curves(const unsigned char* text, const CryptoPP::OID& chosen) {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::ECDSA<ECP, CryptoPP::SHA256>::PrivateKey key{};  // expect-applied: cpp.cryptopp-public.ec-key
  key.Initialize(random, ASN1::secp256r1());  // expect: cpp.cryptopp-public.ec-initialize algorithm=ECDSA curve=P-256
  CryptoPP::ECDSA<ECP, CryptoPP::SHA256>::Signer signer(key);  // expect: cpp.cryptopp-public.ec-signature algorithm=ECDSA curve=P-256 digest=SHA-256 function=sign
  CryptoPP::ECDSA_RFC6979<ECP, CryptoPP::SHA1>::PrivateKey other{};
  other.Initialize(random, chosen);  // expect: cpp.cryptopp-public.ec-initialize algorithm=ECDSA curve=?
  auto curve = ASN1::brainpoolP256r1();  // expect-applied: cpp.cryptopp-public.curve
  CryptoPP::ECIES<ECP>::Decryptor ecies(random, curve);  // expect: cpp.cryptopp-public.integrated-encryption algorithm=ECIES curve=brainpoolP256r1
}

void agree(const unsigned char* theirs) {
  CryptoPP::AutoSeededRandomPool random{};
  auto curve = CryptoPP::ASN1::secp160r1();
  CryptoPP::ECDH<ECP>::Domain ecdh(curve);  // expect: cpp.cryptopp-public.ec-agreement algorithm=ECDH curve=secp160r1 private_key=secure-random function=keyderive
  unsigned char mine[32], shown[65], shared[32];
  ecdh.GenerateKeyPair(random, mine, shown);  // expect-applied: cpp.cryptopp-public.agreement-keys
  ecdh.Agree(shared, mine, theirs);  // expect-applied: cpp.cryptopp-public.agree
  CryptoPP::HMAC<CryptoPP::SHA256> mac(shared, 32);  // expect: cpp.cryptopp.hmac key=derived
  CryptoPP::ECMQV<ECP>::Domain mqv{};  // expect: cpp.cryptopp-public.ec-agreement algorithm=ECMQV curve=P-384
  mqv.AccessGroupParameters().Initialize(ASN1::secp384r1());  // expect-applied: cpp.cryptopp-public.ec-agreement-initialize; expect-applied: cpp.cryptopp-public.parameters
  CryptoPP::DH dh{};  // expect: cpp.cryptopp-public.agreement algorithm=FFDH key_bits=1024
  dh.AccessGroupParameters().GenerateRandomWithKeySize(random, 1024);  // expect-applied: cpp.cryptopp-public.agreement-generate
  Domain ours{};
  ours.Agree(shared, mine, theirs);  // expect-none
}

void edwards() {
  CryptoPP::AutoSeededRandomPool random{};
  CryptoPP::x25519 exchange(random);  // expect: cpp.cryptopp-public.x25519 algorithm=X25519
  CryptoPP::ed25519::Signer signer(random);  // expect: cpp.cryptopp-public.ed25519 algorithm=Ed25519 function=sign
  CryptoPP::ed25519PrivateKey key{};
  key.GenerateRandom(random);  // expect: cpp.cryptopp-public.ed25519-generate algorithm=Ed25519 function=keygen
}
