// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  house::CryptoPP::ASN1::sm2p256v1();  // expect-none: cpp.cryptopp-public.curve
  use(new house::CryptoPP::DL_GroupParameters_EC(a));  // expect-none: cpp.cryptopp-public.group
  house::CryptoPP::DL_GroupParameters_EC::Initialize(a);  // expect-none: cpp.cryptopp-public.group-initialize
  use(new house::CryptoPP::RSA::PrivateKey());  // expect-none: cpp.cryptopp-public.rsa-key
  house::CryptoPP::RSA::PrivateKey::GenerateRandomWithKeySize(a, a);  // expect-none: cpp.cryptopp-public.rsa-generate
  use(new house::CryptoPP::RSAES::Encryptor(a, a));  // expect-none: cpp.cryptopp-public.rsa-encryption
  use(new house::CryptoPP::RSAES_OAEP_SHA_Encryptor(a, a));  // expect-none: cpp.cryptopp-public.rsa-encryption-alias
  use(new house::CryptoPP::RSASS::Signer(a, a));  // expect-none: cpp.cryptopp-public.rsa-signature
  use(new house::CryptoPP::RSASSA_PKCS1v15_SHA_Signer(a, a));  // expect-none: cpp.cryptopp-public.rsa-signature-alias
  use(new house::CryptoPP::RSASS_ISO::Signer(a, a));  // expect-none: cpp.cryptopp-public.rsa-signature-iso
  use(new house::CryptoPP::DSA::PrivateKey());  // expect-none: cpp.cryptopp-public.dsa-key
  house::CryptoPP::DSA::PrivateKey::GenerateRandomWithKeySize(a, a);  // expect-none: cpp.cryptopp-public.dsa-generate
  use(new house::CryptoPP::DSA::Signer(a, a));  // expect-none: cpp.cryptopp-public.dsa-signature-sha1
  use(new house::CryptoPP::DSA2::Signer(a, a));  // expect-none: cpp.cryptopp-public.dsa-signature
  use(new house::CryptoPP::ECDSA::PrivateKey());  // expect-none: cpp.cryptopp-public.ec-key
  house::CryptoPP::ECDSA::PrivateKey::Initialize(a, a);  // expect-none: cpp.cryptopp-public.ec-initialize
  use(new house::CryptoPP::ECDSA::Signer(a, a));  // expect-none: cpp.cryptopp-public.ec-signature
  use(new house::CryptoPP::ElGamal::Encryptor(a, a));  // expect-none: cpp.cryptopp-public.elgamal
  use(new house::CryptoPP::ECIES::Encryptor(a, a));  // expect-none: cpp.cryptopp-public.integrated-encryption
  use(new house::CryptoPP::LUCES::Encryptor());  // expect-none: cpp.cryptopp-public.other-encryption
  use(new house::CryptoPP::ECDH::Domain(a));  // expect-none: cpp.cryptopp-public.ec-agreement
  house::CryptoPP::ECDH::Domain::Initialize(a);  // expect-none: cpp.cryptopp-public.ec-agreement-initialize
  use(new house::CryptoPP::DH(a, a));  // expect-none: cpp.cryptopp-public.agreement
  house::CryptoPP::DH::GenerateRandomWithKeySize(a, a);  // expect-none: cpp.cryptopp-public.agreement-generate
  house::CryptoPP::DH::AccessGroupParameters();  // expect-none: cpp.cryptopp-public.parameters
  use(new house::CryptoPP::x25519());  // expect-none: cpp.cryptopp-public.x25519
  house::CryptoPP::DH::Agree(a, a);  // expect-none: cpp.cryptopp-public.agree
  house::CryptoPP::DH::GenerateKeyPair(a, a);  // expect-none: cpp.cryptopp-public.agreement-keys
  use(new house::CryptoPP::ed25519::Signer());  // expect-none: cpp.cryptopp-public.ed25519
  house::CryptoPP::ed25519::PrivateKey::GenerateRandom();  // expect-none: cpp.cryptopp-public.ed25519-generate
}
