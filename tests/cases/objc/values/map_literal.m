#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSDictionary *all = @{@"low": @100, @"high": @200};
  // expect: c.apple.cckeyderivation-pbkdf iterations=200
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[@"high"] unsignedIntValue], out, 32);
}
