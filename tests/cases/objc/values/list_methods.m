#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
void derive(NSString *p, const uint8_t *salt, uint8_t *out) {
  NSMutableArray *all = [NSMutableArray array];
  [all addObject:@41];
  [all addObject:[NSNumber numberWithInt:42]];
  // expect: c.apple.cckeyderivation-pbkdf iterations=42
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [[all objectAtIndex:1] unsignedIntValue], out, 32);
}
