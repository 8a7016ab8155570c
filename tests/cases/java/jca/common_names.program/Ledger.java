import javax.crypto.Cipher;

// Own types answer to names that libraries have as well.
class Ledger {
  private final Choice choice = new Choice();

  Cipher ofType() throws Exception {
    return Cipher.getInstance(Modes.current());  // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC
  }

  Cipher ofField() throws Exception {
    return Cipher.getInstance(choice.get());  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
  }

  // Nobody here says what this one does.
  Cipher ofOther(Absent absent) throws Exception {
    return Cipher.getInstance(absent.get());  // expect: java.jca.cipher-getinstance algorithm=?
  }
}
