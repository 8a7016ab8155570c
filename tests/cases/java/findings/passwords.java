package shop.doors;

import org.apache.shiro.codec.Base64;
import org.apache.shiro.crypto.hash.Md5Hash;
import org.apache.shiro.web.mgt.CookieRememberMeManager;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.util.password.rfc2307.RFC2307SSHAPasswordEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.password.Md4PasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class Doors {
  void weak(String word, String salt) {
    NoOpPasswordEncoder.getInstance();  // finding: VT-0109
    Encryptors.queryableText(word, salt);  // finding: VT-0111; finding: VT-0310
    new Md4PasswordEncoder();  // finding: VT-0201; finding: VT-0408
    new RFC2307SSHAPasswordEncryptor();  // finding: VT-0202; finding: VT-0408
    new Md5Hash(word);  // finding: VT-0201
    new CookieRememberMeManager().setCipherKey(Base64.decode("c2hpcCBpbiBhIGJvdHRsZQ=="));  // finding: VT-0301
  }

  void strong(byte[] kept) {
    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();  // finding: VT-0403
    new CookieRememberMeManager().setCipherKey(kept);  // no-finding
  }

  void encryptors(String word) {
    StandardPBEStringEncryptor old = new StandardPBEStringEncryptor();  // finding: VT-0101; finding: VT-0407
    old.setPassword("open sesame");  // finding: VT-0302
    StandardPBEStringEncryptor now = new StandardPBEStringEncryptor();
    now.setAlgorithm("PBEWithHMACSHA512AndAES_256");  // no-finding
    now.setKeyObtentionIterations(600000);  // no-finding
    now.setIvGenerator(new RandomIvGenerator());  // no-finding
    now.setPassword(word);  // no-finding
  }
}
