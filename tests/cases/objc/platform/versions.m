#import <Foundation/Foundation.h>
@interface Own : NSObject
@property(nonatomic) int TLSMinimumSupportedProtocolVersion;
@property(nonatomic) int TLSMaximumSupportedProtocolVersion;
@end
void f(Own *own) {
  NSURLSessionConfiguration *weak = [NSURLSessionConfiguration defaultSessionConfiguration];
  // expect: objc.platform.min-version version_min=1.0; finding: VT-0711
  weak.TLSMinimumSupportedProtocolVersion = tls_protocol_version_TLSv10;
  // expect: objc.platform.max-version version_max=1.2
  weak.TLSMaximumSupportedProtocol = kTLSProtocol12;
  // expect: objc.platform.min-version version_min=1.2; no-finding: VT-0711
  [NSURLSessionConfiguration ephemeralSessionConfiguration].TLSMinimumSupportedProtocolVersion = tls_protocol_version_TLSv12;
  // expect: objc.platform.min-version version_min=1.3
  [weak setTLSMinimumSupportedProtocolVersion:tls_protocol_version_TLSv13];
  // expect-none: objc.platform.min-version
  own.TLSMinimumSupportedProtocolVersion = 3;
  // expect-none: objc.platform.max-version
  own.TLSMaximumSupportedProtocolVersion = 3;
}
