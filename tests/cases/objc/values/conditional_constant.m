#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSString *mode = [@"STRONG" lowercaseString];
  int rounds = 1;
  if ([mode isEqualToString:@"strong"]) rounds = 2;
  // expect: c.apple.cckeyderivation-pbkdf iterations=2
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
}
