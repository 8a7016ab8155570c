#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  int rounds = 1;
  @try {
    rounds = 31;
    // expect: c.apple.cckeyderivation-pbkdf iterations=31
    CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
  } @catch (NSException *e) {
    @throw e;
  } @finally {
    [p release];
  }
}
