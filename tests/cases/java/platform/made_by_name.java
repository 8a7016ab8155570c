package draw;

import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import java.util.function.BiFunction;

// `T::new` makes one where it is called.
class MadeByName {
  private final Supplier<Random> source = Random::new;
  private final Supplier<Random> better = SecureRandom::new;

  String resetToken() {
    return Long.toHexString(source.get().nextLong());  // expect: java.platform.random generator=predictable purpose=token
  }

  String accessToken() {
    return Long.toHexString(better.get().nextLong());  // expect-none: java.platform.random
  }

  byte[] sessionKey(long start) {
    Function<Long, Random> seeded = Random::new;
    byte[] sessionKey = new byte[16];
    seeded.apply(start).nextBytes(sessionKey);  // expect: java.platform.random generator=predictable purpose=key
    return sessionKey;
  }

  SecretKeySpec key() {
    BiFunction<byte[], String, SecretKeySpec> make = SecretKeySpec::new;
    return make.apply("0123456789abcdef".getBytes(), "AES");  // expect: java.jca.secretkeyspec key=literal algorithm=AES
  }
}
