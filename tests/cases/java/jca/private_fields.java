package box;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.PBEKeySpec;

// Conditions over a private field that nothing sets.
class Switched {
  private boolean old = false;
  private boolean set = false;
  @Setting private boolean told = false;
  boolean shared = false;

  void turn() { set = true; }

  void all() throws Exception {
    if (old) Cipher.getInstance("DES");  // expect-none
    byte[] salt = null;
    if (old) salt = "every time".getBytes();
    if (!old) { salt = new byte[16]; new SecureRandom().nextBytes(salt); }
    new PBEKeySpec("pass".toCharArray(), salt, 600000, 256);  // expect: java.jca.pbekeyspec salt=secure-random; no-finding: VT-0321
    String first = "AES/GCM/NoPadding", second = first, third = first;
    if (set) first = "RC4";
    if (told) second = "RC4";
    if (shared) third = "RC4";
    Cipher.getInstance(first);  // expect: java.jca.cipher-getinstance algorithm=RC4
    Cipher.getInstance(second);  // expect: java.jca.cipher-getinstance algorithm=RC4
    Cipher.getInstance(third);  // expect: java.jca.cipher-getinstance algorithm=RC4
  }
}

// One that begins as false without saying so.
class Begins {
  private boolean ready;

  private void prepare() { ready = true; }

  void all() throws Exception {
    String name = "AES/GCM/NoPadding";
    if (!ready) {
      prepare();
      name = "RC4";
    }
    Cipher.getInstance(name);  // expect: java.jca.cipher-getinstance algorithm=RC4
  }
}

@Data
class Described {
  private boolean old = false;
  void all() throws Exception {
    String name = "AES/GCM/NoPadding";
    if (old) name = "RC4";
    Cipher.getInstance(name);  // expect: java.jca.cipher-getinstance algorithm=RC4
  }
}
