// expect-none
#import <Foundation/Foundation.h>
@interface Settings : NSObject
@property(nonatomic) int rounds;
+ (instancetype)usual;
- (int)more;
@end
extern const int kSharedRounds;
