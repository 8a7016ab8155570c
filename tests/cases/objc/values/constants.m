#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
static const int kRounds = 4321;
static NSString *const kText = @"8765";
#define TEXT @"55"
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=4321
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, kRounds, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=8765
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, kText.intValue, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=55
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [TEXT intValue], out, 32);
}
