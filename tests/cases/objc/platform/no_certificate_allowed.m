#import <Foundation/Foundation.h>
@implementation NSURLRequest (Strict)
// expect-none: objc.platform.any-certificate-allowed
+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host {
  return NO;
}
@end
@interface Own : NSObject
@end
@implementation Own
// expect-none: objc.platform.any-certificate-allowed
+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host {
  return YES;
}
@end
