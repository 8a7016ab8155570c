import java.security.KeyPairGenerator;

class EndlessLoops {
  static KeyPairGenerator sized(int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator;
  }

  // A loop without an end that counts itself out.
  void doubled() throws Exception {
    int bits = 1;
    while (true) {
      bits = bits * 2;
      if (bits >= 1024) break;
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(bits);
  }

  void counted() throws Exception {
    int bits = 512, rounds = 0;
    for (;;) {
      bits += 512;
      rounds++;
      if (rounds == 7) {
        break;
      }
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=4096; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(bits);
  }

  private int returned() {
    int bits = 256;
    while (true) {
      bits *= 2;
      if (bits > 1000) return bits;
    }
  }

  void given() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(returned());
  }

  // When this one ends nobody knows.
  void asked(java.util.Scanner in) throws Exception {
    int bits = 512;
    while (true) {
      bits += 512;
      if (bits > in.nextInt()) break;
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=?; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(bits);
  }
}
