// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  use(new house::Poco::Crypto::CipherKey(a));  // expect-none: cpp.poco.cipher-name
  use(new house::Poco::Crypto::CipherKey(a, a));  // expect-none: cpp.poco.cipher-password
  use(new house::Poco::Crypto::CipherKey(a, a, a));  // expect-none: cpp.poco.cipher-key
  use(new house::Poco::Crypto::CipherKey(a, a, a, a));  // expect-none: cpp.poco.cipher-password-salt
  use(new house::Poco::Crypto::DigestEngine(a));  // expect-none: cpp.poco.digest
  use(new house::Poco::MD4Engine());  // expect-none: cpp.poco.digest-engine
  use(new house::Poco::SHA2Engine(a));  // expect-none: cpp.poco.digest-sha2
  use(new house::Poco::HMACEngine(a));  // expect-none: cpp.poco.hmac
  use(new house::Poco::PBKDF2Engine(a, a, a));  // expect-none: cpp.poco.pbkdf2
  use(new house::Poco::Crypto::RSAKey(KL_512));  // expect-none: cpp.poco.rsa-generate
  use(new house::Poco::Crypto::RSADigestEngine(a, a));  // expect-none: cpp.poco.rsa-signature
  use(new house::Poco::Crypto::ECKey(secp256r1));  // expect-none: cpp.poco.ec-generate
  use(new house::Poco::Crypto::ECDSADigestEngine(a, a));  // expect-none: cpp.poco.ec-signature
  use(new house::Poco::Net::Context(a, a, a, a, a));  // expect-none: cpp.poco.context
  use(new house::Poco::Net::Context(a, a, VERIFY_NONE, a, a));  // expect-none: cpp.poco.context-mode
  use(new house::Poco::Net::Context(a, a, a));  // expect-none: cpp.poco.context-short
  use(new house::Poco::Random());  // expect-none: cpp.poco.random
  use(new house::Poco::Net::AcceptCertificateHandler(false));  // expect-none: cpp.poco.accept-certificates
}
