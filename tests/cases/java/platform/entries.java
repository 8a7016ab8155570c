package line;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

class Entries {
  private static final byte[] FIXED = {1, 2, 3, 4};

  void entries() throws Exception {
    Map.Entry<String, String> pair = new AbstractMap.SimpleEntry<>("SHA-256", "MD5");
    MessageDigest.getInstance(pair.getValue());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(pair.getKey());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    for (Map.Entry<String, String> each : Map.of("weak", "SHA-1").entrySet()) {
      MessageDigest.getInstance(each.getValue());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    }
    MessageDigest.getInstance(Map.of("weak", "MD2").values().iterator().next());  // expect: java.jca.messagedigest-getinstance algorithm=MD2
    StringTokenizer words = new StringTokenizer("SHA-384,MD4", ",");
    MessageDigest.getInstance(words.nextToken());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    MessageDigest.getInstance(words.nextToken());  // expect: java.jca.messagedigest-getinstance algorithm=MD4
  }

  void streams(List<String> given) throws Exception {
    Stream<String> names = Stream.of("SHA-256", "SHA-1");
    MessageDigest.getInstance(Stream.of("SHA-256", "SHA-1").skip(1).findFirst().get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(Stream.of("SHA-256", "MD5").filter(one -> one.startsWith("M")).findFirst().get());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(given.stream().filter(one -> one.startsWith("M")).findFirst().get());  // expect: java.jca.messagedigest-getinstance algorithm=?
  }

  void keys(byte[] given) {
    new SecretKeySpec(FIXED.clone(), "AES");  // expect: java.jca.secretkeyspec key=literal
    new SecretKeySpec(ByteBuffer.wrap(FIXED).array(), "AES");  // expect: java.jca.secretkeyspec key=literal-array
    new SecretKeySpec(ByteBuffer.wrap(given).array(), "AES");  // expect: java.jca.secretkeyspec key=?
  }
}
