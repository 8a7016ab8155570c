package locks;

import javax.crypto.spec.PBEKeySpec;

// A static field is the class's: what a static method sets, each object asks for.
class StaticFieldsOfAll {
  private static String phrase;
  private static int rounds;
  private char[] own;

  public static void main(String[] args) throws Exception {
    StaticFieldsOfAll lock = new StaticFieldsOfAll();
    choose();
    lock.take();
    lock.turn(args[0].getBytes());
  }

  private static void choose() {
    phrase = "open sesame";
    rounds = 900;
  }

  private void take() {
    own = phrase.toCharArray();
  }

  private void turn(byte[] salt) {
    new PBEKeySpec(own, salt, rounds, 256);  // expect: java.jca.pbekeyspec password=literal iterations=900
  }
}
