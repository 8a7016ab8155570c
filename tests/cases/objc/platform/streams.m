#import <Foundation/Foundation.h>
void f(CFReadStreamRef read, NSInputStream *in, NSOutputStream *out) {
  NSDictionary *settings = @{(id)kCFStreamSSLValidatesCertificateChain: @NO, (id)kCFStreamSSLPeerName: (id)kCFNull};
  // expect: objc.platform.stream-settings certificate_check=disabled hostname_check=disabled; finding: VT-0701
  CFReadStreamSetProperty(read, kCFStreamPropertySSLSettings, (__bridge CFTypeRef)settings);
  NSDictionary *kept = @{(id)kCFStreamSSLValidatesCertificateChain: @YES};
  // expect: objc.platform.stream-settings certificate_check=enabled; no-finding: VT-0701
  CFReadStreamSetProperty(read, kCFStreamPropertySSLSettings, (__bridge CFTypeRef)kept);
  // expect-none: objc.platform.stream-settings
  CFReadStreamSetProperty(read, kCFStreamPropertyShouldCloseNativeSocket, kCFBooleanTrue);
  // expect: objc.platform.stream-level protocol=TLS version=3.0; finding: VT-0710
  [in setProperty:NSStreamSocketSecurityLevelSSLv3 forKey:NSStreamSocketSecurityLevelKey];
  // expect: objc.platform.stream-level protocol=TLS
  [out setProperty:NSStreamSocketSecurityLevelNegotiatedSSL forKey:NSStreamSocketSecurityLevelKey];
  // expect-none: objc.platform.stream-level
  [out setProperty:NSStreamSocketSecurityLevelNone forKey:NSStreamSocketSecurityLevelKey];
  // expect-none: objc.platform.stream-level
  [out setProperty:@YES forKey:NSStreamDataWrittenToMemoryStreamKey];
}
