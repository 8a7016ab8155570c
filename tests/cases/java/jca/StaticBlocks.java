package line;

import java.security.SecureRandom;
import javax.crypto.spec.IvParameterSpec;

// What a static block writes into an array of zeros.
class StaticBlocks {
  private static final byte[] COUNTED = new byte[16];
  private static final byte[] TWO = new byte[16];
  private static final byte[] DRAWN = new byte[16];
  private static final byte[] MIXED = new byte[16];

  static {
    for (int at = 0; at < COUNTED.length; at++) {
      COUNTED[at] = (byte) (at * 2 + 1);
    }
    TWO[0] = 9;
    TWO[1] = 4;
    new SecureRandom().nextBytes(DRAWN);
    for (int at = 0; at < MIXED.length; at++) MIXED[at] = (byte) System.nanoTime();
  }

  IvParameterSpec counted() { return new IvParameterSpec(COUNTED); }  // expect: java.jca.ivparameterspec iv=literal-array
  IvParameterSpec two() { return new IvParameterSpec(TWO); }  // expect: java.jca.ivparameterspec iv=literal-array
  IvParameterSpec drawn() { return new IvParameterSpec(DRAWN); }  // expect: java.jca.ivparameterspec iv=secure-random
  IvParameterSpec mixed() { return new IvParameterSpec(MIXED); }  // expect: java.jca.ivparameterspec iv=?
}
