#import <Foundation/Foundation.h>
void f(void) {
  // expect-applied: objc.platform.session-configuration
  id weak = [NSURLSessionConfiguration defaultSessionConfiguration];
  // expect: objc.platform.min-version version_min=1.1
  [weak setTLSMinimumSupportedProtocol:kTLSProtocol11];
}
