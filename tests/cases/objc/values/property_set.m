#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
@property(nonatomic) int rounds;
- (void)run;
@end
@implementation Deriver
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  Deriver *one = [[Deriver alloc] init];
  one.rounds = 11;
  // expect: c.apple.cckeyderivation-pbkdf iterations=11
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, one.rounds, out, 32);
  [one setRounds:12];
  // expect: c.apple.cckeyderivation-pbkdf iterations=12
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [one rounds], out, 32);
  Deriver *other = [Deriver new];
  other.rounds = 13;
  // expect: c.apple.cckeyderivation-pbkdf iterations=12
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, one.rounds, out, 32);
}
