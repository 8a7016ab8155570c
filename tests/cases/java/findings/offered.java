package house.provider;

import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.spec.SecretKeySpec;

// What a provider offers is no use of it; a key in the program is one, whoever asks.
final class Provided extends CipherSpi {
  Cipher made() throws Exception {
    Cipher cipher = Cipher.getInstance("DES/CBC/NoPadding");  // finding: VT-0101 severity=low; finding: VT-0111 severity=info
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec("12345678".getBytes(), "DES"));  // finding: VT-0301 severity=high
    return cipher;
  }
}
