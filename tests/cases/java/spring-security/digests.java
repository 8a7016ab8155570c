package shop;

import org.springframework.util.DigestUtils;

class Digests {
  String name(byte[] text) {
    return DigestUtils.md5DigestAsHex(text);  // expect: java.spring-security.digestutils algorithm=MD5
  }

  String other(byte[] text) {
    return house.DigestUtils.md5DigestAsHex(text);  // expect-none: java.spring-security.digestutils
  }
}
