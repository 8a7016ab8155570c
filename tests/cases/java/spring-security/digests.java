package shop;

import org.springframework.util.DigestUtils;

class Digests {
  String name(byte[] text) {
    return DigestUtils.md5DigestAsHex(text);  // expect: java.spring-security.digestutils algorithm=MD5
  }

  String hashed(char[] password) {
    return at.favre.lib.crypto.bcrypt.BCrypt.withDefaults().hashToString(4, password);  // expect: java.spring-security.favre-hash algorithm=bcrypt cost=4; expect-applied: java.spring-security.favre-bcrypt
  }

  String another(char[] password) {
    return house.BCrypt.withDefaults().hashToString(4, password);  // expect-none: java.spring-security.favre-hash; expect-none: java.spring-security.favre-bcrypt
  }

  byte[] salted(byte[] password) {
    return at.favre.lib.crypto.bcrypt.BCrypt.withDefaults().hash(12, "sixteen-of-salt!".getBytes(), password);  // expect: java.spring-security.favre-hash-salted algorithm=bcrypt cost=12 salt=literal; expect-none: java.spring-security.favre-hash
  }

  byte[] anothers(byte[] password) {
    return house.BCrypt.withDefaults().hash(12, new byte[16], password);  // expect-none: java.spring-security.favre-hash-salted
  }

  String other(byte[] text) {
    return house.DigestUtils.md5DigestAsHex(text);  // expect-none: java.spring-security.digestutils
  }
}
