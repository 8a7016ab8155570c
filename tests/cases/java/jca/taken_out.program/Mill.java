package mill;

import java.security.KeyPairGenerator;
import java.util.ArrayDeque;
import java.util.LinkedList;

class Mill {
  void grind(LinkedList<Integer> widths, ArrayDeque<String> kinds) throws Exception {
    int width = widths.remove(0);
    KeyPairGenerator stone = KeyPairGenerator.getInstance(kinds.poll());  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=768
    stone.initialize(width);
    stone.generateKeyPair();
  }
}
