#import <Foundation/Foundation.h>
void f(NSString *host, Own *own) {
  // expect: objc.platform.allows-any-certificate certificate_check=disabled; finding: VT-0701
  [NSURLRequest setAllowsAnyHTTPSCertificate:YES forHost:host];
  // expect: objc.platform.allows-any-certificate certificate_check=enabled; no-finding: VT-0701
  [NSURLRequest setAllowsAnyHTTPSCertificate:NO forHost:host];
  // expect-none: objc.platform.allows-any-certificate
  [own setAllowsAnyHTTPSCertificate:YES forHost:host];
}
