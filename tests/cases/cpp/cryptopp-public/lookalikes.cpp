// A shop's own classes, named as the library's are, beside the library itself: CryptoPP::RSA::PrivateKey in a comment
// is nobody's key.
#include <cryptopp/osrng.h>

namespace shop {

struct Hash {};
struct Padding {};
struct Curve {};

struct RSA {
  struct PrivateKey {
    void GenerateRandomWithKeySize(int counter, int size);
    void Initialize(int counter, int size);
  };
};

template <typename Scheme>
struct RSAES {
  struct Encryptor {
    explicit Encryptor(int shelf);
  };
};

template <typename Scheme, typename Digest>
struct RSASS {
  struct Signer {
    explicit Signer(int shelf);
  };
};

template <typename Digest>
struct RSASS_ISO {
  struct Verifier {
    explicit Verifier(int shelf);
  };
};

struct RSAES_OAEP_SHA_Encryptor {
  RSAES_OAEP_SHA_Encryptor(int shelf, int size);
};

struct RSASSA_PKCS1v15_SHA_Signer {
  explicit RSASSA_PKCS1v15_SHA_Signer(int shelf);
};

struct DSA {
  struct PrivateKey {
    void GenerateRandomWithKeySize(int counter, int size);
  };
  struct Signer {
    explicit Signer(int shelf);
  };
};

template <typename Digest>
struct DSA2 {
  struct Verifier {
    explicit Verifier(int shelf);
  };
};

template <typename Group, typename Digest>
struct ECDSA {
  struct PrivateKey {
    void Initialize(int counter, int group);
  };
  struct Signer {
    explicit Signer(int shelf);
  };
};

struct ElGamal {
  struct Decryptor {
    Decryptor(int shelf, int size);
  };
};

template <typename Group>
struct ECIES {
  struct Encryptor {
    explicit Encryptor(int shelf);
  };
};

struct RabinEncryptor {
  explicit RabinEncryptor(int shelf);
};

template <typename Group>
struct ECDH {
  struct Domain {
    explicit Domain(int group);
  };
};

struct DH {
  DH(int shelf, int size);
};

struct x25519 {
  explicit x25519(int shelf);
};

struct ed25519 {
  struct Signer {
    explicit Signer(int shelf);
  };
  struct PrivateKey {
    void GenerateRandom(int counter);
  };
};

}  // namespace shop

void stock(int shelf) {
  shop::RSA::PrivateKey rsa{};
  rsa.GenerateRandomWithKeySize(1, 512);                          // expect-none: cpp.cryptopp-public.rsa-generate
  rsa.Initialize(1, 512);                                         // expect-none: cpp.cryptopp-public.rsa-generate
  shop::RSAES<shop::Padding>::Encryptor box(shelf);               // expect-none: cpp.cryptopp-public.rsa-encryption
  shop::RSAES_OAEP_SHA_Encryptor crate(shelf, 512);               // expect-none: cpp.cryptopp-public.rsa-encryption-alias
  shop::RSASS<shop::Padding, shop::Hash>::Signer label(shelf);    // expect-none: cpp.cryptopp-public.rsa-signature
  shop::RSASSA_PKCS1v15_SHA_Signer sticker(shelf);                // expect-none: cpp.cryptopp-public.rsa-signature-alias
  shop::RSASS_ISO<shop::Hash>::Verifier scale(shelf);             // expect-none: cpp.cryptopp-public.rsa-signature-iso
  shop::DSA::PrivateKey dsa{};
  dsa.GenerateRandomWithKeySize(1, 512);                          // expect-none: cpp.cryptopp-public.dsa-generate
  shop::DSA::Signer pen(shelf);                                   // expect-none: cpp.cryptopp-public.dsa-signature-sha1
  shop::DSA2<shop::Hash>::Verifier glass(shelf);                  // expect-none: cpp.cryptopp-public.dsa-signature
  shop::ECDSA<shop::Curve, shop::Hash>::PrivateKey curve{};
  curve.Initialize(1, 2);                                         // expect-none: cpp.cryptopp-public.ec-initialize
  shop::ECDSA<shop::Curve, shop::Hash>::Signer brush(shelf);      // expect-none: cpp.cryptopp-public.ec-signature
  shop::ElGamal::Decryptor opener(shelf, 512);                    // expect-none: cpp.cryptopp-public.elgamal
  shop::ECIES<shop::Curve>::Encryptor parcel(shelf);              // expect-none: cpp.cryptopp-public.integrated-encryption
  shop::RabinEncryptor rabin(shelf);                              // expect-none: cpp.cryptopp-public.other-encryption
  shop::ECDH<shop::Curve>::Domain domain(shelf);                  // expect-none: cpp.cryptopp-public.ec-agreement
  shop::DH exchange(shelf, 512);                                  // expect-none: cpp.cryptopp-public.agreement
  shop::x25519 lane(shelf);                                       // expect-none: cpp.cryptopp-public.x25519
  shop::ed25519::Signer stamp(shelf);                             // expect-none: cpp.cryptopp-public.ed25519
  shop::ed25519::PrivateKey pin{};
  pin.GenerateRandom(1);                                          // expect-none: cpp.cryptopp-public.ed25519-generate
}

// The library's names, but only as words.
const char* words(bool signing) {
  if (signing) return "CryptoPP::RSASS<CryptoPP::PSS, CryptoPP::SHA1>::Signer signer(key)";  // expect-none
  // CryptoPP::x25519 exchange(random); expect-none
  /* CryptoPP::DH dh(random, 512); expect-none */
  return "CryptoPP::ed25519::Signer";  // expect-none
}
