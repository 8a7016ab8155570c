#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSArray *all = [NSArray arrayWithObjects:@51, @52, nil];
  // expect: c.apple.cckeyderivation-pbkdf iterations=52
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[all objectAtIndex:all.count - 1] intValue], out, 32);
}
