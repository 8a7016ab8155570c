package shop.orders;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class CardBox {
  private final SecureRandom random = new SecureRandom();

  byte[] oldCipher(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding");  // finding: VT-0101 severity=high; finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] tripleDes(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("DESede/CBC/PKCS5Padding");  // finding: VT-0103 severity=medium; finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] open(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = new javax.crypto.NullCipher();  // finding: VT-0109 severity=high
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] stream(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("RC4");  // finding: VT-0107 severity=high
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] smallBlocks(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("Blowfish/CBC/PKCS5Padding");  // finding: VT-0105; finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] book(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");  // finding: VT-0110 severity=high
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] bookByDefault(SecretKey key, byte[] card) throws Exception {
    Cipher cipher = Cipher.getInstance("AES");  // finding: VT-0110 severity=high
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(card);
  }

  byte[] chained(SecretKey key, byte[] card) throws Exception {
    byte[] iv = new byte[16];
    random.nextBytes(iv);
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // finding: VT-0111 severity=low
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));  // no-finding
    return cipher.doFinal(card);
  }

  byte[] sealed(byte[] card) throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");  // no-finding
    generator.init(256);
    SecretKey key = generator.generateKey();
    byte[] nonce = new byte[12];
    random.nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");  // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));  // no-finding
    return cipher.doFinal(card);
  }

  byte[] wrapped(java.security.PublicKey to, byte[] key) throws Exception {
    Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");  // finding: VT-0112; no-finding: VT-0110
    cipher.init(Cipher.ENCRYPT_MODE, to);
    return cipher.doFinal(key);
  }

  byte[] wrappedWell(java.security.PublicKey to, byte[] key) throws Exception {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");  // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, to);
    return cipher.doFinal(key);
  }

  byte[] raw(java.security.PublicKey to, byte[] key) throws Exception {
    Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");  // finding: VT-0113 severity=high
    cipher.init(Cipher.ENCRYPT_MODE, to);
    return cipher.doFinal(key);
  }
}
