#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
@interface Own : NSObject
- (void)CC_MD5:(NSData *)data;
@end
@implementation Own
- (void)CC_MD5:(NSData *)data {
}
@end
void near(Own *own, NSData *data) {
  // expect-none
  [own CC_MD5:data];
  // expect-none
  NSLog(@"CC_MD5(in, 16, out)");
  // expect-none
  SEL named = @selector(CC_MD5:);
  // expect-none
  NSString *hashed = [@"CCCrypt(kCCEncrypt, kCCAlgorithmDES)" md5];
  NSLog(@"%@ %@", NSStringFromSelector(named), hashed);
}
