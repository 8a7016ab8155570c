#include <botan/auto_rng.h>
#include <botan/bcrypt.h>
#include <botan/cryptobox.h>
#include <botan/kdf.h>
#include <botan/pbkdf.h>
#include <botan/pwdhash.h>

struct KDF {
  int derive_key(int size, int secret);
};

void derive(const std::string& password, KDF& mine) {
  Botan::AutoSeeded_RNG rng{};
  mine.derive_key(32, 7);  // expect-none
  auto salt = rng.random_vec(16);
  auto kdf = Botan::KDF::create("HKDF(SHA-256)");  // expect: cpp.botan.kdf algorithm=HKDF digest=SHA-256 output_bits=256 secret=secure-random
  auto key = kdf->derive_key(32, salt, "", "label");  // expect-applied: cpp.botan.kdf-derive
  auto mac = Botan::MessageAuthenticationCode::create("CMAC(AES-256)");  // expect: cpp.botan.mac algorithm=CMAC cipher=AES key=derived
  mac->set_key(key);
  auto pbkdf = Botan::PBKDF::create("PBKDF2(SHA-1)");  // expect: cpp.botan.pbkdf algorithm=PBKDF2 digest=SHA-1 iterations=1000 salt=secure-random password=? output_bits=128
  pbkdf->derive_key(16, password, salt.data(), salt.size(), 1000);  // expect-applied: cpp.botan.pbkdf-derive
  auto second = Botan::get_pbkdf("PBKDF2(SHA-512)");  // expect: cpp.botan.pbkdf algorithm=PBKDF2 iterations=200000 password=literal
  second->derive_key(32, "hunter2", salt, 200000);  // expect-applied: cpp.botan.pbkdf-derive-vector
  auto third = Botan::PBKDF::create_or_throw("PBKDF2(SHA-256)");  // expect: cpp.botan.pbkdf iterations=5000
  unsigned char out[32];
  third->pbkdf_iterations(out, 32, password, salt.data(), 16, 5000);  // expect-applied: cpp.botan.pbkdf-into
  auto family = Botan::PasswordHashFamily::create("Scrypt");  // expect: cpp.botan.password-family algorithm=scrypt password=literal
  auto pbkdf2 = Botan::PasswordHashFamily::create("PBKDF2(SHA-256)");  // expect: cpp.botan.password-family iterations=1000
  auto few = pbkdf2->from_params(1000);  // expect-applied: cpp.botan.password-pbkdf2-parameters
  // expect-none: cpp.botan.password-pbkdf2-parameters
  auto tuned = family->from_params(32768, 8, 1);  // expect-applied: cpp.botan.password-parameters
  tuned->derive_key(out, 32, "secret", 6, salt.data(), salt.size());  // expect-applied: cpp.botan.password-derive
  auto counted = Botan::PasswordHashFamily::create("PBKDF2(SHA-256)");  // expect: cpp.botan.password-family algorithm=PBKDF2 iterations=100000
  counted->from_iterations(100000);  // expect-applied: cpp.botan.password-iterations
}

void stored(const std::string& password) {
  Botan::AutoSeeded_RNG rng{};
  auto strong = Botan::generate_bcrypt(password, rng);   // expect: cpp.botan.bcrypt algorithm=bcrypt cost=12
  auto weak = Botan::generate_bcrypt(password, rng, 4);  // expect: cpp.botan.bcrypt algorithm=bcrypt cost=4
  auto argon = Botan::argon2_generate_pwhash(password.data(), password.size(), rng, 1, 65536, 3, 1);  // expect: cpp.botan.argon2 algorithm=Argon2i parallelism=1 memory_kib=65536 iterations=3
  auto nine = Botan::generate_passhash9("fixed", rng);   // expect: cpp.botan.passhash9 password=literal
  auto box = Botan::CryptoBox::encrypt(nullptr, 0, password, rng);  // expect: cpp.botan.cryptobox algorithm=Serpent mode=CTR function=encrypt
}
