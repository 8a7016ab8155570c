import java.security.MessageDigest;

// What a handler leaves a variable as, where all that is thrown before it is thrown by hand.
class CaughtOnItsWay {
  MessageDigest exact(boolean old) throws Exception {
    String name;
    try {
      if (old) throw new IllegalStateException("old");
      name = "SHA-256";
    } catch (IllegalStateException error) {
      name = "MD5";
    }
    return MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
  }

  MessageDigest wider(boolean old) throws Exception {
    String name;
    try {
      if (old) {
        throw new IllegalStateException("old");
      }
      name = "SHA-256";
    } catch (RuntimeException error) {
      name = "MD5";
    }
    return MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
  }

  MessageDigest never() throws Exception {
    String name;
    try {
      if (false) throw new IllegalStateException("never");
      name = "SHA-256";
    } catch (RuntimeException error) {
      name = "MD5";
    }
    return MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; no-finding
  }
}
