#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic, assign) int rounds;
@end
@implementation Deriver
- (instancetype)init {
  self = [super init];
  if (self) {
    _rounds = 777;
  }
  return self;
}
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  // expect: c.apple.cckeyderivation-pbkdf iterations=777
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, self.rounds, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=777
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [self rounds], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=777
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, _rounds, out, 32);
}
@end
