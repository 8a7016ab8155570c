#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonKeyDerivation.h>
#import "Settings.h"
void run(NSString *p, const uint8_t *salt, uint8_t *out) {
  // expect: c.apple.cckeyderivation-pbkdf iterations=1717
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, kSharedRounds, out, 32);
  Settings *settings = [Settings usual];
  // expect: c.apple.cckeyderivation-pbkdf iterations=1818
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, settings.rounds, out, 32);
  // expect: c.apple.cckeyderivation-pbkdf iterations=1819
  CCKeyDerivationPBKDF(kCCPBKDF2, p.UTF8String, p.length, salt, 16, kCCPRFHmacAlgSHA256, [settings more], out, 32);
}
