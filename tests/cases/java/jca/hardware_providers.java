package vault.hsm;

import java.security.*;
import java.security.KeyStore;
import javax.crypto.*;
import javax.crypto.spec.SecretKeySpec;

// Who does it does not change what is done; a key from a store is one, whatever stands behind it.
class Modules {
  void ciphers(byte[] note) throws Exception {
    Cipher.getInstance("DESede/CBC/PKCS5Padding", "LunaProvider");  // expect: java.jca.cipher-getinstance algorithm=3DES mode=CBC padding=PKCS7
    Cipher.getInstance("AES/ECB/NoPadding", "IBMJCECCA");  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
    Cipher.getInstance("RSA/ECB/PKCS1Padding", "IBMPKCS11Impl");  // expect: java.jca.cipher-getinstance algorithm=RSA padding=PKCS1v15
    Cipher.getInstance("AES/GCM/NoPadding", "CryptoServer");  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
    KeyGenerator made = KeyGenerator.getInstance("DESede", "nCipherKM");  // expect: java.jca.keygenerator-getinstance algorithm=3DES
    MessageDigest.getInstance("MD5", "IBMJCE");  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    Signature.getInstance("SHA256withRSA", "IBMJCEFIPS");  // expect: java.jca.signature-getinstance algorithm=RSA digest=SHA-256
    Mac.getInstance("HmacSHA1", Security.getProvider("SunPKCS11-Luna"));  // expect: java.jca.mac-getinstance algorithm=HMAC digest=SHA-1
  }

  void keys(char[] pin, byte[] note) throws Exception {
    KeyStore store = KeyStore.getInstance("Luna", "LunaProvider");
    store.load(null, pin);  // expect: java.jca.keystore-load password=?
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding", "LunaProvider");  // expect: java.jca.cipher-getinstance algorithm=AES mode=CBC key=key-store
    cipher.init(Cipher.ENCRYPT_MODE, store.getKey("master", pin));
    KeyStore token = KeyStore.getInstance("PKCS11");
    token.load(null, "1234".toCharArray());  // expect: java.jca.keystore-load password=literal
    Key written = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");  // expect: java.jca.secretkeyspec key=literal
    Cipher other = Cipher.getInstance("AES/CBC/PKCS5Padding", "nCipherKM");  // expect: java.jca.cipher-getinstance key=literal
    other.init(Cipher.ENCRYPT_MODE, written);
    SecureRandom.getInstance("LunaRNG", "LunaProvider");  // expect: java.jca.securerandom-getinstance generator=secure
    SecureRandom.getInstance("SHA5DRBG", "IBMJCEFIPS");  // expect: java.jca.securerandom-getinstance generator=secure
  }
}
