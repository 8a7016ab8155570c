import java.security.MessageDigest;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;

class Turns {
  private static String down(int left) {
    if (left == 0) return "MD5";
    return down(left - 1);
  }

  private static String around(String given) {
    return given.isEmpty() ? "MD5" : around(given);
  }

  private static String last(String... all) {
    return all[all.length - 1];
  }

  private static String counted(String[] all) {
    if (all.length == 2) return "SHA-384";
    return "MD5";
  }

  void followed() throws Exception {
    MessageDigest.getInstance(down(3));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(around("x"));  // expect: java.jca.messagedigest-getinstance algorithm=?
    MessageDigest.getInstance(last("MD5", "SHA-256"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(counted(new String[] {"a", "b"}));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  void copied(char[] password, byte[] salt) {
    byte[] first = "sixteen letters!".getBytes();
    byte[] second = first.clone();
    first[0] = salt[0];
    new IvParameterSpec(second);  // expect: java.jca.ivparameterspec iv=literal
    new PBEKeySpec(password, salt, Integer.getInteger("rounds", 50), 256);  // expect: java.jca.pbekeyspec iterations=50; expect: java.jca.pbekeyspec iterations=?
  }
}
