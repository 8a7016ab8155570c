import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

class Chains {
  static class Conf {
    final String name;
    final String digest;
    Conf() { this("main", "SHA-256"); }
    Conf(String digest) { this("other", digest); }
    Conf(String name, String digest) { this.name = name; this.digest = digest; }
  }

  private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "SHA-384");

  void constructed() throws Exception {
    MessageDigest.getInstance(new Conf().digest);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(new Conf("MD5").digest);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void held(ExecutorService pool, String given) throws Exception {
    AtomicReference<String> one = new AtomicReference<>("MD5");
    one.set("SHA-512");
    MessageDigest.getInstance(one.get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    one.set(given);
    MessageDigest.getInstance(one.get());  // expect: java.jca.messagedigest-getinstance algorithm=?
    MessageDigest.getInstance(CURRENT.get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    CompletableFuture<String> later = CompletableFuture.supplyAsync(() -> "SHA-1");
    MessageDigest.getInstance(later.get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    Future<String> sent = pool.submit(() -> "MD2");
    MessageDigest.getInstance(sent.get());  // expect: java.jca.messagedigest-getinstance algorithm=MD2
    Map<String, String> cache = new HashMap<>();
    MessageDigest.getInstance(cache.computeIfAbsent("a", k -> "SHA-224"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
  }
}
