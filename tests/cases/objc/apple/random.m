#import <CommonCrypto/CommonCrypto.h>
#import <Foundation/Foundation.h>
unsigned guess(void) {
  // expect: c.libc.rand generator=predictable
  return (unsigned)rand();
}
unsigned draw(void) {
  // expect: c.libc.arc4random generator=secure
  return arc4random_uniform(1000000);
}
NSNumber *token(void) {
  // expect: c.libc.rand48 generator=predictable
  return @(drand48());
}
