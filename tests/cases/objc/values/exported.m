#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
#define EXPORT_METHOD(method) - (void)method
@implementation Module
EXPORT_METHOD(derive:(NSString *)p rounds:(int)rounds resolve:(void (^)(id))resolve) {
  uint8_t salt[16], out[32];
  // expect: c.apple.cckeyderivation-pbkdf iterations=?
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
}
@end
