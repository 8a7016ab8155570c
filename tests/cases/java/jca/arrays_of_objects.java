package box;

import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;

// An array that a field begins with is each object's own.
class Bag {
  int[] counts = new int[2];
  byte[] nonce = new byte[12];
  Bag next;
}

class Fills {
  void apart(char[] password, byte[] salt) {
    Bag first = new Bag();
    first.next = new Bag();
    first.counts[0] = 900000;
    first.next.counts[0] = 100;
    new PBEKeySpec(password, salt, first.counts[0], 256);  // expect: java.jca.pbekeyspec iterations=900000; no-finding: VT-0401
    handed(first, password, salt);
  }

  private void handed(Bag bag, char[] password, byte[] salt) {
    new PBEKeySpec(password, salt, bag.next.counts[0], 256);  // expect: java.jca.pbekeyspec iterations=100
  }

  void zeros() {
    Bag bag = new Bag();
    new GCMParameterSpec(128, bag.nonce);  // expect: java.jca.gcmparameterspec iv=zero
  }

  void filled() {
    Bag bag = new Bag();
    fill(bag);
    new GCMParameterSpec(128, bag.nonce);  // expect: java.jca.gcmparameterspec iv=secure-random
  }

  private void fill(Bag bag) { new SecureRandom().nextBytes(bag.nonce); }

  void elsewhere(Filler filler) {
    Bag bag = new Bag();
    filler.fill(bag);
    new GCMParameterSpec(128, bag.nonce);  // expect: java.jca.gcmparameterspec iv=?
  }
}
