package line;

import java.security.MessageDigest;

class SwitchedBy {
  enum Strength { LOW, HIGH, HIGHEST }

  static String named(Strength strength) {
    return switch (strength) {
      case LOW -> "SHA-1";
      case HIGH -> "SHA-256";
      case HIGHEST -> {
        String size = "512";
        yield "SHA-" + size;
      }
    };
  }

  static String numbered(int level) {
    return switch (level) {
      case 1 -> "MD5";
      default -> "SHA-384";
    };
  }

  void use() throws Exception {
    MessageDigest.getInstance(named(Strength.LOW));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(named(Strength.HIGH));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; no-finding: VT-0202
    MessageDigest.getInstance(named(Strength.HIGHEST));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; no-finding: VT-0202
    MessageDigest.getInstance(numbered(2));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; no-finding: VT-0201
  }
}
