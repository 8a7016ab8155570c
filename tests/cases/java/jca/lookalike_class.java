package games;

import java.security.Key;

// An own class of the same name as the platform's.
class Cipher {
  static Cipher getInstance(String name) { return new Cipher(); }
  void init(int mode, Key key) {}
}

class MessageDigest {
  static MessageDigest getInstance(String name) { return new MessageDigest(); }
}

class Table {
  void play(Key key) {
    Cipher cipher = Cipher.getInstance("DES");  // expect-none
    cipher.init(1, key);
    MessageDigest.getInstance("MD5");  // expect-none
  }
}
