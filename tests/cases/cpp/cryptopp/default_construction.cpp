#include <cryptopp/aes.h>
#include <cryptopp/gcm.h>
#include <cryptopp/hmac.h>
#include <cryptopp/modes.h>
#include <cryptopp/osrng.h>
#include <cryptopp/sha.h>

using namespace CryptoPP;

struct Sha256 {
  int number;
};

void made_by_being_declared(const byte* data, size_t size) {
  Sha256 mine;                    // expect-none
  SHA256* later = nullptr;        // expect-none
  SHA256 hash;                    // expect: cpp.cryptopp.hash algorithm=SHA-256
  hash.Update(data, size);
  AutoSeededRandomPool random;    // expect: cpp.cryptopp.random generator=secure
  byte iv[12];
  byte key[16] = {0};
  random.GenerateBlock(iv, 12);
  GCM<AES>::Encryption gcm;       // expect: cpp.cryptopp.mode-authenticated algorithm=AES mode=GCM key=zero iv=secure-random iv_bits=96
  gcm.SetKeyWithIV(key, 16, iv, 12);  // expect-applied: cpp.cryptopp.setkey-iv
  CBC_Mode<DES_EDE3>::Decryption cbc;  // expect: cpp.cryptopp.mode algorithm=3DES mode=CBC function=decrypt iv=literal
  cbc.SetKeyWithIV(data, 24, reinterpret_cast<const byte*>("12345678"));
  HMAC<SHA1> mac(key, 16);        // expect: cpp.cryptopp.hmac digest=SHA-1 key=zero
}
