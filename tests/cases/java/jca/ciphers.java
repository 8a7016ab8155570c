package store;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;
import javax.crypto.spec.RC5ParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import java.security.Key;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

class Vault {
  private static final String CIPHER = "AES";
  private final SecureRandom random = new SecureRandom();

  byte[] sealWithGcm(SecretKey key, byte[] text) throws Exception {
    byte[] nonce = new byte[12];
    random.nextBytes(nonce);
    // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM padding=NoPadding function=encrypt iv=secure-random tag_bits=128 key=? certainty=resolved
    Cipher cipher = Cipher.getInstance(CIPHER + "/GCM/NoPadding");
    // expect: java.jca.gcmparameterspec iv=secure-random iv_bits=96 tag_bits=128 material=initialization-vector
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    return cipher.doFinal(text);
  }

  byte[] sealWithFixedVector(Key key, byte[] text) throws Exception {
    // expect: java.jca.ivparameterspec iv=zero iv_bits=128
    IvParameterSpec start = new IvParameterSpec(new byte[16]);
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance algorithm=AES mode=CBC padding=PKCS7 iv=zero function=encrypt
    cipher.init(Cipher.ENCRYPT_MODE, key, start);
    return cipher.doFinal(text);
  }

  byte[] openWithoutMode(byte[] text) throws Exception {
    // expect: java.jca.secretkeyspec algorithm=AES key=literal key_bits=128 material=secret-key
    Key key = new SecretKeySpec("sixteen letters!".getBytes("UTF-8"), CIPHER);
    // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB padding=PKCS7 key=literal key_bits=128 function=decrypt
    Cipher cipher = Cipher.getInstance("AES");
    cipher.init(Cipher.DECRYPT_MODE, key);
    return cipher.doFinal(text);
  }

  byte[] handed(Key key, IvParameterSpec start, String transformation) throws Exception {
    // expect: java.jca.cipher-getinstance algorithm=? iv=?
    Cipher cipher = Cipher.getInstance(transformation);
    cipher.init(Cipher.ENCRYPT_MODE, key, start);
    return cipher.doFinal();
  }

  byte[] stream(byte[] text, Key key) throws Exception {
    byte[] once = new byte[12];
    random.nextBytes(once);  // expect-applied: java.jca.securerandom-nextbytes
    Cipher cipher = Cipher.getInstance("ChaCha20");  // expect: java.jca.cipher-getinstance algorithm=ChaCha20 nonce=secure-random
    cipher.init(Cipher.ENCRYPT_MODE, key, new ChaCha20ParameterSpec(once, 1));  // expect: java.jca.chacha20parameterspec nonce=secure-random nonce_bits=96
    return cipher.doFinal(text);
  }

  void partOfKey(byte[] material) throws Exception {
    Key half = new SecretKeySpec(material, 0, 16, "AES");  // expect: java.jca.secretkeyspec-part algorithm=AES key=? key_bits=128
    Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");  // expect: java.jca.cipher-getinstance algorithm=AES mode=CTR key_bits=128 function=encrypt
    cipher.init(Cipher.WRAP_MODE, half);
  }

  void old(Key key) throws Exception {
    Cipher rc2 = Cipher.getInstance("RC2/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance algorithm=RC2 mode=CBC iv=literal-array
    rc2.init(Cipher.ENCRYPT_MODE, key, new RC2ParameterSpec(40, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));  // expect: java.jca.rc2parameterspec algorithm=RC2 key_bits=40 iv=literal-array iv_bits=64
    new RC5ParameterSpec(1, 12, 32);  // expect: java.jca.rc5parameterspec algorithm=RC5
  }

  void transport(Key key) throws Exception {
    Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");  // expect: java.jca.cipher-getinstance algorithm=RSA padding=OAEP digest=SHA-256 mgf_digest=SHA-1
    rsa.init(Cipher.ENCRYPT_MODE, key, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT));  // expect-applied: java.jca.oaepparameterspec
    Cipher plain = Cipher.getInstance("RSA");  // expect: java.jca.cipher-getinstance algorithm=RSA padding=PKCS1v15 function=encrypt
    plain.init(Cipher.ENCRYPT_MODE, key);
  }

  // A cipher of the puzzle club has the same method, Cipher.getInstance("DES"), and is none.
  String puzzle() {
    return club.Cipher.getInstance("DES").solve();  // expect-none
  }

  String words() {
    String note = "Cipher.getInstance(\"DES\")";  // expect-none
    return note;
  }
}
