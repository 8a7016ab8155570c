package counter;

import cn.hutool.crypto.SecureUtil;
import cn.hutool.crypto.SmUtil;
import cn.hutool.crypto.asymmetric.*;

class Seals {
  void rsa(byte[] hidden, byte[] open, String note) {
    new RSA();  // expect: java.hutool.rsa-new-keys algorithm=RSA padding=PKCS1v15 key_bits=1024
    SecureUtil.rsa();  // expect: java.hutool.rsa-made-new-keys algorithm=RSA key_bits=1024
    RSA kept = new RSA(hidden, open);  // expect: java.hutool.rsa algorithm=RSA padding=PKCS1v15 private_key=? function=decrypt
    kept.decrypt(note, KeyType.PrivateKey);  // expect-applied: java.hutool.asymmetric-decrypt
    SecureUtil.rsa("MIICdgIBADANBgkq", null).encryptHex(note, KeyType.PublicKey);  // expect: java.hutool.rsa-made algorithm=RSA private_key=literal function=encrypt; expect-applied: java.hutool.asymmetric-encrypt
    new RSA("RSA/ECB/OAEPWithSHA-256AndMGF1Padding", "", "");  // expect: java.hutool.rsa-name algorithm=RSA padding=OAEP digest=SHA-256
    new AsymmetricCrypto(AsymmetricAlgorithm.RSA_None, hidden, open);  // expect: java.hutool.asymmetric algorithm=RSA padding=NoPadding
  }

  void sm2(String hidden, byte[] note) {
    SmUtil.sm2("9ef4a1", null).sign(note);  // expect: java.hutool.sm2-made algorithm=SM2 digest=SM3 private_key=literal function=sign; expect-applied: java.hutool.sm2-sign
    SM2 fresh = new SM2();  // expect: java.hutool.sm2 algorithm=SM2 private_key=secure-random function=encrypt
    fresh.encrypt(note, KeyType.PublicKey);
  }

  void signatures(byte[] hidden, byte[] open, byte[] note) {
    new Sign(SignAlgorithm.MD5withRSA, hidden, open).sign(note);  // expect: java.hutool.sign algorithm=RSA digest=MD5 padding=PKCS1v15 function=sign; expect-applied: java.hutool.sign-use
    SecureUtil.sign(SignAlgorithm.SHA256withECDSA);  // expect: java.hutool.sign-made algorithm=ECDSA digest=SHA-256 private_key=secure-random
  }
}
