import javax.crypto.Mac;

// A bare name is the method of the class around it, whatever other classes of the file call theirs.
class FirstOfTwo {
  private final String name;

  FirstOfTwo(String name) {
    this.name = name;
  }

  Mac make() throws Exception {
    return Mac.getInstance(name); // expect: java.jca.mac-getinstance digest=SHA-256; expect: java.jca.mac-getinstance digest=SHA-512
  }

  public static void small() {
    run("HmacSHA256");
  }

  public static void large() {
    run("HmacSHA512");
  }

  private static void run(String what) {
    use(new FirstOfTwo(what));
  }

  static void use(FirstOfTwo it) {}
}

class SecondOfTwo {
  public void old() {
    run("HmacMD5");
  }

  private void run(String what) {
    System.out.println(what);
  }
}
