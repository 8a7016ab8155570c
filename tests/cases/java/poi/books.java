package office;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;

class Books {
  void all() {
    new EncryptionInfo(EncryptionMode.binaryRC4);  // expect: java.poi.encryption algorithm=RC4; finding: VT-0107
    new EncryptionInfo(EncryptionMode.agile);  // expect: java.poi.encryption algorithm=AES; no-finding: VT-0107; no-finding: VT-0111
    new EncryptionInfo(EncryptionMode.standard);  // expect: java.poi.encryption algorithm=AES mode=ECB; finding: VT-0110
    new house.EncryptionInfo(EncryptionMode.binaryRC4);  // expect-none: java.poi.encryption
  }
}
