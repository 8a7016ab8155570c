#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  typedef NS_ENUM(NSInteger, Rounds) { RoundsFew = 5, RoundsMore };
  // expect: c.apple.cckeyderivation-pbkdf iterations=6
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, RoundsMore, out, 32);
}
