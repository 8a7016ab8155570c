#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSDictionary *all = [NSDictionary dictionaryWithObjectsAndKeys:@81, @"a", @82, @"b", nil];
  // expect: c.apple.cckeyderivation-pbkdf iterations=82
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[@"b"] intValue], out, 32);
}
