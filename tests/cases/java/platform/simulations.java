package draw;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.rng.simple.RandomSource;

class Simulations {
  String token() {
    RandomGenerator one = RandomGenerator.of("L64X128MixRandom");  // expect: java.platform.random-generator generator=predictable; finding: VT-0605
    return Long.toString(one.nextLong());
  }

  String factoryToken() {
    RandomGenerator one = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create();  // expect-applied: java.platform.random-factory; expect: java.platform.random-factory-create generator=predictable; finding: VT-0605
    return Long.toString(one.nextLong());
  }

  String secureToken() {
    RandomGenerator one = RandomGenerator.of("SecureRandom");  // expect: java.platform.random-generator-secure generator=secure; no-finding: VT-0605
    return Long.toString(one.nextLong());
  }

  String sourced(house.rng.RandomSource own) {
    String token = Long.toString(RandomSource.XO_RO_SHI_RO_128_PP.create().nextLong());  // expect: java.platform.commons-rng generator=predictable; finding: VT-0605
    String sessionId = Integer.toString(RandomSource.create(RandomSource.KISS).nextInt());  // expect: java.platform.commons-rng-create generator=predictable; finding: VT-0605
    own.KISS.create();  // expect-none: java.platform.commons-rng
    own.create(own.KISS);  // expect-none: java.platform.commons-rng-create
    return token + sessionId;
  }

  byte[] key(house.Random own) {
    byte[] key = new byte[16];
    new MersenneTwister().nextBytes(key);  // expect: java.platform.commons-math-random generator=predictable; finding: VT-0601
    new house.MersenneTwister().nextBytes(key);  // expect-none: java.platform.commons-math-random
    own.of("L64X128MixRandom");  // expect-none: java.platform.random-generator; expect-none: java.platform.random-factory
    own.of("SecureRandom");  // expect-none: java.platform.random-generator-secure
    own.create();  // expect-none: java.platform.random-factory-create
    return key;
  }
}
