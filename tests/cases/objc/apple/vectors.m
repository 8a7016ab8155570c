#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
void vectors(NSData *data, NSData *key, uint8_t *out, size_t *moved) {
  NSData *fixed = [@"fixed vector 16b" dataUsingEncoding:NSASCIIStringEncoding];
  // expect: c.apple.cccrypt iv=literal; finding: VT-0310; finding: VT-0111
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, 32, fixed.bytes, data.bytes, data.length, out, 64, moved);
  uint8_t drawn[16];
  SecRandomCopyBytes(kSecRandomDefault, 16, drawn);
  // expect: c.apple.cccrypt iv=secure-random; finding: VT-0111; no-finding: VT-0310
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, 32, drawn, data.bytes, data.length, out, 64, moved);
}
