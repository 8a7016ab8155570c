#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface NSNumber (Rounds)
- (int)doubled;
+ (int)usual;
@end
@implementation NSNumber (Rounds)
- (int)doubled {
  return [self intValue] * 2;
}
+ (int)usual {
  return 44;
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=42
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [@21 doubled], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=44
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [NSNumber usual], out, 32);
}
