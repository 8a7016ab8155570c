// One class draws from whatever generator it is given: what a number is for is told by the object that is asked for it.
import java.security.SecureRandom;
import java.util.Random;

class Sources {
  private final Random random;

  private Sources(Random random) {
    this.random = random;
  }

  static Sources quick() {
    return new Sources(new Random()); // expect: java.platform.random generator=predictable; expect-none: java.platform.random purpose=key; finding: VT-0601
  }

  static Sources slow() {
    return new Sources(new SecureRandom());
  }

  byte[] bytes(int count) {
    byte[] out = new byte[count];
    random.nextBytes(out);
    return out;
  }

  static void main(String[] arguments) {
    byte[] order = Sources.quick().bytes(4);
    byte[] secretKey = Sources.slow().bytes(32);
    System.out.println(order[0] + secretKey.length);
  }
}

class Others {
  private final Random random;

  private Others(Random random) {
    this.random = random;
  }

  static Others quick() {
    return new Others(new Random()); // finding: VT-0605
  }

  byte[] draw(int count) {
    byte[] out = new byte[count];
    random.nextBytes(out);
    return out;
  }

  static void main(String[] arguments) {
    byte[] secretKey = Others.quick().draw(32);
    System.out.println(secretKey.length);
  }
}
