import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;

// What a digest is updated with goes into it: a key made of that is derived, and no constant.
class UpdatedDigests {
  SecretKeySpec updated(byte[] secret) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(secret);
    byte[] made = digest.digest();
    return new SecretKeySpec(made, "AES"); // expect: java.jca.secretkeyspec key=derived
  }

  SecretKeySpec put_together(String secret, byte[] salt) throws Exception {
    byte[] key = new byte[24];
    MessageDigest digest = MessageDigest.getInstance("MD5");
    for (int at = 0; at < 24; at += 8) {
      digest.update(secret.getBytes("UTF-8"));
      digest.update(salt, 0, 8);
      System.arraycopy(digest.digest(), 0, key, at, 8);
    }
    return new SecretKeySpec(key, "DESede"); // expect: java.jca.secretkeyspec key=derived
  }

  SecretKeySpec of_a_constant() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update("orchard".getBytes("UTF-8"));
    return new SecretKeySpec(digest.digest(), "AES"); // expect: java.jca.secretkeyspec key=literal
  }
}

// What another method puts into a digest is not seen here.
class KeptDigest {
  private final MessageDigest digest;

  KeptDigest() throws Exception {
    digest = MessageDigest.getInstance("SHA-256");
  }

  void add(byte[] part) {
    digest.update(part);
  }

  SecretKeySpec key() {
    return new SecretKeySpec(digest.digest(), "AES"); // expect: java.jca.secretkeyspec key=derived
  }
}
