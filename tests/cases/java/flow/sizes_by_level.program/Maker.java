package shop.sizes;

import java.security.KeyPairGenerator;
import java.util.Map;

// What a table holds for a key that no call asks for.
class Maker {
  private static final int[] SIZES = {1024, 4096};
  private final Map<Level, Integer> sizes = Map.of(Level.LOW, 1024, Level.HIGH, 3072);

  void make(Level level) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=3072
    generator.initialize(sizes.get(level));  // finding: VT-0501 severity=info
  }

  void makeAt(int place) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(SIZES[place]);  // finding: VT-0501 severity=high
  }
}
