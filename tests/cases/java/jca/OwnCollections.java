import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Sizes {
  private final Map<String, Integer> named = new HashMap<>();
  private List<Integer> listed = new ArrayList<>();

  void put(String name, int size) {
    named.put(name, size);
    listed.add(size);
  }

  int take(String name) {
    return named.get(name);
  }

  int first() {
    return listed.get(0);
  }
}

class OwnCollections {
  // Each has lists and maps of its own.
  void use() throws Exception {
    Sizes one = new Sizes();
    one.put("a", 1024);
    Sizes other = new Sizes();
    other.put("a", 4096);
    KeyPairGenerator a = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance key_bits=1024; expect-none: java.jca.keypairgenerator-getinstance key_bits=4096
    a.initialize(one.take("a"));
    KeyPairGenerator b = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance key_bits=4096; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
    b.initialize(other.take("a"));
    KeyPairGenerator c = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance key_bits=1024; expect-none: java.jca.keypairgenerator-getinstance key_bits=4096
    c.initialize(one.first());
    KeyPairGenerator d = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance key_bits=4096; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
    d.initialize(other.first());
  }
}
