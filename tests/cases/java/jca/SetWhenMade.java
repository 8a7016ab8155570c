package line;

import java.security.MessageDigest;

class SetWhenMade {
  private String name = "MD5";
  private String perhaps = "MD5";

  SetWhenMade() {
    name = "SHA-256";
  }

  SetWhenMade(String given) {
    this.name = given;
    if (given.isEmpty()) this.perhaps = "SHA-512";
  }

  byte[] named(byte[] data) throws Exception {
    return MessageDigest.getInstance(name).digest(data);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; no-finding: VT-0201
  }

  byte[] perhaps(byte[] data) throws Exception {
    return MessageDigest.getInstance(perhaps).digest(data);  // expect: java.jca.messagedigest-getinstance; finding: VT-0201
  }
}
