package counter;

import cn.hutool.core.util.IdUtil;
import cn.hutool.core.util.RandomUtil;
import cn.hutool.crypto.*;
import cn.hutool.crypto.symmetric.*;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class Counter {
  private static final byte[] FIXED = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  void blocks(SecretKey key, String note) {
    new AES(FIXED).encryptHex(note);  // expect: java.hutool.cipher algorithm=AES mode=ECB padding=PKCS7 key=literal key_bits=128 function=encrypt; expect-applied: java.hutool.cipher-encrypt
    new AES();  // expect: java.hutool.cipher algorithm=AES mode=ECB key=secure-random
    SecureUtil.des(FIXED);  // expect: java.hutool.cipher-made algorithm=DES mode=ECB key=literal
    SecureUtil.aes(key.getEncoded());  // expect: java.hutool.cipher-made algorithm=AES mode=ECB
    SmUtil.sm4(FIXED);  // expect: java.hutool.cipher-made algorithm=SM4 mode=ECB padding=PKCS7 key=literal
  }

  void chained(byte[] key, byte[] note) {
    AES cipher = new AES(Mode.CBC, Padding.PKCS5Padding, key, FIXED);  // expect: java.hutool.cipher-mode algorithm=AES mode=CBC padding=PKCS7 key=? iv=literal iv_bits=128 function=encrypt
    cipher.encrypt(note);  // expect-applied: java.hutool.cipher-encrypt
  }

  void drawn(SecretKey key, byte[] note) {
    byte[] iv = new byte[16];
    new SecureRandom().nextBytes(iv);
    AES cipher = new AES(Mode.CBC, Padding.PKCS5Padding, key, iv);  // expect: java.hutool.cipher-mode algorithm=AES mode=CBC iv=secure-random
    cipher.encrypt(note);
  }

  void names(byte[] key, SecretKey other, byte[] note) {
    SM4 cipher = new SM4("CTR", "NoPadding", key);  // expect: java.hutool.cipher-mode algorithm=SM4 mode=CTR padding=NoPadding iv=literal function=decrypt
    cipher.setIv(FIXED);  // expect-applied: java.hutool.cipher-setiv
    cipher.decrypt(note);  // expect-applied: java.hutool.cipher-decrypt
    new SymmetricCrypto("SM4/CBC/ZeroPadding", other, new IvParameterSpec(FIXED));  // expect: java.hutool.cipher-name algorithm=SM4 mode=CBC padding=Zero iv=literal
    new SymmetricCrypto(SymmetricAlgorithm.DESede, key);  // expect: java.hutool.cipher-name algorithm=3DES mode=ECB padding=PKCS7 key=?
  }

  void streams(byte[] key, byte[] iv) {
    new RC4("a key of text");  // expect: java.hutool.rc4 algorithm=RC4 key=literal
    SecureUtil.rc4("a key of text");  // expect: java.hutool.rc4-made algorithm=RC4 key=literal
    SecureUtil.zuc128(key, iv).encrypt(iv);  // expect: java.hutool.zuc algorithm=ZUC key=? function=encrypt
    SecureUtil.zuc256(key, FIXED);  // expect: java.hutool.zuc algorithm=ZUC-256 iv=literal
    SecureUtil.fpe(cn.hutool.crypto.symmetric.fpe.FPE.FPEMode.FF3_1, FIXED, null, null);  // expect: java.hutool.fpe algorithm=FF3 key=literal
  }

  void keys(byte[] note) {
    String text = RandomUtil.randomString(16);  // expect: java.hutool.random generator=predictable
    new AES(text.getBytes()).encrypt(note);  // expect: java.hutool.cipher algorithm=AES key=predictable-random
    byte[] drawn = new byte[16];
    RandomUtil.getSecureRandom().nextBytes(drawn);  // expect: java.hutool.random-secure generator=secure
    new AES(drawn);  // expect: java.hutool.cipher key=secure-random
    SecureUtil.generateKey("AES");  // expect: java.hutool.generate-key algorithm=AES key_bits=128 function=keygen
    SecureUtil.generateKey(SymmetricAlgorithm.DESede.getValue());  // expect: java.hutool.generate-key algorithm=3DES
    new AES(Mode.ECB.name(), Padding.ZeroPadding.name(), FIXED);  // expect: java.hutool.cipher-mode mode=ECB padding=Zero
    SecureUtil.generateKey("AES", "0123456789abcdef".getBytes());  // expect: java.hutool.key-of-bytes algorithm=AES key=literal material=secret-key
    KeyUtil.generateKey("AES", 256);  // expect: java.hutool.generate-key-size algorithm=AES key_bits=256; expect-none: java.hutool.key-of-bytes
    IdUtil.fastSimpleUUID();  // expect: java.hutool.uuid generator=predictable
    IdUtil.simpleUUID();  // expect: java.hutool.uuid-secure generator=secure
    KeyUtil.generateKeyPair("RSA");  // expect: java.hutool.generate-keypair algorithm=RSA key_bits=1024
    KeyUtil.generateKeyPair("RSA", 3072);  // expect: java.hutool.generate-keypair-size algorithm=RSA key_bits=3072
  }
}
