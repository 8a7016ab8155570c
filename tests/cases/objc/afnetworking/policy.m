#import <AFNetworking/AFNetworking.h>
@interface Policy : NSObject
@property(nonatomic) BOOL allowInvalidCertificates;
@property(nonatomic) BOOL validatesDomainName;
+ (id)defaultPolicy;
+ (id)manager;
@end
void f(Policy *own) {
  // expect-applied: objc.afnetworking.policy
  id policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
  // expect: objc.afnetworking.invalid-certificates certificate_check=disabled; finding: VT-0701
  [policy setAllowInvalidCertificates:YES];
  AFSecurityPolicy *typed = [AFSecurityPolicy defaultPolicy];
  // expect: objc.afnetworking.domain-name hostname_check=disabled; finding: VT-0702
  typed.validatesDomainName = NO;
  // expect: objc.afnetworking.invalid-certificates certificate_check=enabled; no-finding: VT-0701
  typed.allowInvalidCertificates = NO;
  // expect: objc.afnetworking.domain-name hostname_check=enabled; no-finding: VT-0702
  typed.validatesDomainName = YES;
  // expect-applied: objc.afnetworking.manager
  id manager = [AFHTTPSessionManager manager];
  // expect: objc.afnetworking.domain-name hostname_check=disabled; finding: VT-0702
  [[manager securityPolicy] setValidatesDomainName:NO];
  AFHTTPSessionManager *another = [[AFHTTPSessionManager alloc] initWithBaseURL:nil];
  // expect: objc.afnetworking.invalid-certificates certificate_check=disabled; finding: VT-0701
  another.securityPolicy.allowInvalidCertificates = YES;
  // expect-none: objc.afnetworking.invalid-certificates
  own.allowInvalidCertificates = YES;
  // expect-none: objc.afnetworking.domain-name
  own.validatesDomainName = NO;
  // expect-none: objc.afnetworking.policy
  [Policy defaultPolicy];
  // expect-none: objc.afnetworking.manager
  [Policy manager];
}
