import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

public class OuterThis {
  private final String name = "MD5";

  class Inner {
    private final String name = "SHA-512";

    MessageDigest outer() throws Exception {
      return MessageDigest.getInstance(OuterThis.this.name);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    }

    MessageDigest own() throws Exception {
      return MessageDigest.getInstance(this.name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    }
  }

  static class Plain {}

  static class Other extends Plain {}

  static class Third extends Plain {}

  // A class that adds nothing is one of its own all the same.
  static MessageDigest byClass(Plain given) throws Exception {
    return MessageDigest.getInstance(given instanceof Other ? "MD5" : "SHA-384");  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  static MessageDigest third() throws Exception {
    return byClass(new Third());
  }

  MessageDigest gathered() throws Exception {
    Map<String, List<String>> names = new HashMap<>();
    names.computeIfAbsent("old", key -> new ArrayList<>()).add("SHA-1");
    names.computeIfAbsent("old", key -> new ArrayList<>()).add("SHA-224");
    return MessageDigest.getInstance(names.get("old").get(0));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }

  long resetToken() {
    Map<String, Supplier<Random>> sources = new HashMap<>();
    sources.put("plain", Random::new);
    long resetToken = sources.get("plain").get().nextLong();  // expect: java.platform.random purpose=token
    return resetToken;
  }
}
