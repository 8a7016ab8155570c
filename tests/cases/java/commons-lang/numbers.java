package draw;

import org.apache.commons.lang.math.RandomUtils;

class Numbers {
  String token(house.Numbers own) {
    long one = RandomUtils.nextLong();  // expect: java.commons-lang.random-numbers generator=predictable; finding: VT-0605
    own.nextLong();  // expect-none: java.commons-lang.random-numbers
    return Long.toString(one);
  }
}
