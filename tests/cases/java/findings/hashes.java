package shop.files;

import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

class Receipts {
  byte[] old(byte[] receipt) throws Exception {
    return MessageDigest.getInstance("MD5").digest(receipt);  // finding: VT-0201 severity=medium
  }

  byte[] aging(byte[] receipt) throws Exception {
    return MessageDigest.getInstance("SHA-1").digest(receipt);  // finding: VT-0202 severity=medium
  }

  byte[] good(byte[] receipt) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(receipt);  // no-finding
  }

  byte[] signOld(PrivateKey key, byte[] receipt) throws Exception {
    Signature signature = Signature.getInstance("SHA1withRSA");  // finding: VT-0203 severity=high; no-finding: VT-0202
    signature.initSign(key);
    signature.update(receipt);
    return signature.sign();
  }

  byte[] sign(PrivateKey key, byte[] receipt) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSA");  // no-finding
    signature.initSign(key);
    signature.update(receipt);
    return signature.sign();
  }

  byte[] tag(SecretKey key, byte[] receipt) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");  // no-finding
    mac.init(key);
    return mac.doFinal(receipt);
  }

  byte[] tagOld(SecretKey key, byte[] receipt) throws Exception {
    Mac mac = Mac.getInstance("HmacMD5");  // finding: VT-0204 severity=low; no-finding: VT-0201
    mac.init(key);
    return mac.doFinal(receipt);
  }
}
