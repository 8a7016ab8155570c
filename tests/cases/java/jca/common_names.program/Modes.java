final class Modes {
  static String current() {
    return "DES/CBC/PKCS5Padding";
  }

  static String get() {
    return "RC4";  // expect-none
  }
}
