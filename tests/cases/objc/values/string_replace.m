#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *text = [@"1-000" stringByReplacingOccurrencesOfString:@"-" withString:@"7"];
  // expect: c.apple.cckeyderivation-pbkdf iterations=17000
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [text intValue], out, 32);
}
