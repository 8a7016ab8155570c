// expect-none
#import "Settings.h"
const int kSharedRounds = 1717;
@implementation Settings
+ (instancetype)usual {
  Settings *made = [[Settings alloc] init];
  made.rounds = 1818;
  return made;
}
- (int)more {
  return _rounds + 1;
}
@end
