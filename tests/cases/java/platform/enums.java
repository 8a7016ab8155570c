import java.security.MessageDigest;

class Enums {
  enum Grade { LOW, HIGH, ODD { @Override boolean strong() { return false; } }; boolean strong() { return true; } }
  enum Named { OLD("MD5"), NEW("SHA-512"); final String text; Named(String text) { this.text = text; } }

  static String switched(Grade grade) {
    switch (grade) {
      case LOW: return "MD5";
      case HIGH: return "SHA-256";
      default: return "SHA-1";
    }
  }

  static String arrow(Grade grade) {
    return switch (grade) {
      case LOW -> "MD5";
      case HIGH -> "SHA-384";
      default -> "SHA-1";
    };
  }

  static String equal(Grade grade) {
    return grade.equals(Grade.LOW) ? "MD5" : "SHA-512";
  }

  static String named(Named named) {
    switch (named) {
      case OLD: return "MD2";
      case NEW: return named.text;
    }
    return "SHA-1";
  }

  void known() throws Exception {
    MessageDigest.getInstance(switched(Grade.HIGH));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(switched(Grade.LOW));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(arrow(Grade.HIGH));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    MessageDigest.getInstance(equal(Grade.HIGH));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(named(Named.NEW));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    String[] table = {"MD5", "SHA-256"};
    MessageDigest.getInstance(table[Grade.HIGH.ordinal()]);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(table[Named.OLD.ordinal()]);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  // Any of them.
  void given(Grade grade) throws Exception {
    MessageDigest.getInstance(equal(grade));  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}
