package shop.purposes;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class Accounts {
  private final Map<String, byte[]> pages = new HashMap<>();

  static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) out.append(String.format("%02x", b));
    return out.toString();
  }

  boolean login(String name, String password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");  // finding: VT-0408 severity=high
    digest.update(name.getBytes());
    digest.update(password.getBytes());
    return hex(digest.digest()).equals(stored(name));
  }

  byte[] page(String url) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("MD5");  // finding: VT-0206 severity=low
    String cacheKey = hex(digest.digest(url.getBytes()));
    return pages.get(cacheKey);
  }

  String etag(byte[] body) throws Exception {
    return hex(MessageDigest.getInstance("MD5").digest(body));  // finding: VT-0206 severity=low
  }

  // Nobody says what this is for.
  String mark(byte[] body) throws Exception {
    return hex(MessageDigest.getInstance("MD5").digest(body));  // finding: VT-0201 severity=medium
  }

  // It is a checksum, and it goes somewhere else too.
  void both(byte[] body, Queue queue) throws Exception {
    byte[] sum = MessageDigest.getInstance("MD5").digest(body);  // finding: VT-0201 severity=medium
    byte[] checksum = sum;
    queue.offer(sum);
  }

  byte[] signed(byte[] text, Signer signer) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-1").digest(text);  // finding: VT-0207 severity=high
    return signer.signDigest(digest);
  }

  String resetCode() {
    StringBuilder code = new StringBuilder();
    Random random = new Random();  // finding: VT-0605 severity=high
    for (int i = 0; i < 8; i++) code.append("0123456789".charAt(random.nextInt(10)));
    return code.toString();
  }

  void again(int round) throws Exception {
    Thread.sleep(100 * round + new Random().nextInt(50));  // no-finding
  }

  int any() {
    return new Random().nextInt(6);  // finding: VT-0601 severity=info
  }
}
