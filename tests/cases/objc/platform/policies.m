#import <Security/Security.h>
void f(CFStringRef host) {
  // expect: objc.platform.policy-of-a-host hostname_check=disabled; finding: VT-0702
  SecPolicyRef none = SecPolicyCreateSSL(true, NULL);
  // expect-none: objc.platform.policy-of-a-host
  SecPolicyRef client = SecPolicyCreateSSL(false, NULL);
  // expect-none: objc.platform.policy-of-a-host
  SecPolicyRef one = SecPolicyCreateSSL(true, host);
  // expect: objc.platform.policy-without-host hostname_check=custom; finding: VT-0703
  SecPolicyRef basic = SecPolicyCreateBasicX509();
  // expect-none: objc.platform.policy-without-host
  NSLog(@"SecPolicyCreateBasicX509() %p %p %p %p", none, one, basic, client);
}
