#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *text = [@"98765" substringFromIndex:3];
  // expect: c.apple.cckeyderivation-pbkdf iterations=65
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, text.intValue, out, 32);
}
