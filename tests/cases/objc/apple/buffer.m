#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
void f(NSData *plain, uint8_t *out, size_t *moved) {
  char key[kCCKeySizeAES256 + 1];
  bzero(key, sizeof(key));
  [@"my secret" getCString:key maxLength:sizeof(key) encoding:NSUTF8StringEncoding];
  // expect: c.apple.cccrypt-no-iv key=literal iv=zero; finding: VT-0310; finding: VT-0301; finding: VT-0111
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key, kCCKeySizeAES256, NULL, plain.bytes, plain.length, out, 64, moved);
}
