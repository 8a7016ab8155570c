import java.security.MessageDigest;
import java.util.Objects;

// What an object of the file's own, or a constant of an enum, is written as.
class Written {
  enum Sum { MD5, SHA1 }

  static final class Name {
    private final String family;
    private final int size;

    Name(String family, int size) {
      this.family = family;
      this.size = size;
    }

    @Override
    public String toString() {
      return family + "-" + size;
    }
  }

  void joined(Sum sum) throws Exception {
    MessageDigest.getInstance("" + Sum.MD5); // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(String.valueOf(Sum.SHA1)); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance("" + sum); // expect: java.jca.messagedigest-getinstance algorithm=?
  }

  void put(boolean old) throws Exception {
    MessageDigest.getInstance(String.format("%s", new Name("SHA", 256))); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(Objects.toString(new Name("SHA", 1))); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    StringBuilder text = new StringBuilder();
    text.append(new Name("SHA", 384));
    MessageDigest.getInstance(text.toString()); // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    Name name = old ? new Name("SHA", 1) : new Name("SHA", 512);
    MessageDigest.getInstance("" + name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}
