package counter;

import cn.hutool.crypto.SecureUtil;
import cn.hutool.crypto.SmUtil;
import cn.hutool.crypto.digest.*;
import cn.hutool.crypto.symmetric.PBKDF2;

class Receipts {
  void digests(String note) {
    SecureUtil.md5(note);  // expect: java.hutool.hash algorithm=MD5 function=digest
    SecureUtil.sha256(note);  // expect: java.hutool.hash algorithm=SHA-256
    SmUtil.sm3(note);  // expect: java.hutool.hash algorithm=SM3
    DigestUtil.sha1Hex(note);  // expect: java.hutool.hash-util algorithm=SHA-1 function=digest
    DigestUtil.sha512Hex(note);  // expect: java.hutool.hash-util algorithm=SHA-512
    new Digester(DigestAlgorithm.SHA384).digestHex(note);  // expect: java.hutool.digester algorithm=SHA-384
    new Digester("SM3");  // expect: java.hutool.digester algorithm=SM3
    DigestUtil.digester("SHA-1");  // expect: java.hutool.digester-made algorithm=SHA-1
    Digester salted = new MD5();  // expect: java.hutool.digester-own algorithm=MD5 salt=literal
    salted.setSalt("sand".getBytes());  // expect-applied: java.hutool.digester-salt
    SecureUtil.signParamsMd5(null, "secret");  // expect: java.hutool.sign-params algorithm=MD5
    SecureUtil.aes(new Digester("SHA-256").digest(note));  // expect: java.hutool.cipher-made key=derived; expect-applied: java.hutool.digester-digest
  }

  void tags(byte[] key) {
    new HMac(HmacAlgorithm.HmacMD5, "plain".getBytes());  // expect: java.hutool.hmac algorithm=HMAC digest=MD5 key=literal
    new HMac(HmacAlgorithm.HmacSHA256);  // expect: java.hutool.hmac digest=SHA-256 key=secure-random
    SecureUtil.hmac(HmacAlgorithm.HmacSM3, key);  // expect: java.hutool.hmac-made algorithm=HMAC digest=SM3 key=?
    DigestUtil.hmac(HmacAlgorithm.SM4CMAC, key);  // expect: java.hutool.hmac-made algorithm=CMAC cipher=SM4
    SecureUtil.hmacSha256("plain");  // expect: java.hutool.hmac-named algorithm=HMAC digest=SHA-256 key=literal
    SmUtil.hmacSm3(key);  // expect: java.hutool.hmac-named algorithm=HMAC digest=SM3 key=?
  }

  void passwords(String password, byte[] salt) {
    SecureUtil.pbkdf2(password.toCharArray(), "sand".getBytes());  // expect: java.hutool.pbkdf2 algorithm=PBKDF2 digest=SHA-1 iterations=1000 salt=literal
    new PBKDF2().encryptHex(password.toCharArray(), salt);  // expect: java.hutool.pbkdf2-object algorithm=PBKDF2 iterations=1000 salt=?
    PBKDF2 slow = new PBKDF2("PBKDF2WithHmacSHA256", 256, 600000);  // expect: java.hutool.pbkdf2-parameters algorithm=PBKDF2 digest=SHA-256 iterations=600000 output_bits=256 salt=literal
    slow.encrypt(password.toCharArray(), "sand".getBytes());  // expect-applied: java.hutool.pbkdf2-encrypt
    BCrypt.hashpw(password);  // expect: java.hutool.bcrypt-hashpw algorithm=bcrypt cost=10
    BCrypt.hashpw(password, BCrypt.gensalt(4));  // expect: java.hutool.bcrypt-hashpw cost=4; expect-applied: java.hutool.bcrypt-gensalt
    DigestUtil.bcryptCheck(password, "stored");  // expect: java.hutool.bcrypt-checkpw algorithm=bcrypt function=verify
  }
}
