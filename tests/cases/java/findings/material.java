package shop.vault;

import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Vault {
  private static final String SECRET = "0123456789abcdef";
  private static final byte[] FIXED_IV = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

  byte[] fixedKey(byte[] note) throws Exception {
    SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "AES");  // finding: VT-0301 severity=high
    byte[] nonce = new byte[12];
    new SecureRandom().nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    return cipher.doFinal(note);
  }

  byte[] storedKey(KeyStore store, char[] password, byte[] note) throws Exception {
    SecretKey key = (SecretKey) store.getKey("notes", password);
    byte[] nonce = new byte[12];
    new SecureRandom().nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");  // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));  // no-finding
    return cipher.doFinal(note);
  }

  byte[] fixedIv(SecretKey key, byte[] note) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(FIXED_IV));  // finding: VT-0310 severity=medium
    return cipher.doFinal(note);
  }

  byte[] zeroIv(SecretKey key, byte[] note) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));  // finding: VT-0310 severity=medium
    return cipher.doFinal(note);
  }

  byte[] fixedNonce(SecretKey key, byte[] note) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = "same-nonce-1".getBytes(StandardCharsets.UTF_8);
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));  // finding: VT-0311 severity=high
    return cipher.doFinal(note);
  }

  byte[] nonceOfTheMessage(SecretKey key, byte[] nonce, byte[] note) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));  // no-finding
    return cipher.doFinal(note);
  }

  SecretKey guessedKey() {
    byte[] bytes = new byte[16];
    new Random().nextBytes(bytes);  // finding: VT-0605 severity=high
    return new SecretKeySpec(bytes, "AES");  // finding: VT-0303 severity=high
  }

  SecretKey drawnKey() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);  // no-finding
    return new SecretKeySpec(bytes, "AES");  // no-finding
  }

  byte[] guessedIv(SecretKey key, byte[] note) throws Exception {
    byte[] iv = new byte[16];
    new Random(System.currentTimeMillis()).nextBytes(iv);  // finding: VT-0605
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));  // finding: VT-0312 severity=medium
    return cipher.doFinal(note);
  }

  SecretKey fromFixedPassword(byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec("letmein".toCharArray(), salt, 600000, 256);  // finding: VT-0302 severity=high
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
  }

  SecretKey fixedSalt(char[] password) throws Exception {
    byte[] salt = "pepper and salt!".getBytes(StandardCharsets.UTF_8);
    PBEKeySpec spec = new PBEKeySpec(password, salt, 600000, 256);  // finding: VT-0320 severity=medium
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
  }

  SecretKey fewRounds(char[] password, byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password, salt, 100, 256);  // finding: VT-0401 severity=high
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
  }

  SecretKey someRounds(char[] password, byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password, salt, 2048, 256);  // finding: VT-0402 severity=medium
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
  }

  SecretKey enoughForThisHash(char[] password, byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password, salt, 210000, 256);  // no-finding
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);  // no-finding
  }

  SecretKey tooFewForThisHash(char[] password, byte[] salt) throws Exception {
    PBEKeySpec spec = new PBEKeySpec(password, salt, 600000, 256);  // finding: VT-0403 severity=low
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1").generateSecret(spec);  // no-finding: VT-0202
  }

  SecretKey careful(char[] password) throws Exception {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);  // no-finding
    PBEKeySpec spec = new PBEKeySpec(password, salt, 600000, 256);  // no-finding
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);  // no-finding
  }
}
