package lock;

import java.math.BigInteger;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.KeyFactory;
import java.security.spec.DSAPrivateKeySpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import javax.crypto.*;
import javax.crypto.spec.*;
import java.security.SecureRandom;
import java.util.Random;

class Keys {
  SecretKey fresh() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");  // expect: java.jca.keygenerator-getinstance algorithm=AES key_bits=256 function=keygen
    generator.init(256);  // expect-applied: java.jca.keygenerator-init
    SecretKey key = generator.generateKey();
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB key=secure-random key_bits=256
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return key;
  }

  byte[] fromPassword(char[] password) throws Exception {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");  // expect: java.jca.secretkeyfactory-getinstance algorithm=PBKDF2 digest=SHA-256 iterations=1000 salt=secure-random password=? output_bits=256
    SecretKey drawn = factory.generateSecret(new PBEKeySpec(password, salt, 1000, 256));  // expect: java.jca.pbekeyspec iterations=1000 salt=secure-random password=? output_bits=256
    SecretKeySpec key = new SecretKeySpec(drawn.getEncoded(), "AES");  // expect: java.jca.secretkeyspec key=derived key_bits=256
    return key.getEncoded();
  }

  void fixedSalt() throws Exception {
    PBEKeySpec spec = new PBEKeySpec("open sesame".toCharArray());  // expect: java.jca.pbekeyspec password=literal material=password
    SecretKey key = SecretKeyFactory.getInstance("PBEWithMD5AndDES").generateSecret(spec);  // expect: java.jca.secretkeyfactory-getinstance algorithm=PBES1 digest=MD5 cipher=DES password=literal
    Cipher cipher = Cipher.getInstance("PBEWithMD5AndDES");  // expect: java.jca.cipher-getinstance algorithm=PBES1 digest=MD5 cipher=DES salt=literal iterations=20 password=literal
    cipher.init(Cipher.ENCRYPT_MODE, key, new PBEParameterSpec("saltsalt".getBytes(), 20));  // expect: java.jca.pbeparameterspec salt=literal salt_bits=64 iterations=20
  }

  SecretKey derived(char[] password) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password);  // expect: java.jca.pbekeyspec password=? material=password
    return SecretKeyFactory.getInstance("PBEWithSHA1AndDESede").generateSecret(spec);  // expect: java.jca.secretkeyfactory-getinstance; expect-applied: java.jca.secretkeyfactory-generatesecret
  }

  void des(byte[] text) throws Exception {
    DESKeySpec spec = new DESKeySpec("8letters".getBytes());  // expect: java.jca.deskeyspec algorithm=DES key=literal
    SecretKey key = SecretKeyFactory.getInstance("DES").generateSecret(spec);  // expect: java.jca.secretkeyfactory-getinstance algorithm=DES key=literal function=absent-property; expect-applied: java.jca.secretkeyfactory-key
    Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC key=literal
    cipher.init(Cipher.ENCRYPT_MODE, key);
  }

  byte[] weakVector() throws Exception {
    byte[] vector = new byte[16];
    new Random(42).nextBytes(vector);  // expect: java.platform.random generator=predictable seed=literal
    new IvParameterSpec(vector);  // expect: java.jca.ivparameterspec iv=predictable-random
    return vector;
  }

  byte[] agree(PrivateKey mine, PublicKey theirs) throws Exception {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");  // expect: java.jca.keyagreement-getinstance algorithm=ECDH function=keyderive private_key=?
    agreement.init(mine);  // expect-applied: java.jca.keyagreement-init
    agreement.doPhase(theirs, true);
    return new SecretKeySpec(agreement.generateSecret(), "AES").getEncoded();  // expect: java.jca.secretkeyspec key=derived; expect-applied: java.jca.keyagreement-generatesecret
  }

  void encapsulate(PublicKey key) throws Exception {
    KEM kem = KEM.getInstance("ML-KEM-768");  // expect: java.jca.kem-getinstance algorithm=ML-KEM-768 function=encapsulate
    kem.newEncapsulator(key);  // expect-applied: java.jca.kem-newencapsulator
    KDF kdf = KDF.getInstance("HKDF-SHA256");  // expect: java.jca.kdf-getinstance algorithm=HKDF digest=SHA-256 function=keyderive
  }

  PrivateKey pair(SecureRandom given, byte[] seed) throws Exception {
    KeyPairGenerator own = KeyPairGenerator.getInstance("EC");  // expect: java.jca.keypairgenerator-getinstance curve=P-256 private_key=secure-random
    own.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());
    signer(own.generateKeyPair());  // expect-applied: java.jca.keypairgenerator-generate
    KeyPairGenerator fixed = KeyPairGenerator.getInstance("EC");  // expect: java.jca.keypairgenerator-getinstance curve=P-256 private_key=?
    fixed.initialize(new ECGenParameterSpec("secp256r1"), new Replayed(seed));
    KeyPair pair = fixed.generateKeyPair();
    Signature signature = Signature.getInstance("SHA256withECDSA");  // expect: java.jca.signature-getinstance private_key=?
    signature.initSign(pair.getPrivate());
    return pair.getPrivate();
  }

  byte[] signer(KeyPair pair) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSA");  // expect: java.jca.signature-getinstance private_key=secure-random
    signature.initSign(pair.getPrivate());
    return signature.sign();
  }

  void numbers(String given, byte[] read) throws Exception {
    BigInteger modulus = new BigInteger("b4a7e46170574f16a97082b22be58b6b", 16);
    new RSAPrivateKeySpec(modulus, new BigInteger("9f66f6b05410cd503b2709e88115d55d", 16));  // expect: java.jca.privatekeyspec algorithm=RSA private_key=literal
    new RSAPrivateKeySpec(modulus, new BigInteger("2751"));  // expect: java.jca.privatekeyspec private_key=literal
    new RSAPrivateKeySpec(modulus, new BigInteger(1, new byte[] {9, 8, 7}));  // expect: java.jca.privatekeyspec private_key=literal-array
    new RSAPrivateKeySpec(modulus, new BigInteger(128, new SecureRandom()));  // expect: java.jca.privatekeyspec private_key=secure-random
    new RSAPrivateKeySpec(modulus, new BigInteger(given, 16));  // expect: java.jca.privatekeyspec private_key=?
    new RSAPrivateKeySpec(modulus, new BigInteger(1, read));  // expect: java.jca.privatekeyspec private_key=?
  }

  void values(ECParameterSpec curve, BigInteger p, BigInteger q, BigInteger g) throws Exception {
    ECPrivateKeySpec spec = new ECPrivateKeySpec(new BigInteger("7b012db7681a3f28b9185c8b2ac5d528decd52da", 16), curve);  // expect: java.jca.privatekeyspec-value algorithm=EC material=private-key private_key=literal
    PrivateKey made = KeyFactory.getInstance("EC").generatePrivate(spec);  // expect: java.jca.keyfactory-getinstance algorithm=EC
    Signature signature = Signature.getInstance("SHA256withECDSA");  // expect: java.jca.signature-getinstance algorithm=ECDSA private_key=literal
    signature.initSign(made);
    new DSAPrivateKeySpec(p, p, q, g);  // expect: java.jca.privatekeyspec-value algorithm=DSA private_key=?
    new DHPrivateKeySpec(new BigInteger(256, new SecureRandom()), p, g);  // expect: java.jca.privatekeyspec-value algorithm=FFDH private_key=secure-random
    new piano.ECPrivateKeySpec(p, curve);  // expect-none
  }

  void macFromPassword() throws Exception {
    SecretKeyFactory.getInstance("PBEWithHmacSHA1", "BC");  // expect: java.jca.secretkeyfactory-getinstance algorithm=PKCS12-KDF digest=SHA-1
    SecretKeyFactory.getInstance("PBEWithHmacRIPEMD160", "BC");  // expect: java.jca.secretkeyfactory-getinstance algorithm=PKCS12-KDF digest=RIPEMD-160
  }

  // A key generator for pianos.
  void piano(music.KeyGenerator generator) {
    generator.init(88);  // expect-none
    generator.generateKey();
  }
}

// Random numbers that a test knows beforehand.
class Replayed extends SecureRandom {
  private final byte[] seed;

  Replayed(byte[] seed) { this.seed = seed; }

  public void nextBytes(byte[] out) { System.arraycopy(seed, 0, out, 0, out.length); }
}
