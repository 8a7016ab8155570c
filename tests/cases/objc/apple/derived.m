#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
void derive(NSString *p, NSData *salt) {
  NSMutableData *key = [NSMutableData dataWithLength:kCCKeySizeAES256];
  // expect: c.apple.cckeyderivation-pbkdf digest=SHA-1 iterations=1000; finding: VT-0402
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt.bytes, salt.length, kCCPRFHmacAlgSHA1, 1000, key.mutableBytes, key.length);
  // expect: c.apple.cckeyderivation-pbkdf digest=SHA-256 iterations=600000; no-finding: VT-0402
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt.bytes, salt.length, kCCPRFHmacAlgSHA256, 600000, key.mutableBytes, key.length);
  NSData *fixed = [@"salt" dataUsingEncoding:NSUTF8StringEncoding];
  // expect: c.apple.cckeyderivation-pbkdf salt=literal salt_bits=32; finding: VT-0320
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, fixed.bytes, fixed.length, kCCPRFHmacAlgSHA256, 600000, key.mutableBytes, key.length);
}
