#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
NSData *crypt(NSData *data, NSData *key, NSData *iv) {
  NSMutableData *out = [NSMutableData dataWithLength:data.length + kCCBlockSizeAES128];
  size_t moved = 0;
  // expect: c.apple.cccrypt-ecb algorithm=AES mode=ECB padding=PKCS7; finding: VT-0110
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding | kCCOptionECBMode, key.bytes, key.length, NULL, data.bytes, data.length, out.mutableBytes, out.length, &moved);
  // expect: c.apple.cccrypt algorithm=3DES mode=CBC; finding: VT-0103; finding: VT-0111
  CCCrypt(kCCEncrypt, kCCAlgorithm3DES, kCCOptionPKCS7Padding, [key bytes], kCCKeySize3DES, [iv bytes], [data bytes], [data length], [out mutableBytes], [out length], &moved);
  // expect: c.apple.cccrypt algorithm=AES mode=CBC; finding: VT-0111; no-finding: VT-0110
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, key.length, iv.bytes, data.bytes, data.length, out.mutableBytes, out.length, &moved);
  return out;
}
