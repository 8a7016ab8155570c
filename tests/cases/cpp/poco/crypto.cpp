#include <Poco/Crypto/CipherKey.h>
#include <Poco/Crypto/DigestEngine.h>
#include <Poco/HMACEngine.h>
#include <Poco/Net/Context.h>
#include <Poco/PBKDF2Engine.h>
#include <Poco/Random.h>
#include <Poco/SHA1Engine.h>

struct Context {
  Context(int usage, const char* place, int mode);
};

void ciphers(const std::string& password, const std::string& salt) {
  Poco::Crypto::CipherKey fresh("aes-256-cbc");  // expect: cpp.poco.cipher-name algorithm=AES key_bits=256 mode=CBC
  Poco::Crypto::CipherKey weak("des-ecb", "swordfish");  // expect: cpp.poco.cipher-password algorithm=DES mode=ECB password=literal
  Poco::Crypto::CipherKey made("aes-128-ctr", password, salt);  // expect: cpp.poco.cipher-key algorithm=AES mode=CTR key=?
  Poco::Crypto::CipherKey slow("aes-128-cbc", password, salt, 50000);  // expect: cpp.poco.cipher-password-salt iterations=50000 password=?
}

void digests(const std::string& key, const std::string& salt) {
  Poco::Crypto::DigestEngine engine("SHA256");  // expect: cpp.poco.digest algorithm=SHA-256
  Poco::SHA1Engine sha{};   // expect: cpp.poco.digest-engine algorithm=SHA-1
  Poco::SHA2Engine sha2{};  // expect: cpp.poco.digest-sha2 algorithm=SHA-256
  Poco::HMACEngine<Poco::MD5Engine> mac(key);  // expect: cpp.poco.hmac algorithm=HMAC digest=MD5
  Poco::PBKDF2Engine<Poco::HMACEngine<Poco::SHA1Engine>> kdf(salt, 1000, 32);  // expect: cpp.poco.pbkdf2 algorithm=PBKDF2 iterations=1000 output_bits=256
  Poco::Random dice{};  // expect: cpp.poco.random generator=predictable
}

void keys() {
  Poco::Crypto::RSAKey rsa(Poco::Crypto::RSAKey::KL_1024, Poco::Crypto::RSAKey::EXP_LARGE);  // expect: cpp.poco.rsa-generate algorithm=RSA key_bits=1024
  Poco::Crypto::RSADigestEngine signer(rsa, "SHA1");  // expect: cpp.poco.rsa-signature algorithm=RSA digest=SHA-1 key_bits=1024
  Poco::Crypto::ECKey ec("secp384r1");  // expect: cpp.poco.ec-generate curve=P-384 function=keygen
  Poco::Crypto::ECDSADigestEngine ecdsa(ec, "SHA512");  // expect: cpp.poco.ec-signature algorithm=ECDSA digest=SHA-512 curve=P-384
}

void contexts() {
  Poco::Net::Context open(Poco::Net::Context::TLSV1_CLIENT_USE, "", "", "", Poco::Net::Context::VERIFY_NONE, 9);  // expect: cpp.poco.context protocol=TLS version=1.0 certificate_check=disabled
  Poco::Net::Context deep(Poco::Net::Context::TLS_CLIENT_USE, "", Poco::Net::Context::VERIFY_NONE, 9, true);  // expect: cpp.poco.context-mode protocol=TLS certificate_check=disabled
  Poco::Net::Context strict(Poco::Net::Context::TLS_CLIENT_USE, "/etc/ca", Poco::Net::Context::VERIFY_STRICT);  // expect: cpp.poco.context-short certificate_check=enabled
  Context own(1, "/etc/ca", 0);  // expect-none
}
