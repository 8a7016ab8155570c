#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
@interface Deriver : NSObject
{
  int rounds;
 @private
  int _more;
}
@end
@implementation Deriver
- (void)run:(NSString *)p salt:(const uint8_t *)salt out:(uint8_t *)out {
  rounds = 301;
  self->_more = 302;
  // expect: c.apple.cckeyderivation-pbkdf iterations=301
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, rounds, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=302
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, _more, out, 32);
}
@end
