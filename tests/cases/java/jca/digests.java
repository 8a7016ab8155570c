package audit;

import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Seal {
  private String weak = "md5";

  byte[] sum(byte[] data, boolean strong) throws Exception {
    // expect: java.jca.messagedigest-getinstance algorithm=MD5 function=digest
    // expect: java.jca.messagedigest-getinstance algorithm=SHA-256 function=digest
    MessageDigest digest = MessageDigest.getInstance(strong ? "SHA-256" : weak.toUpperCase());
    return digest.digest(data);  // expect-applied: java.jca.messagedigest-digest
  }

  byte[] tag(byte[] data, String password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    byte[] key = digest.digest(password.getBytes());
    Mac mac = Mac.getInstance("HmacSHA256");  // expect: java.jca.mac-getinstance algorithm=HMAC digest=SHA-256 function=tag key=derived
    mac.init(new SecretKeySpec(key, "HmacSHA256"));  // expect: java.jca.secretkeyspec algorithm=HMAC digest=SHA-256 key=derived
    return mac.doFinal(data);  // expect-applied: java.jca.mac-dofinal
  }

  byte[] unknown(String name) throws Exception {
    return MessageDigest.getInstance(name).digest();  // expect: java.jca.messagedigest-getinstance algorithm=?
  }

  boolean same(byte[] a, byte[] b) {
    return MessageDigest.isEqual(a, b);  // expect-none
  }
}
