package courier;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.spec.IvParameterSpec;

/** Buffers that a field holds and that another method fills. */
class Envelope {
  private final SecureRandom source = new SecureRandom();
  private final byte[] fresh = new byte[16];
  private byte[] counted = new byte[16];
  private byte[] passed;
  private final byte[] blank = new byte[16];
  private byte[] wiped = new byte[16];
  private byte[] shown = new byte[16];

  Envelope() {
    passed = new byte[16];
  }

  void renew() {
    source.nextBytes(fresh);
    counted[15]++;
    counted[0] = 1;
    stamp(passed);
  }

  private static void stamp(byte[] into) {
    into[0] = (byte) System.currentTimeMillis();
  }

  private static int sum(byte[] of) {
    int total = 0;
    for (int i = 0; i < 16; i++) total += of[i];
    return total;
  }

  int finish() {
    Arrays.fill(wiped, (byte) 0);
    return sum(shown);
  }

  Object[] use() {
    return new Object[] {
        new IvParameterSpec(fresh),    // expect: java.jca.ivparameterspec iv=secure-random iv_bits=128
        new IvParameterSpec(counted),  // expect: java.jca.ivparameterspec iv=? iv_bits=128
        new IvParameterSpec(passed),   // expect: java.jca.ivparameterspec iv=? iv_bits=128
        new IvParameterSpec(blank),    // expect: java.jca.ivparameterspec iv=zero iv_bits=128
        new IvParameterSpec(wiped),    // expect: java.jca.ivparameterspec iv=zero iv_bits=128
        new IvParameterSpec(shown),    // expect: java.jca.ivparameterspec iv=zero iv_bits=128
    };
  }
}

/** What only reads a buffer leaves it as it is. */
class Stamp {
  private static final byte[] PREFIX = new byte[16];

  void hash(java.security.MessageDigest digest) {
    digest.update(PREFIX, 0, 16);
  }

  IvParameterSpec use() {
    return new IvParameterSpec(PREFIX);  // expect: java.jca.ivparameterspec iv=zero iv_bits=128
  }
}

// Filled when it is made, one element after the other.
class Counted {
  private final byte[] inSteps = new byte[16];
  private final byte[] inPart = new byte[16];
  private final byte[] takenOver = new byte[16];

  Counted(byte[] from) {
    for (int i = 0; i < inSteps.length; i++) inSteps[i] = (byte) (i + 1);
    inPart[3] = from[0];
    for (int i = 0; i < takenOver.length; i++) takenOver[i] = from[i];
  }

  void use(javax.crypto.SecretKey key) throws Exception {
    javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key, new javax.crypto.spec.IvParameterSpec(inSteps));  // expect: java.jca.ivparameterspec iv=literal-array
    cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key, new javax.crypto.spec.IvParameterSpec(inPart));  // expect: java.jca.ivparameterspec iv=?
    cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key, new javax.crypto.spec.IvParameterSpec(takenOver));  // expect: java.jca.ivparameterspec iv=?
  }
}
