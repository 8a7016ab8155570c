package stamps;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class HandedOn {
  void both(SecretKey key, byte[] letter) throws Exception {
    byte[] start = new byte[16];
    new SecureRandom().nextBytes(start);
    Cipher out = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance function=encrypt iv=secure-random
    out.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(start));
    Cipher in = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance function=decrypt iv=secure-random iv_bits=128
    in.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(out.getIV()));  // expect: java.jca.ivparameterspec iv=secure-random
  }

  void unknown(SecretKey key, Cipher theirs, Drip drip) throws Exception {
    Cipher in = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance iv=?
    in.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(theirs.getIV()));  // expect: java.jca.ivparameterspec iv=?; expect-applied: java.jca.cipher-getiv
    drip.getIV();  // expect-none
  }

  void ofAFactory(byte[] written, byte[] letter) throws Exception {
    java.security.KeyFactory factory = java.security.KeyFactory.getInstance("RSA");  // expect: java.jca.keyfactory-getinstance algorithm=RSA
    java.security.PrivateKey mine = factory.generatePrivate(new java.security.spec.PKCS8EncodedKeySpec("-----BEGIN".getBytes()));
    Cipher out = Cipher.getInstance("RSA/ECB/OAEPPadding");  // expect: java.jca.cipher-getinstance algorithm=RSA key=literal certainty=resolved
    out.init(Cipher.DECRYPT_MODE, mine, new Rigged());
    java.security.cert.X509Certificate theirs = null;
    theirs.verify(factory.generatePublic(new java.security.spec.X509EncodedKeySpec(written)));  // expect: java.jca.certificate-verify algorithm=RSA; expect-applied: java.jca.keyfactory-generatepublic
  }

  static class Rigged extends SecureRandom {
    public void nextBytes(byte[] out) { }
  }

  void open(SecretKey key) throws Exception {
    Cipher clear = new javax.crypto.NullCipher();  // expect: java.jca.nullcipher algorithm=No-Encryption
    Object other = new org.example.NullCipher();  // expect-none
  }

  void parameters(SecretKey key) throws Exception {
    Cipher ies = Cipher.getInstance("ECIES");  // expect: java.jca.cipher-getinstance algorithm=ECIES certainty=resolved
    ies.init(Cipher.ENCRYPT_MODE, key, new org.bouncycastle.jce.spec.IESParameterSpec(null, null, 128));
  }
}
