package keep;

import org.apache.commons.codec.digest.Md5Crypt;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.apache.commons.codec.digest.UnixCrypt;

class Crypts {
  void all(byte[] password) {
    Md5Crypt.md5Crypt(password);  // expect: java.commons-codec.crypt algorithm=md5crypt
    UnixCrypt.crypt(password);  // expect: java.commons-codec.crypt algorithm=DES-crypt
    Sha2Crypt.sha512Crypt(password);  // expect: java.commons-codec.crypt algorithm=sha512crypt; no-finding: VT-0407
    house.Md5Crypt.md5Crypt(password);  // expect-none: java.commons-codec.crypt
  }
}
