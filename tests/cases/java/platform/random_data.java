package draw;

import org.apache.commons.math.random.RandomDataImpl;
import org.apache.commons.math3.random.RandomDataGenerator;

class RandomDataUse {
  String resetToken() {
    return new RandomDataGenerator().nextHexString(32);  // expect: java.platform.commons-math-data-draw generator=predictable purpose=token; expect-applied: java.platform.commons-math-data
  }

  String sessionToken() {
    RandomDataImpl data = new RandomDataImpl();  // expect-applied: java.platform.commons-math-data
    return data.nextHexString(32);  // expect: java.platform.commons-math-data-draw generator=predictable purpose=token
  }

  String accessToken() {
    return new RandomDataGenerator().nextSecureHexString(32);  // expect-none: java.platform.commons-math-data-draw
  }

  String refreshToken(RandomDataGenerator data) {
    return data.nextHexString(32);  // expect-none: java.platform.commons-math-data-draw generator=predictable
  }

  String otherToken(house.RandomData data) {
    return data.nextHexString(32);  // expect-none: java.platform.commons-math-data-draw; expect-none: java.platform.commons-math-data
  }
}
