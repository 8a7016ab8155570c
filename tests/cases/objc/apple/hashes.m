#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
@implementation NSData (Hashes)
- (NSData *)md5 {
  NSMutableData *out = [NSMutableData dataWithLength:CC_MD5_DIGEST_LENGTH];
  // expect: c.apple.cc-digest algorithm=MD5; finding: VT-0201
  CC_MD5(self.bytes, (CC_LONG)self.length, out.mutableBytes);
  return out;
}
- (NSData *)sha256 {
  uint8_t out[CC_SHA256_DIGEST_LENGTH];
  // expect: c.apple.cc-digest algorithm=SHA-256; no-finding: VT-0201
  CC_SHA256([self bytes], (CC_LONG)[self length], out);
  return [NSData dataWithBytes:out length:sizeof(out)];
}
- (NSData *)tagWith:(NSString *)secret {
  uint8_t out[32];
  const char *key = [secret cStringUsingEncoding:NSUTF8StringEncoding];
  // expect: c.apple.cchmac algorithm=HMAC digest=SHA-256
  CCHmac(kCCHmacAlgSHA256, key, strlen(key), self.bytes, self.length, out);
  return [[NSData alloc] initWithBytes:out length:32];
}
@end
