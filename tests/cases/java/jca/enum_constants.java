package line;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

// An enumeration that keeps more than its constants.
enum Seal {
  WAX("MD5"), LEAD("SHA-384");

  static final Seal USUAL = LEAD;
  private static final Map<String, Seal> KNOWN = new HashMap<>();
  private final String hash;

  Seal(String hash) { this.hash = hash; }

  String hash() { return hash; }

  static Seal called(String name) {
    for (Seal one : values()) {
      if (one.name().equals(name)) return one;
    }
    throw new IllegalArgumentException(name);
  }
}

class Sealing {
  byte[] first(byte[] text) throws Exception {
    return MessageDigest.getInstance(Seal.called("WAX").hash()).digest(text);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=?
  }

  byte[] one(Seal seal, byte[] text) throws Exception {
    return MessageDigest.getInstance(seal.hash()).digest(text);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }
}
