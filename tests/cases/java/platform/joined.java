package line;

import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.PBEKeySpec;

class Joined {
  void join(house.Numbers own) throws Exception {
    MessageDigest.getInstance(Stream.of("SHA", "1").collect(Collectors.joining("-")));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; finding: VT-0202
    MessageDigest.getInstance(Stream.of("MD", "5").collect(Collectors.joining()));  // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
    MessageDigest.getInstance(Stream.of("MD", "4").collect(own.joining()));  // expect: java.jca.messagedigest-getinstance algorithm=?
  }

  void count(char[] password, byte[] salt, house.Numbers own) {
    AtomicInteger rounds = new AtomicInteger(5000);
    new PBEKeySpec(password, salt, rounds.get(), 256);  // expect: java.jca.pbekeyspec iterations=5000; finding: VT-0402
    rounds.set(700000);
    new PBEKeySpec(password, salt, rounds.intValue(), 256);  // expect: java.jca.pbekeyspec iterations=700000; no-finding: VT-0402
    rounds.incrementAndGet();
    new PBEKeySpec(password, salt, rounds.get(), 256);  // expect: java.jca.pbekeyspec iterations=?
  }
}
