#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic, readonly) int rounds;
- (instancetype)initWithRounds:(int)rounds;
@end
@implementation Deriver
- (instancetype)initWithRounds:(int)rounds {
  if (self = [super init]) {
    _rounds = rounds;
  }
  return self;
}
+ (instancetype)strong {
  return [[self alloc] initWithRounds:5000];
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=500
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[Deriver alloc] initWithRounds:500].rounds, out, 32);
  Deriver *strong = [Deriver strong];
  // expect: c.apple.cckeyderivation-pbkdf iterations=5000
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, strong.rounds, out, 32);
}
