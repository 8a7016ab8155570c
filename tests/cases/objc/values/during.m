#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NS_DURING {
    // expect: c.apple.cckeyderivation-pbkdf iterations=32
    CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, 32, out, 32);
  }
  NS_HANDLER
    NSLog(@"%@", localException);
  NS_ENDHANDLER
}
