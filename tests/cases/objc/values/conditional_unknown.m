#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out, BOOL strong) {
  int rounds = strong ? 10000 : 10;
  // expect: c.apple.cckeyderivation-pbkdf iterations=10; expect: c.apple.cckeyderivation-pbkdf iterations=10000
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
}
