#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
static NSString *const kSecret = @"0123456789abcdef";
void fixed(NSData *data, NSData *iv, uint8_t *out, size_t *moved) {
  NSData *key = [kSecret dataUsingEncoding:NSUTF8StringEncoding];
  // expect: c.apple.cccrypt key=literal key_bits=128; finding: VT-0301; finding: VT-0111
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, key.length, iv.bytes, data.bytes, data.length, out, 64, moved);
  NSMutableData *drawn = [NSMutableData dataWithLength:32];
  // expect: c.apple.random-copy-bytes generator=secure
  SecRandomCopyBytes(kSecRandomDefault, drawn.length, drawn.mutableBytes);
  // expect: c.apple.cccrypt key=secure-random; finding: VT-0111; no-finding: VT-0301
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, drawn.bytes, drawn.length, iv.bytes, data.bytes, data.length, out, 64, moved);
}
