#include <botan/auto_rng.h>
#include <botan/dh.h>
#include <botan/ecdsa.h>
#include <botan/pubkey.h>
#include <botan/rsa.h>
#include <botan/tls_callbacks.h>
#include <botan/x509self.h>

namespace ours {
struct RSA_PrivateKey {
  RSA_PrivateKey(int random, int bits);
};
}  // namespace ours

void rsa(const Botan::Public_Key& theirs) {
  Botan::AutoSeeded_RNG rng{};
  ours::RSA_PrivateKey mine(1, 512);  // expect-none
  Botan::RSA_PrivateKey key(rng, 1024);  // expect: cpp.botan.rsa-generate algorithm=RSA key_bits=1024
  Botan::RSA_PrivateKey three(rng, 2048, 3);  // expect: cpp.botan.rsa-generate-exponent key_bits=2048 exponent=3
  Botan::PK_Signer pss(key, rng, "EMSA4(SHA-256)");  // expect: cpp.botan.signer algorithm=RSA padding=PSS digest=SHA-256 key_bits=1024 function=sign
  Botan::PK_Signer old(key, "EMSA3(MD5)");  // expect: cpp.botan.signer-short algorithm=RSA padding=PKCS1v15 digest=MD5
  Botan::PK_Verifier check(theirs, "PKCS1v15(SHA-1)");  // expect: cpp.botan.verifier padding=PKCS1v15 digest=SHA-1 function=verify
  Botan::PK_Encryptor_EME oaep(theirs, rng, "OAEP(SHA-256)");  // expect: cpp.botan.encryptor algorithm=RSA padding=OAEP digest=SHA-256
  Botan::PK_Decryptor_EME pkcs(key, "PKCS1v15");  // expect: cpp.botan.encryptor-short algorithm=RSA padding=PKCS1v15 function=decrypt
  auto named = Botan::create_private_key("ECDSA", rng, "secp521r1");  // expect: cpp.botan.key-by-name algorithm=ECDSA curve=P-521 function=keygen
}

void curves(const std::string& chosen) {
  Botan::AutoSeeded_RNG rng{};
  Botan::ECDSA_PrivateKey key(rng, Botan::EC_Group("secp256r1"));  // expect: cpp.botan.ec-key algorithm=ECDSA curve=P-256
  Botan::ECDH_PrivateKey agree(rng, Botan::EC_Group::from_name("brainpool256r1"));  // expect: cpp.botan.ec-key algorithm=ECDH curve=brainpoolP256r1; expect-applied: cpp.botan.curve-name
  Botan::EC_Group open(chosen);  // expect-applied: cpp.botan.curve
  Botan::ECGDSA_PrivateKey other(rng, open);  // expect: cpp.botan.ec-key algorithm=ECGDSA curve=?
  Botan::PK_Signer signer(key, rng, "EMSA1(SHA-384)");  // expect: cpp.botan.signer algorithm=ECDSA curve=P-256 digest=SHA-384
  Botan::PK_Key_Agreement secret(agree, rng, "KDF2(SHA-256)");  // expect: cpp.botan.agreement algorithm=ECDH curve=brainpoolP256r1
  auto shared = secret.derive_key(32, chosen);  // expect-applied: cpp.botan.agreement-derive
  auto mac = Botan::MessageAuthenticationCode::create("HMAC(SHA-256)");  // expect: cpp.botan.mac key=derived key_bits=256
  mac->set_key(shared);
}

void groups() {
  Botan::AutoSeeded_RNG rng{};
  Botan::DH_PrivateKey dh(rng, Botan::DL_Group("modp/ietf/1024"));  // expect: cpp.botan.dl-key algorithm=FFDH key_bits=1024; expect-applied: cpp.botan.group
  Botan::DL_Group fresh(rng, Botan::DL_Group::Strong, 2048);  // expect-applied: cpp.botan.group-generate
  Botan::ElGamal_PrivateKey elgamal(rng, fresh);  // expect: cpp.botan.dl-key algorithm=ElGamal key_bits=2048
  Botan::DSA_PrivateKey dsa(rng, Botan::DL_Group::from_name("dsa/jce/1024"));  // expect: cpp.botan.dl-key algorithm=DSA key_bits=1024; expect-applied: cpp.botan.group-name
  Botan::Ed25519_PrivateKey ed(rng);  // expect: cpp.botan.fixed-key algorithm=Ed25519
  Botan::ML_KEM_PrivateKey kem(rng, Botan::ML_KEM_Mode::ML_KEM_768);  // expect: cpp.botan.lattice-key algorithm=ML-KEM-768
  Botan::PK_KEM_Encryptor wrap(kem, "Raw");  // expect: cpp.botan.encapsulation algorithm=ML-KEM-768 function=encapsulate
}

void certificates(Botan::X509_Cert_Options& options) {
  Botan::AutoSeeded_RNG rng{};
  Botan::RSA_PrivateKey key(rng, 2048);
  auto certificate = Botan::X509::create_self_signed_cert(options, key, "SHA-1", rng);  // expect: cpp.botan.self-signed digest=SHA-1 algorithm=RSA
  auto request = Botan::X509::create_cert_req(options, key, "SHA-256", rng);  // expect: cpp.botan.certificate-request digest=SHA-256
}

class Trusting : public Botan::TLS::Callbacks {
  void tls_verify_cert_chain(const std::vector<int>& chain) override {}  // expect: cpp.botan.tls-unchecked certificate_check=disabled
};

class Careful : public Botan::TLS::Callbacks {
  void tls_verify_cert_chain(const std::vector<int>& chain) override {  // expect-none
    if (chain.empty()) throw std::runtime_error("no certificate");
  }
};

void connect(Botan::TLS::Callbacks& callbacks, Botan::TLS::Session_Manager& sessions, Botan::Credentials_Manager& creds, Botan::TLS::Policy& policy, Botan::RandomNumberGenerator& rng) {
  Botan::TLS::Client client(callbacks, sessions, creds, policy, rng);  // expect: cpp.botan.tls-client protocol=TLS version_max=absent-property
  Botan::TLS::Protocol_Version version(Botan::TLS::Protocol_Version::TLS_V11);  // expect-applied: cpp.botan.tls-version
  Botan::TLS::Client old(callbacks, sessions, creds, policy, rng, Botan::TLS::Server_Information("example.org"), version);  // expect: cpp.botan.tls-client protocol=TLS version_max=1.1
  Botan::TLS::Server server(callbacks, sessions, creds, policy, rng);  // expect: cpp.botan.tls-server protocol=TLS
}

std::vector<uint8_t> bare(const Botan::RSA_PublicKey& theirs, Botan::RandomNumberGenerator& rng, const std::vector<uint8_t>& in) {
  Botan::PK_Encryptor_EME enc(theirs, rng, "Raw");  // expect: cpp.botan.encryptor-rsa algorithm=RSA padding=NoPadding function=encrypt
  return enc.encrypt(in, rng);
}

std::vector<uint8_t> padded(const Botan::RSA_PublicKey& theirs, Botan::RandomNumberGenerator& rng, const std::vector<uint8_t>& in) {
  Botan::PK_Encryptor_EME enc(theirs, rng, "OAEP(SHA-384)");  // expect: cpp.botan.encryptor-rsa algorithm=RSA padding=OAEP digest=SHA-384
  return enc.encrypt(in, rng);
}
