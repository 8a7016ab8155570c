#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void run(NSString *p, const uint8_t *salt, uint8_t *out, int i) {
  int all[3] = {1, 2, 90};
  int n = all[(int)2];
  // expect: c.apple.cckeyderivation-pbkdf iterations=90
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, n, out, 32);
  int m = all[i ? 2 : 2];
  // expect: c.apple.cckeyderivation-pbkdf iterations=90
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, m, out, 32);
}
