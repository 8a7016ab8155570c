package line;

import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;

// A copy of an array that is written out, which something else fills then.
class CopiesAreWritten {
  private static final byte[] START = {5, 4, 3, 2, 1, 0, 5, 4, 3, 2, 1, 0};
  private final SecureRandom random = new SecureRandom();

  GCMParameterSpec cloned() {
    byte[] nonce = START.clone();
    random.nextBytes(nonce);
    return new GCMParameterSpec(128, nonce);  // expect: java.jca.gcmparameterspec iv=secure-random
  }

  GCMParameterSpec left() {
    byte[] nonce = START.clone();
    random.nextBytes(START);
    return new GCMParameterSpec(128, nonce);  // expect: java.jca.gcmparameterspec iv=literal
  }
}
