#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@end
@implementation Deriver
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
#if DEBUG
  // expect: c.apple.cckeyderivation-pbkdf iterations=1
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [@"1" intValue], out, 32);
#else
  // expect: c.apple.cckeyderivation-pbkdf iterations=2
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [@"2" intValue], out, 32);
#endif
}
@end
