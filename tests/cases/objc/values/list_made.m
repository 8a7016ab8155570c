#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSMutableArray *all = [[NSMutableArray alloc] init];
  [all addObject:@61];
  // expect: c.apple.cckeyderivation-pbkdf iterations=61
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[0] intValue], out, 32);
}
