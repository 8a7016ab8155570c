import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.spec.SecretKeySpec;

// What is made of an array is another one: to fill it changes nothing of the first.
class CopiesAreOthers {
    void kept() {
        byte[] raw = new byte[16];
        char[] written = "sixteen bytes ok".toCharArray();
        for (int i = 0; i < raw.length; i++) raw[i] = (byte) written[i];
        byte[] copy = Arrays.copyOf(raw, raw.length);
        new SecureRandom().nextBytes(copy);
        new SecretKeySpec(raw, "AES"); // expect: java.jca.secretkeyspec key=literal-array
    }

    void filled() {
        byte[] raw = new byte[16];
        char[] written = "sixteen bytes ok".toCharArray();
        for (int i = 0; i < raw.length; i++) raw[i] = (byte) written[i];
        byte[] copy = Arrays.copyOf(raw, raw.length);
        new SecureRandom().nextBytes(copy);
        new SecretKeySpec(copy, "AES"); // expect: java.jca.secretkeyspec key=secure-random
    }
}
