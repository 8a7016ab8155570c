#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@end
@implementation Deriver
- (void)derive:(NSString *)p salt:(const uint8_t *)salt rounds:(int)rounds into:(uint8_t *)out {
  // expect: c.apple.cckeyderivation-pbkdf iterations=321
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
}
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  [self derive:p salt:salt rounds:321 into:out];
}
@end
