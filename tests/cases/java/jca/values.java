package values;

import java.security.MessageDigest;
import java.util.*;
import java.util.function.*;
import javax.crypto.Cipher;

class Built {
  void pieces() throws Exception {
    StringBuilder name = new StringBuilder("AES");
    name.append('/').append("CBC").append("/PKCS5Padding");
    Cipher.getInstance(name.toString());  // expect: java.jca.cipher-getinstance algorithm=AES mode=CBC
    name.replace(4, 7, "ECB");
    Cipher.getInstance(name.toString());  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
    extend(name);
    Cipher.getInstance(name.toString());  // expect: java.jca.cipher-getinstance algorithm=?
    Cipher.getInstance(new StringBuffer("SED").reverse().toString());  // expect: java.jca.cipher-getinstance algorithm=DES
    MessageDigest.getInstance(new StringBuilder().append("SHA-").append(512).toString());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    Cipher.getInstance(new String(new char[] {'R', 'C', '4'}));  // expect: java.jca.cipher-getinstance algorithm=RC4
  }

  native void extend(StringBuilder name);
}

class Held {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> weak = new ArrayList<>(Arrays.asList("MD5", "SHA-1"));
  private final List<String> grown = new ArrayList<>();

  Held() {
    names.put("old", "DESede");
    names.put("new", "AES/GCM/NoPadding");
    grown.add("SHA-384");
  }

  void use(String which) throws Exception {
    Cipher.getInstance(names.get("old"));  // expect: java.jca.cipher-getinstance algorithm=3DES
    MessageDigest.getInstance(weak.get(1));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(grown.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    List<String> left = new LinkedList<>(List.of("MD5", "SHA-224", "SHA-256"));
    left.remove(0);
    MessageDigest.getInstance(left.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
    left.remove("SHA-224");
    MessageDigest.getInstance(left.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(System.getProperty("digest", "SHA3-256"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA3-256; expect: java.jca.messagedigest-getinstance algorithm=?
  }
}

class Chosen {
  enum Suite {
    OLD("RC2"), NEW("AES/CTR/NoPadding");

    final String name;

    Suite(String name) { this.name = name; }
  }

  static class Plain {
    String name() { return "DES"; }

    Cipher make() throws Exception { return Cipher.getInstance(name()); }  // expect: java.jca.cipher-getinstance algorithm=AES mode=CFB
  }

  static class Better extends Plain {
    @Override
    String name() { return "AES/CFB/NoPadding"; }
  }

  void use() throws Exception {
    Cipher.getInstance(Suite.valueOf("OLD").name);  // expect: java.jca.cipher-getinstance algorithm=RC2
    Supplier<String> fixed = () -> "Blowfish";
    Cipher.getInstance(fixed.get());  // expect: java.jca.cipher-getinstance algorithm=Blowfish
    Function<String, String> padded = name -> name + "/ECB/NoPadding";
    Cipher.getInstance(padded.apply("AES"));  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB padding=NoPadding
    Cipher.getInstance(Optional.ofNullable((String) null).orElse("ARIA"));  // expect: java.jca.cipher-getinstance algorithm=ARIA
    new Better().make();
  }
}
