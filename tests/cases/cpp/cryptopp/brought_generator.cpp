#include <cryptopp/aes.h>
#include <cryptopp/gcm.h>
#include <cryptopp/osrng.h>

static const CryptoPP::byte kCount[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

// Whoever calls brings the generator: what it writes is not what stood there.
void begin(CryptoPP::RandomNumberGenerator& source, const CryptoPP::SecByteBlock& secret) {
  CryptoPP::SecByteBlock count(kCount, sizeof(kCount));
  source.GenerateBlock(count, count.size());  // expect-applied: cpp.cryptopp.random-generate-any
  CryptoPP::GCM<CryptoPP::AES>::Encryption own;  // expect: cpp.cryptopp.mode-authenticated algorithm=AES iv=?
  own.SetKeyWithIV(secret, secret.size(), count, count.size());
}
