#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@end
@implementation Deriver
+ (int)rounds {
  return 654;
}
- (int)more {
  return [Deriver rounds] + 1;
}
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  // expect: c.apple.cckeyderivation-pbkdf iterations=655
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [self more], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=654
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, Deriver.rounds, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=654
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[self class] rounds], out, 32);
}
@end
