#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *text = [[@"x,1234,y" componentsSeparatedByString:@","] objectAtIndex:1];
  // expect: c.apple.cckeyderivation-pbkdf iterations=1234
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, text.integerValue, out, 32);
}
