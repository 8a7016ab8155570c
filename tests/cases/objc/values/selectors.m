#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@end
@implementation Deriver
- (int)rounds:(int)a plus:(int)b {
  return a + b;
}
- (int)rounds:(int)a times:(int)b {
  return a * b;
}
- (int)rounds:(int)a {
  return a;
}
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  // expect: c.apple.cckeyderivation-pbkdf iterations=23
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [self rounds:20 plus:3], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=60
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [self rounds:20 times:3], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=20
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [self rounds:20], out, 32);
}
@end
