package shop.appended;

import java.util.Random;

class Numbers {
  private final Random dice = new Random();  // finding: VT-0605

  String newSessionId() {
    byte[] drawn = new byte[16];
    dice.nextBytes(drawn);
    StringBuilder out = new StringBuilder();
    for (byte one : drawn) {
      out.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
    }
    return out.toString();
  }
}

class Places {
  private final Random dice = new Random();  // finding: VT-0601; no-finding: VT-0605

  String line() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) out.append(dice.nextInt(6)).append(' ');
    return out.toString();
  }
}
