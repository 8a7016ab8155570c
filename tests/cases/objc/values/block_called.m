#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  int (^rounds)(int) = ^(int n) {
    return n * 2;
  };
  // expect: c.apple.cckeyderivation-pbkdf iterations=22
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds(11), out, 32);
}
