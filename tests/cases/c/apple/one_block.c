// How much is enciphered an argument says.
#include <CommonCrypto/CommonCryptor.h>

void challenge(const char *key, const char *in, char *out) {
  size_t made;
  CCCrypt(kCCEncrypt, kCCAlgorithmDES, kCCOptionECBMode, key, kCCKeySizeDES, NULL, in, 8, out, 8, &made);  // expect: c.apple.cccrypt-ecb algorithm=DES mode=ECB role=one-block
}

void text(const char *key, const char *in, size_t size, char *out) {
  size_t made;
  CCCrypt(kCCEncrypt, kCCAlgorithmDES, kCCOptionECBMode, key, kCCKeySizeDES, NULL, in, size, out, size, &made);  // expect: c.apple.cccrypt-ecb algorithm=DES mode=ECB role=absent-property certainty=resolved
}
