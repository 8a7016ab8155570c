#include <cryptopp/aes.h>
#include <cryptopp/gcm.h>
#include <cryptopp/osrng.h>

// Whoever calls brings the generator: what it writes is not what stood there.
void begin(CryptoPP::RandomNumberGenerator& source, CryptoPP::GCM<CryptoPP::AES>::Encryption& sealer,
           const CryptoPP::SecByteBlock& secret) {
  CryptoPP::byte count[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  source.GenerateBlock(count, sizeof(count));  // expect-applied: cpp.cryptopp.random-generate-any
  CryptoPP::GCM<CryptoPP::AES>::Encryption own;  // expect: cpp.cryptopp.mode-authenticated algorithm=AES iv=?
  own.SetKeyWithIV(secret, secret.size(), count, sizeof(count));
}
