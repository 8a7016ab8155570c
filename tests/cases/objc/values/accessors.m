#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic) int rounds;
@property(nonatomic) int turns;
@end
@implementation Deriver
- (int)rounds {
  if (_rounds == 0) {
    _rounds = 21;
  }
  return _rounds;
}
- (void)setTurns:(int)turns {
  _turns = turns * 2;
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  Deriver *one = [[Deriver alloc] init];
  one.turns = 15;
  // expect: c.apple.cckeyderivation-pbkdf iterations=30
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, one.turns, out, 32);
  one.rounds = 22;
  // expect: c.apple.cckeyderivation-pbkdf iterations=22
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, one.rounds, out, 32);
}
