#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic) int rounds;
@end
@interface Deriver (More)
- (int)more;
@end
@implementation Deriver
@end
@implementation Deriver (More)
- (int)more {
  return self.rounds + 1;
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  Deriver *one = [Deriver new];
  one.rounds = 60;
  // expect: c.apple.cckeyderivation-pbkdf iterations=61
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [one more], out, 32);
}
