import java.security.KeyPairGenerator;

class Sizes {
  static int modulus = 1024;
}

public class SetTwice {
  private int bits;
  private int left;

  SetTwice() {
    bits = 1024;
    bits = 3072;
    left = 512;
    left *= 8;
  }

  void first() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=3072
    generator.initialize(bits);
  }

  void second() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=4096
    generator.initialize(left);
  }
}

class AskedBetween {
  private int bits;

  AskedBetween(int other) throws Exception {
    bits = 1024;
    use();
    bits = 2048;
  }

  void use() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(bits);
  }
}
