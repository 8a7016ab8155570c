package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.org.apache.commons.codec.digest.DigestUtils.md2Hex();  // expect-none: java.commons-codec.digest
    house.org.apache.commons.codec.digest.DigestUtils.getMd2Digest();  // expect-none: java.commons-codec.getdigest
    house.org.apache.commons.codec.digest.DigestUtils.getDigest(a);  // expect-none: java.commons-codec.getdigest-name
    house.org.apache.commons.codec.digest.HmacUtils.hmacMd5Hex(a);  // expect-none: java.commons-codec.hmac
    use(new house.org.apache.commons.codec.digest.DigestUtils(a));  // expect-none: java.commons-codec.digestutils
    use(new house.org.apache.commons.codec.digest.HmacUtils(a, a));  // expect-none: java.commons-codec.hmacutils
    house.org.apache.commons.codec.digest.HmacUtils.getInitializedMac(a, a);  // expect-none: java.commons-codec.hmac-mac
    house.com.google.common.hash.Hashing.md5();  // expect-none: java.commons-codec.guava-hash
    house.com.google.common.hash.Hashing.hmacMd5(a);  // expect-none: java.commons-codec.guava-hmac
  }
}
