#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSMutableArray *all = [NSMutableArray arrayWithObjects:@1, @2, nil];
  NSArray *before = [all copy];
  [all addObject:@3];
  // expect: c.apple.cckeyderivation-pbkdf iterations=3
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, (unsigned)all.count, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=102
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, (unsigned)before.count + 100, out, 32);
  NSMutableDictionary *map = [@{@"x": @10} mutableCopy];
  NSDictionary *kept = [map copy];
  map[@"x"] = @20;
  // expect: c.apple.cckeyderivation-pbkdf iterations=20
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [map[@"x"] intValue], out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=10
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [kept[@"x"] intValue], out, 32);
}
