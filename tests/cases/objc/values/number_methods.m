#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSNumber *n = [NSNumber numberWithUnsignedInteger:88];
  // expect: c.apple.cckeyderivation-pbkdf iterations=88
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, (unsigned)n.unsignedIntegerValue, out, 32);
}
