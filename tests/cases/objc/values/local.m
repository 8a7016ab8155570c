#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  int rounds = 900;
  rounds += 99;
  // expect: c.apple.cckeyderivation-pbkdf iterations=999
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
}
