import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

// Who draws from a generator is told by what goes where, not by names alone.
class Generators {
  static class Box<T> {
    private final T held;
    Box(T held) { this.held = held; }
    T held() { return held; }
  }

  private static byte[] drawn(Random from) {
    byte[] token = new byte[16];
    from.nextBytes(token);
    return token;
  }

  void boxed() {
    Box<Random> box = new Box<>(new Random());  // finding: VT-0605
    byte[] token = new byte[16];
    box.held().nextBytes(token);
  }

  void handed() {
    drawn(new Random());  // finding: VT-0605
  }

  void listed() {
    List<Random> all = new ArrayList<>();
    all.add(new SecureRandom());
    all.add(new Random());  // finding: VT-0601 severity=info; no-finding: VT-0605
    byte[] token = new byte[16];
    all.get(0).nextBytes(token);
  }

  void written() {
    Random[] all = {new Random(), new SecureRandom()};  // finding: VT-0601 severity=info; no-finding: VT-0605
    String token = Long.toHexString(all[1].nextLong());
    Random one = new Random();  // finding: VT-0601 severity=info; no-finding: VT-0605
    one = new SecureRandom();
    long key = one.nextLong();
  }

  String accessToken() {
    return new BigInteger(130, new Random()).toString(32);  // finding: VT-0605
  }

  void kept(java.util.Map<String, String> session, java.util.Map<String, String> games) {
    session.put("csrfToken", Long.toHexString(new Random().nextLong()));  // finding: VT-0605
    games.put("score", Long.toHexString(new Random().nextLong()));  // finding: VT-0601 severity=info; no-finding: VT-0605
    games.get("token" + new Random().nextLong());  // finding: VT-0601 severity=info; no-finding: VT-0605
  }

  String roomNumber() {
    return new BigInteger(8, new Random()).toString(32);  // finding: VT-0601 severity=info; no-finding: VT-0605
  }
}
