package keep;

import org.apache.commons.codec.digest.Crypt;
import org.apache.commons.codec.digest.Md5Crypt;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.apache.commons.codec.digest.UnixCrypt;

class Crypts {
  void all(byte[] password) {
    Md5Crypt.md5Crypt(password);  // expect: java.commons-codec.crypt algorithm=md5crypt
    UnixCrypt.crypt(password);  // expect: java.commons-codec.crypt algorithm=DES-crypt
    UnixCrypt.crypt(password, "ab");  // expect: java.commons-codec.crypt algorithm=DES-crypt salt=literal
    Sha2Crypt.sha512Crypt(password);  // expect: java.commons-codec.crypt algorithm=sha512crypt; no-finding: VT-0407
    house.Md5Crypt.md5Crypt(password);  // expect-none: java.commons-codec.crypt
  }

  boolean told(String password, String kept) {
    Crypt.crypt(password);  // expect: java.commons-codec.crypt-usual algorithm=sha512crypt; no-finding: VT-0321
    Crypt.crypt(password, "$1$grains$");  // expect: java.commons-codec.crypt-by-salt algorithm=md5crypt salt=literal
    Crypt.crypt(password, "$6$rounds=9000$grains$");  // expect: java.commons-codec.crypt-by-salt algorithm=sha512crypt iterations=9000 salt=literal
    house.Crypt.crypt(password);  // expect-none: java.commons-codec.crypt-usual
    house.Crypt.crypt(password, "$1$grains$");  // expect-none: java.commons-codec.crypt-by-salt
    return Crypt.crypt(password, kept).equals(kept);  // expect: java.commons-codec.crypt-by-salt salt=?
  }
}
