#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
- (int)rounds;
@end
@implementation Deriver
- (int)rounds {
  return 70;
}
@end
@interface Strong : Deriver
@end
@implementation Strong
- (int)rounds {
  return [super rounds] + 700;
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=770
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[[Strong alloc] init] rounds], out, 32);
}
