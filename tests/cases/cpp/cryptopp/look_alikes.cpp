// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  use(new house::CryptoPP::AES::Encryption(a, a));  // expect-none: cpp.cryptopp.block-cipher
  use(new house::CryptoPP::AESEncryption(a, a));  // expect-none: cpp.cryptopp.block-cipher-alias
  use(new house::CryptoPP::CBC_Mode::Encryption(a, a, a));  // expect-none: cpp.cryptopp.mode
  use(new house::CryptoPP::ECB_Mode::Encryption(a, a));  // expect-none: cpp.cryptopp.mode-ecb
  use(new house::CryptoPP::XTS::Encryption(a, a, a));  // expect-none: cpp.cryptopp.mode-xts
  use(new house::CryptoPP::GCM::Encryption());  // expect-none: cpp.cryptopp.mode-authenticated
  use(new house::CryptoPP::CBC_Mode_ExternalCipher::Encryption(a, a));  // expect-none: cpp.cryptopp.mode-external
  use(new house::CryptoPP::ECB_Mode_ExternalCipher::Encryption(a));  // expect-none: cpp.cryptopp.mode-external-ecb
  house::CryptoPP::ECB_Mode::Encryption::SetKey(a, a);  // expect-none: cpp.cryptopp.setkey
  house::CryptoPP::CBC_Mode::Encryption::SetKey(a, a);  // expect-none: cpp.cryptopp.setkey-mode
  house::CryptoPP::CBC_Mode::Encryption::SetKeyWithIV(a, a, a, a);  // expect-none: cpp.cryptopp.setkey-iv
  house::CryptoPP::XTS::Encryption::SetKeyWithIV(a, a, a);  // expect-none: cpp.cryptopp.setkey-xts
  house::CryptoPP::CBC_Mode::Encryption::Resynchronize(a, a);  // expect-none: cpp.cryptopp.resynchronize
  use(new house::CryptoPP::StreamTransformationFilter(a, a, a));  // expect-none: cpp.cryptopp.padding
  use(new house::CryptoPP::ChaCha20Poly1305::Encryption());  // expect-none: cpp.cryptopp.chacha20poly1305
  use(new house::CryptoPP::ChaCha::Encryption(a, a, a));  // expect-none: cpp.cryptopp.stream-cipher
  use(new house::CryptoPP::Weak::ARC4(a, a));  // expect-none: cpp.cryptopp.arc4
  house::CryptoPP::Weak::ARC4::SetKey(a, a);  // expect-none: cpp.cryptopp.arc4-setkey
  use(new house::CryptoPP::DefaultEncryptorWithMAC(a));  // expect-none: cpp.cryptopp.password-encryption
  use(new house::CryptoPP::SHA1());  // expect-none: cpp.cryptopp.hash
  use(new house::CryptoPP::BLAKE2b());  // expect-none: cpp.cryptopp.blake2
  use(new house::CryptoPP::BLAKE2b(a, a, a, a, a, a, a));  // expect-none: cpp.cryptopp.blake2-keyed
  use(new house::CryptoPP::HMAC(a, a));  // expect-none: cpp.cryptopp.hmac
  use(new house::CryptoPP::CMAC(a, a));  // expect-none: cpp.cryptopp.cipher-mac
  use(new house::CryptoPP::Poly1305TLS(a, a));  // expect-none: cpp.cryptopp.mac
  house::CryptoPP::HMAC::SetKey(a, a);  // expect-none: cpp.cryptopp.mac-setkey
  use(new house::CryptoPP::PKCS5_PBKDF2_HMAC());  // expect-none: cpp.cryptopp.kdf
  use(new house::CryptoPP::Scrypt());  // expect-none: cpp.cryptopp.scrypt
  house::CryptoPP::PKCS5_PBKDF2_HMAC::DeriveKey(a, a, a, a, a, a, a, a);  // expect-none: cpp.cryptopp.pbkdf-derive
  house::CryptoPP::PKCS5_PBKDF2_HMAC::DeriveKey(a, a, a);  // expect-none: cpp.cryptopp.pbkdf-derive-parameters
  house::CryptoPP::HKDF::DeriveKey(a, a, a, a, a);  // expect-none: cpp.cryptopp.hkdf-derive
  house::CryptoPP::Scrypt::DeriveKey(a, a, a, a, a, a, a, a, a);  // expect-none: cpp.cryptopp.scrypt-derive
  use(new house::CryptoPP::AutoSeededRandomPool());  // expect-none: cpp.cryptopp.random
  use(new house::CryptoPP::PadlockRNG());  // expect-none: cpp.cryptopp.random-padlock
  use(new house::CryptoPP::Hash_DRBG(a));  // expect-none: cpp.cryptopp.random-seeded
  use(new house::CryptoPP::X917RNG(a, a));  // expect-none: cpp.cryptopp.random-x917
  use(new house::CryptoPP::LC_RNG(a));  // expect-none: cpp.cryptopp.random-predictable
  house::CryptoPP::AutoSeededRandomPool::GenerateBlock(a);  // expect-none: cpp.cryptopp.random-generate
  house::CryptoPP::LC_RNG::GenerateBlock(a);  // expect-none: cpp.cryptopp.random-generate-predictable
  house::CryptoPP::AutoSeededRandomPool::GenerateByte();  // expect-none: cpp.cryptopp.random-word
  house::CryptoPP::OS_GenerateRandomBlock(a, a);  // expect-none: cpp.cryptopp.random-system
  use(new house::CryptoPP::SecByteBlock(a));
}
