#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
#include <map>
#include <string>
static std::map<std::string, int> table = {{"a", 91}};
@interface Deriver : NSObject {
  std::string _name;
}
@property(nonatomic) int rounds;
@end
@implementation Deriver
- (instancetype)initWithRounds:(int)rounds {
  if ((self = [super init])) {
    _rounds = rounds;
    _name = "b";
  }
  return self;
}
@end
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=91
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, table["a"], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=92
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[Deriver alloc] initWithRounds:92].rounds, out, 32);
  for (NSNumber *one in @[@93]) {
    // expect: c.apple.cckeyderivation-pbkdf iterations=93
    CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, one.intValue, out, 32);
  }
  void (^each)(int) = ^(int n) {
    // expect: c.apple.cckeyderivation-pbkdf iterations=94
    CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, n, out, 32);
  };
  each(94);
}
