import java.io.InputStream;
import java.security.MessageDigest;
import java.util.*;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

// Methods and variables have names of their own, members come from bases, records have accessors.
record Settings(String digest, int rounds) {
  static Settings legacy() { return new Settings("MD5", 50); }
}

class Holder {
  private final String digest;
  Holder(String digest) { this.digest = digest; }
  String digest() { return digest; }
}

interface Names { String HASH = "MD2"; }
abstract class Shelf implements Names {
  static final String OTHER = "SHA-1";
  protected String third = "SHA-384";
}
class Shop extends Shelf {
  MessageDigest first() throws Exception { return MessageDigest.getInstance(HASH); }  // expect: java.jca.messagedigest-getinstance algorithm=MD2
  MessageDigest second() throws Exception { return MessageDigest.getInstance(OTHER); }  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  MessageDigest third() throws Exception { return MessageDigest.getInstance(third); }  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}

class Namespaces {
  MessageDigest accessor() throws Exception {
    return MessageDigest.getInstance(Settings.legacy().digest());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
  MessageDigest same() throws Exception {
    Holder holder = new Holder("SHA-512");
    return MessageDigest.getInstance(holder.digest());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=?
  }
  MessageDigest chosen(int kind) throws Exception {
    String name = switch (kind) {
      case 1 -> "SHA-256";
      default -> throw new IllegalArgumentException();
    };
    return MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=?
  }
  SecretKeySpec orElse() {
    String key = Optional.ofNullable(System.getenv("KEY")).orElse("0123456789abcdef");
    return new SecretKeySpec(key.getBytes(), "AES");  // expect: java.jca.secretkeyspec key=literal; expect: java.jca.secretkeyspec key=environment
  }
  SecretKeySpec orElseGet() {
    String key = Optional.ofNullable(System.getenv("KEY")).orElseGet(() -> "0123456789abcdef");
    return new SecretKeySpec(key.getBytes(), "AES");  // expect: java.jca.secretkeyspec key=literal; expect: java.jca.secretkeyspec key=environment
  }
  Cipher given(Properties from) throws Exception {
    return Cipher.getInstance(from.getProperty("cipher", "DES"));  // expect: java.jca.cipher-getinstance algorithm=DES; expect: java.jca.cipher-getinstance algorithm=?
  }
  Cipher filled() throws Exception {
    Map<String, String> options = new HashMap<>();
    fill(options);
    return Cipher.getInstance(options.getOrDefault("cipher", "DES"));  // expect: java.jca.cipher-getinstance algorithm=DES; expect: java.jca.cipher-getinstance algorithm=?
  }
}
