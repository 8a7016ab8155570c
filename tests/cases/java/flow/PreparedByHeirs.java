import java.security.MessageDigest;

abstract class Frame {
  String name;

  void run() throws Exception {
    prepare();
    MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
  }

  abstract void prepare();
}

class OldFrame extends Frame {
  @Override
  void prepare() {
    name = "MD5";
  }
}

abstract class OtherFrame {
  protected String kind = "MD5";

  void run() throws Exception {
    this.prepare();
    MessageDigest.getInstance(this.kind); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; no-finding
  }

  abstract void prepare();
}

class NewFrame extends OtherFrame {
  @Override
  void prepare() {
    kind = "SHA-256";
  }
}

class Start {
  public static void main(String[] args) throws Exception {
    new OldFrame().run();
    new NewFrame().run();
  }
}
