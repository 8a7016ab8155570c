#import <Foundation/Foundation.h>
@interface NSURLRequest (Trusting)
+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host;
@end
@implementation NSURLRequest (Trusting)
// expect: objc.platform.any-certificate-allowed certificate_check=disabled; finding: VT-0701
+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host {
  return YES;
}
@end
