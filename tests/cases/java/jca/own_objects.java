package line;

import java.security.MessageDigest;

// Each object that a field holds answers for itself, and so does each array.
class Label {
  private final String text;
  Label(String text) { this.text = text; }
  String text() { return text; }
}

class Crate {
  private Label label;
  void open() { label = new Label("SHA-512"); }
  byte[] stamp(byte[] goods) throws Exception {
    return MessageDigest.getInstance(label.text()).digest(goods);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}

class Sack {
  private Label label;
  void open() { label = new Label("MD5"); }
  byte[] stamp(byte[] goods) throws Exception {
    return MessageDigest.getInstance(label.text()).digest(goods);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}

class Lists {
  private static final String[] NEW = {"SHA-384"}, OLD = {"MD4"};
  private static String first(String[] all) { return all[0]; }
  byte[] now(byte[] goods) throws Exception {
    return MessageDigest.getInstance(first(NEW)).digest(goods);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD4
  }
  byte[] then(byte[] goods) throws Exception {
    return MessageDigest.getInstance(first(OLD)).digest(goods);  // expect: java.jca.messagedigest-getinstance algorithm=MD4; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-384
  }
}
