package store;

import java.security.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

// Values that travel: through fields, methods, branches and tables.
class Paths {
  private static final byte[] FIXED = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};
  private SecretKey held;
  private Cipher shared;

  private int size() { return 512; }

  void pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=512
    generator.initialize(size());
  }

  private void prepare() throws Exception {
    held = new SecretKeySpec(FIXED, "AES");  // expect: java.jca.secretkeyspec key=literal-array key_bits=128
    shared = Cipher.getInstance("AES/ECB/PKCS5Padding");  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB key=literal-array key_bits=128 function=encrypt
  }

  private byte[] apply(byte[] text) throws Exception {
    shared.init(Cipher.ENCRYPT_MODE, held);
    return shared.doFinal(text);
  }

  public byte[] run(byte[] text) throws Exception {
    prepare();
    return apply(text);
  }

  void choose(char which) throws Exception {
    String name;
    switch (which) {
      case 'a': name = "MD5"; break;
      case 'b': name = "SHA-256"; break;
      default: name = "SHA1";
    }
    // expect: java.jca.messagedigest-getinstance algorithm=MD5
    // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(name);
  }

  void drawn() {
    byte[] bytes = new byte[16];
    for (int i = 0; i < 16; i++) bytes[i] = (byte) (Math.random() * 256);
    new SecretKeySpec(bytes, "AES");  // expect: java.jca.secretkeyspec key=predictable-random key_bits=128
    new SecretKeySpec(UUID.randomUUID().toString().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=secure-random
    new IvParameterSpec(new SecureRandom().generateSeed(16));  // expect: java.jca.ivparameterspec iv=secure-random
  }
}
