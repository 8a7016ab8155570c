package ward;

import org.apache.shiro.codec.Base64;
import org.apache.shiro.crypto.AesCipherService;
import org.apache.shiro.crypto.OperationMode;
import org.apache.shiro.crypto.PaddingScheme;
import org.apache.shiro.crypto.SecureRandomNumberGenerator;
import org.apache.shiro.crypto.cipher.BlowfishCipherService;
import org.apache.shiro.web.mgt.CookieRememberMeManager;

class Ward {
  void ciphers(byte[] note, byte[] key) {
    AesCipherService old = new AesCipherService();  // expect: java.shiro.cipher algorithm=AES mode=ECB padding=PKCS7 key_bits=256 key=literal function=encrypt
    old.setMode(OperationMode.ECB);  // expect-applied: java.shiro.cipher-mode
    old.setPaddingScheme(PaddingScheme.PKCS5);  // expect-applied: java.shiro.cipher-padding
    old.setKeySize(256);  // expect-applied: java.shiro.cipher-keysize
    old.encrypt(note, "0123456789abcdef0123456789abcdef".getBytes());  // expect-applied: java.shiro.cipher-use
    org.apache.shiro.crypto.cipher.AesCipherService now = new org.apache.shiro.crypto.cipher.AesCipherService();  // expect: java.shiro.cipher-gcm algorithm=AES mode=GCM padding=NoPadding key=secure-random function=decrypt
    now.decrypt(note, now.generateNewKey().getEncoded());  // expect-applied: java.shiro.cipher-newkey
    BlowfishCipherService sized = new BlowfishCipherService();  // expect: java.shiro.cipher-blowfish algorithm=Blowfish key_bits=448
    sized.setKeySize(448);
    new BlowfishCipherService().encrypt(note, key);  // expect: java.shiro.cipher-blowfish algorithm=Blowfish mode=CBC padding=PKCS7 key=?
  }

  void cookies(byte[] kept) {
    CookieRememberMeManager manager = new CookieRememberMeManager();
    manager.setCipherKey(Base64.decode("c2hpcCBpbiBhIGJvdHRsZQ=="));  // expect: java.shiro.remember-me-key material=secret-key key=literal key_bits=128
    manager.setCipherKey(new SecureRandomNumberGenerator().nextBytes(16).getBytes());  // expect: java.shiro.remember-me-key key=secure-random key_bits=128; expect-applied: java.shiro.random-bytes; expect: java.shiro.random generator=secure
    manager.setCipherKey(kept);  // expect: java.shiro.remember-me-key key=?
  }
}

class OtherManager extends house.web.CookieRememberMeManager {
  OtherManager() {
    setCipherKey("0123456789abcdef".getBytes());  // expect-none: java.shiro.remember-me-key
  }
}

class DecidesItself extends CookieRememberMeManager {
  DecidesItself() {
    setCipherKey("0123456789abcdef".getBytes());  // expect-none: java.shiro.remember-me-key
  }

  public void setCipherKey(byte[] ignored) {
  }
}

class OwnManager extends CookieRememberMeManager {
  OwnManager() {
    setCipherKey("0123456789abcdef".getBytes());  // expect: java.shiro.remember-me-key key=literal
  }
}
