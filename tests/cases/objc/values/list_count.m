#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSArray *all = [NSArray arrayWithObjects:@51, @52, @53, nil];
  // expect: c.apple.cckeyderivation-pbkdf iterations=3
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, (unsigned)all.count, out, 32);
}
