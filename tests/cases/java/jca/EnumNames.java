package house.names;

import java.security.MessageDigest;

class EnumNames {
  enum Plain { MD5, SHA }

  enum Spoken {
    OLD, NEW;

    @Override
    public String toString() {
      return "SHA-512";
    }
  }

  enum Held {
    FIRST("SHA-384");

    private final String text;

    Held(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  void all(Plain any) throws Exception {
    MessageDigest.getInstance(Plain.MD5.name());       // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(Plain.MD5.toString());   // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(Spoken.OLD.toString());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(Held.FIRST.text());      // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }
}
