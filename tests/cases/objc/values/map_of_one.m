#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSDictionary *all = [NSDictionary dictionaryWithObject:@83 forKey:@"a"];
  // expect: c.apple.cckeyderivation-pbkdf iterations=83
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [all[@"a"] intValue], out, 32);
}
