#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  const int rounds = 77;
  dispatch_async(dispatch_get_main_queue(), ^{
    // expect: c.apple.cckeyderivation-pbkdf iterations=77
    CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
  });
  // expect: c.apple.cckeyderivation-pbkdf iterations=78
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, 78, out, 32);
}
