#import <Foundation/Foundation.h>
@interface SecTool : NSObject
@end
@implementation SecTool
- (void)SecKeyEncrypt:(id)key {
}
- (void)SecKeyCreateRandomKey:(id)key {
}
- (void)defaultSessionConfiguration {
}
- (void)run:(id)key {
  // expect-none: objc.platform.sec-key-crypt
  [self SecKeyEncrypt:key];
  // expect-none: objc.platform.sec-key-random
  [self SecKeyCreateRandomKey:key];
  // expect-none: objc.platform.session-configuration
  [self defaultSessionConfiguration];
  // expect-none: objc.platform.gameplaykit
  GKRandomSource *shared = [[GKARC4RandomSource alloc] init];
  // expect: objc.platform.gameplaykit generator=predictable algorithm=Mersenne-Twister
  GKMersenneTwisterRandomSource *twister = [[GKMersenneTwisterRandomSource alloc] initWithSeed:7];
  NSLog(@"%@ %@", shared, twister);
}
@end
