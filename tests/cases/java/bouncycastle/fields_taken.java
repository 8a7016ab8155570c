import java.security.SecureRandom;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** What a field is made with is listed where that is done, not once more for who takes it. */
class FieldsTaken {
  private ParametersWithIV given;
  private KeyParameter key;
  private byte[] start;

  void begin(byte[] secret, SecureRandom random) {
    this.key = new KeyParameter(secret);
    this.start = new byte[16];
    random.nextBytes(start);
    // expect: java.bouncycastle.parameterswithiv iv=secure-random
    // expect-none: java.bouncycastle.parameterswithiv iv=?
    this.given = new ParametersWithIV(this.key, this.start);
  }

  void seal(byte[] block) {
    CBCBlockCipher cipher = new CBCBlockCipher(new AESEngine()); // expect: java.bouncycastle.mode mode=CBC
    cipher.init(true, given);
    cipher.processBlock(block, 0, block, 0);
  }
}
