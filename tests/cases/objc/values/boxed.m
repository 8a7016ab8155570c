#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSNumber *rounds = @(40 + 2);
  // expect: c.apple.cckeyderivation-pbkdf iterations=42
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds.unsignedIntValue, out, 32);
}
