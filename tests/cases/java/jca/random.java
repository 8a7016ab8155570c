package dice;

import java.security.SecureRandom;

class Dice {
  void roll(byte[] given) throws Exception {
    SecureRandom system = new SecureRandom();  // expect: java.jca.securerandom generator=secure seed=absent-property
    SecureRandom seeded = new SecureRandom("start".getBytes());  // expect: java.jca.securerandom generator=secure seed=literal
    SecureRandom named = SecureRandom.getInstance("SHA1PRNG");  // expect: java.jca.securerandom-getinstance algorithm=SHA1PRNG generator=secure seed=time
    named.setSeed(System.currentTimeMillis());
    SecureRandom strong = SecureRandom.getInstanceStrong();  // expect: java.jca.securerandom-getinstancestrong generator=secure
    byte[] more = SecureRandom.getSeed(20);  // expect: java.jca.securerandom-getseed generator=secure
    own.SecureRandom other = new own.SecureRandom();  // expect-none
  }
}

// A seed that is given after something was drawn adds to what is there.
class Reseeded {
  int before() {
    java.security.SecureRandom drawn = new java.security.SecureRandom();  // expect: java.jca.securerandom generator=secure seed=absent-property; no-finding: VT-0602
    drawn.nextInt();
    drawn.setSeed(42);
    return drawn.nextInt();
  }

  int after() {
    java.security.SecureRandom fixed = new java.security.SecureRandom();  // expect: java.jca.securerandom generator=secure seed=literal
    fixed.setSeed(42);
    return fixed.nextInt();
  }
}
