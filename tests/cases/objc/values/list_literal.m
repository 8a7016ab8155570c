#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSArray<NSNumber *> *all = @[@10, @20, @30];
  // expect: c.apple.cckeyderivation-pbkdf iterations=20
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[1] intValue], out, 32);
}
