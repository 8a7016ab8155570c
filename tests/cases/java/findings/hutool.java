package shop.kiosk;

import cn.hutool.core.util.RandomUtil;
import cn.hutool.crypto.KeyUtil;
import cn.hutool.crypto.Mode;
import cn.hutool.crypto.Padding;
import cn.hutool.crypto.SecureUtil;
import cn.hutool.crypto.asymmetric.RSA;
import cn.hutool.crypto.asymmetric.Sign;
import cn.hutool.crypto.asymmetric.SignAlgorithm;
import cn.hutool.crypto.symmetric.AES;
import cn.hutool.jwt.signers.JWTSignerUtil;
import java.security.SecureRandom;
import javax.crypto.SecretKey;

class Kiosk {
  private static final byte[] FIXED = "0123456789abcdef".getBytes();

  void blocks(SecretKey kept, byte[] note) {
    SecureUtil.aes(kept.getEncoded()).encrypt(note);  // finding: VT-0110
    AES chained = new AES(Mode.CBC, Padding.PKCS5Padding, kept, FIXED);  // finding: VT-0310; finding: VT-0111
    chained.encrypt(note);
    SecureUtil.des(kept.getEncoded());  // finding: VT-0101; finding: VT-0110
  }

  void drawn(SecretKey kept, byte[] note) {
    byte[] iv = new byte[16];
    new SecureRandom().nextBytes(iv);  // no-finding
    AES chained = new AES(Mode.CBC, Padding.PKCS5Padding, kept, iv);  // finding: VT-0111
    chained.encrypt(note);
  }

  void keys() {
    new AES("CTR", "NoPadding", FIXED);  // finding: VT-0301; finding: VT-0111
    String text = RandomUtil.randomString(16);  // finding: VT-0605
    new AES("CTR", "NoPadding", text.getBytes());  // finding: VT-0303; finding: VT-0111
    new AES("CTR", "NoPadding", SecureUtil.generateKey("AES"));  // finding: VT-0111
    KeyUtil.generateKeyPair("RSA");  // finding: VT-0501
    KeyUtil.generateKeyPair("RSA", 3072);  // no-finding
    new RSA();  // finding: VT-0501; finding: VT-0114
  }

  void seals(byte[] hidden, byte[] open, byte[] note) {
    new Sign(SignAlgorithm.MD5withRSA, hidden, open).sign(note);  // finding: VT-0203
    new Sign(SignAlgorithm.SHA256withECDSA, hidden, open).sign(note);  // no-finding
    JWTSignerUtil.none();  // finding: VT-0205
    JWTSignerUtil.hs256(hidden);  // no-finding
    SecureUtil.md5("note");  // finding: VT-0201
    SecureUtil.sha256("note");  // no-finding
    SecureUtil.pbkdf2("word".toCharArray(), hidden);  // finding: VT-0402; finding: VT-0302
  }
}
