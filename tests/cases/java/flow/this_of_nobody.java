package yard;

import java.security.MessageDigest;

// What an object says of itself that nobody makes here is what its class says.
class Settings {
  private String digest = "MD5";
  private String other;

  String getDigest() {
    return this.digest;
  }

  String getOther() {
    return this.other;
  }

  void setOther(String other) {
    this.other = other;
  }
}

class User {
  void use(Settings settings) throws Exception {
    MessageDigest.getInstance(settings.getDigest());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(settings.getOther());  // expect: java.jca.messagedigest-getinstance algorithm=?
  }
}
