#import <Foundation/Foundation.h>
@interface Delegate : NSObject <NSURLSessionDelegate>
@end
@implementation Delegate
- (void)URLSession:(NSURLSession *)session
    didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge
      completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
  // expect: objc.platform.credential-of-trust certificate_check=custom; finding: VT-0703
  completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:challenge.protectionSpace.serverTrust]);
}
- (void)connection:(NSURLConnection *)connection willSendRequestForAuthenticationChallenge:(NSURLAuthenticationChallenge *)challenge {
  // expect: objc.platform.credential-of-trust certificate_check=custom; finding: VT-0703
  NSURLCredential *credential = [[NSURLCredential alloc] initWithTrust:challenge.protectionSpace.serverTrust];
  [challenge.sender useCredential:credential forAuthenticationChallenge:challenge];
}
- (void)other:(NSURLAuthenticationChallenge *)challenge {
  // expect-none: objc.platform.credential-of-trust
  NSURLCredential *user = [NSURLCredential credentialWithUser:@"u" password:@"p" persistence:NSURLCredentialPersistenceNone];
  [challenge.sender useCredential:user forAuthenticationChallenge:challenge];
}
- (NSURLCredential *)credentialForTrust:(id)trust {
  // expect-none: objc.platform.credential-of-trust
  return [self credentialForTrust:trust];
}
@end
