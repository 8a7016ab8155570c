#include <botan/auto_rng.h>
#include <botan/cipher_mode.h>
#include <botan/filters.h>
#include <botan/hash.h>
#include <botan/hex.h>
#include <botan/mac.h>

// A factory of ours with the same method.
namespace shop {
struct HashFunction {
  static int create(const char* name);
};
}  // namespace shop

void own() {
  shop::HashFunction::create("MD5");  // expect-none
  const char* note = "Botan::HashFunction::create(\"MD5\")";  // expect-none
}

void seal(const std::string& chosen) {
  Botan::AutoSeeded_RNG rng{};  // expect: cpp.botan.random generator=secure
  auto gcm = Botan::Cipher_Mode::create("AES-256/GCM", Botan::ENCRYPTION);  // expect: cpp.botan.cipher algorithm=AES key_bits=256 mode=GCM function=encrypt key=secure-random iv=secure-random iv_bits=96
  std::vector<uint8_t> key(32);
  rng.randomize(key.data(), key.size());  // expect-applied: cpp.botan.randomize
  gcm->set_key(key);  // expect-applied: cpp.botan.set-key
  gcm->start(rng.random_vec(12));  // expect-applied: cpp.botan.start; expect-applied: cpp.botan.random-vector
  auto fixed = Botan::AEAD_Mode::create_or_throw("AES-128/CCM(8)", Botan::Cipher_Dir::Decryption);  // expect: cpp.botan.cipher algorithm=AES key_bits=128 mode=CCM tag_bits=64 function=decrypt key=literal
  fixed->set_key(Botan::hex_decode("000102030405060708090a0b0c0d0e0f"));
  auto unknown = Botan::Cipher_Mode::create(chosen, Botan::DECRYPTION);  // expect: cpp.botan.cipher algorithm=? function=decrypt
  auto feedback = Botan::Cipher_Mode::create("AES-128/CFB(8)", Botan::ENCRYPTION);  // expect: cpp.botan.cipher algorithm=AES mode=CFB8
  auto old = Botan::get_cipher_mode("DES/CBC/PKCS7", Botan::ENCRYPTION);  // expect: cpp.botan.cipher-old algorithm=DES mode=CBC padding=PKCS7
}

void filters(const Botan::SymmetricKey& key, const Botan::InitializationVector& iv) {
  auto plain = Botan::get_cipher("Blowfish/ECB", Botan::ENCRYPTION);                     // expect: cpp.botan.cipher-filter algorithm=Blowfish mode=ECB
  auto ecb = Botan::get_cipher("AES-128/ECB/NoPadding", key, Botan::ENCRYPTION);         // expect: cpp.botan.cipher-filter-key algorithm=AES mode=ECB key=?
  auto cbc = Botan::get_cipher("AES-128/CBC/PKCS7", key, iv, Botan::DECRYPTION);         // expect: cpp.botan.cipher-filter-iv mode=CBC function=decrypt
  Botan::Pipe pipe(new Botan::Hash_Filter("SHA-1"));                                     // expect: cpp.botan.filter algorithm=SHA-1 function=digest
}

void primitives() {
  auto block = Botan::BlockCipher::create("Twofish");                           // expect: cpp.botan.block-cipher algorithm=Twofish
  auto stream = Botan::StreamCipher::create_or_throw("ChaCha(20)");             // expect: cpp.botan.stream-cipher algorithm=ChaCha20
  std::unique_ptr<Botan::HashFunction> hash(Botan::HashFunction::create("MD5"));  // expect: cpp.botan.hash algorithm=MD5 function=digest
  auto mac = Botan::MessageAuthenticationCode::create("HMAC(SHA-384)");         // expect: cpp.botan.mac algorithm=HMAC digest=SHA-384 key=zero
  std::vector<uint8_t> zeros(48);
  mac->set_key(zeros);
  Botan::SHA_256 sha{};                       // expect: cpp.botan.hash-class algorithm=SHA-256
  Botan::HMAC hmac(new Botan::SHA_512);       // expect: cpp.botan.hmac-class algorithm=HMAC digest=SHA-512
}

void numbers() {
  Botan::ChaCha_RNG fast{};             // expect: cpp.botan.random-other generator=secure
  auto byte = Botan::system_rng().next_byte();  // expect: cpp.botan.random-system generator=secure algorithm=OS-random
}
