#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic) int rounds;
@end
@implementation Deriver
@synthesize rounds = mRounds;
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  mRounds = 303;
  // expect: c.apple.cckeyderivation-pbkdf iterations=303
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, self.rounds, out, 32);
}
@end
