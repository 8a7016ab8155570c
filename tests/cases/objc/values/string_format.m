#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *text = [NSString stringWithFormat:@"%@%d", @"30", 5];
  // expect: c.apple.cckeyderivation-pbkdf iterations=305
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [text intValue], out, 32);
}
