#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
#include <vector>
@interface Deriver : NSObject
@property(nonatomic) int rounds;
@end
@implementation Deriver
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  std::vector<int> all{5, 6, 7};
  self.rounds = all[1];
  // expect: c.apple.cckeyderivation-pbkdf iterations=6
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, self.rounds, out, 32);
  auto rounds = [&](int n) { return n + 1; };
  // expect: c.apple.cckeyderivation-pbkdf iterations=100
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds(99), out, 32);
}
@end
class Own {
 public:
  int rounds() const { return [@"88" intValue]; }
};
void f(NSString *p, const uint8_t *salt, uint8_t *out) {
  Own own;
  // expect: c.apple.cckeyderivation-pbkdf iterations=88
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, own.rounds(), out, 32);
}
