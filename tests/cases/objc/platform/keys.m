#import <Security/Security.h>
void f(SecKeyRef key, const uint8_t *data, uint8_t *out, size_t *n, CFErrorRef *error, SecKeyRef *a, SecKeyRef *b) {
  NSDictionary *weak = @{(__bridge id)kSecAttrKeyType: (__bridge id)kSecAttrKeyTypeRSA, (__bridge id)kSecAttrKeySizeInBits: @1024};
  // expect: objc.platform.sec-key-random algorithm=RSA key_bits=1024; finding: VT-0501
  SecKeyRef made = SecKeyCreateRandomKey((__bridge CFDictionaryRef)weak, error);
  NSMutableDictionary *strong = [NSMutableDictionary dictionary];
  [strong setObject:(__bridge id)kSecAttrKeyTypeEC forKey:(__bridge id)kSecAttrKeyType];
  [strong setObject:@256 forKey:(__bridge id)kSecAttrKeySizeInBits];
  // expect: objc.platform.sec-key-random algorithm=EC key_bits=256; no-finding: VT-0501
  SecKeyGeneratePair((__bridge CFDictionaryRef)strong, a, b);
  // expect: objc.platform.sec-key-crypt algorithm=RSA padding=PKCS1v15 function=encrypt; finding: VT-0112
  SecKeyEncrypt(key, kSecPaddingPKCS1, data, 16, out, n);
  // expect: objc.platform.sec-key-crypt algorithm=RSA padding=OAEP function=decrypt; no-finding: VT-0112
  SecKeyDecrypt(key, kSecPaddingOAEP, data, 256, out, n);
  // expect: objc.platform.sec-key-raw algorithm=RSA padding=PKCS1v15 digest=SHA-1 function=sign; finding: VT-0203
  SecKeyRawSign(key, kSecPaddingPKCS1SHA1, data, 20, out, n);
  // expect: objc.platform.sec-key-raw algorithm=RSA digest=SHA-256 function=verify
  SecKeyRawVerify(key, kSecPaddingPKCS1SHA256, data, 32, out, 256);
  // expect-none: objc.platform.sec-key-raw
  SecKeyRawSign(key, kSecPaddingNone, data, 20, out, n);
  // expect-none
  NSLog(@"SecKeyCreateRandomKey SecKeyEncrypt(key) %p", made);
}
