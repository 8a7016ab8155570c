import javax.crypto.KeyGenerator;
import javax.crypto.spec.SecretKeySpec;

// Arrays know their length; own decoders of constants give constants.
class Lengths {
  static byte[] fromHex(String text) {
    byte[] out = new byte[text.length() / 2];
    for (int i = 0; i < out.length; i++) out[i] = (byte) Integer.parseInt(text.substring(2 * i, 2 * i + 2), 16);
    return out;
  }
  static byte[] byDigits(String text) {
    int length = text.length();
    byte[] out = new byte[length / 2];
    for (int i = 0; i < length; i += 2) {
      out[i / 2] = (byte) ((Character.digit(text.charAt(i), 16) << 4) + Character.digit(text.charAt(i + 1), 16));
    }
    return out;
  }
  SecretKeySpec first() {
    return new SecretKeySpec(fromHex("00112233445566778899aabbccddeeff"), "AES");  // expect: java.jca.secretkeyspec key=literal-array key_bits=128
  }
  SecretKeySpec second() {
    return new SecretKeySpec(byDigits("00112233445566778899aabbccddeeff"), "AES");  // expect: java.jca.secretkeyspec key=literal-array key_bits=128
  }
  void third() throws Exception {
    byte[] sample = new byte[24];
    KeyGenerator generator = KeyGenerator.getInstance("AES");  // expect: java.jca.keygenerator-getinstance key_bits=192
    generator.init(sample.length * 8);
  }
  SecretKeySpec given(String text) {
    return new SecretKeySpec(fromHex(text), "AES");  // expect: java.jca.secretkeyspec key=?
  }
}
