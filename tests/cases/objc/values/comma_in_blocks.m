#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSDictionary *all = @{@"a": p.length > 3 ? @5 : @5, @"b": @[@1, @2]};
  // expect: c.apple.cckeyderivation-pbkdf iterations=5
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[@"a"] intValue], out, 32);
}
