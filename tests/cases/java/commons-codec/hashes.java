package sums;

import com.google.common.hash.Hashing;
import org.apache.commons.codec.digest.*;
import javax.crypto.spec.SecretKeySpec;

class Sums {
  String sums(String text, String name) {
    DigestUtils.md5Hex(text);  // expect: java.commons-codec.digest algorithm=MD5 function=digest
    byte[] key = DigestUtils.sha256(text);  // expect: java.commons-codec.digest algorithm=SHA-256
    new SecretKeySpec(key, "AES");  // expect: java.jca.secretkeyspec key=derived
    DigestUtils.getSha1Digest();  // expect: java.commons-codec.getdigest algorithm=SHA-1
    DigestUtils.getDigest("SHA-384");  // expect: java.commons-codec.getdigest-name algorithm=SHA-384
    HmacUtils.hmacSha1Hex("secret", text);  // expect: java.commons-codec.hmac algorithm=HMAC digest=SHA-1 key=literal
    new DigestUtils(MessageDigestAlgorithms.SHA_224);  // expect: java.commons-codec.digestutils algorithm=SHA-224
    new HmacUtils(HmacAlgorithms.HMAC_SHA_256, "secret");  // expect: java.commons-codec.hmacutils algorithm=HMAC digest=SHA-256 key=literal
    HmacUtils.getInitializedMac("HmacMD5", text.getBytes());  // expect: java.commons-codec.hmac-mac algorithm=HMAC digest=MD5 key=?
    Hashing.md5();  // expect: java.commons-codec.guava-hash algorithm=MD5
    Hashing.hmacSha256(text.getBytes());  // expect: java.commons-codec.guava-hmac algorithm=HMAC digest=SHA-256 key=?
    Hashing.murmur3_128();  // expect-none
    return kitchen.Hashing.md5();  // expect-none
  }
}
