#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *text = [[@"66" copy] mutableCopy];
  // expect: c.apple.cckeyderivation-pbkdf iterations=66
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, text.intValue, out, 32);
}
