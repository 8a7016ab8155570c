package line;

import javax.crypto.spec.SecretKeySpec;

// What is filled by an object that a caller of another file brings.
class Filler {
  void key(Holder holder) {
    byte[] bytes = new byte[16];
    holder.random.nextBytes(bytes);
    new SecretKeySpec(bytes, "AES");  // expect: java.jca.secretkeyspec key=predictable-random
  }

  void open(Unseen holder) {
    byte[] bytes = new byte[16];
    holder.random.nextBytes(bytes);
    new SecretKeySpec(bytes, "AES");  // expect: java.jca.secretkeyspec key=?
  }
}
