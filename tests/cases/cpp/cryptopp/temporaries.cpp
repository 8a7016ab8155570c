// An object that is made where it is used, of a class that is called as a function of another library is.
#include <cryptopp/sha.h>
#include <openssl/sha.h>

using namespace CryptoPP;

void sum(const byte* in, size_t n, byte* out) {
  SHA1().CalculateDigest(out, in, n);            // expect: cpp.cryptopp.hash algorithm=SHA-1; finding: VT-0202
  CryptoPP::SHA1().CalculateDigest(out, in, n);  // expect: cpp.cryptopp.hash algorithm=SHA-1; finding: VT-0202
  SHA1(in, n, out);                              // expect-none: cpp.cryptopp.hash; finding: VT-0202
}
