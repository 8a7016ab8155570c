import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class WrittenOver {
  SecretKeySpec drawn() {
    byte[] key = "sixteen of these".getBytes();
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, "AES"); // no-finding
  }

  private static void draw(byte[] into) {
    new SecureRandom().nextBytes(into);
  }

  SecretKeySpec drawnByAnother() {
    byte[] key = "sixteen of these".getBytes();
    draw(key);
    return new SecretKeySpec(key, "AES"); // no-finding
  }

  SecretKeySpec copiedOver(byte[] given) {
    byte[] key = "sixteen of these".getBytes();
    System.arraycopy(given, 0, key, 0, key.length);
    return new SecretKeySpec(key, "AES"); // no-finding
  }

  SecretKeySpec wipedAfterwards() {
    byte[] key = "sixteen of these".getBytes();
    SecretKeySpec made = new SecretKeySpec(key, "AES"); // finding: VT-0301
    Arrays.fill(key, (byte) 0);
    return made;
  }

  Cipher wiped(SecretKeySpec key) throws Exception {
    byte[] iv = "sixteen of these".getBytes();
    Arrays.fill(iv, (byte) 0);
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv)); // finding: VT-0310
    return cipher;
  }
}
