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
