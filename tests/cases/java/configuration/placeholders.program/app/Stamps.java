package app;

import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;

class Stamps {
  @Value("${stamp.key}")
  private String key;

  @Value("${stamp.spare-key}")
  private String spare;

  @Value("${stamp.sealed-key}")
  private String sealed;

  @Value("${stamp.plain-key}")
  private String plain;

  @Value("${stamp.hash}")
  private String hash;

  @Value("${stamp.other-hash}")
  private String otherHash;

  void stamp() throws Exception {
    new SecretKeySpec(key.getBytes(), "HmacSHA256");  // expect: java.jca.secretkeyspec key=environment; no-finding: VT-0301
    new SecretKeySpec(spare.getBytes(), "HmacSHA256");  // expect: java.jca.secretkeyspec key=literal; finding: VT-0301
    new SecretKeySpec(sealed.getBytes(), "HmacSHA256");  // expect: java.jca.secretkeyspec key=environment; no-finding: VT-0301
    new SecretKeySpec(plain.getBytes(), "HmacSHA256");  // expect: java.jca.secretkeyspec key=literal; finding: VT-0301
    MessageDigest.getInstance(hash);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
    MessageDigest.getInstance(otherHash);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }
}
