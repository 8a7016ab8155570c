#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out, NSString *name) {
  NSDictionary *all = @{@"a": @(kCCPRFHmacAlgSHA1), @"b": [NSNumber numberWithInt:kCCPRFHmacAlgSHA256]};
  // expect: c.apple.cckeyderivation-pbkdf digest=SHA-1; expect: c.apple.cckeyderivation-pbkdf digest=SHA-256
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, [[all valueForKey:name] intValue], 100000, out, 32);
}
