#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSMutableDictionary *all = [NSMutableDictionary dictionary];
  [all setObject:@71 forKey:@"a"];
  all[@"b"] = @72;
  // expect: c.apple.cckeyderivation-pbkdf iterations=143
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[all objectForKey:@"a"] intValue] + [all[@"b"] intValue], out, 32);
}
