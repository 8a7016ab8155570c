import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

// Two properties of one specification: what is told of the one goes with the other.
class ToldTogether {
  private int length = 192;

  void setLength(int length) {
    this.length = length;
  }

  SecretKey derive(char[] password, byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password, salt, 70000, length);
    // expect-none: java.jca.secretkeyfactory-getinstance key_bits=? output_bits=192
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512"); // expect: java.jca.secretkeyfactory-getinstance key_bits=192 output_bits=192
    return factory.generateSecret(spec);
  }
}
