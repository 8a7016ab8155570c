package dice;

import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.spec.IvParameterSpec;
import java.security.SecureRandom;

class Dice {
  int roll() {
    Random dice = new Random();  // expect: java.platform.random generator=predictable algorithm=LCG seed=absent-property
    Random timed = new Random(System.currentTimeMillis());  // expect: java.platform.random seed=time; expect-applied: java.platform.time
    double share = Math.random();  // expect: java.platform.math-random generator=predictable
    SplittableRandom split = new SplittableRandom(7L);  // expect: java.platform.splittablerandom algorithm=SplitMix seed=literal
    String token = UUID.randomUUID().toString();  // expect: java.platform.uuid-random generator=secure
    return ThreadLocalRandom.current().nextInt(6);  // expect: java.platform.threadlocalrandom generator=predictable
  }

  // Which kind of generator it is handed is not known here.
  void handed(Random random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    new IvParameterSpec(bytes);  // expect: java.jca.ivparameterspec iv=?
  }

  void held() {
    Random random = new SecureRandom();
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    new IvParameterSpec(bytes);  // expect: java.jca.ivparameterspec iv=secure-random
  }

  void drawn() {
    Random random = new Random();
    byte[] bytes = new byte[16];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) random.nextInt(256);
    new IvParameterSpec(bytes);  // expect: java.jca.ivparameterspec iv=predictable-random
  }

  int own(Weather.Random random) {
    return random.nextInt() + Weather.random();  // expect-none
  }

  String plain() {
    return UUID.fromString("5f8e4c0a-3f3b-4d36-8f64-0d7f0a4f3d11") + "Math.random()";  // expect-none
  }
}
